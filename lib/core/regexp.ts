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
