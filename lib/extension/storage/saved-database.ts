import { type DBSchema, type IDBPDatabase, type IDBPObjectStore, type IDBPTransaction, openDB } from 'idb';
import { buildSavedSummary, type SavedComparison, type SavedSummary } from '../../core';
import { rejectAfter } from '../timeout';
import { closeOnUpgrade } from './close-on-upgrade';

/** How long, in milliseconds, the browser may take to open its storage before it is done without. */
const OPEN_TIMEOUT = 10_000;

/** The first version had no notes, and no entries to list and search without opening every comparison. */
const DATABASE_VERSION = 2;

interface SavedDatabaseSchema extends DBSchema {
  comparisons: { key: string; value: { readonly key: string; readonly kept: SavedComparison } };
  entries: { key: string; value: SavedSummary; indexes: { saved: string } };
}

export type SavedDatabase = IDBPDatabase<SavedDatabaseSchema>;
type StoreNames = ('comparisons' | 'entries')[];
/** Both stores within one transaction that writes. */
export interface SavedObjectStores {
  readonly comparisons: IDBPObjectStore<SavedDatabaseSchema, StoreNames, 'comparisons', 'readwrite'>;
  readonly entries: IDBPObjectStore<SavedDatabaseSchema, StoreNames, 'entries', 'readwrite'>;
}
type UpgradeTransaction = IDBPTransaction<SavedDatabaseSchema, StoreNames, 'versionchange'>;

/** An older version of Verso, in another window, has the database open and does not let go of it. */
export class BlockedUpgrade extends Error {}

/**
 * Gives the database, opened once. Rejects with `Blocked` while an upgrade waits for another window, with the browser's
 * own error otherwise; the next call tries again. `lost` is called when what was in it may be gone.
 */
export function createSavedDatabaseOpener(name: string, lost: () => void): () => Promise<SavedDatabase> {
  let asked: Promise<SavedDatabase> | undefined;
  let held: Promise<never> | undefined;
  const forget = (): void => {
    asked = undefined;
  };
  return () => {
    if (!asked || !held) {
      let block: (why: Error) => void = () => undefined;
      held = new Promise((_, reject) => {
        block = reject;
      });
      // Whoever waits hears of it by the race; nobody may be waiting.
      held.catch(() => undefined);
      asked = openSavedDatabase(
        name,
        () => block(new BlockedUpgrade()),
        (deleted) => {
          forget();
          if (deleted) lost();
        },
      );
      asked.catch(forget);
    }
    return rejectAfter(Promise.race([asked, held]), OPEN_TIMEOUT);
  };
}

const openSavedDatabase = (
  name: string,
  blocked: () => void,
  gone: (deleted: boolean) => void,
): Promise<SavedDatabase> =>
  openDB<SavedDatabaseSchema>(name, DATABASE_VERSION, {
    async upgrade(db, from, _to, tx) {
      if (from < 1) db.createObjectStore('comparisons', { keyPath: 'key' });
      if (from < 2) {
        db.createObjectStore('entries', { keyPath: 'key' }).createIndex('saved', 'saved');
        await addSummaries(tx);
      }
    },
    blocked,
    // What is shown here stays, and what is asked for next says so.
    ...closeOnUpgrade(gone),
  });

/** What cannot be read any more stays as it is, without an entry: it is counted, and nothing else is lost by it. */
async function addSummaries(tx: UpgradeTransaction): Promise<void> {
  for (let at = await tx.objectStore('comparisons').openCursor(); at; at = await at.continue()) {
    const upgraded = upgradeRecord(at.value);
    if (!upgraded) continue;
    await at.update({ key: at.value.key, kept: upgraded.kept });
    await tx.objectStore('entries').put({ ...upgraded.entry, key: at.value.key });
  }
}

function upgradeRecord({
  kept,
}: {
  readonly kept: SavedComparison;
}): { kept: SavedComparison; entry: SavedSummary } | undefined {
  try {
    const whole = { ...kept, decisions: { ...kept.decisions, notes: kept.decisions.notes ?? {} } };
    return { kept: whole, entry: buildSavedSummary(whole) };
  } catch {
    return undefined;
  }
}
