/** Words that are a quotation on one side only. */
import { describe, expect, it } from 'vitest';
import { QUOTATION_RULE } from '../../lib/findings/rules/quotations';
import { changed, comparedTexts, ENGLISH, SPANISH } from './made-comparison';

const found = (translation: readonly string[], original: readonly string[] = ENGLISH) =>
  QUOTATION_RULE.find(comparedTexts(translation, original)).filter((f) => f.confidence >= 0.5);

describe('quotations', () => {
  it('kept are not spoken of', () => {
    expect(found(SPANISH)).toEqual([]);
  });

  it('become paraphrase', () => {
    const [finding, ...rest] = found(
      changed(
        '«Nunca nos preguntaron por el puerto», dijo Tomas Rey',
        'Nunca les preguntaron por el puerto, dijo Tomas Rey',
      ),
    );
    expect(rest).toEqual([]);
    expect(finding).toMatchObject({ kind: 'altered', category: 'quotation', severity: 'high' });
    expect(finding!.evidence).toEqual([
      { type: 'quotation', quoted: 'original', text: 'We were never asked about the harbour,' },
    ]);
    expect(finding!.marks.map((m) => m.side)).toEqual(['original', 'translation']);
  });

  it('made of paraphrase', () => {
    const original = ENGLISH.map((p) =>
      p.replace('“We were never asked about the harbour,”', 'They were never asked about the harbour,'),
    );
    expect(found(SPANISH, original)[0]!.evidence[0]).toMatchObject({ quoted: 'translation' });
  });

  it('cut short: a clause stands outside the marks', () => {
    const short = (text: string) => text.replace(/the mayor, |la alcaldesa, /, '');
    const clipped = changed(
      '«Las obras durarán 18 meses y costarán 12,5 millones de euros»',
      'Las obras durarán 18 meses y «costarán unos 12,5 millones» de euros',
    );
    const [finding, ...rest] = found(clipped.map(short), ENGLISH.map(short));
    expect(rest).toEqual([]);
    expect(finding).toMatchObject({ category: 'quotation', evidence: [{ quoted: 'original' }] });
    expect(finding!.marks[1]).toMatchObject({ side: 'translation', start: 0 });
  });

  it('of words, names and works may come and go', () => {
    expect(found(changed('viejo puerto', '«viejo puerto»'))).toEqual([]);
  });

  it('say nothing where a side hardly uses marks', () => {
    expect(found(SPANISH.map((p) => p.replace(/[«»]/g, '')))).toEqual([]);
  });

  it('say nothing within one language', () => {
    expect(
      QUOTATION_RULE.find(
        comparedTexts(
          ENGLISH.map((p) => p.replace(/[“”]/g, '')),
          ENGLISH,
          ['en', 'en'],
        ),
      ),
    ).toEqual([]);
  });
});
