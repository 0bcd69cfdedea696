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
export function useCachedElements(): (key: string, rests: readonly unknown[], create: () => VNode) => VNode {
  const cache = useRef(new Map<string, CachedElement>()).current;
  return (key, rests, create) => {
    const cached = cache.get(key);
    if (cached && rests.every((value, index) => Object.is(value, cached.rests[index]))) return cached.element;
    const element = create();
    cache.set(key, { rests, element });
    return element;
  };
}
