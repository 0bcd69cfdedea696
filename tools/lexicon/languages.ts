/** Lists the languages that get a lexicon. */
import { findLexiconLanguage } from '../../lib/align/concepts/lexicon';
import { LANGUAGES } from '../../lib/i18n/languages';
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

/** Whether a lexicon serves a language of the interface: words of other languages are told readers in those. */
export function isInterfaceLexicon(lang: string): boolean {
  return LANGUAGES.some((one) => findLexiconLanguage(one, [lang]) === lang);
}
