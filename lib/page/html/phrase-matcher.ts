/** Matches lines of a page with the phrases of all languages that surround articles. */

import { groupBy } from '../../core/collections';
import { createLazy, memoize, memoizeBounded } from '../../core/memoize';
import { escapeRegExp } from '../../core/regexp';
import { PAGE_PHRASE_KINDS, type PagePhraseKind } from '../../languages/kinds';
import { buildNoticeLabels, findNoticeLabel, getLabelStart } from '../../text/notice-labels';
import { UNSPACED_OR_SHARED_LETTERS } from '../../text/scripts';
import { getNoticeLabels, getPagePhrases, listPagePhrases, NOTICE_KINDS, type NoticeKind } from './get-page-phrases';

// Tells by how a line begins which kinds of phrases it may begin with: most lines need not be compared with any.

/** Kinds of phrases, one bit each. */
export type KindBits = number;

const BITS = Object.fromEntries(PAGE_PHRASE_KINDS.map((kind, i) => [kind, 1 << i])) as Record<PagePhraseKind, KindBits>;

/** The bits of some kinds. */
export const toKindBits = (kinds: readonly PagePhraseKind[]): KindBits =>
  kinds.reduce((bits, kind) => bits | BITS[kind], 0);

/** Whether bits hold that of a kind. */
export const hasKind = (bits: KindBits, kind: PagePhraseKind): boolean => (bits & BITS[kind]) !== 0;

const ALL_KINDS: KindBits = -1;

/** So many UTF-16 units of each phrase are compared: with fewer more lines pass, with more the table is larger. */
const START_LENGTH = 5;
const INDEXED_LENGTHS = [5, 4, 3, 2, 1];

/** Kinds by the first UTF-16 units of their phrases, or all of a shorter phrase. */
export type PhraseStarts = ReadonlyMap<string, KindBits>;

/** Adds the start of a phrase, or of a joined list's phrase from `from` to `end`. */
function addStart(starts: Map<string, KindBits>, bit: KindBits, list: string, from = 0, end = list.length): void {
  const start = list.slice(from, Math.min(end, from + START_LENGTH));
  const bits = starts.get(start) ?? 0;
  if ((bits & bit) === 0) starts.set(start, bits | bit);
}

/**
 * Builds the table from lists of phrases with bars between them, of one kind each. The lists are long, so that their
 * phrases are not taken out one by one, save those that `listForms` has more forms of: where their start may be
 * punctuation, as `isWordUnit` says.
 */
export function buildPhraseStarts(
  lists: readonly (readonly [PagePhraseKind, string])[],
  isWordUnit: (unit: number) => boolean,
  listForms: (phrase: string) => readonly string[],
): PhraseStarts {
  const starts = new Map<string, KindBits>();
  for (const [kind, list] of lists)
    for (let [from, end] = [0, 0]; from < list.length; from = end + 1) {
      end = list.indexOf('|', from);
      if (end < 0) end = list.length;
      addStart(starts, BITS[kind], list, from, end);
      const last = end - from < START_LENGTH ? end - 1 : from + START_LENGTH - 1;
      const hasOneForm =
        isWordUnit(list.charCodeAt(from)) &&
        (isWordUnit(list.charCodeAt(last)) || isWordUnit(list.charCodeAt(end - 1)));
      if (!hasOneForm) for (const form of listForms(list.slice(from, end))) addStart(starts, BITS[kind], form);
    }
  return starts;
}

/** Finds the kinds that have a phrase with which a line may begin. Of a line without letters nothing is said. */
export function findKindsByStart(starts: PhraseStarts, line: string): KindBits {
  if (line === '') return ALL_KINDS;
  let kinds = 0;
  for (const length of INDEXED_LENGTHS) kinds |= starts.get(line.slice(0, length)) ?? 0;
  return kinds;
}

/** Phrases by how they begin, so that a line is not compared with all of them. */
interface PhraseIndex {
  readonly phrases: readonly string[];
  /** By the first three UTF-16 units, or all of a shorter phrase. */
  readonly byStart: ReadonlyMap<string, readonly string[]>;
}

/**
 * Phrases of one kind, prepared for each way to match. Each list is built when it is first used: most kinds are matched
 * in only one way.
 */
