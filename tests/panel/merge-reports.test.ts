/** A sharper report takes the place of the one on show. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding, Severity } from '../../lib/core/finding';
import type { Report } from '../../lib/core/report';
import { listPageTargets } from '../../lib/panel/panel';
import { matchFindings } from '../../lib/panel/state/match-findings';
import { isComparison, type PanelEvent, type PanelState, reducePanel } from '../../lib/panel/state/panel-state';
import type { ShownReport } from '../../lib/panel/state/shown-report';
import {
  isWithdrawn,
  listCountedFindings,
  listRows,
  listVisibleFindings,
} from '../../lib/panel/state/visible-findings';
import { compared, play } from './fixtures/play-events';
import { thaiVietnamese } from './fixtures/thai-vietnamese';
import { BROWSER, heldBy, sharpenedBy, sharper, withEngine } from './fixtures/with-engine';

const url = thaiVietnamese.original.url;
const LANGS = { from: 'vi', to: 'th' };
const DONE = { kind: 'done', name: BROWSER, langs: LANGS, more: 0, fewer: 0, changed: 0, held: 0 } as const;
const first = thaiVietnamese.findings;

function on(state: PanelState): ShownReport & { kind: string } {
  if (!isComparison(state)) throw new Error(state.kind);
  return state;
}
const onShow = (...events: readonly PanelEvent[]) => play(events, compared(thaiVietnamese));
const sharp = (report: Report, ...events: readonly PanelEvent[]) => on(sharpenedBy(report, DONE, onShow(...events)));
const ids = (comparison: ShownReport) => listVisibleFindings(comparison).map(({ id }) => id);
const without = (id: string): Report => ({ ...sharper, findings: sharper.findings.filter((f) => f.id !== id) });

/** The new report's findings, known again by the ids of the first: f0, then the new f1, then f1 … f5 as f2 … f6. */
const FRESH = 'altered-certainty-t6-o7';

describe('what the original says', () => {
  const rendering = sharper.rendering!;
  const rendered: PanelEvent = { type: 'rendered', url, rendering, status: DONE };

  it('stands with the report, and no finding comes, goes or changes by it', () => {
    const before = onShow();
    const after = on(play([rendered], before));
    expect(after.report).toEqual({ ...on(before).report, rendering });
    expect(after.pending).toBeUndefined();
    expect(after.engine).toEqual(DONE);
  });
  it('moves no text that is open: it waits until that is closed', () => {
    const open = on(onShow({ type: 'select', id: 'f2', by: 'pointer' }, rendered));
    expect(open.report.rendering).toBeUndefined();
    const closed = on(onShow({ type: 'select', id: 'f2', by: 'pointer' }, rendered, { type: 'close' }));
    expect(closed.report.rendering).toBe(rendering);
  });
  it('leaves what is new with the report by meaning at the head of the list', () => {
    const shown = sharp(sharper);
    expect(ids(shown)[0]).toBe(FRESH);
    expect(ids(on(play([rendered], shown as PanelState)))).toEqual(ids(shown));
  });
  it('is added to the report by meaning that waits, and stays with one that comes later', () => {
    const { rendering: _, ...byMeaning } = sharper;
    const held = on(play([rendered], heldBy(byMeaning, DONE, onShow())));
    expect(held.pending?.report).toEqual({ ...byMeaning, rendering });
    expect(
      on(play([rendered, { type: 'sharpened', url, report: byMeaning, status: DONE }], onShow())).pending,
    ).toMatchObject({ report: { rendering }, more: 1 });
  });
});

