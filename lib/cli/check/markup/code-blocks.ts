/** Compares the blocks of code of two pages: which of them correspond, and where their commands and values differ. */
import type { Side } from '../../../core/segment';
import { type CodeToken, cutCode } from './code-tokens';
import type { PlacedElement } from './markup-pair';

export interface CutBlock {
  readonly element: PlacedElement;
  readonly tokens: readonly CodeToken[];
  readonly counts: ReadonlyMap<string, number>;
  readonly key: string;
}

const countTokens = (tokens: readonly CodeToken[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { text } of tokens) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
};

export function cutBlock(element: PlacedElement): CutBlock {
  const tokens = cutCode(element.value);
  return { element, tokens, counts: countTokens(tokens), key: tokens.map(({ text }) => text).join(' ') };
}

/** The share of what two blocks have in common, 0..1. */
function computeSimilarity(one: CutBlock, other: CutBlock): number {
  if (one.key === other.key) return 1;
  const all = one.tokens.length + other.tokens.length;
  let shared = 0;
  for (const [text, count] of one.counts) shared += Math.min(count, other.counts.get(text) ?? 0);
  return all ? (2 * shared) / all : 0;
}

/** Less alike, two blocks that stand in different places are not the same. */
const MIN_SIMILARITY = 0.4;
/** What the same place is worth. */
const PLACE = 0.3;
/** More pairs of blocks are not all compared. */
const MOST_PAIRS = 100_000;

/** Pairs blocks in their order, so that as much as can be corresponds. */
export function pairBlocks(
  original: readonly CutBlock[],
  translation: readonly CutBlock[],
): (readonly [original: CutBlock, translation: CutBlock])[] {
  let start = 0;
  const shorter = Math.min(original.length, translation.length);
  while (start < shorter && original[start]!.key === translation[start]!.key) start++;
  let end = 0;
  while (end < shorter - start && original.at(-1 - end)!.key === translation.at(-1 - end)!.key) end++;
  const same = (from: number, to: number, shift: number) =>
    original.slice(from, to).map((block, at) => [block, translation[from + shift + at]!] as const);
  const [own, other] = [
    original.slice(start, original.length - end),
    translation.slice(start, translation.length - end),
  ];
  return [
    ...same(0, start, 0),
    ...(own.length * other.length > MOST_PAIRS ? [] : pairBest(own, other)),
    ...same(original.length - end, original.length, translation.length - original.length),
  ];
}

function pairBest(original: readonly CutBlock[], translation: readonly CutBlock[]) {
  const width = translation.length + 1;
  const best = new Float64Array((original.length + 1) * width);
  const scores = original.map((one) =>
    translation.map((other) => {
      const similarity = computeSimilarity(one, other);
      const isSamePlace = one.element.passage !== undefined && one.element.passage === other.element.passage;
      return similarity >= MIN_SIMILARITY || isSamePlace ? similarity + (isSamePlace ? PLACE : 0) : 0;
    }),
  );
  for (let row = original.length - 1; row >= 0; row--)
    for (let column = translation.length - 1; column >= 0; column--) {
      const at = row * width + column;
      const paired = scores[row]![column]! > 0 ? scores[row]![column]! + best[at + width + 1]! : 0;
      best[at] = Math.max(paired, best[at + width]!, best[at + 1]!);
    }
  const pairs: (readonly [CutBlock, CutBlock])[] = [];
  for (let row = 0, column = 0; row < original.length && column < translation.length; ) {
    const at = row * width + column;
    const score = scores[row]![column]!;
    if (score > 0 && best[at] === score + best[at + width + 1]!) pairs.push([original[row++]!, translation[column++]!]);
    else if (best[at] === best[at + width]) row++;
    else column++;
  }
  return pairs;
}

/** Pieces of code that differ, between pieces that do not. */
export interface CodeRegion {
  readonly original: readonly CodeToken[];
  readonly translation: readonly CodeToken[];
  /** The pieces before and behind it. */
  readonly around: readonly [before: string | undefined, behind: string | undefined];
  /** The lines of both, from 0. */
  readonly lines: Readonly<Record<Side, number>>;
}

/** More pairs of pieces are not all compared. */
const MOST_CELLS = 1_000_000;

