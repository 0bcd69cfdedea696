import { isLetterAt, toAlternation, toPlainText } from '../text/plain-text';
import { memoize } from '../util/memoize';
import { isUnspacedAt } from '../util/writing/scripts';
import { KNOWN_LANGUAGES, toPrimaryLanguage } from './address/address-language';

/** Languages that decline language names: the ending is left off. The rest use the name as it is. */
const DECLINING = new Set('ru uk be bg sr mk hr sl bs pl cs sk lt lv et fi el ka hy hu is tr az kk uz'.split(' '));

/** A language's name as it may stand in a text: what it begins with, and what must follow at once. */
interface LanguageName {
  readonly code: string;
  readonly stem: string;
  readonly endings: readonly string[];
}

/** East Asian names lose the character for "language", so that another one may stand for it. */
const ENDINGS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/[語语]$/, ['語', '语', '文']],
  [/어$/, ['어', '문'].map(toPlainText)],
];

function buildLanguageName(code: string, name: string, lang: string): LanguageName {
  const [ending, endings] = ENDINGS.find(([pattern]) => pattern.test(name)) ?? [/$^/, ['']];
  const stem = toPlainText(name.replace(ending, '')).replace(/^ال/, '');
  const declined = DECLINING.has(lang) && !stem.includes(' ');
  return { code, stem: declined ? stem.slice(0, Math.max(4, stem.length - (stem.length > 8 ? 4 : 3))) : stem, endings };
}

interface LanguageNames {
  readonly list: readonly LanguageName[];
  /** All stems as alternatives: most texts name no language, and one look tells. */
  readonly stems: RegExp;
}

const getLanguageNames = memoize((lang: string): LanguageNames => {
  const display = new Intl.DisplayNames([lang], { type: 'language', fallback: 'none' });
  const list = KNOWN_LANGUAGES.flatMap((code) => {
    const name = display.of(code);
    return name ? [buildLanguageName(toPrimaryLanguage(code) ?? code, name, lang)] : [];
  });
  return { list, stems: toAlternation(list.map(({ stem }) => stem)) };
});

/** Semitic scripts join prepositions and articles to the name; they and unspaced scripts have names inside of words. */
const canStandInsideWord = (text: string): boolean => isUnspacedAt(text, 0) || /[\u0590-\u06ff]/.test(text.charAt(0));

function hasLanguageName(text: string, { stem, endings }: LanguageName): boolean {
  for (let at = text.indexOf(stem); at >= 0; at = text.indexOf(stem, at + 1)) {
    const starts = canStandInsideWord(stem) || !isLetterAt(text, at - 1);
    if (starts && endings.some((ending) => text.startsWith(ending, at + stem.length))) return true;
  }
  return false;
}

/** Languages that a short text names, in the words of the page's language or in English; `text` in plain form. */
export function findNamedLanguages(text: string, lang: string): readonly string[] {
  const readers = new Set([lang.split('-')[0] ?? 'en', 'en']);
  readers.delete('und');
  const found = [...readers].flatMap((reader) => {
    const { list, stems } = getLanguageNames(reader);
    return stems.test(text) ? list.filter((name) => hasLanguageName(text, name)) : [];
  });
  return [...new Set(found.map(({ code }) => code))];
}

/** Languages by the names they have for themselves. To ask the engine for each takes it longer than the whole page. */
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

/** The language whose own name a text is ("Deutsch", "Tiếng Việt"), or which it names in the page's language. */
export function findLanguageByName(text: string, lang: string): string | undefined {
  const wanted = toPlainText(text).trim();
  if (wanted.length < 2 || wanted.length > 24) return undefined;
  const own = codesByOwnName.get(wanted);
  if (own) return own;
  const named = findNamedLanguages(wanted, lang);
  return named.length === 1 ? named[0] : undefined;
}
