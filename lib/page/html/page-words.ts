/** Tells what a line of a page begins with or is: phrases that surround articles, and labels of credits, in all languages. */

import { createLazy, memoize, memoizeBounded } from '../../core/memoize';
import { CREDIT_NAMES } from '../../languages/by-kind/credit-names';
import { PAGE_PHRASES } from '../../languages/by-kind/page-phrases';
import { PROVENANCE_LABELS } from '../../languages/by-kind/provenance-labels';
import type { LabelPurpose, PagePhraseKind } from '../../languages/kinds';
import { foldLine } from '../../text/fold-text';
import { createWordTable, type ListedWords } from '../../text/word-table';

/**
 * Returns the phrases of one kind in all languages, each once: a translated page's template is often in another
 * language than its text.
 */
export const getPagePhrases = (kind: PagePhraseKind): readonly string[] => [
  ...new Set(Object.values(PAGE_PHRASES).flatMap((phrases) => phrases[kind]?.split('|') ?? [])),
];

/** The kinds of notices, and the purposes of the labels that mark one as well. */
const NOTICE_PURPOSES = {
  original: ['original', 'republished'],
  translation: ['translated', 'machine'],
} as const satisfies Readonly<Partial<Record<PagePhraseKind, readonly LabelPurpose[]>>>;

export type NoticeKind = keyof typeof NOTICE_PURPOSES;

const NOTICE_KINDS = Object.keys(NOTICE_PURPOSES) as readonly NoticeKind[];

/** Returns the labels of a notice of one kind in all languages, with their signs. */
export const getNoticeLabels = (kind: NoticeKind): readonly string[] =>
  Object.values(PROVENANCE_LABELS).flatMap((labels) =>
    NOTICE_PURPOSES[kind].flatMap((purpose) => labels[purpose]?.split('|') ?? []),
  );

/** Returns the words for "by" and "of" of all languages. */
export const getWordsBeforeNames = (): readonly string[] =>
  Object.values(CREDIT_NAMES).flatMap(({ by }) => by?.split('|') ?? []);

const keptCharacter = /[\p{L}\p{M}\p{N})#]/u;
const startCharacter = /[\p{L}\p{N}#]/u;

/** Whether a UTF-16 unit is an ASCII letter or digit: a fast check for most characters. */
const isAsciiAlphanumeric = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 65 && code <= 90);

const getCharacterAt = (text: string, at: number): string => String.fromCodePoint(text.codePointAt(at) ?? 0);

/** Removes bullets and brackets before a text, and punctuation behind it. */
function trimPunctuation(text: string): string {
  let [start, end] = [0, text.length];
  while (
    start < end &&
    !isAsciiAlphanumeric(text.charCodeAt(start)) &&
    !startCharacter.test(getCharacterAt(text, start))
  )
    start += 1;
  while (
    end > start &&
    !isAsciiAlphanumeric(text.charCodeAt(end - 1)) &&
    !keptCharacter.test(text.charAt(end - 1)) &&
    !isLetterSurrogate(text, end - 1)
  )
    end -= 1;
  return text.slice(start, end);
}

/** Whether a UTF-16 unit is the second half of a letter beyond the Basic Multilingual Plane. */
const isLetterSurrogate = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff && at > 0 && keptCharacter.test(getCharacterAt(text, at - 1));
};

/** Limits of the caches of lines: longer ones are no phrases. */
const LINE_CACHE = { maxEntries: 4000, maxKeyLength: 400 };

/** A line as it is compared: folded, without bullets, brackets and punctuation around it. */
const readLine = memoizeBounded((line) => trimPunctuation(foldLine(line)), LINE_CACHE);

/** Kinds of which every phrase is looked for at the beginning of a line; of the others, only those that end in "…". */
const LABEL_KINDS: ReadonlySet<PagePhraseKind> = new Set<PagePhraseKind>([
  'source',
  'original',
  'translation',
  'byline',
  'stamp',
]);

/** What a line may begin with: a phrase of a kind, or a label that marks a notice of a kind. */
type LineBeginning = PagePhraseKind | `label of ${NoticeKind}`;

const filterOpenings = (phrases: string): string =>
  phrases
    .split('|')
    .filter((one) => one.length > 1 && one.endsWith('…'))
    .join('|');

