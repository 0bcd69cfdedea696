/** A hundred sentences of documentation, 58 of them with a "not", in 21 languages that translate them faithfully. */
import { describe, expect, it } from 'vitest';
import { addLostNegations } from '../../../lib/cli/check/lost-negations';
import { createFileLexicons } from '../../../lib/cli/shared/lexicons';
import { compareArticles } from '../../../lib/compare/compare-articles';
import type { Article } from '../../../lib/core/article';
import { MIN_SHOWN_CONFIDENCE } from '../../../lib/core/finding';
import { findNegativeCues, isOutspoken } from '../../../lib/facts/polarity/find-polarity-cues';
import sentences from './negations.json';

const lexicons = createFileLexicons();
type Lang = keyof typeof sentences;
const LANGUAGES = (Object.keys(sentences) as Lang[]).filter((lang) => lang !== 'en');

const toArticle = (texts: readonly string[], lang: string): Article => ({
  lang,
  url: `https://example.org/${lang}`,
  title: '',
  blocks: texts.map((text) => ({ kind: 'paragraph', text })),
});

const findOutspoken = (text: string, lang: string) =>
  findNegativeCues(text, lang).filter((cue) => isOutspoken(cue, lang));

/** The original's sentences, by number from 0, of which a lost or an added negation is told. */
function listTold(translation: readonly string[], lang: string, original: readonly string[], from: string): number[] {
  const report = compareArticles(toArticle(translation, lang), toArticle(original, from), lexicons);
  const told = addLostNegations(report, report.findings).filter(
    ({ category, confidence }) => category === 'negation' && confidence >= MIN_SHOWN_CONFIDENCE,
  );
  return told.map((finding) => report.original.segments.find(({ id }) => id === finding.original[0])!.block);
}

describe.each(LANGUAGES)('negations in %s', (lang) => {
  it('are none that was lost or added, from English and into English', () => {
    expect(listTold(sentences[lang], lang, sentences.en, 'en')).toEqual([]);
    expect(listTold(sentences.en, 'en', sentences[lang], lang)).toEqual([]);
  });

  it('are known for what they are, and missed where one is taken out', () => {
    const isNegated = (at: number) => findOutspoken(sentences.en[at]!, 'en').length === 1;
    const cues = sentences[lang].map((text, at) => (isNegated(at) ? findOutspoken(text, lang) : []));
    const single = cues.flatMap(([cue, ...others], at) => (cue && !others.length ? [{ at, cue }] : []));
    expect(single.length).toBeGreaterThanOrEqual(35);
    // A few that stand far apart, so that each still has neighbours that are alike on both sides.
    const cuts = single.filter((_, at) => at % 6 === 2).slice(0, 6);
    const without = sentences[lang].map((text, at) => {
      const cut = cuts.find((one) => one.at === at);
      return cut ? text.slice(0, cut.cue.start) + text.slice(cut.cue.end) : text;
    });
    const told = listTold(without, lang, sentences.en, 'en');
    expect(cuts.map(({ at }) => at)).toEqual(expect.arrayContaining(told));
    expect(told.length).toBeGreaterThanOrEqual(2);
  });
});
