/** Chooses the lexicon for a language tag. */
import { LEXICON_ALIASES, LEXICON_FALLBACKS } from '../languages/groups';
import { getLanguageScript } from './normalize-word';

function toCanonicalLocale(tag: string): Intl.Locale | undefined {
  try {
    const locale = new Intl.Locale(tag);
    return new Intl.Locale(LEXICON_ALIASES[locale.language] ?? tag);
  } catch {
    return undefined;
  }
}

/**
 * The available lexicon of the tag's language and script, whatever the region (`zh-TW` → `zh-Hant`, `nb` → `no`).
 * Undefined for unknown languages, and for a language in another script than its lexicon (`uz-Cyrl`).
 */
export function findLexiconLanguage(tag: string, available: readonly string[]): string | undefined {
  const locale = toCanonicalLocale(tag);
  if (locale === undefined) return undefined;
  const { language } = locale;
  const script = locale.maximize().script ?? '';
  const match = [`${language}-${script}`, language].find(
    (candidate) => available.includes(candidate) && getLanguageScript(candidate) === script,
  );
  const fallback = LEXICON_FALLBACKS[language];
  return match ?? (fallback ? findLexiconLanguage(`${fallback}-${script}`, available) : undefined);
}
