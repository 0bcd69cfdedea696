/** Splits names into words, as a reader does. */

const toSingular = (word: string): string =>
  word
    .replace(/ies$/, 'y')
    .replace(/(ch|sh|x)es$/, '$1')
    .replace(/([^s])s$/, '$1');

/** The words of a name in camelCase, PascalCase, UPPER_CASE or kebab-case: lower case, in the singular. */
export const splitName = (name: string): string[] =>
  name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .split(/[ _-]+/)
    .filter(Boolean)
    .map((word) => toSingular(word.toLowerCase()));

/** The lower-case letters that a name begins with: the verb of a function's name. */
export const getFirstWord = (name: string): string => /^[a-z]*/.exec(name)![0];
