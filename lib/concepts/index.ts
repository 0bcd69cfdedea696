/** Finds language-independent concepts in texts, by lexicons of the words that name them in each language. */
export { packConceptNames } from './concept-names';
export type { Lexicon } from './lexicon';
export { createPrefixExtractor, readLexicon } from './lexicon';
export { findLexiconLanguage } from './lexicon-language';
export { buildEntityTable, findEntityMentions } from './match/entity-mentions';
export { buildConceptVector, extractConceptVector, findConcepts, findKeywords } from './match/find-concepts';
export type { KeywordMatch } from './match/match-words';
export { getLanguageScript, isAcronym } from './normalize-word';
export type { Keyword, PackedLexicon } from './packed-lexicon';
export { packKeywords, packNumbers, unpackKeywords } from './packed-lexicon';
export { isUnspacedLanguage, toStemKey } from './stem-key';