describe('a finding that the waiting report disproves', () => {
  const held = (...events: readonly PanelEvent[]) => on(heldBy(without('f3'), DONE, onShow(...events)));
  const listMarked = (comparison: ShownReport) => listPageTargets(comparison as PanelState).map((one) => one.finding);

  it('keeps its row, and counts, is copied and is marked no more', () => {
    const before = on(onShow());
    const now = held();
    expect(listRows(now).map(({ id }) => id)).toEqual(ids(before));
    expect(ids(now)).toEqual(ids(before).filter((id) => id !== 'f2'));
    expect(listMarked(now)).not.toContain('f2');
    expect(
      listRows(now)
        .filter((finding) => isWithdrawn(now, finding))
        .map(({ id }) => id),
    ).toEqual(['f2']);
    expect(now.engine).toMatchObject({ more: 1, fewer: 1 });
  });
  it('goes when that report is shown', () => {
    const shown = on(play([{ type: 'show-sharper' }], held() as PanelState));
    expect(listRows(shown).map(({ id }) => id)).not.toContain('f2');
  });
  it('stays as it is while it is open, or once the reader has confirmed it', () => {
    expect(ids(held({ type: 'select', id: 'f2', by: 'pointer' }))).toContain('f2');
    expect(ids(held({ type: 'confirm', id: 'f2' }))).toContain('f2');
  });
  it('leaves a quiet page at once where it was the only one', () => {
    const one = { ...thaiVietnamese, findings: first.slice(0, 1) };
    const { pending, report, kind } = on(heldBy({ ...one, findings: [] }, DONE, compared(one)));
    expect([pending, report.findings, kind]).toEqual([undefined, [], 'faithful']);
  });
});

