/** A hook that keeps the visible item of a list in place when a new report adds items above it. */
import type { RefObject, VNode } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Report } from '../../core/report';

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

interface ScrollAnchor {
  readonly element: Element;
  /** Pixels below the upper edge of the panel. */
  readonly top: number;
}

/**
 * Keeps the selected item where it is if it is visible, else the first item that begins in view. At the very top
 * nothing is kept in place, so that the reader sees new items appear.
 */
export function useScrollAnchor(list: RefObject<HTMLElement | null>, report: Report): void {
  const lastReport = useRef(report);
  // During rendering the document is still as the reader sees it.
  const anchor =
    lastReport.current !== report && list.current && scrollY > 0 ? findScrollAnchor(list.current) : undefined;
  lastReport.current = report;
  useLayoutEffect(() => {
    if (!anchor?.element.isConnected) return;
    scrollBy({ top: anchor.element.getBoundingClientRect().top - anchor.top, behavior: 'instant' });
  }, [report]);
}

function findScrollAnchor(list: HTMLElement): ScrollAnchor | undefined {
  const items = [...list.querySelectorAll(':scope > li, :scope > ol > li')].map((element) => ({
    element,
    ...getVerticalEdges(element),
  }));
  const visibleItems = items.filter(({ top, bottom }) => bottom > 0 && top < innerHeight);
  const selectedItem = visibleItems.find(({ element }) =>
    element.matches('[aria-current=true], :has([aria-current=true])'),
  );
  return selectedItem ?? visibleItems.find(({ top }) => top >= 0) ?? visibleItems[0];
}

function getVerticalEdges(element: Element): { readonly top: number; readonly bottom: number } {
  const { top, bottom } = element.getBoundingClientRect();
  return { top, bottom };
}
