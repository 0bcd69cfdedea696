/** The signal of a sentence that says "translated" or "original", however it is worded, with a link in it or beside it. */

import { getBaseLanguage } from '../../core/language-tag';
import { memoize } from '../../core/memoize';
import type { PlacedLine } from '../../core/page-observation';
import { CREDIT_NAMES } from '../../languages/by-kind/credit-names';
import { toPlainText } from '../../text/plain-text';
import { guessAddressLanguage, isSameLanguage, toPrimaryLanguage } from '../address/address-language';
import { getRegisteredSite, isDeepUrl } from '../address/normalize-url';
import { type CreditWord, MAX_WORK_NAME } from '../page/credit-words';
import { findLanguageByName, findNamedLanguages } from '../page/language-names';
import type { PageFacts } from '../page/page-facts';
import { isAboutAnother, isSoftwareCredit } from './credit-subject';
import {
  compareLanguages,
  computeLinkBonus,
  guessTargetLanguage,
  isSameSiteArticle,
  type LabeledLink,
  type LanguageRelation,
} from './labeled-links';
import { findLinkSentences, type LinkSentence } from './link-sentences';
import { type Clue, SIGNAL_BONUSES, SIGNAL_WEIGHTS, type SignalFinder } from './signal-weights';
import { findFirstProse, type TranslationNotices } from './translation-notices';
import { ENGINE_NAME } from './translator-name';

/** Matches two to four words with capitals, or up to ten letters without case: what a person's name looks like. */
const PERSON =
  /^\p{Lu}[\p{L}\p{M}’'.-]*(?:\s(?:\p{Ll}{1,3}\s)?\p{Lu}[\p{L}\p{M}’'.-]*){1,3}$|^[\p{Lo}\p{M}・·]{2,10}(?:\s[\p{Lo}\p{M}]{2,12}){0,2}$/u;

/** How many letters may stand between the word of translating and the name, such as "by" and a colon. */
const MAX_GAP = 14;

const getLastPart = (url: URL): string => toPlainText(url.pathname.replace(/\/$/, '').split('/').at(-1) ?? '');

/** Whether the word before a link is one that stands before names: "by", "von", "par". */
function isBehindBy({ lang }: PageFacts, before: string): boolean {
  const word = before.trimEnd().split(/\s/).at(-1) ?? '';
  return [getBaseLanguage(lang), 'en'].some(
    (tag) => Object.hasOwn(CREDIT_NAMES, tag) && (CREDIT_NAMES[tag]?.by?.split('|') ?? []).includes(word),
  );
}

/**
 * Whether a link leads to the translator: its text is a person's name behind a word of translating, and its address does
 * not look like an article's, or is that name.
 */
export function isTranslatorLink(page: PageFacts, target: LinkSentence, { credit }: TranslationNotices): boolean {
  const { run, span, before, inside } = target;
  const text = run.text.slice(span.start, span.end).trim();
  if (span.isWrittenOut || !PERSON.test(text)) return false;
  const isNameAddress = getLastPart(span.url).replace(/[-_.]/g, ' ').includes(inside.trim());
  if (credit?.translator === text && isNameAddress) return true;
  const word = page.words.findTranslating(before).findLast(({ purpose }) => purpose === 'translating');
  if (!word || before.length - word.end > MAX_GAP) return false;
  const isCredited = isBehindBy(page, before) || /:\s*$/.test(before);
  return isCredited && (isNameAddress || !span.isDeep);
}

/** How a sentence shows that it is about this page: it says so, it begins with a word of translating, or not at all. */
type Standing = 'about text' | 'opening' | 'loose';

const WEIGHTS: Readonly<Record<Standing, number>> = {
  'about text': SIGNAL_WEIGHTS.sentenceAboutText,
  opening: SIGNAL_WEIGHTS.sentenceOpening,
  loose: SIGNAL_WEIGHTS.sentenceLoose,
};

/** Longer lines (UTF-16 units) are running text: there only a sentence about this very text is a credit. */
const MIN_RUNNING_LENGTH = 90;
const MIN_LAST_PARAGRAPH = 240;
/** How far from the beginning of its line the first word of translating, or the link, may be (plain letters). */
const MAX_OPENING = 18;
/** With more links to other pages a sentence is a list. */
const MAX_LINKS = 3;
/** The longest line beside a link that can be its credit, and what may stand beside that link (UTF-16 units). */
const MAX_CREDIT_LENGTH = 140;
const MAX_BESIDE_LINK = 24;
/** A longer text of a link is a headline, in which a word of translating says nothing (UTF-16 units). */
const MAX_LABEL_LENGTH = 60;

