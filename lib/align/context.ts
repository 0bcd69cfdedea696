/** Collects all that the aligner needs to know about two texts, computed once before the best path is searched. */
import type { AnalyzedSegment, Side } from '../core/segment';
import type { Value, ValueExpression } from '../core/value';
import { CLAUSE_LETTERS } from '../text/scripts';
import { type Band, computeBand, computeHalfWidth, computePairBand, sumNumbers } from './band';
import { BandedMatrix } from './banded-matrix';
import { type BeadTable, buildBeadTable, listBeadShapes, MAX_BEAD_SIZE } from './bead-table';
import { EmbeddingSimilarity } from './embedding-similarity';
import { computePrefixSums } from './prefix-sums';
import { computeReachedBand, type PrunedLattice, pruneLattice } from './prune-lattice';
import { SegmentScores } from './segment-scores';
import { SMOOTHING, sumOriginalWeight, sumTranslationWeight, writeEvidence } from './shared-weight';
import {
  buildEvidenceTables,
  computeFreshEvidence,
  computePairEvidence,
  type FreshEvidence,
  type PairEvidence,
} from './sparse-evidence';
import { TokenMatches } from './token-matches';

// The content that every pair of segments shares beyond chance, over all kinds of evidence.

/** Content that original i and translation j share beyond chance, in nats. */
export type ContentScorer = (i: number, j: number) => number;

export interface PairContents {
  readonly scoreContent: ContentScorer;
  /** For each segment the most content that it shares with a segment of the other side; at least 0. */
  readonly bestO: Float64Array;
  readonly bestT: Float64Array;
}

/** Below this share of chance a pair has less content than chance gives, however the logarithms are rounded. */
const SURELY_LESS = 1 - 1e-6;

/**
 * Computes the content of every pair within the band once. `isBelowChanceKept`: content below 0 is asked for, too, and
 * not taken for 0. Most pairs share nothing and have such, and to know that takes no logarithms.
 */
export function computePairContents(
  kinds: readonly PairEvidence[],
  band: Band,
  isBelowChanceKept: boolean,
): PairContents {
  const [bestO, bestT] = [new Float64Array(band.rows), new Float64Array(band.columns)];
  /** By kind of evidence, of the pair looked at: the weight shared, and that shared by chance. Both are smoothed. */
  const [shared, chance] = [new Float64Array(kinds.length), new Float64Array(kinds.length)];
  const contents = new BandedMatrix(band, (i, cells, offset) => {
    const addContent = (j: number): void => {
      let sharedProduct = 1;
      let chanceProduct = SURELY_LESS;
      for (let n = 0; n < kinds.length; n++) {
        const kind = kinds[n]!;
        shared[n] = kind.shared.get(i, j) + SMOOTHING;
        chance[n] = kind.chance * sumOriginalWeight(kind, i, 1) * sumTranslationWeight(kind, j, 1) + SMOOTHING;
        sharedProduct *= shared[n]!;
        chanceProduct *= chance[n]!;
      }
      if (sharedProduct < chanceProduct && !isBelowChanceKept) return;
      let content = 0;
      // Rounded as it is stored.
      for (let n = 0; n < kinds.length; n++) content = Math.fround(content + Math.log(shared[n]! / chance[n]!));
      cells[offset + j] = content;
      if (content > bestO[i]!) bestO[i] = content;
      if (content > bestT[j]!) bestT[j] = content;
    };
    const [lo, hi] = [band.lo[i]!, band.hi[i]!];
    if (isBelowChanceKept) for (let j = lo; j < hi; j++) addContent(j);
    else visitShared(kinds, i, lo, hi, addContent);
  });
  return { scoreContent: (i, j) => contents.get(i, j), bestO, bestT };
}

/** Visits the columns of row i, from `lo` to before `hi`, where any kind of evidence is shared. */
function visitShared(
  kinds: readonly PairEvidence[],
  i: number,
  lo: number,
  hi: number,
  visit: (j: number) => void,
): void {
  const next = kinds.map((kind) => kind.shared.findFilled(i, lo));
  for (;;) {
    let j = hi;
    for (let n = 0; n < next.length; n++) j = Math.min(j, next[n]!);
    if (j >= hi) return;
    visit(j);
    for (let n = 0; n < next.length; n++) if (next[n] === j) next[n] = kinds[n]!.shared.findFilled(i, j + 1);
  }
}

// What the aligner needs to know about one text apart from the other: lengths, block edges, quotes and questions.

/** Properties of the segments of one text, by their index. */
export interface TextProfile {
  readonly count: number;
  /** In UTF-16 units. */
  readonly length: Float64Array;
  /**
   * 1 where a block begins, or ends, with the segment; all 0 in a text that has one block for nearly every sentence.
   */
  readonly starts: Uint8Array;
  readonly ends: Uint8Array;
  readonly kind: readonly string[];
  /**
   * Prefix sums, one longer than there are segments: of lengths, of blocks begun, of segments with quotation marks, and
   * of segments with questions.
   */
  readonly before: Float64Array;
  readonly begun: Float64Array;
  readonly quotes: Float64Array;
  readonly questions: Float64Array;
  /** The segments are clauses: most are in a script that marks no sentences. */
  readonly clausal: boolean;
  /** The pair of blocks that each segment is in, ascending; undefined where they are not known. */
  readonly pairs: Int32Array | undefined;
}

