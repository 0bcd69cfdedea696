/**
 * Finds labels such as "Translated by" or "Source:" in plain text, in many languages at once. The labels of each
 * language are its export `provenanceLabels`, gathered in `languages/by-kind`.
 */

import { groupBy } from '../../core/collections';
import { getBaseLanguage } from '../../core/language-tag';
import { createLazy, memoize, memoizeByKey } from '../../core/memoize';
import type { Span } from '../../core/span';
import { PROVENANCE_LABELS } from '../../languages/by-kind/provenance-labels';
import { LANGUAGES_WITH_LIKE_LABELS } from '../../languages/groups';
import { LABEL_PURPOSES, type LabelPurpose } from '../../languages/kinds';
import { isLetterAt, toAlternation, toPlainText } from '../../text/plain-text';
import { isUnspacedAt, isUnspacedLabel } from '../../text/scripts';

/** A label split at its placeholders: "*" for any ending of a word, "…" for some words in between. */
interface LabelPattern {
  readonly purpose: LabelPurpose;
  /** The text between the placeholders, in plain form. */
  readonly pieces: readonly string[];
  /** The placeholders, one between each two pieces. */
  readonly placeholders: readonly string[];
  /** A colon must follow. */
  readonly needsColon: boolean;
  /** The label comes after the link that it is about; its entry begins with "…". */
  readonly isBehind: boolean;
}

/** A label found in a plain text, with its span (UTF-16 units). */
export interface LabelMatch {
  readonly purpose: LabelPurpose;
  /** The label comes after the link that it is about. */
  readonly behind: boolean;
  readonly start: number;
  readonly end: number;
  /** The words at the place of "…", where the label has one. */
  readonly gap?: string;
}

/** How many letters a placeholder matches at most. */
const MAX_GAP_LENGTH = 40;

function parseLabel(purpose: LabelPurpose, label: string): LabelPattern {
  const isBehind = label.startsWith('…');
  const needsColon = label.endsWith(':');
  const parts = label.slice(isBehind ? 1 : 0, needsColon ? -1 : undefined).split(/([*…])/);
  const placeholders = parts.filter((_, index) => index % 2 === 1);
  const pieces = parts.filter((_, index) => index % 2 === 0).map(toPlainText);
  const trimPiece = (piece: string, index: number): string => {
    // The space before "…" is kept, so that "s … prevel" does not match the beginning of "svoje".
    if (index === 0 && placeholders[0] === '…') return piece.trimStart();
    return index === 0 || placeholders.includes('…') ? piece.trim() : piece;
  };
  return { purpose, pieces: pieces.map(trimPiece), placeholders, needsColon, isBehind };
}

function skipLetters(text: string, from: number): number {
  let end = from;
  while (isLetterAt(text, end)) end++;
  return end;
}

/** Matches a label whose first piece is already known to be at `start`; undefined where the rest does not follow. */
function matchLabel(
  text: string,
  start: number,
  { purpose, isBehind, pieces, placeholders, needsColon }: LabelPattern,
): LabelMatch | undefined {
  let end = start + (pieces[0]?.length ?? 0);
  let gap: string | undefined;
  for (const [index, placeholder] of placeholders.entries()) {
    const piece = pieces[index + 1] ?? '';
    const pieceStart = placeholder === '*' ? skipLetters(text, end) : text.indexOf(piece, end + 1);
    if (pieceStart < 0 || pieceStart - end > MAX_GAP_LENGTH || !text.startsWith(piece, pieceStart)) return undefined;
    if (placeholder === '…') gap = text.slice(end, pieceStart);
    end = pieceStart + piece.length;
  }
  if (isLetterAt(text, end) && !isUnspacedAt(text, end - 1)) return undefined;
  if (!needsColon) return { purpose, behind: isBehind, start, end, gap };
  const colonAt = text.charAt(end) === ' ' ? end + 1 : end;
  return text.charAt(colonAt) === ':' ? { purpose, behind: isBehind, start, end: colonAt + 1, gap } : undefined;
}