interface PhraseLists {
  /** Phrases that may be a whole line. */
  readonly whole: () => ReadonlySet<string>;
  /** Beginnings of lines. */
  readonly openings: () => PhraseIndex;
  /** All phrases, to be found as labels at the beginning of a line. */
  readonly labels: () => PhraseIndex;
  /** Matches a long enough phrase anywhere in a line. */
  readonly anywhere: () => RegExp;
}

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

/**
 * Whether a phrase has no punctuation around it. May be wrongly false, which only costs time: it avoids Unicode
 * patterns, since most phrases begin and end with letters.
 */
const isTrimmed = (phrase: string): boolean =>
  isWordUnit(phrase.charCodeAt(0)) && isWordUnit(phrase.charCodeAt(phrase.length - 1));

/**
 * Whether a UTF-16 unit is a letter for sure, outside the blocks with punctuation: Latin 1, General Punctuation, CJK
 * symbols and full-width forms.
 */
const isWordUnit = (code: number): boolean =>
  isAsciiAlphanumeric(code) || (code >= 0xe0 && code < 0x2000) || (code >= 0x3041 && code < 0xd800);

const isAscii = (text: string): boolean => !/[^\0-\x7f]/.test(text);

/** Folds a line for comparison: lower case, composed, one kind of apostrophe, no dot above the Turkish i. */
export const foldLine = (line: string): string =>
  isAscii(line)
    ? line.toLowerCase()
    : line
        .toLowerCase()
        .normalize('NFC')
        .replaceAll('i\u0307', 'i')
        .replace(/[\u2018\u2019\u02BB\u02BC]/g, "'");

/** A line as it is compared with phrases. */
interface Line {
  /** Folded, without the bullets, brackets and punctuation around it. */
  readonly text: string;
  /** The kinds that have a phrase with which it may begin. */
  readonly kinds: KindBits;
}

/** Cached, since every line is matched in a dozen ways. */
const readLine = memoizeBounded(
  (line): Line => {
    const text = trimPunctuation(foldLine(line));
    return { text, kinds: findKindsByStart(getPhraseStarts(), text) };
  },
  {
    maxEntries: 4000,
    // Longer lines are not cached: they are no phrases.
    maxKeyLength: 400,
  },
);

/** Returns the labels of a notice as lines are folded. */
const getFoldedLabels = memoize((kind: NoticeKind) => getNoticeLabels(kind).map(foldLine));

/** Lists the other forms in which lines are compared with a phrase: without punctuation, and without the sign of an opening. */
const listForms = (phrase: string): readonly string[] => [
  trimPunctuation(phrase),
  ...(phrase.endsWith('…') ? [phrase.slice(0, -1)] : []),
];

const getPhraseStarts = createLazy(() => {
  const labels = NOTICE_KINDS.map((kind) => [kind, getFoldedLabels(kind).map(getLabelStart).join('|')] as const);
  return buildPhraseStarts([...listPagePhrases(), ...labels], isWordUnit, listForms);
});

const START_LENGTHS = [3, 2, 1];

const buildPhraseIndex = (phrases: readonly string[]): PhraseIndex => ({
  phrases,
  byStart: groupBy(phrases, (phrase) => phrase.slice(0, START_LENGTHS[0])),
});

/** Least length of a phrase that is looked for inside a line; shorter ones are parts of too many words. */
const MIN_ANYWHERE_LENGTH = 6;

const listOpenings = (phrases: readonly string[]): readonly string[] =>
  phrases.filter((phrase) => phrase.endsWith('…')).map((phrase) => phrase.slice(0, -1));

const buildPhrasePattern = (phrases: readonly string[]): RegExp =>
  new RegExp(
    phrases
      .filter((phrase) => phrase.length >= MIN_ANYWHERE_LENGTH)
      .map(escapeRegExp)
      .join('|') || '$.',
    'u',
  );

/** Builds the lists of one kind. The phrases must be folded as lines are; a test checks this. */
function createPhraseLists(phrases: readonly string[]): PhraseLists {
  return {
    whole: createLazy(
      () =>
        new Set(
          [...phrases, ...listOpenings(phrases)].map((phrase) =>
            isTrimmed(phrase) ? phrase : trimPunctuation(phrase),
          ),
        ),
    ),
    openings: createLazy(() => buildPhraseIndex(listOpenings(phrases))),
    labels: createLazy(() => buildPhraseIndex(phrases)),
    anywhere: createLazy(() => buildPhrasePattern(phrases)),
  };
}

