/** Collects all that the aligner needs to know about two texts, computed once before the best path is searched. */
import type { AnalyzedSegment } from '../core';
import { type Band, computeBand, computeHalfWidth, sumNumbers } from './band';
import { listBeadShapes, MAX_BEAD_SIZE } from './bead-shapes';
import { type BeadTable, buildBeadTable } from './bead-table';
import { EmbeddingSimilarity } from './evidence/embedding-similarity';
import { type ContentScorer, computePairContents } from './evidence/pair-contents';
import { SegmentScores } from './evidence/segment-scores';
import { writeEvidence } from './evidence/shared-weight';
import {
  buildEvidenceTables,
  computeFreshEvidence,
  computePairEvidence,
  type FreshEvidence,
  type PairEvidence,
} from './evidence/sparse-evidence';
import { TokenMatches } from './evidence/token-matches';
import { buildValueVector } from './evidence/value-vector';
import { computeReachedBand, type PrunedLattice, pruneLattice } from './prune-lattice';
import { buildTextProfile, type TextProfile } from './text-profile';

/**
 * Weight by the first letter of a key, before its rarity: `w` a literal word, `s` the consonant skeleton of a name, `g`
 * an n-gram of four letters, `h` two Han characters. With a machine translation also `e` a word, `f` the beginning of a
 * word, `u` letters of a text without spaces.
 */
const KEY_WEIGHTS: Readonly<Record<string, number>> = { w: 1.2, s: 1, g: 0.3, h: 0.5, e: 1.2, f: 0.6, u: 0.5 };

/** Keys of a kind without a weight of its own count 0.5. */
export const getKeyKindWeight = (key: string): number => KEY_WEIGHTS[key[0]!] ?? 0.5;

/** The kinds of evidence that two passages can share, each a sparse vector for every segment. */
export const EVIDENCE_NAMES = ['concepts', 'values', 'strings'] as const;
type EvidenceName = (typeof EVIDENCE_NAMES)[number];

/** The input of the lattice. At the end of a name `O` is the original's and `T` the translation's. */
export interface AlignmentContext {
  readonly original: TextProfile;
  readonly translation: TextProfile;
  readonly band: Band;
  readonly evidence: Readonly<Record<EvidenceName, PairEvidence>>;
  /** The part of it that no neighbor of a segment has, within what links reach. */
  readonly fresh: Readonly<Record<EvidenceName, FreshEvidence>>;
  /** Evidence of single segments within a link. */
  readonly pieces: SegmentScores;
  /** Characters of the translation per character of the original. */
  readonly ratio: number;
  /** For each segment the most content, in nats, that it shares with a segment of the other side; at least 0. */
  readonly bestO: Float64Array;
  readonly bestT: Float64Array;
  /** The nodes that the best path is searched in. */
  readonly corridor: PrunedLattice;
  /** The beads that it is made of. */
  readonly beads: BeadTable;
  /** There is a machine translation of the original: words are compared in one language. */
  readonly hasRendering: boolean;
  /** Similarity by embeddings; undefined where there are none, or where they tell nothing about these texts. */
  readonly meaning: EmbeddingSimilarity | undefined;
  /** Matches of single tokens; undefined where there are none. */
  readonly tokens: TokenMatches | undefined;
}

/**
 * Texts that share anything have far fewer links to choose from. Those that share nothing keep every node of the band:
 * with this many it is made narrower, since each link takes 25 bytes and a microsecond or two. Texts short enough to be
 * compared pair by pair have up to 8.5 million.
 */
const MAX_LINKS = 9_000_000;

/** Builds the context, with the length ratio of the whole texts. Time grows with the area of the band. */
export function buildAlignmentContext(
  original: readonly AnalyzedSegment[],
  translation: readonly AnalyzedSegment[],
): AlignmentContext {
  const [o, t] = [buildTextProfile(original), buildTextProfile(translation)];
  const lengths = [[...o.length], [...t.length]] as const;
  const band = computeBand(...lengths);
  const buildTables = <K>(toVector: (segment: AnalyzedSegment) => ReadonlyMap<K, number>, scale?: (key: K) => number) =>
    buildEvidenceTables(original.map(toVector), translation.map(toVector), scale);
  const tables = {
    concepts: buildTables((s) => s.concepts),
    values: buildTables((s) => buildValueVector(s.facts)),
    strings: buildTables((s) => s.strings, getKeyKindWeight),
  };
  const evidence = {
    concepts: computePairEvidence(tables.concepts, band),
    values: computePairEvidence(tables.values, band),
    strings: computePairEvidence(tables.strings, band),
  };
  const ratio = Math.min(20, Math.max(0.05, (sumNumbers(lengths[1]) || 1) / (sumNumbers(lengths[0]) || 1)));
  const similarity = EmbeddingSimilarity.of(original, translation, band, MAX_BEAD_SIZE);
  const { scoreContent, bestO, bestT } = computePairContents(Object.values(evidence), band, similarity !== undefined);
  const shapes = listBeadShapes(o.clausal, t.clausal);
  const scorePair = addEmbeddingContent(scoreContent, similarity);
  const wide = pruneLattice(band, scorePair);
  const maxNodes = MAX_LINKS / shapes.length;
  const corridor =
    wide.nodes > maxNodes ? pruneLattice(computeBand(...lengths, computeHalfWidth(band, maxNodes)), scorePair) : wide;
  const reached = computeReachedBand(band, corridor, MAX_BEAD_SIZE);
  const fresh = {
    concepts: computeFreshEvidence(tables.concepts, reached),
    values: computeFreshEvidence(tables.values, reached),
    strings: computeFreshEvidence(tables.strings, reached),
  };
  const hasRendering = original.some((segment) => segment.rendering !== undefined);
  const parts = {
    original: o,
    translation: t,
    band,
    evidence,
    fresh,
    pieces: new SegmentScores(evidence, fresh, reached, MAX_BEAD_SIZE, hasRendering),
    bestO,
    bestT,
    corridor,
    beads: buildBeadTable(corridor, shapes),
    hasRendering,
    meaning: similarity,
    tokens: similarity && TokenMatches.of(original, translation),
  };
  return setLengthRatio(parts, ratio);
}

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

/**
 * The same context with another length ratio, measured on a first alignment. All contexts are written here, field by
 * field: code that has met objects of one form only is much faster.
 */
export const setLengthRatio = (context: Omit<AlignmentContext, 'ratio'>, ratio: number): AlignmentContext => ({
  original: context.original,
  translation: context.translation,
  band: context.band,
  evidence: context.evidence,
  fresh: context.fresh,
  pieces: context.pieces,
  ratio,
  bestO: context.bestO,
  bestT: context.bestT,
  corridor: context.corridor,
  beads: context.beads,
  hasRendering: context.hasRendering,
  meaning: context.meaning,
  tokens: context.tokens,
});

/** Reused by every call, since this is asked for every segment. */
const contentBuffer = new Float64Array(3);

/** Content that both sides of a link share beyond chance, over all kinds of evidence, in nats. */
export function computeBeadContent(
  { evidence }: Pick<AlignmentContext, 'evidence'>,
  { i, a, j, b }: { i: number; a: number; j: number; b: number },
): number {
  let total = 0;
  for (const name of EVIDENCE_NAMES) {
    writeEvidence(evidence[name], i, a, j, b, contentBuffer, 0);
    total += contentBuffer[0]!;
  }
  return total;
}
