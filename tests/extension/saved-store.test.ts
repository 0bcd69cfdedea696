/** The database of kept comparisons. */
import 'fake-indexeddb/auto';
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { buildSavedSummary, getSavedKey, type SavedComparison, toShelfKey } from '../../lib/core/saved-comparison';
import {
  createSavedChannel,
  createSavedStore,
  deleteAllSaved,
  measureSaved,
} from '../../lib/extension/storage/saved-store';
import { parseSaved } from '../../lib/report/saved-schema';
import { KEPT, manyKept } from '../panel/fixtures/saved';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});
afterEach(() => vi.restoreAllMocks());

const [thai, arabic, japanese] = KEPT as [SavedComparison, SavedComparison, SavedComparison];

async function listed(store = createSavedStore()) {
  const list = await store.list();
  if (!list.ok) throw new Error(list.trouble);
  return { titles: list.value.entries.map((entry) => entry.translation.title), broken: list.value.broken.length };
}
const titles = (kept: readonly SavedComparison[]): string[] => kept.map(({ report }) => report.translation.title);

/** A database as the first version of Verso wrote it: no entries, and decisions without notes. */
async function firstVersion(
  kept: readonly SavedComparison[],
  others: readonly unknown[] = [],
): Promise<{ close: () => void }> {
  const db = await openDB('comparisons', 1, {
    upgrade: (made) => void made.createObjectStore('comparisons', { keyPath: 'key' }),
  });
  for (const one of kept) {
    const { notes: _, ...decisions } = one.decisions;
    await db.put('comparisons', { key: getSavedKey(one), kept: { ...one, decisions } });
  }
  for (const [at, other] of others.entries()) await db.put('comparisons', { key: `other ${at}`, kept: other });
  return db;
}

describe('kept comparisons', () => {
  it('come back whole, in the list the newest first', async () => {
    const store = createSavedStore();
    for (const kept of [arabic, thai, japanese]) expect((await store.put(kept)).ok).toBe(true);
    expect(await listed()).toEqual({ titles: titles([thai, arabic, japanese]), broken: 0 });
    const got = await createSavedStore().get(getSavedKey(arabic));
    expect(got).toEqual({ ok: true, value: arabic });
    expect(got.ok && parseSaved(got.value)).toEqual(arabic);
  });

  it('take the place of what was kept for the same pair of addresses, whatever their fragments', async () => {
    const store = createSavedStore();
    await store.put(thai);
    const page = { ...thai.trail.page, url: `${thai.trail.page.url}#comments` };
    const anew = { ...thai, saved: '2026-11-01T00:00:00.000Z', trail: { ...thai.trail, page } };
    await store.put(anew);
    expect((await listed()).titles).toHaveLength(1);
    expect(await store.get(getSavedKey(thai))).toEqual({ ok: true, value: anew });
  });

  it('go one by one, or all together, and are missed by nobody', async () => {
    const store = createSavedStore();
    for (const kept of KEPT) await store.put(kept);
    await store.remove([getSavedKey(arabic)]);
    expect((await listed()).titles).toEqual(titles([thai, japanese]));
    expect(await store.get(getSavedKey(arabic))).toEqual({ ok: true, value: undefined });
    await store.clear('kept');
    expect(await listed()).toEqual({ titles: [], broken: 0 });
  });

  it.each([
    ['counts', { altered: 1 }],
    ['notes', []],
    ['size', '7'],
    ['translation', { url: '', title: '', lang: 'th' }],
    ['original', null],
  ])('are broken where the list has no %s that can be shown: %j', async (name, value) => {
    for (const kept of KEPT) await createSavedStore().put(kept);
    const db = await openDB('comparisons');
    const key = getSavedKey(arabic);
    await db.put('entries', { ...(await db.get('entries', key)), [name]: value });
    db.close();
    expect(await listed()).toEqual({ titles: titles([thai, japanese]), broken: 1 });
  });

  it('are counted with the room they take, and forgotten on request', async () => {
    expect(await measureSaved('kept')).toEqual({ count: 0, bytes: 0 });
    for (const kept of KEPT) await createSavedStore().put(kept);
    const bytes = KEPT.reduce((sum, kept) => sum + Buffer.byteLength(JSON.stringify(kept)), 0);
    expect(await measureSaved('kept')).toEqual({ count: 3, bytes });
    expect(await deleteAllSaved('kept')).toBe(true);
    expect(await measureSaved('kept')).toEqual({ count: 0, bytes: 0 });
  });

  it('are told of to other windows and never to the one that tells', async () => {
    const [here, there] = [vi.fn(), vi.fn()];
    const [mine, theirs] = [createSavedChannel(here), createSavedChannel(there)];
    mine.tell();
    await vi.waitFor(() => expect(there).toHaveBeenCalledOnce());
    expect(here).not.toHaveBeenCalled();
    mine.stop();
    theirs.stop();
  });
});

