/** A hook that delays drawing what takes long until the rest of the view has been painted. */
import { useEffect, useState } from 'preact/hooks';
import type { Report } from '../../core';

/** Whether a report has so many links that its layout takes long. */
export const isLongReport = ({ links }: Report): boolean => links.length > 600;

/** Whether to draw now: at once where it is fast, else 32 milliseconds after the first render. */
export function useDeferred(isSlow: boolean): boolean {
  const [isReady, setIsReady] = useState(!isSlow);
  useEffect(() => {
    const timer = setTimeout(() => setIsReady(true), 32);
    return () => clearTimeout(timer);
  }, []);
  return isReady;
}
