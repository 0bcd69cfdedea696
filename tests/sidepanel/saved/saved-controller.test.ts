/** Keeping, opening and deleting comparisons. */
import { deleteDB, openDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { getSavedKey } from '../../../lib/core/saved-comparison';
import { createSavedStore } from '../../../lib/extension/storage/saved-store';
import { isComparison, reducePanel } from '../../../lib/panel/state/panel-state';
import { reduceSaved } from '../../../lib/panel/state/saved-state';
import { compared, play } from '../../panel/fixtures/play-events';
import { KEPT, keptFrom, ON_SHOW } from '../../panel/fixtures/saved';
import { thaiVietnamese } from '../../panel/fixtures/thai-vietnamese';
import {
  arabic,
  at,
  beginWithEmptyStore,
  changed,
  clearAsBrowser,
  getShown,
  key,
  LATER,
  listStored,
  opened,
  putStored,
  readStored,
  show,
  thai,
  waitForNotice,
} from './saved-desk';

beginWithEmptyStore();

describe('keeping what is on show', () => {
  it('keeps report, decisions, when, and how the original was found', async () => {
    show(
      play(
        [
          { type: 'dismiss', id: 'f0' },
          { type: 'confirm', id: 'f1' },
          { type: 'note', id: 'f1', text: 'Ask' },
        ],
        at.shown,
      ),
    );
    at.desk.effects.keep(getShown());
    await waitForNotice('kept');
    const kept = (await readStored(key))!;
    expect(kept.saved).toBe(LATER);
    expect(kept.decisions).toEqual({ dismissed: ['f0'], confirmed: ['f1'], notes: { f1: 'Ask' } });
    expect(kept.report).toEqual(JSON.parse(JSON.stringify(thaiVietnamese)));
    expect(kept.trail.candidates[0]?.evidence[0]?.words).toBe('Source:');
    expect(changed).toHaveBeenCalled();
    await vi.waitFor(() => expect(at.state.here).toMatchObject({ saved: LATER, accessed: getShown().accessed }));
  });

  it('again, after another comparison of the pair, replaces it and brings back what was decided then', async () => {
    const decided = play(
      [
        { type: 'dismiss', id: 'f0' },
        { type: 'note', id: 'f1', text: 'Ask' },
      ],
      ON_SHOW,
    );
    await putStored(keptFrom(decided, thai.saved));
    const [first, second, ...rest] = thaiVietnamese.findings;
    // The same findings under other numbers.
    const findings = [{ ...second!, id: 'f0' }, { ...first!, id: 'f1' }, ...rest];
    const anew = compared({ ...thaiVietnamese, findings });
    if (!isComparison(anew)) throw new Error(anew.kind);
    show({ ...anew, accessed: LATER });
    await vi.waitFor(() => expect(at.state.here?.accessed).toBe(thai.accessed));
    at.desk.effects.keep(getShown());
    await waitForNotice('kept-anew');
    expect((await readStored(key))?.decisions).toEqual({ dismissed: ['f1'], confirmed: [], notes: { f0: 'Ask' } });
    expect(getShown().view.dismissed).toEqual(['f1']);
    expect(getShown().view.notes).toEqual({ f0: 'Ask' });
    expect(await listStored()).toHaveLength(1);
  });

  it.each([
    ['by whoever', () => deleteDB('comparisons')],
    ['by the browser', clearAsBrowser],
  ])('is offered again once it was deleted outside, %s', async (_, deleted) => {
    show(at.shown);
    at.desk.effects.keep(getShown());
    await waitForNotice('kept');
    await vi.waitFor(() => expect(at.state.here).toBeDefined());
    await deleted();
    await waitForNotice('gone');
    expect(at.state.here).toBeUndefined();
    at.desk.effects.keep(getShown());
    await waitForNotice('kept');
    expect(await listStored()).toHaveLength(1);
  });

  it('is not said to be gone where a newer Verso takes it over', async () => {
    await putStored(thai);
    show(at.shown);
    await vi.waitFor(() => expect(at.state.here).toBeDefined());
    (await openDB('comparisons', 99)).close();
    await new Promise((soon) => setTimeout(soon, 50));
    expect(at.state.notice).toBeUndefined();
    expect(at.state.here).toBeDefined();
  });

  it('goes on with what is decided afterwards, and only where it is kept', async () => {
    show(reducePanel(at.shown, { type: 'dismiss', id: 'f2' }));
    at.desk.effects.keep(getShown());
    await waitForNotice('kept');
    await vi.waitFor(() => expect(at.state.here).toBeDefined());
    show(reducePanel(at.shown, { type: 'confirm', id: 'f1' }));
    show(reducePanel(at.shown, { type: 'note', id: 'f1', text: 'Seen' }));
    await vi.waitFor(async () =>
      expect((await readStored(key))?.decisions).toEqual({
        dismissed: ['f2'],
        confirmed: ['f1'],
        notes: { f1: 'Seen' },
      }),
    );
    const other = compared({
      ...thaiVietnamese,
      original: { ...thaiVietnamese.original, url: 'https://other.example/' },
    });
    show(other);
    await vi.waitFor(() => expect(at.state.here).toBeUndefined());
    show(reducePanel(at.shown, { type: 'dismiss', id: 'f3' }));
    expect(await listStored()).toHaveLength(1);
  });
});

describe('what another window deletes', () => {
  const waitTurns = async (turns: number) => {
    for (let turn = 0; turn < turns; turn++) await new Promise((soon) => setImmediate(soon));
  };

  it.each(['kept', 'remembered'] as const)(
    'stays deleted, whenever in the course of a write that is: %s',
    async (shelf) => {
      const back: number[] = [];
      for (let turns = 0; turns < 40; turns++) {
        await createSavedStore().put(thai, shelf);
        show(reducePanel(ON_SHOW, { type: 'note', id: 'f1', text: `Before turn ${turns}` }));
        await waitTurns(60);
        show(reducePanel(at.shown, { type: 'note', id: 'f1', text: `At turn ${turns}` }));
        await waitTurns(turns);
        await createSavedStore().clear(shelf);
        await waitTurns(60);
        if ((await listStored()).length > 0) back.push(turns);
        await createSavedStore().clear(shelf);
      }
      expect(back).toEqual([]);
    },
  );
});

describe('opening', () => {
  it('shows the whole report with its decisions, and how it was found', async () => {
    const decided = play(
      [
        { type: 'dismiss', id: 'f0' },
        { type: 'note', id: 'f1', text: 'Ask' },
      ],
      ON_SHOW,
    );
    await putStored(keptFrom(decided, thai.saved));
    at.shown = { kind: 'looking' };
    at.desk.effects.open(key);
    await vi.waitFor(() => expect(opened).toHaveBeenCalledOnce());
    const state = getShown();
    expect(state.report).toEqual(JSON.parse(JSON.stringify(thaiVietnamese)));
    expect(state.accessed).toBe(thai.accessed);
    expect([state.view.dismissed, state.view.notes]).toEqual([['f0'], { f1: 'Ask' }]);
    expect(state.provenance.candidates[0]?.score).toBe(0.97);
  });

  it('says so where one is damaged, and leaves what is on show', async () => {
    await putStored(...KEPT);
    const db = await openDB('comparisons', 3);
    await db.put('comparisons', { key, kept: { ...thai, report: { ...thai.report, links: 'gone' } } });
    db.close();
    at.desk.effects.open(key);
    await waitForNotice('unreadable');
    expect(opened).not.toHaveBeenCalled();
    at.desk.effects.open(getSavedKey(arabic));
    await vi.waitFor(() => expect(opened).toHaveBeenCalledOnce());
  });
});

describe('deleting', () => {
  beforeEach(async () => {
    await putStored(...KEPT);
    at.state = reduceSaved(at.state, { type: 'list' });
    at.desk.effects.list();
    await vi.waitFor(() => expect(at.state.entries).toHaveLength(3));
  });

  it('takes one away, and brings it back as it was', async () => {
    at.desk.effects.remove(getSavedKey(arabic));
    await waitForNotice('removed');
    await vi.waitFor(() => expect(at.state.entries).toHaveLength(2));
    expect(at.state.notice).toMatchObject({ title: arabic.report.translation.title, lang: 'ar', undo: true });
    at.desk.effects.restore();
    await vi.waitFor(() => expect(at.state.entries).toHaveLength(3));
    expect(await readStored(getSavedKey(arabic))).toEqual(arabic);
    expect(at.state.notice).toBeUndefined();
  });

  it('takes all away', async () => {
    at.desk.effects.removeAll();
    expect(await waitForNotice('removed-all')).toMatchObject({ count: 3 });
    await vi.waitFor(() => expect(at.state.entries).toEqual([]));
  });
});
