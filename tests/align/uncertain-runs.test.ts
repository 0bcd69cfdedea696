/** Runs of segments whose links are uncertain. */
import { describe, expect, it } from 'vitest';
import { findUncertainRuns } from '../../lib/align/correct-links';

const links = (scores: readonly number[]) =>
  scores.map((score, n) => ({ translation: [`t${n}`], original: n % 2 ? [] : [`o${n}`], score }));

describe('what is uncertain', () => {
  it('is a run of poor links, gaps among them, and nothing beside it', () => {
    expect(findUncertainRuns(links([0.9, 0.3, 0.5, 0.2, 0.4, 0.9]))).toEqual(['t1', 't2', 'o2', 't3', 't4', 'o4']);
  });

  it('is not a few poor links, nor many that good ones part', () => {
    expect(findUncertainRuns(links([0.3, 0.3, 0.3, 0.9, 0.3, 0.3, 0.3]))).toEqual([]);
  });

  it('may be the end of a text', () => {
    expect(findUncertainRuns(links([0.9, 0.1, 0.1, 0.1, 0.1]))).toHaveLength(6);
  });
});
