/** Tells whether the browser, or the runtime in it, had no memory left. */
export const isMemoryError = (problem: unknown): boolean =>
  /bad_alloc|out of memory|RangeError|failed to allocate/i.test(String(problem));
