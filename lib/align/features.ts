/** The features of links and gaps, by which the aligner scores them, and how they are computed. */
import type { Side } from '../core/segment';
import { type AlignmentContext, EVIDENCE_NAMES } from './context';
import type { EmbeddingSimilarity } from './embedding-similarity';
import { sumOriginalWeight, sumTranslationWeight, writeEvidence } from './shared-weight';

/** Below this similarity two passages more probably say different things. */
const LOW_SIMILARITY = 0.5;

/**
 * Writes three features of a link, one after another from index `firstFeature`: how similar both sides are, by how much
 * that is below `LOW_SIMILARITY`, and how much more similar they would be without the segment at one end. All are
 * multiplied by the encoder's trust. The link has originals `i` … `i + a − 1` and translations `j` … `j + b − 1`, as a
 * bead; all of them must have embeddings.
 */
export function addEmbeddingFeatures(
  similarity: EmbeddingSimilarity,
  i: number,
  a: number,
  j: number,
  b: number,
  features: Float64Array,
  firstFeature: number,
): void {
  const { trust } = similarity;
  const linkSimilarity = similarity.likeness(i, a, j, b);
  features[firstFeature] = trust * linkSimilarity;
  features[firstFeature + 1] = trust * Math.max(0, LOW_SIMILARITY - linkSimilarity);
  if (a + b === 2) return;
  const gainByTrimming = findBestTrimmedSimilarity(similarity, i, a, j, b) - linkSimilarity;
  features[firstFeature + 2] = trust * Math.max(0, gainByTrimming);
}

/** The highest similarity that a link of several segments has without the one at one of its ends. */
function findBestTrimmedSimilarity(
  similarity: EmbeddingSimilarity,
  i: number,
  a: number,
  j: number,
  b: number,
): number {
  let best = Number.NEGATIVE_INFINITY;
  if (a > 1) best = Math.max(similarity.likeness(i + 1, a - 1, j, b), similarity.likeness(i, a - 1, j, b));
  if (b > 1) best = Math.max(best, similarity.likeness(i, a, j + 1, b - 1), similarity.likeness(i, a, j, b - 1));
  return best;
}

/** Features of a link. Their weights are learned (`weights.json`), one set for all languages. */
export const LINK_FEATURES = [
  'one-to-one',
  'one-to-many',
  'many-to-many',
  'extra-sentence',
  'extra-clause',
  'length-deviation',
  'length-ratio',
  'both-short',
  'concepts-log',
  'concepts-sum',
  'concepts-alone',
  'values-log',
  'values-sum',
  'values-alone',
  'strings-log',
  'strings-sum',
  'strings-alone',
  'start-together',
  'start-apart',
  'end-together',
  'end-apart',
  'break-inside',
  'same-special-kind',
  'other-kind',
  'quotes-both',
  'quotes-one',
  'question-both',
  'question-one',
  'least-piece-sentence',
  'least-piece-clause',
  'least-piece-concepts',
  'least-piece-values',
  'values-unanswered',
  'concepts-unanswered',
  'content-missing',
  'meaning',
  'meaning-low',
  'meaning-lost',
  'meaning-extra-sentence',
  'meaning-extra-clause',
] as const;

/** Features of a gap: one segment, of either side, without a counterpart. */
export const GAP_FEATURES = [
  'bias',
  'clause',
  'length',
  'best-partner',
  'mass',
  'starts-paragraph',
  'ends-paragraph',
  'whole-paragraph',
  'special-kind',
  'continues',
  'continues-new-paragraph',
  'faces-gap',
  'starts-together',
  'ends-together',
  'meaning-told',
  'meaning-told-clause',
] as const;

type LinkFeature = (typeof LINK_FEATURES)[number];
const getLinkFeatureIndex = (name: LinkFeature) => LINK_FEATURES.indexOf(name);

