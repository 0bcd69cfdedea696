/** A word, or in scripts without blanks a few letters, by which two texts in one language are compared. */
export interface Worded {
  /** UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** As it is, and its beginning, which inflection leaves alone; any of them answers. */
  readonly keys: readonly string[];
}

const PIECE =
  /[\p{Script=Han}]+|[\p{Script=Hiragana}\p{Script=Katakana}ー]+|[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]+|[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*/gu;
const HAN = /^\p{Script=Han}/u;
const UNSPACED =
  /^[\p{Script=Hiragana}\p{Script=Katakana}ー\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const FIGURES = /^\p{N}+$/u;

/** Shorter words are grammar in most languages that write blanks. */
const SHORTEST = 3;
/** From this length on a word is also known by its beginning. */
const INFLECTED = 6;
const BEGINNING = 5;

/** What a key is worth, 0..1: a word as it is, its beginning, letters of a text without blanks. */
const WEIGHT: Readonly<Record<string, number>> = { e: 1, f: 0.6, u: 0.5 };

/** The words of a text in reading order; figures are compared by value elsewhere. Linear in the text. */
export function wordedIn(text: string): Worded[] {
  return [...text.matchAll(PIECE)].flatMap(({ 0: piece, index }) => {
    if (HAN.test(piece)) return grams(piece, index, 2);
    if (UNSPACED.test(piece)) return grams(piece, index, 3);
    return wordOf(piece, index);
  });
}

function wordOf(piece: string, start: number): Worded[] {
  const word = piece
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’].*/su, '');
  if (word.length < SHORTEST || FIGURES.test(word)) return [];
  const beginning = word.length >= INFLECTED ? [`f:${word.slice(0, BEGINNING)}`] : [];
  return [{ start, end: start + piece.length, keys: [`e:${word}`, ...beginning] }];
}

function grams(run: string, start: number, size: number): Worded[] {
  if (run.length <= size) return [{ start, end: start + run.length, keys: [`u:${run}`] }];
  return Array.from({ length: run.length - size + 1 }, (_, k) => ({
    start: start + k,
    end: start + k + size,
    keys: [`u:${run.slice(k, k + size)}`],
  }));
}

/** The keys of a text → weight 0..1, to be matched with those of another text in the same language. */
export function wordKeysOf(text: string): ReadonlyMap<string, number> {
  return new Map(wordedIn(text).flatMap(({ keys }) => keys.map((key) => [key, WEIGHT[key[0]!] ?? 0] as const)));
}
