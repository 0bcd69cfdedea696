/** A hook for what a link can name: the page opens there, with the focus on it, so that Tab goes on from it. */
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** The ref of the element that an address ending in `#name` leads to, when the page is opened and later. */
export function useNamedTarget<T extends HTMLElement>(name: string): RefObject<T | null> {
  const target = useRef<T>(null);
  useLayoutEffect(() => {
    const show = (): void => {
      if (location.hash !== `#${name}`) return;
      target.current?.focus({ preventScroll: true });
      target.current?.scrollIntoView({ block: 'start', behavior: 'instant' });
    };
    show();
    addEventListener('hashchange', show);
    return () => removeEventListener('hashchange', show);
  }, [name]);
  return target;
}
