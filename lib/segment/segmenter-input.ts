import type { SignReplacement } from '../languages/types/sentence-marks';

/** A reference set as a note right after a stop: "failed.[3] A second". */
const NOTE_MARKS = /(?=\[\d)(?<=[.!?…。][”"’»)]*)(?:\[\d{1,3}\])+/gu;

const COMMON_REPLACEMENTS: readonly SignReplacement[] = [
  { pattern: /…/gu, as: '.' },
  { pattern: NOTE_MARKS, as: ')' },
];

/**
 * The text as `Intl.Segmenter` should read it, unit for unit: an ellipsis is dots, a note's mark closes like a
 * parenthesis, and a language's own habits (Greek ";") become signs that Unicode calls stops.
 */
export function toSegmenterInput(text: string, stops: readonly SignReplacement[]): string {
  return [...COMMON_REPLACEMENTS, ...stops].reduce(
    (read, { pattern, as }) => read.replace(pattern, (match) => as.repeat(match.length)),
    text,
  );
}