describe('remembered comparisons', () => {
  const listRemembered = async () => {
    const list = await createSavedStore().list();
    return list.ok ? list.value.entries.filter((entry) => entry.remembered) : [];
  };

  it('stand beside the kept one of the same pair, each as it was read', async () => {
    const store = createSavedStore();
    const anew = { ...thai, saved: '2026-11-01T00:00:00.000Z', accessed: '2026-11-01T00:00:00.000Z' };
    await store.put(thai);
    await store.put(anew, 'remembered');
    const list = await store.list();
    const shown = list.ok ? list.value.entries.map(({ accessed, remembered = false }) => [accessed, remembered]) : [];
    expect(shown).toEqual([
      [anew.accessed, true],
      [thai.accessed, false],
    ]);
    expect(await store.get(getSavedKey(thai))).toEqual({ ok: true, value: thai });
    expect(await store.get(toShelfKey(getSavedKey(thai), 'remembered'))).toEqual({ ok: true, value: anew });
  });

  it('are thirty at most: the oldest goes first, and nothing that is kept, however old', async () => {
    const store = createSavedStore();
    const old = { ...japanese, saved: '2020-01-01T00:00:00.000Z' };
    await store.put(old);
    const many = manyKept(33).reverse();
    for (const one of many) await store.put(one, 'remembered');
    expect((await listRemembered()).map(({ saved }) => saved)).toEqual(
      many
        .map(({ saved }) => saved)
        .slice(3)
        .reverse(),
    );
    expect((await store.get(getSavedKey(old))).ok).toBe(true);
    expect((await listed()).titles).toHaveLength(31);
    const [gone] = many;
    expect(await store.get(toShelfKey(getSavedKey(gone!), 'remembered'))).toEqual({ ok: true, value: undefined });
  });

  it('are cleared and counted by themselves, as are the kept', async () => {
    const store = createSavedStore();
    await store.put(thai);
    await store.put(arabic, 'remembered');
    expect([(await measureSaved('kept')).count, (await measureSaved('remembered')).count]).toEqual([1, 1]);
    await deleteAllSaved('remembered');
    expect((await listed()).titles).toEqual(titles([thai]));
    await store.put(arabic, 'remembered');
    await store.clear('kept');
    expect((await listed()).titles).toEqual(titles([arabic]));
  });
});

describe('a database of the second version', () => {
  it('is taken over as it is: all in it is kept', async () => {
    const db = await openDB('comparisons', 2, {
      upgrade(made) {
        made.createObjectStore('comparisons', { keyPath: 'key' });
        made.createObjectStore('entries', { keyPath: 'key' }).createIndex('saved', 'saved');
      },
    });
    for (const kept of KEPT) {
      await db.put('comparisons', { key: getSavedKey(kept), kept });
      await db.put('entries', buildSavedSummary(kept));
    }
    db.close();
    const store = createSavedStore();
    const list = await store.list();
    expect(list).toEqual({ ok: true, value: { entries: KEPT.map(buildSavedSummary), broken: [] } });
    await store.clear('remembered');
    expect(await store.get(getSavedKey(thai))).toEqual({ ok: true, value: thai });
  });
});

