import {
  buildSavedSummary,
  FINDING_KINDS,
  type SavedComparison,
  type SavedErrorKind,
  type SavedSummary,
} from '../../core';
import { createSavedDatabaseOpener, type SavedDatabase, type SavedObjectStores } from './saved-database';
import { classifyStorageError } from './storage-error';

export type SavedResult<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly trouble: SavedErrorKind };

export interface SavedListing {
  /** Newest first. */
  readonly entries: readonly SavedSummary[];
  /** Keys of what is stored but cannot be read any more. */
  readonly broken: readonly string[];
}

/** Comparisons that the reader keeps, on this device. Nothing here ever rejects. */
export interface SavedStore {
  /** In place of what was kept for the same pair of addresses. */
  put(kept: SavedComparison): Promise<SavedResult<SavedSummary>>;
  /** As it is stored: whoever asks has to check what it is. Undefined where there is none. */
  get(key: string): Promise<SavedResult<unknown>>;
  /** What the list says of one. */
  entry(key: string): Promise<SavedResult<SavedSummary | undefined>>;
  list(): Promise<SavedResult<SavedListing>>;
  remove(keys: readonly string[]): Promise<SavedResult<undefined>>;
  clear(): Promise<SavedResult<undefined>>;
}

const DATABASE_NAME = 'comparisons';

/** `lost` is called when what was kept may be gone, by whoever deleted it outside Verso: it is to be looked at anew. */
export function createSavedStore(lost: () => void = () => undefined): SavedStore {
  const database = createSavedDatabaseOpener(DATABASE_NAME, lost);
  const tried = async <T>(work: (db: SavedDatabase) => Promise<T>): Promise<SavedResult<T>> => {
    try {
      return { ok: true, value: await work(await database()) };
    } catch (problem) {
      return { ok: false, trouble: classifyStorageError(problem) };
    }
  };
  return {
    put: (kept) => tried((db) => storeSaved(db, kept)),
    get: (key) => tried(async (db) => (await db.get('comparisons', key))?.kept),
    entry: (key) => tried((db) => db.get('entries', key)),
    list: () => tried(listSaved),
    remove: (keys) => tried((db) => deleteSaved(db, keys)),
    clear: () => tried(clearSaved),
  };
}

const STORE_NAMES: ('comparisons' | 'entries')[] = ['comparisons', 'entries'];

/** Requests fail with less telling errors than their transaction: that alone is listened to. */
async function runTransaction(
  db: SavedDatabase,
  work: (stores: SavedObjectStores) => readonly Promise<unknown>[],
): Promise<undefined> {
  const tx = db.transaction(STORE_NAMES, 'readwrite');
  const { done } = tx;
  done.catch(() => undefined);
  const stores = { comparisons: tx.objectStore('comparisons'), entries: tx.objectStore('entries') };
  for (const request of work(stores)) request.catch(() => undefined);
  await done;
}

async function storeSaved(db: SavedDatabase, kept: SavedComparison): Promise<SavedSummary> {
  const entry = buildSavedSummary(kept);
  await runTransaction(db, ({ comparisons, entries }) => [
    comparisons.put({ key: entry.key, kept }),
    entries.put(entry),
  ]);
  return entry;
}

async function listSaved(db: SavedDatabase): Promise<SavedListing> {
  const tx = db.transaction(STORE_NAMES);
  const [stored, kept] = await Promise.all([
    tx.objectStore('entries').getAll(),
    tx.objectStore('comparisons').getAllKeys(),
  ]);
  const entries = stored.filter(isWholeSummary).sort((a, b) => (a.saved < b.saved ? 1 : a.saved > b.saved ? -1 : 0));
  const listed = new Set(entries.map(({ key }) => key));
  return { entries, broken: kept.filter((key) => !listed.has(key)) };
}

const TEXT_FIELDS = ['key', 'saved', 'accessed', 'words'] as const;
const SIDE_FIELDS = ['url', 'title', 'lang', 'site'] as const;

const hasFieldsOfType = <T>(of: T | undefined, names: readonly (keyof T)[], type: 'string' | 'number'): boolean =>
  names.every((name) => typeof of?.[name] === type);

/** Disks fail, and what is stored may have been cut short. */
const isWholeSummary = (entry: SavedSummary): boolean =>
  hasFieldsOfType(entry, TEXT_FIELDS, 'string') &&
  hasFieldsOfType(entry, ['notes', 'size'], 'number') &&
  [entry.translation, entry.original].every((side) => hasFieldsOfType(side, SIDE_FIELDS, 'string')) &&
  hasFieldsOfType(entry.counts, FINDING_KINDS, 'number');

const deleteSaved = (db: SavedDatabase, keys: readonly string[]): Promise<undefined> =>
  runTransaction(db, ({ comparisons, entries }) =>
    keys.flatMap((key) => [comparisons.delete(key), entries.delete(key)]),
  );

const clearSaved = (db: SavedDatabase): Promise<undefined> =>
  runTransaction(db, ({ comparisons, entries }) => [comparisons.clear(), entries.clear()]);

/** How many comparisons are kept, and how many bytes they take, written as JSON. */
export async function measureSaved(): Promise<{ readonly count: number; readonly bytes: number }> {
  const listed = await createSavedStore().list();
  const entries = listed.ok ? listed.value.entries : [];
  return { count: entries.length, bytes: entries.reduce((sum, { size }) => sum + (size || 0), 0) };
}

/** @returns whether they are gone. */
export const deleteAllSaved = async (): Promise<boolean> => {
  const { ok } = await createSavedStore().clear();
  const news = createSavedChannel(() => undefined);
  news.tell();
  news.stop();
  return ok;
};

/** What one window does to the store, the others hear of; never the one that tells. */
export function createSavedChannel(heard: () => void): { readonly tell: () => void; readonly stop: () => void } {
  const channel = new BroadcastChannel('verso-saved');
  channel.addEventListener('message', heard);
  return { tell: () => channel.postMessage('changed'), stop: () => channel.close() };
}
