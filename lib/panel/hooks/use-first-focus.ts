/** A hook that begins with the keyboard's focus on one control, once, when the panel opens. */
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** Panels that had their first focus: a panel that is drawn anew takes it from nobody. */
const begun = new WeakSet<Document>();

/** The ref of the control: it gets the focus where nothing has it, the first time such a control is drawn in this document. */
export function useFirstFocus<T extends HTMLElement>(): RefObject<T | null> {
  const control = useRef<T>(null);
  useLayoutEffect(() => {
    if (begun.has(document)) return;
    begun.add(document);
    const { activeElement, body } = document;
    if (activeElement === null || activeElement === body) control.current?.focus({ preventScroll: true });
  }, []);
  return control;
}