/** The labels of some languages, prepared for a fast search. */
interface LabelIndex {
  /** Tests whether any label may begin in a text. Most texts have none, and a test without groups is the fastest. */
  readonly anyLabel: RegExp;
  /** Finds the offsets where a label may begin (flag `g`). */
  readonly beginnings: RegExp;
  /** The labels, by the text that `beginnings` matches of them. */
  readonly labels: ReadonlyMap<string, readonly LabelPattern[]>;
}

/** The parsed labels of one language. */
const getLabelPatterns = memoize((lang: string): readonly LabelPattern[] => {
  const labels = PROVENANCE_LABELS[lang] ?? {};
  return LABEL_PURPOSES.flatMap((purpose) =>
    labels[purpose] ? labels[purpose].split('|').map((label) => parseLabel(purpose, label)) : [],
  );
});

const ALL_LANGUAGES: readonly string[] = Object.keys(PROVENANCE_LABELS);

const getBeginning = ({ pieces }: LabelPattern): string => pieces[0] ?? '';

/** Common letters of scripts with spaces between words. A label in such a script cannot begin right after one. */
export const SPACED_LETTERS = 'a-z\\u0430-\\u045f\\u0620-\\u064a';

/**
 * Builds the index of some labels. Its patterns do not match inside words, where most letters of a text are; this makes
 * them fast.
 */
function buildLabelIndex(labels: readonly LabelPattern[]): LabelIndex {
  const labelStarts = labels.map(getBeginning);
  const spaced = toAlternation(labelStarts.filter((beginning) => !isUnspacedLabel(beginning))).source;
  const unspaced = toAlternation(labelStarts.filter(isUnspacedLabel)).source;
  const beginnings = new RegExp(`(?<![${SPACED_LETTERS}])${spaced}|${unspaced}`, 'g');
  return {
    anyLabel: new RegExp(`(?:^|[^${SPACED_LETTERS}])${spaced}|${unspaced}`),
    beginnings,
    labels: groupBy(labels, (label) => findBeginning(beginnings, getBeginning(label))),
  };
}

function findBeginning(beginnings: RegExp, text: string): string {
  beginnings.lastIndex = 0;
  return beginnings.exec(text)?.[0] ?? '';
}

/** Those of all languages that are given or related to one of these; all where none is given. */
export function filterLikeLanguages(all: readonly string[], languages: readonly string[]): readonly string[] {
  const wanted = new Set([
    ...languages,
    ...LANGUAGES_WITH_LIKE_LABELS.filter((group) => group.some((lang) => languages.includes(lang))).flat(),
  ]);
  return all.filter((lang) => wanted.size === 0 || wanted.has(lang));
}

/** Builds the index for some languages and those related to them; for all languages where none is given. */
const buildIndexForLanguages = (languages: readonly string[]): LabelIndex =>
  buildLabelIndex(filterLikeLanguages(ALL_LANGUAGES, languages).flatMap(getLabelPatterns));

/** The texts that labels of these languages and of those related to them begin with. */
export const listLabelBeginnings = (languages: readonly string[]): readonly string[] =>
  filterLikeLanguages(ALL_LANGUAGES, languages).flatMap(getLabelPatterns).map(getBeginning);

const getLabelIndex = memoizeByKey(buildIndexForLanguages, (languages) => languages.join());

const isWordStart = (text: string, at: number): boolean => isUnspacedAt(text, at) || !isLetterAt(text, at - 1);

const toMatchKind = ({ purpose, behind }: LabelMatch): string => `${purpose} ${behind}`;

/** Finds the longest label of each purpose that begins at an offset. */
function matchLongestLabels(labels: readonly LabelPattern[], text: string, offset: number): LabelMatch[] {
  const longest = new Map<string, LabelMatch>();
  for (const label of labels) {
    const match = text.startsWith(getBeginning(label), offset) ? matchLabel(text, offset, label) : undefined;
    if (match && match.end > (longest.get(toMatchKind(match))?.end ?? 0)) longest.set(toMatchKind(match), match);
  }
  return [...longest.values()];
}

