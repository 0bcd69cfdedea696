/** Reads articles from pages and plain text, and finds passages again in a page. */
export { buildArticleFromParagraphs, buildArticleFromText } from './article-from-text';
export { isDeeplyNested, limitNesting } from './blocks/limit-nesting';
export { type DecodedHtml, decodeHtml } from './charset/decode-html';
export type { RemovalReason, RemovedText } from './clean/removal-reason';
export { determineLanguage, type LanguageHints } from './determine-language';
export { hasMoreStops } from './has-more-stops';
export type { HeadMetadata } from './metadata/head-metadata';
export { type ArticleReading, type ReadArticleDeps, readArticle, readArticleWithDebug } from './read-article';
export { placeStreamedContent } from './streamed-content';
export { type BlockSpan, createTextQuote, findTextQuotes, type TextQuote } from './text-quote-anchor';
