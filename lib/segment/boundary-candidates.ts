/** Finds the positions of a text where a sentence may begin. */
import { findMatches } from '../util/regexp';
import { findSegmenter, getSegmenter } from '../util/writing/segmenter';
import { createBoundaryMover } from './quote-edges';

/** Falls back to the language-neutral segmenter, because pages declare invalid languages as well. */
const getSentenceSegmenter = (lang: string): Intl.Segmenter =>
  findSegmenter(lang, 'sentence') ?? getSegmenter('und', 'sentence');

/**
 * Boundaries that `Intl.Segmenter` does not report: before a number ("in 1945. 20 million"), before a dash that begins
 * speech ("he said. – Not I"), before a word like iPhone or Dutch 's Avonds.
 */
const OVERLOOKED_BOUNDARY =
  /[.!?][”"’»)\]“]*\s+(?=\p{Nd}|[-–—]\s*[“"«„¿¡]?\p{Lu}|\p{Ll}{1,2}\p{Lu}\p{Ll}|['’]\p{Ll}\s\p{Lu})/gu;

/** The end of Japanese speech that ends with a verb and has a space in place of the stop: …でしたね」 高地原地区に…. */
const SPEECH_END =
  /(?:です|ます|でした|ました|ません|った|んだ|ない|たい|てる|ている)[ねよかなわ]{0,2}[」』]\s+(?=[\p{Script=Han}\p{Script=Katakana}\p{Nd}])/gu;

/**
 * Returns the positions in ascending order, beginning with 0: those of `Intl.Segmenter` and those it overlooks.
 * Quotation marks are kept with the sentence they belong to. `read` is the text from `toSegmenterInput`.
 */
export function findBoundaryCandidates(text: string, read: string, lang: string): number[] {
  const cuts = new Set([0]);
  const moveBoundary = createBoundaryMover(text);
  for (const { index } of getSentenceSegmenter(lang).segment(read)) cuts.add(moveBoundary(index));
  for (const match of findMatches(read, OVERLOOKED_BOUNDARY)) cuts.add(moveBoundary(match.index + match[0].length));
  for (const match of findMatches(read, SPEECH_END)) cuts.add(match.index + match[0].length);
  return [...cuts].sort((a, b) => a - b);
}
