/** The words of credits, in any language: labels and stems. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PROVENANCE_LABELS } from '../../lib/languages/by-kind/provenance-labels';
import { TRANSLATION_WORDS } from '../../lib/languages/by-kind/translation-words';
import { LABEL_PURPOSES } from '../../lib/languages/kinds';
import { createCreditWords } from '../../lib/provenance/page/credit-words';
import { toPlainText } from '../../lib/text/plain-text';
import { countRounds } from '../../tools/rounds';

/** Characters that have a plain form of their own, and some that take the text around them along. */
const letters = fc.constantFrom(...'aZß ÄéñØÿ’„“–…«»€©ıİΣςЙёกำがガ한ـأ\u00a0\u0301\u00ad²½ﬁＡ：`'.split(''));

describe('the plain form of a text', () => {
  it('is the same with a character that shows nothing', () => {
    const same = fc.property(fc.string({ unit: letters, maxLength: 12 }), (text) => {
      expect(toPlainText(`${text}\u200b`)).toBe(toPlainText(text));
    });
    fc.assert(same, { numRuns: countRounds(3000) });
  });

  it('has no accents, capitals, loose spaces or curly apostrophes in any Western European text', () => {
    expect(toPlainText('Übersetzt für „L’Été“ – Façade, Ñandú, Ærø …')).toBe(
      "ubersetzt fur „l'ete“ – facade, nandu, ærø ...",
    );
    expect(toPlainText('Ä\u00a0 b')).toBe('a b');
  });
});

const labels: readonly (readonly [string, string])[] = Object.entries(PROVENANCE_LABELS).flatMap(([lang, labels]) =>
  LABEL_PURPOSES.flatMap((purpose) => labels[purpose]?.split('|').map((label) => [lang, label] as const) ?? []),
);

/** A label as it may stand in a text: no letters for "*", a word for "…". */
const written = (label: string): string => label.replace(/^…/, '').replaceAll('*', '').replaceAll('…', ' x ');

describe('the words of credits', () => {
  it('may be wherever a label begins: alone, in brackets, behind a word', () => {
    const missed = labels.filter(([lang, label]) => {
      const words = createCreditWords([lang]);
      const text = toPlainText(written(label));
      return ![text, `(${text}`, `2025 ${text}`, `это: ${text}`].every((line) => words.may(line));
    });
    expect(missed).toEqual([]);
    expect(labels.length).toBeGreaterThan(500);
  });

  it('are none within a word', () => {
    const words = createCreditWords(['de']);
    expect(words.has('source', 'quelle: x')).toBe(true);
    expect(words.has('source', 'stromquelle: x')).toBe(false);
  });
});

const stems: readonly (readonly [string, string])[] = Object.entries(TRANSLATION_WORDS).flatMap(([lang, words]) =>
  [words.translated, words.original].flatMap((all) => all.split('|').map((stem) => [lang, stem] as const)),
);

describe('the stems of words of translating', () => {
  it('are found at the beginning of a text, each in its own language', () => {
    const missed = stems.filter(([lang, stem]) => {
      const text = toPlainText(stem.replace('*', '').replaceAll('#', '12'));
      return text !== '' && createCreditWords([lang]).findTranslating(text).length === 0;
    });
    expect(missed).toEqual([]);
    expect(stems.length).toBeGreaterThan(500);
  });

  it('are found inside a word only where their sign says so', () => {
    expect(createCreditWords(['id']).findTranslating('diterjemahkan')).toHaveLength(1);
    expect(createCreditWords(['en']).findTranslating('untranslated')).toEqual([]);
    expect(createCreditWords(['en']).findTranslating('7 — 8')).toEqual([]);
  });

  it('say of what else a sentence is', () => {
    const words = createCreditWords(['en']);
    expect(words.namesLanguages('translated into 12 languages')).toBe(true);
    expect(words.namesWork('the translated novel')).toBe(true);
    expect(words.namesWork('the translated article')).toBe(false);
  });
});