/** The result for a text without labels: one shared list, since most texts have none. */
const NO_MATCHES: readonly LabelMatch[] = [];

function findLabels({ beginnings, labels }: LabelIndex, text: string): readonly LabelMatch[] {
  let matches: LabelMatch[] | undefined;
  beginnings.lastIndex = 0;
  for (let beginning = beginnings.exec(text); beginning; beginning = beginnings.exec(text)) {
    // One label may begin inside another.
    beginnings.lastIndex = beginning.index + 1;
    if (!isWordStart(text, beginning.index)) continue;
    matches ??= [];
    matches.push(...matchLongestLabels(labels.get(beginning[0]) ?? [], text, beginning.index));
  }
  return matches ? removeOverlaps(matches) : NO_MATCHES;
}

/** Leaves out labels that overlap an earlier one of the same purpose. */
function removeOverlaps(matches: readonly LabelMatch[]): LabelMatch[] {
  const endByKind = new Map<string, number>();
  return matches.filter((match) => {
    if (match.start < (endByKind.get(toMatchKind(match)) ?? 0)) return false;
    endByKind.set(toMatchKind(match), match.end);
    return true;
  });
}

/** The purposes of labels that can introduce the address of an original. */
const LEADING_PURPOSES: ReadonlySet<LabelPurpose> = new Set(['original', 'republished', 'translated', 'source']);
const canLeadToAddress = ({ purpose }: LabelMatch): boolean => LEADING_PURPOSES.has(purpose);

/** Finds labels in plain text. */
export interface LabelMatcher {
  /** Whether a text may contain a label. Where it is false, `find` finds nothing. */
  may(text: string): boolean;
  /** Whether a text contains a label that can introduce an address. At the end of the text its colon may be missing. */
  has(text: string): boolean;
  /** Finds the labels of a purpose, in order and without overlaps: those before links, or with `behind` those after. */
  find(purpose: LabelPurpose, text: string, behind?: boolean): readonly LabelMatch[];
}

/**
 * Creates a matcher for the labels of some languages and those related to them; for all languages where none is given.
 * It keeps the results of every text.
 */
export function createLabelMatcher(languages: readonly string[]): LabelMatcher {
  const primaryLanguages = [...new Set(languages.map(getBaseLanguage))];
  const getIndex = createLazy(() => getLabelIndex(primaryLanguages));
  const findAll = memoize((text: string): readonly LabelMatch[] => {
    const index = getIndex();
    return index.anyLabel.test(text) ? findLabels(index, text) : NO_MATCHES;
  });
  return {
    may: (text) => findAll(text) !== NO_MATCHES,
    has: (text) => {
      const matches = findAll(text);
      return matches !== NO_MATCHES && (matches.some(canLeadToAddress) || findAll(`${text}:`).some(canLeadToAddress));
    },
    find: (purpose, text, behind = false) => {
      const matches = findAll(text);
      return matches.length === 0
        ? matches
        : matches.filter((match) => match.purpose === purpose && match.behind === behind);
    },
  };
}

/** Matches a text after which a label begins a line or a part of it. */
const LABEL_BEGINNING = /(^|[.;|•·()[\]/–—>«»*※▶■-]\s?|:\s)$/;
/** Matches what may follow a source label: a colon, a bracket, an arrow or dash, or the end. */
const SOURCE_LABEL_END = /^\s?([:(|»→>–—-]|$)/;

/**
 * Finds the last source label that begins a line or a part of it and ends with a colon, a dash or the end of the text.
 */
export function findSourceLabel(vocabulary: LabelMatcher, text: string): Span | undefined {
  for (const { start, end } of [...vocabulary.find('source', text)].reverse()) {
    if (text.charAt(start) !== '(' && !LABEL_BEGINNING.test(text.slice(Math.max(0, start - 2), start))) continue;
    if (text.charAt(end - 1) === ':') return { start, end };
    const closing = SOURCE_LABEL_END.exec(text.slice(end));
    if (closing) return { start, end: closing[1] === ':' ? end + closing[0].length : end };
  }
  return undefined;
}
