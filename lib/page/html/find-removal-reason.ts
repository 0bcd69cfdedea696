/** Applies all removal rules to a run: the first that gives a reason decides. */

import { createLazy } from '../../core/memoize';
import type { PagePhraseKind } from '../../languages/kinds';
import { foldWhitespace, hasSameWords, isSentenceEnd, toSearchKey } from '../../text/fold-whitespace';
import { UNSPACED_LETTERS } from '../../text/scripts';
import { isBesidePicture } from './captions';
import { getClassNames } from './class-names';
import {
  getTextAfterLabel,
  getTextAfterNotice,
  hasNotice,
  hasOpening,
  hasPhrase,
  isWholePhrase,
  type NoticeKind,
} from './page-words';
import type { RemovalReason } from './removal-reason';
import {
  hasLink,
  hasUrl,
  isNearTextEdge,
  isSentence,
  labelSeparator,
  type RemovalContext,
  type RemovalRule,
} from './removal-rule';
import type { TextRun } from './text-runs';

// Removal rules that tell bylines, dates, tags and the like by the shape of a line.

const fileNamePattern = /^\S.{0,120}\.(?:jpe?g|png|webp|gif|avif|svg|mp4|mov|pdf)$/i;
/** What the name of a numbered image has. */
const pictureSize = /\dx\d/i;
/** No text of more UTF-16 units matches one of these patterns. */
const MAX_FILE_NAME_LENGTH = 220;
/** The longest of those extensions with its dot. */
const MAX_EXTENSION_LENGTH = 5;
const numberedImagePattern = /^[\w-]{0,80}image\d{1,5}x\d{1,5}[\w\s.-]{0,120}$/i;

/** Matches file names that are left where a picture was, such as "image1170x530cropped 48506.jpg". */
export const matchFileName: RemovalRule = (run) => {
  if (run.text.length > MAX_FILE_NAME_LENGTH) return undefined;
  const hasExtension = run.text.slice(-MAX_EXTENSION_LENGTH).includes('.') && fileNamePattern.test(run.text);
  if (!hasExtension && !(pictureSize.test(run.text) && numberedImagePattern.test(run.text))) return undefined;
  return run.linked < 0.5 && run.text.split(' ').length <= 6 ? 'file-name' : undefined;
};

const hashtagsPattern = /^(?:#[\p{L}\p{M}\p{N}_]+[\s,]*)+$/u;

function listRunLinks(run: TextRun): readonly Element[] {
  const links = run.pieces.filter((piece) => piece.link).map((piece) => piece.node.parentElement?.closest('a'));
  return [...new Set(links)].filter((link) => link != null);
}

const isTagLink = (link: Element): boolean =>
  (link.getAttribute('rel') ?? '').split(' ').includes('tag') ||
  /\/(?:tags?|topics?|keywords?|hashtag)\//i.test(link.getAttribute('href') ?? '');

/** Matches lists of tags: hashtags, or links to the pages of tags. */
export const matchTags: RemovalRule = (run) => {
  if (hashtagsPattern.test(run.text)) return 'tags';
  return run.linked > 0.7 && run.weight <= 240 && listRunLinks(run).every(isTagLink) ? 'tags' : undefined;
};

/** Matches a run that is one link and no sentence: the headline of another article inside the text. */
export const matchLinkOnly: RemovalRule = (run, { shares }) => {
  const isOtherHeadline = run.linked > 0.9 && run.weight <= 200 && !isSentenceEnd(run.text) && !hasUrl(run.text);
  if (!isOtherHeadline) return undefined;
  return shares.around(run).some((container) => /^H[1-6]$/i.test(container.tagName)) ? undefined : 'related';
};

/** Fewer links are no list of articles. */
const MIN_LIST_LINKS = 2;

/** Whether every item of a list is a link, with a label before it at most. */
function isLinkList(list: Element): boolean {
  const items = [...list.children].filter((item) => /^LI$/i.test(item.tagName));
  if (items.length < MIN_LIST_LINKS) return false;
  return items.every((item) => {
    const text = foldWhitespace(item.textContent ?? '');
    const linked = [...item.querySelectorAll('a')].reduce(
      (sum, link) => sum + foldWhitespace(link.textContent ?? '').length,
      0,
    );
    return linked > 0.6 * text.length && !isSentenceEnd(text.replace(/[!?？！]$/u, ''));
  });
}

/** Matches the items of a list of links to other articles: "Health: What sleep does for the heart". */
export const matchLinkList: RemovalRule = (run) => {
  const list = run.linked > 0.5 && run.weight <= 240 ? run.block.closest('ul, ol') : null;
  return list && isLinkList(list) ? 'related' : undefined;
};

/** Matches the line that says to whom a text belongs, with the year: "© 2021 The Paper. All rights reserved." */
export const matchCopyrightLine: RemovalRule = (run, { at, count }) => {
  const isLine = run.weight <= 160 && at >= count - 4;
  return isLine && /(?:©|\(c\))\s*(?:copyright\s*)?(?:\d{4}|\p{Lu})/iu.test(run.text) && /\d{4}/.test(run.text)
    ? 'copyright'
    : undefined;
};

const dateDigits =
  /\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}\s*[年./-]\s*\d{1,2}|\d{1,2}\s*[月월]\s*\d{1,2}|\d{1,2}\s*:\s*\d{2}|\b(?:19|20|25)\d{2}\b/;
