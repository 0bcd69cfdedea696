/** Replaces characters that `Intl.Segmenter` misreads before a text is segmented. */
import type { SignReplacement } from '../languages/kinds';

/** A note reference directly after a stop: "failed.[3] A second". */
const NOTE_MARKS = /(?=\[\d)(?<=[.!?…。][”"’»)]*)(?:\[\d{1,3}\])+/gu;

const COMMON_REPLACEMENTS: readonly SignReplacement[] = [
  { pattern: /…/gu, as: '.' },
  { pattern: NOTE_MARKS, as: ')' },
];

/**
 * Returns a text of the same length for `Intl.Segmenter`: an ellipsis becomes dots, a note reference closing
 * parentheses, and a language's own signs (Greek ";") become stops that Unicode knows.
 */
export function toSegmenterInput(text: string, stops: readonly SignReplacement[]): string {
  return [...COMMON_REPLACEMENTS, ...stops].reduce(
    (result, { pattern, as }) => result.replace(pattern, (match) => as.repeat(match.length)),
    text,
  );
}
