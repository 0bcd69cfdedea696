/** Ten thousand kept comparisons on a device whose room ends: nothing is lost, all are listed, and room can be made again. */
import 'fake-indexeddb/auto';
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import {
  buildSavedSummary,
  getSavedKey,
  type SavedComparison,
  type SavedSummary,
} from '../../lib/core/saved-comparison';
import { createSavedStore } from '../../lib/extension/storage/saved-store';
import { searchSaved } from '../../lib/panel/state/saved-state';
import { faithful } from '../panel/fixtures/faithful';
import { compared } from '../panel/fixtures/play-events';
import { keptFrom } from '../panel/fixtures/saved';

const COUNT = 10_000;
const SMALL = keptFrom(compared(faithful), '2026-10-12T08:05:00.000Z');

/** The same comparison with an address and a moment of its own. */
function buildKept(at: number): SavedComparison {
  const page = { ...SMALL.trail.page, url: `https://paper.example/${at}` };
  const saved = new Date(Date.parse(SMALL.saved) + at * 60_000).toISOString();
  return { ...SMALL, saved, trail: { ...SMALL.trail, page } };
}
const KEPT = Array.from({ length: COUNT }, (_, at) => buildKept(at));

const put = IDBObjectStore.prototype.put;

/** From now on there is room for so many records; as in browsers, the transaction is given up that needs more. */
function limitRoom(room: number): { free: (count: number) => void } {
  let left = room;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value) {
    const request = put.call(this, value);
    left -= 1;
    if (left >= 0) return request;
    const { transaction } = this as unknown as { transaction: { _abort?: (why: string) => void } };
    queueMicrotask(() => transaction._abort?.('QuotaExceededError'));
    return request;
  });
  return {
    free: (count) => {
      left = Math.max(0, left) + count;
    },
  };
}

/** As the store does one by one, which takes minutes here. */
async function keepAtOnce(all: readonly SavedComparison[]): Promise<void> {
  await list();
  const db = await openDB('comparisons');
  const tx = db.transaction(['comparisons', 'entries'], 'readwrite');
  for (const kept of all) {
    void tx.objectStore('comparisons').put({ key: getSavedKey(kept), kept });
    void tx.objectStore('entries').put(buildSavedSummary(kept));
  }
  await tx.done;
  db.close();
}

async function list(): Promise<readonly SavedSummary[]> {
  const listing = await createSavedStore().list();
  if (!listing.ok) throw new Error(listing.trouble);
  expect(listing.value.broken).toEqual([]);
  return listing.value.entries;
}

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});
afterEach(() => vi.restoreAllMocks());

it('are kept, listed by their summaries alone and found, where the room ends after them', {
  timeout: 240_000,
}, async () => {
  const store = createSavedStore();
  await keepAtOnce(KEPT.slice(0, -1));
  const device = limitRoom(1);
  const before = await list();
  expect(before).toHaveLength(COUNT - 1);

  // There is room for the comparison, and none for its summary: neither is kept.
  const last = KEPT.at(-1)!;
  expect(await store.put(last)).toEqual({ ok: false, trouble: 'full' });
  expect(await store.get(getSavedKey(last))).toEqual({ ok: true, value: undefined });
  // What takes another's place is not kept either, and the other stays.
  const anew = { ...KEPT[7]!, saved: '2027-01-01T00:00:00.000Z' };
  expect(await store.put(anew)).toEqual({ ok: false, trouble: 'full' });
  expect(await store.get(getSavedKey(anew))).toEqual({ ok: true, value: KEPT[7] });

  const got = vi.spyOn(IDBObjectStore.prototype, 'getAll');
  const begin = performance.now();
  expect(await list()).toEqual(before);
  const milliseconds = performance.now() - begin;
  expect(got.mock.contexts.map((one) => (one as IDBObjectStore).name)).toEqual(['entries']);
  console.info(`${COUNT - 1} listed in ${Math.round(milliseconds)} ms`);
  expect(milliseconds).toBeLessThan(10_000);
  expect(before[0]).toEqual(buildSavedSummary(KEPT.at(-2)!));

  const found = searchSaved({ entries: before, view: 'kept', looked: SMALL.report.translation.title });
  expect(found).toHaveLength(before.length);
  console.info(`searched in ${Math.round(performance.now() - begin - milliseconds)} ms`);

  expect((await store.remove(KEPT.slice(0, 100).map(getSavedKey))).ok).toBe(true);
  device.free(200);
  expect((await store.put(last)).ok).toBe(true);
  const after = await list();
  expect(after).toHaveLength(COUNT - 100);
  expect(after[0]?.key).toBe(getSavedKey(last));
  expect(await store.get(getSavedKey(last))).toEqual({ ok: true, value: last });
});
