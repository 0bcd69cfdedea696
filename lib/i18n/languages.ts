/** The languages of the interface, and which of them to use for a reader. */
import { getBaseLanguage } from '../core/language-tag';

/** In the order in which they are offered; the strings of each are in `locales/<tag>.json`. */
export const LANGUAGES = [
  ...['en', 'ar', 'de', 'es', 'fa', 'fr', 'hi', 'id', 'it', 'ja', 'ko', 'pl', 'pt', 'ru', 'th', 'tr', 'uk', 'vi'],
  ...['zh-CN', 'zh-TW'],
] as const satisfies readonly string[];

/**
 * Selects one of `LANGUAGES` for a tag of the browser or the settings ("pt-BR", "zh-Hant-HK", "in"); English where none
 * matches.
 */
export function selectInterfaceLanguage(tag: string): string {
  const { language, script } = parseLocale(tag).maximize();
  if (language === 'zh') return script === 'Hant' ? 'zh-TW' : 'zh-CN';
  return LANGUAGES.find((known) => known === language) ?? 'en';
}

/** The locale for numbers and dates: with the reader's region where the interface is in the reader's language. */
export function getFormatLocale(tag: string): string {
  const language = selectInterfaceLanguage(tag);
  const { baseName } = parseLocale(tag);
  return getBaseLanguage(language) === getBaseLanguage(baseName) ? baseName : language;
}

/** Parses a tag, also one with an old code or with underscores; English for an invalid one. */
function parseLocale(tag: string): Intl.Locale {
  try {
    return new Intl.Locale(tag.replaceAll('_', '-'));
  } catch {
    return new Intl.Locale('en');
  }
}

/** Chinese is named by its script rather than by a country. */
const NAME_TAGS: Readonly<Record<string, string>> = { 'zh-CN': 'zh-Hans', 'zh-TW': 'zh-Hant' };

/** A language's name as its own speakers write it. */
export function getNativeName(language: string): string {
  const tag = NAME_TAGS[language] ?? language;
  const name = new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? language;
  const [first = ''] = name;
  return first.toLocaleUpperCase(language) + name.slice(first.length);
}
