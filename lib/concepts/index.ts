export { denotationsIn, denotedBy } from './denotations';
export { lexiconLanguage } from './languages';
export type { Lexicon } from './lexicon';
export { beginningOf, readLexicon } from './lexicon';
export { conceptMatches, conceptsIn, vectorOf } from './matches';
export { isAcronym, scriptOf } from './normalise';
export type { Keyword, Packed } from './pack';
export { packKeywords, packNumbers, unpackKeywords } from './pack';
export { isUnspaced, stemOf } from './writing';
