/** Remembering comparisons without a press. */
import { IDBObjectStore } from 'fake-indexeddb';
import { describe, expect, it, vi } from 'vitest';
import type { ComparedPage } from '../../../entrypoints/sidepanel/tabs/compared-pages';
import { getSavedKey, type SavedComparison, toShelfKey } from '../../../lib/core/saved-comparison';
import { createSavedStore } from '../../../lib/extension/storage/saved-store';
import { reducePanel } from '../../../lib/panel/state/panel-state';
import { reduceSaved } from '../../../lib/panel/state/saved-state';
import { compared } from '../../panel/fixtures/play-events';
import { ON_SHOW } from '../../panel/fixtures/saved';
import { thaiVietnamese } from '../../panel/fixtures/thai-vietnamese';
import {
  arabic,
  at,
  beginWithEmptyStore,
  getShown,
  key,
  LATER,
  listStored,
  PREFERENCES,
  putStored,
  readStored,
  show,
  thai,
  waitForNotice,
} from './saved-desk';

beginWithEmptyStore();

describe('remembering what was compared', () => {
  const getRememberedKey = (one: SavedComparison = thai) => toShelfKey(getSavedKey(one), 'remembered');
  const PAGE = { id: 7, address: thai.trail.page.url };
  const waitForRemembered = () =>
    vi.waitFor(async () => {
      const saved = await readStored(getRememberedKey());
      if (!saved) throw new Error('nothing is remembered');
      return saved;
    });
  /** Nothing is written afterwards. */
  const waitUntilSettled = () => new Promise((soon) => setTimeout(soon, 50));

  it('takes no press, and goes on with what is decided and what the engine finds', async () => {
    at.page = PAGE;
    show(at.shown);
    const first = await waitForRemembered();
    expect(first.report).toEqual(JSON.parse(JSON.stringify(thaiVietnamese)));
    show(reducePanel(at.shown, { type: 'dismiss', id: 'f2' }));
    await vi.waitFor(async () => expect((await readStored(getRememberedKey()))?.decisions.dismissed).toEqual(['f2']));
    show({ ...getShown(), report: { ...getShown().report, encoded: { engine: { kind: 'encoder', label: 'e5' } } } });
    await vi.waitFor(async () => expect((await readStored(getRememberedKey()))?.report.encoded).toBeDefined());
    expect(await listStored()).toHaveLength(1);
    expect(at.state.here).toBeUndefined();
    expect(at.state.notice).toBeUndefined();
  });

  it('does so of a page that is not in front', async () => {
    show({ kind: 'looking' });
    at.desk.onLeftPageChange({ ...PAGE, isPrivate: () => false } as ComparedPage, ON_SHOW);
    await waitForRemembered();
    expect(at.tabs.get(7)).toMatchObject({ key, accessed: thai.accessed });
  });

  it('does not where a side is private, or the reader does not want it', async () => {
    at.page = PAGE;
    show({ ...getShown(), provenance: { ...getShown().provenance, isPrivate: true } });
    at.desk.onLeftPageChange({ ...PAGE, isPrivate: () => true } as ComparedPage, ON_SHOW);
    await waitUntilSettled();
    at.remembering = false;
    show(ON_SHOW);
    await waitUntilSettled();
    expect([await listStored(), at.tabs.size]).toEqual([[], 0]);
  });

  it('does not store again what the reader has deleted, by what she decides afterwards', async () => {
    at.page = PAGE;
    show(at.shown);
    await waitForRemembered();
    at.desk.effects.remove(getRememberedKey());
    await waitForNotice('removed');
    show(reducePanel(at.shown, { type: 'dismiss', id: 'f2' }));
    await waitUntilSettled();
    expect(await listStored()).toHaveLength(0);
    at.desk.effects.restore();
    await waitForRemembered();
  });

  it('does not store again what the reader has deleted, when she comes back to its tab after very many others', async () => {
    at.page = PAGE;
    show(at.shown);
    await waitForRemembered();
    for (let count = 0; count < 20; count++) {
      const original = { ...thaiVietnamese.original, url: `https://other.example/${count}` };
      show(compared({ ...thaiVietnamese, original }));
    }
    await vi.waitFor(async () => expect(await listStored()).toHaveLength(21));
    at.desk.effects.clearRemembered();
    await vi.waitFor(async () => expect(await listStored()).toHaveLength(0));
    show(ON_SHOW);
    await waitUntilSettled();
    expect(await listStored()).toHaveLength(0);
  });

  it('becomes keeping by a press, and what was kept is not remembered besides', async () => {
    at.page = PAGE;
    show(at.shown);
    await waitForRemembered();
    at.desk.effects.keep(getShown());
    await waitForNotice('kept');
    expect((await listStored()).map(getSavedKey)).toEqual([key]);
    expect(await readStored(key)).toBeDefined();
    show(reducePanel(at.shown, { type: 'dismiss', id: 'f2' }));
    await vi.waitFor(async () => expect((await readStored(key))?.decisions.dismissed).toEqual(['f2']));
    expect(await listStored()).toHaveLength(1);
  });

  it('leaves the kept comparison of the same pages as it is', async () => {
    await putStored(thai);
    at.page = PAGE;
    show({ ...getShown(), accessed: LATER });
    expect((await waitForRemembered()).accessed).toBe(LATER);
    expect(await readStored(key)).toEqual(thai);
  });

  it('gives a panel that opens again what the tab had: with all candidates, and an engine that is done', async () => {
    at.page = PAGE;
    const { provenance, report } = getShown();
    const other = { ...provenance.candidates[0]!, url: 'https://other.example/' };
    show({
      ...getShown(),
      provenance: { ...provenance, candidates: [...provenance.candidates, other] },
      report: { ...report, encoded: { engine: { kind: 'encoder', label: 'e5' } } },
    });
    await waitForRemembered();
    await vi.waitFor(() => expect(at.tabs.size).toBe(1));
    const restored = await at.desk.restore(PAGE);
    expect(restored).toMatchObject({ kind: 'done', engine: { kind: 'done', putOff: true } });
    expect(restored && 'provenance' in restored && restored.provenance.candidates).toHaveLength(2);
    // Shown again it is nothing new.
    const before = await readStored(getRememberedKey());
    show(restored!);
    await waitUntilSettled();
    expect(await readStored(getRememberedKey())).toEqual(before);
  });

  it('gives it with what was decided since, in another window, and with what is filtered', async () => {
    at.page = PAGE;
    show(reducePanel(at.shown, { type: 'dismiss', id: 'f0' }));
    await waitForRemembered();
    await vi.waitFor(() => expect(at.tabs.size).toBe(1));
    const readView = async () => {
      const restored = await at.desk.restore(PAGE);
      return restored && 'view' in restored ? restored.view : undefined;
    };
    at.loaded = {
      preferences: PREFERENCES,
      decisions: { dismissed: [], confirmed: [], filters: { hidden: ['added'] } },
    };
    expect(await readView()).toMatchObject({ dismissed: ['f0'], hidden: ['added'] });
    at.loaded = { preferences: PREFERENCES, decisions: { dismissed: ['f1'], confirmed: ['f2'] } };
    expect(await readView()).toMatchObject({ dismissed: ['f1'], confirmed: ['f2'] });
  });

  it('gives nothing of what was deleted, read another time, or of another tab', async () => {
    at.page = PAGE;
    show(at.shown);
    await vi.waitFor(() => expect(at.tabs.size).toBe(1));
    expect(await at.desk.restore({ ...PAGE, id: 8 })).toBeUndefined();
    expect(await at.desk.restore(PAGE)).not.toHaveProperty('engine');
    await createSavedStore().put({ ...thai, accessed: LATER }, 'remembered');
    expect(await at.desk.restore(PAGE)).toBeUndefined();
    await createSavedStore().clear('remembered');
    expect(await at.desk.restore(PAGE)).toBeUndefined();
  });

  it('ends, and takes what was remembered along, where the reader turns it off', async () => {
    await putStored(arabic);
    at.page = PAGE;
    show(at.shown);
    await waitForRemembered();
    at.desk.effects.list();
    await vi.waitFor(() => expect(at.state.entries).toHaveLength(2));
    at.desk.effects.remember(false);
    expect(await waitForNotice('removed-all')).toMatchObject({ count: 1 });
    expect(await listStored()).toEqual([arabic]);
    await vi.waitFor(() => expect(at.state.remembering).toBe(false));
  });

  it('ends at once, whenever in the course of a write the reader turns it off', async () => {
    at.page = PAGE;
    const back: number[] = [];
    for (let turns = 0; turns < 30; turns++) {
      at.remembering = true;
      show({ ...getShown(), accessed: `2026-11-27T10:00:${10 + turns}.000Z` });
      for (let turn = 0; turn < turns; turn++) await new Promise((soon) => setImmediate(soon));
      at.desk.effects.remember(false);
      await waitUntilSettled();
      if ((await listStored()).length > 0) back.push(turns);
      await createSavedStore().clear('remembered');
    }
    expect(back).toEqual([]);
  });

  it('says once, and calmly, that there is no room, and what is kept stays', async () => {
    await putStored(arabic);
    at.page = PAGE;
    const really = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value) {
      const request = really.call(this, value);
      const { transaction } = this as unknown as { transaction: { _abort?: (why: string) => void } };
      queueMicrotask(() => transaction._abort?.('QuotaExceededError'));
      return request;
    });
    show(at.shown);
    await waitForNotice('not-remembered');
    at.state = reduceSaved(at.state, { type: 'notice' });
    show(compared({ ...thaiVietnamese, original: { ...thaiVietnamese.original, url: 'https://other.example/' } }));
    await waitUntilSettled();
    expect(at.state.notice).toBeUndefined();
    vi.restoreAllMocks();
    expect(await listStored()).toEqual([arabic]);
  });
});
