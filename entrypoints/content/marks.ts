import { findInPage } from '../../lib/article/anchor';
import type { PageMark } from '../../lib/browser';

const NAMES = ['verso-altered', 'verso-added', 'verso-dropped', 'verso-shown'] as const;

/** Ranges of the passages, in the order asked; where a passage is missing, the last word of what stands before it. */
function rangesOf(marks: readonly PageMark[]): (Range | null)[] {
  const ranges = findInPage(
    document.body,
    marks.map((m) => m.quote),
  );
  return ranges.map((range, i) => (range && marks[i]!.gap ? lastWord(range) : range));
}

function lastWord(range: Range): Range {
  const end = range.cloneRange();
  const text = end.endContainer.textContent ?? '';
  const from = text.slice(0, end.endOffset).search(/\S+\s*$/u);
  const short = Math.max(from, end.endOffset - 12, 0);
  if (end.endContainer.nodeType === Node.TEXT_NODE) end.setStart(end.endContainer, short);
  return end;
}

function paint(name: (typeof NAMES)[number], ranges: readonly Range[]): void {
  if (ranges.length) CSS.highlights.set(name, new Highlight(...ranges));
  else CSS.highlights.delete(name);
}

/** Marks all passages at once. Painted by the browser: no element of the page changes. */
export function mark(marks: readonly PageMark[]): void {
  const ranges = rangesOf(marks);
  for (const kind of ['altered', 'added', 'dropped'] as const) {
    paint(`verso-${kind}`, ranges.filter((range, i) => range !== null && marks[i]!.kind === kind) as Range[]);
  }
}

/** Marks one passage strongly and brings it into view. Whether it was found. */
export function show(wanted: PageMark): boolean {
  const [range] = rangesOf([wanted]);
  paint('verso-shown', range ? [range] : []);
  if (!range) return false;
  bringIntoView(range);
  return true;
}

function bringIntoView(range: Range): void {
  const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
  const holder = range.startContainer.parentElement;
  // A page whose text scrolls inside an element of its own needs the element's way; a long paragraph then the rest.
  holder?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { top, bottom } = range.getBoundingClientRect();
  if (top < 80 || bottom > innerHeight - 40) scrollBy({ top: top - innerHeight / 3, behavior });
}

export function unmark(): void {
  for (const name of NAMES) CSS.highlights.delete(name);
}
