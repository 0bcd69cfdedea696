/** The greatest products of two lists of vectors. */
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { findBestProducts } from '../../lib/meaning/token-likeness';

const NUMBER = fc.oneof(fc.constantFrom(-128, 127), fc.integer({ min: -128, max: 127 }));

/** Two lists of vectors of one width. */
const LISTS = fc.integer({ min: 1, max: 140 }).chain((width) => {
  const list = fc
    .integer({ min: 0, max: 19 })
    .chain((count) => fc.array(NUMBER, { minLength: count * width, maxLength: count * width }));
  return fc.record({ width: fc.constant(width), own: list, other: list });
});

const product = (one: readonly number[], other: readonly number[]) =>
  one.reduce((sum, number, at) => sum + number * other[at]!, 0);

const toVectors = (numbers: readonly number[], width: number) =>
  Array.from({ length: numbers.length / width }, (_, at) => numbers.slice(at * width, (at + 1) * width));

it('finds for each vector of both lists the greatest product, as if each were computed by itself', () => {
  fc.assert(
    fc.property(LISTS, ({ width, own, other }) => {
      const [o, t] = [toVectors(own, width), toVectors(other, width)];
      const best = findBestProducts(Int8Array.from(own), Int8Array.from(other), width);
      if (t.length) expect([...best.own]).toEqual(o.map((one) => Math.max(...t.map((two) => product(one, two)))));
      if (o.length) expect([...best.other]).toEqual(t.map((two) => Math.max(...o.map((one) => product(one, two)))));
    }),
    { numRuns: 300 },
  );
});

it('keeps apart two vectors whose products with a third are as large as they can be, one below zero', () => {
  const width = 128;
  const [low, high] = [new Array<number>(width).fill(-128), new Array<number>(width).fill(127)];
  const best = findBestProducts(Int8Array.from(low), Int8Array.from([...high, ...low]), width);
  expect([...best.other]).toEqual([-128 * 127 * width, 128 * 128 * width]);
  expect([...best.own]).toEqual([128 * 128 * width]);
});
