/** Reads the comments by which a page says what Verso shall not tell of it. */

/** A comment `verso-ignore: reason`, or `verso-ignore-page: reason`. */
export interface IgnoreComment {
  /** The line it ends on, from 1. */
  readonly line: number;
  /** All of the page, and not only the block below it. */
  readonly isWholePage: boolean;
  /** Empty where none is given. */
  readonly reason: string;
}

const IGNORE = /^\s*verso-ignore(-page)?(?![\w-])/;

/** Reads a comment's text; undefined where it says something else. */
export function parseIgnoreComment(text: string, line: number): IgnoreComment | undefined {
  const match = IGNORE.exec(text);
  if (!match) return undefined;
  const reason = text
    .slice(match[0].length)
    .trim()
    .replace(/^[:–—-]/, '')
    .trim();
  return { line, isWholePage: match[1] !== undefined, reason };
}
