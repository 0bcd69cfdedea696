/** Keeping, opening and deleting comparisons. */
import 'fake-indexeddb/auto';
import { forceCloseDatabase, IDBFactory } from 'fake-indexeddb';
import { deleteDB, openDB } from 'idb';
import { beforeEach, describe, expect, it, type MockInstance, vi } from 'vitest';
import { createSavedController, type SavedController } from '../../../entrypoints/sidepanel/saved/saved-controller';
import * as format from '../../../entrypoints/sidepanel/saved/saved-format';
import { getSavedKey, type SavedComparison } from '../../../lib/core';
import { createSavedStore } from '../../../lib/extension/storage/saved-store';
import type { PanelState } from '../../../lib/panel';
import { isComparison, reducePanel } from '../../../lib/panel/state/panel-state';
import {
  INITIAL_SAVED_STATE,
  reduceSaved,
  type SavedNotice,
  type SavedState,
} from '../../../lib/panel/state/saved-state';
import { compared, play } from '../../panel/fixtures/play-events';
import { KEPT, keptFrom, manyKept, ON_SHOW } from '../../panel/fixtures/saved';
import { thaiVietnamese } from '../../panel/fixtures/thai-vietnamese';

const NOW = Date.parse('2026-11-28T10:00:00Z');
const LATER = '2026-11-28T10:00:00.000Z';
const [thai, arabic, japanese] = KEPT as [SavedComparison, SavedComparison, SavedComparison];

let shown: PanelState;
let state: SavedState;
let files: { file: Blob; name: string }[];
let desk: SavedController;
let asked: MockInstance<IDBFactory['open']>;

const opened = vi.fn();
const changed = vi.fn();

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  asked = vi.spyOn(indexedDB, 'open');
  shown = ON_SHOW;
  state = reduceSaved(INITIAL_SAVED_STATE, { type: 'offered', offered: true });
  files = [];
  vi.clearAllMocks();
  desk = createSavedController({
    store: createSavedStore(() => desk.onStoreLost()),
    format: async () => format,
    now: () => NOW,
    isPrivate: ({ provenance }) => provenance.isPrivate === true,
    state: () => state,
    send: (event) => {
      state = reduceSaved(state, event);
    },
    shown: () => shown,
    tell: (event) => show(reducePanel(shown, event)),
    show: async (one) => {
      opened(one);
      show(one);
    },
    close: vi.fn(),
    download: (file, name) => void files.push({ file, name }),
    changed,
  });
});

function show(now: PanelState): void {
  shown = now;
  desk.onStateChange(now);
}
const onShow = () => {
  if (!isComparison(shown)) throw new Error(shown.kind);
  return shown;
};
/** Waits until something is said, and says what. */
async function said<T extends SavedNotice['kind']>(type: T) {
  await vi.waitFor(() => expect(state.notice?.kind).toBe(type));
  return state.notice;
}
async function stored(key: string): Promise<SavedComparison | undefined> {
  const got = await createSavedStore().get(key);
  return got.ok ? format.parseSaved(got.value) : undefined;
}
async function list(): Promise<SavedComparison[]> {
  const listed = await createSavedStore().list();
  if (!listed.ok) throw new Error(listed.trouble);
  return Promise.all(listed.value.entries.map(async ({ key }) => (await stored(key))!));
}
const put = async (...kept: readonly SavedComparison[]) => {
  for (const one of kept) await createSavedStore().put(one);
};
const fileOf = (...lines: readonly string[]) => new File([...lines], 'kept.jsonl');
const key = getSavedKey(thai);

/** As where the reader has it clear what sites have stored: closed first, and nothing is there afterwards. */
async function closedByBrowser(): Promise<void> {
  const [opening] = asked.mock.results;
  globalThis.indexedDB = new IDBFactory();
  forceCloseDatabase((opening!.value as IDBOpenDBRequest).result as never);
}

