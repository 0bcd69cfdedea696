/** The median of numbers. */
import { describe, expect, it } from 'vitest';
import { computeMedian } from '../../lib/core/collections';

describe('a median', () => {
  it('is the value in the middle, by size and not by letters', () => {
    expect(computeMedian([100, 9, 20])).toBe(20);
  });

  it('is the upper one of two in the middle', () => {
    expect(computeMedian([1, 2, 3, 4])).toBe(3);
  });

  it('is none of no values', () => {
    expect(computeMedian([])).toBeUndefined();
  });

  it('leaves the values in their order', () => {
    const values = [3, 1, 2];
    computeMedian(values);
    expect(values).toEqual([3, 1, 2]);
  });
});
