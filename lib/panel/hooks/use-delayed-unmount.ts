/** A hook that keeps a view mounted while its long content is removed in batches. */
import { useRef, useState } from 'preact/hooks';

/**
 * Returns the view shown before, as long as it is being removed, and the function to call once it is empty. Removing
 * hundreds of items at once would block the panel as much as drawing them.
 */
export function useDelayedUnmount<T>(
  shown: T,
  isLong: boolean,
): readonly [leaving: T | undefined, onEmptied: () => void] {
  const lastShown = useRef(shown);
  const leaving = useRef<T | undefined>(undefined);
  const [, rerender] = useState(0);
  if (lastShown.current !== shown) {
    leaving.current = isLong ? lastShown.current : undefined;
    lastShown.current = shown;
  }
  const finish = (): void => {
    leaving.current = undefined;
    rerender((times) => times + 1);
  };
  return [leaving.current, finish];
}
