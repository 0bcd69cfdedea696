import { logShared, massOf, sharedOf } from './evidence/shared';
import type { PairEvidence } from './evidence/sparse';
import type { Context } from './features';
import type { Bead } from './lattice';

/** One piece of a link against the whole other side: what it shares, and what it usually would. */
export interface Piece {
  readonly clausal: boolean;
  /** Shared beyond chance by this piece alone, all kinds of evidence together. */
  readonly content: number;
  /** Concepts and values it states that find no answer. */
  readonly concepts: number;
  readonly values: number;
}

/** What only this piece, not its neighbours, shares with the other side: a repeated name does not earn a place twice. */
function contentOf(c: Context, bead: Bead, side: 'o' | 't'): number {
  let content = 0;
  for (const e of [c.evidence.concepts, c.evidence.values, c.evidence.strings]) {
    const fresh = sumOver(bead, side === 'o' ? e.freshO : e.freshT);
    content += logShared(e, fresh, massOf(e.massO, bead.i, bead.a), massOf(e.massT, bead.j, bead.b));
  }
  return content;
}

function sumOver({ i, a, j, b }: Bead, value: (k: number, l: number) => number): number {
  let out = 0;
  for (let k = i; k < i + a; k++) for (let l = j; l < j + b; l++) out += value(k, l);
  return out;
}

/** Of articles, every piece is asked for by many links; of longer texts remembering them would cost too much room. */
const REMEMBERED = 60_000;
const remembered = new WeakMap<Context['evidence'], Map<number, Piece>>();

/** The piece at number `at` of one side of a link. */
export function pieceOf(c: Context, bead: Bead, side: 'o' | 't', at: number): Piece {
  const { rows, columns } = c.band;
  if (rows * columns > REMEMBERED) return madePiece(c, bead, side, at);
  let known = remembered.get(c.evidence);
  if (!known) {
    known = new Map();
    remembered.set(c.evidence, known);
  }
  const [from, count] = side === 'o' ? [bead.j, bead.b] : [bead.i, bead.a];
  const key = ((at * (rows + columns) + from) * 16 + count) * 2 + (side === 'o' ? 0 : 1);
  let piece = known.get(key);
  if (!piece) {
    piece = madePiece(c, bead, side, at);
    known.set(key, piece);
  }
  return piece;
}

function madePiece(c: Context, bead: Bead, side: 'o' | 't', at: number): Piece {
  const own = side === 'o' ? { ...bead, i: at, a: 1 } : { ...bead, j: at, b: 1 };
  const unmet = (e: PairEvidence) =>
    Math.max(0, e.usual * (side === 'o' ? e.massO : e.massT)[at]! - sharedOf(e, own.i, own.a, own.j, own.b));
  return {
    clausal: c[side].clausal,
    content: contentOf(c, own, side),
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
