/** Writes regular expressions, and reads what they match. */

import { groupBy } from './collections';

/**
 * Escapes a text for a regular expression, so that it matches literally: outside character classes, also with flag `u`.
 */
export const escapeRegExp = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

/** The source of a class of letters in all scripts, with what is written above and below them. */
export const LETTER = '[\\p{L}\\p{M}]';

/** A match; where the pattern has flag `d`, also the offsets of its groups. */
export type IndexedMatch = RegExpExecArray & { indices?: RegExpIndicesArray };

/**
 * Finds all matches of a pattern with flag `g` in a text, in order, as `String.matchAll` does. It uses the pattern
 * itself, because `matchAll` compiles a copy for every call, which often takes longer than the matching.
 */
export function findMatches(text: string, pattern: RegExp): IndexedMatch[] {
  const matches: IndexedMatch[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    matches.push(match);
    // An empty match would be found again at the same offset, without end.
    if (match[0] === '') pattern.lastIndex++;
  }
  return matches;
}

/** A pattern for words, nested letter by letter: browsers compile and run long flat alternations many times slower. */
function buildBranches(words: readonly string[]): string {
  if (words.includes('')) return '';
  const [first = ''] = words;
  if (words.length === 1) return escapeRegExp(first);
  const byLetter = groupBy(words, (word) => word.charAt(0));
  const branches = [...byLetter].map(
    ([letter, group]) => escapeRegExp(letter) + buildBranches(group.map((word) => word.slice(1))),
  );
  return `(?:${branches.join('|')})`;
}

/**
 * The source of a pattern for any of some words, or the shortest of those with a common start; of none, for nothing.
 */
export const toAlternation = (words: readonly string[]): string =>
  words.length > 0 ? buildBranches([...new Set(words)]) : '(?!)';
