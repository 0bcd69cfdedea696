/** A cache of engines' results in IndexedDB; when it is full, the least recently used go first. */
import { type DBSchema, type IDBPDatabase, type IDBPObjectStore, openDB } from 'idb';
import type { TextEmbedding } from '../../core/engine';
import { rejectAfter } from '../../core/timeout';
import { closeOnUpgrade } from './database';

// A cache of machine translations in IndexedDB, so that an unchanged text is translated once.

/** Limits of the cache: number of texts, and `size` in UTF-16 units. */
export const TRANSLATION_LIMITS = { texts: 20_000, size: 10_000_000 } as const;

export type StoredTranslations = EngineCache<string>;

/** Creates a cache of machine translations by keys that the caller makes. */
export const createTranslationCache = ({
  limits = TRANSLATION_LIMITS,
  now = Date.now,
}: CacheOptions = {}): StoredTranslations =>
  createEngineCache({ name: 'renderings', limits, now, sizeOf: (key, text) => key.length + text.length });

// A cache of sentence embeddings in IndexedDB, so that an unchanged text is encoded once.

/** Limits of the cache: number of texts, and `size` in bytes. */
export const EMBEDDING_LIMITS = { texts: 10_000, size: 75_000_000 } as const;

export type StoredEmbeddings = EngineCache<TextEmbedding>;

/** Creates a cache of embeddings by keys that the caller makes. */
export const createEmbeddingCache = ({
  limits = EMBEDDING_LIMITS,
  now = Date.now,
}: CacheOptions = {}): StoredEmbeddings =>
  createEngineCache({
    name: 'vectors',
    limits,
    now,
    sizeOf: (key, embedding) => 2 * key.length + countBytes(embedding),
  });

const countBytes = ({ sentence, tokens }: TextEmbedding): number =>
  sentence.byteLength + (tokens ? tokens.vectors.byteLength + tokens.starts.byteLength + tokens.ends.byteLength : 0);

/** Limits of a cache: the number of texts, and the total size of their results in the caller's unit. */
export interface CacheLimits {
  readonly texts: number;
  readonly size: number;
}

/** Share of the limits that remains after a full cache is reduced: entries are removed in bulk, not one at a time. */
const REMAINING_SHARE = 0.8;

/** How old the stored time of last use must be before a new use is written, in milliseconds. */
const USE_UPDATE_INTERVAL = 3_600_000;

/** How long to wait for the database before the cache is bypassed, in milliseconds. */
const DATABASE_TIMEOUT = 4000;

interface CacheEntry<T> {
  readonly key: string;
  readonly answer: T;
  readonly size: number;
  /** Time of last use, in milliseconds since 1970. */
  readonly used: number;
}

interface CacheSchema<T> extends DBSchema {
  texts: { key: string; value: CacheEntry<T>; indexes: { used: number } };
  sums: { key: 'size'; value: number };
}

type CacheDatabase<T> = IDBPDatabase<CacheSchema<T>>;
type TextStore<T> = IDBPObjectStore<CacheSchema<T>, ('texts' | 'sums')[], 'texts', 'readwrite'>;

/**
 * Results of engines, by keys that the caller makes. No method rejects: where the database fails, nothing is found or
 * stored.
 */
export interface EngineCache<T> {
  /** One result for each key, in the order of the keys; undefined where there is none. */
  get(keys: readonly string[]): Promise<(T | undefined)[]>;
  put(entries: readonly (readonly [key: string, answer: T])[]): Promise<void>;
  clear(): Promise<void>;
  /** Number of stored results. */
  size(): Promise<number>;
  /** Total size of the stored results, in the unit of the limits. */
  room(): Promise<number>;
}

/** What a test can set: the limits, and the clock. */
export interface CacheOptions {
  readonly limits?: CacheLimits;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
}

/** What tells one cache from another. */
interface CacheKind<T> {
  /** The database's name. */
  readonly name: string;
  readonly limits: CacheLimits;
  readonly now: () => number;
  readonly sizeOf: (key: string, answer: T) => number;
}

