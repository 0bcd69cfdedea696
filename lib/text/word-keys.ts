/** A word, or in scripts without blanks a few letters, by which two texts in one language are compared. */
export interface KeyedWord {
  /** UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** As it is, and its beginning, which inflection leaves alone; any of them answers. */
  readonly keys: readonly string[];
}

const WORD_OR_RUN =
  /[\p{Script=Han}]+|[\p{Script=Hiragana}\p{Script=Katakana}ー]+|[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]+|[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*/gu;
const HAN_START = /^\p{Script=Han}/u;
const UNSPACED_START =
  /^[\p{Script=Hiragana}\p{Script=Katakana}ー\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const DIGITS_ONLY = /^\p{N}+$/u;

/** Shorter words are grammar in most languages that write blanks. */
const MIN_WORD_LENGTH = 3;
/** From this length on a word is also known by its beginning. */
const MIN_INFLECTED_LENGTH = 6;
const BEGINNING_LENGTH = 5;

/** What a key is worth, 0..1: a word as it is, its beginning, letters of a text without blanks. */
const KEY_WEIGHTS: Readonly<Record<string, number>> = { e: 1, f: 0.6, u: 0.5 };

/** The words of a text in reading order; figures are compared by value elsewhere. Linear in the text. */
export function findWordKeys(text: string): KeyedWord[] {
  return [...text.matchAll(WORD_OR_RUN)].flatMap(({ 0: piece, index }) => {
    if (HAN_START.test(piece)) return toKeyedNgrams(piece, index, 2);
    if (UNSPACED_START.test(piece)) return toKeyedNgrams(piece, index, 3);
    return toKeyedWord(piece, index);
  });
}

function toKeyedWord(piece: string, start: number): KeyedWord[] {
  const word = piece
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’].*/su, '');
  if (word.length < MIN_WORD_LENGTH || DIGITS_ONLY.test(word)) return [];
  const beginning = word.length >= MIN_INFLECTED_LENGTH ? [`f:${word.slice(0, BEGINNING_LENGTH)}`] : [];
  return [{ start, end: start + piece.length, keys: [`e:${word}`, ...beginning] }];
}

function toKeyedNgrams(run: string, start: number, size: number): KeyedWord[] {
  if (run.length <= size) return [{ start, end: start + run.length, keys: [`u:${run}`] }];
  return Array.from({ length: run.length - size + 1 }, (_, k) => ({
    start: start + k,
    end: start + k + size,
    keys: [`u:${run.slice(k, k + size)}`],
  }));
}

/** The keys of a text → weight 0..1, to be matched with those of another text in the same language. */
export function getWordKeys(text: string): ReadonlyMap<string, number> {
  return new Map(
    findWordKeys(text).flatMap(({ keys }) => keys.map((key) => [key, KEY_WEIGHTS[key[0]!] ?? 0] as const)),
  );
}
