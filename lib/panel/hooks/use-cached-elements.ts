/** A hook that keeps the elements of a long list by key, so that Preact skips those whose inputs did not change. */
import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';

interface CachedElement {
  readonly rests: readonly unknown[];
  readonly element: VNode;
}

/**
 * Returns a function that gives the cached element of a key. It creates a new one only if a value in `rests` changed.
 */
export function useCachedElements(): (key: string, rests: readonly unknown[], make: () => VNode) => VNode {
  const kept = useRef(new Map<string, CachedElement>()).current;
  return (key, rests, make) => {
    const known = kept.get(key);
    if (known && rests.every((one, at) => Object.is(one, known.rests[at]))) return known.element;
    const element = make();
    kept.set(key, { rests, element });
    return element;
  };
}
