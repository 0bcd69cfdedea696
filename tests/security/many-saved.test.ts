/** 10,000 kept comparisons: brought in, listed, searched, deleted and written to a file, soon enough and with none lost. */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeAll, describe, expect, it } from 'vitest';
import { exportComparisons, importComparisons } from '../../entrypoints/sidepanel/saved/import-export';
import { getSavedKey, type SavedSummary } from '../../lib/core/saved-comparison';
import { createSavedStore, measureSaved } from '../../lib/extension/storage/saved-store';
import { searchSaved } from '../../lib/panel/state/saved-state';
import * as format from '../../lib/report/saved-file';
import { manyKept } from '../panel/fixtures/saved';

const MANY = manyKept(10_000);
const NOW = Date.parse('2026-11-28T12:00:00Z');
/** Milliseconds that a reader waits without wondering, on a machine that is busy with other tests. */
const PATIENCE = 5000;

const createDeps = () => ({
  store: createSavedStore(),
  signal: new AbortController().signal,
  progress: () => undefined,
});

async function list(): Promise<readonly SavedSummary[]> {
  const listed = await createSavedStore().list();
  if (!listed.ok) throw new Error(listed.trouble);
  expect(listed.value.broken).toEqual([]);
  return listed.value.entries;
}

async function runSoon<T>(work: () => T | Promise<T>): Promise<T> {
  const begun = performance.now();
  const done = await work();
  expect(performance.now() - begun).toBeLessThan(PATIENCE);
  return done;
}

beforeAll(async () => {
  globalThis.indexedDB = new IDBFactory();
  const file = new Blob(MANY.map((kept) => format.formatSavedLine(kept)));
  const sum = await importComparisons(file, NOW, createDeps());
  expect(sum).toEqual({ added: MANY.length, replaced: 0, left: 0, bad: 0 });
}, 120_000);

describe('10,000 kept comparisons', () => {
  it('are listed, the newest first, and counted', async () => {
    expect((await runSoon(list)).map(({ key }) => key)).toEqual(MANY.map(getSavedKey));
    expect((await runSoon(() => measureSaved('kept'))).count).toBe(MANY.length);
  });

  it('are found by a word, while it is typed', async () => {
    const entries = await list();
    for (const looked of ['b', 'be', 'bees', 'รถไฟ', 'zzzz'])
      await runSoon(() =>
        expect(searchSaved({ entries, view: 'kept', looked }).length).toBeLessThanOrEqual(MANY.length),
      );
    expect(searchSaved({ entries, view: 'kept', looked: 'bees' })).toHaveLength(MANY.length / 4);
  });

  it('lose one where one is deleted, one is replaced where it is kept anew, and the list is at hand at once', async () => {
    const store = createSavedStore();
    const [first, second] = MANY as [(typeof MANY)[0], (typeof MANY)[0]];
    await runSoon(() => store.remove([getSavedKey(first)]));
    await runSoon(() => store.put({ ...second, saved: '2026-11-01T00:00:00.000Z' }));
    const entries = await list();
    expect(entries).toHaveLength(MANY.length - 1);
    expect(entries[0]).toMatchObject({ key: getSavedKey(second), saved: '2026-11-01T00:00:00.000Z' });
    await store.put(first);
    await store.put(second);
    expect((await list()).map(({ key }) => key)).toEqual(MANY.map(getSavedKey));
  });

  it('go into a file, each the same', { timeout: 120_000 }, async () => {
    const out = await exportComparisons(MANY.map(getSavedKey), createDeps());
    expect(out).toMatchObject({ count: MANY.length, broken: 0 });
    const lines = (await (out as { file: Blob }).file.text()).trimEnd().split('\n');
    expect(lines).toHaveLength(MANY.length);
    // Told apart by their numbers: files would be printed whole.
    const toJson = (line: string) => JSON.stringify(format.parseSavedLine(line));
    // Of these, every tenth is read again: that takes longer than writing them all.
    const isSame = (line: string, at: number) => at % 10 || toJson(line) === toJson(format.formatSavedLine(MANY[at]!));
    expect(lines.flatMap((line, at) => (isSame(line, at) ? [] : [at]))).toEqual([]);
  });

  it('are all deleted at once', async () => {
    expect((await runSoon(() => createSavedStore().clear('kept'))).ok).toBe(true);
    expect(await list()).toEqual([]);
  });
});