const NO_CREDIT_BLOCKS = /^(?:h[1-4]|figcaption|figure|th)$/;

const canHoldCredit = ({ block, links, text }: PlacedLine): boolean =>
  !NO_CREDIT_BLOCKS.test(block) && (links.length > 0 || text.includes('://') || text.includes('www.'));

/** Matches a name within a text: two words with capitals, of which the first is not the first word of all. */
const NAME = /^\P{L}*\p{Lu}[\p{L}\p{M}’'-]*\s(?:\p{L}{1,3}\s){0,2}\p{Lu}/u;

/** Whether a line begins with a word of translating or with its link, and not with who translated something. */
function isOpening(run: PlacedLine, text: string, at: number): boolean {
  return at <= MAX_OPENING && !NAME.test(run.text.slice(0, at)) && !text.includes('?');
}

const isProse = ({ place, prose }: PlacedLine): boolean =>
  prose >= (place === 'text' ? MIN_RUNNING_LENGTH : MIN_LAST_PARAGRAPH);

/**
 * The words of translating around a link. Of its own text only "original" counts, in a label and not in a headline, or
 * any word where the text around it is about this very text.
 */
function findWords(page: PageFacts, { before, inside, after }: LinkSentence): CreditWord[] {
  const text = before + inside + after;
  const [start, end] = [before.length, before.length + inside.length];
  const isLabel = inside.length <= MAX_LABEL_LENGTH;
  const isSelf = isLabel && page.words.has('self', `${before} ${after}`);
  return page.words
    .findTranslating(text)
    .filter(({ purpose, start: at }) => at < start || at >= end || (isLabel && (isSelf || purpose === 'originating')));
}

/** The words of translating of a line, without those in the text of its link. */
function findWordsOutside({ words }: PageFacts, line: string, inside: string): CreditWord[] {
  const start = inside === '' ? -1 : line.indexOf(inside);
  const isInside = (word: CreditWord): boolean =>
    start >= 0 && word.start >= start && word.start < start + inside.length;
  return words.findTranslating(line).filter((word) => !isInside(word));
}

/** What a sentence says: the whole of it, and what of it is not the text of its link. */
interface SentenceFacts {
  readonly sentence: string;
  readonly around: string;
  readonly inside: string;
  readonly isSelf: boolean;
}

/** Whether a sentence is about another text than this page. */
const isSentenceAboutAnother = (
  page: PageFacts,
  run: PlacedLine,
  { sentence, around, inside, isSelf }: SentenceFacts,
): boolean =>
  isAboutAnother(page, 'sentence', {
    run,
    text: sentence,
    line: sentence,
    around: `${around} ${inside.length <= MAX_WORK_NAME ? inside : ''}`,
    isSelf,
  });

/** What is known of the sentence that makes a link a candidate. */
interface Credit {
  readonly kind: 'translated' | 'original';
  readonly standing: Standing;
  /** What nearness adds to the weight (log-odds). */
  readonly nearness: number;
  /** How far the word is from the link, in letters. */
  readonly distance: number;
  readonly words: string;
}

function judgeStanding(
  page: PageFacts,
  run: PlacedLine,
  plain: string,
  at: number,
  isSelf: boolean,
): Standing | undefined {
  if (isProse(run)) return isSelf ? 'about text' : undefined;
  const isFirst = run.place === 'text' && run === findFirstProse(page.runs);
  if (isSelf && !isFirst) return 'about text';
  if (ENGINE_NAME.test(plain)) return isSelf ? 'about text' : 'loose';
  // In the middle of an article other texts are spoken of, and quoted.
  if (run.place === 'text' && !isSelf) return undefined;
  // Items of a list are works to read besides.
  if (run.block === 'li') return isSelf ? 'about text' : undefined;
  if (isOpening(run, plain, at)) return 'opening';
  return isSelf ? 'about text' : 'loose';
}

/** The credit in the link's own sentence or, in a short line, in the sentence next to it. */
function findCreditInLine(page: PageFacts, target: LinkSentence): Credit | undefined {
  const { run, before, inside, after } = target;
  const own = before + inside + after;
  const ownWords = findWords(page, target);
  const line = toPlainText(run.text);
  const isShortLine = run.text.length - (target.span.end - target.span.start) <= 2 * MAX_CREDIT_LENGTH;
  const words = ownWords.length > 0 || !isShortLine ? ownWords : findWordsOutside(page, line, inside);
  if (words.length === 0) return undefined;
  const isOwn = ownWords.length > 0;
  const sentence = isOwn ? own : line;
  const linkStart = isOwn ? before.length : toPlainText(run.text.slice(0, target.span.start)).length;
  const linkEnd = linkStart + inside.length;
  const distances = words.map((word) => Math.max(0, linkStart - word.end, word.start - linkEnd));
  const isSelf = page.words.has('self', isShortLine ? line : own);
  const isInside = words.some((word) => word.start >= linkStart && word.start < linkEnd);
  const around = isInside ? sentence : isOwn ? `${before} ${after}` : line.replace(inside, ' ');
  if (isSentenceAboutAnother(page, run, { sentence, around, inside, isSelf })) return undefined;
  const offset = isOwn ? toPlainText(run.text.slice(0, target.start)).length : 0;
  const at = offset + Math.min(linkStart, ...words.map(({ start }) => start));
  const standing = judgeStanding(page, run, sentence, at, isSelf);
  if (!standing) return undefined;
  const kind = words.some((word) => word.purpose === 'translating') ? 'translated' : 'original';
  const nearness = isOwn ? 0 : SIGNAL_BONUSES.nextSentence;
  return { kind, standing, nearness, distance: Math.min(...distances), words: target.shown };
}

/** How much of a line is the text of links (UTF-16 units); an address that is written out is none, but stands alone. */
const sumLinkLengths = ({ links, text }: PlacedLine): number =>
  links.length === 0 ? text.length : links.reduce((sum, { start, end }) => sum + end - start, 0);

/** The credit in a short line right above or below a line that is little more than the link. */
function findCreditBeside(page: PageFacts, target: LinkSentence, index: number): Credit | undefined {
  const { run } = target;
  if (run.text.length - sumLinkLengths(run) > MAX_BESIDE_LINK || run.block === 'li') return undefined;
  for (const at of [index - 1, index + 1]) {
    const line = page.runs[at];
    if (!line || line.zone !== run.zone || line.text.length > MAX_CREDIT_LENGTH || !canBeBeside(line)) continue;
    const plain = page.plainAt(at);
    const words = page.words.findTranslating(plain);
    const [first] = words;
    if (!first || line.links.length > 0) continue;
    const isSelf = page.words.has('self', plain);
    if (isSentenceAboutAnother(page, line, { sentence: plain, around: plain, inside: '', isSelf })) continue;
    const standing = judgeStanding(page, line, plain, first.start, isSelf);
    const kind = words.some((word) => word.purpose === 'translating') ? 'translated' : 'original';
    if (standing && standing !== 'loose')
      return { kind, standing, nearness: SIGNAL_BONUSES.nextLine, distance: 0, words: line.text };
  }
  return undefined;
}

const canBeBeside = ({ block }: PlacedLine): boolean => !NO_CREDIT_BLOCKS.test(block) && block !== 'li';

/** The longest quotation of a credit (UTF-16 units). */
const MAX_QUOTE = 110;

/**
 * Whether a link may lead to the original: to another site or into another language. Credits of machines and translators
 * have links to what the site says of them, too.
 */
function isElsewhere(
  page: PageFacts,
  { url, hreflang }: LabeledLink,
  { nearness }: Credit,
  relation: LanguageRelation,
) {
  if (getRegisteredSite(url) !== page.site) return true;
  if (nearness === SIGNAL_BONUSES.nextLine) return false;
  const lang = toPrimaryLanguage(hreflang) ?? guessAddressLanguage(url);
  return lang === undefined
    ? nearness === 0 && relation === 'other' && isDeepUrl(url)
    : !isSameLanguage(lang, page.lang);
}

function createClue(
  page: PageFacts,
  notices: TranslationNotices,
  { run, span, before, after }: LinkSentence,
  credit: Credit,
  isNearest: boolean,
): Clue | undefined {
  const { url, hreflang, isDeep, isWrittenOut } = span;
  const inside = isWrittenOut ? '' : run.text.slice(span.start, span.end);
  const target: LabeledLink = {
    run,
    url,
    before,
    line: false,
    inside,
    after,
    bare: isWrittenOut,
    following: 0,
    isDeep,
    ...(hreflang ? { hreflang } : {}),
  };
  const lang = guessTargetLanguage(page, target, notices);
  const relation = compareLanguages(page, lang);
  const { kind, standing } = credit;
  if (!isElsewhere(page, target, credit, relation)) return undefined;
  const isSameSite = isSameSiteArticle(page, target, relation);
  const isNamed =
    standing === 'loose' &&
    findNamedLanguages(before + after, page.lang).some((named) => !isSameLanguage(named, page.lang));
  const isOtherSite = getRegisteredSite(url) !== page.site;
  const bonusRelation = isSameSite || (isNamed && isOtherSite) ? 'unknown' : relation;
  const weight =
    WEIGHTS[standing] +
    credit.nearness +
    computeLinkBonus(page, target, bonusRelation) +
    (kind === 'original' ? SIGNAL_BONUSES.originalOnly : 0) +
    (isNamed ? SIGNAL_BONUSES.namedLanguage : 0) +
    (isNearest ? 0 : SIGNAL_BONUSES.fartherLink);
  const words = credit.words.length <= MAX_QUOTE ? credit.words : credit.words.slice(0, MAX_QUOTE);
  const translates = relation === 'other' || (kind === 'translated' && relation === 'unknown');
  return {
    evidence: { signal: 'translation-label', place: run.place, words, weight },
    url,
    ...(lang && !isSameSite ? { lang } : {}),
    translates: translates && (standing !== 'loose' || isNamed),
  };
}

/** The longest name of a language (UTF-16 units). A longer text of a link says more: "English edition". */
const MAX_LANGUAGE_NAME = 13;

/** Whether a link is nothing but the name of a language: it leads to a version of the page. */
const isLanguageName = ({ lang }: PageFacts, text: string): boolean =>
  text.length <= MAX_LANGUAGE_NAME &&
  !/[\p{L}\p{N}]\s[\p{L}\p{N}]/u.test(text) &&
  findLanguageByName(text, lang) !== undefined;

function findLineClues(page: PageFacts, notices: TranslationNotices, run: PlacedLine, index: number): Clue[] {
  if (isSoftwareCredit(page, index)) return [];
  const sentences = findLinkSentences(page, run).filter(
    (target) => !isLanguageName(page, target.inside) && !isTranslatorLink(page, target, notices),
  );
  if (sentences.length === 0 || sentences.length > MAX_LINKS) return [];
  const credited = sentences.flatMap((target) => {
    const credit = findCreditInLine(page, target) ?? findCreditBeside(page, target, index);
    return credit ? [{ target, credit }] : [];
  });
  const nearest = Math.min(...credited.map(({ credit }) => credit.distance));
  return credited.flatMap(
    ({ target, credit }) => createClue(page, notices, target, credit, credit.distance === nearest) ?? [],
  );
}

/**
 * Whether a line or one next to it has a word of translating: most have none, and this test is quick.
 * `hasWord`: whether the line at an index has one.
 */
function canCredit({ runs }: PageFacts, index: number, hasWord: (at: number) => boolean): boolean {
  if (hasWord(index)) return true;
  const [link] = runs[index]?.links ?? [];
  const beside = (runs[index]?.text.length ?? 0) - (link ? link.end - link.start : 0);
  if (link && beside > MAX_BESIDE_LINK) return false;
  return [index - 1, index + 1].some((at) => {
    const line = runs[at];
    return line !== undefined && line.text.length <= MAX_CREDIT_LENGTH && hasWord(at);
  });
}

/** Finds links and written-out addresses in or next to a sentence with a word of translating. */
export const findTranslatingSentenceClues: SignalFinder = (page, notices) => {
  const hasWord = memoize((at: number) => page.canTell(at) && page.words.findTranslating(page.plainAt(at)).length > 0);
  return page.listLeading().flatMap((index) => {
    const run = page.runs[index]!;
    return canHoldCredit(run) && canCredit(page, index, hasWord) ? findLineClues(page, notices, run, index) : [];
  });
};