const [ONE, EXTRA_SENTENCE, EXTRA_CLAUSE] = [
  getLinkFeatureIndex('one-to-one'),
  getLinkFeatureIndex('extra-sentence'),
  getLinkFeatureIndex('extra-clause'),
];
const [CONCEPTS, VALUES, STRINGS] = [
  getLinkFeatureIndex('concepts-log'),
  getLinkFeatureIndex('values-log'),
  getLinkFeatureIndex('strings-log'),
];
const [STARTS, ENDS, INSIDE] = [
  getLinkFeatureIndex('start-together'),
  getLinkFeatureIndex('end-together'),
  getLinkFeatureIndex('break-inside'),
];
const [SAME_KIND, OTHER_KIND] = [getLinkFeatureIndex('same-special-kind'), getLinkFeatureIndex('other-kind')];
const [QUOTES, QUESTIONS] = [getLinkFeatureIndex('quotes-both'), getLinkFeatureIndex('question-both')];
const [LEAST_SENTENCE, LEAST_CLAUSE] = [
  getLinkFeatureIndex('least-piece-sentence'),
  getLinkFeatureIndex('least-piece-clause'),
];
const [LEAST_CONCEPTS, LEAST_VALUES] = [
  getLinkFeatureIndex('least-piece-concepts'),
  getLinkFeatureIndex('least-piece-values'),
];
const [VALUES_UNANSWERED, CONCEPTS_UNANSWERED] = [
  getLinkFeatureIndex('values-unanswered'),
  getLinkFeatureIndex('concepts-unanswered'),
];
const CONTENT_MISSING = getLinkFeatureIndex('content-missing');
const [MEANING, MEANING_SENTENCE, MEANING_CLAUSE] = [
  getLinkFeatureIndex('meaning'),
  getLinkFeatureIndex('meaning-extra-sentence'),
  getLinkFeatureIndex('meaning-extra-clause'),
];

const [TOLD, TOLD_CLAUSE] = [GAP_FEATURES.indexOf('meaning-told'), GAP_FEATURES.indexOf('meaning-told-clause')];

/** The link features, one after another, that depend on the length ratio of the texts. */
export const FIRST_LENGTH_FEATURE = getLinkFeatureIndex('length-deviation');
export const LENGTH_FEATURE_COUNT = 3;

/** How much two lengths differ, after Gale and Church (1993): 0 for equal lengths, at most 9. */
const computeLengthDeviation = (lengthO: number, lengthT: number) =>
  Math.min(9, ((lengthT - lengthO) * (lengthT - lengthO)) / (7 * (lengthT + lengthO + 10)));

/** Writes the three length features of a link into `out`, from index `at` on. */
export function writeLengthFeatures(
  context: AlignmentContext,
  i: number,
  a: number,
  j: number,
  b: number,
  out: Float64Array,
  at: number,
): void {
  // Both lengths in one unit half-way between the two texts, so that swapping the texts gives the mirrored result.
  const unit = Math.sqrt(context.ratio);
  const lengthO = (context.original.before[i + a]! - context.original.before[i]!) * unit;
  const lengthT = (context.translation.before[j + b]! - context.translation.before[j]!) / unit;
  const ratio = Math.log((lengthT + 4) / (lengthO + 4));
  out[at] = computeLengthDeviation(lengthO, lengthT);
  out[at + 1] = Math.min(4, ratio * ratio);
  out[at + 2] = lengthO < 35 && lengthT < 35 ? 1 : 0;
}

/** Reused by every call, since this code runs for each possible link. */
const weakestSegmentBuffer = new Float64Array(3);

/** Writes the features that tell what both sides of a link share wherever they stand, and clears all others. */
export function writeSharedFeatures(
  context: AlignmentContext,
  i: number,
  a: number,
  j: number,
  b: number,
  out: Float64Array,
): void {
  out.fill(0, 0, LINK_FEATURES.length);
  out[ONE + (a === 1 && b === 1 ? 0 : a === 1 || b === 1 ? 1 : 2)] = 1;
  out[CONCEPTS_UNANSWERED] = Math.min(10, writeEvidence(context.evidence.concepts, i, a, j, b, out, CONCEPTS));
  out[VALUES_UNANSWERED] = Math.min(6, writeEvidence(context.evidence.values, i, a, j, b, out, VALUES));
  writeEvidence(context.evidence.strings, i, a, j, b, out, STRINGS);
  if (context.meaning?.knows(i, a, j, b)) addEmbeddingFeatures(context.meaning, i, a, j, b, out, MEANING);
}

