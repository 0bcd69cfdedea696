/** Functions that cache their results: without limit, within limits, by several arguments, and by object. */

/** Creates a function that computes a value on its first call and returns the same value ever after. */
export function createLazy<T>(compute: () => T): () => T {
  let result: { readonly value: T } | undefined;
  return () => {
    result ??= { value: compute() };
    return result.value;
  };
}

/**
 * Caches the result for every key without limit, also the result `undefined`. Use it where there are few keys, such as
 * languages or calendars. An error that `compute` throws is not cached.
 */
export function memoize<Key, Value>(compute: (key: Key) => Value): (key: Key) => Value {
  return memoizeWith(new Map<Key, Value>(), compute);
}

/** Limits of a cache. No limit by default. */
interface MemoizeLimits {
  /** How many results it keeps. Before it takes one more it is emptied. */
  readonly maxEntries?: number;
  /** The longest key it accepts, in UTF-16 units. The result for a longer one is computed each time. */
  readonly maxKeyLength?: number;
}

/** Limits for caches of words of an article. A text of more than 64 letters is rarely a word. */
export const WORD_CACHE: MemoizeLimits = { maxEntries: 10_000, maxKeyLength: 64 };

/** Limits for caches of language tags that pages declare: what is longer than all subtags together is no tag. */
export const TAG_CACHE: MemoizeLimits = { maxEntries: 200, maxKeyLength: 35 };

/**
 * Caches results within limits. Use it for strings taken from a page or an article, since nobody knows how many and how
 * long they are.
 */
export function memoizeBounded<Value>(
  compute: (key: string) => Value,
  { maxEntries = Number.POSITIVE_INFINITY, maxKeyLength = Number.POSITIVE_INFINITY }: MemoizeLimits,
): (key: string) => Value {
  const results = new Map<string, Value>();
  return (key) => {
    if (key.length > maxKeyLength) return compute(key);
    const cached = results.get(key);
    if (cached !== undefined || results.has(key)) return cached as Value;
    const result = compute(key);
    if (results.size >= maxEntries) results.clear();
    results.set(key, result);
    return result;
  };
}

/**
 * Caches results for several arguments, or for one that cannot be a key itself. Calls with equal `toKey` have the same
 * result.
 */
export function memoizeByKey<Args extends readonly unknown[], Value>(
  compute: (...args: Args) => Value,
  toKey: (...args: Args) => string,
  { maxEntries = Number.POSITIVE_INFINITY }: Pick<MemoizeLimits, 'maxEntries'> = {},
): (...args: Args) => Value {
  const results = new Map<string, Value>();
  return (...args) => {
    const key = toKey(...args);
    const cached = results.get(key);
    if (cached !== undefined || results.has(key)) return cached as Value;
    const result = compute(...args);
    if (results.size >= maxEntries) results.clear();
    results.set(key, result);
    return result;
  };
}

/** Caches the result for every object until the object is garbage-collected. The object must not change. */
export function memoizeByObject<Key extends object, Value>(compute: (key: Key) => Value): (key: Key) => Value {
  return memoizeWith(new WeakMap<Key, Value>(), compute);
}

/** As much of a Map or WeakMap as a cache needs. */
interface ResultCache<Key, Value> {
  get(key: Key): Value | undefined;
  has(key: Key): boolean;
  set(key: Key, value: Value): unknown;
}

/** Looks every key up in the cache given, and computes what is not there. */
function memoizeWith<Key, Value>(results: ResultCache<Key, Value>, compute: (key: Key) => Value): (key: Key) => Value {
  return (key) => {
    const cached = results.get(key);
    if (cached !== undefined || results.has(key)) return cached as Value;
    const result = compute(key);
    results.set(key, result);
    return result;
  };
}