/** A day with its year, by which a line below a standfirst is still known as a date line. */
const dateAndYear =
  /(?<!\p{Nd})(?:\d{1,2}\.?,?\s(?:(?:de|d’)\s?)?\p{L}{3,12}\.?,?\s(?:de\s)?20\d{2}|\d{1,2}[./-]\d{1,2}[./-]20\d{2})(?!\p{Nd})/u;
/** Number of runs at the top among which it may stand. */
const MAX_RUNS_ABOVE_TEXT = 4;
const nativeDigits = /[\u0660-\u0669\u06F0-\u06F9\u0966-\u096F\u09E6-\u09EF\u0E50-\u0E59]{2,}/;
const dateClassPattern =
  /-(?:(?:create|created|modify|modified|post|entry|publish|article)?-?date|datetime|modified|updated|timestamp|published|pubdate|fecha|datum|data|posted-on)-/;

/** Whether a run is above the text, where lines are still headline, names and dates. */
const isAboveText = ({ at, begins }: RemovalContext): boolean => at < Math.max(begins, 3);

/** Largest number of words in a date line; a longer line with a year says something about that year. */
const MAX_DATE_LINE_WORDS = 9;
const countLetterWords = (text: string): number => text.match(/\p{L}[\p{L}\p{M}.]*/gu)?.length ?? 0;
/** The same limit in letters, for scripts without spaces between words. */
const MAX_DATE_LINE_LETTERS = 30;
const unspacedLetters = new RegExp(`[${UNSPACED_LETTERS}]`, 'gu');

const hasTooManyWords = (text: string): boolean =>
  countLetterWords(text) > MAX_DATE_LINE_WORDS || (text.match(unspacedLetters)?.length ?? 0) > MAX_DATE_LINE_LETTERS;

/** Whether a run above the text has two times of day, as in "Published 8:05, updated 10:22". */
const hasTwoTimes = (run: TextRun, context: RemovalContext): boolean =>
  isAboveText(context) &&
  run.weight <= 140 &&
  (run.text.match(/\p{Nd}{1,2}[:.]\p{Nd}{2}(?!\p{Nd})/gu)?.length ?? 0) >= 2;

/** Matches a date in figures at the beginning of a line: "15.04.2026 - 15:48 Uhr Lesedauer: 2 Min." */
const leadingDate = /^(?:\S{1,12}\s)?\d{1,2}[./-]\d{1,2}[./-]20\d{2}(?!\d)/u;
/** Most words beside a date in figures that ends like a sentence, by an abbreviation. */
const MAX_ABBREVIATED_WORDS = 6;

