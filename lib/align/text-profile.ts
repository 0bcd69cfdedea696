import type { AnalyzedSegment } from '../core';
import { computePrefixSums } from './evidence/prefix-sums';

/** What the lattice asks about the segments of one text, by their place in it. */
export interface TextProfile {
  readonly count: number;
  /** Characters. */
  readonly length: Float64Array;
  /** Whether a paragraph begins, or ends, with the segment; in a text cut at every sentence nowhere. */
  readonly starts: Uint8Array;
  readonly ends: Uint8Array;
  readonly kind: readonly string[];
  /** Sums up to each place, one longer: characters, paragraphs begun, segments with quotation marks, with questions. */
  readonly before: Float64Array;
  readonly begun: Float64Array;
  readonly quotes: Float64Array;
  readonly questions: Float64Array;
  /** Whether the writing is cut into clauses, several of which make a sentence. */
  readonly clausal: boolean;
}

const QUOTE = /[“”«»„「」『』"‹›]|(?<!\p{L})['‘’]|['‘’](?!\p{L})/u;
const QUESTION = /[?？؟;՞]\s{0,3}["”»」』’]?\s{0,3}$/u;
const UNMARKED_SCRIPT = /[\p{Script=Thai}\p{Script=Lao}]/u;

/**
 * Fewer segments a paragraph than this, and paragraphs are but lines: a text cut at every sentence says nothing about
 * what belongs together, and its breaks must not speak against links across them.
 */
const MIN_SEGMENTS_PER_BLOCK = 1.25;

export function buildTextProfile(segments: readonly AnalyzedSegment[]): TextProfile {
  const count = segments.length;
  const flat = count < MIN_SEGMENTS_PER_BLOCK * new Set(segments.map((s) => s.block)).size;
  const parted = (i: number) => !flat && segments[i - 1]?.block !== segments[i]?.block;
  const length = Float64Array.from(segments, (s) => s.text.length);
  const starts = Uint8Array.from(segments, (_, i) => (parted(i) ? 1 : 0));
  return {
    count,
    length,
    starts,
    ends: Uint8Array.from(segments, (_, i) => (parted(i + 1) ? 1 : 0)),
    kind: segments.map((s) => s.kind),
    before: computePrefixSums(length),
    begun: computePrefixSums(starts),
    quotes: computePrefixSums(segments.map((s) => (QUOTE.test(s.text) ? 1 : 0))),
    questions: computePrefixSums(segments.map((s) => (/\?/u.test(s.text) || QUESTION.test(s.text) ? 1 : 0))),
    clausal: segments.filter((s) => UNMARKED_SCRIPT.test(s.text)).length > count / 2,
  };
}
