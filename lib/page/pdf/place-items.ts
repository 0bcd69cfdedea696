/** Puts a page's pieces of text where a reader sees them, along lines that run from left to right or the other way. */

import type { PdfItem, PdfPage } from './pdf-text';
import { isUnspaced, repairLetters } from './repair-letters';

/** A piece of text on a page whose lines are horizontal; `y` is its baseline, from the top. */
export interface PlacedItem {
  readonly text: string;
  readonly x: number;
  readonly right: number;
  readonly y: number;
  /** Size of its letters. */
  readonly size: number;
  readonly font: string;
}

/** How much of a letter's size stands above its baseline. */
const ABOVE = 0.88;

type Direction = 'across' | 'down' | 'other';

interface DirectedItem extends PlacedItem {
  readonly direction: Direction;
}

/** Places are whole thousandths, so that sums do not depend on the order in which they are made. */
const round = (value: number): number => Math.round(value * 1000) / 1000;

function determineDirection(a: number, b: number, isVertical: boolean): Direction {
  if (isVertical) return 'down';
  if (Math.abs(b) <= Math.abs(a) * 0.1 && a > 0) return 'across';
  return Math.abs(a) <= Math.abs(b) * 0.1 && b > 0 ? 'down' : 'other';
}

function convertItem({ text, transform, width, font, isVertical = false }: PdfItem, page: PdfPage): DirectedItem {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = transform;
  const [pa = 1, pb = 0, pc = 0, pd = -1, pe = 0, pf = 0] = page.transform;
  const along = [pa * a + pc * b, pb * a + pd * b] as const;
  const x = round(pa * e + pc * f + pe);
  const y = round(pb * e + pd * f + pf);
  const size = round(Math.hypot(c, d));
  return {
    text: repairLetters(text),
    x,
    right: round(x + Math.abs(width)),
    y,
    size,
    font,
    direction: determineDirection(along[0], along[1], isVertical),
  };
}

const isReadable = ({ text, x, right, y, size }: DirectedItem): boolean =>
  text !== '' && size > 0.5 && [x, right, y, size].every((value) => Math.abs(value) < 100_000);

/** Whether single characters stand below one another without room between them, as in no text that runs across. */
function isWrittenDown(items: readonly DirectedItem[]): boolean {
  const letters = items.filter(({ text }) => isUnspaced(text[0]));
  const total = letters.reduce((sum, { text }) => sum + text.length, 0);
  const down = letters.filter(({ direction }) => direction === 'down').reduce((sum, { text }) => sum + text.length, 0);
  if (down * 2 > total) return total > 0;
  const singles = letters.filter(({ text, direction }) => text.length === 1 && direction === 'across');
  const key = (x: number, y: number, size: number): string => `${Math.round(x / size)} ${Math.round(y / size)}`;
  const places = new Map<string, DirectedItem>();
  for (const item of singles) places.set(key(item.x, item.y, item.size), item);
  const stacked = singles.filter((item) =>
    [0, 1, 2].some((step) => {
      const other = places.get(`${Math.round(item.x / item.size)} ${Math.round(item.y / item.size) + step}`);
      const drop = other ? (other.y - item.y) / item.size : 0;
      return other !== undefined && Math.abs(other.x - item.x) < item.size * 0.3 && drop > 0.7 && drop < 1.2;
    }),
  );
  return total >= 8 && stacked.length * 2 > total;
}

/** Turns a page whose lines run downwards, from the right to the left, so that they run across, from top to bottom. */
function convertTurnedItem(item: DirectedItem, pageWidth: number): PlacedItem {
  const length = item.right - item.x;
  const isUpright = item.direction === 'across';
  const x = round(isUpright ? item.y - ABOVE * item.size : item.y);
  return { ...item, x, right: round(x + length), y: round(pageWidth - item.x) };
}

/** A page's pieces, and whether its lines ran downwards. Those that are turned otherwise, such as stamps at the margin, are left out. */
export function placeItems(page: PdfPage): { readonly items: readonly PlacedItem[]; readonly isTurned: boolean } {
  const items = page.items.map((item) => convertItem(item, page)).filter(isReadable);
  if (!isWrittenDown(items)) return { items: items.filter(({ direction }) => direction === 'across'), isTurned: false };
  const isHeadline = ({ direction, text }: DirectedItem): boolean => direction === 'across' && text.length > 2;
  const upright = items.filter(isHeadline);
  const turned = items.filter((item) => item.direction !== 'other' && !isHeadline(item));
  // What runs across on such a page is a headline: it is put above all lines.
  const top = Math.min(...turned.map((item) => page.width - item.x), 0) - page.height;
  return {
    items: [
      ...upright.map((item) => ({ ...item, y: round(top + item.y) })),
      ...turned.map((item) => convertTurnedItem(item, page.width)),
    ],
    isTurned: true,
  };
}
