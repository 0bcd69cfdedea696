/** Which tokens of two texts match. */
import { describe, expect, it } from 'vitest';
import { TokenMatches } from '../../lib/align/token-matches';
import { spoken } from './made-tokens';

const matches = (original: readonly string[], translation: readonly string[]) =>
  TokenMatches.of(original.map(spoken), translation.map(spoken))!;

describe('the tokens of two texts', () => {
  it('are absent where none is said, and present where each is', () => {
    const found = matches(['a b c d', 'e f'], ['a b c d', 'x y']);
    expect(found.computeAbsence('original', 0, 0, 1)).toBeCloseTo(-3);
    expect(found.computeAbsence('original', 1, 0, 2)).toBeCloseTo(3);
    expect(found.computeAbsence('translation', 1, 0, 2)).toBeCloseTo(3);
    expect(found.computeAbsence('translation', 0, 0, 1)).toBeCloseTo(-3);
  });

  it('are looked for in the segments that are named alone', () => {
    const found = matches(['a b'], ['x', 'a', 'b']);
    expect([found.computeFoundShare('original', 0, 0, 1), found.computeFoundShare('original', 0, 1, 2)]).toEqual([
      0, 0.5,
    ]);
    expect(found.computeFoundShare('original', 0, 1, 3)).toBe(1);
    expect(found.computeAbsence('original', 0, 2, 2)).toBe(0);
  });

  it('need a segment that alone says them, and none that a neighbour repeats', () => {
    const alone = matches(['a b', 'c d', 'e f'], ['a b c d e f']);
    expect(alone.computeNeed('original', 1, 0, 1, 2)).toBeCloseTo(6);
    const repeated = matches(['a b', 'c d', 'c d'], ['a b c d']);
    expect(repeated.computeNeed('original', 1, 0, 1, 2)).toBe(0);
    expect(repeated.computeNeed('original', 0, 0, 1, 2)).toBeCloseTo(6);
  });

  it('say nothing of a segment that has none', () => {
    const { embedding, ...bare } = spoken('a b');
    const found = TokenMatches.of([bare, spoken('c')], [spoken('a b')])!;
    expect(found.count('original', 0)).toBe(0);
    expect(found.computeAbsence('original', 0, 0, 1)).toBe(0);
    expect(found.computeNeed('original', 0, 0, 1, 2)).toBe(0);
    expect(TokenMatches.of([bare], [spoken('a')])).toBeUndefined();
    expect(embedding).toBeDefined();
  });
});
