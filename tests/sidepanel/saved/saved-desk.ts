/** A controller of saved comparisons over a real store, with a panel that is played: what tests of it share. */
import 'fake-indexeddb/auto';
import { forceCloseDatabase, IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, type MockInstance, vi } from 'vitest';
import { createSavedController, type SavedController } from '../../../entrypoints/sidepanel/saved/saved-controller';
import type { SavedDeps } from '../../../entrypoints/sidepanel/saved/saved-deps';
import * as format from '../../../entrypoints/sidepanel/saved/saved-format';
import type { TabPage } from '../../../entrypoints/sidepanel/tabs/compared-pages';
import { getSavedKey, type SavedComparison } from '../../../lib/core/saved-comparison';
import { createSavedStore } from '../../../lib/extension/storage/saved-store';
import { isComparison, type PanelState, reducePanel } from '../../../lib/panel/state/panel-state';
import {
  INITIAL_SAVED_STATE,
  reduceSaved,
  type SavedNotice,
  type SavedState,
} from '../../../lib/panel/state/saved-state';
import { KEPT, ON_SHOW } from '../../panel/fixtures/saved';

export const PREFERENCES = { sort: 'severity', usual: 0.5 } as const;
const NOW = Date.parse('2026-11-28T10:00:00Z');
export const LATER = '2026-11-28T10:00:00.000Z';
export const [thai, arabic, japanese] = KEPT as [SavedComparison, SavedComparison, SavedComparison];
export const key = getSavedKey(thai);

/** What is on show and at hand in the test that runs. */
export const at = {
  tabs: new Map<number, { readonly key: string; readonly accessed: string }>(),
} as {
  shown: PanelState;
  state: SavedState;
  files: { file: Blob; name: string }[];
  desk: SavedController;
  asked: MockInstance<IDBFactory['open']>;
  /** The page in front; without one nothing on show is new. */
  page: TabPage | undefined;
  remembering: boolean;
  /** What is stored of the pair besides. */
  loaded: Awaited<ReturnType<SavedDeps['loadDecisions']>>;
  readonly tabs: Map<number, { readonly key: string; readonly accessed: string }>;
};

export const opened = vi.fn();
export const changed = vi.fn();

/** Begins each test of a file with an empty store. To be called once. */
export function beginWithEmptyStore(): void {
  beforeEach(() => {
    globalThis.indexedDB = new IDBFactory();
    at.asked = vi.spyOn(indexedDB, 'open');
    at.shown = ON_SHOW;
    at.state = reduceSaved(INITIAL_SAVED_STATE, { type: 'offered', offered: true });
    at.files = [];
    [at.page, at.remembering] = [undefined, true];
    at.loaded = { preferences: PREFERENCES };
    at.tabs.clear();
    vi.clearAllMocks();
    at.desk = createDesk();
  });
}

const createDesk = (): SavedController =>
  createSavedController({
    store: createSavedStore(() => at.desk.onStoreLost()),
    format: async () => format,
    now: () => NOW,
    isPrivate: ({ provenance }) => provenance.isPrivate === true,
    state: () => at.state,
    send: (event) => {
      at.state = reduceSaved(at.state, event);
    },
    shown: () => at.shown,
    tell: (event) => show(reducePanel(at.shown, event)),
    show: async (one) => {
      opened(one);
      show(one);
    },
    close: vi.fn(),
    download: (file, name) => void at.files.push({ file, name }),
    changed,
    // The browser's answer comes a little later.
    isRemembering: async () => {
      const { remembering } = at;
      await new Promise((soon) => setImmediate(soon));
      return remembering;
    },
    setRemembering: async (isOn) => {
      at.remembering = isOn;
    },
    page: () => at.page,
    noteTab: async ({ id }, compared) => void at.tabs.set(id, compared),
    loadDecisions: async () => at.loaded,
    readTab: async ({ id }) => at.tabs.get(id),
  });

export function show(now: PanelState): void {
  at.shown = now;
  at.desk.onStateChange(now);
}

export const getShown = () => {
  if (!isComparison(at.shown)) throw new Error(at.shown.kind);
  return at.shown;
};

/** Waits until something is told, and gives what. */
export async function waitForNotice<T extends SavedNotice['kind']>(type: T) {
  // A file of many takes its time on a busy machine.
  await vi.waitFor(() => expect(at.state.notice?.kind).toBe(type), { timeout: 10_000 });
  return at.state.notice;
}

export async function readStored(stored: string): Promise<SavedComparison | undefined> {
  const got = await createSavedStore().get(stored);
  return got.ok ? format.parseSaved(got.value) : undefined;
}

export async function listStored(): Promise<SavedComparison[]> {
  const listed = await createSavedStore().list();
  if (!listed.ok) throw new Error(listed.trouble);
  return Promise.all(listed.value.entries.map(async (entry) => (await readStored(entry.key))!));
}

export const putStored = async (...kept: readonly SavedComparison[]) => {
  for (const one of kept) await createSavedStore().put(one);
};

/** As where the reader has it clear what sites have stored: closed first, and nothing is there afterwards. */
export async function clearAsBrowser(): Promise<void> {
  const [opening] = at.asked.mock.results;
  globalThis.indexedDB = new IDBFactory();
  forceCloseDatabase((opening!.value as IDBOpenDBRequest).result as never);
}
