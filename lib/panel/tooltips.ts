/** Tooltips that appear with the pointer or the focus, and disappear with them or with Escape. */

/** Milliseconds before a tooltip is hidden: long enough to move the pointer onto it. */
const HIDE_DELAY = 150;
/** Pixels between the tooltip, its element, and the edges of the panel. */
const EDGE_DISTANCE = 6;

/**
 * Shows in `tip` the text of `data-tip` of the element that is pointed at or focused in its document. Screen readers
 * get the same text elsewhere, so `tip` may be hidden from them.
 * @returns the function that stops it
 */
export function installTooltips(tip: HTMLElement): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let shown: Element | undefined;
  const hide = (): void => {
    clearTimeout(timer);
    tip.hidden = true;
    shown = undefined;
  };
  // Focusing an element may scroll to it, so its tooltip moves along. A tooltip opened by the pointer is hidden, as its
  // element scrolls away from the pointer.
  const scrolled = (): void => {
    if (shown?.matches(':focus')) placeTooltip(tip, getTargetBox(shown));
    else hide();
  };
  const come = (event: PointerEvent | FocusEvent): void => {
    const target = event.target instanceof Element ? event.target : undefined;
    if (target === tip) clearTimeout(timer);
    const about = target?.closest('[data-tip]');
    if (!about || (event.type === 'focusin' && !about.matches(':focus-visible'))) return;
    clearTimeout(timer);
    tip.textContent = about.getAttribute('data-tip');
    tip.hidden = false;
    shown = about;
    placeTooltip(tip, getTargetBox(about, event));
  };
  const go = (event: Event): void => {
    if (event.target !== tip && !(event.target instanceof Element && event.target.closest('[data-tip]'))) return;
    clearTimeout(timer);
    timer = setTimeout(hide, HIDE_DELAY);
  };
  const press = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') hide();
  };
  const listening = new AbortController();
  const { signal } = listening;
  document.addEventListener('pointerover', come, { signal });
  document.addEventListener('focusin', come, { signal });
  document.addEventListener('pointerout', go, { signal });
  document.addEventListener('focusout', go, { signal });
  document.addEventListener('keydown', press, { signal });
  document.addEventListener('scroll', scrolled, { signal, passive: true, capture: true });
  return () => {
    hide();
    listening.abort();
  };
}

/** The box of the element. Of text that runs over several lines, the line that is pointed at. */
function getTargetBox(about: Element, event?: PointerEvent | FocusEvent): DOMRect {
  const boxes = [...about.getClientRects()];
  const y = event && 'clientY' in event ? event.clientY : undefined;
  const pointed = y !== undefined && boxes.find(({ top, bottom }) => y >= top && y <= bottom);
  return pointed || boxes[0] || about.getBoundingClientRect();
}

/** Places the tooltip above the element, or below where there is no room. */
function placeTooltip(tip: HTMLElement, { left, top, bottom, width }: DOMRect): void {
  const { offsetWidth, offsetHeight } = tip;
  const most = document.documentElement.clientWidth - offsetWidth - EDGE_DISTANCE;
  const above = top - offsetHeight - EDGE_DISTANCE;
  tip.style.left = `${Math.max(EDGE_DISTANCE, Math.min(left + width / 2 - offsetWidth / 2, most))}px`;
  tip.style.top = `${above >= EDGE_DISTANCE ? above : bottom + EDGE_DISTANCE}px`;
}
