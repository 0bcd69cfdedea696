/** Which findings are on show. */
import { describe, expect, it } from 'vitest';
import type { ListView } from '../../lib/panel/state/list-view';
import { isComparison, type PanelEvent } from '../../lib/panel/state/panel-state';
import type { ShownReport } from '../../lib/panel/state/shown-report';
import {
  countByKind,
  countDoubtful,
  groupVisibleFindings,
  hasNarrowingFilters,
  listCountedFindings,
  listTicked,
  listVisibleFindings,
} from '../../lib/panel/state/visible-findings';
import { compared, play } from './fixtures/play-events';
import { STATES } from './fixtures/states';
import { thaiVietnamese } from './fixtures/thai-vietnamese';

function shownAfter(...events: readonly PanelEvent[]): ShownReport {
  const state = play(events, compared(thaiVietnamese));
  if (!isComparison(state)) throw new Error(state.kind);
  return state;
}
const view = (...events: readonly PanelEvent[]): ListView => shownAfter(...events).view;
const ids = (comparison: ShownReport): string[] => listVisibleFindings(comparison).map((finding) => finding.id);
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
    expect(view({ type: 'toggle-kind', kind: 'altered' }, down, down).selected).toBe('f2');
  });
  it('ends with closing, and a note that is being written with it', () => {
    const closed = view(down, { type: 'noting', id: 'f0' }, { type: 'close' });
    expect(closed).toMatchObject({ selected: undefined, noting: undefined });
  });
});

describe('filtering', () => {
  it('holds back what is doubtful until asked', () => {
    expect(ids(shownAfter())).toEqual(['f0', 'f1', 'f2', 'f3', 'f4', 'f5']);
    expect(ids(shownAfter({ type: 'toggle-doubtful' }))).toContain('f6');
    expect(countDoubtful(shownAfter())).toBe(1);
  });
  it('combines kind, category and severity', () => {
    const dropped = { type: 'toggle-kind', kind: 'dropped' } as const;
    const added = { type: 'toggle-kind', kind: 'added' } as const;
    expect(ids(shownAfter(dropped))).toEqual(['f1', 'f4']);
    expect(ids(shownAfter(dropped, added))).toEqual(['f1', 'f4', 'f5']);
    expect(ids(shownAfter(dropped, added, dropped))).toEqual(['f5']);
    expect(ids(shownAfter(dropped, dropped))).toHaveLength(6);
    expect(ids(shownAfter({ type: 'only-kind', kind: 'added' }))).toEqual(['f5']);
    expect(ids(shownAfter({ type: 'only-kind', kind: 'added' }, { type: 'only-kind' }))).toHaveLength(6);
    expect(ids(shownAfter({ type: 'category', category: 'paragraph' }))).toEqual(['f4', 'f5']);
    const both = [
      { type: 'severity', severity: 'high' },
      { type: 'toggle-kind', kind: 'dropped' },
    ] as const;
    expect(ids(shownAfter(...both))).toEqual(['f1']);
    expect(ids(shownAfter(...both, { type: 'show-all' }))).toHaveLength(6);
  });
  it('holds everything back where the comparison is uncertain', () => {
    const state = STATES.uncertain;
    expect(isComparison(state) && listCountedFindings(state)).toEqual([]);
    const asked = play([{ type: 'toggle-doubtful' }], state);
    expect(isComparison(asked) && listCountedFindings(asked)).toHaveLength(7);
  });
});

describe('how sure', () => {
  const dismissed = { type: 'dismiss', id: 'f6' } as const;
  it('is one half unless the reader or the settings say otherwise', () => {
    const sure = (usual: number) => shownAfter({ type: 'prefer', preferences: { usual } });
    expect(ids(sure(0.9))).toEqual(['f0', 'f1', 'f2']);
    expect(ids(sure(0.25))).toContain('f6');
    expect(countDoubtful(sure(0.9))).toBe(4);
  });
  it('narrows the list to the surest, which are then so many of all', () => {
    const sure = shownAfter({ type: 'least', least: 0.9 });
    expect(ids(sure)).toEqual(['f0', 'f1', 'f2']);
    expect(listCountedFindings(sure)).toHaveLength(6);
    expect(hasNarrowingFilters(sure.view)).toBe(true);
    expect(hasNarrowingFilters(view({ type: 'least', least: 0 }))).toBe(false);
    expect(hasNarrowingFilters(view({ type: 'least', least: 0.9 }, { type: 'show-all' }))).toBe(false);
  });
  it('asks nothing of what the reader has confirmed, and holds back nothing noted', () => {
    expect(ids(shownAfter({ type: 'confirm', id: 'f6' }))).toContain('f6');
    expect(countDoubtful(shownAfter({ type: 'confirm', id: 'f6' }))).toBe(0);
    expect(ids(shownAfter({ type: 'confirm', id: 'f6' }, { type: 'least', least: 0.9 }))).toContain('f6');
    expect(ids(shownAfter({ type: 'note', id: 'f6', text: 'ask Lan' }))).toContain('f6');
    expect(ids(shownAfter({ type: 'confirm', id: 'f6' }, dismissed))).not.toContain('f6');
  });
});

describe('the order', () => {
  const placed = { type: 'prefer', preferences: { sort: 'place' } } as const;
  it('is that of the text on request, what was dropped where it would stand', () => {
    expect(ids(shownAfter(placed, { type: 'toggle-doubtful' }))).toEqual(['f6', 'f3', 'f0', 'f1', 'f2', 'f4', 'f5']);
  });
  it('is what one moves through', () => {
    expect(view(placed, down, down).selected).toBe('f0');
    expect(view(placed, { type: 'select', id: 'f2', by: 'pointer' }, down).selected).toBe('f4');
  });
});

