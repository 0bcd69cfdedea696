/** Type of a language's small words (`<tag>/function-words.ts`). */

/**
 * The most common small words of a language that shares its script with others, used to tell which language a text is
 * in. Words of at least two letters, separated by spaces; a speaker can add to them.
 */
export type FunctionWords = string;
