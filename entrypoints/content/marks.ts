import { findInPage } from '../../lib/article/anchor';
import type { PageMark } from '../../lib/browser';
import { keepPainted } from './keep';

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

/** What was asked for last, to be painted again when the page renders those parts anew. */
let asked: readonly PageMark[] = [];
let shown: PageMark | undefined;
const painted = new Set<Range>();
let stopKeeping: (() => void) | undefined;

function paintAll(): void {
  const ranges = rangesOf(asked);
  painted.clear();
  for (const kind of ['altered', 'added', 'dropped'] as const) {
    const own = ranges.filter((range, i): range is Range => range !== null && asked[i]?.kind === kind);
    for (const range of own) painted.add(range);
    paint(`verso-${kind}`, own);
  }
}

function paintShown(): Range | undefined {
  const [range] = shown ? rangesOf([shown]) : [];
  if (range) painted.add(range);
  paint('verso-shown', range ? [range] : []);
  return range ?? undefined;
}

/** A range whose nodes were replaced has collapsed where they stood. */
const isLost = (): boolean => [...painted].some((range) => range.collapsed || !range.startContainer.isConnected);

/** Whether all that was lost is there again. */
function paintAgain(): boolean {
  if (!isLost()) return true;
  paintAll();
  paintShown();
  return !isLost();
}

function keep(): void {
  stopKeeping ??= keepPainted(paintAgain);
}

/** Marks all passages at once. Painted by the browser: no element of the page changes. */
export function mark(marks: readonly PageMark[]): void {
  asked = marks;
  paintAll();
  keep();
}

/** Marks one passage strongly and brings it into view. Whether it was found. */
export function show(wanted: PageMark): boolean {
  shown = wanted;
  const range = paintShown();
  if (!range) return false;
  keep();
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
  stopKeeping?.();
  stopKeeping = undefined;
  asked = [];
  shown = undefined;
  painted.clear();
  for (const name of NAMES) CSS.highlights.delete(name);
}
