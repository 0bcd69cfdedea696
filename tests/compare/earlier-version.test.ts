/** A report with the earlier version of its original. */
import { describe, expect, it } from 'vitest';
import { addEarlierVersion } from '../../lib/compare/earlier-version';
import { toSavedComparison } from '../../lib/panel/state/saved-comparison';
import { buildReportIndex, getFindingPassages } from '../../lib/report/passages';
import { parseSaved } from '../../lib/report/saved-schema';
import { comparedWithBoth, corrected, earlier } from '../panel/fixtures/earlier';
import { compared } from '../panel/fixtures/play-events';

const describeAll = (report: typeof corrected) =>
  report.findings
    .filter(({ confidence }) => confidence >= 0.5)
    .map(({ change, former, marks }) => [change, former ?? false, marks.length > 0]);

describe('an earlier version', () => {
  it('says of each finding what became of it, and has those that today’s original has no longer', () => {
    expect(describeAll(comparedWithBoth)).toEqual([
      ['corrected-since', false, true],
      ['differs', false, true],
      ['restored', true, true],
    ]);
  });

  it('keeps today’s findings, in their order', () => {
    const own = comparedWithBoth.findings.filter(({ former }) => !former);
    expect(own.map(({ id }) => id)).toEqual(corrected.findings.map(({ id }) => id));
  });

  it('has ids of its own, by which its passages are found in it', () => {
    const ids = (segments: readonly { id: string }[]) => segments.map(({ id }) => id);
    const own = new Set(ids(earlier.original.segments));
    expect(ids(corrected.original.segments).filter((id) => own.has(id))).toEqual([]);
    const former = comparedWithBoth.findings.find((one) => one.former)!;
    const { original, translation } = getFindingPassages(buildReportIndex(comparedWithBoth), former);
    expect(original?.pieces[0]?.text).toContain('300 people');
    expect(translation?.pieces[0]?.text).toContain('320 Menschen');
  });

  it('takes the place of another that the report has', () => {
    expect(addEarlierVersion(comparedWithBoth, earlier)).toEqual(comparedWithBoth);
  });

  it('is kept with the comparison, and refused where an id refers to nothing', () => {
    const state = compared(comparedWithBoth);
    if (!('report' in state)) throw new Error(state.kind);
    const { report, accessed } = state;
    const saved = toSavedComparison(state, accessed);
    expect(parseSaved(JSON.parse(JSON.stringify(saved)))?.report).toEqual(JSON.parse(JSON.stringify(report)));
    const broken = { ...report, earlier: { ...earlier, original: { ...earlier.original, segments: [] } } };
    expect(parseSaved({ ...saved, report: broken })).toBeUndefined();
  });
});
