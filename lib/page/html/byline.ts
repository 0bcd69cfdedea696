/** Extracts writers' names from bylines, and tells whether a text looks like a name. */

import { createLazy } from '../../core/memoize';
import { foldWhitespace } from '../../text/fold-whitespace';
import { EAST_ASIAN_LETTERS } from '../../text/scripts';
import { isMonthName } from '../dates/month-names';
import { getPagePhrases } from './page-words';

/** Longest byline (UTF-16 units): some sites mark a whole paragraph about the author as a byline. */
const MAX_NAME_LENGTH = 100;
/** From this length on a line that ends like a sentence is about the writer and no byline. */
const MIN_BIOGRAPHY_LENGTH = 30;

/** Matches what follows a name: brackets with a role, signs, an agency, numbers, a second sentence. */
const nameEnd =
  /\s{0,3}(?:[([（【［|•·／]|\s[\u2013\u2014-]\s|\s\/\s|\/(?=\p{Ll}|\p{Lu}{2,}(?!\p{Ll}))|\p{Nd}|[.,;]?\s(?=\p{Lu}\p{Ll}+\s?:)|\S{1,64}@).*/su;
/** Matches the place from which somebody reports, behind a name: "in Paris", "aus Berlin". */
const placeEnd = /(?<=\S\s\S{2,40}),?\s(?:reporting\s)?(?:in|from|aus|à|depuis|desde|w|z|iz|din)\s\p{Lu}.*$/su;
/** Matches what somebody is, behind the comma after a name: "political correspondent", "Senior Editor". */
const roleEnd =
  /,\s[^,]*(?:[Ee]ditor|[Cc]orrespondent|[Rr]eporter|[Ww]riter|[Cc]olumnist|[Jj]ournalist|[Pp]roducer|[Rr]edakteur(?:in)?|[Kk]orrespondent(?:in)?|[Jj]ournaliste|[Cc]orrespondante?|[Cc]orresponsal|[Rr]edactora?|[Pp]eriodista|[Rr]eportero|[Gg]iornalista|[Ii]nviat[oa]|[Rr]epórter|[Jj]ornalista|[Dd]ziennikar(?:z|ka)|[Rr]edaktor(?:ka)?)[^,]*$/su;
/** Matches punctuation behind a name. */
const trailingPunctuation = /(?<![\s,;:.\u2013\u2014）)\]】])[\s,;:.\u2013\u2014）)\]】]+$/u;
/** Matches words behind a name that belong to a date, and qualifications in capitals. */
const trailingWords = /(?:\s(?:às|il|le|am|um|at|on|the|updated|published)|,\s?\p{Lu}{1,3}){1,9}$/iu;
/** Matches a single word and one that leads to a date, before the date: "Veröffentlicht am", "Published on". */
const dateLabel = /^\S+\s(?:às|il|le|am|um|at|on|den|dne|dnia)$/iu;
/** Matches the Korean, Japanese and Chinese words for a reporter behind a name. */
const reporterSuffix = /\s?(?:기자|記者|记者)$/u;

const getBylineLabels = createLazy(() => getPagePhrases('byline'));

/** Removes the longest byline label before a colon or space, in any language. */
function removeBylineLabel(line: string): string {
  const lowerCaseLine = line.toLowerCase();
  if (getBylineLabels().includes(lowerCaseLine.replace(/(?<![\s:\uFF1A\u17D6=＝])[\s:\uFF1A\u17D6=＝]+$/u, '')))
    return '';
  const matchedLabels = getBylineLabels().filter(
    (label) => /^[\s:\uFF1A\u17D6=＝]/.test(lowerCaseLine.slice(label.length)) && lowerCaseLine.startsWith(label),
  );
  const labelLength = matchedLabels.reduce((maxLength, label) => Math.max(maxLength, label.length), 0);
  return line.slice(labelLength).replace(/^[\s:\uFF1A\u17D6=＝]+/, '');
}

/** Removes the month of a date behind a name, of which the number was cut off: "Ruth Calder April" before " 10, 2023". */
function removeMonth(name: string, rest: string): string {
  const month = /^\s{0,3}\p{Nd}/u.test(rest) ? /(?:^|\s)(\p{L}+\.?)$/u.exec(name) : null;
  if (!month || !isMonthName(month[1] as string)) return name;
  const before = name.slice(0, month.index);
  // One word before it is a first name, and the month a family name.
  return before === '' || /\s/.test(before.trim()) ? before : name;
}

/**
 * Extracts the names from a byline, without the label (in any language) and what follows the names. Undefined where
 * nothing is left.
 */
export function extractNames(byline: string): string | undefined {
  const line = foldWhitespace(byline);
  const labeled = removeBylineLabel(line);
  const beforeEnd = labeled.replace(nameEnd, '');
  if (beforeEnd !== labeled && dateLabel.test(beforeEnd)) return undefined;
  const name = removeMonth(beforeEnd, labeled.slice(beforeEnd.length))
    .replace(roleEnd, '')
    .replace(placeEnd, '')
    .replace(trailingWords, '')
    .replace(reporterSuffix, '')
    .replace(/^[\s\u2013\u2014-]+/, '');
  const trimmedName = /\p{Lu}\.$/u.test(name) ? name : name.replace(trailingPunctuation, '');
  return trimmedName === '' ? undefined : trimmedName;
}

/**
 * Extracts the names from a byline: "By Ruth Calder (in Paris)" gives "Ruth Calder". Undefined for biographies and web
 * addresses.
 */
export function extractBylineName(byline: string | undefined): string | undefined {
  const line = byline === undefined ? '' : foldWhitespace(byline);
  if (/^https?:/i.test(line) || (line.length > MIN_BIOGRAPHY_LENGTH && /\p{Ll}{3}[.!?]$/u.test(line))) return undefined;
  const name = extractNames(line);
  return name === undefined || name.length > MAX_NAME_LENGTH || /^https?:/i.test(name) ? undefined : name;
}

/** Matches short words inside names: "de", "van der", "y", "bin". */
const nameParticle = /^(?:\p{Ll}{1,3}|dalla|della|and|und)$/u;

const unspacedLetter = new RegExp(`[${EAST_ASIAN_LETTERS}]`, 'u');

/** Whether a text looks like a person's name: few words, no digits, capitalized where the script has capitals. */
export function isPersonName(text: string): boolean {
  const words = text.split(/[\s,]+/).filter((word) => word !== '');
  if (text.length < 2 || text.length > 70 || words.length > 9 || /[\p{Nd}!?…:"«»„“”@#<>]/u.test(text)) return false;
  if (/^\p{Ll}/u.test(text) || !/\p{L}/u.test(text)) return false;
  if (!/[\p{Lu}\p{Ll}]/u.test(text)) return words.length <= 5 && (!unspacedLetter.test(text) || text.length <= 24);
  return words.every((word) => !/^\p{Ll}/u.test(word) || nameParticle.test(word));
}
