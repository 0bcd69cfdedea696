/** A hook that tells the bar when its words do not fit beside each other, in whatever language. */
import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/** Gives the bar the class `tight` where it would be wider than the panel without it. */
export function useTightBar(bar: RefObject<HTMLElement | null>): void {
  // After every render, since the words change.
  useLayoutEffect(() => measureBar(bar.current));
  useLayoutEffect(() => {
    const observer = new ResizeObserver(() => measureBar(bar.current));
    if (bar.current) observer.observe(bar.current);
    return () => observer.disconnect();
  }, [bar]);
}

function measureBar(bar: HTMLElement | null): void {
  if (!bar) return;
  bar.classList.remove('tight');
  bar.classList.toggle('tight', bar.scrollWidth > bar.clientWidth);
}
