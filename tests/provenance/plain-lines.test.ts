/** The lines of a page in plain form, and which may have a label or a word of translating. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlacedLine } from '../../lib/core/page-observation';
import { PROVENANCE_LABELS } from '../../lib/languages/by-kind/provenance-labels';
import { TRANSLATION_WORDS } from '../../lib/languages/by-kind/translation-words';
import { LABEL_PURPOSES } from '../../lib/languages/kinds';
import { createCreditWords, createPlainLines } from '../../lib/provenance/page/credit-words';
import { toPlainText } from '../../lib/text/plain-text';
import { countRounds } from '../../tools/rounds';

const toLine = (text: string): PlacedLine => ({
  text,
  links: [],
  zone: 'main',
  block: 'p',
  articles: [],
  prose: 0,
  place: 'text',
});

const writeEntry = (entry: string): string =>
  entry.replace(/^…/, '').replaceAll('*', '').replaceAll('…', ' x ').replaceAll('#', '12');

/** The languages of pages, each with its patterns; none: those of all. */
const CHOICES: readonly (readonly string[])[] = [['de', 'en'], ['ja'], ['th', 'vi'], ['ar', 'ru'], []];
const LANGUAGES = CHOICES.flat();
const entries = LANGUAGES.flatMap((lang) => [
  ...LABEL_PURPOSES.flatMap((purpose) => PROVENANCE_LABELS[lang]?.[purpose]?.split('|') ?? []),
  ...[TRANSLATION_WORDS[lang]?.translated, TRANSLATION_WORDS[lang]?.original].flatMap((all) => all?.split('|') ?? []),
]).map(writeEntry);

/** Characters that have a plain form of their own, or that take the text around them along. */
const pieces = fc.oneof(
  fc.constantFrom(...'a ß.:é’„…Σسกがـ\u0301\u00ad²＃`1\u007f'.split('')),
  fc.constantFrom(...entries),
);
const texts = fc.array(
  fc.array(pieces, { maxLength: 5 }).map((some) => some.join('')),
  { maxLength: 6 },
);

describe('the lines of a page', () => {
  it('are as plain together as each alone, and tell wherever a label or a word of translating is', () => {
    const same = fc.property(texts, fc.constantFrom(...CHOICES), (lines, languages) => {
      const shown = lines.map((line) => line.replaceAll('\u007f', '?'));
      const words = createCreditWords(languages);
      const page = createPlainLines(lines.map(toLine), words);
      for (const [index, text] of shown.entries()) {
        const plain = toPlainText(text);
        expect(page.plainAt(index)).toBe(plain);
        if (words.may(plain) || words.hasLeading(plain)) expect(page.canTell(index)).toBe(true);
      }
    });
    fc.assert(same, { numRuns: countRounds(400) });
  });

  it('tell of nothing else where they have neither', () => {
    const lines = ['Der Zug hält hier.', 'Quelle: El Valle', 'Er hält wieder.'];
    const page = createPlainLines(lines.map(toLine), createCreditWords(['de']));
    expect([0, 1, 2].filter((index) => page.canTell(index))).toEqual([1]);
    expect(page.listLeading()).toEqual([]);
  });
});
