import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';

interface CachedElement {
  readonly rests: readonly unknown[];
  readonly element: VNode;
}

/** Elements of a long list by their keys; an element comes back as it was, and is passed over, until what it rests on is another. */
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
