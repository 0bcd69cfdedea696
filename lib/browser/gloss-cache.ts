import { type DBSchema, type IDBPDatabase, type IDBPObjectStore, openDB } from 'idb';

/** How much is kept: sentences, and characters of all of them together. */
export const LIMITS = { texts: 20_000, characters: 10_000_000 } as const;

/** What is left, as a part of the limits, once they are passed: room is made in bulk, not a sentence at a time. */
const LEFT = 0.8;

/** How far back, in milliseconds, a use may lie before the next is written down. */
const FRESH = 3_600_000;

/** How long, in milliseconds, the browser may take over anything here before it is done without. */
const PATIENCE = 4000;

const NAME = 'renderings';

interface Kept {
  readonly key: string;
  readonly text: string;
  /** Characters of key and text. */
  readonly size: number;
  /** When it was last of use, in milliseconds since 1970. */
  readonly used: number;
}

interface Schema extends DBSchema {
  texts: { key: string; value: Kept; indexes: { used: number } };
  sums: { key: 'characters'; value: number };
}

type Database = IDBPDatabase<Schema>;
type Texts = IDBPObjectStore<Schema, ('texts' | 'sums')[], 'texts', 'readwrite'>;

/** What engines said before, by keys of the caller's making. Nothing here ever rejects: it keeps what it can. */
export interface GlossCache {
  /** As many as were asked for, in their order; undefined for what is not kept. */
  get(keys: readonly string[]): Promise<(string | undefined)[]>;
  put(entries: readonly (readonly [key: string, text: string])[]): Promise<void>;
  clear(): Promise<void>;
  /** How many texts are kept. */
  size(): Promise<number>;
}

export interface GlossCacheOptions {
  readonly limits?: { readonly texts: number; readonly characters: number };
  /** Milliseconds since 1970. */
  readonly now?: () => number;
}

/** Renderings kept on this device, the ones not used for longest going first where they become too many. */
export function glossCache({ limits = LIMITS, now = Date.now }: GlossCacheOptions = {}): GlossCache {
  const tried = attempts();
  return {
    get: (keys) =>
      tried(
        keys.map(() => undefined),
        (db) => read(db, keys, now()),
      ),
    put: (entries) => tried(undefined, (db) => write(db, entries, { limits, now: now() })),
    clear: () => tried(undefined, emptied),
    size: () => tried(0, (db) => db.count('texts')),
  };
}

/** Work on the database that comes to a given end where there is none. One that cannot be had is not asked for again. */
function attempts() {
  let opened: Promise<Database> | undefined;
  const forget = () => {
    opened = undefined;
  };
  return async <T>(otherwise: T, work: (db: Database) => Promise<T>): Promise<T> => {
    try {
      opened ??= inTime(open(forget));
      const db = await opened;
      return await inTime(work(db));
    } catch {
      return otherwise;
    }
  };
}

/** `gone` is called when the database is closed under us: for a newer version of Verso, or by the browser. */
const open = async (gone: () => void): Promise<Database> =>
  openDB<Schema>(NAME, 1, {
    upgrade(db) {
      db.createObjectStore('texts', { keyPath: 'key' }).createIndex('used', 'used');
      db.createObjectStore('sums');
    },
    blocking(_current, _wanted, event) {
      gone();
      (event.target as IDBDatabase).close();
    },
    terminated: gone,
  });

/** Some browsers leave a request to their storage open for ever. */
async function inTime<T>(work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('late')), PATIENCE);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

async function read(db: Database, keys: readonly string[], now: number): Promise<(string | undefined)[]> {
  const found = await Promise.all(keys.map((key) => db.get('texts', key)));
  const stale = found.filter((one): one is Kept => one !== undefined && now - one.used > FRESH);
  // That a use cannot be written down is no reason to withhold what was found.
  if (stale.length) await touch(db, stale, now).catch(() => undefined);
  return found.map((one) => one?.text);
}

async function touch(db: Database, kept: readonly Kept[], now: number): Promise<void> {
  const tx = db.transaction('texts', 'readwrite');
  for (const { key } of kept) {
    const still = await tx.store.get(key);
    if (still) await tx.store.put({ ...still, used: now });
  }
  await tx.done;
}

interface Writing {
  readonly limits: { readonly texts: number; readonly characters: number };
  readonly now: number;
}

/** One transaction, so that the sum is always that of the texts. */
async function write(db: Database, entries: readonly (readonly [string, string])[], how: Writing): Promise<void> {
  const tx = db.transaction(['texts', 'sums'], 'readwrite');
  const [texts, sums] = [tx.objectStore('texts'), tx.objectStore('sums')];
  let sum = (await sums.get('characters')) ?? 0;
  for (const [key, text] of entries) {
    const size = key.length + text.length;
    sum += size - ((await texts.get(key))?.size ?? 0);
    await texts.put({ key, text, size, used: how.now });
  }
  await sums.put(await trimmed(texts, sum, how.limits), 'characters');
  await tx.done;
}

/** Takes away what was not used for longest until there is room again; the sum of what is left. */
async function trimmed(texts: Texts, sum: number, limits: Writing['limits']): Promise<number> {
  let [count, left] = [await texts.count(), sum];
  if (count <= limits.texts && left <= limits.characters) return left;
  for (let at = await texts.index('used').openCursor(); at; at = await at.continue()) {
    if (count <= limits.texts * LEFT && left <= limits.characters * LEFT) break;
    await at.delete();
    count--;
    left -= at.value.size;
  }
  return left;
}

async function emptied(db: Database): Promise<void> {
  const tx = db.transaction(['texts', 'sums'], 'readwrite');
  await Promise.all([tx.objectStore('texts').clear(), tx.objectStore('sums').clear(), tx.done]);
}
