/** Scrolls a passage of the page into view, and the page back to where it was. */

/**
 * Remembers how far everything is scrolled that holds a passage, the window too. Returns the function that scrolls it
 * back.
 */
export function saveScroll(range: Range): () => void {
  const offsets: (readonly [Element, number])[] = [];
  for (let at = range.startContainer.parentElement; at; at = at.parentElement)
    if (at.scrollTop !== 0 || at.scrollHeight > at.clientHeight) offsets.push([at, at.scrollTop]);
  const { scrollX: left, scrollY: top } = globalThis;
  return () => {
    for (const [element, offset] of offsets) element.scrollTop = offset;
    scrollTo({ left, top, behavior: 'instant' });
  };
}

/** Scrolls a passage into view, without animation where the reader prefers reduced motion. */
export function scrollIntoView(range: Range): void {
  const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
  const holder = range.startContainer.parentElement;
  // First the element, for pages whose text scrolls inside an element; then the window, for a range deep in a long one.
  holder?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { top, bottom } = range.getBoundingClientRect();
  if (top < 80 || bottom > innerHeight - 40) scrollBy({ top: top - innerHeight / 3, behavior });
}
