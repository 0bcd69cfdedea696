/** Parts of language tags (BCP 47), and the codes of languages that have several. */

/** The language of a tag without script and region, in lower case: `sr-Latn` and `SR_RS` are `sr`. */
export const getBaseLanguage = (tag: string): string => tag.split(/[-_]/, 1)[0]!.toLowerCase();

/** Whether a locale is Chinese in traditional characters, said or as its region has it. */
export const isTraditionalChinese = (locale: Intl.Locale): boolean =>
  locale.language === 'zh' && locale.maximize().script === 'Hant';

/** Codes of the written forms of a language, and the language's own: Bokmål and Nynorsk are Norwegian. */
const WRITTEN_FORMS: Readonly<Record<string, string>> = { nb: 'no', nn: 'no' };

/** Codes that are no longer the usual ones of their language: Filipino. */
const OLDER_CODES: Readonly<Record<string, string>> = { tl: 'fil' };

/** The usual code of a language, for one that is older. */
export const toUsualCode = (language: string): string => OLDER_CODES[language] ?? language;

/** The code of a language, for that of one of its written forms. */
export const toLanguageOfForm = (language: string): string => WRITTEN_FORMS[language] ?? language;