/** Creates a cache that opens its database on first use. */
export function createEngineCache<T>(kind: CacheKind<T>): EngineCache<T> {
  const runOnDatabase = createDatabaseRunner<T>(kind.name);
  return {
    get: (keys) =>
      runOnDatabase(
        keys.map(() => undefined),
        (db) => readAnswers(db, keys, kind.now()),
      ),
    put: (entries) => runOnDatabase(undefined, (db) => storeAnswers(db, entries, kind)),
    clear: () => runOnDatabase(undefined, clearCache),
    size: () => runOnDatabase(0, (db) => db.count('texts')),
    room: () => runOnDatabase(0, async (db) => (await db.get('sums', 'size')) ?? 0),
  };
}

/**
 * Runs work on the database, or gives `fallback` where it fails. A database that cannot be opened is not tried again.
 */
function createDatabaseRunner<Answer>(name: string) {
  let openedDatabase: Promise<CacheDatabase<Answer>> | undefined;
  const forget = () => {
    openedDatabase = undefined;
  };
  return async <T>(fallback: T, work: (db: CacheDatabase<Answer>) => Promise<T>): Promise<T> => {
    try {
      openedDatabase ??= rejectAfter(openCacheDatabase<Answer>(name, forget), DATABASE_TIMEOUT);
      const db = await openedDatabase;
      return await rejectAfter(work(db), DATABASE_TIMEOUT);
    } catch {
      return fallback;
    }
  };
}

/** Opens the database. `gone` is called when it is closed for a newer version of Verso, or by the browser. */
const openCacheDatabase = async <T>(name: string, gone: () => void): Promise<CacheDatabase<T>> =>
  openDB<CacheSchema<T>>(name, 1, {
    upgrade(db) {
      db.createObjectStore('texts', { keyPath: 'key' }).createIndex('used', 'used');
      db.createObjectStore('sums');
    },
    ...closeOnUpgrade(gone),
  });

async function readAnswers<T>(db: CacheDatabase<T>, keys: readonly string[], now: number): Promise<(T | undefined)[]> {
  const entries = await Promise.all(keys.map((key) => db.get('texts', key)));
  const stale = entries.filter(
    (entry): entry is CacheEntry<T> => entry !== undefined && now - entry.used > USE_UPDATE_INTERVAL,
  );
  // The results are valid even where their time of use cannot be stored.
  if (stale.length) await updateLastUse(db, stale, now).catch(() => undefined);
  return entries.map((entry) => entry?.answer);
}

async function updateLastUse<T>(db: CacheDatabase<T>, entries: readonly CacheEntry<T>[], now: number): Promise<void> {
  const tx = db.transaction('texts', 'readwrite');
  for (const { key } of entries) {
    const current = await tx.store.get(key);
    if (current) await tx.store.put({ ...current, used: now });
  }
  await tx.done;
}

/** Stores results in one transaction, so that the stored sum always matches the texts. */
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

/**
 * Removes the least recently used entries where the cache is full. Resolves to the total size of the remaining ones.
 */
async function removeLeastRecentlyUsed<T>(texts: TextStore<T>, sum: number, limits: CacheLimits): Promise<number> {
  let [count, remaining] = [await texts.count(), sum];
  if (count <= limits.texts && remaining <= limits.size) return remaining;
  for (let cursor = await texts.index('used').openCursor(); cursor; cursor = await cursor.continue()) {
    if (count <= limits.texts * REMAINING_SHARE && remaining <= limits.size * REMAINING_SHARE) break;
    await cursor.delete();
    count--;
    remaining -= cursor.value.size;
  }
  return remaining;
}

async function clearCache<T>(db: CacheDatabase<T>): Promise<void> {
  const tx = db.transaction(['texts', 'sums'], 'readwrite');
  await Promise.all([tx.objectStore('texts').clear(), tx.objectStore('sums').clear(), tx.done]);
}
