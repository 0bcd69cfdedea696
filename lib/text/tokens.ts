import { findMatches } from '../util/regexp';

/** A word as it stands in a segment. */
export interface Token {
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  /** Only spaces, marks or a figure part it from the word before: both belong to one stretch. */
  readonly joined: boolean;
}

export const TOKEN_PATTERN = /\p{L}[\p{L}\p{M}]*(?:['’-][\p{L}\p{M}]+)*/gu;
/** A private character that no text holds. */
export const TOKEN_BREAK = '\uE000';

/** More than a figure or a few marks parts two stretches. */
const MAX_GAP_LENGTH = 8;

/** The words of a text; `BREAK`s in it part them. */
export function tokenize(text: string, pattern: RegExp = TOKEN_PATTERN): Token[] {
  let end = 0;
  return findMatches(text, pattern).map((m) => {
    const gap = text.slice(end, m.index);
    const joined = !/[\p{L}\uE000]/u.test(gap) && gap.length <= MAX_GAP_LENGTH;
    end = m.index + m[0].length;
    return { text: m[0], lower: m[0].toLowerCase(), start: m.index, end, joined };
  });
}
