import { findMatches } from '../util/regexp';
import { findSegmenter, getSegmenter } from '../util/writing/segmenter';
import { createBoundaryMover } from './quotation-edges';

/** Page markup declares all kinds of things as its language. */
const getSentenceSegmenter = (lang: string): Intl.Segmenter =>
  findSegmenter(lang, 'sentence') ?? getSegmenter('und', 'sentence');

/**
 * Where `Intl.Segmenter` sees no boundary: before a figure ("in 1945. 20 million"), a dash that opens speech
 * ("he said. – Not I"), a word like iPhone, or Dutch 's Avonds.
 */
const OVERLOOKED_BOUNDARY =
  /[.!?][”"’»)\]“]*\s+(?=\p{Nd}|[-–—]\s*[“"«„¿¡]?\p{Lu}|\p{Ll}{1,2}\p{Lu}\p{Ll}|['’]\p{Ll}\s\p{Lu})/gu;

/** Japanese speech that ends with its verb and no stop, a blank in its place: …でしたね」 高地原地区に…. */
const SPEECH_END =
  /(?:です|ます|でした|ました|ません|った|んだ|ない|たい|てる|ている)[ねよかなわ]{0,2}[」』]\s+(?=[\p{Script=Han}\p{Script=Katakana}\p{Nd}])/gu;

/**
 * Places where a sentence may begin, in order, the first of them 0: what `Intl.Segmenter` says and what it overlooks,
 * with quotation marks on the side they belong to. `read` is the text as it is to be read.
 */
export function findBoundaryCandidates(text: string, read: string, lang: string): number[] {
  const cuts = new Set([0]);
  const sides = createBoundaryMover(text);
  for (const { index } of getSentenceSegmenter(lang).segment(read)) cuts.add(sides(index));
  for (const match of findMatches(read, OVERLOOKED_BOUNDARY)) cuts.add(sides(match.index + match[0].length));
  for (const match of findMatches(read, SPEECH_END)) cuts.add(match.index + match[0].length);
  return [...cuts].sort((a, b) => a - b);
}
