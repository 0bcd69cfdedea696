/** A hook that tells the style sheet how high the strip at the foot is: what is scrolled to stays clear of it. */
import { useLayoutEffect } from 'preact/hooks';

/** To be called where the strip is drawn. It grows where its words wrap, and with each thing that it says. */
export function useFootHeight(): void {
  useLayoutEffect(() => {
    const strip = document.querySelector<HTMLElement>('.strip');
    const tell = (): void =>
      document.documentElement.style.setProperty('--foot', strip ? `${strip.offsetHeight}px` : '0px');
    tell();
    if (!strip || typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(tell);
    observer.observe(strip);
    return () => observer.disconnect();
  });
}
