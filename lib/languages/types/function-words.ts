/** Small words of a language: the form of `<tag>/function-words.ts`. */

/**
 * The commonest small words of a language that shares a script with others, so that a stretch of one can be told from a
 * stretch of another. Words of at least two letters, parted by a space; a speaker can add to them.
 */
export type FunctionWords = string;
