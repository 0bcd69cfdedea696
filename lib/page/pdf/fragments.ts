/** Joins pieces of text that stand close together on one line: a line of a column, or a cell of a table. */

import type { PlacedItem } from './place-items';
import { RIGHT_TO_LEFT } from './repair-letters';

/** Pieces of one line without much room between them. */
export interface Fragment {
  readonly items: readonly PlacedItem[];
  readonly x: number;
  readonly right: number;
  /** The baseline of its main size. */
  readonly y: number;
  /** The size of most of its letters. */
  readonly size: number;
}

/** Part of a letter's size above and below its baseline that counts when two pieces may stand on one line. */
const UP = 0.75;
const DOWN = 0.2;

/** Room between pieces of one fragment, in sizes of its letters; columns and cells have more between them. */
const MOST_GAP = 1;

const isSpace = ({ text }: PlacedItem): boolean => text.trim() === '';

/** A fixed order, whatever the order in which a document's program wrote the pieces. */
const compareItems = (a: PlacedItem, b: PlacedItem): number =>
  a.x - b.x || a.y - b.y || a.right - b.right || (a.text < b.text ? -1 : a.text > b.text ? 1 : a.size - b.size);

/** How far two boxes overlap vertically, as a share of the smaller one. */
export function computeOverlap(
  a: { readonly y: number; readonly size: number },
  b: { readonly y: number; readonly size: number },
): number {
  const shared = Math.min(a.y + DOWN * a.size, b.y + DOWN * b.size) - Math.max(a.y - UP * a.size, b.y - UP * b.size);
  return shared / ((UP + DOWN) * Math.min(a.size, b.size));
}

interface OpenFragment {
  items: PlacedItem[];
  right: number;
  y: number;
  size: number;
}

/** The value that most letters have. */
export function findMostCommon<T, V extends string | number>(
  all: readonly T[],
  getValue: (one: T) => V,
  getWeight: (one: T) => number,
): V | undefined {
  const weights = new Map<V, number>();
  for (const one of all) weights.set(getValue(one), (weights.get(getValue(one)) ?? 0) + getWeight(one));
  let best: V | undefined;
  for (const [value, weight] of weights) {
    const most = best === undefined ? -1 : (weights.get(best) ?? 0);
    if (weight > most || (weight === most && best !== undefined && value > best)) best = value;
  }
  return best;
}

/** Rounded to halves: what is one size in print differs by a few hundredths in a file. */
export const roundSize = (size: number): number => Math.round(size * 2) / 2;

export const countLetters = ({ text }: PlacedItem): number => text.trim().length;

function closeFragment({ items }: OpenFragment): Fragment {
  const shown = items.filter((item) => !isSpace(item));
  const size = findMostCommon(shown, (item) => roundSize(item.size), countLetters) ?? 1;
  const main = shown.filter((item) => roundSize(item.size) === size);
  return {
    items,
    x: Math.min(...shown.map(({ x }) => x)),
    right: Math.max(...shown.map(({ right }) => right)),
    y: findMostCommon(main, ({ y }) => y, countLetters) ?? 0,
    size,
  };
}

/** Groups the pieces of a page. Spaces go with what stands around them; those that stand alone are left out. */
export function groupFragments(items: readonly PlacedItem[]): readonly Fragment[] {
  const open: OpenFragment[] = [];
  const closed: OpenFragment[] = [];
  const largest = items.reduce((most, { size }) => Math.max(most, size), 0);
  for (const item of [...items].sort(compareItems)) {
    for (let at = open.length - 1; at >= 0; at--)
      if (open[at]!.right + MOST_GAP * largest < item.x) closed.push(...open.splice(at, 1));
    const home = findHome(open, item);
    if (!home) {
      if (!isSpace(item)) open.push({ items: [item], right: item.right, y: item.y, size: item.size });
      continue;
    }
    home.items.push(item);
    // Programs give spaces any width, as wide as a whole line sometimes.
    if (isSpace(item)) continue;
    home.right = Math.max(home.right, item.right);
    if (item.size > home.size) Object.assign(home, { y: item.y, size: item.size });
  }
  return [...closed, ...open].map(closeFragment).sort((a, b) => a.y - b.y || a.x - b.x || a.right - b.right);
}

/** The open fragment on whose line an item stands, and near whose end. */
function findHome(open: readonly OpenFragment[], item: PlacedItem): OpenFragment | undefined {
  let best: OpenFragment | undefined;
  let most = 0.5;
  for (const one of open) {
    const overlap = computeOverlap(one, item);
    const gap = item.x - one.right;
    if (overlap < most || gap > MOST_GAP * Math.min(Math.max(one.size, item.size), 2 * Math.min(one.size, item.size)))
      continue;
    if (overlap > most || !best || Math.abs(one.y - item.y) < Math.abs(best.y - item.y)) best = one;
    most = Math.max(most, overlap);
  }
  return best;
}

/** Whether more letters of a text run from right to left than the other way. */
export function isRightToLeft(items: readonly { readonly text: string }[]): boolean {
  let balance = 0;
  for (const { text } of items)
    for (const letter of text)
      if (RIGHT_TO_LEFT.test(letter)) balance++;
      else if (/\p{L}/u.test(letter)) balance--;
  return balance > 0;
}