describe('a sharper report', () => {
  it('gives what is known its old id, and puts what is new behind the last that is as serious', () => {
    const { report, engine } = sharp(sharper);
    expect(report.findings.map(({ id }) => id)).toEqual(['f0', 'f1', 'f2', 'f3', FRESH, 'f4', 'f5']);
    expect(report.findings[0]).toMatchObject({ category: 'number', confidence: 0.98 });
    expect(report.rendering).toBe(sharper.rendering);
    expect(engine).toEqual({ ...DONE, more: 1, fewer: 0, held: 1, putOff: true });
  });
  it('waits until the reader asks for it, and says what it would change', () => {
    const before = onShow({ type: 'select', id: 'f2', by: 'pointer' });
    const held = on(heldBy(sharper, DONE, before));
    expect(held.report).toBe(on(before).report);
    expect(held.view).toBe(on(before).view);
    expect(held.engine).toEqual({ ...DONE, more: 1, fewer: 0, held: 1 });
    const shown = on(play([{ type: 'dismiss', id: 'f0' }, { type: 'show-sharper' }], held as PanelState));
    expect(ids(shown)).toEqual([FRESH, 'f1', 'f2', 'f3', 'f4', 'f5']);
    expect(shown.pending).toBeUndefined();
  });
  it('comes by itself where it changes nothing that is seen, once no finding is open', () => {
    const same = { ...sharper, findings: first };
    expect(on(heldBy(same, DONE, onShow())).report.rendering).toBe(sharper.rendering);
    const held = on(heldBy(same, DONE, onShow({ type: 'select', id: 'f2', by: 'pointer' })));
    expect(held.report.rendering).toBeUndefined();
    expect(on(play([{ type: 'close' }], held as PanelState)).report.rendering).toBe(sharper.rendering);
  });
  it('leaves what the reader chose, decided, filtered and opened as it was', () => {
    const decided = [
      { type: 'dismiss', id: 'f1' },
      { type: 'confirm', id: 'f3' },
      { type: 'severity', severity: 'high' },
      { type: 'select', id: 'f2', by: 'keyboard' },
    ] as const;
    const view = on(onShow(...decided)).view;
    const now = sharp(sharper, ...decided);
    expect(now.view).toEqual({ ...view, fresh: [FRESH] });
    expect(ids(now)).toEqual([FRESH, 'f0', 'f2', 'f3']);
  });
  it('takes away what it has no longer, and counts it', () => {
    const now = sharp(without('f3'));
    expect(ids(now)).not.toContain('f2');
    expect(now.engine).toMatchObject({ more: 1, fewer: 1 });
  });
  it.each<[string, (finding: Finding) => Finding, Partial<Record<'fewer' | 'changed' | 'held', number>>]>([
    ['says it where a flag says something else', (one) => ({ ...one, evidence: [] }), { changed: 1 }],
    ['says it where a flag is serious now, or no longer', (one) => ({ ...one, severity: 'low' }), { changed: 1 }],
    ['says nothing where it is only surer', (one) => ({ ...one, confidence: 0.99 }), {}],
    ['says it once where a flag is held back now', (one) => ({ ...one, confidence: 0.3 }), { fewer: 1 }],
  ])('%s', (_, change, counts) => {
    const other = { ...sharper, findings: first.map((one) => (one.id === 'f2' ? change(one) : one)) };
    expect(on(heldBy(other, DONE, onShow())).engine).toEqual({ ...DONE, ...counts });
  });
  it('counts what is other among those that are held back, and comes by itself where that is all', () => {
    const doubtful = first.at(-1)!;
    const [gone, changed] = [
      first.slice(0, -1),
      [...first.slice(0, -1), { ...doubtful, evidence: [{ type: 'words', original: 'a', translation: 'b' }] as const }],
    ];
    for (const findings of [gone, changed]) {
      const shown = on(heldBy({ ...sharper, findings }, DONE, onShow()));
      expect(shown.engine).toEqual({ ...DONE, held: 1 });
      expect(shown.pending).toBeUndefined();
      expect(shown.report.rendering).toBe(sharper.rendering);
    }
  });
  it('keeps the selected flag until the selection leaves it', () => {
    const now = sharp(without('f3'), { type: 'select', id: 'f2', by: 'pointer' });
    expect(now.view.staying).toEqual({ id: 'f2', lost: true });
    expect(ids(now)).toContain('f2');
    expect(now.engine).toMatchObject({ more: 1, fewer: 1 });
    const further = on(play([{ type: 'move', by: 1 }], now as PanelState));
    expect(further.view).toMatchObject({ selected: 'f3' });
    expect(further.view.staying).toBeUndefined();
    expect(further.report.findings.map(({ id }) => id)).not.toContain('f2');
  });
  it('keeps it too where it is only less sure now, and then holds it back', () => {
    const doubted = {
      ...sharper,
      findings: sharper.findings.map((f) => (f.id === 'f3' ? { ...f, confidence: 0.3 } : f)),
    };
    const now = sharp(doubted, { type: 'select', id: 'f2', by: 'pointer' });
    expect(ids(now)).toContain('f2');
    const further = on(play([{ type: 'select', id: 'f0', by: 'pointer' }], now as PanelState));
    expect(ids(further)).not.toContain('f2');
    expect(further.report.findings.map(({ id }) => id)).toContain('f2');
  });
  it('does not take back what the reader has confirmed', () => {
    const now = sharp(without('f3'), { type: 'confirm', id: 'f2' });
    expect(ids(now)).toContain('f2');
    expect(now.view.confirmed).toEqual(['f2']);
  });
  it('does not take back the comparison where the engine led astray', () => {
    const lost: Report = { ...sharper, verdict: 'not-the-original', findings: [] };
    const now = sharp(lost);
    expect(now.kind).toBe('done');
    expect(now.report.findings).toEqual(first);
    expect(now.report.rendering).toBe(sharper.rendering);
  });
  it('turns the quiet end into a list, and a list that it settles into the quiet end', () => {
    const quiet = compared({ ...thaiVietnamese, findings: [] });
    expect(quiet.kind).toBe('faithful');
    expect(sharpenedBy(sharper, DONE, quiet)).toMatchObject({ kind: 'done', view: { tab: 'differences' } });
    const settled = sharpenedBy(
      { ...sharper, findings: [] },
      DONE,
      onShow({ type: 'select', id: 'f0', by: 'pointer' }),
    );
    expect(settled.kind).toBe('done');
    expect(reducePanel(settled, { type: 'dismiss', id: 'f0' })).toMatchObject({ kind: 'faithful' });
  });
  it('is not wanted for another original, nor where no comparison is on show', () => {
    const state = onShow();
    const event = { type: 'sharpened', url: 'https://other.example/', report: sharper, status: DONE } as const;
    expect(reducePanel(state, event)).toBe(state);
    const working = play([{ type: 'compare', url }], state);
    expect(reducePanel(working, { ...event, url })).toBe(working);
  });
});

const severity = fc.constantFrom<Severity>('high', 'medium', 'low');
const finding = fc.record({
  kind: fc.constantFrom('dropped', 'added', 'altered'),
  category: fc.constantFrom('number', 'negation', 'sentence'),
  severity,
  confidence: fc.double({ min: 0, max: 1, noNaN: true }),
  translation: fc.subarray(['t1', 't2', 't3']),
  original: fc.subarray(['o1', 'o2', 'o3']),
});
const findings = fc
  .array(finding, { maxLength: 12 })
  .map((list) => list.map((one, at): Finding => ({ ...one, id: `f${at}`, marks: [], evidence: [] })));

