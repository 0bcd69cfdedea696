/** Functions that keep their results, so that nothing is computed twice: without limit, within limits, by object. */

/** Keeps the result for every key, `undefined` too. For few keys: languages, calendars. A throw is not kept. */
export function memoize<Key, Value>(compute: (key: Key) => Value): (key: Key) => Value {
  const results = new Map<Key, Value>();
  return (key) => {
    const known = results.get(key);
    if (known !== undefined || results.has(key)) return known as Value;
    const result = compute(key);
    results.set(key, result);
    return result;
  };
}

/** Limits of a cache. No limit by default. */
interface MemoizeLimits {
  /** How many results it keeps; one more and it is emptied first. */
  readonly maxEntries?: number;
  /** The longest key it accepts, in UTF-16 units. The result for a longer one is computed each time. */
  readonly maxKeyLength?: number;
}

/** For the words of any article: whatever is longer is hardly a word. */
export const WORD_CACHE: MemoizeLimits = { maxEntries: 10_000, maxKeyLength: 64 };

/** Keeps results within limits: for what a page or an article holds, which may be anything and any number. */
export function memoizeBounded<Value>(
  compute: (key: string) => Value,
  { maxEntries = Number.POSITIVE_INFINITY, maxKeyLength = Number.POSITIVE_INFINITY }: MemoizeLimits,
): (key: string) => Value {
  const results = new Map<string, Value>();
  return (key) => {
    if (key.length > maxKeyLength) return compute(key);
    const known = results.get(key);
    if (known !== undefined || results.has(key)) return known as Value;
    const result = compute(key);
    if (results.size >= maxEntries) results.clear();
    results.set(key, result);
    return result;
  };
}

/** For several arguments, or one that is no key itself: `toKey` says which calls have the same result. */
export function memoizeByKey<Args extends readonly unknown[], Value>(
  compute: (...args: Args) => Value,
  toKey: (...args: Args) => string,
  { maxEntries = Number.POSITIVE_INFINITY }: Pick<MemoizeLimits, 'maxEntries'> = {},
): (...args: Args) => Value {
  const results = new Map<string, Value>();
  return (...args) => {
    const key = toKey(...args);
    const known = results.get(key);
    if (known !== undefined || results.has(key)) return known as Value;
    const result = compute(...args);
    if (results.size >= maxEntries) results.clear();
    results.set(key, result);
    return result;
  };
}

/** Keeps the result for every object, as long as somebody else keeps the object. The object must not change. */
export function memoizeByObject<Key extends object, Value>(compute: (key: Key) => Value): (key: Key) => Value {
  const results = new WeakMap<Key, Value>();
  return (key) => {
    const known = results.get(key);
    if (known !== undefined || results.has(key)) return known as Value;
    const result = compute(key);
    results.set(key, result);
    return result;
  };
}
