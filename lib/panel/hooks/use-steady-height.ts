/** A hook that keeps an element from getting lower while what it says changes by itself. */
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Keeps the element at least as high as it was, so that what is below it stays where it is. `isSteady`: false where its
 * contents change because of a click; it then takes the height that it needs.
 */
export function useSteadyHeight(element: RefObject<HTMLElement | null>, isSteady: boolean): void {
  const highest = useRef(0);
  useLayoutEffect(() => {
    if (!element.current) return;
    if (!isSteady) highest.current = 0;
    element.current.style.minHeight = highest.current ? `${highest.current}px` : '';
    highest.current = isSteady ? element.current.getBoundingClientRect().height : 0;
  });
}
