import { type AlignmentContext, EVIDENCE_NAMES } from './context';
import { addEmbeddingFeatures } from './evidence/embedding-features';
import { computeCoverage, sumOriginalWeight, sumTranslationWeight, writeEvidence } from './evidence/shared-weight';
import type { PairEvidence } from './evidence/sparse-evidence';

/** What a link says for itself; the weights are learnt (weights.json), one set for all languages. */
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
  'least-piece-covered',
  'covered-less',
  'covered-more',
  'meaning',
  'meaning-low',
  'meaning-lost',
  'meaning-extra-sentence',
  'meaning-extra-clause',
] as const;

/** What a segment with no counterpart says for itself, on either side. */
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
const [COVERED_LESS, COVERED_MORE] = [getLinkFeatureIndex('covered-less'), getLinkFeatureIndex('covered-more')];
const LEAST_COVERED = getLinkFeatureIndex('least-piece-covered');
const [MEANING, MEANING_SENTENCE, MEANING_CLAUSE] = [
  getLinkFeatureIndex('meaning'),
  getLinkFeatureIndex('meaning-extra-sentence'),
  getLinkFeatureIndex('meaning-extra-clause'),
];

const [TOLD, TOLD_CLAUSE] = [GAP_FEATURES.indexOf('meaning-told'), GAP_FEATURES.indexOf('meaning-told-clause')];

/** Where among a link's features those stand that depend on the ratio of the texts' lengths, three in a row. */
export const FIRST_LENGTH_FEATURE = getLinkFeatureIndex('length-deviation');

/** How far two lengths are from each other, in the manner of Gale and Church; 0 where they agree. */
const computeLengthDeviation = (o: number, t: number) => Math.min(9, ((t - o) * (t - o)) / (7 * (t + o + 10)));

/** Writes what lengths say of a link, from `LENGTHS` on. */
export function writeLengthFeatures(
  c: AlignmentContext,
  i: number,
  a: number,
  j: number,
  b: number,
  out: Float64Array,
): void {
  // Both sides in one unit, half-way between, so that swapping the texts mirrors the result.
  const unit = Math.sqrt(c.ratio);
  const lengthO = (c.o.before[i + a]! - c.o.before[i]!) * unit;
  const lengthT = (c.t.before[j + b]! - c.t.before[j]!) / unit;
  const ratio = Math.log((lengthT + 4) / (lengthO + 4));
  out[FIRST_LENGTH_FEATURE] = computeLengthDeviation(lengthO, lengthT);
  out[FIRST_LENGTH_FEATURE + 1] = Math.min(4, ratio * ratio);
  out[FIRST_LENGTH_FEATURE + 2] = lengthO < 35 && lengthT < 35 ? 1 : 0;
}

const weakestSegmentBuffer = new Float64Array(4);

/** Writes everything but lengths: what does not change with the ratio. */
export function writeContentFeatures(
  c: AlignmentContext,
  i: number,
  a: number,
  j: number,
  b: number,
  out: Float64Array,
): void {
  const { o, t } = c;
  out.fill(0, 0, LINK_FEATURES.length);
  out[ONE + (a === 1 && b === 1 ? 0 : a === 1 || b === 1 ? 1 : 2)] = 1;
  out[o.clausal ? EXTRA_CLAUSE : EXTRA_SENTENCE]! += a - 1;
  out[t.clausal ? EXTRA_CLAUSE : EXTRA_SENTENCE]! += b - 1;
  out[CONCEPTS_UNANSWERED] = Math.min(10, writeEvidence(c.evidence.concepts, i, a, j, b, out, CONCEPTS));
  out[VALUES_UNANSWERED] = Math.min(6, writeEvidence(c.evidence.values, i, a, j, b, out, VALUES));
  writeEvidence(c.evidence.strings, i, a, j, b, out, STRINGS);
  if (c.rendered) addCoverageFeatures(c.evidence.strings, i, a, j, b, out);
  out[CONTENT_MISSING] = Math.min(0, out[CONCEPTS]! + out[VALUES]! + out[STRINGS]!);
  addBothOrOneFeatures(o.starts[i] === 1, t.starts[j] === 1, out, STARTS);
  addBothOrOneFeatures(o.ends[i + a - 1] === 1, t.ends[j + b - 1] === 1, out, ENDS);
  out[INSIDE] = o.begun[i + a]! - o.begun[i + 1]! + t.begun[j + b]! - t.begun[j + 1]!;
  const sameKind = o.kind[i] === t.kind[j];
  out[SAME_KIND] = sameKind && o.kind[i] !== 'paragraph' ? 1 : 0;
  out[OTHER_KIND] = sameKind ? 0 : 1;
  addBothOrOneFeatures(o.quotes[i + a]! > o.quotes[i]!, t.quotes[j + b]! > t.quotes[j]!, out, QUOTES);
  addBothOrOneFeatures(o.questions[i + a]! > o.questions[i]!, t.questions[j + b]! > t.questions[j]!, out, QUESTIONS);
  if (a > 1 || b > 1) addWeakestSegmentFeatures(c, i, a, j, b, out);
  if (!c.meaning?.knows(i, a, j, b)) return;
  addEmbeddingFeatures(c.meaning, i, a, j, b, out, MEANING);
  out[o.clausal ? MEANING_CLAUSE : MEANING_SENTENCE]! += c.meaning.trust * (a - 1);
  out[t.clausal ? MEANING_CLAUSE : MEANING_SENTENCE]! += c.meaning.trust * (b - 1);
}