/** Whether a run above the text is a time stamp although it ends in an abbreviation: "Updated at 1:23 p.m." */
function isAbbreviatedStamp({ text, linked }: TextRun, context: RemovalContext): boolean {
  if (context.at >= Math.max(context.begins, MAX_RUNS_ABOVE_TEXT) || linked > 0.3) return false;
  if (countLetterWords(text) > MAX_ABBREVIATED_WORDS) return false;
  return leadingDate.test(text) || (dateDigits.test(text) && getTextAfterLabel('stamp', text) !== undefined);
}

/** Matches lines that only give a date or time, told by their markup, class name or place above the text. */
export const matchDateLine: RemovalRule = (run, context) => {
  if (hasTwoTimes(run, context) && !isSentence(run)) return 'date-line';
  if (run.weight > 70) return undefined;
  const hasDate = dateDigits.test(run.text) || nativeDigits.test(run.text);
  const isInTimeElement = run.pieces.some((piece) => piece.node.parentElement?.closest('time'));
  if (!hasDate && !isInTimeElement && !dateAndYear.test(run.text)) return undefined;
  if (hasTooManyWords(run.text) || isBesidePicture(run, context.shares)) return undefined;
  if (isAbbreviatedStamp(run, context)) return 'date-line';
  const hasDateClass =
    hasDate && context.shares.around(run).some((container) => dateClassPattern.test(getClassNames(container)));
  const isAboveTextDate =
    !isSentence(run) &&
    ((hasDate && context.at < context.begins) || (context.at < MAX_RUNS_ABOVE_TEXT && dateAndYear.test(run.text)));
  return (isInTimeElement && run.weight <= 60) || hasDateClass || isAboveTextDate ? 'date-line' : undefined;
};

const bylineClassPattern = /-(?:byline|author|authors|writer|reporter|tac-gia|autor|auteur)-/;
/**
 * Matches names such as "Ana Ruiz" and "J. de Vries and Mia Li": all words except the shortest are capitalized, where
 * the script has capitals.
 */
const personNamePattern =
  /^\s*(?:(?:\p{Lu}|[^\p{Lu}\p{Ll}\s])\S*|\S{1,3})(?:\s+(?:(?:\p{Lu}|[^\p{Lu}\p{Ll}\s])\S*|\S{1,3})){0,6}\s*$/u;
/** Matches the initials of the writers under a text, as in "(dwl/hns)". */
const initialsPattern = /^\([\p{L}./ -]{2,16}\)$/u;

/** Whether a run is little more than the writer's name. */
function hasWriterName(run: TextRun, name: string | undefined): boolean {
  if (name === undefined || run.weight > name.length + 50 || /[。！？]/.test(run.text)) return false;
  return toSearchKey(run.text).toLowerCase().includes(toSearchKey(name).toLowerCase());
}

/** Whether a run is "By …" with something like a name after it. Needs the original case of the text to tell a name. */
function hasBylineLabel(run: TextRun): boolean {
  const rest = run.weight > 60 ? undefined : getTextAfterLabel('byline', run.text);
  if (!rest) return false;
  return labelSeparator.test(rest) || personNamePattern.test(run.text.slice(-rest.length));
}

