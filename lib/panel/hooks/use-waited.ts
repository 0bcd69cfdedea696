/** A hook that tells how long something has been waited for, second by second. */
import { useEffect, useState } from 'preact/hooks';

/** Milliseconds since `since`, by the clock of `performance.now`; the component is drawn again each second. */
export function useWaited(since: number): number {
  const [now, setNow] = useState(() => performance.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(performance.now()), 1000);
    return () => clearInterval(timer);
  }, [since]);
  return now - since;
}
