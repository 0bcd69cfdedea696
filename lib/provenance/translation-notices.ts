/** Finds notices and credits which say that the page is a translation, whether or not they say of what. */
import type { PlacedLine, SignalPlace } from '../core';
import { toPlainText, toShownOffset, toShownText } from '../text/plain-text';
import { isSameLanguage } from './address/address-language';
import type { LabelMatch } from './label-matcher';
import { findLanguageByName, findNamedLanguages } from './language-names';
import type { PageFacts } from './page-facts';

/** A line that says that the page is a translation. */
export interface TranslationNotice {
  readonly run: PlacedLine;
  readonly place: SignalPlace;
  /** The words of the label, as shown. */
  readonly words: string;
  /** The language that the notice names as the original's. */
  readonly lang?: string;
  readonly translator?: string;
}

/** The first notice of each kind in a page. */
export interface TranslationNotices {
  /** It credits a translator. */
  readonly credit?: TranslationNotice;
  /** It says that a machine translated. */
  readonly machine?: TranslationNotice;
  /** It says in which other language the text was first published, and credits nobody. */
  readonly origin?: TranslationNotice;
}

/** Limits in letters. Notices are short lines; a paragraph about translators or machines is not a notice. */
const MAX_NOTICE_LENGTH = 260;
const MAX_NOTICE_LENGTH_IN_TEXT = 200;
const MAX_UNRELATED_LENGTH = 120;
const MAX_OPENING_LENGTH = 20;
const MAX_PLAIN_LENGTH = 90;
const MAX_SENTENCE_LENGTH = 110;

const NO_NOTICE_BLOCKS = new Set('h1 h2 h3 h4 h5 h6 figcaption figure th'.split(' '));

function canHoldNotice(run: PlacedLine): boolean {
  if (run.zone === 'nav' || run.zone === 'aside' || NO_NOTICE_BLOCKS.has(run.block)) return false;
  if (run.text.length > (run.place === 'text' ? MAX_NOTICE_LENGTH_IN_TEXT : MAX_NOTICE_LENGTH)) return false;
  const [link] = run.links;
  return !(link && link.start === 0 && link.end === run.text.length);
}

/** The sentence of a plain text that contains a label. */
function getSentenceAround(text: string, label: LabelMatch): string {
  const start = Math.max(...['. ', '! ', '? ', '。'].map((mark) => text.lastIndexOf(mark, label.start - 1) + 1));
  const ends = ['. ', '! ', '? ', '。'].map((mark) => text.indexOf(mark, label.end)).filter((at) => at >= 0);
  return text.slice(start, ends.length > 0 ? Math.min(...ends) : text.length);
}

