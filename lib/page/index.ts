export { articleFromParagraphs, articleFromText } from './article-from-text';
export { shallow } from './blocks/limit-nesting';
export { type Decoded, decodeHtml } from './charset/decode-html';
export type { Reason, Removed } from './clean/removal-reason';
export { type LanguageClues, languageOf } from './determine-language';
export type { Metadata } from './metadata/head-metadata';
export { type Outside, type Reading, readArticle, readArticleWithDebug } from './read-article';
export { findInPage, quoteFor, type Stretch, type TextQuote } from './text-quote-anchor';
