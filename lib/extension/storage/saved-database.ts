/** The IndexedDB database of saved comparisons, kept and remembered: its schema, how it is opened and upgraded. */
import { type DBSchema, type IDBPDatabase, type IDBPObjectStore, type IDBPTransaction, openDB } from 'idb';
import { buildSavedSummary, type SavedComparison, type SavedSummary } from '../../core/saved-comparison';
import { rejectAfter } from '../../core/timeout';
import { closeOnUpgrade } from './database';

/** How long to wait for the browser to open the database, in milliseconds. */
const OPEN_TIMEOUT = 10_000;

/**
 * Version 1 had no notes, and no summaries, so that listing meant reading every comparison. Version 2 had kept
 * comparisons alone: what it wrote stays as it is, but it would list remembered ones as kept.
 */
const DATABASE_VERSION = 3;

interface SavedDatabaseSchema extends DBSchema {
  comparisons: { key: string; value: { readonly key: string; readonly kept: SavedComparison } };
  entries: { key: string; value: SavedSummary; indexes: { saved: string } };
}

export type SavedDatabase = IDBPDatabase<SavedDatabaseSchema>;
type StoreNames = ('comparisons' | 'entries')[];
/** Both object stores, within one transaction that writes. */
export interface SavedObjectStores {
  readonly comparisons: IDBPObjectStore<SavedDatabaseSchema, StoreNames, 'comparisons', 'readwrite'>;
  readonly entries: IDBPObjectStore<SavedDatabaseSchema, StoreNames, 'entries', 'readwrite'>;
}
type UpgradeTransaction = IDBPTransaction<SavedDatabaseSchema, StoreNames, 'versionchange'>;

/** Thrown where an older version of Verso in another window keeps the database open, so that it cannot be upgraded. */
export class BlockedUpgrade extends Error {}

/**
 * Creates the function that gives the database, opened once. It rejects with `BlockedUpgrade` while an upgrade waits
 * for another window, otherwise with the browser's own error; the next call tries again. `lost` is called when the data
 * may be lost.
 */
export function createSavedDatabaseOpener(name: string, lost: () => void): () => Promise<SavedDatabase> {
  let opening: Promise<SavedDatabase> | undefined;
  let blockedUpgrade: Promise<never> | undefined;
  const forget = (): void => {
    opening = undefined;
  };
  return () => {
    if (!opening || !blockedUpgrade) {
      let rejectBlocked: (error: Error) => void = () => undefined;
      blockedUpgrade = new Promise((_, reject) => {
        rejectBlocked = reject;
      });
      // Callers see the rejection through the race below. Without a caller it must not count as unhandled.
      blockedUpgrade.catch(() => undefined);
      opening = openSavedDatabase(
        name,
        () => rejectBlocked(new BlockedUpgrade()),
        (deleted) => {
          forget();
          if (deleted) lost();
        },
      );
      opening.catch(forget);
    }
    return rejectAfter(Promise.race([opening, blockedUpgrade]), OPEN_TIMEOUT);
  };
}

const openSavedDatabase = (
  name: string,
  blocked: () => void,
  gone: (deleted: boolean) => void,
): Promise<SavedDatabase> =>
  openDB<SavedDatabaseSchema>(name, DATABASE_VERSION, {
    async upgrade(db, oldVersion, _newVersion, tx) {
      if (oldVersion < 1) db.createObjectStore('comparisons', { keyPath: 'key' });
      if (oldVersion < 2) {
        db.createObjectStore('entries', { keyPath: 'key' }).createIndex('saved', 'saved');
        await addSummaries(tx);
      }
    },
    blocked,
    // The list on show stays. The next request opens the database again, or reports why it cannot.
    ...closeOnUpgrade(gone),
  });

/**
 * Adds the summaries that version 1 lacks. A comparison that cannot be read stays without one and is listed as broken.
 */
async function addSummaries(tx: UpgradeTransaction): Promise<void> {
  for (let cursor = await tx.objectStore('comparisons').openCursor(); cursor; cursor = await cursor.continue()) {
    const upgraded = upgradeRecord(cursor.value);
    if (!upgraded) continue;
    await cursor.update({ key: cursor.value.key, kept: upgraded.kept });
    await tx.objectStore('entries').put({ ...upgraded.entry, key: cursor.value.key });
  }
}

/** A comparison of version 1 with notes, and its summary; undefined where it cannot be read. */
function upgradeRecord({
  kept,
}: {
  readonly kept: SavedComparison;
}): { kept: SavedComparison; entry: SavedSummary } | undefined {
  try {
    const upgraded = { ...kept, decisions: { ...kept.decisions, notes: kept.decisions.notes ?? {} } };
    return { kept: upgraded, entry: buildSavedSummary(upgraded) };
  } catch {
    return undefined;
  }
}