describe('keeping what is on show', () => {
  it('keeps report, decisions, when, and how the original was found', async () => {
    show(
      play(
        [
          { type: 'dismiss', id: 'f0' },
          { type: 'confirm', id: 'f1' },
          { type: 'note', id: 'f1', text: 'Ask' },
        ],
        shown,
      ),
    );
    desk.effects.keep(onShow());
    await said('kept');
    const kept = (await stored(key))!;
    expect(kept.saved).toBe(LATER);
    expect(kept.decisions).toEqual({ dismissed: ['f0'], confirmed: ['f1'], notes: { f1: 'Ask' } });
    expect(kept.report).toEqual(JSON.parse(JSON.stringify(thaiVietnamese)));
    expect(kept.trail.candidates[0]?.evidence[0]?.words).toBe('Source:');
    expect(changed).toHaveBeenCalled();
    await vi.waitFor(() => expect(state.here).toMatchObject({ saved: LATER, accessed: onShow().accessed }));
  });

  it('again, after another comparison of the pair, replaces it and brings back what was decided then', async () => {
    const decided = play(
      [
        { type: 'dismiss', id: 'f0' },
        { type: 'note', id: 'f1', text: 'Ask' },
      ],
      ON_SHOW,
    );
    await put(keptFrom(decided, thai.saved));
    const [first, second, ...rest] = thaiVietnamese.findings;
    // The same findings under other numbers.
    const findings = [{ ...second!, id: 'f0' }, { ...first!, id: 'f1' }, ...rest];
    const anew = compared({ ...thaiVietnamese, findings });
    if (!isComparison(anew)) throw new Error(anew.kind);
    show({ ...anew, accessed: LATER });
    await vi.waitFor(() => expect(state.here?.accessed).toBe(thai.accessed));
    desk.effects.keep(onShow());
    await said('kept-anew');
    expect((await stored(key))?.decisions).toEqual({ dismissed: ['f1'], confirmed: [], notes: { f0: 'Ask' } });
    expect(onShow().view.dismissed).toEqual(['f1']);
    expect(onShow().view.notes).toEqual({ f0: 'Ask' });
    expect(await list()).toHaveLength(1);
  });

  it.each([
    ['by whoever', () => deleteDB('comparisons')],
    ['by the browser', closedByBrowser],
  ])('is offered again once it was deleted outside, %s', async (_, deleted) => {
    show(shown);
    desk.effects.keep(onShow());
    await said('kept');
    await vi.waitFor(() => expect(state.here).toBeDefined());
    await deleted();
    await said('gone');
    expect(state.here).toBeUndefined();
    desk.effects.keep(onShow());
    await said('kept');
    expect(await list()).toHaveLength(1);
  });

  it('is not said to be gone where a newer Verso takes it over', async () => {
    await put(thai);
    show(shown);
    await vi.waitFor(() => expect(state.here).toBeDefined());
    (await openDB('comparisons', 99)).close();
    await new Promise((soon) => setTimeout(soon, 50));
    expect(state.notice).toBeUndefined();
    expect(state.here).toBeDefined();
  });

  it('goes on with what is decided afterwards, and only where it is kept', async () => {
    show(reducePanel(shown, { type: 'dismiss', id: 'f2' }));
    desk.effects.keep(onShow());
    await said('kept');
    await vi.waitFor(() => expect(state.here).toBeDefined());
    show(reducePanel(shown, { type: 'confirm', id: 'f1' }));
    show(reducePanel(shown, { type: 'note', id: 'f1', text: 'Seen' }));
    await vi.waitFor(async () =>
      expect((await stored(key))?.decisions).toEqual({ dismissed: ['f2'], confirmed: ['f1'], notes: { f1: 'Seen' } }),
    );
    const other = compared({
      ...thaiVietnamese,
      original: { ...thaiVietnamese.original, url: 'https://other.example/' },
    });
    show(other);
    await vi.waitFor(() => expect(state.here).toBeUndefined());
    show(reducePanel(shown, { type: 'dismiss', id: 'f3' }));
    expect(await list()).toHaveLength(1);
  });
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
    await put(keptFrom(decided, thai.saved));
    shown = { kind: 'looking' };
    desk.effects.open(key);
    await vi.waitFor(() => expect(opened).toHaveBeenCalledOnce());
    const state = onShow();
    expect(state.report).toEqual(JSON.parse(JSON.stringify(thaiVietnamese)));
    expect(state.accessed).toBe(thai.accessed);
    expect([state.view.dismissed, state.view.notes]).toEqual([['f0'], { f1: 'Ask' }]);
    expect(state.provenance.candidates[0]?.score).toBe(0.97);
  });

  it('says so where one is damaged, and leaves what is on show', async () => {
    await put(...KEPT);
    const db = await openDB('comparisons', 2);
    await db.put('comparisons', { key, kept: { ...thai, report: { ...thai.report, links: 'gone' } } });
    db.close();
    desk.effects.open(key);
    await said('unreadable');
    expect(opened).not.toHaveBeenCalled();
    desk.effects.open(getSavedKey(arabic));
    await vi.waitFor(() => expect(opened).toHaveBeenCalledOnce());
  });
});

