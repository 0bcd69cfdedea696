/** The languages that Verso speaks, and which of them suits a reader. */

/** In the order in which they are offered; each has its words in `locales/<tag>.json`. */
export const LANGUAGES = [
  ...['en', 'ar', 'de', 'es', 'fa', 'fr', 'hi', 'id', 'it', 'ja', 'ko', 'pl', 'pt', 'ru', 'th', 'tr', 'uk', 'vi'],
  ...['zh-CN', 'zh-TW'],
] as const satisfies readonly string[];

/** For a tag that a browser or a setting gives ("pt-BR", "zh-Hant-HK", "in"), one of `LANGUAGES`; else English. */
export function selectInterfaceLanguage(wanted: string): string {
  const { language, script } = parseLocale(wanted).maximize();
  if (language === 'zh') return script === 'Hant' ? 'zh-TW' : 'zh-CN';
  return LANGUAGES.find((known) => known === language) ?? 'en';
}

/** What numbers and dates are written for: the reader's own region where the language is the reader's. */
export function getFormatLocale(wanted: string): string {
  const language = selectInterfaceLanguage(wanted);
  const { baseName } = parseLocale(wanted);
  return language.split('-')[0] === baseName.split('-')[0] ? baseName : language;
}

/** Old codes become new ones; what is no tag at all is taken for English. */
function parseLocale(tag: string): Intl.Locale {
  try {
    return new Intl.Locale(tag.replaceAll('_', '-'));
  } catch {
    return new Intl.Locale('en');
  }
}

/** Told apart by their writing rather than by a country. */
const NAME_TAGS: Readonly<Record<string, string>> = { 'zh-CN': 'zh-Hans', 'zh-TW': 'zh-Hant' };

/** A language's name as its own speakers write it. */
export function getNativeName(language: string): string {
  const tag = NAME_TAGS[language] ?? language;
  const name = new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? language;
  const [first = ''] = name;
  return first.toLocaleUpperCase(language) + name.slice(first.length);
}
