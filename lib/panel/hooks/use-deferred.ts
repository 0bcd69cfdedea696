import { useEffect, useState } from 'preact/hooks';
import type { Report } from '../../core';

/** Whether an article has so many links that it is much to lay out. */
export const isLongReport = ({ links }: Report): boolean => links.length > 600;

/** Whether it is time for what takes long to draw: at once where it does not, else when the rest has been seen. */
export function useDeferred(takesLong: boolean): boolean {
  const [ready, setReady] = useState(!takesLong);
  useEffect(() => {
    const timer = setTimeout(() => setReady(true), 32);
    return () => clearTimeout(timer);
  }, []);
  return ready;
}
