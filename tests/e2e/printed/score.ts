/** How much of a text was read: of its words, whatever their order, and of its paragraphs, to the letter. */

const segmenters = new Map<string, Intl.Segmenter>();

function listWords(text: string, lang: string): readonly string[] {
  const segmenter = segmenters.get(lang) ?? new Intl.Segmenter(lang, { granularity: 'word' });
  segmenters.set(lang, segmenter);
  return [...segmenter.segment(text.normalize('NFKC'))].filter((one) => one.isWordLike).map(({ segment }) => segment);
}

export interface ReadingScore {
  /** F1 of words. */
  readonly words: number;
  /** The share of the paragraphs that were read as they stand, white space aside. */
  readonly paragraphs: number;
}

const removeSpaces = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '');

export function scoreReading(read: readonly string[], expected: readonly string[], lang: string): ReadingScore {
  const counts = new Map<string, number>();
  const wanted = listWords(expected.join('\n'), lang);
  for (const word of wanted) counts.set(word, (counts.get(word) ?? 0) + 1);
  const given = listWords(read.join('\n'), lang);
  let shared = 0;
  for (const word of given) {
    const left = counts.get(word) ?? 0;
    if (left > 0) shared++;
    counts.set(word, left - 1);
  }
  const blocks = new Set(read.map(removeSpaces));
  return {
    words: (2 * shared) / (wanted.length + given.length),
    paragraphs: expected.filter((one) => blocks.has(removeSpaces(one))).length / expected.length,
  };
}
