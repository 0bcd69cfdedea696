export type { Lexicon } from './lexicon';
export { beginningOf, readLexicon } from './lexicon';
export { lexiconLanguage } from './lexicon-language';
export { denotationsIn, denotedBy } from './match/entity-mentions';
export { conceptMatches, conceptsIn, vectorOf } from './match/find-concepts';
export { isAcronym, scriptOf } from './normalize-word';
export type { Keyword, Packed } from './packed-lexicon';
export { packKeywords, packNumbers, unpackKeywords } from './packed-lexicon';
export { isUnspaced, stemOf } from './stem-key';