/** Matches bylines above the text or at its end. */
export const matchByline: RemovalRule = (run, context) => {
  if (run.weight > 120) return undefined;
  const isLast = context.at >= context.count - 2;
  if (!isAboveText(context) && !isLast) return undefined;
  if (isLast && initialsPattern.test(run.text)) return 'byline';
  if (hasWriterName(run, context.byline)) return 'byline';
  if (isSentence(run)) return undefined;
  if (isLast && /^[(\uFF08[［【]/.test(run.text) && hasBylineLabel(run)) return 'byline';
  const hasBylineClass =
    run.weight <= 90 &&
    context.shares.around(run).some((container) => bylineClassPattern.test(getClassNames(container)));
  return hasBylineClass || (isAboveText(context) && hasBylineLabel(run)) ? 'byline' : undefined;
};

/**
 * Matches a biography of the writer under the text, which begins with the writer's name: "Ana Ruiz covers the coast for
 * …".
 */
export const matchBiography: RemovalRule = (run, { byline: name, at, count }) => {
  if (name === undefined || !/\s/.test(name) || run.weight > 500 || at < count - 2) return undefined;
  return run.text.toLowerCase().startsWith(name.toLowerCase()) && isSentence(run) ? 'author-box' : undefined;
};

/** An e-mail address, or a name in a network. */
const contactPattern = /[\p{L}\p{N}._-]{2,64}@[\p{L}\p{N}-]{2,64}\.\p{L}{2,}|(?:^|[\s(])@[\w.]{3,30}(?=$|[\s).,;])/u;
/** A telephone number stands in the contact of a press release, which belongs to it. */
const phonePattern = /\d[\d\s().+-]{6,}\d/u;
/** A longer line, by weight, tells something besides how to reach the writer. */
const MAX_CONTACT_WEIGHT = 320;

/** Matches the line under the text that says how the writer can be reached or followed. */
export const matchContactLine: RemovalRule = (run, { at, count, begins }) =>
  at >= count - 3 &&
  at > begins &&
  run.weight <= MAX_CONTACT_WEIGHT &&
  contactPattern.test(run.text) &&
  !phonePattern.test(run.text)
    ? 'author-box'
    : undefined;

/** Matches ornaments without letters or digits ("* * *"), and the counts of votes and shares: "1 0". */
export const matchOrnament: RemovalRule = (run) => {
  if (!/[\p{L}\p{N}]/u.test(run.text)) return 'ornament';
  return /^\p{Nd}{1,4}(?:\s\p{Nd}{1,4}){1,3}$/u.test(run.text) && /^(?:DIV|P|SPAN)$/i.test(run.block.tagName)
    ? 'ornament'
    : undefined;
};

/** Matches runs that repeat the headline. */
export const matchRepeatedTitle: RemovalRule = (run, { title }) =>
  title !== '' && hasSameWords(run.text, title) ? 'repeats-title' : undefined;

// Removal rules that tell prompts, credits and notices by their wording.

/** Longest line, by weight, that may begin with an opening of each kind. */
const MAX_LINE_WEIGHTS: readonly (readonly [PagePhraseKind & RemovalReason, number])[] = [
  ['related', 160],
  ['share', 120],
  ['subscribe', 200],
  ['video', 120],
  ['tags', 240],
  ['cookies', 300],
  ['comments', 120],
  ['advertisement', 80],
  ['copyright', 240],
  ['paywall', 240],
];

const MAX_PROMPT_WEIGHT = Math.max(...MAX_LINE_WEIGHTS.map(([, longest]) => longest));

/** Kinds that are also written as full sentences. */
const SENTENCE_KINDS: ReadonlySet<PagePhraseKind> = new Set<PagePhraseKind>([
  'cookies',
  'subscribe',
  'copyright',
  'paywall',
]);

/** How a text begins or ends that may have a number there; most have none, which saves time. */
const startsWithDigit = /^\p{Nd}/u;
const endsLikeCount = /[\p{Nd}\s)\uFF09\]]$/u;

/** Removes a number before or behind a phrase, as in "Comments (12)" and "3 replies". */
const removeCount = (text: string): string =>
  !startsWithDigit.test(text) && !endsLikeCount.test(text.slice(-2))
    ? text
    : text.replace(/^\p{Nd}+\s+|[\s:(\uFF08[]{0,9}(?<!\p{Nd})\p{Nd}+[\s)\uFF09\]]{0,9}$/gu, '');

