/** Text as itself in a regular expression, outside a character class, with the flag u too. */
export const escapeRegExp = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

/** A match; with flag d, where its groups stand. */
export type IndexedMatch = RegExpExecArray & { indices?: RegExpIndicesArray };

/**
 * All matches of a pattern (flag g) in a text, in order. As `matchAll` has them, but of the pattern itself: `matchAll`
 * compiles a copy for every call, which costs more than most of the matching.
 */
export function findMatches(text: string, pattern: RegExp): IndexedMatch[] {
  const found: IndexedMatch[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push(match);
    // An empty match would be found again in the same place.
    if (match[0] === '') pattern.lastIndex++;
  }
  return found;
}