describe('a database of the first version', () => {
  it('is taken over: notes and everything the list needs are made', async () => {
    (await firstVersion(KEPT)).close();
    expect(await listed()).toEqual({ titles: titles(KEPT), broken: 0 });
    const got = await createSavedStore().get(getSavedKey(thai));
    expect(got.ok && parseSaved(got.value)).toEqual(thai);
    const entry = await createSavedStore().entry(getSavedKey(thai));
    expect(entry.ok && entry.value?.words).toContain('รถไฟ');
  });

  it('loses nothing by what cannot be read: that is counted, and can be removed', async () => {
    (await firstVersion(KEPT, [null, { saved: 'x' }, { ...thai, report: { translation: {} } }, 'text'])).close();
    expect(await listed()).toEqual({ titles: titles(KEPT), broken: 4 });
    const store = createSavedStore();
    const list = await store.list();
    await store.remove(list.ok ? list.value.broken : []);
    expect(await listed()).toEqual({ titles: titles(KEPT), broken: 0 });
  });

  it('held by another window says so at once, and opens when that has let go', async () => {
    const other = await firstVersion(KEPT);
    const store = createSavedStore();
    expect(await store.list()).toEqual({ ok: false, trouble: 'blocked' });
    expect(await store.put(thai)).toEqual({ ok: false, trouble: 'blocked' });
    other.close();
    await vi.waitFor(async () => expect((await store.list()).ok).toBe(true));
    expect((await listed(store)).titles).toEqual(titles(KEPT));
  });
});

describe('trouble', () => {
  it('of a database that a later Verso wrote is named', async () => {
    (await openDB('comparisons', 99)).close();
    expect(await createSavedStore().list()).toEqual({ ok: false, trouble: 'newer' });
  });

  it('does not keep a later Verso from its upgrade', async () => {
    const store = createSavedStore();
    await store.put(thai);
    const later = await openDB('comparisons', 4);
    expect(later.version).toBe(4);
    later.close();
    expect(await store.list()).toEqual({ ok: false, trouble: 'newer' });
  });

  it('of a full device is named, and costs nothing that was kept', async () => {
    const store = createSavedStore();
    await store.put(thai);
    const really = IDBObjectStore.prototype.put;
    // As browsers do: the request is taken, and the transaction is given up when it comes to writing.
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value) {
      const request = really.call(this, value);
      const { transaction } = this as unknown as { transaction: { _abort?: (why: string) => void } };
      queueMicrotask(() => transaction._abort?.('QuotaExceededError'));
      return request;
    });
    expect(await store.put(arabic)).toEqual({ ok: false, trouble: 'full' });
    vi.restoreAllMocks();
    expect(await listed(store)).toEqual({ titles: titles([thai]), broken: 0 });
  });

  it('of a browser without storage is named', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('no', 'SecurityError');
    });
    expect(await createSavedStore().list()).toEqual({ ok: false, trouble: 'unavailable' });
  });

  it('with one entry leaves the others: it is counted as what cannot be read', async () => {
    const store = createSavedStore();
    for (const kept of KEPT) await store.put(kept);
    const db = await openDB('comparisons', 3);
    await db.put('entries', { key: getSavedKey(arabic), saved: '2026-10-09', translation: 7 });
    db.close();
    expect(await listed(store)).toEqual({ titles: titles([thai, japanese]), broken: 1 });
  });
});

it('keep their order by the hundred', async () => {
  const store = createSavedStore();
  const kept = manyKept(300);
  await Promise.all(kept.map((one) => store.put(one)));
  expect((await listed(store)).titles).toEqual(titles(kept));
});
