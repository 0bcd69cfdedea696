const SIGNAL_STATUSES = { SIGINT: 130, SIGTERM: 143 } as const;

/** A key press reaches the command twice where npm started it and passes the signal on. */
const REPEATED_SIGNAL_TIME = 300;

/** Asked to end before its time: by a signal, or by what makes it useless to go on. */
export interface StopSignal {
  /** The exit status to end with, once it is asked. */
  readonly status: () => number | undefined;
  stop(status: number): void;
  /** No more signals are listened for. */
  over(): void;
}

/** The first signal asks to end with what is being done, a later one ends at once. `heard` is called once, when asked. */
export function createStopSignal(heard: () => void): StopSignal {
  let status: number | undefined;
  let since = 0;
  function stop(wanted: number): void {
    if (status !== undefined) return;
    status = wanted;
    since = performance.now();
    heard();
  }
  const listeners = Object.entries(SIGNAL_STATUSES).map(([signal, wanted]) => {
    const listener = () => {
      if (status !== undefined && performance.now() - since > REPEATED_SIGNAL_TIME) process.exit(wanted);
      stop(wanted);
    };
    process.on(signal, listener);
    return () => process.off(signal, listener);
  });
  return {
    status: () => status,
    stop,
    over: () => {
      for (const off of listeners) off();
    },
  };
}
