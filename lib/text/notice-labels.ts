/** Finds the label of a credit in a line: words that say that a text is a translation, or where it first appeared. */
import { groupBy } from '../core/collections';
import { memoize } from '../core/memoize';
import { UNSPACED_OR_SHARED_LETTERS } from './scripts';

/** A part of a label, without the signs that `provenanceLabels` in `lib/languages/kinds.ts` explains. */
interface LabelPart {
  readonly text: string;
  /** Other words may stand before it, up to `MAX_GAP` characters. */
  readonly isBehindGap: boolean;
  /** Any letters may follow. */
  readonly isOpen: boolean;
}

type LabelParts = readonly LabelPart[];

/** Labels by their first two UTF-16 units, or the one where the first part has no more. */
export type NoticeLabels = ReadonlyMap<string, readonly string[]>;

/** Most characters for which "…" stands within a label. */
const MAX_GAP = 40;

const unspacedEnd = new RegExp(`[${UNSPACED_OR_SHARED_LETTERS}]$`, 'u');
const letter = /[\p{L}\p{M}\p{N}]/u;

/** Whether a text is a letter or digit. Most are in ASCII or spaces, which saves time. */
const isLetter = (char: string): boolean => (char >= 'a' && char <= 'z') || (char !== ' ' && letter.test(char));

/** Cached, since few of the labels are ever compared with a line, and those again and again. */
const parseLabel = memoize(
  (label: string): LabelParts =>
    label.split(/\s?…\s?/u).flatMap((words, i) =>
      words
        .split(/(?<=\*)/)
        .map((part, j) => ({ text: part.replace('*', ''), isBehindGap: i > 0 && j === 0, isOpen: part.endsWith('*') }))
        .filter(({ text, isOpen }) => text !== '' || isOpen),
    ),
);

/** The text with which every line begins that begins with a label. */
export const getLabelStart = (label: string): string => label.split(/\s?…|\*/u, 1)[0] ?? '';

/** Prepares labels that stand before what they label; those that stand behind it are left out. */
export const buildNoticeLabels = (labels: readonly string[]): NoticeLabels =>
  groupBy(
    labels.filter((label) => label !== '' && !label.startsWith('…')),
    (label) => getLabelStart(label).slice(0, 2),
  );

/** Where a label that begins at an offset ends; undefined where the text there is another. */
function matchLabelAt(line: string, at: number, parts: LabelParts): number | undefined {
  let end = at;
  for (const { text, isBehindGap, isOpen } of parts) {
    const found = isBehindGap ? line.indexOf(text, end) : line.startsWith(text, end) ? end : -1;
    if (found < 0 || found - end > MAX_GAP) return undefined;
    end = found + text.length;
    while (isOpen && isLetter(line.charAt(end))) end += 1;
  }
  const last = line.charAt(end - 1);
  const isWordOver = !isLetter(last) || !isLetter(line.charAt(end)) || unspacedEnd.test(last);
  return isWordOver ? end : undefined;
}

/**
 * Finds the first label that begins at the offset `lastStart` or before it, and of several there the longest: offsets in
 * UTF-16 units. The line is in lower case, as the labels are.
 */
export function findNoticeLabel(
  labels: NoticeLabels,
  line: string,
  lastStart = 0,
): { readonly start: number; readonly end: number } | undefined {
  for (let start = 0; start <= lastStart && start < line.length; start += 1) {
    const before = line.charAt(start - 1);
    if (isLetter(before) && !unspacedEnd.test(before)) continue;
    const [candidates, short] = [labels.get(line.slice(start, start + 2)), labels.get(line.charAt(start))];
    if (!candidates && !short) continue;
    const ends = [...(candidates ?? []), ...(short ?? [])]
      .map((label) => matchLabelAt(line, start, parseLabel(label)))
      .filter((end) => end !== undefined);
    if (ends.length > 0) return { start, end: Math.max(...ends) };
  }
  return undefined;
}