/** Whether segments can be in one link: those of one pair of blocks can, and all can where pairs are not known. */
export function isWithinPair(
  { original: { pairs: o }, translation: { pairs: t } }: Readonly<Record<Side, Pick<TextProfile, 'pairs'>>>,
  i: number,
  a: number,
  j: number,
  b: number,
): boolean {
  return !o || !t || (o[i] === t[j] && o[i + a - 1] === t[j] && t[j + b - 1] === t[j]);
}

const QUOTE = /[“”«»„「」『』"‹›]|(?<!\p{L})['‘’]|['‘’](?!\p{L})/u;
const QUESTION = /[?？؟;՞]\s{0,3}["”»」』’]?\s{0,3}$/u;
const UNMARKED_SCRIPT = new RegExp(`[${CLAUSE_LETTERS}]`, 'u');

/**
 * With fewer segments a block on average, the page has a block for nearly every sentence. Its block edges are then no
 * evidence against links across them.
 */
const MIN_SEGMENTS_PER_BLOCK = 1.25;

export function buildTextProfile(segments: readonly AnalyzedSegment[]): TextProfile {
  const count = segments.length;
  const hasBlockPerSentence = count < MIN_SEGMENTS_PER_BLOCK * new Set(segments.map((s) => s.block)).size;
  const isBlockEdge = (i: number) => !hasBlockPerSentence && segments[i - 1]?.block !== segments[i]?.block;
  const length = Float64Array.from(segments, (s) => s.text.length);
  const starts = Uint8Array.from(segments, (_, i) => (isBlockEdge(i) ? 1 : 0));
  return {
    count,
    length,
    starts,
    ends: Uint8Array.from(segments, (_, i) => (isBlockEdge(i + 1) ? 1 : 0)),
    kind: segments.map((s) => s.kind),
    before: computePrefixSums(length),
    begun: computePrefixSums(starts),
    quotes: computePrefixSums(segments.map((s) => (QUOTE.test(s.text) ? 1 : 0))),
    questions: computePrefixSums(segments.map((s) => (/\?/u.test(s.text) || QUESTION.test(s.text) ? 1 : 0))),
    clausal: segments.filter((s) => UNMARKED_SCRIPT.test(s.text)).length > count / 2,
    pairs: segments.every((s) => s.pair !== undefined) ? Int32Array.from(segments, (s) => s.pair!) : undefined,
  };
}

// Turns the values of a segment into a sparse vector. Dates, figures and times mean the same in every language.

/** Small numbers and number words are in many segments and weigh less than a large figure or a year. */
function getValueWeight(value: Value): number {
  if (value.kind === 'weekday') return 0.7;
  if (value.weak) return 0.4;
  return value.kind === 'number' && value.value >= 0 && value.value < 4 ? 0.6 : 1;
}

/**
 * Months, weekdays and relative dates have keys of their own; all others have one for each number they may stand for.
 */
function toValueKeys({ kind, value, or, unit }: Value): string[] {
  if (kind === 'month' || kind === 'weekday') return [`${kind}:${value}`];
  if (kind === 'relative') return [`relative:${unit}:${value}`];
  const readings = or === undefined ? [value] : [value, or];
  return readings.map((reading) => `=${Number(reading.toPrecision(9))}`);
}

export function buildValueVector(expressions: readonly ValueExpression[]): Map<string, number> {
  const vector = new Map<string, number>();
  for (const value of expressions.flatMap((expression) => expression.atoms)) {
    const weight = getValueWeight(value);
    for (const key of toValueKeys(value)) vector.set(key, Math.max(vector.get(key) ?? 0, weight));
  }
  return vector;
}

/**
 * Weight by the first letter of a key, before its rarity: `w` a literal word, `s` the consonant skeleton of a name, `g`
 * an n-gram of four letters, `h` two Han characters.
 */
const KEY_WEIGHTS: Readonly<Record<string, number>> = { w: 1.2, s: 1, g: 0.3, h: 0.5 };

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
  const band = o.pairs && t.pairs ? computePairBand(o.pairs, t.pairs) : computeBand(...lengths);
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
    wide.nodes > maxNodes && !o.pairs
      ? pruneLattice(computeBand(...lengths, computeHalfWidth(band, maxNodes)), scorePair)
      : wide;
  const reached = computeReachedBand(band, corridor, MAX_BEAD_SIZE);
  const fresh = {
    concepts: computeFreshEvidence(tables.concepts, reached),
    values: computeFreshEvidence(tables.values, reached),
    strings: computeFreshEvidence(tables.strings, reached),
  };
  const parts = {
    original: o,
    translation: t,
    band,
    evidence,
    fresh,
    pieces: new SegmentScores(evidence, fresh, reached, MAX_BEAD_SIZE),
    bestO,
    bestT,
    corridor,
    beads: buildBeadTable(corridor, shapes, (...bead) => isWithinPair({ original: o, translation: t }, ...bead)),
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