/** The regions in which two blocks differ and which no translator would write anew. */
export function listDifferences(original: CutBlock, translation: CutBlock): CodeRegion[] {
  const code = original.element.value;
  const regions = listRegions(original.tokens, translation.tokens);
  const left = regions.filter((region) => !isTranslated(region, code));
  // Where sentences are translated, pieces of them are left over between words that stayed.
  return left.length < regions.length ? left.filter((region) => !isMostlyWords(region)) : left;
}

/** The line on which a region begins, or that it would stand behind. */
const findLine = (tokens: readonly CodeToken[], start: number, from: number, to: number): number =>
  (to > from ? tokens[start + from] : (tokens[start + from - 1] ?? tokens[start + from]))?.line ?? 0;

function listRegions(own: readonly CodeToken[], other: readonly CodeToken[]): CodeRegion[] {
  let start = 0;
  const shorter = Math.min(own.length, other.length);
  while (start < shorter && own[start]!.text === other[start]!.text) start++;
  let end = 0;
  while (end < shorter - start && own.at(-1 - end)!.text === other.at(-1 - end)!.text) end++;
  const [rows, columns] = [own.length - end - start, other.length - end - start];
  if (!rows && !columns) return [];
  const width = columns + 1;
  const isSmall = rows * columns <= MOST_CELLS;
  const lengths = new Uint32Array(isSmall ? (rows + 1) * width : 0);
  const isSame = (row: number, column: number) => own[start + row]!.text === other[start + column]!.text;
  if (isSmall)
    for (let row = rows - 1; row >= 0; row--)
      for (let column = columns - 1; column >= 0; column--) {
        const at = row * width + column;
        lengths[at] = isSame(row, column)
          ? lengths[at + width + 1]! + 1
          : Math.max(lengths[at + width]!, lengths[at + 1]!);
      }
  const regions: CodeRegion[] = [];
  let [from, to] = [
    [0, 0],
    [0, 0],
  ] as [[number, number], [number, number]];
  const close = () => {
    if (from[0] === to[0] && from[1] === to[1]) return;
    regions.push({
      original: own.slice(start + from[0], start + to[0]),
      translation: other.slice(start + from[1], start + to[1]),
      around: [own[start + from[0] - 1]?.text, own[start + to[0]]?.text],
      lines: { original: findLine(own, start, from[0], to[0]), translation: findLine(other, start, from[1], to[1]) },
    });
  };
  while (to[0] < rows || to[1] < columns) {
    const [row, column] = to;
    if (isSmall && row < rows && column < columns && isSame(row, column)) {
      close();
      to = [row + 1, column + 1];
      from = to;
    } else if (
      column >= columns ||
      (row < rows && isSmall && lengths[(row + 1) * width + column]! >= lengths[row * width + column + 1]!)
    )
      to = [row + 1, column];
    else if (!isSmall && row < rows) to = [rows, columns];
    else to = [row, column + 1];
  }
  close();
  return regions;
}

const PLAIN_WORD = /^\p{L}[\p{L}’'-]*[.,:;!?…]*$/u;
const OTHER_LETTER = /[^\P{L}A-Za-z]/u;

function isMostlyWords({ original, translation }: CodeRegion): boolean {
  const all = [...original, ...translation];
  return all.length > 1 && all.filter(({ text }) => PLAIN_WORD.test(text)).length >= 0.5 * all.length;
}

/** Whether a region is words of a language, which a translator may put into another: output, a title, a name in brackets. */
function isTranslated({ original, translation, around: [before, behind] }: CodeRegion, code: string): boolean {
  const words = [...original, ...translation].map(({ text }) => text);
  const isPlain = words.every((word) => PLAIN_WORD.test(word) || /^[.,:;!?…()]$/.test(word));
  if (words.some((word) => OTHER_LETTER.test(word)))
    return words.every((word) => OTHER_LETTER.test(word) || /^[\p{L}\p{P}<>]*$/u.test(word));
  if (!isPlain || !original.length || !translation.length) return false;
  if (before === '>' && behind === '<') return true;
  if (before === '<' && behind === '>') return !code.includes(`</${original[0]!.text}`);
  const areCapitalized = [original, translation].every(([first]) => /^\p{Lu}/u.test(first!.text));
  return original.length + translation.length >= (areCapitalized ? 4 : 6);
}