/**
 * Matches prompts such as "Read also …", "Xem video …" and "Tags: …". A full sentence that begins so is text, except in
 * kinds that are written as sentences.
 */
export const matchPrompt: RemovalRule = (run) => {
  if (run.weight > MAX_PROMPT_WEIGHT) return undefined;
  const withoutCount = removeCount(run.text);
  for (const [kind, maxWeight] of MAX_LINE_WEIGHTS) {
    if (run.weight > maxWeight) continue;
    if (isWholePhrase(kind, run.text) || isWholePhrase(kind, withoutCount)) return kind;
    if ((SENTENCE_KINDS.has(kind) || !isSentence(run)) && hasOpening(kind, run.text)) return kind;
  }
  return undefined;
};

/** A longer line behind "Photo:", by weight, says what the picture shows and is text. */
const MAX_CREDIT_WEIGHT = 40;

/** Matches credits such as "Photo: Ana Ruiz" and "责任编辑：林静". */
export const matchCredit: RemovalRule = (run) => {
  const isShortLine = run.weight <= MAX_CREDIT_WEIGHT && !isSentence(run);
  return isShortLine && (isWholePhrase('credit', run.text) || hasOpening('credit', run.text)) ? 'credit' : undefined;
};

/** Matches lines that give the source: "ที่มา: https://…", "Quelle: dpa", "(Theo VnExpress)" as the last line. */
export const matchSourceLine: RemovalRule = (run, { at, count }) => {
  const rest = run.weight > 300 ? undefined : getTextAfterLabel('source', run.text);
  if (rest === undefined) return undefined;
  if (labelSeparator.test(rest)) return rest.length <= 60 || hasLink(run) ? 'source-line' : undefined;
  const isShortWithLink = hasLink(run) && run.weight <= 160 && !isSentenceEnd(run.text);
  const isLastLine = at >= count - 2 && run.weight <= 40 && !isSentence(run);
  return rest === '' || isShortWithLink || isLastLine ? 'source-line' : undefined;
};

/** Whether a run is above the first paragraph or at the very end, where a notice needs no link or colon. */
const isAtTextEdge = ({ at, begins, count }: RemovalContext): boolean => at < begins || at >= count - 3;

/**
 * Creates a rule for notices such as "Originally published at …", "Read the original …" and "แปลโดย …": short lines
 * with a colon or link, or at the edge of the text.
 */
function createNoticeRule(kind: NoticeKind, reason: RemovalReason): RemovalRule {
  return (run, context) => {
    if (run.weight > 260) return undefined;
    const rest = getTextAfterNotice(kind, run.text);
    if (rest !== undefined && (rest === '' || labelSeparator.test(rest) || hasLink(run))) return reason;
    if (rest !== undefined) return isAtTextEdge(context) && run.weight <= 160 ? reason : undefined;
    const isShortNotice = run.weight <= 160 && isNearTextEdge(context) && hasLink(run) && hasNotice(kind, run.text);
    if (isShortNotice) return reason;
    const isShortTranslationNotice = isAtTextEdge(context) && run.weight <= 120 && kind === 'translation';
    const mayBeNotice = isShortTranslationNotice || (isNearTextEdge(context) && hasLink(run));
    return mayBeNotice && hasPhrase(kind, run.text) ? reason : undefined;
  };
}

/** Matches lines that name the original. */
export const matchOriginalNotice = createNoticeRule('original', 'source-line');
/** Matches lines that say that the text is a translation. */
export const matchTranslationNotice = createNoticeRule('translation', 'translation-notice');

/** A longer line, by weight, tells something. */
const MAX_WIDGET_WEIGHT = 60;
/** A box with more text, by weight, is a part of the article. */
const MAX_BOX_WEIGHT = 200;

