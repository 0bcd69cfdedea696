/** Lists the languages that get a lexicon. */
import { listAnnotatedLocales, readAnnotations } from './cldr';

/** Fewer annotated emoji than this are no lexicon. */
const ENOUGH = 1000;
/** In another script than the language without it. Regional variants are part of the language. */
const VARIANTS = ['kk-Arab', 'sr-Latn', 'zh-Hant'];

/** Languages CLDR annotates in earnest, sorted. */
export const listLexiconLanguages = (): string[] =>
  listAnnotatedLocales().filter(
    (locale) =>
      (!locale.includes('-') || VARIANTS.includes(locale)) && Object.keys(readAnnotations(locale)).length >= ENOUGH,
  );
