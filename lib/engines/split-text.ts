/** Splits a text that is too long for an engine in two, and joins the translations of the parts. */
import { hasUnspacedSentences } from '../languages/groups';
import { getSegmenter } from '../util/writing/segmenter';

/** UTF-16 units. Shorter texts are not split: an engine that refuses one of them does so for another reason. */
const MIN_SPLIT_LENGTH = 40;

const listBoundaries = (text: string, lang: string, granularity: 'sentence' | 'word' | 'grapheme'): number[] =>
  [...getSegmenter(lang, granularity).segment(text)].map(({ index }) => index).filter((index) => index > 0);

const findNearestBoundary = (boundaries: readonly number[], middle: number): number =>
  boundaries.reduce((best, boundary) => (Math.abs(boundary - middle) < Math.abs(best - middle) ? boundary : best));

/** Whether a cut is near enough to the middle that the longer part becomes clearly shorter. */
const isNearMiddle = (cut: number, length: number) => cut >= length / 8 && cut <= (length * 7) / 8;

/** Finds where to cut: between sentences, else words, else characters; 0 where no cut is near the middle. */
function findCutOffset(text: string, lang: string): number {
  for (const granularity of ['sentence', 'word', 'grapheme'] as const) {
    const boundaries = listBoundaries(text, lang, granularity);
    if (!boundaries.length) continue;
    const cut = findNearestBoundary(boundaries, text.length / 2);
    if (isNearMiddle(cut, text.length)) return cut;
  }
  return 0;
}

/** Splits a text in two parts of about the same length; undefined where it is too short. */
export function splitInHalf(text: string, lang: string): readonly [string, string] | undefined {
  if (text.length < MIN_SPLIT_LENGTH) return undefined;
  const cut = findCutOffset(text, lang);
  return cut ? [text.slice(0, cut).trim(), text.slice(cut).trim()] : undefined;
}

/** Joins the translations of a text's parts. `lang`: their language. */
export const joinTranslations = (parts: readonly string[], lang: string): string =>
  parts.filter(Boolean).join(hasUnspacedSentences(lang) ? '' : ' ');
