/**
 * Tells what the words of a credit are about, where it is not this text: a book, a site's software, a version in another
 * language, a picture, what somebody said.
 */

import type { PlacedLine } from '../../core/page-observation';
import { findMatches } from '../../core/regexp';
import { isEnglish } from '../../languages/groups';
import { toPlainText } from '../../text/plain-text';
import { isSameLanguage } from '../address/address-language';
import { findLanguageByName, findNamedLanguages } from '../page/language-names';
import type { PageFacts } from '../page/page-facts';

// Tells lines that credit the translation of a site's software and not of the article.

/** Matches names of software for sites and what it is made of: their footers credit who translated the software. */
const SOFTWARE_SIGN =
  /powered by|(?:forum|blog|board|shop|bulletin|gallery)[ -]?software|phpbb|vbulletin|xenforo|mybb|simple machines|invision|discuz|wordpress|joomla|drupal|typo3|mediawiki|woocommerce|prestashop|(?<!\p{L})(?:smf|ipb|cms|theme|themes|template|skin|plugin|plug-in|thème|plantilla|szablon|motyw|vorlage|sablon)(?!\p{L})|тема оформления|шаблон|движок/u;

/** Whether a line credits the translation of the site's software and not of the text. */
const isAboutSoftware = (text: string): boolean => SOFTWARE_SIGN.test(text);

/** Matches addresses of language packs and the like, where the translation of a software is to be had. */
const SOFTWARE_PATH =
  /(?:language|lang|sprach|idioma|langue)[-_]?pack|[/_-](?:translations?|l10n|i18n|localization|plugins?|themes?|addons?|extensions?|resources)\//i;

/** Whether a line in the page's footer is about its software: by its words, its link, or the lines beside it. */
export function isSoftwareCredit({ runs, plainAt }: PageFacts, index: number): boolean {
  const run = runs[index] as PlacedLine;
  if (run.links.some(({ href }) => SOFTWARE_PATH.test(href)) || isAboutSoftware(plainAt(index))) return true;
  if (run.place !== 'footer') return false;
  return [index - 2, index - 1, index + 1, index + 2].some(
    (other) => runs[other]?.place === 'footer' && isAboutSoftware(plainAt(other)),
  );
}

