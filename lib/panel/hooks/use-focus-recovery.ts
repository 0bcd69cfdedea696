import { useEffect, useRef } from 'preact/hooks';

const FOCUSABLE = 'button, a[href], input, select, textarea, summary, [tabindex="0"]';

/**
 * What the focus was on may be gone with what was done: the button that began a comparison, the flag of a list that
 * another view took the place of. The keyboard then goes on from what stands nearest, not from the top.
 *
 * @param place what is on show: in another, its heading is read first
 */
export function useFocusRecovery(place: string): void {
  const trail = useRef<readonly Element[]>([]);
  const before = useRef(place);
  useEffect(() => {
    const follow = (event: FocusEvent): void => {
      trail.current = event.target instanceof Element ? listAncestors(event.target) : [];
    };
    document.addEventListener('focusin', follow);
    return () => document.removeEventListener('focusin', follow);
  }, []);
  // After the parts of the panel have put the focus where they want it.
  useEffect(() => {
    const isNew = before.current !== place;
    before.current = place;
    const [last] = trail.current;
    if (!last || last.isConnected || document.activeElement !== document.body) return;
    focusElement(isNew ? findHeading() : (findNearestControl(trail.current) ?? findHeading()));
  });
}

const findHeading = () => document.querySelector<HTMLElement>('main h2');

/** Innermost first; without `main`, which holds everything. */
function listAncestors(element: Element): readonly Element[] {
  const within: Element[] = [];
  for (let one: Element | null = element; one && one.localName !== 'main'; one = one.parentElement) within.push(one);
  return within;
}

function findNearestControl(trail: readonly Element[]): HTMLElement | null | undefined {
  const left = trail.filter(
    ({ isConnected, localName }) => isConnected && localName !== 'body' && localName !== 'html',
  );
  const within = (selector: string) =>
    left.map((one) => one.querySelector<HTMLElement>(selector)).find((found) => found !== null);
  return within(FOCUSABLE) ?? document.querySelector<HTMLElement>('main [role=tab][aria-selected=true]');
}

function focusElement(element: HTMLElement | null): void {
  if (element && !element.matches(FOCUSABLE)) element.tabIndex = -1;
  element?.focus({ preventScroll: true });
}