/** Which share of either side's words the other has, against what is usual between these texts. */
function addCoverageFeatures(e: PairEvidence, i: number, a: number, j: number, b: number, out: Float64Array): void {
  const [o, t] = computeCoverage(e, i, a, j, b);
  out[COVERED_LESS] = Math.min(o, t);
  out[COVERED_MORE] = Math.max(o, t);
}

/** Features of linking originals i … i+a−1 with translations j … j+b−1, written into `out`. */
export function writeLinkFeatures(
  c: AlignmentContext,
  i: number,
  a: number,
  j: number,
  b: number,
  out: Float64Array,
): void {
  writeContentFeatures(c, i, a, j, b, out);
  writeLengthFeatures(c, i, a, j, b, out);
}

/** The piece that shares least: a sentence that does not earn its place should be left alone. */
function addWeakestSegmentFeatures(
  c: AlignmentContext,
  i: number,
  a: number,
  j: number,
  b: number,
  out: Float64Array,
): void {
  const side = c.pieces.least(i, a, j, b, weakestSegmentBuffer);
  out[c[side].clausal ? LEAST_CLAUSE : LEAST_SENTENCE] = Math.min(4, weakestSegmentBuffer[0]!);
  out[LEAST_CONCEPTS] = Math.min(6, weakestSegmentBuffer[1]!);
  out[LEAST_VALUES] = Math.min(4, weakestSegmentBuffer[2]!);
  if (c.rendered) out[LEAST_COVERED] = weakestSegmentBuffer[3]!;
}

/** `both` at a place, `only one` behind it. */
function addBothOrOneFeatures(original: boolean, translation: boolean, out: Float64Array, place: number): void {
  out[place] = original && translation ? 1 : 0;
  out[place + 1] = original !== translation ? 1 : 0;
}

/** Features of leaving one segment without a counterpart, but for those of the transition. */
export function writeGapFeatures(c: AlignmentContext, side: 'o' | 't', place: number, out: Float64Array): void {
  const table = c[side];
  out.fill(0, 0, GAP_FEATURES.length);
  const unit = Math.sqrt(c.ratio);
  const length = side === 'o' ? table.length[place]! * unit : table.length[place]! / unit;
  out[0] = 1;
  out[1] = table.clausal ? 1 : 0;
  out[2] = Math.log((length + 10) / 100);
  out[3] = Math.min(6, (side === 'o' ? c.bestO : c.bestT)[place]!);
  out[4] = Math.log1p(
    EVIDENCE_NAMES.reduce(
      (mass, name) => mass + (side === 'o' ? sumOriginalWeight : sumTranslationWeight)(c.evidence[name], place, 1),
      0,
    ),
  );
  out[5] = table.starts[place]!;
  out[6] = table.ends[place]!;
  out[7] = table.starts[place]! && table.ends[place]! ? 1 : 0;
  out[8] = table.kind[place] === 'paragraph' ? 0 : 1;
  if (c.meaning?.places(side, place)) out[table.clausal ? TOLD_CLAUSE : TOLD] = c.meaning.trust;
}
