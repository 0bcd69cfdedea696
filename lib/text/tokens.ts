/** Splits a text into tokens: words with their offsets. */
import { findMatches } from '../util/regexp';

/** A word of a segment; offsets in UTF-16 units. */
export interface Token {
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  /** Whether only spaces, punctuation or a number separate it from the word before. */
  readonly joined: boolean;
}

/** Words of letters, with apostrophes and hyphens inside. */
export const TOKEN_PATTERN = /\p{L}[\p{L}\p{M}]*(?:['’-][\p{L}\p{M}]+)*/gu;
/** A character of private use that separates runs of tokens; no real text contains it. */
export const TOKEN_BREAK = '\uE000';

/** Longest gap between joined tokens, in UTF-16 units: room for a number or a few marks. */
const MAX_GAP_LENGTH = 8;

/** The tokens of a text in order. Those on two sides of a `TOKEN_BREAK` are not joined. */
export function tokenize(text: string, pattern: RegExp = TOKEN_PATTERN): Token[] {
  let end = 0;
  return findMatches(text, pattern).map((match) => {
    const gap = text.slice(end, match.index);
    const joined = !/[\p{L}\uE000]/u.test(gap) && gap.length <= MAX_GAP_LENGTH;
    end = match.index + match[0].length;
    return { text: match[0], lower: match[0].toLowerCase(), start: match.index, end, joined };
  });
}
