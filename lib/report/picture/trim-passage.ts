/** Cuts a passage that is too long for a picture to what stands around its marks, at sentences or words. */
import { isWordSegment } from '../../util/writing/letters';
import { findSegmenter, getSegmenter } from '../../util/writing/segmenter';
import type { PicturePassage } from './picture-model';

const CUT = '…';
/** Half of a character that is two UTF-16 units, where one endless word was cut. */
const HALF_CHARACTER = /[\uD800-\uDBFF]$/;
/** A sentence that begins within this share of what is kept is begun with. */
const SENTENCE_SHARE = 0.3;

/** @param most UTF-16 units that are kept; what is cut is replaced by “…”. A mark that is longer loses its end. */
export function trimPassage(passage: PicturePassage, most: number): PicturePassage {
  const { text, marks, lang } = passage;
  if (text.length <= most) return passage;
  const [from, to] = findBounds(passage, most);
  const lead = from > 0 ? CUT : '';
  const shown = text.slice(from, to).trim().replace(HALF_CHARACTER, '');
  const shift = lead.length - from - (text.slice(from, to).length - text.slice(from, to).trimStart().length);
  const end = lead.length + shown.length;
  return {
    text: lead + shown + (to < text.length ? CUT : ''),
    marks: marks
      .map((mark) => ({ start: Math.max(lead.length, mark.start + shift), end: Math.min(end, mark.end + shift) }))
      .filter((mark) => mark.end > mark.start),
    lang,
  };
}

function findBounds({ text, marks, lang }: PicturePassage, most: number): [number, number] {
  const first = marks[0]?.start ?? 0;
  const last = marks.findLast(({ end }) => end - first <= most)?.end ?? first;
  const before = Math.max(0, most - (last - first)) / 2;
  const from = Math.max(0, Math.min(Math.floor(first - before), text.length - most));
  const start = from === 0 ? 0 : findStart(text, lang, from, first);
  return [start, findEnd(text, lang, start + most, last)];
}

/** The first sentence near `at`, else the first word from there on, not behind `latest`. */
function findStart(text: string, lang: string, at: number, latest: number): number {
  const near = at + (latest - at) * SENTENCE_SHARE * 2;
  const sentence = listStarts(text, lang, 'sentence').find((start) => start >= at && start <= near);
  return sentence ?? listStarts(text, lang, 'word').find((start) => start >= at && start <= latest) ?? latest;
}

/** The last end of a word up to `at`, not before `earliest`; `at` within one endless word. */
function findEnd(text: string, lang: string, at: number, earliest: number): number {
  if (at >= text.length) return text.length;
  const end = listEnds(text, lang).findLast((one) => one <= at);
  return end !== undefined && end >= earliest ? end : Math.max(at, earliest);
}

const segment = (text: string, lang: string, by: 'sentence' | 'word'): Intl.SegmentData[] => [
  ...(findSegmenter(lang, by) ?? getSegmenter('und', by)).segment(text),
];

const listStarts = (text: string, lang: string, by: 'sentence' | 'word'): number[] =>
  segment(text, lang, by)
    .filter((one) => by === 'sentence' || isWordSegment(one))
    .map(({ index }) => index);

const listEnds = (text: string, lang: string): number[] =>
  segment(text, lang, 'word')
    .filter(isWordSegment)
    .map((one) => one.index + one.segment.length);
