import type { NameScript } from './letters';
import { DOUBTFUL_BEGIN, DOUBTFUL_END, MAY_BEGIN, MAY_END, type PhonemeSequence } from './phoneme-sequence';
import type { ScriptRun } from './script-runs';

/** Scripts that put no blanks between words; among the others are Khmer and Burmese. */
const UNSPACED_SCRIPTS: ReadonlySet<NameScript> = new Set(['thai', 'han', 'kana', 'other']);

/** Segmenters take more than linear time on long texts; a word cut at the edge of a block does no harm. */
const CHUNK_LENGTH = 4000;

/**
 * What Thai writes before a name without a blank. Some dictionaries leave it and the name in one piece, others cut
 * between them.
 */
const THAI_BEFORE_NAMES =
  /(?:นาย|นางสาว|นาง|คุณ|เด็กชาย|เด็กหญิง|แพทย์|พยาบาล|อาจารย์|ครู|หมอ|แขวง|เขต|จังหวัด|อำเภอ|ตำบล|หมู่บ้าน|เมือง|นคร|ถนน|แม่น้ำ|เกาะ|ภูเขา|ทะเลสาบ|สะพาน|บริษัท|โรงเรียน|มหาวิทยาลัย)(?!\p{M})/gu;

const SEGMENTERS = new Map<string, Intl.Segmenter | undefined>();

/** A word segmenter for the language, if the engine has one and the language is one. */
function getWordSegmenter(lang: string): Intl.Segmenter | undefined {
  if (!SEGMENTERS.has(lang)) {
    let made: Intl.Segmenter | undefined;
    try {
      made = new Intl.Segmenter(lang, { granularity: 'word' });
    } catch {
      made = undefined;
    }
    SEGMENTERS.set(lang, made);
  }
  return SEGMENTERS.get(lang);
}

/** Offsets at which words begin or end, for texts of scripts without blanks. */
export function findWordBoundaries(
  text: string,
  lang: string,
  words: readonly ScriptRun[],
): ReadonlySet<number> | undefined {
  if (!words.some(({ script }) => UNSPACED_SCRIPTS.has(script))) return undefined;
  const segmenter = getWordSegmenter(lang);
  if (!segmenter) return undefined;
  const offsets = new Set<number>([text.length]);
  for (let from = 0; from < text.length; from += CHUNK_LENGTH) {
    for (const { index } of segmenter.segment(text.slice(from, from + CHUNK_LENGTH))) offsets.add(from + index);
  }
  for (const { index, 0: before } of text.matchAll(THAI_BEFORE_NAMES)) {
    if (offsets.has(index)) offsets.add(index + before.length);
  }
  return offsets;
}

/**
 * Marks where a name may begin or end only at the cost of cutting a word of the dictionary in two. A soft mark: names
 * are in no dictionary, and segmenters cut around them badly.
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
