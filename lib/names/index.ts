/** Compares names across scripts by their sound, and finds a name in a text. */
export { type FindNameOptions, findBestNameMatch, findName, type NameMatch } from './match/find-name';
export { countPhonemes, getMinScore } from './match/min-score';
export { computeNameSimilarity } from './match/similarity';
export { listNameBases } from './name-bases';
export { type Pronunciations, pronounce } from './pronounce';
export { foldHanForms, hasHanReadings, isHanReading } from './scripts/han';
export {
  findSpellingVariants,
  isSameSpelling,
  type NameOccurrence,
  type SearchText,
  type SpellingVariant,
} from './spelling-variants';
