export { findInPage, quoteFor, type Stretch, type TextQuote } from './anchor';
export { type Decoded, decodeHtml } from './charset';
export { fold } from './fold';
export { type LanguageClues, languageOf } from './language';
export type { Metadata } from './metadata';
export { type Outside, type Reading, readArticle, readArticleWithDebug } from './read';
export type { Reason, Removed } from './removal';
export { shallow } from './shallow';
export { articleFromParagraphs, articleFromText } from './text';