const getPhraseLists = memoize((kind: PagePhraseKind) => createPhraseLists(getPagePhrases(kind)));

const getNoticeIndex = memoize((kind: NoticeKind) => buildNoticeLabels(getFoldedLabels(kind)));

/** Ends in a script without spaces between words, where the end of a word cannot be checked. */
const unspacedScriptEnd = new RegExp(`[${UNSPACED_OR_SHARED_LETTERS}]$`, 'u');
const wordEnd = /[\p{L}\p{M}\p{N}]$/u;
const wordStart = /^[\p{L}\p{M}\p{N}]/u;

/**
 * Returns what follows a phrase at the beginning of a line; undefined where the line does not begin with it as a word.
 */
function getRestAfterPhrase(line: string, phrase: string): string | undefined {
  if (!line.startsWith(phrase)) return undefined;
  const rest = line.slice(phrase.length);
  return wordStart.test(rest) && wordEnd.test(phrase) && !unspacedScriptEnd.test(phrase) ? undefined : rest;
}

/** Finds the phrases with which a line begins, in the order of the list, and returns what follows each. */
function listRestsAfterPhrases({ phrases, byStart }: PhraseIndex, line: string): readonly string[] {
  const candidates = START_LENGTHS.flatMap((length) => byStart.get(line.slice(0, length)) ?? []);
  const found = candidates.filter((phrase) => getRestAfterPhrase(line, phrase) !== undefined);
  const ordered = found.length > 1 ? found.toSorted((a, b) => phrases.indexOf(a) - phrases.indexOf(b)) : found;
  return ordered.map((phrase) => line.slice(phrase.length));
}

/** Whether a phrase of this kind is the whole line. */
export function isWholePhrase(kind: PagePhraseKind, line: string): boolean {
  const { text, kinds } = readLine(line);
  return hasKind(kinds, kind) && getPhraseLists(kind).whole().has(text);
}

/** Whether a line begins with one of the kind's openings ("read also…"). */
export function hasOpening(kind: PagePhraseKind, line: string): boolean {
  const { text, kinds } = readLine(line);
  return hasKind(kinds, kind) && listRestsAfterPhrases(getPhraseLists(kind).openings(), text).length > 0;
}

/**
 * Creates a check whether a line may begin with a phrase of any of some kinds: most lines begin with none, and need not
 * be compared with each.
 */
export function createPhraseCheck(kinds: readonly PagePhraseKind[]): (line: string) => boolean {
  const bits = toKindBits(kinds);
  return (line) => (readLine(line).kinds & bits) !== 0;
}

/**
 * Returns what follows a label of this kind at the beginning of a line, folded and trimmed; the longest label counts.
 * Undefined where the line begins with no label.
 */
export function getTextAfterLabel(kind: PagePhraseKind, line: string): string | undefined {
  const { text, kinds } = readLine(line);
  if (!hasKind(kinds, kind)) return undefined;
  const rests = listRestsAfterPhrases(getPhraseLists(kind).labels(), text);
  return rests.reduce<string | undefined>(
    (shortest, rest) => (shortest && shortest.length < rest.length ? shortest : rest),
    undefined,
  );
}

/**
 * The same for a notice, which the labels of provenance begin as well as the phrases of its kind. A label may begin at
 * the offset `lastStart` or before it.
 */
export function getTextAfterNotice(kind: NoticeKind, line: string, lastStart = 0): string | undefined {
  const { text, kinds } = readLine(line);
  if (lastStart === 0 && !hasKind(kinds, kind)) return undefined;
  const label = findNoticeLabel(getNoticeIndex(kind), text, lastStart);
  const rests = [getTextAfterLabel(kind, line), label && text.slice(label.end)].filter((rest) => rest !== undefined);
  return rests.sort((a, b) => a.length - b.length)[0];
}

/** How far into a line a notice may begin that first names the text: "This article is a translation of …". */
export const MAX_NOTICE_START = 40;

/** Whether a notice of this kind begins within the first words of a line. */
export const hasNotice = (kind: NoticeKind, line: string): boolean =>
  findNoticeLabel(getNoticeIndex(kind), readLine(line).text, MAX_NOTICE_START) !== undefined;

/** Whether a phrase of this kind is anywhere in the line. */
export const hasPhrase = (kind: PagePhraseKind, line: string): boolean =>
  getPhraseLists(kind).anywhere().test(readLine(line).text);
