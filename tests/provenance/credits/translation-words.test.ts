/** Words of translating: the quick test passes wherever one is found. */
import { describe, expect, it } from 'vitest';
import { TRANSLATION_WORDS } from '../../../lib/languages/by-kind/translation-words';
import { createTranslationWordMatcher } from '../../../lib/provenance/page/translation-words';
import { toPlainText } from '../../../lib/text/plain-text';

describe.each(Object.entries(TRANSLATION_WORDS))('words of translating in %s', (lang, words) => {
  const matcher = createTranslationWordMatcher([lang]);
  const stems = [words.translated, words.original].flatMap((all) => all.split('|')).filter((stem) => stem !== '');
  const toText = (stem: string): string => toPlainText(stem.replace('*', '').replaceAll('#', '12'));

  it('are seen by the quick test wherever they are found', () => {
    for (const stem of stems)
      for (const before of ['', 'x ', '(', '7', 'ß', 'ж', 'ก', '字', 'م']) {
        const text = before + toText(stem);
        expect([text, matcher.has(text)]).toEqual([text, matcher.find(text).length > 0]);
      }
  });

  it('are found at the beginning of a text', () => {
    for (const stem of stems) expect([stem, matcher.has(toText(stem))]).toEqual([stem, true]);
  });

  it('are not seen in a text without any', () => expect(matcher.has('7 — 8')).toBe(false));
});
