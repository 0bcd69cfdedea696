/** A hook that moves the keyboard focus to the nearest control when the focused element is removed. */
import { useEffect, useRef } from 'preact/hooks';

const FOCUSABLE = 'button, a[href], input, select, textarea, summary, [tabindex="0"]';

/**
 * Recovers the focus when its element disappears: the button that started a comparison, or a finding of a list that
 * another view replaced. Otherwise the browser would move the focus to the start of the document.
 * @param place the view on show; when it changes, its heading gets the focus
 */
export function useFocusRecovery(place: string): void {
  const focusPath = useRef<readonly Element[]>([]);
  const lastPlace = useRef(place);
  useEffect(() => {
    const recordFocus = (event: FocusEvent): void => {
      focusPath.current = event.target instanceof Element ? listAncestors(event.target) : [];
    };
    document.addEventListener('focusin', recordFocus);
    return () => document.removeEventListener('focusin', recordFocus);
  }, []);
  // Runs after the components have set the focus themselves.
  useEffect(() => {
    const isNew = lastPlace.current !== place;
    lastPlace.current = place;
    const [lastFocused] = focusPath.current;
    if (!lastFocused || lastFocused.isConnected || document.activeElement !== document.body) return;
    focusElement(isNew ? findHeading() : (findNearestControl(focusPath.current) ?? findHeading()));
  });
}

const findHeading = () => document.querySelector<HTMLElement>('main h2');

/** The element and its ancestors, innermost first, without `main`, which contains everything. */
function listAncestors(element: Element): readonly Element[] {
  const ancestors: Element[] = [];
  for (let one: Element | null = element; one && one.localName !== 'main'; one = one.parentElement) ancestors.push(one);
  return ancestors;
}

function findNearestControl(focusPath: readonly Element[]): HTMLElement | null | undefined {
  const remaining = focusPath.filter(
    ({ isConnected, localName }) => isConnected && localName !== 'body' && localName !== 'html',
  );
  const findFirst = (selector: string) =>
    remaining.map((one) => one.querySelector<HTMLElement>(selector)).find((found) => found !== null);
  return findFirst(FOCUSABLE) ?? document.querySelector<HTMLElement>('main .row');
}

function focusElement(element: HTMLElement | null): void {
  if (element && !element.matches(FOCUSABLE)) element.tabIndex = -1;
  element?.focus({ preventScroll: true });
}
