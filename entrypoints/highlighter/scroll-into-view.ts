/** Brings a passage into view; without motion where the reader wants none. */
export function scrollIntoView(range: Range): void {
  const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
  const holder = range.startContainer.parentElement;
  // A page whose text scrolls inside an element of its own needs the element's way; a long paragraph then the rest.
  holder?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { top, bottom } = range.getBoundingClientRect();
  if (top < 80 || bottom > innerHeight - 40) scrollBy({ top: top - innerHeight / 3, behavior });
}
