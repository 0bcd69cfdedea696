/** The passages of a finding. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildReportIndex, getFindingPassages, mergeSpans } from '../../lib/report/passages';
import { arabicFrench } from '../panel/fixtures/arabic-french';
import { links, report, side } from '../panel/fixtures/build';
import { thaiVietnamese } from '../panel/fixtures/thai-vietnamese';

const passages = (id: string) => {
  const finding = thaiVietnamese.findings.find((found) => found.id === id);
  if (!finding) throw new Error(`no ${id}`);
  return getFindingPassages(buildReportIndex(thaiVietnamese), finding);
};

describe('passagesOf', () => {
  it('gives both sides with what is marked', () => {
    const { original, translation, place } = passages('f0');
    const marked = [original, translation].map((passage) => {
      const piece = passage?.pieces[0];
      return piece?.marks.map((mark) => piece.text.slice(mark.start, mark.end));
    });
    expect(marked).toEqual([['6 tháng'], ['3 เดือน']]);
    expect(place).toEqual({ at: 'paragraph', number: 2, after: false });
  });
  it('counts paragraphs without the headline', () => {
    expect(passages('f3').place).toEqual({ at: 'paragraph', number: 1, after: false });
  });
  it('says behind what a dropped passage would stand', () => {
    const { original, translation, place, gapAfter } = passages('f1');
    expect(translation).toBeUndefined();
    expect(original?.place).toEqual({ at: 'paragraph', number: 2, after: false });
    expect(place).toEqual({ at: 'paragraph', number: 2, after: true });
    expect(gapAfter).toBe('t3');
  });
  it('keeps what stands before a passage, in its paragraph or the one before', () => {
    expect(passages('f1').original?.before).toBe('Quá trình thẩm định kéo dài 6 tháng, hoàn tất vào tháng 12.');
    expect(passages('f0').translation?.before).toContain('103 กิโลเมตร');
  });
  it('puts a passage dropped before all others at the start', () => {
    const pair = report(
      side('t', { url: '', lang: 'en', title: '', blocks: [['paragraph', 'B.']] }),
      side('o', {
        url: '',
        lang: 'de',
        title: '',
        blocks: [
          ['paragraph', 'A.'],
          ['paragraph', 'B.'],
        ],
      }),
      links('=o0', 't0=o1'),
      [{ kind: 'dropped', category: 'paragraph', severity: 'low', confidence: 1, original: ['o0'] }],
    );
    const found = getFindingPassages(buildReportIndex(pair), pair.findings[0]!);
    expect(found.place.at).toBe('start');
    expect(found.gapAfter).toBeUndefined();
  });
  it('joins neighbouring segments with the characters between them and parts paragraphs', () => {
    const finding = { ...arabicFrench.findings[1]!, original: ['o5', 'o4', 'o3'] };
    const { original } = getFindingPassages(buildReportIndex(arabicFrench), finding);
    expect(original?.segments).toEqual(['o3', 'o4', 'o5']);
    expect(original?.pieces.map((piece) => piece.text)).toEqual(
      [2, 3].map((block) => arabicFrench.original.blocks[block]?.text),
    );
  });
  it('bears ids that are not in the report', () => {
    const finding = { ...thaiVietnamese.findings[0]!, translation: ['t99'], original: [] };
    expect(getFindingPassages(buildReportIndex(thaiVietnamese), finding)).toMatchObject({ place: { at: 'start' } });
  });
});

describe('disjoint', () => {
  it('orders, clips and merges any spans, covering the same characters', () => {
    const span = fc.tuple(fc.integer({ min: -5, max: 30 }), fc.integer({ min: -5, max: 30 }));
    fc.assert(
      fc.property(fc.array(span), fc.integer({ min: 0, max: 25 }), (given, length) => {
        const spans = given.map(([start, end]) => ({ start, end }));
        const result = mergeSpans(spans, length);
        const covers = (list: typeof spans, at: number): boolean => list.some((s) => s.start <= at && at < s.end);
        for (let at = 0; at < length; at++) expect(covers(result, at)).toBe(covers(spans, at));
        for (const [at, { start, end }] of result.entries()) {
          expect(end).toBeGreaterThan(start);
          expect(start).toBeGreaterThan(result[at - 1]?.end ?? -1);
          expect(end).toBeLessThanOrEqual(length);
        }
      }),
    );
  });
});
