/** Scrolls a passage into view, without animation where the reader prefers reduced motion. */
export function scrollIntoView(range: Range): void {
  const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
  const holder = range.startContainer.parentElement;
  // First the element, for pages whose text scrolls inside an element; then the window, for a range deep in a long one.
  holder?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { top, bottom } = range.getBoundingClientRect();
  if (top < 80 || bottom > innerHeight - 40) scrollBy({ top: top - innerHeight / 3, behavior });
}