/** Matches years, page counts, prices and numbers of books: then a book was translated, not the page. */
const BOOK_SIGN =
  /(?<!\d)[,(]\s*(1[5-9]|20)\d\d\s*([().,;–-]|$)|\d\s?(p|pp|pages?|s|seiten|стр|с|sayfa|pags?|str|sid|blz|pagine|páginas)\.|[€$£₺₽¥]\s?\d|\d\s?[€£₺₽]|isbn/;

/** Whether a line is about a book. Copyright lines are left out, because they have years, too. */
const isAboutBook = (text: string): boolean =>
  !text.includes('©') && (BOOK_SIGN.test(text) || CLEAR_BOOK_SIGN.test(text));

/** Matches such clear signs of a book that the lines next to it are about the book, too. */
const CLEAR_BOOK_SIGN =
  /(?<!\p{L})pp\.\s?\d|著(?![者作])\s?[^\s、。]{2,12}訳|\d\s?(pages|seiten|stran|stránek|stron|страниц|сторінок|páginas|pagine|sider|sidor|sivua|oldal|sayfa|halaman|trang)\b|\d\s?(หน้า|页|頁|ページ|쪽)|isbn|(?:^|\s)(publisher|verlag|editorial|editora|éditeur|editore|wydawnictwo|nakladatelství|издательство|видавництво|издателство|yayınevi|kiadó|uitgeverij|förlag|forlag|nxb|nhà xuất bản)(?:\s|:|$)|प्रकाशक|প্রকাশক|ناشر|הוצאת|สำนักพิมพ์|出版社|出版:/u;

/** How many lines before and after may belong to the same book: title, author, translator, publisher, price. */
const BOOK_LINES = 3;
/** The same in a table or list, where each line is one of these. */
const BOOK_CELLS = 8;

const isCell = ({ block }: PlacedLine): boolean => /^(?:t[dhr]|d[td]|li)$/.test(block);

const countBookLines = (run: PlacedLine | undefined): number => (run && isCell(run) ? BOOK_CELLS : BOOK_LINES);

/** Whether a line is near others that are about a book: its title, author, translator, publisher and price. */
export const isBesideBook = (runs: readonly PlacedLine[], index: number): boolean =>
  runs
    .slice(Math.max(0, index - countBookLines(runs[index])), index + countBookLines(runs[index]) + 1)
    .some(
      (run) =>
        run !== runs[index] &&
        run.zone === runs[index]?.zone &&
        run.text.length <= 120 &&
        CLEAR_BOOK_SIGN.test(toPlainText(run.text)),
    );

/** So many lines about a book are a card with its title, publisher and price: then the page reviews it. */
const MIN_CARD_LINES = 2;

/** Whether a page has a card of a book: sentences about a translation are then about the book's. */
function hasBookCard(runs: readonly PlacedLine[]): boolean {
  const lines = runs.filter(
    ({ zone, text }) => zone === 'main' && text.length <= 120 && CLEAR_BOOK_SIGN.test(toPlainText(text)),
  );
  return lines.length >= MIN_CARD_LINES || lines.some(isCell);
}

// Tells versions in other languages.

const FROM_LANGUAGE = /\bfrom (?:the )?(\p{L}+)/gu;

/** Whether a text says "translated from Norwegian" on a page in Norwegian. */
const isFromOwnLanguage = (text: string, lang: string): boolean =>
  !isEnglish(lang) &&
  findMatches(text, FROM_LANGUAGE).some(([, word = '']) => {
    const namedLanguage = findLanguageByName(word, 'en');
    return namedLanguage !== undefined && isSameLanguage(namedLanguage, lang);
  });

/** Whether a sentence says "Spanish translation by …" on a page in English. */
function isIntoOtherLanguage(sentence: string, lang: string): boolean {
  const word = /(?<!\p{L})(\p{L}+) translation (?:by|:)/u.exec(sentence)?.[1];
  const namedLanguage = word ? findLanguageByName(word, 'en') : undefined;
  return namedLanguage !== undefined && !isSameLanguage(namedLanguage, lang);
}

/** Whether a text has a label of versions, and does not name the page's own language. */
const isOfVersion = ({ words, lang }: PageFacts, text: string): boolean =>
  words.has('version', text) && !findNamedLanguages(text, lang).some((named) => isSameLanguage(named, lang));

/** The words of a credit, in plain form. */
export interface CreditText {
  readonly run: PlacedLine;
  /** The sentence, or what stands before a link. */
  readonly text: string;
  /** All of its line; the sentence alone where only that is read. */
  readonly line: string;
  /** What of it is not the text of a link that may be a headline; all of the line by default. */
  readonly around?: string;
  /** It names this very text, and so is about no book or other work. */
  readonly isSelf: boolean;
}

/** How each subject other than this text is told. */
const SUBJECTS = {
  picture: ({ words }, { text }) => (words.find('picture', text)[0]?.start ?? 3) <= 2,
  'picture of its line': ({ words }, { line }) => (words.find('picture', line)[0]?.start ?? 3) <= 2,
  'other version': (page, { text, line }) => isOfVersion(page, text) || isOfVersion(page, line),
  /** "Read it in English" leads to a translation, but not where that is the original. */
  'named version': (page, { text }) =>
    isOfVersion(page, text) && findNamedLanguages(text, page.lang).length > 0 && !page.words.has('originating', text),
  /** "Translated from Norwegian" on a page in Norwegian. */
  'version from here': ({ lang }, { line }) => isFromOwnLanguage(line, lang),
  /** "Spanish translation by …" on a page in English. */
  'version into another language': ({ lang }, { text }) => isIntoOtherLanguage(text, lang),
  /** What was translated into several languages is another work than the page. */
  'work in many languages': ({ words, lang }, { text }) =>
    findNamedLanguages(text, lang).length !== 1 && words.namesLanguages(text),
  work: ({ words }, { line, around = line, isSelf }) => !isSelf && words.namesWork(around),
  book: (_, { line, isSelf }) => !isSelf && isAboutBook(line),
  'book beside it': ({ runs }, { run }) => isBesideBook(runs, runs.indexOf(run)),
  /** Sentences about a translation are about that of the book whose card a page has. */
  'book of the page': ({ runs }, { run }) => run.prose > 0 && hasBookCard(runs),
  software: (_, { text, line }) => isAboutSoftware(text) || isAboutSoftware(line),
  'software of the site': (page, { run }) => isSoftwareCredit(page, page.runs.indexOf(run)),
  /** What was translated is what someone said. */
  quotation: (_, { run }) => run.block === 'blockquote' && run.place === 'text',
} as const satisfies Readonly<Record<string, (page: PageFacts, credit: CreditText) => boolean>>;

type Subject = keyof typeof SUBJECTS;

/** What each kind of credit may be about instead of this text. */
const OTHER_SUBJECTS = {
  'label of an original': ['picture', 'version from here', 'book', 'book beside it', 'software'],
  'label of a translation': [
    'picture',
    'picture of its line',
    'other version',
    'work',
    'quotation',
    'version from here',
    'book',
    'book beside it',
    'software',
  ],
  sentence: [
    'work in many languages',
    'work',
    'named version',
    'version from here',
    'book',
    'software',
    'book beside it',
    'picture',
  ],
  notice: ['version from here', 'version into another language', 'other version'],
  'notice of an origin': ['book'],
  'credit of a translator': ['book', 'software', 'software of the site', 'book beside it', 'book of the page'],
} as const satisfies Readonly<Record<string, readonly Subject[]>>;

/** Whether a credit is about something else than this text. */
export const isAboutAnother = (page: PageFacts, kind: keyof typeof OTHER_SUBJECTS, credit: CreditText): boolean =>
  OTHER_SUBJECTS[kind].some((subject) => SUBJECTS[subject](page, credit));
