/** Labels of originals, in any language. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PROVENANCE_LABELS } from '../../lib/languages/by-kind/provenance-labels';
import { LABEL_PURPOSES } from '../../lib/languages/kinds';
import { createLabelMatcher } from '../../lib/provenance/page/label-matcher';
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

describe('a vocabulary', () => {
  it('sees where each label may begin: alone, in brackets, behind a word', () => {
    const missed = labels.filter(([lang, label]) => {
      const vocabulary = createLabelMatcher([lang]);
      const text = toPlainText(written(label));
      return ![text, `(${text}`, `2025 ${text}`, `это: ${text}`].every((line) => vocabulary.may(line));
    });
    expect(missed).toEqual([]);
    expect(labels.length).toBeGreaterThan(500);
  });

  it('sees none within a word', () => {
    const { may } = createLabelMatcher(['de']);
    expect(may('quelle: x')).toBe(true);
    expect(may('stromquelle: x')).toBe(false);
  });
});
