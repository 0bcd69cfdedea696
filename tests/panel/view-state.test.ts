import { describe, expect, it } from 'vitest';
import { type Comparison, isComparison, type PanelEvent, type View } from '../../lib/panel/state';
import { countByKind, doubtfulCount, standing, visible } from '../../lib/panel/view-state';
import { compared, play } from './fixtures/play';
import { STATES } from './fixtures/states';
import { thaiVietnamese } from './fixtures/thai-vietnamese';

function shownAfter(...events: readonly PanelEvent[]): Comparison {
  const state = play(events, compared(thaiVietnamese));
  if (!isComparison(state)) throw new Error(state.at);
  return state;
}
const view = (...events: readonly PanelEvent[]): View => shownAfter(...events).view;
const ids = (comparison: Comparison): string[] => visible(comparison).map((finding) => finding.id);
const down = { type: 'move', by: 1 } as const;
const up = { type: 'move', by: -1 } as const;

describe('choosing', () => {
  it('moves through what is shown and stops at both ends', () => {
    expect(view(down).selected).toBe('f0');
    expect(view(down, down, down, up).selected).toBe('f1');
    expect(view(down, up, up).selected).toBe('f0');
    expect(view(up).selected).toBe('f5');
    expect(view(...Array.from({ length: 20 }, () => down)).selected).toBe('f5');
  });
  it('passes over what filters hide', () => {
    expect(view({ type: 'toggle-kind', kind: 'altered' }, down, down).selected).toBe('f4');
  });
  it('follows a click in the page', () => {
    const chosen = view({ type: 'tab', tab: 'side' }, { type: 'select-segment', segment: 't5' });
    expect(chosen).toMatchObject({ selected: 'f5', selectedBy: 'page', tab: 'differences' });
    expect(view({ type: 'select-segment', segment: 't8' }).selected).toBeUndefined();
  });
});

describe('filtering', () => {
  it('holds back what is doubtful until asked', () => {
    expect(ids(shownAfter())).toEqual(['f0', 'f1', 'f2', 'f3', 'f4', 'f5']);
    expect(ids(shownAfter({ type: 'toggle-doubtful' }))).toContain('f6');
    expect(doubtfulCount(shownAfter())).toBe(1);
  });
  it('combines kind, category and severity', () => {
    expect(ids(shownAfter({ type: 'toggle-kind', kind: 'altered' }))).toEqual(['f1', 'f4', 'f5']);
    expect(ids(shownAfter({ type: 'category', category: 'paragraph' }))).toEqual(['f4', 'f5']);
    const both = [
      { type: 'severity', severity: 'high' },
      { type: 'toggle-kind', kind: 'altered' },
    ] as const;
    expect(ids(shownAfter(...both))).toEqual(['f1']);
    expect(ids(shownAfter(...both, { type: 'show-all' }))).toHaveLength(6);
  });
  it('holds everything back where the comparison is uncertain', () => {
    const state = STATES.uncertain;
    expect(isComparison(state) && standing(state)).toEqual([]);
    const asked = play([{ type: 'toggle-doubtful' }], state);
    expect(isComparison(asked) && standing(asked)).toHaveLength(7);
  });
});

describe('deciding', () => {
  it('dismisses, moves on and can be undone', () => {
    const gone = shownAfter(down, { type: 'dismiss', id: 'f0' });
    expect(ids(gone)).not.toContain('f0');
    expect(gone.view).toMatchObject({ selected: 'f1', notice: { type: 'dismissed', id: 'f0' } });
    const back = view(down, { type: 'dismiss', id: 'f0' }, { type: 'restore', id: 'f0' });
    expect(back).toMatchObject({ dismissed: [], selected: 'f0', notice: undefined });
  });
  it('moves back from the last one and ends at none', () => {
    expect(view(up, { type: 'dismiss', id: 'f5' }).selected).toBe('f4');
    const all = ['f0', 'f1', 'f2', 'f3', 'f4', 'f5'].map((id) => ({ type: 'dismiss', id }) as const);
    expect(view(down, ...all).selected).toBeUndefined();
  });
  it('does not dismiss twice', () => {
    expect(view({ type: 'dismiss', id: 'f0' }, { type: 'dismiss', id: 'f0' }).dismissed).toEqual(['f0']);
  });
  it('confirms and takes it back', () => {
    expect(view({ type: 'confirm', id: 'f1' }).confirmed).toEqual(['f1']);
    expect(view({ type: 'confirm', id: 'f1' }, { type: 'confirm', id: 'f1' }).confirmed).toEqual([]);
  });
  it('takes over what was decided before', () => {
    const decisions = { dismissed: ['f2'], confirmed: ['f3'] };
    expect(view({ type: 'decisions', decisions })).toMatchObject(decisions);
  });
});

it('counts by kind', () => {
  expect(countByKind(standing(shownAfter()))).toEqual({ dropped: 2, added: 1, altered: 3 });
});
