/** Ends a batch run early, after the lines in progress: on SIGINT and SIGTERM, or when asked to. */
const SIGNAL_STATUSES = { SIGINT: 130, SIGTERM: 143 } as const;

/**
 * Milliseconds in which a second signal counts as the same one. Ctrl-C reaches the command twice where npm started it
 * and passes the signal on.
 */
const REPEATED_SIGNAL_TIME = 300;

/** Whether the run has to end early, by a signal or by a failure, and with which exit status. */
export interface StopSignal {
  /** The exit status to end with; undefined while the run goes on. */
  readonly status: () => number | undefined;
  /** Asks the run to end with an exit status; later calls change nothing. */
  stop(status: number): void;
  /** Stops listening for signals. */
  over(): void;
}

/**
 * Listens for signals. The first one lets the lines in progress finish, a later one ends the process at once. `onStop`
 * is called once, when the run is asked to end.
 */
export function createStopSignal(onStop: () => void): StopSignal {
  let status: number | undefined;
  let stoppedAt = 0;
  function stop(exitStatus: number): void {
    if (status !== undefined) return;
    status = exitStatus;
    stoppedAt = performance.now();
    onStop();
  }
  const removeListeners = Object.entries(SIGNAL_STATUSES).map(([signal, exitStatus]) => {
    const listener = () => {
      if (status !== undefined && performance.now() - stoppedAt > REPEATED_SIGNAL_TIME) process.exit(exitStatus);
      stop(exitStatus);
    };
    process.on(signal, listener);
    return () => process.off(signal, listener);
  });
  return {
    status: () => status,
    stop,
    over: () => {
      for (const removeListener of removeListeners) removeListener();
    },
  };
}
