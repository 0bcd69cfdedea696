/** Ends a batch run early, after the lines in progress: on SIGINT and SIGTERM, or when asked to. */
const SIGNAL_STATUSES = { SIGINT: 130, SIGTERM: 143 } as const;
const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/**
 * Milliseconds in which a second signal counts as the same one. Ctrl-C reaches the command twice where npm started it
 * and passes the signal on.
 */
const REPEATED_SIGNAL_TIME = 300;

/** Milliseconds that what is under way may take to be ended; then the signal ends the process as it ends any other. */
const KILL_TIME = 500;

/** Whether the run has to end early, by a signal or by a failure, and with which exit status. */
export interface StopSignal {
  /** The exit status to end with; undefined while the run goes on. */
  readonly status: () => number | undefined;
  /** Asks the run to end with an exit status; later calls change nothing. */
  stop(status: number): void;
  /** Stops listening for signals. */
  over(): void;
}

export interface StopSignalDeps {
  /** Called once, when the run is asked to end. */
  readonly onStop: () => void;
  /** Called at a second signal: ends what is under way and settles when that has ended. */
  readonly kill: () => Promise<void>;
}

/** Listens for signals. The first one lets the lines in progress finish, a later one ends the process at once. */
export function createStopSignal({ onStop, kill }: StopSignalDeps): StopSignal {
  let status: number | undefined;
  let stoppedAt = 0;
  function stop(exitStatus: number): void {
    if (status !== undefined) return;
    status = exitStatus;
    stoppedAt = performance.now();
    onStop();
  }
  async function endAtOnce(signal: keyof typeof SIGNAL_STATUSES): Promise<void> {
    removeListeners();
    // A thread in the middle of what Node does in one go (parsing, splitting into words) ends only after it.
    setTimeout(() => process.kill(process.pid, signal), KILL_TIME);
    await kill();
    process.exit(SIGNAL_STATUSES[signal]);
  }
  const listeners = SIGNALS.map((signal) => {
    const listener = () => {
      if (status !== undefined && performance.now() - stoppedAt > REPEATED_SIGNAL_TIME) void endAtOnce(signal);
      else stop(SIGNAL_STATUSES[signal]);
    };
    process.on(signal, listener);
    return { signal, listener };
  });
  function removeListeners(): void {
    for (const { signal, listener } of listeners) process.off(signal, listener);
  }
  return { status: () => status, stop, over: removeListeners };
}
