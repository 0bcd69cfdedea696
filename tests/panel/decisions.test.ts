/** Decisions of a reader, by the findings' names. */
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../lib/core/finding';
import type { Report } from '../../lib/core/report';
import { fromLegacyNumbers, fromStableNames, toStableNames } from '../../lib/panel/state/decisions';
import { isComparison, type PanelEvent } from '../../lib/panel/state/panel-state';
import { listVisibleFindings } from '../../lib/panel/state/visible-findings';
import { ACCESSED, compared, play } from './fixtures/play-events';
import { thaiVietnamese } from './fixtures/thai-vietnamese';
import { BROWSER, sharpenedBy, sharper } from './fixtures/with-engine';

const { findings } = thaiVietnamese;
const url = thaiVietnamese.original.url;
const renumbered = (list: readonly Finding[]): Report => ({
  ...thaiVietnamese,
  findings: list.map((finding, at) => ({ ...finding, id: `f${at}` })),
});
const DECIDED = { dismissed: ['f1'], confirmed: ['f3'], notes: { f2: 'a thousand times too small' } };
const DONE = {
  kind: 'done',
  name: BROWSER,
  langs: { from: 'vi', to: 'th' },
  more: 0,
  fewer: 0,
  changed: 0,
  held: 0,
} as const;

describe('decisions by name', () => {
  it('come back as they were', () => {
    expect(fromStableNames(thaiVietnamese, toStableNames(thaiVietnamese, DECIDED))).toEqual(DECIDED);
    expect(fromStableNames(thaiVietnamese, DECIDED)).toEqual(DECIDED);
  });
  it('find their flags when these are numbered otherwise', () => {
    const kept = toStableNames(thaiVietnamese, DECIDED);
    const now = renumbered([...findings].reverse());
    expect(fromStableNames(now, kept)).toEqual({
      dismissed: ['f5'],
      confirmed: ['f3'],
      notes: { f4: DECIDED.notes.f2 },
    });
    expect(fromStableNames(renumbered(findings.slice(2)), kept).dismissed).toEqual(kept.dismissed);
  });
  it('tell two flags that say the same apart', () => {
    const twice = renumbered([findings[0]!, findings[0]!]);
    const { dismissed } = toStableNames(twice, { dismissed: ['f0', 'f1'], confirmed: [] });
    expect(new Set(dismissed).size).toBe(2);
    expect(fromStableNames(twice, { dismissed: dismissed.slice(1), confirmed: [] }).dismissed).toEqual(['f1']);
  });
  it('from before there were names are counted as they were counted then', () => {
    const doubted = findings.map((finding, at) => ({ ...finding, confidence: at < 4 ? 0.55 + at / 10 : 0.9 }));
    // Within a severity, and above one half, place alone counted then: f3 stands before f0, f1 and f2.
    const then = fromLegacyNumbers(renumbered(doubted), {
      dismissed: ['f0', 'f9'],
      confirmed: ['f1'],
      notes: { f3: 'n' },
    });
    expect(then).toMatchObject({ dismissed: ['f3', 'f9'], confirmed: ['f0'], notes: { f2: 'n' } });
  });
  it('on what only the engine brings wait until it comes', () => {
    const compare = { type: 'compare', url } as const;
    const first = sharpenedBy(sharper, DONE, compared(thaiVietnamese));
    if (!isComparison(first)) throw new Error(first.kind);
    const fresh = first.report.findings.find(({ category }) => category === 'certainty');
    const decisions = toStableNames(first.report, { dismissed: [fresh!.id], confirmed: [] });
    const again: PanelEvent = {
      type: 'compared',
      url,
      report: thaiVietnamese,
      accessed: ACCESSED,
      isPrivate: false,
      decisions,
    };
    const before = play([compare, again], first);
    const now = sharpenedBy(sharper, DONE, before);
    if (!isComparison(before) || !isComparison(now)) throw new Error(now.kind);
    expect(listVisibleFindings(before)).toHaveLength(6);
    expect(now.view.dismissed).toEqual([fresh!.id]);
    expect(listVisibleFindings(now).map(({ category }) => category)).not.toContain('certainty');
  });
});

describe('a note', () => {
  it('goes with its flag into a sharper report, and keeps one that the report has no longer', () => {
    const noted = { type: 'note', id: 'f2', text: 'asked the author' } as const;
    const bare = { ...sharper, findings: sharper.findings.filter(({ category }) => category !== 'money') };
    const now = sharpenedBy(bare, DONE, play([noted], compared(thaiVietnamese)));
    if (!isComparison(now)) throw new Error(now.kind);
    expect(now.view.notes).toEqual({ f2: 'asked the author' });
    expect(listVisibleFindings(now).map(({ id }) => id)).toContain('f2');
    expect(listVisibleFindings(now).filter(({ category }) => category === 'money')).toHaveLength(1);
  });
});
