/** A hook that makes a toolbar one stop of the Tab key, within which the arrow keys move. */
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

const CONTROLS = 'button:not(:disabled)';

/** Keeps all controls of a toolbar out of the Tab order but one: the one that had the focus last, or else the first. */
export function useToolbar(toolbar: RefObject<HTMLElement | null>): void {
  const last = useRef<Element>(undefined);
  // After every render, since controls come and go.
  useLayoutEffect(() => {
    const controls = listControls(toolbar.current);
    const stop = controls.find((one) => one === last.current) ?? controls[0];
    for (const one of controls) one.tabIndex = one === stop ? 0 : -1;
  });
  useLayoutEffect(() => {
    const { current } = toolbar;
    if (!current) return undefined;
    const listening = new AbortController();
    const { signal } = listening;
    const recordFocus = ({ target }: FocusEvent): void => {
      const controls = listControls(current);
      if (!controls.includes(target as HTMLElement)) return;
      last.current = target as HTMLElement;
      for (const one of controls) one.tabIndex = one === target ? 0 : -1;
    };
    const moveFocus = (event: KeyboardEvent): void => {
      const controls = listControls(current);
      const next = getNextIndex(event.key, controls.indexOf(event.target as HTMLElement), controls.length, current);
      if (next === undefined) return;
      event.preventDefault();
      controls[next]?.focus();
    };
    current.addEventListener('focusin', recordFocus, { signal });
    current.addEventListener('keydown', moveFocus, { signal });
    return () => listening.abort();
  }, [toolbar]);
}

const listControls = (toolbar: HTMLElement | null): HTMLElement[] => [
  ...(toolbar?.querySelectorAll<HTMLElement>(CONTROLS) ?? []),
];

/** The control that a key leads to; undefined for other keys. Right to left, left and right are swapped. */
function getNextIndex(key: string, at: number, count: number, toolbar: HTMLElement): number | undefined {
  if (at < 0) return undefined;
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  const forward = toolbar.matches(':dir(rtl)') ? -1 : 1;
  const step = { ArrowRight: forward, ArrowLeft: -forward }[key];
  return step === undefined ? undefined : (at + step + count) % count;
}
