import { foldWords } from '../../text/fold-words';

/** Letters of a rendering's sentence at least: "No, no." may be said again. */
const TELLING = 12;

const sentencesOf = (text: string, lang: string): string[] =>
  [...new Intl.Segmenter(lang, { granularity: 'sentence' }).segment(text)].map(({ segment }) => segment);

/** Sentences less those that stand before already. */
function saidOnce(text: string, lang: string, least: number): readonly string[] {
  const seen = new Set<string>();
  return sentencesOf(text, lang).filter((sentence) => {
    const key = foldWords(sentence);
    if (key.length < least) return true;
    return seen.size !== seen.add(key).size;
  });
}

/**
 * A rendering less the sentences that it gives again, where the text says nothing twice: machines stutter, and what
 * they say first is as good as it gets. Languages as BCP 47 tags.
 */
export function unrepeated(source: string, rendering: string, { from, to }: { from: string; to: string }): string {
  const kept = saidOnce(rendering, to, TELLING);
  if (kept.length === sentencesOf(rendering, to).length) return rendering;
  return saidOnce(source, from, 1).length < sentencesOf(source, from).length ? rendering : kept.join('').trim();
}
