/** What the page is asked to mark. */
import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { thaiVietnamese as report } from '../panel/fixtures/thai-vietnamese';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));

const { buildPageMarks } = await import('../../entrypoints/sidepanel/page-highlights');

const { segments } = report.translation;
const exactOf = (id?: string): string | undefined => {
  const segment = segments.find((one) => one.id === id);
  return segment && report.translation.blocks[segment.block]?.text.slice(segment.start, segment.end);
};

describe('what the page is asked to mark', () => {
  it('is the passage, segments of one block together', () => {
    const [mark, ...more] = buildPageMarks(report, { finding: 'f3', kind: 'altered', segments: ['t1'] });
    expect(mark).toMatchObject({ id: 'f3', kind: 'altered', quote: { exact: exactOf('t1') } });
    expect(mark?.gap).toBeUndefined();
    expect(more).toEqual([]);
  });

  it('is the words that differ within it, unless that is all of it', () => {
    const [first] = segments;
    const passage = exactOf(first!.id)!;
    const build = (start: number, end: number) =>
      buildPageMarks(report, {
        finding: 'f3',
        kind: 'altered',
        segments: [first!.id],
        marks: [{ side: 'translation', segment: first!.id, start, end }],
      });
    expect(build(3, 9)[0]!.words!.map(({ exact }) => exact)).toEqual([passage.slice(3, 9)]);
    expect(build(0, passage.length)[0]!.words).toBeUndefined();
  });

  it.each([
    ['in the middle', segments[2]!.id, segments[2]!.id, segments[3]!.id],
    ['at the beginning', undefined, undefined, segments[0]!.id],
    ['at the end', segments.at(-1)!.id, segments.at(-1)!.id, undefined],
  ])('is both sides of a gap %s', (_, gapAfter, behind, before) => {
    const marks = buildPageMarks(report, { finding: 'f1', kind: 'dropped', segments: [], gapAfter });
    const at = (gap: string) => marks.find((mark) => mark.gap === gap)?.quote.exact;
    expect([at('behind'), at('before')]).toEqual([exactOf(behind), exactOf(before)]);
    expect(marks).toHaveLength(Number(behind !== undefined) + Number(before !== undefined));
  });
});
