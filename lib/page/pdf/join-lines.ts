/** Joins the lines of a paragraph: words that were divided at a line's end become whole again. */
import { isUnspacedPair } from './repair-letters';

/** Words of a document and how often each stands in it, by which divided words are told from hyphenated ones. */
export type WordCounts = ReadonlyMap<string, number>;

const WORD = /[\p{L}\p{M}\p{Nd}]+(?:[-‐‑][\p{L}\p{M}\p{Nd}]+)*/gu;
const HYPHEN = /^[-‐\u00AD]$/;
const NO_LETTER = /[^\p{L}\p{M}]/u;
const FIRST_WORD = /^[\p{L}\p{M}]+/u;
const HYPHEN_END = /[\p{L}\p{Nd}][-‐‑]$/u;

/** A short word that stands alone so often is no second half of another: Hin- und Rückfahrt. */
const OFTEN = 3;
const SHORT = 4;

const toWordKey = (word: string): string => word.toLowerCase().replace(/[‐‑]/g, '-');

/** Counts the words within lines; those at their ends may be halves. */
export function countWords(lines: readonly string[]): WordCounts {
  const counts = new Map<string, number>();
  for (const line of lines)
    for (const [word] of line.slice(0, line.lastIndexOf(' ') + 1).matchAll(WORD))
      counts.set(toWordKey(word), (counts.get(toWordKey(word)) ?? 0) + 1);
  return counts;
}

/** What stands between two lines, once the hyphen at the first one's end is gone where it was only the line's. */
function joinDivided(text: string, next: string, words: WordCounts, isHeading: boolean): string | undefined {
  const hyphen = HYPHEN.test(text.at(-1) ?? '') ? text.at(-1)! : '';
  const head = text.slice(-80, -1).split(NO_LETTER).at(-1)!;
  const [tail = ''] = FIRST_WORD.exec(next.slice(0, 80)) ?? [];
  if (!hyphen || !head || !tail)
    return HYPHEN_END.test(text.slice(-2)) && /^[\p{L}\p{Nd}]/u.test(next) ? text + next : undefined;
  const joined = text.slice(0, -1) + next;
  if (hyphen === '\u00AD') return joined;
  if (words.has(toWordKey(head + tail))) return joined;
  // Headings are not divided where a word has no hyphen.
  if (isHeading || words.has(toWordKey(`${head}-${tail}`)) || tail[0] !== tail[0]!.toLowerCase()) return text + next;
  return tail.length <= SHORT && (words.get(toWordKey(tail)) ?? 0) >= OFTEN ? `${text} ${next}` : joined;
}

/** Joins a line to the text before it. */
function joinLine(text: string, next: string, words: WordCounts, isHeading: boolean): string {
  const divided = joinDivided(text, next, words, isHeading);
  if (divided !== undefined) return divided;
  return isUnspacedPair(text.at(-1), next[0]) ? text + next : `${text} ${next}`;
}

/** The text of a paragraph's lines. Soft hyphens that divide nothing are left out. */
export const joinLines = (lines: readonly string[], words: WordCounts, isHeading = false): string =>
  lines
    .slice(1)
    .reduce((text, line) => joinLine(text, line, words, isHeading), lines[0] ?? '')
    .replaceAll('\u00AD', '');
