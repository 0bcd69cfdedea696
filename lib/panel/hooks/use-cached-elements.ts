/** A hook that keeps the elements of a long list by key, so that Preact skips those whose inputs did not change. */
import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';

interface CachedElement {
  readonly inputs: readonly unknown[];
  readonly element: VNode;
}

/**
 * Returns a function that gives the cached element of a key. It creates a new one only if a value in `inputs` changed.
 */
export function useCachedElements(): (key: string, inputs: readonly unknown[], create: () => VNode) => VNode {
  const cache = useRef(new Map<string, CachedElement>()).current;
  return (key, inputs, create) => {
    const cached = cache.get(key);
    if (cached && inputs.every((value, index) => Object.is(value, cached.inputs[index]))) return cached.element;
    const element = create();
    cache.set(key, { inputs, element });
    return element;
  };
}
