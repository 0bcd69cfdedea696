import { type DBSchema, type IDBPDatabase, type IDBPObjectStore, openDB } from 'idb';
import { rejectAfter } from '../timeout';
import { closeOnUpgrade } from './close-on-upgrade';

/** How much is kept: how many texts' answers, and the size of all of them together, in the caller's measure. */
export interface CacheLimits {
  readonly texts: number;
  readonly size: number;
}

/** What is left, as a part of the limits, once they are passed: room is made in bulk, not a sentence at a time. */
const REMAINING_SHARE = 0.8;

/** How far back, in milliseconds, a use may lie before the next is written down. */
const USE_UPDATE_INTERVAL = 3_600_000;

/** How long, in milliseconds, the browser may take over anything here before it is done without. */
const DATABASE_TIMEOUT = 4000;

interface CacheEntry<T> {
  readonly key: string;
  readonly answer: T;
  readonly size: number;
  /** When it was last of use, in milliseconds since 1970. */
  readonly used: number;
}

interface CacheSchema<T> extends DBSchema {
  texts: { key: string; value: CacheEntry<T>; indexes: { used: number } };
  sums: { key: 'size'; value: number };
}

type CacheDatabase<T> = IDBPDatabase<CacheSchema<T>>;
type TextStore<T> = IDBPObjectStore<CacheSchema<T>, ('texts' | 'sums')[], 'texts', 'readwrite'>;

/** What engines said before, by keys of the caller's making. Nothing here ever rejects: it keeps what it can. */
export interface EngineCache<T> {
  /** As many as were asked for, in their order; undefined for what is not kept. */
  get(keys: readonly string[]): Promise<(T | undefined)[]>;
  put(entries: readonly (readonly [key: string, answer: T])[]): Promise<void>;
  clear(): Promise<void>;
  /** How many texts' answers are kept. */
  size(): Promise<number>;
  /** The room they take, in the measure of the limits. */
  room(): Promise<number>;
}

export interface CacheOptions {
  readonly limits?: CacheLimits;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
}

interface CacheKind<T> {
  /** The database's name. */
  readonly name: string;
  readonly limits: CacheLimits;
  readonly now: () => number;
  readonly sizeOf: (key: string, answer: T) => number;
}

/** Answers kept on this device, the ones not used for longest going first where they become too many. */
export function createEngineCache<T>(kind: CacheKind<T>): EngineCache<T> {
  const tried = createDatabaseRunner<T>(kind.name);
  return {
    get: (keys) =>
      tried(
        keys.map(() => undefined),
        (db) => readAnswers(db, keys, kind.now()),
      ),
    put: (entries) => tried(undefined, (db) => storeAnswers(db, entries, kind)),
    clear: () => tried(undefined, clearCache),
    size: () => tried(0, (db) => db.count('texts')),
    room: () => tried(0, async (db) => (await db.get('sums', 'size')) ?? 0),
  };
}

/** Work on the database that comes to a given end where there is none. One that cannot be had is not asked for again. */
function createDatabaseRunner<Answer>(name: string) {
  let opened: Promise<CacheDatabase<Answer>> | undefined;
  const forget = () => {
    opened = undefined;
  };
  return async <T>(otherwise: T, work: (db: CacheDatabase<Answer>) => Promise<T>): Promise<T> => {
    try {
      opened ??= rejectAfter(openCacheDatabase<Answer>(name, forget), DATABASE_TIMEOUT);
      const db = await opened;
      return await rejectAfter(work(db), DATABASE_TIMEOUT);
    } catch {
      return otherwise;
    }
  };
}

/** `gone` is called when the database is closed under us: for a newer version of Verso, or by the browser. */
const openCacheDatabase = async <T>(name: string, gone: () => void): Promise<CacheDatabase<T>> =>
  openDB<CacheSchema<T>>(name, 1, {
    upgrade(db) {
      db.createObjectStore('texts', { keyPath: 'key' }).createIndex('used', 'used');
      db.createObjectStore('sums');
    },
    ...closeOnUpgrade(gone),
  });

async function readAnswers<T>(db: CacheDatabase<T>, keys: readonly string[], now: number): Promise<(T | undefined)[]> {
  const found = await Promise.all(keys.map((key) => db.get('texts', key)));
  const stale = found.filter((one): one is CacheEntry<T> => one !== undefined && now - one.used > USE_UPDATE_INTERVAL);
  // That a use cannot be written down is no reason to withhold what was found.
  if (stale.length) await updateLastUse(db, stale, now).catch(() => undefined);
  return found.map((one) => one?.answer);
}

async function updateLastUse<T>(db: CacheDatabase<T>, kept: readonly CacheEntry<T>[], now: number): Promise<void> {
  const tx = db.transaction('texts', 'readwrite');
  for (const { key } of kept) {
    const still = await tx.store.get(key);
    if (still) await tx.store.put({ ...still, used: now });
  }
  await tx.done;
}

/** One transaction, so that the sum is always that of the texts. */
async function storeAnswers<T>(
  db: CacheDatabase<T>,
  entries: readonly (readonly [string, T])[],
  kind: CacheKind<T>,
): Promise<void> {
  const tx = db.transaction(['texts', 'sums'], 'readwrite');
  const [texts, sums] = [tx.objectStore('texts'), tx.objectStore('sums')];
  let sum = (await sums.get('size')) ?? 0;
  for (const [key, answer] of entries) {
    const size = kind.sizeOf(key, answer);
    sum += size - ((await texts.get(key))?.size ?? 0);
    await texts.put({ key, answer, size, used: kind.now() });
  }
  await sums.put(await removeLeastRecentlyUsed(texts, sum, kind.limits), 'size');
  await tx.done;
}

/** Takes away what was not used for longest until there is room again; the sum of what is left. */
async function removeLeastRecentlyUsed<T>(texts: TextStore<T>, sum: number, limits: CacheLimits): Promise<number> {
  let [count, left] = [await texts.count(), sum];
  if (count <= limits.texts && left <= limits.size) return left;
  for (let at = await texts.index('used').openCursor(); at; at = await at.continue()) {
    if (count <= limits.texts * REMAINING_SHARE && left <= limits.size * REMAINING_SHARE) break;
    await at.delete();
    count--;
    left -= at.value.size;
  }
  return left;
}

async function clearCache<T>(db: CacheDatabase<T>): Promise<void> {
  const tx = db.transaction(['texts', 'sums'], 'readwrite');
  await Promise.all([tx.objectStore('texts').clear(), tx.objectStore('sums').clear(), tx.done]);
}
