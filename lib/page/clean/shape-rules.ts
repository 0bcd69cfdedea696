import { isSentenceEnd, toSearchKey } from '../../text/fold-whitespace';
import { UNSPACED_LETTERS } from '../../util/writing/scripts';
import { isBesidePicture } from '../blocks/captions';
import { getClassNames } from '../blocks/class-names';
import type { TextRun } from '../blocks/text-runs';
import { getTextAfterLabel } from './phrase-matcher';
import { hasUrl, isSentence, labelSeparator, type RemovalContext, type RemovalRule } from './removal-rule';

const fileNamePattern = /^\S.{0,120}\.(?:jpe?g|png|webp|gif|avif|svg|mp4|mov|pdf)$/i;
const numberedImagePattern = /^[\w-]{0,80}image\d{1,5}x\d{1,5}[\w\s.-]{0,120}$/i;

/** "image1170x530cropped 48506.jpg", left over where a picture stood. */
export const matchFileName: RemovalRule = (run) => {
  const few = run.text.split(' ').length <= 6 && run.linked < 0.5;
  return few && (fileNamePattern.test(run.text) || numberedImagePattern.test(run.text)) ? 'file-name' : undefined;
};

const hashtagsPattern = /^(?:#[\p{L}\p{M}\p{N}_]+[\s,]*)+$/u;

function listRunLinks(run: TextRun): readonly Element[] {
  const links = run.pieces.filter((piece) => piece.link).map((piece) => piece.node.parentElement?.closest('a'));
  return [...new Set(links)].filter((link) => link != null);
}

const isTagLink = (link: Element): boolean =>
  (link.getAttribute('rel') ?? '').split(' ').includes('tag') ||
  /\/(?:tags?|topics?|keywords?|hashtag)\//i.test(link.getAttribute('href') ?? '');

export const matchTags: RemovalRule = (run) => {
  if (hashtagsPattern.test(run.text)) return 'tags';
  return run.linked > 0.7 && run.weight <= 240 && listRunLinks(run).every(isTagLink) ? 'tags' : undefined;
};

/** A paragraph that is one link and no sentence: another story's headline set into the text. */
export const matchLinkOnly: RemovalRule = (run, { shares }) => {
  const heading = shares.around(run).some((holder) => /^H[1-6]$/i.test(holder.tagName));
  const other = run.linked > 0.9 && run.weight <= 200 && !isSentenceEnd(run.text) && !hasUrl(run.text);
  return other && !heading ? 'related' : undefined;
};

const dateDigits =
  /\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}\s*[年./-]\s*\d{1,2}|\d{1,2}\s*[月월]\s*\d{1,2}|\d{1,2}\s*:\s*\d{2}|\b(?:19|20|25)\d{2}\b/;
const nativeDigits = /[\u0660-\u0669\u06F0-\u06F9\u0966-\u096F\u09E6-\u09EF\u0E50-\u0E59]{2,}/;
const dateClassPattern = /-(?:date|datetime|timestamp|published|pubdate|fecha|datum|data|posted-on)-/;

/** Above the text, where the next lines are still headline, names and dates. */
const isAboveText = ({ at, begins }: RemovalContext): boolean => at < Math.max(begins, 3);

/** More words, and a line with a year in it says something about that year. */
const MAX_DATE_LINE_WORDS = 9;
const countLetterWords = (text: string): number => text.match(/\p{L}[\p{L}\p{M}.]*/gu)?.length ?? 0;
/** The same where words are not parted. */
const MAX_DATE_LINE_LETTERS = 30;
const unspacedLetters = new RegExp(`[${UNSPACED_LETTERS}]`, 'gu');

const hasTooManyWords = (text: string): boolean =>
  countLetterWords(text) > MAX_DATE_LINE_WORDS || (text.match(unspacedLetters)?.length ?? 0) > MAX_DATE_LINE_LETTERS;

