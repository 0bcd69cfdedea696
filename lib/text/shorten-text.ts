/** Shortens texts on show. */
import { isWordSegment } from './scripts';
import { getSegmenter } from './segmenter';

/** What a text that goes on does not end with. */
const AFTER_WORDS = /(?<![\s,;:،؛、，；：])[\s,;:،؛、，；：]+$/u;

/** A text of at most so many characters (code points), the last of them "…" where it was longer; words stay whole. */
export function shortenText(text: string, most = 120): string {
  if (text.length <= most) return text;
  const characters = [...text];
  if (characters.length <= most) return text;
  const cut = characters.slice(0, most - 1).join('');
  const split = getSegmenter('und', 'word').segment(text).containing(cut.length);
  const end = split && isWordSegment(split) ? split.index : cut.length;
  // One endless word is cut where the room ends.
  const kept = end > cut.length / 2 ? cut.slice(0, end) : cut;
  return `${kept.replace(AFTER_WORDS, '')}…`;
}
