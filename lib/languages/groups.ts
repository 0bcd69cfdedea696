/** Groups of languages, codes of one language, and lists whose order or choice decides. */

import { getBaseLanguage } from '../core/language-tag';

/** A group of base tags, in no order. */
type LanguageGroup = readonly string[];

const toGroups = (groups: readonly string[]): readonly LanguageGroup[] => groups.map((group) => group.split(' '));

/** Languages that detectors confuse. */
export const CONFUSED_LANGUAGES = toGroups([
  'id ms',
  'nb no nn da',
  'hr sr bs sl',
  'cs sk',
  'hi mr ne sa',
  'pt gl es ca',
  'ru uk be bg mk',
  'fa ps ur',
  'bn as',
  'zh yue wuu',
  'az tr',
  'nl af',
  'fi et',
  'en sco',
  'tl fil ceb',
  'am ti',
  'kk ky tt mn ba cv tg',
]);

/** Languages whose pages are searched for each other's labels. */
export const LANGUAGES_WITH_LIKE_LABELS = toGroups([
  'hr sr bs sl mk',
  'id ms',
  'no nb nn da sv',
  'cs sk',
  'ru uk be',
  'fil tl',
  'pt gl',
  'hi mr ne',
]);

/** Languages close enough that a translation server's one is used where it lacks the other. */
export const INTERCHANGEABLE_LANGUAGES = toGroups(['no nb nn', 'hr bs sr cnr', 'tl fil']);

/** Languages that write many short sentences alike, so that an unchanged one may be a translation. */
export const LANGUAGES_WRITTEN_ALIKE = toGroups([
  'nb no nn da sv',
  'hr bs sr sh',
  'id ms',
  'cs sk',
  'gl pt',
  'bg mk',
  'zh yue ja',
]);

/** Tags of Norwegian, of which a browser's translator knows one and not the others, by the one that is asked for. */
export const NORWEGIAN_TAGS: Readonly<Record<string, LanguageGroup>> = { nb: ['no'], no: ['nb'], nn: ['no', 'nb'] };

/** Whether two base tags are in one group. */
export const isInOneGroup = (groups: readonly LanguageGroup[], a: string, b: string): boolean =>
  groups.some((group) => group.includes(a) && group.includes(b));

/** Languages whose codes are looked for in addresses and whose names are looked for in credits. */
export const NAMED_LANGUAGES: readonly string[] = (
  'en de fr es pt it nl ca gl eu sv no nb da fi is et lv lt pl cs sk sl hr sr bs mk bg hu ro el sq ru uk be hy ka az kk' +
  ' uz ky tr ar fa he ur ps ku hi ne mr bn pa gu ta te kn ml si th lo km my vi id ms fil tl sw am so zu af zh ja ko mn eo ug bo'
).split(' ');

/** Language codes that in an address more often are a country's code or a word. */
export const AMBIGUOUS_CODES: ReadonlySet<string> = new Set(
  'is no my am so be ca sl to uk la eo ne ky ps ku si bo hi et te ml kn gu sq'.split(' '),
);

/** Languages that inflect the names of languages, whose endings are cut off before they are compared. */
export const LANGUAGES_INFLECTING_NAMES: ReadonlySet<string> = new Set(
  'ru uk be bg sr mk hr sl bs pl cs sk lt lv et fi el ka hy hu is tr az kk uz'.split(' '),
);

/** Languages in which a byline may have a month behind the name. */
export const LANGUAGES_WITH_MONTH_FIRST: readonly string[] =
  'en de fr es pt it nl pl cs sk sl hr sr ro hu sv da no fi et lv lt tr id ms vi ca ru uk bg el'.split(' ');

/** The language in which addresses, menus and credits of all languages are written, too. */
const WORLD_LANGUAGE = 'en';

/** Whether a base tag is that of English, which pages of all languages mix in. */
export const isEnglish = (lang: string): boolean => lang === WORLD_LANGUAGE;

/** Code → whose marks of sentences are taken. */
export const SENTENCE_ALIASES: Readonly<Record<string, string>> = {
  fil: 'tl',
  in: 'id',
  iw: 'he',
  ji: 'yi',
  sh: 'hr',
  yue: 'zh',
  cmn: 'zh',
};

/** Code → whose lexicon is taken. */
export const LEXICON_ALIASES: Readonly<Record<string, string>> = {
  nb: 'no',
  tl: 'fil',
  cmn: 'zh',
  sh: 'sr-Latn',
  mo: 'ro',
};

/** Code → whose lexicon, of the same script, is taken where there is none of its own. */
export const LEXICON_FALLBACKS: Readonly<Record<string, string>> = { yue: 'zh' };

/**
 * The order of languages in tables that are read as a whole, by kind; languages that are not named here follow by tag.
 * All other tables are only looked up by language, and stand by tag.
 */
export const LANGUAGE_ORDER: Readonly<Record<string, string>> = {
  /** Where labels of several languages fit one place, the first language's is taken. */
  provenanceLabels:
    'en de fr es pt it ca gl eu nl af sv no da fi is et lv lt pl cs sk sl hr sr bs mk bg hu ro el sq ru uk be eo ga cy hy ka az kk ky uz tr tg tk mn id ms fil sw am so vi th lo km my zh ja ko ar fa ps ku he ur hi ne mr bn ta te si gu kn ml pa',
  /** Of two languages whose letters a text has, the first is taken. */
  distinctiveLetters: 'vi be kk uk mk sr mn ru bg ug ckb ps ur fa',
  /** Where two languages have as many words of a text, the one that was counted first is taken. */
  slugWords: 'en de fr es pt it nl pl cs sk hu ro hr fi sv da et lv lt tr id vi fil sw',
  /** Where two languages have an agency of the same letters, the last one's is taken. */
  newsAgencies:
    'vi zh ja ko ru uk de fr es pt it pl cs hu ro bg sr hr tr ar fa he hi id ms th km lo fi sv no da nl el kk az hy ka mn',
};

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

