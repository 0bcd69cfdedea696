/** Negations, rises and falls that are turned round. */

import { describe, expect, it } from 'vitest';
import type { AnalyzedSegment, Side } from '../../lib/core/segment';
import { extractValues } from '../../lib/facts/values/extract-values';
import { listBoilerplatePhrases } from '../../lib/findings/boilerplate/phrase-tables';
import { POLARITY_BY_WORD_LISTS_RULE } from '../../lib/findings/polarity/polarity-by-word-lists';
import { buildComparisonContext, type FindingDraft } from '../../lib/findings/shared/comparison-context';

type Row = readonly [original: string, translation: string];

const segment = (side: Side, i: number, text: string, lang: string): AnalyzedSegment => ({
  id: `${side[0]}${i}`,
  block: i,
  start: 0,
  end: text.length,
  text,
  kind: 'paragraph',
  facts: extractValues(text, lang),
  concepts: new Map(),
  mentions: [],
  strings: new Map(),
});

/** Rows of linked sentences; an empty string stands for no sentence. */
function flagged(
  rows: readonly Row[],
  langs: Readonly<Record<Side, string>>,
  uncertain: string[] = [],
): FindingDraft[] {
  const read = (side: Side, k: 0 | 1) =>
    rows.flatMap((row, i) => (row[k] ? [segment(side, i, row[k], langs[side])] : []));
  const links = rows.map(([o, t], i) => ({ original: o ? [`o${i}`] : [], translation: t ? [`t${i}`] : [], score: 1 }));
  return POLARITY_BY_WORD_LISTS_RULE.find(
    buildComparisonContext(
      read('translation', 1),
      read('original', 0),
      { links, uncertain, support: 1 },
      { langs, phrases: listBoilerplatePhrases(langs.translation, langs.original) },
    ),
  );
}

const esEn = { original: 'es', translation: 'en' };
const enTh = { original: 'en', translation: 'th' };

describe('negation', () => {
  it('that the translation adds is possible, with its words marked', () => {
    const [draft, ...rest] = flagged([['El puente es seguro.', 'The bridge is not safe.']], esEn);
    expect(rest).toEqual([]);
    expect(draft).toMatchObject({
      kind: 'altered',
      category: 'negation',
      original: ['o0'],
      translation: ['t0'],
      marks: [{ side: 'translation', segment: 't0', start: 11, end: 17 }],
      evidence: [{ type: 'polarity', translation: { kind: 'negation', text: 'is not' } }],
    });
    expect(draft!.confidence).toBeCloseTo(0.45, 1);
  });

  it('that the translation loses is possible', () => {
    const [draft] = flagged([['The bridge was not closed.', 'สะพานปิดแล้ว']], enTh);
    expect(draft).toMatchObject({
      category: 'negation',
      evidence: [{ type: 'polarity', original: { kind: 'negation', text: 'was not' } }],
    });
    expect(draft!.confidence).toBeCloseTo(0.45, 1);
  });

  it.each([
    ['negated on both sides', 'El puente no es seguro.', 'The bridge is not safe.'],
    ['said by a negative word', 'El alcalde se negó: es imposible.', 'The mayor did not agree.'],
    ['an idiom', 'El puente es viejo y hermoso.', 'The bridge is not only old but beautiful.'],
    ['twice', 'El puente es seguro.', 'It is not true that the bridge is not safe.'],
  ])('%s is no difference', (_, original, translation) => {
    expect(flagged([[original, translation]], esEn)).toEqual([]);
  });

  it('in talk is possible only', () => {
    const [draft] = flagged([['El puente es seguro.', 'The bridge isn’t safe.']], esEn);
    expect(draft!.confidence).toBeLessThan(0.5);
  });

  it('is looked for in the sentence before and after', () => {
    const rows: Row[] = [
      ['El puente es viejo.', 'The bridge is old and it is not safe.'],
      ['No es seguro.', 'So they say.'],
    ];
    expect(flagged(rows, esEn)).toEqual([]);
  });

  it('between languages where the words are not reliable is not shown', () => {
    const drafts = flagged([['Jembatan itu aman.', 'पुल सुरक्षित नहीं है।']], { original: 'id', translation: 'hi' });
    expect(drafts.filter((d) => d.confidence >= 0.5)).toEqual([]);
    expect(flagged([['Most är säker.', 'The bridge is not safe.']], { original: 'sv', translation: 'en' })).toEqual([]);
  });

  it('is never shown by word lists alone, however few their false flags', () => {
    const [counted] = flagged([['El puente es seguro.', 'The bridge is not safe.']], esEn);
    const [assumed] = flagged([['De brug is veilig.', 'The bridge is not safe.']], {
      original: 'nl',
      translation: 'en',
    });
    expect(assumed!.confidence).toBeLessThan(0.5);
    expect(counted!.confidence).toBeLessThan(0.5);
  });
});

describe('direction', () => {
  it('turned round is shown where there are amounts', () => {
    const [draft] = flagged([['Los precios subieron un 5 %.', 'Prices fell by 5%.']], esEn);
    expect(draft).toMatchObject({
      category: 'direction',
      evidence: [
        { type: 'polarity', original: { kind: 'rise', text: 'subieron' }, translation: { kind: 'fall', text: 'fell' } },
      ],
    });
    expect(draft!.marks.map((m) => m.side)).toEqual(['original', 'translation']);
    expect(draft!.confidence).toBeGreaterThanOrEqual(0.5);
  });

  it('is not compared without amounts, nor where a side has both', () => {
    expect(flagged([['El telón sube.', 'The curtain falls.']], esEn)).toEqual([]);
    expect(flagged([['Los precios subieron un 5 %.', 'Prices rose by 5% and fell again.']], esEn)).toEqual([]);
  });
});

describe('nothing is said', () => {
  const row: Row = ['El puente es seguro.', 'The bridge is not safe.'];

  it('where the alignment is uncertain or a side is empty', () => {
    expect(flagged([row], esEn, ['t0'])).toEqual([]);
    expect(flagged([['', 'The bridge is not safe.']], esEn)).toEqual([]);
  });

  it('of passages too long to be read by words', () => {
    const long = ` ${'and the bridge is old '.repeat(30)}`;
    expect(flagged([[row[0], row[1] + long]], esEn)).toEqual([]);
  });

  it('of an edited copy in the same language', () => {
    expect(flagged([['The bridge is safe.', row[1]]], { original: 'en', translation: 'en' })).toEqual([]);
  });
});
