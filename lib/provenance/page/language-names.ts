/** Finds the languages that a text names, in the page's language, in English, or by their own names. */

import { getBaseLanguage } from '../../core/language-tag';
import { memoize } from '../../core/memoize';
import { toAlternation } from '../../core/regexp';
import { LANGUAGES_INFLECTING_NAMES, NAMED_LANGUAGES } from '../../languages/groups';
import { toPlainText } from '../../text/plain-text';
import { isLetterAt, isUnspacedAt } from '../../text/scripts';
import { toPrimaryLanguage } from '../address/address-language';

/** The name of a language as texts write it: the stem, and the endings one of which must follow the stem directly. */
interface LanguageName {
  readonly code: string;
  readonly stem: string;
  readonly endings: readonly string[];
}

/** East Asian names end with a character for "language". It is cut off, because texts use several in its place. */
const ENDINGS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/[語语]$/, ['語', '语', '文']],
  [/어$/, ['어', '문'].map(toPlainText)],
];

function buildLanguageName(code: string, name: string, lang: string): LanguageName {
  const [ending, endings] = ENDINGS.find(([pattern]) => pattern.test(name)) ?? [/$^/, ['']];
  const stem = toPlainText(name.replace(ending, '')).replace(/^ال/, '');
  const isInflected = LANGUAGES_INFLECTING_NAMES.has(lang) && !stem.includes(' ');
  return {
    code,
    stem: isInflected ? stem.slice(0, Math.max(4, stem.length - (stem.length > 8 ? 4 : 3))) : stem,
    endings,
  };
}

/** The names of all known languages in one language. */
interface LanguageNames {
  readonly list: readonly LanguageName[];
  /** Matches any of the stems. Most texts name no language, and this one test is enough for them. */
  readonly stems: RegExp;
}

const getLanguageNames = memoize((lang: string): LanguageNames => {
  const display = new Intl.DisplayNames([lang], { type: 'language', fallback: 'none' });
  const list = NAMED_LANGUAGES.flatMap((code) => {
    const name = display.of(code);
    return name ? [buildLanguageName(toPrimaryLanguage(code) ?? code, name, lang)] : [];
  });
  return { list, stems: new RegExp(toAlternation(list.map(({ stem }) => stem))) };
});

/**
 * Whether a name in this script may begin inside a word: in scripts without spaces, and in Arabic and Hebrew, which
 * join prepositions and articles to the name.
 */
const canStandInsideWord = (text: string): boolean => isUnspacedAt(text, 0) || /[\u0590-\u06ff]/.test(text.charAt(0));

function hasLanguageName(text: string, { stem, endings }: LanguageName): boolean {
  for (let at = text.indexOf(stem); at >= 0; at = text.indexOf(stem, at + 1)) {
    const canStart = canStandInsideWord(stem) || !isLetterAt(text, at - 1);
    if (canStart && endings.some((ending) => text.startsWith(ending, at + stem.length))) return true;
  }
  return false;
}

/**
 * Finds the languages that a short text names, in the page's language or in English, as primary tags.
 *
 * @param text in plain form (`toPlainText`).
 * @param lang the page's language.
 */
export function findNamedLanguages(text: string, lang: string): readonly string[] {
  const nameLanguages = new Set([getBaseLanguage(lang), 'en']);
  nameLanguages.delete('und');
  const foundNames = [...nameLanguages].flatMap((nameLanguage) => {
    const { list, stems } = getLanguageNames(nameLanguage);
    return stems.test(text) ? list.filter((name) => hasLanguageName(text, name)) : [];
  });
  return [...new Set(foundNames.map(({ code }) => code))];
}

/** The names of languages in themselves. Asking `Intl.DisplayNames` for them would take longer than the whole page. */
const OWN_NAMES =
  'en English|de Deutsch|fr français|es español|pt português|it italiano|nl Nederlands|ca català|gl galego|' +
  'eu euskara|sv svenska|no norsk|nb norsk bokmål|da dansk|fi suomi|is íslenska|et eesti|lv latviešu|' +
  'lt lietuvių|pl polski|cs čeština|sk slovenčina|sl slovenščina|hr hrvatski|sr српски|bs bosanski|' +
  'mk македонски|bg български|hu magyar|ro română|el Ελληνικά|sq shqip|ru русский|uk українська|' +
  'be беларуская|hy հայերեն|ka ქართული|az azərbaycan|kk қазақ тілі|uz o‘zbek|ky кыргызча|tr Türkçe|' +
  'ar العربية|fa فارسی|he עברית|ur اردو|ps پښتو|ku kurdî (kurmancî)|hi हिन्दी|ne नेपाली|mr मराठी|bn বাংলা|' +
  'pa ਪੰਜਾਬੀ|gu ગુજરાતી|ta தமிழ்|te తెలుగు|kn ಕನ್ನಡ|ml മലയാളം|si සිංහල|th ไทย|lo ລາວ|km ខ្មែរ|my မြန်မာ|' +
  'vi Tiếng Việt|id Indonesia|ms Melayu|fil Filipino|sw Kiswahili|am አማርኛ|so Soomaali|zu isiZulu|' +
  'af Afrikaans|zh 中文|ja 日本語|ko 한국어|mn монгол|eo Esperanto|ug ئۇيغۇرچە|bo བོད་སྐད་';

const codesByOwnName: ReadonlyMap<string, string> = new Map(
  OWN_NAMES.split('|').map((entry) => {
    const [code = '', ...name] = entry.split(' ');
    return [toPlainText(name.join(' ')), code];
  }),
);

/**
 * Finds the one language that a text of at most 24 letters is the name of: its own name ("Deutsch", "Tiếng Việt"), or
 * its name in `lang` or in English. Undefined where the text names none or several.
 */
export function findLanguageByName(text: string, lang: string): string | undefined {
  const name = toPlainText(text).trim();
  if (name.length < 2 || name.length > 24) return undefined;
  const code = codesByOwnName.get(name);
  if (code) return code;
  const namedLanguages = findNamedLanguages(name, lang);
  return namedLanguages.length === 1 ? namedLanguages[0] : undefined;
}
