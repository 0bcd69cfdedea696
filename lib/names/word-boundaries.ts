import type { Script } from './letters';
import { DOUBTFUL_BEGIN, DOUBTFUL_END, MAY_BEGIN, MAY_END, type Track } from './phoneme-sequence';
import type { Word } from './script-runs';

/** Scripts that put no blanks between words; among the others are Khmer and Burmese. */
const UNSPACED: ReadonlySet<Script> = new Set(['thai', 'han', 'kana', 'other']);

/** Segmenters take more than linear time on long texts; a word cut at the edge of a block does no harm. */
const BLOCK = 4000;

/**
 * What Thai writes before a name without a blank. Some dictionaries leave it and the name in one piece, others cut
 * between them.
 */
const BEFORE_NAMES =
  /(?:นาย|นางสาว|นาง|คุณ|เด็กชาย|เด็กหญิง|แพทย์|พยาบาล|อาจารย์|ครู|หมอ|แขวง|เขต|จังหวัด|อำเภอ|ตำบล|หมู่บ้าน|เมือง|นคร|ถนน|แม่น้ำ|เกาะ|ภูเขา|ทะเลสาบ|สะพาน|บริษัท|โรงเรียน|มหาวิทยาลัย)(?!\p{M})/gu;

const SEGMENTERS = new Map<string, Intl.Segmenter | undefined>();

/** A word segmenter for the language, if the engine has one and the language is one. */
function segmenterFor(lang: string): Intl.Segmenter | undefined {
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
export function boundariesOf(text: string, lang: string, words: readonly Word[]): ReadonlySet<number> | undefined {
  if (!words.some(({ script }) => UNSPACED.has(script))) return undefined;
  const segmenter = segmenterFor(lang);
  if (!segmenter) return undefined;
  const offsets = new Set<number>([text.length]);
  for (let from = 0; from < text.length; from += BLOCK) {
    for (const { index } of segmenter.segment(text.slice(from, from + BLOCK))) offsets.add(from + index);
  }
  for (const { index, 0: before } of text.matchAll(BEFORE_NAMES)) {
    if (offsets.has(index)) offsets.add(index + before.length);
  }
  return offsets;
}

/**
 * Marks where a name may begin or end only at the cost of cutting a word of the dictionary in two. A soft mark: names
 * are in no dictionary, and segmenters cut around them badly.
 */
export function markDoubtful({ length, starts, ends, edges }: Track, boundaries: ReadonlySet<number>): void {
  for (let at = 0; at < length; at++) {
    if (edges[at]! & MAY_BEGIN && !boundaries.has(starts[at]!)) edges[at]! |= DOUBTFUL_BEGIN;
    if (edges[at]! & MAY_END && !boundaries.has(ends[at]!)) edges[at]! |= DOUBTFUL_END;
  }
}
