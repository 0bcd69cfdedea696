/** Words that are a quotation on one side only. */
import { describe, expect, it } from 'vitest';
import { QUOTATION_RULE } from '../../lib/findings/quotations/quotations';
import { changed, comparedTexts, ENGLISH, SPANISH } from './made-comparison';

const found = (translation: readonly string[], original: readonly string[] = ENGLISH) =>
  QUOTATION_RULE.find(comparedTexts(translation, original)).filter((f) => f.confidence >= 0.5);

describe('quotations', () => {
  it('kept are not spoken of', () => {
    expect(found(SPANISH)).toEqual([]);
  });

  it("that lose who says them stand as the text's own words", () => {
    const [finding, ...rest] = found(
      changed(
        '«Nunca nos preguntaron por el puerto», dijo Tomas Rey, que',
        'Nunca les preguntaron por el puerto, y Tomas Rey, pescador,',
      ),
    );
    expect(rest).toEqual([]);
    expect(finding).toMatchObject({ kind: 'altered', category: 'quotation' });
    expect(finding!.evidence).toEqual([
      { type: 'quotation', quoted: 'original', text: 'We were never asked about the harbour,' },
    ]);
    expect(finding!.marks.map((m) => m.side)).toEqual(['original', 'translation']);
  });

  it('lost but for who says them', () => {
    const [finding] = found(changed('«Nunca nos preguntaron por el puerto», dijo Tomas Rey', 'Habló Tomas Rey'));
    expect(finding).toMatchObject({ kind: 'altered', category: 'quotation' });
  });

  it('become reported speech', () => {
    const [finding] = found(
      changed(
        '«El nuevo muelle es demasiado pequeño para los barcos», dijo la capitana, Anna Brandt',
        'La capitana, Anna Brandt, dijo que el nuevo muelle es demasiado pequeño para los barcos',
      ),
    );
    expect(finding).toMatchObject({ kind: 'altered', category: 'quotation' });
  });

  it('without their marks are still what somebody says', () => {
    const unmarked = changed(
      '«El nuevo muelle es demasiado pequeño para los barcos», dijo la capitana, Anna Brandt',
      'El nuevo muelle es demasiado pequeño para los barcos, dijo la capitana, Anna Brandt',
    );
    expect(found(unmarked)).toEqual([]);
  });

  it('of what the original says was said', () => {
    const original = ENGLISH.map((p) =>
      p.replace('“We were never asked about the harbour,”', 'They were never asked about the harbour,'),
    );
    expect(found(SPANISH, original)).toEqual([]);
  });

  it('whose marks are left in the text as HTML writes them', () => {
    const escaped = changed(
      '«Nunca nos preguntaron por el puerto», dijo',
      '&quot;Nunca nos preguntaron por el puerto&quot;, y',
    );
    expect(found(escaped)).toEqual([]);
  });

  it('made of what nobody said', () => {
    const original = ENGLISH.map((p) =>
      p.replace(
        '“We were never asked about the harbour,” said Tomas Rey, who',
        'They never heard about the harbour, and Tomas Rey, a fisherman,',
      ),
    );
    expect(found(SPANISH, original)[0]!.evidence[0]).toMatchObject({ quoted: 'translation' });
  });

  it('cut short, where a clause stands outside the marks, are possible', () => {
    const short = (text: string) => text.replace(/the mayor, |la alcaldesa, /, '');
    const clipped = changed(
      '«Las obras durarán 18 meses y costarán 12,5 millones de euros»',
      'Las obras durarán 18 meses y «costarán unos 12,5 millones» de euros',
    );
    expect(found(clipped.map(short), ENGLISH.map(short))).toEqual([]);
    const possible = QUOTATION_RULE.find(comparedTexts(clipped.map(short), ENGLISH.map(short)));
    expect(possible[0]).toMatchObject({ category: 'quotation', evidence: [{ quoted: 'original' }] });
    expect(possible[0]!.marks[1]).toMatchObject({ side: 'translation', start: 0 });
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
