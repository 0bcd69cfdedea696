/** Stores, lists and deletes comparisons, those that the reader keeps and the last ones, in IndexedDB on this device. */

import { FINDING_KINDS } from '../../core/finding';
import {
  buildSavedSummary,
  MAX_REMEMBERED,
  REMEMBERED_PREFIX,
  type SavedComparison,
  type SavedErrorKind,
  type SavedShelf,
  type SavedSummary,
  toShelfKey,
} from '../../core/saved-comparison';
import { createSavedDatabaseOpener, type SavedDatabase, type SavedObjectStores } from './saved-database';
import { classifyStorageError } from './storage-error';

/** A value, or why the browser's storage failed. */
export type SavedResult<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly trouble: SavedErrorKind };

/** All saved comparisons, by their summaries. */
export interface SavedListing {
  /** Newest first. */
  readonly entries: readonly SavedSummary[];
  /** Keys of stored comparisons that cannot be read. */
  readonly broken: readonly string[];
}

/** The saved comparisons. No method rejects: each resolves to a result that can be a failure. */
export interface SavedStore {
  /**
   * Stores a comparison, in place of an earlier one of the same pair of addresses. Of remembered ones the oldest go
   * where there are too many; kept ones stay.
   */
  put(comparison: SavedComparison, shelf?: SavedShelf): Promise<SavedResult<SavedSummary>>;
  /**
   * Stores a comparison in place of what is stored of the same pair, read at the same time; undefined, and nothing is
   * stored, where that is not there any more. Looks and writes in one transaction: no deletion comes between.
   */
  update(comparison: SavedComparison, shelf: SavedShelf): Promise<SavedResult<SavedSummary | undefined>>;
  /** The comparison as it is stored, which the caller has to validate; undefined where there is none. */
  get(key: string): Promise<SavedResult<unknown>>;
  /** The summary of one comparison. */
  entry(key: string): Promise<SavedResult<SavedSummary | undefined>>;
  list(): Promise<SavedResult<SavedListing>>;
  remove(keys: readonly string[]): Promise<SavedResult<undefined>>;
  /** Deletes all that are kept, or all that are remembered. */
  clear(shelf: SavedShelf): Promise<SavedResult<undefined>>;
}

const DATABASE_NAME = 'comparisons';

/**
 * Creates the store. `lost` is called when the data may have been deleted outside Verso, so that lists are read again.
 */
export function createSavedStore(lost: () => void = () => undefined): SavedStore {
  const database = createSavedDatabaseOpener(DATABASE_NAME, lost);
  const runOnDatabase = async <T>(work: (db: SavedDatabase) => Promise<T>): Promise<SavedResult<T>> => {
    try {
      return { ok: true, value: await work(await database()) };
    } catch (problem) {
      return { ok: false, trouble: classifyStorageError(problem) };
    }
  };
  return {
    put: (comparison, shelf = 'kept') => runOnDatabase((db) => storeSaved(db, comparison, shelf)),
    update: (comparison, shelf) => runOnDatabase((db) => replaceSaved(db, comparison, shelf)),
    get: (key) => runOnDatabase(async (db) => (await db.get('comparisons', key))?.kept),
    entry: (key) => runOnDatabase((db) => db.get('entries', key)),
    list: () => runOnDatabase(listSaved),
    remove: (keys) => runOnDatabase((db) => deleteSaved(db, keys)),
    clear: (shelf) => runOnDatabase((db) => clearSaved(db, shelf)),
  };
}

const STORE_NAMES: ('comparisons' | 'entries')[] = ['comparisons', 'entries'];

/** Runs requests in one transaction, and rejects with its error, which says more than those of the requests. */
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

/** The summary of a comparison, as it stands on a shelf. */
function buildEntry(comparison: SavedComparison, shelf: SavedShelf): SavedSummary {
  const summary = buildSavedSummary(comparison);
  const key = toShelfKey(summary.key, shelf);
  return { ...summary, key, ...(shelf === 'remembered' ? { remembered: true } : {}) };
}

async function storeSaved(db: SavedDatabase, comparison: SavedComparison, shelf: SavedShelf): Promise<SavedSummary> {
  const entry = buildEntry(comparison, shelf);
  await runTransaction(db, (stores) => putBoth(stores, comparison, entry));
  if (shelf === 'remembered') await deleteOldestRemembered(db);
  return entry;
}

const putBoth = (
  { comparisons, entries }: SavedObjectStores,
  comparison: SavedComparison,
  entry: SavedSummary,
): readonly Promise<unknown>[] => [comparisons.put({ key: entry.key, kept: comparison }), entries.put(entry)];