describe('deleting', () => {
  beforeEach(async () => {
    await put(...KEPT);
    state = reduceSaved(state, { type: 'list' });
    desk.effects.list();
    await vi.waitFor(() => expect(state.entries).toHaveLength(3));
  });

  it('takes one away, and brings it back as it was', async () => {
    desk.effects.remove(getSavedKey(arabic));
    await said('removed');
    await vi.waitFor(() => expect(state.entries).toHaveLength(2));
    expect(state.notice).toMatchObject({ title: arabic.report.translation.title, lang: 'ar', undo: true });
    desk.effects.restore();
    await vi.waitFor(() => expect(state.entries).toHaveLength(3));
    expect(await stored(getSavedKey(arabic))).toEqual(arabic);
    expect(state.notice).toBeUndefined();
  });

  it('takes all away', async () => {
    desk.effects.removeAll();
    expect(await said('removed-all')).toMatchObject({ count: 3 });
    await vi.waitFor(() => expect(state.entries).toEqual([]));
  });
});

describe('a file', () => {
  it('holds all, a line each, and brings them back the same', async () => {
    const kept = manyKept(120);
    await put(...kept);
    desk.effects.exportAll();
    expect(await said('exported')).toMatchObject({ count: 120, broken: 0 });
    const [{ file, name }] = files as [{ file: Blob; name: string }];
    expect(name).toBe('verso-comparisons-2026-11-28.jsonl');
    const lines = (await file.text()).trimEnd().split('\n');
    expect(lines).toHaveLength(120);
    const before = await list();
    await createSavedStore().clear();
    desk.effects.importFrom(new File([file], name));
    expect(await said('imported')).toEqual({ kind: 'imported', added: 120, replaced: 0, left: 0, bad: 0 });
    expect(await list()).toEqual(before);
    expect(state.moving).toBeUndefined();
  });

  it('leaves out what is damaged, and says so', async () => {
    await put(...KEPT);
    const db = await openDB('comparisons', 2);
    await db.put('comparisons', { key, kept: 'gone' });
    await db.put('comparisons', { key: 'lost', kept: {} });
    db.close();
    desk.effects.exportAll();
    expect(await said('exported')).toMatchObject({ count: 2, broken: 2 });
  });

  it('of the same pair gives way to what is newer, whichever that is, and that is said', async () => {
    await put(thai, arabic);
    const newer = { ...thai, saved: '2026-11-01T00:00:00.000Z', decisions: { ...thai.decisions, dismissed: ['f0'] } };
    const older = {
      ...arabic,
      saved: '2025-01-01T00:00:00.000Z',
      decisions: { ...arabic.decisions, dismissed: ['f0'] },
    };
    const lines = [newer, older, japanese, japanese].map((kept) => format.formatSavedLine(kept));
    desk.effects.importFrom(fileOf(...lines));
    expect(await said('imported')).toEqual({ kind: 'imported', added: 1, replaced: 1, left: 2, bad: 0 });
    expect((await stored(key))?.decisions.dismissed).toEqual(['f0']);
    expect((await stored(getSavedKey(arabic)))?.decisions.dismissed).toEqual([]);
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
    desk.effects.importFrom(fileOf(...lines));
    expect(await said('imported')).toEqual({ kind: 'imported', added: 2, replaced: 0, left: 0, bad: 4 });
    // What claims to come from the future would win for ever.
    expect((await stored(getSavedKey(arabic)))?.saved).toBe(LATER);
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
    desk.effects.importFrom(file);
    await vi.waitFor(async () => expect((await list()).length).toBeGreaterThan(0));
    desk.effects.cancel();
    goOn();
    const sum = await said('imported');
    expect(sum).toMatchObject({ ended: 'cancelled', bad: 0 });
    expect((await list()).length).toBeLessThan(60);
    expect(sum).toMatchObject({ added: (await list()).length });
  });
});