describe('deciding', () => {
  it('dismisses, moves on and can be undone', () => {
    const gone = shownAfter(down, { type: 'dismiss', id: 'f0' });
    expect(ids(gone)).not.toContain('f0');
    expect(gone.view).toMatchObject({ selected: 'f1', notice: { kind: 'dismissed', ids: ['f0'] } });
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
    const filters = { hidden: ['added'], least: 0.8 } as const;
    const decisions = { dismissed: ['f2'], confirmed: ['f3'], notes: { f0: 'months, not weeks' } };
    expect(view({ type: 'decisions', decisions: { ...decisions, filters } })).toMatchObject({
      ...decisions,
      ...filters,
    });
  });
});

describe('notes', () => {
  const note = (text: string) => ({ type: 'note', id: 'f0', text }) as const;
  it('are kept as typed, bounded, and gone when they are empty', () => {
    expect(view(note('so')).notes).toEqual({ f0: 'so' });
    expect(view(note('so'), note(' \n')).notes).toEqual({});
    expect(view(note('n'.repeat(5000))).notes['f0']).toHaveLength(2000);
  });
  it('are written for the flag that is chosen, and no longer once another is', () => {
    const writing = { type: 'noting', id: 'f1' } as const;
    expect(view(writing)).toMatchObject({ noting: 'f1', selected: 'f1' });
    expect(view(writing, { type: 'select', id: 'f1', by: 'pointer' }).noting).toBe('f1');
    expect(view(writing, down).noting).toBeUndefined();
    expect(view(writing, { type: 'dismiss', id: 'f1' }).noting).toBeUndefined();
  });
});

describe('the groups of the list', () => {
  const groups = (...events: readonly PanelEvent[]) =>
    groupVisibleFindings(shownAfter(...events)).map(({ heading, findings }) => [heading, findings.map(({ id }) => id)]);
  it('part what is less serious, where the order is that of severity', () => {
    expect(groups()).toEqual([
      [undefined, ['f0', 'f1', 'f2', 'f3']],
      ['less', ['f4', 'f5']],
    ]);
    expect(groups({ type: 'prefer', preferences: { sort: 'place' } })).toEqual([
      [undefined, ['f3', 'f0', 'f1', 'f2', 'f4', 'f5']],
    ]);
  });
  it('have no heading where all of it is less serious', () => {
    expect(groups({ type: 'severity', severity: 'medium' })).toEqual([[undefined, ['f4', 'f5']]]);
  });
});

describe('selecting several', () => {
  const tick = (id: string, through = false) => ({ type: 'tick', id, through }) as const;
  const ticked = (...events: readonly PanelEvent[]) => listTicked(shownAfter(...events)).map(({ id }) => id);
  it('takes one by one, back again, and a stretch at once', () => {
    expect(ticked(tick('f3'), tick('f0'))).toEqual(['f0', 'f3']);
    expect(ticked(tick('f3'), tick('f3'))).toEqual([]);
    expect(ticked(tick('f1'), tick('f3', true))).toEqual(['f1', 'f2', 'f3']);
    expect(ticked(tick('f3'), tick('f1', true))).toEqual(['f1', 'f2', 'f3']);
    expect(ticked(tick('f2', true))).toEqual(['f2']);
  });
  it('goes along with moving, and takes all on show or none', () => {
    const along = { type: 'tick-move', by: 1 } as const;
    expect(ticked(down, along, along)).toEqual(['f0', 'f1', 'f2']);
    expect(view(down, along).selected).toBe('f1');
    const kind = { type: 'toggle-kind', kind: 'dropped' } as const;
    expect(ticked(kind, { type: 'tick-all' }, kind)).toEqual(['f1', 'f4']);
    expect(ticked({ type: 'tick-all' }, { type: 'tick-all' })).toEqual([]);
    expect(ticked(tick('f0'), { type: 'selecting', on: false })).toEqual([]);
  });
  it('leaves out what is hidden', () => {
    expect(ticked({ type: 'tick-all' }, { type: 'severity', severity: 'medium' })).toEqual(['f4', 'f5']);
  });
  it('confirms all of them, or none where all are', () => {
    const confirm = { type: 'confirm-ticked' } as const;
    const three = [tick('f0'), tick('f1'), { type: 'confirm', id: 'f1' }] as const;
    expect(view(...three, confirm).confirmed.toSorted()).toEqual(['f0', 'f1']);
    expect(view(...three, confirm, confirm).confirmed).toEqual([]);
  });
  it('dismisses them together and brings them back together', () => {
    const first = { type: 'select', id: 'f0', by: 'keyboard' } as const;
    const gone = [{ type: 'dismiss', id: 'f5' }, tick('f0'), tick('f1'), first, { type: 'dismiss-ticked' }] as const;
    expect(view(...gone)).toMatchObject({
      dismissed: ['f5', 'f0', 'f1'],
      ticked: [],
      selected: 'f2',
      notice: { ids: ['f0', 'f1'] },
    });
    expect(view(...gone, { type: 'undo' })).toMatchObject({ dismissed: ['f5'], selected: 'f0' });
    expect(view(...gone, { type: 'undo' }, { type: 'undo' }).dismissed).toEqual([]);
  });
  it('undoes what was dismissed in an earlier visit, one by one', () => {
    const decisions = { dismissed: ['f1', 'f2', 'unknown'], confirmed: [] };
    const undone = view({ type: 'decisions', decisions }, { type: 'undo' });
    expect(undone).toMatchObject({ dismissed: ['f1', 'unknown'], selected: 'f2' });
  });
});

it('counts by kind', () => {
  expect(countByKind(listCountedFindings(shownAfter()))).toEqual({ dropped: 2, added: 1, altered: 3 });
});
