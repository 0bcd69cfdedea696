/** Removes sentences that a machine translation repeats where its source does not. */
import { foldWords } from '../../text/fold-whitespace';
import { getSegmenter } from '../../util/writing/segmenter';

/** Letters that a repeated sentence must have at least: "No, no." may well be said twice. */
const MIN_REPEATED_LENGTH = 12;

const splitIntoSentences = (text: string, lang: string): string[] =>
  [...getSegmenter(lang, 'sentence').segment(text)].map(({ segment }) => segment);

/** Lists the sentences without repeated ones; a sentence under `minLength` letters never counts as repeated. */
function listDistinctSentences(text: string, lang: string, minLength: number): readonly string[] {
  const seen = new Set<string>();
  return splitIntoSentences(text, lang).filter((sentence) => {
    const key = foldWords(sentence);
    if (key.length < minLength) return true;
    return seen.size !== seen.add(key).size;
  });
}

/**
 * Removes a translation's repeated sentences; where the source repeats a sentence too, nothing is removed. Engines
 * sometimes repeat themselves; of a repeated sentence the first is kept. Languages as BCP 47 tags.
 */
export function removeRepeatedSentences(
  source: string,
  translation: string,
  { from, to }: { from: string; to: string },
): string {
  const distinctSentences = listDistinctSentences(translation, to, MIN_REPEATED_LENGTH);
  if (distinctSentences.length === splitIntoSentences(translation, to).length) return translation;
  return listDistinctSentences(source, from, 1).length < splitIntoSentences(source, from).length
    ? translation
    : distinctSentences.join('').trim();
}
