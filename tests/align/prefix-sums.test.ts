/** Sums of the beginnings of a list. */
import { expect, it } from 'vitest';
import { computePrefixSums } from '../../lib/align/prefix-sums';

it('prefix sums are one longer than what they sum', () => {
  expect([...computePrefixSums([2, 0, 5])]).toEqual([0, 2, 2, 7]);
  expect([...computePrefixSums([])]).toEqual([0]);
});