/** Matches a date or time at the end of the text before a label: many lines have one before their credit. */
const DATE_BEFORE = /^(?=.{0,40}$).*\d[^\p{L}]{0,3}(?:\p{L}{1,2}\.)?\s*$/u;
/** Matches text after which a label begins a line or a part of it. */
const OPENING = /(^|[|•·,;:—–\-([/.!>»。、］】）)]\s?)$/;

/** Finds the first line of running text in the main zone. */
export const findFirstProse = (runs: readonly PlacedLine[]): PlacedLine | undefined =>
  runs.find(({ prose, zone }) => prose > 0 && zone === 'main');

/**
 * Whether a label is a notice and not a part of the article's text. It is one where it begins a line or a part of a
 * line. Elsewhere it is one only in a short sentence outside the text that mentions the text itself or a language.
 */
function isStandaloneNotice(
  { vocabulary, lang, runs }: PageFacts,
  run: PlacedLine,
  text: string,
  label: LabelMatch,
): boolean {
  const before = text.slice(0, label.start);
  const sentence = getSentenceAround(text, label);
  const isAboutText = vocabulary.find('self', sentence).length > 0;
  // A paragraph may contain "… with subtitles (translation: …)", which is not about the page.
  if (run.place === 'text' && run.prose > 0 && !isAboutText) {
    const isMidLine = label.start > MAX_OPENING_LENGTH && !/[|•·–—]\s?$/.test(before);
    if (isMidLine || run.text.length > MAX_UNRELATED_LENGTH) return false;
  }
  if (OPENING.test(before) || DATE_BEFORE.test(before)) return true;
  if (run.place === 'byline' && text.charAt(label.end - 1) === ':') return true;
  if (label.start > MAX_PLAIN_LENGTH || sentence.length > MAX_SENTENCE_LENGTH) return false;
  if (run.place === 'text') return isAboutText && run === findFirstProse(runs);
  return isAboutText || findNamedLanguages(sentence, lang).length > 0;
}

/** Whether a text says "translated from Norwegian" on a page in Norwegian: then it is about another version. */
export const isFromOwnLanguage = (text: string, lang: string): boolean =>
  lang !== 'en' &&
  [...text.matchAll(/\bfrom (?:the )?(\p{L}+)/gu)].some(([, word = '']) => {
    const namedLanguage = findLanguageByName(word, 'en');
    return namedLanguage !== undefined && isSameLanguage(namedLanguage, lang);
  });

/** Whether a sentence says "Spanish translation by …" on a page in English: then the Spanish version was translated. */
function isIntoOtherLanguage(sentence: string, lang: string): boolean {
  const word = /(?<!\p{L})(\p{L}+) translation (?:by|:)/u.exec(sentence)?.[1];
  const namedLanguage = word ? findLanguageByName(word, 'en') : undefined;
  return namedLanguage !== undefined && !isSameLanguage(namedLanguage, lang);
}

/** Whether a sentence is about another version: "The Spanish version of this article was translated by …". */
function isAboutOtherVersion({ vocabulary, lang }: PageFacts, sentence: string): boolean {
  if (isFromOwnLanguage(sentence, lang) || isIntoOtherLanguage(sentence, lang)) return true;
  if (vocabulary.find('version', sentence).length === 0) return false;
  return !findNamedLanguages(sentence, lang).some((named) => isSameLanguage(named, lang));
}

/** The one other language that a sentence names; undefined where it names none or several. */
function findOriginalLanguage(sentence: string, lang: string): string | undefined {
  const others = findNamedLanguages(sentence, lang).filter((named) => !isSameLanguage(named, lang));
  return others.length === 1 ? others[0] : undefined;
}

/** Matches the name of a machine translator where a translator's name is expected. */
const ENGINE_NAME =
  /(?<![\p{L}])(ai|ki|ia|google|deepl|chatgpt|gpt-?\d?\w?|claude|gemini|papago|yandex|microsoft translator|machine|automatic\w*|ии|ші)(?![\p{L}])|เอไอ|ปัญญาประดิษฐ์|人工智[能慧]|機械|机器|機器|الذكاء الاصطناعي|هوش مصنوعی/u;

/** Matches what ends a translator's name: a mark, a number, or a word such as "from". */
const NAME_END =
  /[|•·,;()（）[\]［］\n。、/]|\s[–—-]\s|\s\d|(?<=\p{L}{4})[.](?=\s|$)|\s(?:from|aus|para|für|for|del|depuis|с|з|z|dal|do|da)\s/u;

/** Takes the translator's name from the text after a credit's label; undefined where there is nothing like a name. */
function extractTranslatorName(text: string): string | undefined {
  // Some credits have more words before the name: "from English: Name".
  const rest = text.replace(/^[^:：.()（）|·,，]{1,40}[:：](?=\s*\p{L})/u, '').replace(/^[\s:：/=・|>–—-]+/, '');
  const end = NAME_END.exec(rest)?.index ?? rest.length;
  const name = rest.slice(0, end).trim().replace(/\.$/, '');
  return name.length >= 2 && name.length <= 60 && !/\d|https?:/.test(name) ? name : undefined;
}

function buildNotice(page: PageFacts, run: PlacedLine, text: string, label: LabelMatch): TranslationNotice | undefined {
  const sentence = getSentenceAround(text, label);
  if (!isStandaloneNotice(page, run, text, label) || isAboutOtherVersion(page, sentence)) return undefined;
  const lang = findOriginalLanguage(sentence, page.lang) ?? findOriginalLanguage(text, page.lang);
  return { run, place: run.place, words: toShownText(run.text, label.start, label.end), lang };
}

/**
 * Whether a line is about the page being translated by machine. Words like "machine translation" also begin sentences
 * on that subject, so a longer line must also mention the original, the text itself or a language.
 */
const isMachineNotice = ({ vocabulary, lang }: PageFacts, text: string): boolean =>
  text.length <= MAX_PLAIN_LENGTH ||
  vocabulary.find('original', text).length > 0 ||
  vocabulary.find('self', text).length > 0 ||
  findNamedLanguages(text, lang).length > 0;

function findMachineNotice(page: PageFacts, run: PlacedLine, text: string): TranslationNotice | undefined {
  const [label] = page.vocabulary.find('machine', text);
  return label && isMachineNotice(page, text) ? buildNotice(page, run, text, label) : undefined;
}

/** Matches years, page counts, prices and numbers of books: then a book was translated, not the page. */
const BOOK_SIGN =
  /(?<!\d)[,(]\s*(1[5-9]|20)\d\d\s*([().,;–-]|$)|\d\s?(p|pp|pages?|s|seiten|стр|с|sayfa|pags?|str|sid|blz|pagine|páginas)\.|[€$£₺₽¥]\s?\d|\d\s?[€£₺₽]|isbn/;

/** Whether a name follows a credit's label, and not the rest of a sentence ("she translated from …"). */
function isFollowedByName({ lang, vocabulary }: PageFacts, text: string, run: PlacedLine, label: LabelMatch): boolean {
  if (label.start === 0 || text.charAt(label.end - 1) === ':' || vocabulary.find('self', text).length > 0) return true;
  const rest = run.text.slice(toShownOffset(run.text, label.end)).trimStart();
  return !/^\p{Ll}/u.test(rest) || findNamedLanguages(toPlainText(rest.slice(0, 30)), lang).length > 0;
}

/** Matches names of software for sites and what it is made of: their footers credit who translated the software. */
const SOFTWARE_SIGN =
  /powered by|(?:forum|blog|board|shop|bulletin|gallery)[ -]?software|phpbb|vbulletin|xenforo|mybb|simple machines|invision|discuz|wordpress|joomla|drupal|typo3|mediawiki|woocommerce|prestashop|(?<!\p{L})(?:smf|ipb|cms|theme|themes|template|skin|plugin|plug-in|thème|plantilla|szablon|motyw|vorlage|sablon)(?!\p{L})|тема оформления|шаблон|движок|テーマ|テンプレート|主题|主題|模板|스킨|테마/u;

/** Whether a line credits the translation of the site's software and not of the text. */
export const isAboutSoftware = (text: string): boolean => SOFTWARE_SIGN.test(text);

/** Adds a colon to a short byline, because a line that is nothing but a label often has none. */
const toLabelLine = (run: PlacedLine, text: string): string =>
  run.place === 'byline' && text.length <= 24 ? `${text.trim()}:` : text;

/** Whether a line is about a book. Copyright lines are left out, because they have years, too. */
export const isAboutBook = (text: string): boolean =>
  !text.includes('©') && (BOOK_SIGN.test(text) || CLEAR_BOOK_SIGN.test(text));

/** Matches such clear signs of a book that the lines next to it are about the book, too. */
const CLEAR_BOOK_SIGN =
  /\d\s?(pages|seiten|stran|stránek|stron|страниц|сторінок|páginas|pagine|sider|sidor|sivua|oldal|sayfa|halaman|trang)\b|\d\s?(หน้า|页|頁|ページ|쪽)|isbn|(?:^|\s)(publisher|verlag|editorial|editora|éditeur|editore|wydawnictwo|nakladatelství|издательство|видавництво|издателство|yayınevi|kiadó|uitgeverij|förlag|forlag|nxb|nhà xuất bản)(?:\s|:|$)|प्रकाशक|প্রকাশক|ناشر|הוצאת|สำนักพิมพ์|出版社|出版:/;

/** How many lines before and after may belong to the same book: title, author, translator, publisher, price. */
const BOOK_LINES = 3;

const isBesideBook = (runs: readonly PlacedLine[], index: number): boolean =>
  runs
    .slice(Math.max(0, index - BOOK_LINES), index + BOOK_LINES + 1)
    .some((run) => run !== runs[index] && run.text.length <= 120 && CLEAR_BOOK_SIGN.test(toPlainText(run.text)));

function findTranslatorCredit(
  page: PageFacts,
  run: PlacedLine,
  text: string,
  following: PlacedLine | undefined,
): TranslationNotice | undefined {
  const label =
    page.vocabulary.find('translated', text)[0] ?? page.vocabulary.find('translated', toLabelLine(run, text))[0];
  if (!label || isAboutBook(text) || isAboutSoftware(text) || !isFollowedByName(page, text, run, label))
    return undefined;
  if (label.gap !== undefined && findNamedLanguages(label.gap, page.lang).length === 0) return undefined;
  const notice = buildNotice(page, run, text, label);
  const rest = run.text.slice(toShownOffset(run.text, label.end));
  const nextLine = following && following.text.length <= 40 ? following.text : '';
  return notice && { ...notice, translator: extractTranslatorName(rest.trim() === '' ? nextLine : rest) };
}

/** Finds a notice that names another language with words of first publication: "Originally published in Spanish". */
function findOriginNotice(page: PageFacts, run: PlacedLine, text: string): TranslationNotice | undefined {
  if (text.length > MAX_NOTICE_LENGTH_IN_TEXT) return undefined;
  const label = page.vocabulary.find('republished', text)[0] ?? page.vocabulary.find('original', text)[0];
  const notice = label && !isAboutBook(text) ? buildNotice(page, run, text, label) : undefined;
  return notice?.lang ? notice : undefined;
}

/** Whether several credits name different translators: then they are of a table or a list of books, not of the page. */
const isAboutSeveralTexts = (credits: readonly TranslationNotice[]): boolean =>
  credits.length > 1 &&
  credits.every(({ place }) => place !== 'byline') &&
  new Set(credits.map(({ translator }) => translator)).size === credits.length;

/** Reads the notices of a page: the first of each kind. */
export function readNotices(page: PageFacts): TranslationNotices {
  const machineNotices: TranslationNotice[] = [];
  const credits: TranslationNotice[] = [];
  const originNotices: TranslationNotice[] = [];
  const headline = page.runs.findIndex(({ block }) => /^h[1-3]$/.test(block));
  page.runs.forEach((run, index) => {
    if (!canHoldNotice(run)) return;
    const text = page.plainAt(index);
    if (!page.vocabulary.may(text)) return;
    const machine = findMachineNotice(page, run, text);
    if (machine) machineNotices.push(machine);
    const possibleCredit = machine ? undefined : findTranslatorCredit(page, run, text, page.runs[index + 1]);
    const credit = possibleCredit && isBesideBook(page.runs, index) ? undefined : possibleCredit;
    const isEngine = credit && ENGINE_NAME.test(toPlainText(credit.translator ?? ''));
    // "Translation: Google" above the headline is a part of a menu of languages.
    if (isEngine && index > headline) machineNotices.push({ ...credit, translator: undefined });
    else if (credit && !isEngine) credits.push(credit);
    const origin = machine || credit ? undefined : findOriginNotice(page, run, text);
    if (origin) originNotices.push(origin);
  });
  return {
    machine: machineNotices[0],
    credit: isAboutSeveralTexts(credits) ? undefined : credits[0],
    origin: originNotices[0],
  };
}