/** "Published 8:05, updated 10:22": two times of day above the text. */
const hasTwoTimes = (run: TextRun, around: RemovalContext): boolean =>
  run.weight <= 140 &&
  isAboveText(around) &&
  (run.text.match(/\p{Nd}{1,2}[:.]\p{Nd}{2}(?!\p{Nd})/gu)?.length ?? 0) >= 2;

export const matchDateLine: RemovalRule = (run, around) => {
  if (hasTwoTimes(run, around) && !isSentence(run)) return 'date-line';
  if (run.weight > 70 || hasTooManyWords(run.text) || isBesidePicture(run, around.shares)) return undefined;
  const inTime = run.pieces.some((piece) => piece.node.parentElement?.closest('time'));
  const looks = dateDigits.test(run.text) || nativeDigits.test(run.text);
  const named = looks && around.shares.around(run).some((holder) => dateClassPattern.test(getClassNames(holder)));
  const above = looks && around.at < around.begins && !isSentence(run);
  return (inTime && run.weight <= 60) || named || above ? 'date-line' : undefined;
};

const bylineClassPattern = /-(?:byline|author|authors|writer|reporter|tac-gia|autor|auteur)-/;
/** "Ana Ruiz", "J. de Vries and Mia Li": every word but the smallest has a capital, where the script has them. */
const personNamePattern =
  /^\s*(?:(?:\p{Lu}|[^\p{Lu}\p{Ll}\s])\S*|\S{1,3})(?:\s+(?:(?:\p{Lu}|[^\p{Lu}\p{Ll}\s])\S*|\S{1,3})){0,6}\s*$/u;
/** "(dwl/hns)", the writers' initials under the text. */
const initialsPattern = /^\([\p{L}./ -]{2,16}\)$/u;

function hasWriterName(run: TextRun, name: string | undefined): boolean {
  if (name === undefined || run.weight > name.length + 50 || /[。！？]/.test(run.text)) return false;
  return toSearchKey(run.text).toLowerCase().includes(toSearchKey(name).toLowerCase());
}

/** "By …" with something like a name after it; the text's own case is needed to tell. */
function hasBylineLabel(run: TextRun): boolean {
  const rest = run.weight > 60 ? undefined : getTextAfterLabel('byline', run.text);
  if (!rest) return false;
  return labelSeparator.test(rest) || personNamePattern.test(run.text.slice(-rest.length));
}

export const matchByline: RemovalRule = (run, around) => {
  if (run.weight > 120) return undefined;
  const last = around.at >= around.count - 2;
  if (!isAboveText(around) && !last) return undefined;
  if (last && initialsPattern.test(run.text)) return 'byline';
  if (hasWriterName(run, around.byline)) return 'byline';
  if (isSentence(run)) return undefined;
  if (last && /^[(\uFF08[［【]/.test(run.text) && hasBylineLabel(run)) return 'byline';
  const named =
    run.weight <= 90 && around.shares.around(run).some((holder) => bylineClassPattern.test(getClassNames(holder)));
  return named || (isAboveText(around) && hasBylineLabel(run)) ? 'byline' : undefined;
};

/** "Ana Ruiz covers the coast for …": under the text, the writer's name begins what is said about the writer. */
export const matchBiography: RemovalRule = (run, { byline: name, at, count }) => {
  if (name === undefined || !/\s/.test(name) || run.weight > 500 || at < count - 2) return undefined;
  return run.text.toLowerCase().startsWith(name.toLowerCase()) && isSentence(run) ? 'author-box' : undefined;
};

/** "* * *", "###", "— — —". */
export const matchOrnament: RemovalRule = (run) => (/[\p{L}\p{N}]/u.test(run.text) ? undefined : 'ornament');

export const matchRepeatedTitle: RemovalRule = (run, { title }) =>
  title !== '' && toSearchKey(run.text).toLowerCase() === toSearchKey(title).toLowerCase()
    ? 'repeats-title'
    : undefined;