/** Writes all features of a link but the lengths: those that do not depend on the length ratio. */
export function writeContentFeatures(
  context: AlignmentContext,
  i: number,
  a: number,
  j: number,
  b: number,
  out: Float64Array,
): void {
  const { original: o, translation: t } = context;
  writeSharedFeatures(context, i, a, j, b, out);
  out[o.clausal ? EXTRA_CLAUSE : EXTRA_SENTENCE]! += a - 1;
  out[t.clausal ? EXTRA_CLAUSE : EXTRA_SENTENCE]! += b - 1;
  out[CONTENT_MISSING] = Math.min(0, out[CONCEPTS]! + out[VALUES]! + out[STRINGS]!);
  addBothOrOneFeatures(o.starts[i] === 1, t.starts[j] === 1, out, STARTS);
  addBothOrOneFeatures(o.ends[i + a - 1] === 1, t.ends[j + b - 1] === 1, out, ENDS);
  out[INSIDE] = o.begun[i + a]! - o.begun[i + 1]! + t.begun[j + b]! - t.begun[j + 1]!;
  const sameKind = o.kind[i] === t.kind[j];
  out[SAME_KIND] = sameKind && o.kind[i] !== 'paragraph' ? 1 : 0;
  out[OTHER_KIND] = sameKind ? 0 : 1;
  addBothOrOneFeatures(o.quotes[i + a]! > o.quotes[i]!, t.quotes[j + b]! > t.quotes[j]!, out, QUOTES);
  addBothOrOneFeatures(o.questions[i + a]! > o.questions[i]!, t.questions[j + b]! > t.questions[j]!, out, QUESTIONS);
  if (a > 1 || b > 1) addWeakestSegmentFeatures(context, i, a, j, b, out);
  if (!context.meaning?.knows(i, a, j, b)) return;
  out[o.clausal ? MEANING_CLAUSE : MEANING_SENTENCE]! += context.meaning.trust * (a - 1);
  out[t.clausal ? MEANING_CLAUSE : MEANING_SENTENCE]! += context.meaning.trust * (b - 1);
}

/** Writes all features of the link of originals i … i+a−1 with translations j … j+b−1 into `out`. */
export function writeLinkFeatures(
  context: AlignmentContext,
  i: number,
  a: number,
  j: number,
  b: number,
  out: Float64Array,
): void {
  writeContentFeatures(context, i, a, j, b, out);
  writeLengthFeatures(context, i, a, j, b, out, FIRST_LENGTH_FEATURE);
}

/** Features of the segment that shares least with the other side: a segment without a counterpart should be a gap. */
function addWeakestSegmentFeatures(
  context: AlignmentContext,
  i: number,
  a: number,
  j: number,
  b: number,
  out: Float64Array,
): void {
  const side = context.pieces.least(i, a, j, b, weakestSegmentBuffer);
  out[context[side].clausal ? LEAST_CLAUSE : LEAST_SENTENCE] = Math.min(4, weakestSegmentBuffer[0]!);
  out[LEAST_CONCEPTS] = Math.min(6, weakestSegmentBuffer[1]!);
  out[LEAST_VALUES] = Math.min(4, weakestSegmentBuffer[2]!);
}

/** Writes two features: at `index` whether both sides have a property, behind it whether only one has. */
function addBothOrOneFeatures(hasOriginal: boolean, hasTranslation: boolean, out: Float64Array, index: number): void {
  out[index] = hasOriginal && hasTranslation ? 1 : 0;
  out[index + 1] = hasOriginal !== hasTranslation ? 1 : 0;
}

/** Writes the features of a gap into `out`, without those that depend on the bead before it and on the other side. */
export function writeGapFeatures(context: AlignmentContext, side: Side, index: number, out: Float64Array): void {
  const profile = context[side];
  out.fill(0, 0, GAP_FEATURES.length);
  const unit = Math.sqrt(context.ratio);
  const length = side === 'original' ? profile.length[index]! * unit : profile.length[index]! / unit;
  out[0] = 1;
  out[1] = profile.clausal ? 1 : 0;
  out[2] = Math.log((length + 10) / 100);
  out[3] = Math.min(6, (side === 'original' ? context.bestO : context.bestT)[index]!);
  out[4] = Math.log1p(
    EVIDENCE_NAMES.reduce(
      (weight, name) =>
        weight + (side === 'original' ? sumOriginalWeight : sumTranslationWeight)(context.evidence[name], index, 1),
      0,
    ),
  );
  out[5] = profile.starts[index]!;
  out[6] = profile.ends[index]!;
  out[7] = profile.starts[index]! && profile.ends[index]! ? 1 : 0;
  out[8] = profile.kind[index] === 'paragraph' ? 0 : 1;
  if (context.meaning?.places(side, index)) out[profile.clausal ? TOLD_CLAUSE : TOLD] = context.meaning.trust;
}
