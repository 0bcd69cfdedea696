/** Finds word boundaries in scripts without spaces, and marks names that would cut a word. */

import { findMatches } from '../util/regexp';
import { findSegmenter } from '../util/writing/segmenter';
import type { NameScript } from './letters';
import { DOUBTFUL_BEGIN, DOUBTFUL_END, MAY_BEGIN, MAY_END, type PhonemeSequence } from './phoneme-sequence';
import type { ScriptRun } from './script-runs';

/** Scripts without spaces between words; `other` includes Khmer and Burmese. */
const UNSPACED_SCRIPTS: ReadonlySet<NameScript> = new Set(['thai', 'han', 'kana', 'other']);

/**
 * Length of the chunks for the segmenter, in UTF-16 units: its time grows faster than the text. A word cut in two does
 * no harm.
 */
const CHUNK_LENGTH = 4000;

/**
 * Titles and kinds of places that Thai writes before a name without a space. Some dictionaries keep them and the name
 * together, others cut between them.
 */
const THAI_BEFORE_NAMES =
  /(?:นาย|นางสาว|นาง|คุณ|เด็กชาย|เด็กหญิง|แพทย์|พยาบาล|อาจารย์|ครู|หมอ|แขวง|เขต|จังหวัด|อำเภอ|ตำบล|หมู่บ้าน|เมือง|นคร|ถนน|แม่น้ำ|เกาะ|ภูเขา|ทะเลสาบ|สะพาน|บริษัท|โรงเรียน|มหาวิทยาลัย)(?!\p{M})/gu;

/** UTF-16 offsets of word boundaries; undefined for texts without letters of scripts without spaces. */
export function findWordBoundaries(
  text: string,
  lang: string,
  runs: readonly ScriptRun[],
): ReadonlySet<number> | undefined {
  if (!runs.some(({ script }) => UNSPACED_SCRIPTS.has(script))) return undefined;
  const segmenter = findSegmenter(lang, 'word');
  if (!segmenter) return undefined;
  const offsets = new Set<number>([text.length]);
  for (let from = 0; from < text.length; from += CHUNK_LENGTH) {
    for (const { index } of segmenter.segment(text.slice(from, from + CHUNK_LENGTH))) offsets.add(from + index);
  }
  for (const { index, 0: prefix } of findMatches(text, THAI_BEFORE_NAMES)) {
    if (offsets.has(index)) offsets.add(index + prefix.length);
  }
  return offsets;
}

/**
 * Marks phonemes where a name would begin or end inside a word of the dictionary. This only raises the cost: names are
 * in no dictionary, and segmenters often cut around them badly.
 */
export function markDoubtfulEdges(
  { length, starts, ends, edges }: PhonemeSequence,
  boundaries: ReadonlySet<number>,
): void {
  for (let at = 0; at < length; at++) {
    if (edges[at]! & MAY_BEGIN && !boundaries.has(starts[at]!)) edges[at]! |= DOUBTFUL_BEGIN;
    if (edges[at]! & MAY_END && !boundaries.has(ends[at]!)) edges[at]! |= DOUBTFUL_END;
  }
}
