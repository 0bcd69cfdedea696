/** The cache of machine translations. */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { deleteDB, openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createTranslationCache, TRANSLATION_LIMITS } from '../../lib/extension/storage/engine-cache';

const HOUR = 3_600_000;
const SMALL = { texts: 10, size: 1000 };

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const entry = (n: number, text = `rendering ${n}`) => [`key ${n}`, text] as const;
const upTo = (count: number) => Array.from({ length: count }, (_, n) => entry(n));

/** Which of the first `count` entries are kept. */
const keptOf = async (cache: ReturnType<typeof createTranslationCache>, count: number) =>
  (await cache.get(upTo(count).map(([key]) => key))).flatMap((text, n) => (text === undefined ? [] : [n]));

describe('renderings', () => {
  it('are kept by key, in the order asked for, until they are forgotten', async () => {
    const cache = createTranslationCache();
    expect(await cache.get(['key 0'])).toEqual([undefined]);
    await cache.put(upTo(3));
    await cache.put([entry(1, 'another')]);
    expect(await cache.get(['key 2', 'none', 'key 1', 'key 2'])).toEqual([
      'rendering 2',
      undefined,
      'another',
      'rendering 2',
    ]);
    expect(await cache.size()).toBe(3);
    expect(await createTranslationCache().get(['key 0'])).toEqual(['rendering 0']);
    await cache.clear();
    expect(await cache.size()).toBe(0);
    expect(await cache.get(['key 0'])).toEqual([undefined]);
  });

  it('keep empty texts apart from none', async () => {
    const cache = createTranslationCache();
    await cache.put([entry(0, '')]);
    expect(await cache.get(['key 0', 'key 1'])).toEqual(['', undefined]);
  });

  it('go in bulk where they become too many, the ones not used for longest first', async () => {
    let now = 0;
    const cache = createTranslationCache({ limits: SMALL, now: () => now });
    for (const one of upTo(10)) {
      now += HOUR;
      await cache.put([one]);
    }
    expect(await cache.size()).toBe(10);
    now += 2 * HOUR;
    await cache.get(['key 0', 'key 3']);
    now += HOUR;
    await cache.put([entry(10)]);
    expect(await cache.size()).toBe(8);
    expect(await keptOf(cache, 11)).toEqual([0, 3, 5, 6, 7, 8, 9, 10]);
  });

  it('go where they become too long, however few', async () => {
    let now = 0;
    const cache = createTranslationCache({ limits: SMALL, now: () => now++ });
    for (const n of [0, 1, 2]) await cache.put([entry(n, 'x'.repeat(400))]);
    expect(await keptOf(cache, 3)).toEqual([2]);
    await cache.put([entry(3, 'y'.repeat(2000))]);
    expect(await cache.size()).toBe(0);
  });

  it('are counted rightly when one takes another’s place, and after all were forgotten', async () => {
    const cache = createTranslationCache({ limits: SMALL });
    for (let time = 0; time < 20; time++) await cache.put([entry(0, 'x'.repeat(300)), entry(1, 'x'.repeat(300))]);
    expect(await cache.size()).toBe(2);
    await cache.clear();
    await cache.put([entry(0, 'x'.repeat(300)), entry(1, 'x'.repeat(300))]);
    expect(await cache.size()).toBe(2);
  });

  it('are as many as PRIVACY.md says, at most', () => expect(TRANSLATION_LIMITS.texts).toBe(20_000));

  it('have room for a few hundred articles', () => {
    expect(TRANSLATION_LIMITS.texts).toBeGreaterThanOrEqual(20_000);
    expect(TRANSLATION_LIMITS.size * 2).toBeLessThanOrEqual(20_000_000);
  });

  it('are written by two panels at once without losing count', async () => {
    const [one, two] = [createTranslationCache({ limits: SMALL }), createTranslationCache({ limits: SMALL })];
    await Promise.all([one.put(upTo(4)), two.put(upTo(6)), one.put([entry(7)])]);
    expect(await two.size()).toBe(7);
  });
});

describe('where nothing can be kept', () => {
  /** Everything a caller may do, with what it comes to. */
  const tried = async (cache: ReturnType<typeof createTranslationCache>) => [
    await cache.put(upTo(2)),
    await cache.get(['key 0', 'key 1']),
    await cache.size(),
    await cache.clear(),
  ];
  const NOTHING = [undefined, [undefined, undefined], 0, undefined];

  it('as in private windows, nothing is, and nobody hears of it', async () => {
    const asked = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('not here', 'SecurityError');
    });
    expect(await tried(createTranslationCache())).toEqual(NOTHING);
    expect(asked).toHaveBeenCalledOnce();
  });

  it('as without any storage, nothing is', async () => {
    vi.stubGlobal('indexedDB', undefined);
    expect(await tried(createTranslationCache())).toEqual(NOTHING);
    vi.unstubAllGlobals();
  });

  /** A request of the browser's that is never answered. */
  const silent = () => Object.assign(Object.create(IDBOpenDBRequest.prototype), { addEventListener: () => undefined });

  it('as where the browser never opens anything, it is done without', async () => {
    vi.useFakeTimers();
    vi.spyOn(indexedDB, 'open').mockImplementation(silent);
    const all = tried(createTranslationCache());
    await vi.advanceTimersByTimeAsync(5000);
    expect(await all).toEqual(NOTHING);
  });

  it('as where the browser stops answering, it is done without', async () => {
    const cache = createTranslationCache();
    await cache.put([entry(0)]);
    vi.spyOn(IDBObjectStore.prototype, 'count').mockImplementation(silent);
    vi.useFakeTimers();
    const size = cache.size();
    await vi.advanceTimersByTimeAsync(5000);
    expect(await size).toBe(0);
  });

  it('as where a newer version is at work, it is done without', async () => {
    const newer = await openDB('renderings', 7);
    expect(await tried(createTranslationCache())).toEqual(NOTHING);
    newer.close();
  });

  it('as for want of room, what is there stays', async () => {
    const cache = createTranslationCache();
    await cache.put([entry(0)]);
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await cache.put([entry(1)]);
    expect(await cache.get(['key 0', 'key 1'])).toEqual(['rendering 0', undefined]);
  });

  it('as where a use cannot be written down, what was found is given all the same', async () => {
    let now = 0;
    const cache = createTranslationCache({ now: () => now });
    await cache.put([entry(0)]);
    now += 2 * HOUR;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect(await cache.get(['key 0'])).toEqual(['rendering 0']);
  });
});

describe('a database that is taken away', () => {
  it('makes way for a newer version, and is done without then', async () => {
    const cache = createTranslationCache();
    await cache.put([entry(0)]);
    const newer = await openDB('renderings', 2);
    expect(await cache.get(['key 0'])).toEqual([undefined]);
    newer.close();
  });

  it('is made anew where it was deleted, as when the reader clears what is stored', async () => {
    const cache = createTranslationCache();
    await cache.put([entry(0)]);
    await deleteDB('renderings');
    expect(await cache.size()).toBe(0);
    await cache.put([entry(1)]);
    expect(await cache.get(['key 0', 'key 1'])).toEqual([undefined, 'rendering 1']);
  });

  it('is opened again where the browser closed it', async () => {
    const listening = vi.spyOn(IDBDatabase.prototype, 'addEventListener');
    const cache = createTranslationCache();
    await cache.put([entry(0)]);
    const database = listening.mock.contexts[0] as IDBDatabase;
    database.close();
    for (const [type, hear] of listening.mock.calls) if (type === 'close') (hear as () => void)();
    expect(await cache.get(['key 0'])).toEqual(['rendering 0']);
  });
});
