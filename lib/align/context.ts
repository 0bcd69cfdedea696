/** Collects all that the aligner needs to know about two texts, computed once before the best path is searched. */
import type { AnalyzedSegment } from '../core';
import { type Band, computeBand, sumNumbers } from './band';
import { MAX_BEAD_SIZE } from './bead-shapes';
import { EmbeddingSimilarity } from './evidence/embedding-similarity';
import { SegmentScores } from './evidence/segment-scores';
import { computeExcessWeight, sumOriginalWeight, sumTranslationWeight, writeEvidence } from './evidence/shared-weight';
import { computeSparseEvidence, type PairEvidence } from './evidence/sparse-evidence';
import { buildStringVector } from './evidence/string-vector';
import { TokenMatches } from './evidence/token-matches';
import { buildValueVector } from './evidence/value-vector';
import { type PrunedLattice, pruneLattice } from './prune-lattice';
import { buildTextProfile, type TextProfile } from './text-profile';

/** The kinds of evidence that two passages can share, each a sparse vector for every segment. */
export const EVIDENCE_NAMES = ['concepts', 'values', 'strings'] as const;
type EvidenceName = (typeof EVIDENCE_NAMES)[number];

/** The input of the lattice. In all names `o` is the original and `t` the translation. */
export interface AlignmentContext {
  readonly o: TextProfile;
  readonly t: TextProfile;
  readonly band: Band;
  readonly evidence: Readonly<Record<EvidenceName, PairEvidence>>;
  /** Evidence of single segments within a link. */
  readonly pieces: SegmentScores;
  /** Characters of the translation per character of the original. */
  readonly ratio: number;
  /** For each segment the most content, in nats, that it shares with a segment of the other side; at least 0. */
  readonly bestO: Float64Array;
  readonly bestT: Float64Array;
  /** The nodes that the best path is searched in. */
  readonly corridor: PrunedLattice;
  /** There is a machine translation of the original: words are compared in one language. */
  readonly rendered: boolean;
  /** Similarity by embeddings; undefined where there are none, or where they tell nothing about these texts. */
  readonly meaning: EmbeddingSimilarity | undefined;
  /** Matches of single tokens; undefined where there are none. */
  readonly tokens: TokenMatches | undefined;
}

/** Builds the context, with the length ratio of the whole texts. Time grows with the area of the band. */
export function buildAlignmentContext(
  original: readonly AnalyzedSegment[],
  translation: readonly AnalyzedSegment[],
): AlignmentContext {
  const [o, t] = [buildTextProfile(original), buildTextProfile(translation)];
  const band = computeBand([...o.length], [...t.length]);
  const computeEvidence = <K>(buildVector: (segment: AnalyzedSegment) => ReadonlyMap<K, number>) =>
    computeSparseEvidence(original.map(buildVector), translation.map(buildVector), band);
  const evidence = {
    concepts: computeEvidence((s) => s.concepts),
    values: computeEvidence((s) => buildValueVector(s.facts)),
    strings: computeEvidence((s) => buildStringVector(s.strings)),
  };
  const ratio = Math.min(20, Math.max(0.05, (sumNumbers([...t.length]) || 1) / (sumNumbers([...o.length]) || 1)));
  const scoreContent = createContentScorer(evidence, band);
  const [bestO, bestT] = computeBestContents(scoreContent, band);
  const isMachineTranslated = original.some((segment) => segment.rendered !== undefined);
  const segmentScores = new SegmentScores(evidence, band, MAX_BEAD_SIZE, isMachineTranslated);
  const embeddingSimilarity = EmbeddingSimilarity.of(original, translation, band, MAX_BEAD_SIZE);
  return {
    o,
    t,
    band,
    evidence,
    pieces: segmentScores,
    ratio,
    bestO,
    bestT,
    corridor: pruneLattice(band, addEmbeddingContent(scoreContent, embeddingSimilarity)),
    rendered: isMachineTranslated,
    meaning: embeddingSimilarity,
    tokens: embeddingSimilarity && TokenMatches.of(original, translation),
  };
}

/** Content that original i and translation j share beyond chance, in nats. */
type ContentScorer = (i: number, j: number) => number;

/** Content of a pair whose embeddings are as similar as counterparts usually are: about what the weights give it. */
const EMBEDDING_NATS = 3;
/** Similarity that unrelated passages of one article may have, too. */
const CHANCE_SIMILARITY = 0.3;

const addEmbeddingContent = (
  scoreContent: ContentScorer,
  similarity: EmbeddingSimilarity | undefined,
): ContentScorer =>
  similarity
    ? (i, j) =>
        scoreContent(i, j) +
        EMBEDDING_NATS * similarity.trust * Math.max(0, similarity.likeness(i, 1, j, 1) - CHANCE_SIMILARITY)
    : scoreContent;

/** The same context with another length ratio, measured on a first alignment. */
export const setLengthRatio = (context: AlignmentContext, ratio: number): AlignmentContext => ({ ...context, ratio });

/** Content that both sides of a link share beyond chance, over all kinds of evidence, in nats. */
export function computeBeadContent(
  { evidence }: Pick<AlignmentContext, 'evidence'>,
  { i, a, j, b }: { i: number; a: number; j: number; b: number },
): number {
  const features = new Float64Array(3);
  return EVIDENCE_NAMES.reduce((total, name) => {
    writeEvidence(evidence[name], i, a, j, b, features, 0);
    return total + features[0]!;
  }, 0);
}

/** Computes the content of every pair within the band once, and gives a look-up. */
function createContentScorer(evidence: AlignmentContext['evidence'], band: Band): ContentScorer {
  const kinds = EVIDENCE_NAMES.map((name) => evidence[name]);
  const rows = Array.from({ length: band.rows }, (_, i) => {
    const row = new Float32Array(Math.max(0, band.hi[i]! - band.lo[i]!));
    for (const kind of kinds) {
      const weightO = sumOriginalWeight(kind, i, 1);
      for (let k = 0; k < row.length; k++) {
        const j = band.lo[i]! + k;
        row[k]! += computeExcessWeight(kind, kind.shared.stretch(i, j, 1), weightO, sumTranslationWeight(kind, j, 1));
      }
    }
    return row;
  });
  return (i, j) => rows[i]![j - band.lo[i]!]!;
}

function computeBestContents(scoreContent: ContentScorer, band: Band): [Float64Array, Float64Array] {
  const [bestO, bestT] = [new Float64Array(band.rows), new Float64Array(band.columns)];
  for (let i = 0; i < band.rows; i++) {
    for (let j = band.lo[i]!; j < band.hi[i]!; j++) {
      const content = scoreContent(i, j);
      if (content > bestO[i]!) bestO[i] = content;
      if (content > bestT[j]!) bestT[j] = content;
    }
  }
  return [bestO, bestT];
}
