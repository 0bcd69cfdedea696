/** Functions that remember their results. */
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { createLazy, memoize, memoizeBounded, memoizeByKey, memoizeByObject, WORD_CACHE } from '../../lib/core/memoize';

const upper = (key: string) => key.toUpperCase();
const failing = () => {
  throw new RangeError('no such language');
};

describe('a memoized function', () => {
  it('gives what the function gives, and asks it once for each key', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 2 })), (keys) => {
        const compute = vi.fn(upper);
        const memoized = memoize(compute);
        expect(keys.map(memoized)).toEqual(keys.map(upper));
        expect(compute).toHaveBeenCalledTimes(new Set(keys).size);
      }),
    );
  });

  it('keeps the result that there is none', () => {
    const compute = vi.fn((_: string): string | undefined => undefined);
    const memoized = memoize(compute);
    expect([memoized('xx'), memoized('xx')]).toEqual([undefined, undefined]);
    expect(compute).toHaveBeenCalledOnce();
  });

  it('asks again after a throw, and the keys beside it are kept', () => {
    const compute = vi.fn((key: string) => (key === 'x_y' ? failing() : upper(key)));
    const memoized = memoize(compute);
    memoized('th');
    expect(() => memoized('x_y')).toThrow(RangeError);
    expect(() => memoized('x_y')).toThrow(RangeError);
    expect(memoized('th')).toBe('TH');
    expect(compute).toHaveBeenCalledTimes(3);
  });

  it('may ask itself', () => {
    const factorial: (n: number) => number = memoize((n) => (n < 2 ? 1 : n * factorial(n - 1)));
    expect([factorial(5), factorial(6)]).toEqual([120, 720]);
  });
});

describe('a memoized function within limits', () => {
  it('gives what the function gives, whatever the limits', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ maxLength: 4 })),
        fc.record({ maxEntries: fc.integer({ min: 1, max: 5 }), maxKeyLength: fc.integer({ min: 0, max: 4 }) }),
        (keys, limits) => {
          expect(keys.map(memoizeBounded(upper, limits))).toEqual(keys.map(upper));
        },
      ),
    );
  });

  it('never keeps more than it may: a key comes back without being asked for only while the cache has room', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e')), fc.integer({ min: 1, max: 4 }), (keys, max) => {
        const asked: string[] = [];
        const memoized = memoizeBounded(
          (key) => {
            asked.push(key);
            return key;
          },
          { maxEntries: max },
        );
        let kept = new Set<string>();
        const expected: string[] = [];
        for (const key of keys) {
          memoized(key);
          if (kept.has(key)) continue;
          expected.push(key);
          if (kept.size >= max) kept = new Set();
          kept.add(key);
        }
        expect(asked).toEqual(expected);
      }),
    );
  });

  it('does not keep what has too long a key, nor empties itself for it', () => {
    const compute = vi.fn(upper);
    const memoized = memoizeBounded(compute, { maxEntries: 1, maxKeyLength: 2 });
    memoized('ab');
    memoized('abc');
    memoized('abc');
    memoized('ab');
    expect(compute.mock.calls.flat()).toEqual(['ab', 'abc', 'abc']);
  });

  it('keeps what it has when the function throws', () => {
    const compute = vi.fn((key: string) => (key === 'b' ? failing() : key));
    const memoized = memoizeBounded(compute, { maxEntries: 1 });
    memoized('a');
    expect(() => memoized('b')).toThrow(RangeError);
    memoized('a');
    expect(compute.mock.calls.flat()).toEqual(['a', 'b']);
  });

  it('keeps the words of any article, and no more than the words of some', () => {
    expect(WORD_CACHE).toEqual({ maxEntries: 10_000, maxKeyLength: 64 });
  });
});

describe('a memoized function of several arguments', () => {
  const join = (a: string, b: string) => `${a}+${b}`;

  it('asks once for each key that they have together', () => {
    const compute = vi.fn(join);
    const memoized = memoizeByKey(compute, (a, b) => `${a}\u0000${b}`);
    expect([memoized('a', 'b'), memoized('b', 'a'), memoized('a', 'b')]).toEqual(['a+b', 'b+a', 'a+b']);
    expect(compute).toHaveBeenCalledTimes(2);
  });

  it('is emptied when it is full', () => {
    const compute = vi.fn(join);
    const memoized = memoizeByKey(compute, (a, b) => a + b, { maxEntries: 2 });
    for (const second of ['1', '2', '3', '1', '3']) memoized('a', second);
    expect(compute.mock.calls.map(([, second]) => second)).toEqual(['1', '2', '3', '1']);
  });

  it('keeps no throw', () => {
    const memoized = memoizeByKey(failing, () => '');
    expect(memoized).toThrow(RangeError);
    expect(memoized).toThrow(RangeError);
  });
});

describe('a function memoized by object', () => {
  it('asks once for each object, and again for one that is equal but another', () => {
    const compute = vi.fn(({ lang }: { lang: string }) => lang);
    const memoized = memoizeByObject(compute);
    const page = { lang: 'th' };
    expect([memoized(page), memoized(page), memoized({ lang: 'th' })]).toEqual(['th', 'th', 'th']);
    expect(compute).toHaveBeenCalledTimes(2);
  });

  it('keeps the result that there is none, and no throw', () => {
    const compute = vi.fn((_: object) => undefined);
    const memoized = memoizeByObject(compute);
    const page = {};
    expect([memoized(page), memoized(page)]).toEqual([undefined, undefined]);
    expect(compute).toHaveBeenCalledOnce();
    const throwing = memoizeByObject(failing);
    expect(() => throwing(page)).toThrow(RangeError);
    expect(() => throwing(page)).toThrow(RangeError);
  });
});

describe('a lazy value', () => {
  it('is made when it is asked for, and once, whatever it is', () => {
    const make = vi.fn(() => undefined);
    const get = createLazy(make);
    expect(make).not.toHaveBeenCalled();
    expect([get(), get()]).toEqual([undefined, undefined]);
    expect(make).toHaveBeenCalledOnce();
  });

  it('is tried again after a throw', () => {
    const make = vi.fn(() => 'made').mockImplementationOnce(failing);
    const get = createLazy(make);
    expect(get).toThrow(RangeError);
    expect([get(), get()]).toEqual(['made', 'made']);
    expect(make).toHaveBeenCalledTimes(2);
  });
});
