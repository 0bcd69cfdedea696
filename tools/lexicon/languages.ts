import { annotatedLocales, annotations } from './cldr';

/** Fewer annotated emoji than this are no lexicon. */
const ENOUGH = 1000;
/** In another script than the language without it. Regional variants are part of the language. */
const VARIANTS = ['kk-Arab', 'sr-Latn', 'zh-Hant'];

/** Languages CLDR annotates in earnest, sorted. */
export const lexiconLanguages = (): string[] =>
  annotatedLocales().filter(
    (locale) =>
      (!locale.includes('-') || VARIANTS.includes(locale)) && Object.keys(annotations(locale)).length >= ENOUGH,
  );
