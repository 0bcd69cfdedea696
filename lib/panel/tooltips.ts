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
  const handleScroll = (): void => {
    if (shown?.matches(':focus')) placeTooltip(tip, getTargetBox(shown));
    else hide();
  };
  const showTooltip = (event: PointerEvent | FocusEvent): void => {
    const target = event.target instanceof Element ? event.target : undefined;
    if (target === tip) clearTimeout(timer);
    const element = target?.closest('[data-tip]');
    if (!element || (event.type === 'focusin' && !element.matches(':focus-visible'))) return;
    clearTimeout(timer);
    tip.textContent = element.getAttribute('data-tip');
    tip.hidden = false;
    shown = element;
    placeTooltip(tip, getTargetBox(element, event));
  };
  const hideLater = (event: Event): void => {
    if (event.target !== tip && !(event.target instanceof Element && event.target.closest('[data-tip]'))) return;
    clearTimeout(timer);
    timer = setTimeout(hide, HIDE_DELAY);
  };
  const handleKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') hide();
  };
  const listeners = new AbortController();
  const { signal } = listeners;
  document.addEventListener('pointerover', showTooltip, { signal });
  document.addEventListener('focusin', showTooltip, { signal });
  document.addEventListener('pointerout', hideLater, { signal });
  document.addEventListener('focusout', hideLater, { signal });
  document.addEventListener('keydown', handleKey, { signal });
  document.addEventListener('scroll', handleScroll, { signal, passive: true, capture: true });
  return () => {
    hide();
    listeners.abort();
  };
}

/** The box of the element. Of text that runs over several lines, the line that is pointed at. */
function getTargetBox(element: Element, event?: PointerEvent | FocusEvent): DOMRect {
  const boxes = [...element.getClientRects()];
  const y = event && 'clientY' in event ? event.clientY : undefined;
  const pointedBox = y !== undefined && boxes.find(({ top, bottom }) => y >= top && y <= bottom);
  return pointedBox || boxes[0] || element.getBoundingClientRect();
}

/** Places the tooltip above the element, or below where there is no room. */
function placeTooltip(tip: HTMLElement, { left, top, bottom, width }: DOMRect): void {
  const { offsetWidth, offsetHeight } = tip;
  const maxLeft = document.documentElement.clientWidth - offsetWidth - EDGE_DISTANCE;
  const above = top - offsetHeight - EDGE_DISTANCE;
  tip.style.left = `${Math.max(EDGE_DISTANCE, Math.min(left + width / 2 - offsetWidth / 2, maxLeft))}px`;
  tip.style.top = `${above >= EDGE_DISTANCE ? above : bottom + EDGE_DISTANCE}px`;
}