async function replaceSaved(
  db: SavedDatabase,
  comparison: SavedComparison,
  shelf: SavedShelf,
): Promise<SavedSummary | undefined> {
  const entry = buildEntry(comparison, shelf);
  let isThere = false;
  await runTransaction(db, (stores) => [
    stores.entries.get(entry.key).then((before) => {
      isThere = before?.accessed === entry.accessed;
      return isThere ? Promise.all(putBoth(stores, comparison, entry)) : undefined;
    }),
  ]);
  return isThere ? entry : undefined;
}

async function deleteOldestRemembered(db: SavedDatabase): Promise<void> {
  const remembered = await db.getAll('entries', listShelfRanges('remembered')[0]);
  if (remembered.length <= MAX_REMEMBERED) return;
  // A damaged summary has no date, and goes first.
  const newestFirst = remembered.sort((a, b) => (String(a.saved) < String(b.saved) ? 1 : -1));
  await deleteSaved(
    db,
    newestFirst.slice(MAX_REMEMBERED).map(({ key }) => key),
  );
}

/** Where the keys of a shelf are. */
function listShelfRanges(shelf: SavedShelf): readonly IDBKeyRange[] {
  const end = `${REMEMBERED_PREFIX}\uffff`;
  return shelf === 'remembered'
    ? [IDBKeyRange.bound(REMEMBERED_PREFIX, end)]
    : [IDBKeyRange.upperBound(REMEMBERED_PREFIX, true), IDBKeyRange.lowerBound(end, true)];
}

async function listSaved(db: SavedDatabase): Promise<SavedListing> {
  const tx = db.transaction(STORE_NAMES);
  const [summaries, comparisonKeys] = await Promise.all([
    tx.objectStore('entries').getAll(),
    tx.objectStore('comparisons').getAllKeys(),
  ]);
  const entries = summaries.filter(isWholeSummary).sort((a, b) => (a.saved < b.saved ? 1 : a.saved > b.saved ? -1 : 0));
  const listedKeys = new Set(entries.map(({ key }) => key));
  return { entries, broken: comparisonKeys.filter((key) => !listedKeys.has(key)) };
}

const TEXT_FIELDS = ['key', 'saved', 'accessed', 'words'] as const;
const SIDE_FIELDS = ['url', 'title', 'lang', 'site'] as const;

const hasFieldsOfType = <T>(record: T | undefined, names: readonly (keyof T)[], type: 'string' | 'number'): boolean =>
  names.every((name) => typeof record?.[name] === type);

/** Whether a stored summary has all its fields; a disk failure can leave it incomplete. */
const isWholeSummary = (entry: SavedSummary): boolean =>
  hasFieldsOfType(entry, TEXT_FIELDS, 'string') &&
  hasFieldsOfType(entry, ['notes', 'size'], 'number') &&
  [entry.translation, entry.original].every((side) => hasFieldsOfType(side, SIDE_FIELDS, 'string')) &&
  hasFieldsOfType(entry.counts, FINDING_KINDS, 'number');

const deleteSaved = (db: SavedDatabase, keys: readonly string[]): Promise<undefined> =>
  runTransaction(db, ({ comparisons, entries }) =>
    keys.flatMap((key) => [comparisons.delete(key), entries.delete(key)]),
  );

const clearSaved = (db: SavedDatabase, shelf: SavedShelf): Promise<undefined> =>
  runTransaction(db, ({ comparisons, entries }) =>
    listShelfRanges(shelf).flatMap((range) => [comparisons.delete(range), entries.delete(range)]),
  );

/**
 * How many comparisons are kept, or remembered, and how many bytes they take as JSON. Zero where the storage fails.
 */
export async function measureSaved(shelf: SavedShelf): Promise<{ readonly count: number; readonly bytes: number }> {
  const listing = await createSavedStore().list();
  const all = listing.ok ? listing.value.entries : [];
  const entries = all.filter(({ remembered = false }) => remembered === (shelf === 'remembered'));
  return { count: entries.length, bytes: entries.reduce((sum, { size }) => sum + (size || 0), 0) };
}

/** Deletes all that are kept, or remembered, and tells other windows. Resolves to whether it succeeded. */
export const deleteAllSaved = async (shelf: SavedShelf): Promise<boolean> => {
  const { ok } = await createSavedStore().clear(shelf);
  const channel = createSavedChannel(() => undefined);
  channel.tell();
  channel.stop();
  return ok;
};

/**
 * Creates a channel on which windows report changes of the store: `tell` calls back in all other windows, not in its
 * own.
 */
export function createSavedChannel(callback: () => void): { readonly tell: () => void; readonly stop: () => void } {
  const channel = new BroadcastChannel('verso-saved');
  channel.addEventListener('message', callback);
  return { tell: () => channel.postMessage('changed'), stop: () => channel.close() };
}
