/** Finds a word that every match of a pattern has, so that texts without it are passed over without running the pattern. */

/**
 * What no word is read from: escapes, placeholders such as <H>, classes of characters, and what `toFlexiblePattern` lets
 * be written in other ways.
 */
const NO_WORD = /\\p\{\w+\}|\\.|<[A-Z]>|\[[^[\]]*\]|\p{L}\u093C|['’ʼ]/gsu;
/** A group that has none within it, with what says how often it occurs. */
const INNERMOST_GROUP = /\([^()]*\)[?*]?/gu;
/** A run of letters, without the last one where that may be missing or come again. */
const WORD = /[\p{L}\p{M}]+(?![?*{])/gu;

/**
 * The longest run of letters outside all groups of a pattern, which is not optional. Undefined where there is none, or
 * where the pattern is one of several. `body` is a regular expression's source with placeholders as in `TimeForm`.
 */
export function findNeededWord(body: string): string | undefined {
  let rest = body.normalize('NFC').replace(NO_WORD, ' ');
  for (let before = ''; before !== rest; ) {
    before = rest;
    rest = rest.replace(INNERMOST_GROUP, ' ');
  }
  if (rest.includes('|')) return undefined;
  const words = rest.match(WORD) ?? [];
  return words.reduce<string | undefined>(
    (longest, word) => (word.length > (longest?.length ?? 0) ? word : longest),
    undefined,
  );
}
