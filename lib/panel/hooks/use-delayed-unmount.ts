import { useRef, useState } from 'preact/hooks';

/**
 * What was on show before, as long as it is still being taken down, and what says that it is gone. Taking down
 * hundreds of items at once would keep the panel from answering as drawing them would.
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
