/** Shorter texts are not parted: what is too much of them is no matter of length. */
const MIN_SPLIT_LENGTH = 40;

/** Languages that part sentences without a space. */
const UNSPACED = /^(?:zh|ja|yue)\b/;

const listBoundaries = (text: string, lang: string, granularity: 'sentence' | 'word' | 'grapheme'): number[] =>
  [...new Intl.Segmenter(lang, { granularity }).segment(text)].map(({ index }) => index).filter((index) => index > 0);

const findNearestBoundary = (boundaries: readonly number[], middle: number): number =>
  boundaries.reduce((best, one) => (Math.abs(one - middle) < Math.abs(best - middle) ? one : best));

/** A cut far from the middle leaves the longer part as long as it was. */
const isNearMiddle = (cut: number, length: number) => cut >= length / 8 && cut <= (length * 7) / 8;

/** Where a text is best parted: at the end of a sentence, else of a word, else anywhere but inside a character. */
function findCutOffset(text: string, lang: string): number {
  for (const granularity of ['sentence', 'word', 'grapheme'] as const) {
    const boundaries = listBoundaries(text, lang, granularity);
    if (!boundaries.length) continue;
    const cut = findNearestBoundary(boundaries, text.length / 2);
    if (isNearMiddle(cut, text.length)) return cut;
  }
  return 0;
}

/** A text in two parts that are about as long; undefined where it is too short for that. */
export function splitInHalf(text: string, lang: string): readonly [string, string] | undefined {
  if (text.length < MIN_SPLIT_LENGTH) return undefined;
  const cut = findCutOffset(text, lang);
  return cut ? [text.slice(0, cut).trim(), text.slice(cut).trim()] : undefined;
}

/** Renderings of the parts as one text. */
export const joinTranslations = (parts: readonly string[], lang: string): string =>
  parts.filter(Boolean).join(UNSPACED.test(lang) ? '' : ' ');
