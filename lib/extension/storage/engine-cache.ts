import { type DBSchema, type IDBPDatabase, type IDBPObjectStore, openDB } from 'idb';
import { inTime } from '../timeout';
import { lettingGo } from './close-on-upgrade';

/** How much is kept: how many texts' answers, and the size of all of them together, in the caller's measure. */
export interface Limits {
  readonly texts: number;
  readonly size: number;
}

/** What is left, as a part of the limits, once they are passed: room is made in bulk, not a sentence at a time. */
const LEFT = 0.8;

/** How far back, in milliseconds, a use may lie before the next is written down. */
const FRESH = 3_600_000;

/** How long, in milliseconds, the browser may take over anything here before it is done without. */
const PATIENCE = 4000;

interface Kept<T> {
  readonly key: string;
  readonly answer: T;
  readonly size: number;
  /** When it was last of use, in milliseconds since 1970. */
  readonly used: number;
}

interface Schema<T> extends DBSchema {
  texts: { key: string; value: Kept<T>; indexes: { used: number } };
  sums: { key: 'size'; value: number };
}

type Database<T> = IDBPDatabase<Schema<T>>;
type Texts<T> = IDBPObjectStore<Schema<T>, ('texts' | 'sums')[], 'texts', 'readwrite'>;

/** What engines said before, by keys of the caller's making. Nothing here ever rejects: it keeps what it can. */
export interface AnswerCache<T> {
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
  readonly limits?: Limits;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
}

interface Kind<T> {
  /** The database's name. */
  readonly name: string;
  readonly limits: Limits;
  readonly now: () => number;
  readonly sizeOf: (key: string, answer: T) => number;
}

/** Answers kept on this device, the ones not used for longest going first where they become too many. */
export function answerCache<T>(kind: Kind<T>): AnswerCache<T> {
  const tried = attempts<T>(kind.name);
  return {
    get: (keys) =>
      tried(
        keys.map(() => undefined),
        (db) => read(db, keys, kind.now()),
      ),
    put: (entries) => tried(undefined, (db) => write(db, entries, kind)),
    clear: () => tried(undefined, emptied),
    size: () => tried(0, (db) => db.count('texts')),
    room: () => tried(0, async (db) => (await db.get('sums', 'size')) ?? 0),
  };
}

/** Work on the database that comes to a given end where there is none. One that cannot be had is not asked for again. */
function attempts<Answer>(name: string) {
  let opened: Promise<Database<Answer>> | undefined;
  const forget = () => {
    opened = undefined;
  };
  return async <T>(otherwise: T, work: (db: Database<Answer>) => Promise<T>): Promise<T> => {
    try {
      opened ??= inTime(open<Answer>(name, forget), PATIENCE);
      const db = await opened;
      return await inTime(work(db), PATIENCE);
    } catch {
      return otherwise;
    }
  };
}

/** `gone` is called when the database is closed under us: for a newer version of Verso, or by the browser. */
const open = async <T>(name: string, gone: () => void): Promise<Database<T>> =>
  openDB<Schema<T>>(name, 1, {
    upgrade(db) {
      db.createObjectStore('texts', { keyPath: 'key' }).createIndex('used', 'used');
      db.createObjectStore('sums');
    },
    ...lettingGo(gone),
  });

async function read<T>(db: Database<T>, keys: readonly string[], now: number): Promise<(T | undefined)[]> {
  const found = await Promise.all(keys.map((key) => db.get('texts', key)));
  const stale = found.filter((one): one is Kept<T> => one !== undefined && now - one.used > FRESH);
  // That a use cannot be written down is no reason to withhold what was found.
  if (stale.length) await touch(db, stale, now).catch(() => undefined);
  return found.map((one) => one?.answer);
}

async function touch<T>(db: Database<T>, kept: readonly Kept<T>[], now: number): Promise<void> {
  const tx = db.transaction('texts', 'readwrite');
  for (const { key } of kept) {
    const still = await tx.store.get(key);
    if (still) await tx.store.put({ ...still, used: now });
  }
  await tx.done;
}

/** One transaction, so that the sum is always that of the texts. */
async function write<T>(db: Database<T>, entries: readonly (readonly [string, T])[], kind: Kind<T>): Promise<void> {
  const tx = db.transaction(['texts', 'sums'], 'readwrite');
  const [texts, sums] = [tx.objectStore('texts'), tx.objectStore('sums')];
  let sum = (await sums.get('size')) ?? 0;
  for (const [key, answer] of entries) {
    const size = kind.sizeOf(key, answer);
    sum += size - ((await texts.get(key))?.size ?? 0);
    await texts.put({ key, answer, size, used: kind.now() });
  }
  await sums.put(await trimmed(texts, sum, kind.limits), 'size');
  await tx.done;
}

/** Takes away what was not used for longest until there is room again; the sum of what is left. */
async function trimmed<T>(texts: Texts<T>, sum: number, limits: Limits): Promise<number> {
  let [count, left] = [await texts.count(), sum];
  if (count <= limits.texts && left <= limits.size) return left;
  for (let at = await texts.index('used').openCursor(); at; at = await at.continue()) {
    if (count <= limits.texts * LEFT && left <= limits.size * LEFT) break;
    await at.delete();
    count--;
    left -= at.value.size;
  }
  return left;
}

async function emptied<T>(db: Database<T>): Promise<void> {
  const tx = db.transaction(['texts', 'sums'], 'readwrite');
  await Promise.all([tx.objectStore('texts').clear(), tx.objectStore('sums').clear(), tx.done]);
}
