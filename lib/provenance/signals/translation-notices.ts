/** Finds notices and credits which say that the page is a translation, whether or not they say of what. */

import type { SignalPlace } from '../../core/detection';
import type { PlacedLine } from '../../core/page-observation';
import { findMatches } from '../../core/regexp';
import { isSentenceEnd } from '../../text/fold-whitespace';
import { toPlainText, toShownOffset, toShownText } from '../../text/plain-text';
import { isSameLanguage } from '../address/address-language';
import type { CreditWord } from '../page/credit-words';
import { findLanguageByName, findNamedLanguages } from '../page/language-names';
import type { PageFacts } from '../page/page-facts';
import { type CreditText, isAboutAnother } from './credit-subject';
import { ENGINE_NAME, extractNameBefore, findTranslatorInText, WITH_ENGINE } from './translator-name';

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
function getSentenceAround(text: string, label: CreditWord): string {
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

/** How many lines of running text may come before a notice: a lead and a summary. */
const MAX_PROSE_BEFORE = 2;

const isAmongFirstProse = (runs: readonly PlacedLine[], run: PlacedLine): boolean =>
  runs
    .filter(({ prose, zone }) => prose > 0 && zone === 'main')
    .slice(0, MAX_PROSE_BEFORE + 1)
    .includes(run);

/**
 * Whether a label is a notice and not a part of the article's text. It is one where it begins a line or a part of a
 * line. Elsewhere it is one only in a short sentence outside the text that mentions the text itself or a language.
 */
function isStandaloneNotice(
  { words, lang, runs }: PageFacts,
  run: PlacedLine,
  text: string,
  label: CreditWord,
): boolean {
  const before = text.slice(0, label.start);
  const sentence = getSentenceAround(text, label);
  const isAboutText = words.has('self', sentence);
  // A paragraph may contain "… with subtitles (translation: …)", which is not about the page.
  if (run.place === 'text' && run.prose > 0 && !isAboutText) {
    const isMidLine = label.start > MAX_OPENING_LENGTH && !/[|•·–—]\s?$/.test(before);
    if (isMidLine || run.text.length > MAX_UNRELATED_LENGTH) return false;
  }
  if (OPENING.test(before) || DATE_BEFORE.test(before)) return true;
  if (run.place === 'byline' && text.charAt(label.end - 1) === ':') return true;
  if (label.start > MAX_PLAIN_LENGTH || sentence.length > MAX_SENTENCE_LENGTH) return false;
  if (run.place === 'text') return isAboutText && isAmongFirstProse(runs, run);
  return isAboutText || findNamedLanguages(sentence, lang).length > 0;
}

/** The one other language that a sentence names; undefined where it names none or several. */
function findOriginalLanguage(sentence: string, lang: string): string | undefined {
  const others = findNamedLanguages(sentence, lang).filter((named) => !isSameLanguage(named, lang));
  return others.length === 1 ? others[0] : undefined;
}

const toCreditText = ({ words }: PageFacts, run: PlacedLine, text: string): CreditText => ({
  run,
  text,
  line: text,
  isSelf: words.has('self', text),
});

function buildNotice(page: PageFacts, run: PlacedLine, text: string, label: CreditWord): TranslationNotice | undefined {
  const sentence = getSentenceAround(text, label);
  if (!isStandaloneNotice(page, run, text, label)) return undefined;
  if (isAboutAnother(page, 'notice', toCreditText(page, run, sentence))) return undefined;
  const lang = findOriginalLanguage(sentence, page.lang) ?? findOriginalLanguage(text, page.lang);
  return { run, place: run.place, words: toShownText(run.text, label.start, label.end), lang };
}

/**
 * Whether a line is about the page being translated by machine. Words like "machine translation" also begin sentences
 * on that subject, so a longer line must also mention the original, the text itself or a language.
 */
const isMachineNotice = ({ words, lang }: PageFacts, text: string): boolean =>
  text.length <= MAX_PLAIN_LENGTH ||
  words.has('original', text) ||
  words.has('self', text) ||
  findNamedLanguages(text, lang).length > 0;

/** A label of a machine's work, or of a translator's where the sentence says that a machine helped. */
function findMachineLabel({ words }: PageFacts, text: string): CreditWord | undefined {
  const [label] = words.find('machine', text);
  if (label) return label;
  const [credit] = words.find('translated', text);
  return credit && WITH_ENGINE.test(getSentenceAround(text, credit)) ? credit : undefined;
}

function findMachineNotice(page: PageFacts, run: PlacedLine, text: string): TranslationNotice | undefined {
  const label = findMachineLabel(page, text);
  return label && isMachineNotice(page, text) ? buildNotice(page, run, text, label) : undefined;
}

/** Whether a name follows a credit's label, and not the rest of a sentence ("she translated from …"). */
function isFollowedByName({ lang, words }: PageFacts, text: string, run: PlacedLine, label: CreditWord): boolean {
  if (label.start === 0 || text.charAt(label.end - 1) === ':' || words.has('self', text)) return true;
  const rest = run.text.slice(toShownOffset(run.text, label.end)).trimStart();
  return !/^\p{Ll}/u.test(rest) || findNamedLanguages(toPlainText(rest.slice(0, 30)), lang).length > 0;
}

/** Adds a colon to a short byline, because a line that is nothing but a label often has none. */
const toLabelLine = (run: PlacedLine, text: string): string =>
  run.place === 'byline' && text.length <= 24 ? `${text.trim()}:` : text;

/** The longest line above or below the text that names who wrote and translated it, in letters. */
const MAX_BYLINE_LENGTH = 120;

/** Whether a line may be one of names and labels: it is short and, within the text, no sentence. */
const canBeByline = ({ text, place }: PlacedLine): boolean =>
  text.length <= MAX_BYLINE_LENGTH && !(place === 'text' && isSentenceEnd(text));

/** A shorter text between label and link (UTF-16 units) is no name. */
const MIN_NAME_LENGTH = 4;

/** Matches a word and one to four words behind it that may be a name: "Översättning Per-Olof Skarin", "编译 周清和". */
const WORD_AND_NAME =
  /(?<![\p{L}\p{M}])([\p{Lu}\p{Lo}][\p{L}\p{M}]{1,19})\s(?=\p{Lu}[\p{L}\p{M}’'.-]*\s\p{Lu}|\p{Lo}{2,})/gu;
/** Matches a name and a word in brackets behind it: "佐伯みなみ（訳）". */
const NAME_AND_BRACKETED_WORD = /(?<=[\p{L}\p{M}])\s?[(（]([\p{L}\p{M}]{1,12})[)）]/gu;

/** The label of a short line above or below the text, where the colon between label and name is left out. */
function findLabelWithoutColon({ words }: PageFacts, run: PlacedLine, text: string): CreditWord | undefined {
  if (!canBeByline(run)) return undefined;
  for (const [, word = ''] of [WORD_AND_NAME, NAME_AND_BRACKETED_WORD].flatMap((pattern) =>
    findMatches(run.text, pattern),
  )) {
    const plainWord = toPlainText(word);
    const [label] = words.find('translated', `${plainWord}:`);
    const start = text.indexOf(plainWord);
    // Where letters have no case, any word might be a name: only a byline is short enough to tell.
    const isClear = run.place !== 'text' || /\p{Lu}/u.test(word);
    if (label?.start === 0 && start >= 0 && isClear) return { ...label, start, end: start + plainWord.length };
  }
  return undefined;
}

/** The notice of a byline: a name with a label behind it ("Lê Thu Hạnh lược dịch") or a label without a colon. */
const buildSignature = (run: PlacedLine, label: CreditWord): TranslationNotice | undefined =>
  canBeByline(run)
    ? { run, place: run.place, words: toShownText(run.text, label.start, label.end), lang: undefined }
    : undefined;

/**
 * Whether what follows a credit may be a name: no language ("translated from English"), no words of translating, nor of
 * this text ("to the original article").
 */
const isName = ({ words, lang }: PageFacts, text: string): boolean => {
  const plain = toPlainText(text);
  return (
    findLanguageByName(plain, lang) === undefined &&
    words.findTranslating(plain).length === 0 &&
    !words.has('self', plain)
  );
};

function findTranslatorCredit(
  page: PageFacts,
  run: PlacedLine,
  text: string,
  following: PlacedLine | undefined,
): TranslationNotice | undefined {
  const ordinaryLabel =
    page.words.find('translated', text)[0] ?? page.words.find('translated', toLabelLine(run, text))[0];
  const bareLabel = findLabelWithoutColon(page, run, text);
  const label = ordinaryLabel ?? bareLabel;
  if (!label || !isFollowedByName(page, text, run, label)) return undefined;
  if (label.gap !== undefined && findNamedLanguages(label.gap, page.lang).length === 0) return undefined;
  const labelEnd = toShownOffset(run.text, label.end);
  // A link behind the name leads to the outlet; one that begins with the name is the translator's.
  const outletLink = run.links.find(({ start }) => start > labelEnd + MIN_NAME_LENGTH);
  const rest = run.text.slice(labelEnd, outletLink?.start);
  const isLineEnd = !/[\p{L}\p{N}]/u.test(rest);
  const nameBefore = isLineEnd ? extractNameBefore(run.text.slice(0, toShownOffset(run.text, label.start))) : undefined;
  const notice =
    buildNotice(page, run, text, label) ??
    (nameBefore || bareLabel ? buildSignature(run, bareLabel ?? label) : undefined);
  const nextLine = following && following.text.length <= 40 ? following.text : '';
  const translator = nameBefore ?? findTranslatorInText(isLineEnd ? nextLine : rest);
  return notice && { ...notice, translator: translator && isName(page, translator) ? translator : undefined };
}

/** Finds a notice that names another language with words of first publication: "Originally published in Spanish". */
function findOriginNotice(page: PageFacts, run: PlacedLine, text: string): TranslationNotice | undefined {
  if (text.length > MAX_NOTICE_LENGTH_IN_TEXT) return undefined;
  const label = page.words.find('republished', text)[0] ?? page.words.find('original', text)[0];
  if (!label || isAboutAnother(page, 'notice of an origin', toCreditText(page, run, text))) return undefined;
  const notice = buildNotice(page, run, text, label);
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
  for (const index of page.listTelling()) {
    const run = page.runs[index]!;
    if (!canHoldNotice(run)) continue;
    const text = page.plainAt(index);
    const machine = findMachineNotice(page, run, text);
    if (machine) machineNotices.push(machine);
    const possibleCredit = machine ? undefined : findTranslatorCredit(page, run, text, page.runs[index + 1]);
    const credit =
      possibleCredit && isAboutAnother(page, 'credit of a translator', toCreditText(page, run, text))
        ? undefined
        : possibleCredit;
    const isEngine = credit && ENGINE_NAME.test(toPlainText(credit.translator ?? ''));
    // "Translation: Google" above the headline is a part of a menu of languages.
    if (isEngine && index > headline) machineNotices.push({ ...credit, translator: undefined });
    else if (credit && !isEngine) credits.push(credit);
    const origin = machine || credit ? undefined : findOriginNotice(page, run, text);
    if (origin) originNotices.push(origin);
  }
  return {
    machine: machineNotices[0],
    credit: isAboutSeveralTexts(credits) ? undefined : credits[0],
    origin: originNotices[0],
  };
}
