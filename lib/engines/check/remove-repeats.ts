import { foldWords } from '../../text/fold-words';

/** Letters of a rendering's sentence at least: "No, no." may be said again. */
const MIN_REPEATED_LENGTH = 12;

const splitIntoSentences = (text: string, lang: string): string[] =>
  [...new Intl.Segmenter(lang, { granularity: 'sentence' }).segment(text)].map(({ segment }) => segment);

/** Sentences less those that stand before already. */
function listDistinctSentences(text: string, lang: string, least: number): readonly string[] {
  const seen = new Set<string>();
  return splitIntoSentences(text, lang).filter((sentence) => {
    const key = foldWords(sentence);
    if (key.length < least) return true;
    return seen.size !== seen.add(key).size;
  });
}

/**
 * A rendering less the sentences that it gives again, where the text says nothing twice: machines stutter, and what
 * they say first is as good as it gets. Languages as BCP 47 tags.
 */
export function removeRepeatedSentences(
  source: string,
  rendering: string,
  { from, to }: { from: string; to: string },
): string {
  const kept = listDistinctSentences(rendering, to, MIN_REPEATED_LENGTH);
  if (kept.length === splitIntoSentences(rendering, to).length) return rendering;
  return listDistinctSentences(source, from, 1).length < splitIntoSentences(source, from).length
    ? rendering
    : kept.join('').trim();
}