function listPhrases(): ListedWords<LineBeginning>[] {
  return Object.values(PAGE_PHRASES).flatMap((phrases) =>
    (Object.entries(phrases) as [PagePhraseKind, string][]).map(
      ([kind, words]) => [kind, LABEL_KINDS.has(kind) ? words : filterOpenings(words)] as const,
    ),
  );
}

const getTable = createLazy(() =>
  createWordTable<LineBeginning>(
    [...listPhrases(), ...NOTICE_KINDS.map((kind) => [`label of ${kind}`, getNoticeLabels(kind).join('|')] as const)],
    foldLine,
  ),
);

/** What a line begins with. Cached, since every line is asked for a dozen kinds. */
const findBeginnings = memoizeBounded((text) => getTable().at(text, 0), LINE_CACHE);

/** The phrases of a kind that may be a whole line, as lines are compared. */
const getWholePhrases = memoize(
  (kind: PagePhraseKind): ReadonlySet<string> =>
    new Set(getPagePhrases(kind).flatMap((phrase) => [trimPunctuation(phrase), phrase.replace(/…$/, '')])),
);

/** Whether a phrase of this kind is the whole line. */
export const isWholePhrase = (kind: PagePhraseKind, line: string): boolean => getWholePhrases(kind).has(readLine(line));

/** Whether a line begins with one of the kind's openings ("read also…"). */
export const hasOpening = (kind: PagePhraseKind, line: string): boolean =>
  findBeginnings(readLine(line)).some(({ purpose, isOpening }) => purpose === kind && isOpening);

/** Where the longest phrase of a kind ends with which a line begins. */
function findPhraseEnd(kind: PagePhraseKind, text: string): number | undefined {
  const ends = findBeginnings(text).flatMap(({ purpose, isBehind, end }) => (purpose === kind && !isBehind ? end : []));
  return ends.length > 0 ? Math.max(...ends) : undefined;
}

/**
 * Returns what follows a label of this kind at the beginning of a line, folded and trimmed; the longest label counts.
 * Undefined where the line begins with no label.
 */
export function getTextAfterLabel(kind: PagePhraseKind, line: string): string | undefined {
  const text = readLine(line);
  const end = findPhraseEnd(kind, text);
  return end === undefined ? undefined : text.slice(end);
}

/** Where the longest label of a notice ends that begins first in a line, at the offset `lastStart` or before it. */
const findLabelEnd = (kind: NoticeKind, text: string, lastStart: number): number | undefined =>
  getTable().first(text, `label of ${kind}`, lastStart)?.end;

/**
 * The same for a notice, which the labels of provenance begin as well as the phrases of its kind. A label may begin at
 * the offset `lastStart` or before it.
 */
export function getTextAfterNotice(kind: NoticeKind, line: string, lastStart = 0): string | undefined {
  const text = readLine(line);
  const [phraseEnd, labelEnd] = [findPhraseEnd(kind, text), findLabelEnd(kind, text, lastStart)];
  return phraseEnd === undefined && labelEnd === undefined
    ? undefined
    : text.slice(Math.max(phraseEnd ?? 0, labelEnd ?? 0));
}

/** How far into a line a notice may begin that first names the text: "This article is a translation of …". */
export const MAX_NOTICE_START = 40;

/** Whether a notice of this kind begins within the first words of a line. */
export const hasNotice = (kind: NoticeKind, line: string): boolean =>
  findLabelEnd(kind, readLine(line), MAX_NOTICE_START) !== undefined;

/** Least length of a phrase that is looked for inside a line; shorter ones are parts of too many words. */
const MIN_ANYWHERE_LENGTH = 6;

/** The phrases of a notice, each of which may stand anywhere in a line, inside a word as well. */
const getNoticePhrases = memoize((kind: NoticeKind) =>
  createWordTable<NoticeKind>([
    [
      kind,
      getPagePhrases(kind)
        .filter((phrase) => phrase.length >= MIN_ANYWHERE_LENGTH && !phrase.endsWith('…'))
        .map((phrase) => `*${phrase}`)
        .join('|'),
      'stems',
    ],
  ]),
);

/** Whether a phrase of this kind is anywhere in the line. */
export const hasPhrase = (kind: NoticeKind, line: string): boolean =>
  getNoticePhrases(kind).find(readLine(line)).length > 0;
