import { addEvidence, sharedOf } from './evidence/shared';
import type { PairEvidence } from './evidence/sparse';
import type { Context } from './features';
import type { Bead } from './lattice';

/** One piece of a link against the whole other side: what it shares, and what it usually would. */
export interface Piece {
  readonly clausal: boolean;
  /** Shared beyond chance, all kinds of evidence together. */
  readonly content: number;
  /** Concepts and values it states that find no answer. */
  readonly concepts: number;
  readonly values: number;
}

const buffer = new Float64Array(3);

function contentOf(c: Context, { i, a, j, b }: Bead): number {
  let content = 0;
  for (const evidence of [c.evidence.concepts, c.evidence.values, c.evidence.strings]) {
    addEvidence(evidence, i, a, j, b, buffer, 0);
    content += buffer[0]!;
  }
  return content;
}

/** The piece at number `at` of one side of a link. */
export function pieceOf(c: Context, bead: Bead, side: 'o' | 't', at: number): Piece {
  const own = side === 'o' ? { ...bead, i: at, a: 1 } : { ...bead, j: at, b: 1 };
  const unmet = (e: PairEvidence) =>
    Math.max(0, e.usual * (side === 'o' ? e.massO : e.massT)[at]! - sharedOf(e, own.i, own.a, own.j, own.b));
  return {
    clausal: c[side].clausal,
    content: contentOf(c, own),
    concepts: unmet(c.evidence.concepts),
    values: unmet(c.evidence.values),
  };
}

/** The piece of a link of several that shares least: a sentence that does not earn its place should be left alone. */
export function leastPiece(c: Context, bead: Bead): Piece {
  let least: Piece | undefined;
  const consider = (side: 'o' | 't', from: number, count: number) => {
    for (let at = from; count > 1 && at < from + count; at++) {
      const piece = pieceOf(c, bead, side, at);
      if (!least || piece.content < least.content) least = piece;
    }
  };
  consider('o', bead.i, bead.a);
  consider('t', bead.j, bead.b);
  return least!;
}
