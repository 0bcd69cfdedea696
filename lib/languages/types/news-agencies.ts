/** Names of news agencies: the form of `<tag>/news-agencies.ts`. */

/**
 * News agencies and outlets by the letters they sign with, parted by a space; they write in this language first. A
 * dateline or tag with such letters in a text of another language is a hint, no more.
 */
export type NewsAgencies = string;