/** Languages that set no space between sentences. Thai, Lao, Khmer and Burmese set one. */
const LANGUAGES_WITHOUT_SENTENCE_SPACES: ReadonlySet<string> = new Set(['zh', 'ja', 'yue']);

/** Whether a language, by its tag, sets no space between sentences. */
export const hasUnspacedSentences = (tag: string): boolean =>
  LANGUAGES_WITHOUT_SENTENCE_SPACES.has(getBaseLanguage(tag));

/** Languages that do not mark where a sentence ends. */
const LANGUAGES_OF_CLAUSES: ReadonlySet<string> = new Set(['th', 'lo', 'km', 'my']);

/** Whether the segments of a language, by its tag, are clauses, since it does not mark where a sentence ends. */
export const hasClausesAsSegments = (tag: string): boolean => LANGUAGES_OF_CLAUSES.has(getBaseLanguage(tag));

/**
 * Encodings that can be told by their characters, with the script and the languages they are for; Latin ones aside. Of
 * equal ones the first is taken.
 */
export const CHARSET_LANGUAGES = [
  ['windows-874', 'thai', 'th'],
  ['shift_jis', 'japanese', 'ja'],
  ['euc-jp', 'japanese', 'ja'],
  ['gb18030', 'hans', 'zh'],
  ['big5', 'hant', 'zh'],
  ['gb18030', 'hant', 'zh'],
  ['euc-kr', 'korean', 'ko'],
  ['windows-1251', 'cyrillic', 'ru uk bg be sr mk'],
  ['koi8-r', 'cyrillic', 'ru'],
  ['koi8-u', 'cyrillic', 'uk be'],
  ['iso-8859-5', 'cyrillic', 'ru uk bg be sr mk'],
  ['ibm866', 'cyrillic', 'ru'],
  ['windows-1256', 'arabic', 'ar fa ur'],
  ['iso-8859-6', 'arabic', 'ar'],
  ['windows-1255', 'hebrew', 'he yi'],
  ['windows-1253', 'greek', 'el'],
  ['iso-8859-7', 'greek', 'el'],
  ['windows-1258', 'vietnamese', 'vi'],
] as const;

const WESTERN_CHARSET = 'windows-1252';
const CENTRAL_EUROPEAN_CHARSETS = 'windows-1250 iso-8859-2';
const BALTIC_CHARSETS = 'windows-1257 iso-8859-13 iso-8859-4';

/** Languages that tell Latin encodings apart, the encodings they are written in, and their letters beyond ASCII. */
export const LATIN_ALPHABETS = [
  ['fr', WESTERN_CHARSET, 'àâæçéèêëîïôœùûüÿ'],
  ['de', WESTERN_CHARSET, 'äöüßéèà'],
  ['es', WESTERN_CHARSET, 'áéíñóúüªº'],
  ['pt gl', WESTERN_CHARSET, 'áàâãçéêíóôõúüñªº'],
  ['it', WESTERN_CHARSET, 'àèéìíîòóùúªº'],
  ['ca', WESTERN_CHARSET, 'àçèéíïòóúüªº'],
  ['nl af', WESTERN_CHARSET, 'áâèéêëíîïóôöúûü'],
  ['sv fi', WESTERN_CHARSET, 'åäöéèàü'],
  ['da no nb nn', WESTERN_CHARSET, 'æøåéèêóòôäöü'],
  ['is', WESTERN_CHARSET, 'áðéíóúýþæö'],
  ['fo', WESTERN_CHARSET, 'áðíóúýæø'],
  ['ga', WESTERN_CHARSET, 'áéíóú'],
  ['sq', WESTERN_CHARSET, 'çë'],
  ['pl', CENTRAL_EUROPEAN_CHARSETS, 'ąćęłńóśźż'],
  ['cs', CENTRAL_EUROPEAN_CHARSETS, 'áčďéěíňóřšťúůýž'],
  ['sk', CENTRAL_EUROPEAN_CHARSETS, 'áäčďéíĺľňóôŕšťúýž'],
  ['hu', CENTRAL_EUROPEAN_CHARSETS, 'áéíóöőúüű'],
  ['ro', `${CENTRAL_EUROPEAN_CHARSETS} iso-8859-16`, 'ăâîşţșț'],
  ['hr bs sr sl', CENTRAL_EUROPEAN_CHARSETS, 'čćđšž'],
  ['tr', 'windows-1254', 'çğıöşüâîû\u0307'],
  ['lt', BALTIC_CHARSETS, 'ąčęėįšųūž'],
  ['lv', BALTIC_CHARSETS, 'āčēģīķļņšūž'],
  ['mt eo', 'iso-8859-3', 'àèìòùċġħżĉĝĥĵŝŭ'],
  ['et', `${BALTIC_CHARSETS} ${WESTERN_CHARSET}`, 'õäöüšž'],
] as const;

/**
 * Parses a list of names in the order of the months or days: a comma between numbers, a bar between names of one. Gives
 * each name with its number, from 1.
 */
export const parseNameList = (list: string): [name: string, value: number][] =>
  list.split(',').flatMap((names, i) => names.split('|').map((name): [string, number] => [name, i + 1]));
