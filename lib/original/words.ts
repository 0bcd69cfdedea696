import type { Labels } from './labels';

/** Accents, vowel points, tatweel, nukta and what shows nothing: pages write labels with and without them. */
const PASSED_OVER =
  /[\u0300-\u036f\u00ad\u0591-\u05c7\u0640\u064b-\u065f\u0670\u093c\u0abc\u09bc\u200b-\u200f\u2060\ufeff]/g;

/** Text as labels are compared: compatibility forms apart, lower case, no accents, single spaces. */
export const plain = (text: string): string =>
  text.normalize('NFKD').toLowerCase().replace(PASSED_OVER, '').replace(/[’ʼ`]/g, "'").replace(/\s+/g, ' ');

/** Offset in a text as shown, from an offset in its plain form. */
export function shownOffset(text: string, offset: number): number {
  for (let at = 0; at < text.length; at++) if (plain(text.slice(0, at + 1)).length > offset) return at;
  return text.length;
}

/** The stretch of a text that gives characters `start` to `end` of its plain form, as it stands on the page. */
export const asShown = (text: string, start: number, end: number): string =>
  text.slice(shownOffset(text, start), shownOffset(text, end)).trim();

const LETTER = /[\p{L}\p{M}]/u;

/** Whether a letter stands at an offset; there is none beyond either end. */
export const isLetter = (text: string, at: number): boolean => LETTER.test(text.charAt(at));

/** Scripts that write words without spaces between them, and Hangul, whose words carry particles. */
export const isUnspaced = (text: string, at: number): boolean =>
  /[\u0e00-\u0eff\u1000-\u109f\u1100-\u11ff\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]/.test(text.charAt(at));

/** A label taken apart at "*" (any ending) and "…" (some words in between). */
interface Word {
  readonly pieces: readonly string[];
  readonly joins: readonly string[];
  readonly colon: boolean;
}

/** Where a label stands in a plain text. `gap` holds the words in place of "…", where the label has one. */
export interface Hit {
  readonly start: number;
  readonly end: number;
  readonly gap?: string;
}

const LONGEST_GAP = 40;

function wordOf(label: string): Word {
  const colon = label.endsWith(':');
  const parts = (colon ? label.slice(0, -1) : label).split(/([*…])/);
  const pieces = parts.filter((_, index) => index % 2 === 0).map((piece) => plain(piece));
  const joins = parts.filter((_, index) => index % 2 === 1);
  return {
    pieces: pieces.map((piece, index) => (joins.includes('…') || index === 0 ? piece.trim() : piece)),
    joins,
    colon,
  };
}

function pastLetters(text: string, from: number): number {
  let at = from;
  while (isLetter(text, at)) at++;
  return at;
}

/** Matches a word whose first piece stands at `start`. */
function matchAt(text: string, start: number, { pieces, joins, colon }: Word): Hit | undefined {
  let end = start + (pieces[0]?.length ?? 0);
  let gap: string | undefined;
  for (const [index, join] of joins.entries()) {
    const piece = pieces[index + 1] ?? '';
    const from = join === '*' ? pastLetters(text, end) : text.indexOf(piece, end + 1);
    if (from < 0 || from - end > LONGEST_GAP || !text.startsWith(piece, from)) return undefined;
    if (join === '…') gap = text.slice(end, from);
    end = from + piece.length;
  }
  if (isLetter(text, end) && !isUnspaced(text, end - 1)) return undefined;
  if (!colon) return { start, end, gap };
  const at = text.charAt(end) === ' ' ? end + 1 : end;
  return text.charAt(at) === ':' ? { start, end: at + 1, gap } : undefined;
}

/** Words by their first two letters: most places of a text begin none. */
type Index = ReadonlyMap<string, readonly Word[]>;

function indexOf(labels: readonly string[]): Index {
  const index = new Map<string, Word[]>();
  for (const label of labels) {
    const word = wordOf(label);
    const key = word.pieces[0]?.slice(0, 2) ?? '';
    index.set(key, [...(index.get(key) ?? []), word]);
  }
  return index;
}

const startsWord = (text: string, at: number): boolean => isUnspaced(text, at) || !isLetter(text, at - 1);

/** The longest label at a place. */
function hitAt(index: Index, text: string, at: number): Hit | undefined {
  const words = index.get(text.slice(at, at + 2));
  if (!words || !startsWord(text, at)) return undefined;
  const hits = words.flatMap((word) =>
    text.startsWith(word.pieces[0] ?? '', at) ? (matchAt(text, at, word) ?? []) : [],
  );
  return hits.sort((a, b) => b.end - a.end)[0];
}

/** All labels, each where the one before has ended. */
function hitsIn(index: Index, text: string): Hit[] {
  const hits: Hit[] = [];
  for (let at = 0; at < text.length; at++) {
    const hit = hitAt(index, text, at);
    if (!hit) continue;
    hits.push(hit);
    at = hit.end - 1;
  }
  return hits;
}

function lazily<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

const labelsIn = (labels: Labels): string[] => Object.values(labels).flatMap((line) => line.split('|'));

export interface LabelFinder {
  /** The first label. */
  first(text: string): Hit | undefined;
  /** The label nearest the end. */
  last(text: string): Hit | undefined;
  /** The first of the labels that stand after what they speak of. */
  after(text: string): Hit | undefined;
}

/** A finder of the labels of one purpose in plain text. It is built when first asked: most pages never do. */
export function finderOf(labels: Labels): LabelFinder {
  const before = lazily(() => indexOf(labelsIn(labels).filter((label) => label[0] !== '…')));
  const behind = lazily(() => indexOf(labelsIn(labels).flatMap((label) => (label[0] === '…' ? [label.slice(1)] : []))));
  return {
    first: (text) => hitsIn(before(), text)[0],
    last: (text) => hitsIn(before(), text).at(-1),
    after: (text) => hitsIn(behind(), text)[0],
  };
}

const OPENS = /(^|[.;|•·()[\]/–—>«»*※▶■-]\s?|:\s)$/;
const CLOSES = /^\s?([:(|»→>–—-]|$)/;

/** A finder of labels that begin a line or a part of one, with a colon, a dash, or nothing at once after them. */
export function creditFinderOf(labels: Labels): (text: string) => Hit | undefined {
  const index = lazily(() => indexOf(labelsIn(labels)));
  return (text) => {
    for (const { start, end } of hitsIn(index(), text).reverse()) {
      if (!OPENS.test(text.slice(Math.max(0, start - 2), start))) continue;
      if (text.charAt(end - 1) === ':') return { start, end };
      const close = CLOSES.exec(text.slice(end));
      if (close) return { start, end: close[1] === ':' ? end + close[0].length : end };
    }
    return undefined;
  };
}
