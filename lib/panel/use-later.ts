import { useEffect, useState } from 'preact/hooks';

/** Whether it is time for what takes long to draw: at once where it does not, else when the rest has been seen. */
export function useLater(isLong: boolean): boolean {
  const [ready, setReady] = useState(!isLong);
  useEffect(() => {
    const timer = setTimeout(() => setReady(true), 32);
    return () => clearTimeout(timer);
  }, []);
  return ready;
}
