import {
  buildSavedSummary,
  FINDING_KINDS,
  type SavedComparison,
  type SavedErrorKind,
  type SavedSummary,
} from '../../core';
import { type SavedDatabase, type Stores, savedDatabase } from './saved-database';
import { storageTrouble } from './storage-error';

export type SavedAnswer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly trouble: SavedErrorKind };

export interface SavedList {
  /** Newest first. */
  readonly entries: readonly SavedSummary[];
  /** Keys of what is stored but cannot be read any more. */
  readonly broken: readonly string[];
}

/** Comparisons that the reader keeps, on this device. Nothing here ever rejects. */
export interface SavedStore {
  /** In place of what was kept for the same pair of addresses. */
  put(kept: SavedComparison): Promise<SavedAnswer<SavedSummary>>;
  /** As it is stored: whoever asks has to check what it is. Undefined where there is none. */
  get(key: string): Promise<SavedAnswer<unknown>>;
  /** What the list says of one. */
  entry(key: string): Promise<SavedAnswer<SavedSummary | undefined>>;
  list(): Promise<SavedAnswer<SavedList>>;
  remove(keys: readonly string[]): Promise<SavedAnswer<undefined>>;
  clear(): Promise<SavedAnswer<undefined>>;
}

const NAME = 'comparisons';

/** `lost` is called when what was kept may be gone, by whoever deleted it outside Verso: it is to be looked at anew. */
export function savedStore(lost: () => void = () => undefined): SavedStore {
  const database = savedDatabase(NAME, lost);
  const tried = async <T>(work: (db: SavedDatabase) => Promise<T>): Promise<SavedAnswer<T>> => {
    try {
      return { ok: true, value: await work(await database()) };
    } catch (problem) {
      return { ok: false, trouble: storageTrouble(problem) };
    }
  };
  return {
    put: (kept) => tried((db) => put(db, kept)),
    get: (key) => tried(async (db) => (await db.get('comparisons', key))?.kept),
    entry: (key) => tried((db) => db.get('entries', key)),
    list: () => tried(list),
    remove: (keys) => tried((db) => remove(db, keys)),
    clear: () => tried(clear),
  };
}

const BOTH: ('comparisons' | 'entries')[] = ['comparisons', 'entries'];

/** Requests fail with less telling errors than their transaction: that alone is listened to. */
async function within(db: SavedDatabase, work: (stores: Stores) => readonly Promise<unknown>[]): Promise<undefined> {
  const tx = db.transaction(BOTH, 'readwrite');
  const { done } = tx;
  done.catch(() => undefined);
  const stores = { comparisons: tx.objectStore('comparisons'), entries: tx.objectStore('entries') };
  for (const request of work(stores)) request.catch(() => undefined);
  await done;
}

async function put(db: SavedDatabase, kept: SavedComparison): Promise<SavedSummary> {
  const entry = buildSavedSummary(kept);
  await within(db, ({ comparisons, entries }) => [comparisons.put({ key: entry.key, kept }), entries.put(entry)]);
  return entry;
}

async function list(db: SavedDatabase): Promise<SavedList> {
  const tx = db.transaction(BOTH);
  const [stored, kept] = await Promise.all([
    tx.objectStore('entries').getAll(),
    tx.objectStore('comparisons').getAllKeys(),
  ]);
  const entries = stored.filter(isWhole).sort((a, b) => (a.saved < b.saved ? 1 : a.saved > b.saved ? -1 : 0));
  const listed = new Set(entries.map(({ key }) => key));
  return { entries, broken: kept.filter((key) => !listed.has(key)) };
}

const TEXTS = ['key', 'saved', 'accessed', 'words'] as const;
const SIDES = ['url', 'title', 'lang', 'site'] as const;

const all = <T>(of: T | undefined, names: readonly (keyof T)[], type: 'string' | 'number'): boolean =>
  names.every((name) => typeof of?.[name] === type);

/** Disks fail, and what is stored may have been cut short. */
const isWhole = (entry: SavedSummary): boolean =>
  all(entry, TEXTS, 'string') &&
  all(entry, ['notes', 'size'], 'number') &&
  [entry.translation, entry.original].every((side) => all(side, SIDES, 'string')) &&
  all(entry.counts, FINDING_KINDS, 'number');

const remove = (db: SavedDatabase, keys: readonly string[]): Promise<undefined> =>
  within(db, ({ comparisons, entries }) => keys.flatMap((key) => [comparisons.delete(key), entries.delete(key)]));

const clear = (db: SavedDatabase): Promise<undefined> =>
  within(db, ({ comparisons, entries }) => [comparisons.clear(), entries.clear()]);

/** How many comparisons are kept, and how many bytes they take, written as JSON. */
export async function savedSize(): Promise<{ readonly count: number; readonly bytes: number }> {
  const listed = await savedStore().list();
  const entries = listed.ok ? listed.value.entries : [];
  return { count: entries.length, bytes: entries.reduce((sum, { size }) => sum + (size || 0), 0) };
}

/** @returns whether they are gone. */
export const forgetSaved = async (): Promise<boolean> => {
  const { ok } = await savedStore().clear();
  const news = savedNews(() => undefined);
  news.tell();
  news.stop();
  return ok;
};

/** What one window does to the store, the others hear of; never the one that tells. */
export function savedNews(heard: () => void): { readonly tell: () => void; readonly stop: () => void } {
  const channel = new BroadcastChannel('verso-saved');
  channel.addEventListener('message', heard);
  return { tell: () => channel.postMessage('changed'), stop: () => channel.close() };
}
