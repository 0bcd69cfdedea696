import type { AnalyzedSegment } from '../core';
import { type Band, bandFor, sum } from './band';
import { MOST_PIECES } from './bead-shapes';
import { Meaning } from './evidence/embedding-similarity';
import { Pieces } from './evidence/segment-scores';
import { addEvidence, beyondChance, massO, massT } from './evidence/shared-weight';
import { type PairEvidence, sparseEvidence } from './evidence/sparse-evidence';
import { stringVector } from './evidence/string-vector';
import { valueVector } from './evidence/value-vector';
import { type Corridor, corridorOf } from './prune-lattice';
import { type Side, sideOf } from './text-profile';

export const EVIDENCE = ['concepts', 'values', 'strings'] as const;
type EvidenceName = (typeof EVIDENCE)[number];

/** Everything the lattice asks about two texts, read once. */
export interface Context {
  readonly o: Side;
  readonly t: Side;
  readonly band: Band;
  readonly evidence: Readonly<Record<EvidenceName, PairEvidence>>;
  readonly pieces: Pieces;
  /** Characters of the translation per character of the original. */
  readonly ratio: number;
  /** Best content of each segment with any of the other side. */
  readonly bestO: Float64Array;
  readonly bestT: Float64Array;
  readonly corridor: Corridor;
  /** An engine has rendered the original: words are compared in one language. */
  readonly rendered: boolean;
  /** What a sentence encoder says; undefined where none was asked, or where it tells nothing about these texts. */
  readonly meaning: Meaning | undefined;
}

export function contextOf(original: readonly AnalyzedSegment[], translation: readonly AnalyzedSegment[]): Context {
  const [o, t] = [sideOf(original), sideOf(translation)];
  const band = bandFor([...o.length], [...t.length]);
  const of = <K>(vector: (segment: AnalyzedSegment) => ReadonlyMap<K, number>) =>
    sparseEvidence(original.map(vector), translation.map(vector), band);
  const evidence = {
    concepts: of((s) => s.concepts),
    values: of((s) => valueVector(s.facts)),
    strings: of((s) => stringVector(s.strings)),
  };
  const ratio = Math.min(20, Math.max(0.05, (sum([...t.length]) || 1) / (sum([...o.length]) || 1)));
  const content = contentsOf(evidence, band);
  const [bestO, bestT] = bestPartners(content, band);
  const pieces = new Pieces(evidence, band, MOST_PIECES);
  const rendered = original.some((segment) => segment.rendered !== undefined);
  const meaning = Meaning.of(original, translation, band, MOST_PIECES);
  return {
    o,
    t,
    band,
    evidence,
    pieces,
    ratio,
    bestO,
    bestT,
    corridor: corridorOf(band, withNats(content, meaning)),
    rendered,
    meaning,
  };
}

type Content = (i: number, j: number) => number;

/** Of a pair that an encoder places as counterparts are; about what the weights make of it. */
const NATS = 3;
/** Likeness that unrelated passages of one story come to, too. */
const CHANCE = 0.3;

const withNats = (content: Content, meaning: Meaning | undefined): Content =>
  meaning
    ? (i, j) => content(i, j) + NATS * meaning.trust * Math.max(0, meaning.likeness(i, 1, j, 1) - CHANCE)
    : content;

/** The same context with a ratio learnt from a first alignment. */
export const withRatio = (context: Context, ratio: number): Context => ({ ...context, ratio });

/** Content of a whole link beyond chance, all kinds of evidence together. */
export function beadContent(
  { evidence }: Pick<Context, 'evidence'>,
  { i, a, j, b }: { i: number; a: number; j: number; b: number },
): number {
  const out = new Float64Array(3);
  return EVIDENCE.reduce((total, name) => {
    addEvidence(evidence[name], i, a, j, b, out, 0);
    return total + out[0]!;
  }, 0);
}

/** The content of every pair within the band, summed once. */
function contentsOf(evidence: Context['evidence'], band: Band): (i: number, j: number) => number {
  const kinds = EVIDENCE.map((name) => evidence[name]);
  const rows = Array.from({ length: band.rows }, (_, i) => {
    const row = new Float32Array(Math.max(0, band.hi[i]! - band.lo[i]!));
    for (const e of kinds) {
      const mass = massO(e, i, 1);
      for (let k = 0; k < row.length; k++) {
        const j = band.lo[i]! + k;
        row[k]! += beyondChance(e, e.shared.stretch(i, j, 1), mass, massT(e, j, 1));
      }
    }
    return row;
  });
  return (i, j) => rows[i]![j - band.lo[i]!]!;
}

function bestPartners(content: (i: number, j: number) => number, band: Band): [Float64Array, Float64Array] {
  const [bestO, bestT] = [new Float64Array(band.rows), new Float64Array(band.columns)];
  for (let i = 0; i < band.rows; i++) {
    for (let j = band.lo[i]!; j < band.hi[i]!; j++) {
      const here = content(i, j);
      if (here > bestO[i]!) bestO[i] = here;
      if (here > bestT[j]!) bestT[j] = here;
    }
  }
  return [bestO, bestT];
}
