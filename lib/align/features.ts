import type { ReadSegment } from '../domain';
import { type Band, bandFor, sum } from './band';
import { type Corridor, corridorOf } from './corridor';
import { addEvidence, logShared, unanswered } from './evidence/shared';
import { type PairEvidence, sparseEvidence } from './evidence/sparse';
import { stringVector } from './evidence/strings';
import { valueVector } from './evidence/values';
import { leastPiece } from './pieces';

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
  'drift',
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
] as const;

interface SideTable {
  readonly length: Float64Array;
  /** Cumulated lengths, one longer. */
  readonly before: Float64Array;
  readonly starts: Uint8Array;
  readonly ends: Uint8Array;
  readonly kind: readonly string[];
  readonly quotes: Uint8Array;
  readonly question: Uint8Array;
  readonly clausal: boolean;
}

const QUOTE = /[“”«»„「」『』"‹›]|(?<!\p{L})['‘’]|['‘’](?!\p{L})/u;
const QUESTION = /[?？؟;՞]\s*["”»」』’]?\s*$/u;
const UNMARKED = /[\p{Script=Thai}\p{Script=Lao}]/u;

/**
 * Fewer segments a paragraph than this, and paragraphs are but lines: a text cut at every sentence says nothing about
 * what belongs together, and its breaks must not speak against links across them.
 */
const FLAT = 1.25;

function tableOf(segments: readonly ReadSegment[]): SideTable {
  const n = segments.length;
  const before = new Float64Array(n + 1);
  segments.forEach((s, i) => {
    before[i + 1] = before[i]! + s.text.length;
  });
  const flat = n < FLAT * new Set(segments.map((s) => s.block)).size;
  const thai = segments.filter((s) => UNMARKED.test(s.text)).length;
  return {
    length: Float64Array.from(segments, (s) => s.text.length),
    before,
    starts: Uint8Array.from(segments, (s, i) => (!flat && (i === 0 || segments[i - 1]!.block !== s.block) ? 1 : 0)),
    ends: Uint8Array.from(segments, (s, i) => (!flat && (i === n - 1 || segments[i + 1]!.block !== s.block) ? 1 : 0)),
    kind: segments.map((s) => s.kind),
    quotes: Uint8Array.from(segments, (s) => (QUOTE.test(s.text) ? 1 : 0)),
    question: Uint8Array.from(segments, (s) => (/\?/u.test(s.text) || QUESTION.test(s.text) ? 1 : 0)),
    clausal: thai > n / 2,
  };
}

const EVIDENCE = ['concepts', 'values', 'strings'] as const;
export type EvidenceName = (typeof EVIDENCE)[number];

/** Everything the lattice asks about two texts, read once. */
export interface Context {
  readonly o: SideTable;
  readonly t: SideTable;
  readonly band: Band;
  readonly evidence: Readonly<Record<EvidenceName, PairEvidence>>;
  /** Characters of the translation per character of the original. */
  readonly ratio: number;
  /** Best content of each segment with any of the other side. */
  readonly bestO: Float64Array;
  readonly bestT: Float64Array;
  readonly corridor: Corridor;
}

export function contextOf(original: readonly ReadSegment[], translation: readonly ReadSegment[]): Context {
  const [o, t] = [tableOf(original), tableOf(translation)];
  const band = bandFor([...o.length], [...t.length]);
  const evidence = {
    concepts: sparseEvidence(
      original.map((s) => s.concepts),
      translation.map((s) => s.concepts),
      band,
    ),
    values: sparseEvidence(
      original.map((s) => valueVector(s.facts)),
      translation.map((s) => valueVector(s.facts)),
      band,
    ),
    strings: sparseEvidence(
      original.map((s) => stringVector(s.strings)),
      translation.map((s) => stringVector(s.strings)),
      band,
    ),
  };
  const ratio = Math.min(20, Math.max(0.05, (sum([...t.length]) || 1) / (sum([...o.length]) || 1)));
  const content = contentsOf(evidence, band);
  const [bestO, bestT] = bestPartners(content, band);
  return { o, t, band, evidence, ratio, bestO, bestT, corridor: corridorOf(band, content) };
}

/** The same context with a ratio learnt from a first alignment. */
export const withRatio = (context: Context, ratio: number): Context => ({ ...context, ratio });

/** Content of one pair, with no regard to place: what moved passages are found by. */
export function contentOf({ evidence }: Pick<Context, 'evidence'>, i: number, j: number): number {
  let out = 0;
  for (const name of EVIDENCE) {
    const e = evidence[name];
    out += logShared(e, e.shared(i, j), e.massO[i]!, e.massT[j]!);
  }
  return out;
}

/** Content of a whole link beyond chance, all kinds of evidence together. */
export function beadContent(
  { evidence }: Pick<Context, 'evidence'>,
  { i, a, j, b }: { i: number; a: number; j: number; b: number },
): number {
  const out = new Float64Array(3);
  return EVIDENCE.reduce((sum, name) => {
    addEvidence(evidence[name], i, a, j, b, out, 0);
    return sum + out[0]!;
  }, 0);
}

/** The content of every pair within the band, summed once. */
function contentsOf(evidence: Context['evidence'], band: Band): (i: number, j: number) => number {
  const rows = Array.from({ length: band.rows }, (_, i) =>
    Float32Array.from({ length: Math.max(0, band.hi[i]! - band.lo[i]!) }, (_, k) =>
      contentOf({ evidence }, i, band.lo[i]! + k),
    ),
  );
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

/** How far two lengths are from each other, in the manner of Gale and Church; 0 where they agree. */
const deviation = (o: number, t: number) => Math.min(9, ((t - o) * (t - o)) / (7 * (t + o + 10)));

const any = (flags: Uint8Array, from: number, count: number) => {
  for (let k = from; k < from + count; k++) if (flags[k]) return 1;
  return 0;
};

/** Paragraph breaks strictly inside a run of segments. */
const breaksInside = (starts: Uint8Array, from: number, count: number) => {
  let n = 0;
  for (let k = from + 1; k < from + count; k++) n += starts[k]!;
  return n;
};

/** Features of linking originals i … i+a−1 with translations j … j+b−1, written into `out`. */
export function linkFeatures(c: Context, i: number, a: number, j: number, b: number, out: Float64Array): void {
  const { o, t } = c;
  out.fill(0, 0, LINK_FEATURES.length);
  out[a === 1 && b === 1 ? 0 : a === 1 || b === 1 ? 1 : 2] = 1;
  out[o.clausal ? 4 : 3]! += a - 1;
  out[t.clausal ? 4 : 3]! += b - 1;
  // Both sides in one unit, half-way between, so that swapping the texts mirrors the result.
  const unit = Math.sqrt(c.ratio);
  const lengthO = (o.before[i + a]! - o.before[i]!) * unit;
  const lengthT = (t.before[j + b]! - t.before[j]!) / unit;
  const ratio = Math.log((lengthT + 4) / (lengthO + 4));
  out[5] = deviation(lengthO, lengthT);
  out[6] = Math.min(4, ratio * ratio);
  out[7] = lengthO < 35 && lengthT < 35 ? 1 : 0;
  EVIDENCE.forEach((name, k) => {
    addEvidence(c.evidence[name], i, a, j, b, out, 8 + 3 * k);
  });
  together(o.starts[i]!, t.starts[j]!, out, 17);
  together(o.ends[i + a - 1]!, t.ends[j + b - 1]!, out, 19);
  out[21] = breaksInside(o.starts, i, a) + breaksInside(t.starts, j, b);
  const sameKind = o.kind[i] === t.kind[j];
  out[22] = sameKind && o.kind[i] !== 'paragraph' ? 1 : 0;
  out[23] = sameKind ? 0 : 1;
  out[24] = Math.abs(i / o.length.length - j / t.length.length) * 10;
  together(any(o.quotes, i, a), any(t.quotes, j, b), out, 25);
  together(any(o.question, i, a), any(t.question, j, b), out, 27);
  if (a > 1 || b > 1) addLeastPiece(c, i, a, j, b, out, 29);
  out[33] = Math.min(6, unanswered(c.evidence.values, i, a, j, b));
  out[34] = Math.min(10, unanswered(c.evidence.concepts, i, a, j, b));
}

function addLeastPiece(c: Context, i: number, a: number, j: number, b: number, out: Float64Array, at: number): void {
  const { clausal, content, concepts, values } = leastPiece(c, { i, a, j, b });
  out[at + (clausal ? 1 : 0)] = Math.min(4, content);
  out[at + 2] = Math.min(6, concepts);
  out[at + 3] = Math.min(4, values);
}

/** `both` at `at`, `only one` behind it. */
function together(original: number, translation: number, out: Float64Array, at: number): void {
  out[at] = original && translation ? 1 : 0;
  out[at + 1] = original !== translation ? 1 : 0;
}

/** Features of leaving one segment without a counterpart, but for those of the transition. */
export function gapFeatures(c: Context, side: 'o' | 't', at: number, out: Float64Array): void {
  const table = c[side];
  out.fill(0, 0, GAP_FEATURES.length);
  const unit = Math.sqrt(c.ratio);
  const length = side === 'o' ? table.length[at]! * unit : table.length[at]! / unit;
  out[0] = 1;
  out[1] = table.clausal ? 1 : 0;
  out[2] = Math.log((length + 10) / 100);
  out[3] = Math.min(6, (side === 'o' ? c.bestO : c.bestT)[at]!);
  out[4] = Math.log1p(
    EVIDENCE.reduce((mass, name) => mass + c.evidence[name][side === 'o' ? 'massO' : 'massT'][at]!, 0),
  );
  out[5] = table.starts[at]!;
  out[6] = table.ends[at]!;
  out[7] = table.starts[at]! && table.ends[at]! ? 1 : 0;
  out[8] = table.kind[at] === 'paragraph' ? 0 : 1;
}
