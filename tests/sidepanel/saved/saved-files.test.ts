/** Comparisons that are written to a file and read from one. */

import { openDB } from 'idb';
import { describe, expect, it, vi } from 'vitest';
import { getSavedKey } from '../../../lib/core/saved-comparison';
import { createSavedStore } from '../../../lib/extension/storage/saved-store';
import * as format from '../../../lib/report/saved-file';
import { KEPT, manyKept } from '../../panel/fixtures/saved';
import {
  arabic,
  at,
  beginWithEmptyStore,
  japanese,
  key,
  LATER,
  listStored,
  putStored,
  readStored,
  thai,
  waitForNotice,
} from './saved-desk';

beginWithEmptyStore();

const createFile = (...lines: readonly string[]) => new File([...lines], 'kept.jsonl');

describe('a file', () => {
  it('holds all, a line each, and brings them back the same', async () => {
    const kept = manyKept(120);
    await putStored(...kept);
    at.desk.effects.exportAll();
    expect(await waitForNotice('exported')).toMatchObject({ count: 120, broken: 0 });
    const [{ file, name }] = at.files as [{ file: Blob; name: string }];
    expect(name).toBe('verso-comparisons-2026-11-28.jsonl');
    const lines = (await file.text()).trimEnd().split('\n');
    expect(lines).toHaveLength(120);
    const before = await listStored();
    await createSavedStore().clear('kept');
    at.desk.effects.importFrom(new File([file], name));
    expect(await waitForNotice('imported')).toEqual({ kind: 'imported', added: 120, replaced: 0, left: 0, bad: 0 });
    expect(await listStored()).toEqual(before);
    expect(at.state.moving).toBeUndefined();
  });

  it('leaves out what is damaged, and says so', async () => {
    await putStored(...KEPT);
    const db = await openDB('comparisons', 3);
    await db.put('comparisons', { key, kept: 'gone' });
    await db.put('comparisons', { key: 'lost', kept: {} });
    db.close();
    at.desk.effects.exportAll();
    expect(await waitForNotice('exported')).toMatchObject({ count: 2, broken: 2 });
  });

  it('of the same pair gives way to what is newer, whichever that is, and that is said', async () => {
    await putStored(thai, arabic);
    const newer = { ...thai, saved: '2026-11-01T00:00:00.000Z', decisions: { ...thai.decisions, dismissed: ['f0'] } };
    const older = {
      ...arabic,
      saved: '2025-01-01T00:00:00.000Z',
      decisions: { ...arabic.decisions, dismissed: ['f0'] },
    };
    const lines = [newer, older, japanese, japanese].map((kept) => format.formatSavedLine(kept));
    at.desk.effects.importFrom(createFile(...lines));
    expect(await waitForNotice('imported')).toEqual({ kind: 'imported', added: 1, replaced: 1, left: 2, bad: 0 });
    expect((await readStored(key))?.decisions.dismissed).toEqual(['f0']);
    expect((await readStored(getSavedKey(arabic)))?.decisions.dismissed).toEqual([]);
  });

  it('may be hostile: bad lines are counted, good ones are kept', async () => {
    const good = format.formatSavedLine(thai);
    const future = format.formatSavedLine({ ...arabic, saved: '9999-01-01T00:00:00Z' });
    const lines = [
      '{"__proto__":1}\n',
      'not json\n',
      '\n',
      good,
      good.replace('"format":1', '"format":2'),
      future,
      '[]',
    ];
    at.desk.effects.importFrom(createFile(...lines));
    expect(await waitForNotice('imported')).toEqual({ kind: 'imported', added: 2, replaced: 0, left: 0, bad: 4 });
    // What claims to come from the future would win for ever.
    expect((await readStored(getSavedKey(arabic)))?.saved).toBe(LATER);
  });

  it('can be given up half way, and what was taken by then stays', async () => {
    const lines = manyKept(60).map((one) => `${format.formatSavedLine(one)}\n`);
    let goOn = (): void => undefined;
    const cancelled = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    const encoder = new TextEncoder();
    const file = new File([], 'kept.jsonl');
    file.stream = () =>
      new ReadableStream({
        async pull(controller) {
          const line = lines.shift();
          if (lines.length === 30) await cancelled;
          if (line === undefined) return controller.close();
          controller.enqueue(encoder.encode(line));
        },
      });
    at.desk.effects.importFrom(file);
    await vi.waitFor(async () => expect((await listStored()).length).toBeGreaterThan(0));
    at.desk.effects.cancel();
    goOn();
    const sum = await waitForNotice('imported');
    expect(sum).toMatchObject({ ended: 'cancelled', bad: 0 });
    expect((await listStored()).length).toBeLessThan(60);
    expect(sum).toMatchObject({ added: (await listStored()).length });
  });
});