/** What every temperature has. */
const degree = /[\u2103\u2109\u00B0\u00BA]/;
/** Matches a temperature of the air, no angle and no oven's. */
const temperature =
  /(?<![\p{L}\p{Nd}.,])[+\u2212-]?[1-5]?\p{Nd}\s?(?:[\u2103\u2109]|[\u00B0\u00BA]\s?[CF]?(?![\p{L}\p{Nd}])(?!\s?[NSEWO\p{Nd}'\u2032]))/u;
/** Matches what one currency costs in another, given by their names: "Euro/dólar: 1,08". */
const namedRate = /^\p{L}{2,12}\s?\/\s?\p{L}{2,12}\s?:?\s\p{Nd}{1,6}[.,]\p{Nd}{2,5}$/u;
const codedRate = /^([A-Z]{3})\s?[/-]\s?([A-Z]{3})(?!\p{L})/u;

const getCurrencies = createLazy((): ReadonlySet<string> => new Set(Intl.supportedValuesOf('currency')));

function isRate(text: string): boolean {
  const [, one, other] = codedRate.exec(text) ?? [];
  return namedRate.test(text) || (one !== undefined && [one, other].every((code) => getCurrencies().has(code ?? '')));
}

const boxTag = /^(?:DIV|SECTION|ASIDE|TABLE|DL)$/i;

/** Whether a run stands in a small box without a sentence. */
function isInBoxOfLines(run: TextRun, { shares }: RemovalContext): boolean {
  const box = shares.around(run).find((container) => boxTag.test(container.tagName));
  if (!box || shares.weight(box) > MAX_BOX_WEIGHT) return false;
  const lines = [box, ...box.querySelectorAll('p, div, td, th, dd, dt')];
  return !lines.some((line) => isSentenceEnd(foldWhitespace(line.textContent ?? '')));
}

/** Matches lines that give the weather or an exchange rate, in a box of such lines. */
export const matchWidget: RemovalRule = (run, context) => {
  if (run.weight > MAX_WIDGET_WEIGHT || isSentence(run)) return undefined;
  if (!(degree.test(run.text) && temperature.test(run.text)) && !isRate(run.text)) return undefined;
  return run.block.closest('li, figure') === null && isInBoxOfLines(run, context) ? 'widget' : undefined;
};

const matchContainer: RemovalRule = (run, { shares }) => shares.reason(run);

/** Rules for runs in the article, in order; the first that gives a reason decides. */
const ARTICLE_RULES: readonly RemovalRule[] = [
  matchContainer,
  matchRepeatedTitle,
  matchSourceLine,
  matchOriginalNotice,
  matchTranslationNotice,
  matchFileName,
  matchWidget,
  matchPrompt,
  matchCredit,
  matchTags,
  matchByline,
  matchBiography,
  matchContactLine,
  matchDateLine,
  matchOrnament,
  matchCopyrightLine,
  matchLinkList,
  matchLinkOnly,
];

/**
 * Rules for runs outside the article, in order. Their reasons matter, too: a source line below the article is evidence.
 */
const OUTSIDE_RULES: readonly RemovalRule[] = [
  matchSourceLine,
  matchOriginalNotice,
  matchTranslationNotice,
  matchContainer,
  matchPrompt,
  matchTags,
];

function findFirstReason(
  rules: readonly RemovalRule[],
  run: TextRun,
  context: RemovalContext,
): RemovalReason | undefined {
  for (const rule of rules) {
    const reason = rule(run, context);
    if (reason) return reason;
  }
  return undefined;
}

/** Finds why a run found in the article does not belong to it; undefined where it does. */
export const findRemovalReason = (run: TextRun, context: RemovalContext): RemovalReason | undefined =>
  findFirstReason(ARTICLE_RULES, run, context);

/** Finds what a run outside the article is; `outside` where no rule tells it. */
export const findOutsideReason = (run: TextRun, context: RemovalContext): RemovalReason =>
  findFirstReason(OUTSIDE_RULES, run, context) ?? 'outside';
