/** Writes the pieces of one line in the order in which they are read, with spaces between words. */
import { countLetters, isRightToLeft } from './fragments';
import type { PlacedItem } from './place-items';
import { isUnspacedPair, MARKS, RIGHT_TO_LEFT } from './repair-letters';

/** Room between two pieces that is a space, in sizes of their letters. */
const SPACE = 0.17;
/** A space between characters that need none, as publishers set them to fill a line. */
const WIDE_SPACE = 0.6;
/** The same where a space was drawn; pdf.js adds some where there is no room at all. */
const DRAWN_SPACE = 0.08;
const DRAWN_WIDE_SPACE = 0.45;

const MIRRORED: Readonly<Record<string, string>> = Object.freeze({
  '(': ')',
  ')': '(',
  '[': ']',
  ']': '[',
  '{': '}',
  '}': '{',
  '<': '>',
  '>': '<',
  '«': '»',
  '»': '«',
  '‹': '›',
  '›': '‹',
});

/** Brackets are named after their look, which is the other one's where a line runs from right to left. */
const reverseBrackets = (text: string): string => text.replace(/[()[\]{}<>«»‹›]/g, (sign) => MIRRORED[sign] ?? sign);

/** What stands at the ends of figures and is no part of them. */
const OUTER_SIGN = /^[.,:;!?\u060C\u061B\u061F()[\]«»“”…]$/;

/** Signs around figures stand where they are seen, which is the other end of where they are read. */
function reverseFigures(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && OUTER_SIGN.test(text[start]!)) start++;
  while (end > start && OUTER_SIGN.test(text[end - 1]!)) end--;
  const reverse = (signs: string): string => [...signs].reverse().join('');
  return reverse(text.slice(end)) + text.slice(start, end) + reverse(text.slice(0, start));
}

/** Marks have no width, and spaces any: the middle of what is drawn tells the order. */
const getMiddle = (item: PlacedItem): number =>
  countLetters(item) === 0 ? item.x + 0.01 * item.size : (item.x + item.right) / 2;
const compareFromLeft = (a: PlacedItem, b: PlacedItem): number => getMiddle(a) - getMiddle(b) || a.right - b.right;
const compareFromRight = (a: PlacedItem, b: PlacedItem): number => getMiddle(b) - getMiddle(a) || b.x - a.x;

/** Takes marks that are pieces of their own from a line and writes each behind the letter that it is drawn at. */
function joinMarks(items: readonly PlacedItem[]): readonly PlacedItem[] {
  const marks = items.filter(({ text }) => MARKS.test(text));
  if (marks.length === 0) return items;
  const bases = items.filter((item) => countLetters(item) > 0 && !MARKS.test(item.text));
  const texts = new Map<PlacedItem, string>();
  for (const mark of marks) {
    let nearest: PlacedItem | undefined;
    const measure = (base: PlacedItem): number => Math.max(base.x - getMiddle(mark), getMiddle(mark) - base.right, 0);
    for (const base of bases) if (!nearest || measure(base) < measure(nearest)) nearest = base;
    if (nearest) texts.set(nearest, (texts.get(nearest) ?? nearest.text) + mark.text);
  }
  return items
    .filter((item) => !MARKS.test(item.text))
    .map((item) => (texts.has(item) ? { ...item, text: texts.get(item)! } : item));
}

const isLeftToRight = ({ text }: PlacedItem): boolean => /[\p{L}\p{Nd}]/u.test(text) && !RIGHT_TO_LEFT.test(text);

/** So much room is between the cells of a table's row, each of which stands for itself. */
const isCellApart = (item: PlacedItem, before: PlacedItem): boolean =>
  countLetters(item) > 0 && countLetters(before) > 0 && before.x - item.right > item.size;

/** Puts the pieces of a line from right to left; what runs the other way in it, such as names, keeps its own order. */
function sortFromRight(items: readonly PlacedItem[]): PlacedItem[] {
  const ordered = [...items].sort(compareFromRight);
  const result: PlacedItem[] = [];
  for (let at = 0; at < ordered.length; ) {
    if (!isLeftToRight(ordered[at]!)) {
      result.push(ordered[at++]!);
      continue;
    }
    let end = at;
    for (let next = at + 1; next < ordered.length && !RIGHT_TO_LEFT.test(ordered[next]!.text); next++) {
      if (isCellApart(ordered[next]!, ordered[next - 1]!)) break;
      if (isLeftToRight(ordered[next]!)) end = next;
    }
    result.push(...ordered.slice(at, end + 1).reverse());
    at = end + 1;
  }
  return result;
}

/** Whether a space stands between two pieces, which the document may have drawn or only left room for. */
function isApart(before: PlacedItem, item: PlacedItem, wasSpace: boolean): boolean {
  const room = Math.max(item.x - before.right, before.x - item.right);
  const size = Math.min(before.size, item.size);
  const isBetweenUnspaced = isUnspacedPair(before.text.at(-1), item.text[0]);
  return (
    room > size * (isBetweenUnspaced ? WIDE_SPACE : SPACE) ||
    (wasSpace && room > size * (isBetweenUnspaced ? DRAWN_WIDE_SPACE : DRAWN_SPACE))
  );
}

/** What a piece reads as in a line that runs from right to left. */
function reverseItem(text: string): string {
  if (RIGHT_TO_LEFT.test(text)) return reverseBrackets(text);
  if (/\p{L}/u.test(text)) return text;
  // pdf.js has turned pieces with Arabic figures, and no others.
  return reverseBrackets(/[\u0660-\u0669\u06F0-\u06F9]/.test(text) ? text : reverseFigures(text));
}

const RAISED: Readonly<Record<string, string>> = Object.freeze({
  ...Object.fromEntries([...'⁰¹²³⁴⁵⁶⁷⁸⁹'].map((raised, digit) => [String(digit), raised])),
});

/** Small figures above the line: what an exponent is, or a mark that leads to a footnote. */
export const isRaised = (item: PlacedItem, line: { readonly y: number; readonly size: number }): boolean =>
  item.size < 0.88 * line.size && line.y - item.y > 0.2 * line.size && /^[\d*†‡§]{1,3}$/.test(item.text.trim());

/** Writes one line. `notes`: marks of footnotes, which are left out of the text. */
export function writeLine(
  items: readonly PlacedItem[],
  line: { readonly y: number; readonly size: number },
  notes: ReadonlySet<string> = new Set(),
): string {
  const isFromRight = isRightToLeft(items);
  const whole = joinMarks(items);
  const ordered = isFromRight ? sortFromRight(whole) : [...whole].sort(compareFromLeft);
  let text = '';
  let before: PlacedItem | undefined;
  let wasSpace = false;
  for (const item of ordered) {
    if (countLetters(item) === 0) {
      wasSpace = true;
      continue;
    }
    const raised = before !== undefined && isRaised(item, line) ? item.text.trim() : undefined;
    if (raised !== undefined && notes.has(raised)) continue;
    const written = isFromRight ? reverseItem(item.text) : item.text;
    if (before && isApart(before, item, wasSpace)) text += ' ';
    text += raised !== undefined ? raised.replace(/\d/g, (digit) => RAISED[digit] ?? digit) : written;
    before = item;
    wasSpace = false;
  }
  return text.replace(/ {2,}/g, ' ').trim();
}