describe('any two reports', () => {
  it('keep what was on show in its order, every id once, and no decision lost', () => {
    fc.assert(
      fc.property(findings, findings, fc.nat(11), (old, sharp, at) => {
        const state = on(compared({ ...thaiVietnamese, findings: old }));
        const selected = listCountedFindings(state)[at]?.id;
        const events = selected ? [{ type: 'select', id: selected, by: 'pointer' } as const] : [];
        const chosen = play(events, state as PanelState);
        const now = on(sharpenedBy({ ...sharper, findings: sharp }, DONE, chosen));
        const all = now.report.findings.map(({ id }) => id);
        expect(new Set(all).size).toBe(all.length);
        const stayed = listCountedFindings(on(chosen)).filter(({ id }) => all.includes(id));
        const shown = listCountedFindings(now).map(({ id }) => id);
        const kept = shown.filter((id) => stayed.some((one) => one.id === id));
        expect(kept).toEqual(stayed.map(({ id }) => id).filter((id) => shown.includes(id)));
        if (selected) expect(shown).toContain(selected);
        const fewest = sharp.length - matchFindings(old, sharp).size;
        expect(all.filter((id) => !/^f\d+$/.test(id))).toHaveLength(fewest);
      }),
    );
  });
});

describe('the same finding in two reports', () => {
  const mark = (start: number, end: number) => ({ side: 'translation', segment: 't3', start, end }) as const;
  const [figure] = first as readonly [Finding];
  const at = (start: number, end: number): Finding => ({ ...figure, marks: [mark(start, end)] });
  const known = (old: readonly Finding[], now: readonly Finding[]) =>
    old.map((one) => now.indexOf(matchFindings(old, now).get(one) as Finding));
  it('is known by its words first, so that two figures of a sentence are not taken for one another', () => {
    expect(known([at(0, 3), at(8, 12)], [at(8, 12)])).toEqual([-1, 0]);
    expect(known([at(0, 3), at(8, 12)], [at(9, 12), at(0, 3)])).toEqual([1, 0]);
    expect(known([at(0, 12), at(8, 12)], [at(8, 12)])).toEqual([-1, 0]);
    expect(known([at(0, 3)], [at(8, 12)])).toEqual([-1]);
    expect(known([at(0, 3)], [{ ...at(8, 12), original: ['o3', 'o4'] }])).toEqual([-1]);
  });
  it('is known where the passage it stands in has grown', () => {
    expect(known([figure], [{ ...figure, original: ['o3', 'o4'] }])).toEqual([0]);
    expect(known([figure], [{ ...figure, category: 'money' }])).toEqual([-1]);
    expect(known([figure], [{ ...figure, translation: ['t4'], original: ['o5'], marks: [] }])).toEqual([-1]);
  });
});

describe('what the engine does', () => {
  it('is told of the comparison it belongs to', () => {
    const status = { kind: 'working', name: BROWSER, langs: LANGS, done: 1, of: 9 } as const;
    expect(reducePanel(onShow(), { type: 'engine', url, status })).toMatchObject({ kind: 'done', engine: status });
    const state = onShow();
    expect(reducePanel(state, { type: 'engine', url: 'https://other.example/', status })).toBe(state);
  });
  it.each([
    ['engine-download', 'download'],
    ['engine-permission', 'permission'],
    ['engine-downloading', 'download'],
    ['engine-working', 'nothing'],
  ] as const)('%s can be put off, and taken up again', (name, needs) => {
    const off = reducePanel(withEngine[name], { type: 'put-off' });
    expect(off).toMatchObject({ engine: { kind: 'offered', needs, putOff: true } });
  });
  it('is put away with its result, which can still be shown', () => {
    const away = on(reducePanel(withEngine['engine-held'], { type: 'put-off' }));
    expect(away.engine).toMatchObject({ kind: 'done', more: 1, putOff: true });
    expect(away.pending).toMatchObject({ report: sharper, more: 1, fewer: 0 });
  });
  it('says what came of it where it stopped half-way', () => {
    expect(on(withEngine['engine-half']).engine).toMatchObject({ kind: 'trouble', rendered: { done: 8, of: 10 } });
    expect(on(play([{ type: 'show-sharper' }], withEngine['engine-half'])).report.findings).toHaveLength(7);
  });
});
