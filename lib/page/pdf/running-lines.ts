/** Finds what is printed at the head and the foot of every page: the name of the paper, the date, the page's number. */
import type { Fragment } from './fragments';
import { writeLine } from './write-line';

/** The part of a page's height at its top and its bottom in which such lines stand. */
const ZONE = 0.14;

interface EdgePage {
  readonly height: number;
  readonly fragments: readonly Fragment[];
}

interface EdgeLine {
  readonly page: number;
  readonly fragment: Fragment;
  /** Its text without the figures, which change from page to page. */
  readonly words: string;
  /** From the edge of the page. */
  readonly distance: number;
}

/** A number and nothing else but signs, perhaps of how many: 7, – 7 –, 7/12. */
const PAGE_NUMBER = /^[^\p{L}\p{N}]{0,3}\p{Nd}{1,4}(?: ?[/|] ?\p{Nd}{1,4})?[^\p{L}\p{N}]{0,3}$/u;

/** Lines near one edge of a page, the outermost first. */
function listEdgeLines({ height, fragments }: EdgePage, page: number, edge: 'top' | 'bottom'): readonly EdgeLine[] {
  return fragments
    .map((fragment): EdgeLine => {
      const distance = edge === 'top' ? fragment.y : height - fragment.y;
      const words = writeLine(fragment.items, fragment).replace(/\p{Nd}+/gu, '#');
      return { page, fragment, words, distance };
    })
    .filter(({ distance }) => distance < ZONE * height)
    .sort((a, b) => a.distance - b.distance || a.fragment.x - b.fragment.x);
}

/** Whether another page has the same words in the same place. Left and right pages may differ in where they stand across. */
const isRepeated = (line: EdgeLine, all: ReadonlyMap<string, readonly EdgeLine[]>): boolean =>
  (all.get(line.words) ?? []).some(
    (other) => other.page !== line.page && Math.abs(other.distance - line.distance) < 0.5 * line.fragment.size,
  );

/** The fragments that are no part of the text. Goes inwards from each edge as far as lines are such. */
export function findRunningLines(pages: readonly EdgePage[]): ReadonlySet<Fragment> {
  const found = new Set<Fragment>();
  for (const edge of ['top', 'bottom'] as const) {
    const lines = pages.map((page, number) => listEdgeLines(page, number, edge));
    const byWords = new Map<string, EdgeLine[]>();
    for (const line of lines.flat()) {
      const same = byWords.get(line.words);
      if (same) same.push(line);
      else byWords.set(line.words, [line]);
    }
    for (const ofPage of lines) for (const line of takeOutermost(ofPage, byWords)) found.add(line.fragment);
  }
  return found;
}

function takeOutermost(lines: readonly EdgeLine[], all: ReadonlyMap<string, readonly EdgeLine[]>): readonly EdgeLine[] {
  const isOutside = (line: EdgeLine): boolean =>
    isRepeated(line, all) || PAGE_NUMBER.test(writeLine(line.fragment.items, line.fragment));
  const inner = lines.find((line) => !isOutside(line));
  // On the line of what is text nothing is a running head, such as a figure in a table at the top of a page.
  const limit = inner ? inner.distance - 0.5 * inner.fragment.size : Infinity;
  return lines.filter((line) => line.distance < limit && isOutside(line));
}
