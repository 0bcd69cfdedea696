/** A hook that keeps a view mounted while its long content is removed in batches. */
import { useRef, useState } from 'preact/hooks';

/**
 * Returns the view shown before, as long as it is being removed, and the function to call once it is empty. Removing
 * hundreds of items at once would block the panel as much as drawing them.
 */
export function useDelayedUnmount<T>(shown: T, isLong: boolean): readonly [leaving: T | undefined, gone: () => void] {
  const last = useRef(shown);
  const leaving = useRef<T | undefined>(undefined);
  const [, again] = useState(0);
  if (last.current !== shown) {
    leaving.current = isLong ? last.current : undefined;
    last.current = shown;
  }
  const gone = (): void => {
    leaving.current = undefined;
    again((times) => times + 1);
  };
  return [leaving.current, gone];
}
