/** What the aligner needs to know about one text apart from the other: lengths, block edges, quotes and questions. */
import type { AnalyzedSegment } from '../core';
import { CLAUSE_LETTERS } from '../util/writing/scripts';
import { computePrefixSums } from './evidence/prefix-sums';

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
  };
}
