export { lexiconLanguage } from './languages';
export type { Lexicon } from './lexicon';
export { beginningOf, readLexicon } from './lexicon';
export type { ConceptMatch } from './matches';
export { conceptMatches, conceptsIn } from './matches';
export { isAcronym, scriptOf } from './normalise';
export type { Keyword, Packed } from './pack';
export { packKeywords, packNumbers, unpackKeywords } from './pack';
export { isUnspaced, stemOf } from './writing';
