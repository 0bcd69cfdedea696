/** Removal rules that tell bylines, dates, tags and the like by the shape of a line. */
import { foldWhitespace, hasSameWords, isSentenceEnd, toSearchKey } from '../../text/fold-whitespace';
import { UNSPACED_LETTERS } from '../../util/writing/scripts';
import { isBesidePicture } from '../blocks/captions';
import { getClassNames } from '../blocks/class-names';
import type { TextRun } from '../blocks/text-runs';
import { getTextAfterLabel } from './phrase-matcher';
import { hasUrl, isSentence, labelSeparator, type RemovalContext, type RemovalRule } from './removal-rule';

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
