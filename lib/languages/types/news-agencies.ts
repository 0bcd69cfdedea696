/** Type of a language's news agencies (`<tag>/news-agencies.ts`). */

/**
 * The letters that news agencies and outlets sign with, separated by spaces. They are listed under the language they
 * write in first. In a text of another language a dateline with such letters is a hint, no more.
 */
export type NewsAgencies = string;
