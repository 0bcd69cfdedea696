/** Segments that the encoder shows to be needless in their link, and pairs that only their place speaks for. */
import { describe, expect, it } from 'vitest';
import type { AlignmentContext } from '../../lib/align/context';
import { rejectNeedlessParts, rejectUnlikePair } from '../../lib/align/correct-links';
import type { Marginals } from '../../lib/align/marginals';
import type { Side } from '../../lib/core/segment';

interface Shown {
  /** Characters of each original and translation. */
  readonly lengths: readonly [o: readonly number[], t: readonly number[]];
  /** What each translation alone says of the original. */
  readonly needs: readonly number[];
  /** Likeness to the original of so many translations from the first on. */
  readonly likeness: readonly number[];
  /** Likeness to the original of a later translation alone. */
  readonly own?: number;
}

const sumBefore = (lengths: readonly number[]) =>
  [0, ...lengths].map((_, at) => lengths.slice(0, at).reduce((sum, n) => sum + n, 0));

/** What the aligner knows of one original and its translations. */
const makeContext = ({ lengths: [o, t], needs, likeness, own = 0 }: Shown) =>
  ({
    original: { before: sumBefore(o) },
    translation: { before: sumBefore(t) },
    ratio: 1,
    evidence: {},
    meaning: {
      knows: () => true,
      likeness: (_i: number, _a: number, j: number, b: number) => (j ? own : likeness[b - 1]!),
    },
    tokens: { computeNeed: (side: Side, k: number) => (side === 'translation' ? needs[k]! : 1) },
  }) as unknown as AlignmentContext;

/** Evidence of each kind of which both sides share so many nats, where chance gives none. */
function makeEvidence(shared: number): AlignmentContext['evidence'] {
  const kind = { shared: { block: () => shared }, upToO: [0, 1], upToT: [0, 1], chance: 0, usual: 1 };
  return { concepts: kind, values: kind, strings: kind } as unknown as AlignmentContext['evidence'];
}

const LINK = { i: 0, a: 1, j: 0, b: 2 };

describe('a segment at the edge of a link', () => {
  it('that says nothing of the other side, and makes the link too long, stands alone', () => {
    const context = makeContext({ lengths: [[100], [100, 60]], needs: [2, 0], likeness: [1, 0.8] });
    expect(rejectNeedlessParts(LINK, context)).toEqual([
      { i: 0, a: 1, j: 0, b: 1 },
      { i: 1, a: 0, j: 1, b: 1, denied: true },
    ]);
  });

  it('that alone says something of it stays', () => {
    const context = makeContext({ lengths: [[100], [100, 60]], needs: [2, 0.6], likeness: [1, 0.8] });
    expect(rejectNeedlessParts(LINK, context)).toEqual([LINK]);
  });

  it('that is half of a sentence made two stays, however freely it is put', () => {
    const context = makeContext({ lengths: [[160], [100, 60]], needs: [2, 0], likeness: [1, 0.8] });
    expect(rejectNeedlessParts(LINK, context)).toEqual([LINK]);
  });

  it('that is a poor translation of the other side stays', () => {
    const context = makeContext({ lengths: [[100], [100, 60]], needs: [2, 0], likeness: [1, 0.8], own: 0.5 });
    expect(rejectNeedlessParts(LINK, context)).toEqual([LINK]);
  });

  it('that makes the link more alike stays', () => {
    const context = makeContext({ lengths: [[100], [100, 60]], needs: [2, 0], likeness: [0.8, 1] });
    expect(rejectNeedlessParts(LINK, context)).toEqual([LINK]);
  });
});

describe('a link of one with one', () => {
  const pair = { i: 0, a: 1, j: 0, b: 1 };
  const makeContextSharing = (likeness: number, content: number): AlignmentContext => {
    const context = makeContext({ lengths: [[20], [30]], needs: [0], likeness: [likeness] });
    return { ...context, evidence: makeEvidence(content) };
  };
  const makeMarginals = (probability: number) => ({ together: new Map([[0, probability]]) }) as unknown as Marginals;

  it('that only its place speaks for is none', () => {
    expect(rejectUnlikePair(pair, makeContextSharing(0.1, 0), makeMarginals(0.5))).toEqual([
      { i: 0, a: 1, j: 0, b: 0, denied: true },
      { i: 1, a: 0, j: 0, b: 1, denied: true },
    ]);
  });

  it('that shares content is kept', () => {
    expect(rejectUnlikePair(pair, makeContextSharing(0.1, 2), makeMarginals(0.5))).toEqual([pair]);
  });

  it('that is alike, or that the lattice is sure of, is kept', () => {
    expect(rejectUnlikePair(pair, makeContextSharing(0.4, 0), makeMarginals(0.5))).toEqual([pair]);
    expect(rejectUnlikePair(pair, makeContextSharing(0.1, 0), makeMarginals(0.9))).toEqual([pair]);
  });
});
