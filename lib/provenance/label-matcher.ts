/**
 * Finds labels such as "Translated by" or "Source:" in plain text, in many languages at once. The labels of each
 * language are in `languages/provenance-labels`.
 */
import { PROVENANCE_LABELS } from '../languages/provenance-labels';
import { LABEL_PURPOSES, type LabelPurpose } from '../languages/types/provenance-labels';
import { groupBy, isLetterAt, toAlternation, toPlainText } from '../text/plain-text';
import { createLazy } from '../util/lazy';
import { memoize, memoizeByKey } from '../util/memoize';
import type { Span } from '../util/span';
import { isUnspacedAt, isUnspacedLabel } from '../util/writing/scripts';

/** A label split at its placeholders: "*" for any ending of a word, "…" for some words in between. */
interface LabelPattern {
  readonly purpose: LabelPurpose;
  /** The text between the placeholders, in plain form. */
  readonly pieces: readonly string[];
  /** The placeholders, one between each two pieces. */
  readonly joins: readonly string[];
  /** A colon must follow. */
  readonly colon: boolean;
  /** The label comes after the link that it is about; its entry begins with "…". */
  readonly behind: boolean;
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

/** Letters that a placeholder may stand for. */
const LONGEST_GAP = 40;

function parseLabel(purpose: LabelPurpose, label: string): LabelPattern {
  const behind = label.startsWith('…');
  const colon = label.endsWith(':');
  const parts = label.slice(behind ? 1 : 0, colon ? -1 : undefined).split(/([*…])/);
  const joins = parts.filter((_, index) => index % 2 === 1);
  const pieces = parts.filter((_, index) => index % 2 === 0).map(toPlainText);
  const bare = (piece: string, index: number): string => {
    // The space before "…" is kept, so that "s … prevel" does not match the beginning of "svoje".
    if (index === 0 && joins[0] === '…') return piece.trimStart();
    return index === 0 || joins.includes('…') ? piece.trim() : piece;
  };
  return { purpose, pieces: pieces.map(bare), joins, colon, behind };
}

function skipLetters(text: string, from: number): number {
  let at = from;
  while (isLetterAt(text, at)) at++;
  return at;
}

/** Matches a label whose first piece is already known to be at `start`; undefined where the rest does not follow. */
function matchLabel(
  text: string,
  start: number,
  { purpose, behind, pieces, joins, colon }: LabelPattern,
): LabelMatch | undefined {
  let end = start + (pieces[0]?.length ?? 0);
  let gap: string | undefined;
  for (const [index, join] of joins.entries()) {
    const piece = pieces[index + 1] ?? '';
    const from = join === '*' ? skipLetters(text, end) : text.indexOf(piece, end + 1);
    if (from < 0 || from - end > LONGEST_GAP || !text.startsWith(piece, from)) return undefined;
    if (join === '…') gap = text.slice(end, from);
    end = from + piece.length;
  }
  if (isLetterAt(text, end) && !isUnspacedAt(text, end - 1)) return undefined;
  if (!colon) return { purpose, behind, start, end, gap };
  const at = text.charAt(end) === ' ' ? end + 1 : end;
  return text.charAt(at) === ':' ? { purpose, behind, start, end: at + 1, gap } : undefined;
}

/** The labels of some languages, prepared for a fast search. */
interface LabelIndex {
  /** Tests whether any label may begin in a text. Most texts have none, and a test without groups is the fastest. */
  readonly any: RegExp;
  /** Finds the offsets where a label may begin (flag `g`). */
  readonly beginnings: RegExp;
  /** The labels, by the text that `beginnings` matches of them. */
  readonly words: ReadonlyMap<string, readonly LabelPattern[]>;
}

/** Groups of related languages. A page in one of them is searched for the labels of all of its group. */
const RELATED_LANGUAGES = [
  'hr sr bs sl mk',
  'id ms',
  'no nb nn da sv',
  'cs sk',
  'ru uk be',
  'fil tl',
  'pt gl',
  'hi mr ne',
].map((line) => line.split(' '));

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
const LETTERS = 'a-z\\u0430-\\u045f\\u0620-\\u064a';

/**
 * Builds the index of some labels. Its patterns do not match inside words, where most letters of a text are; this makes
 * them fast.
 */
function buildLabelIndex(words: readonly LabelPattern[]): LabelIndex {
  const all = words.map(getBeginning);
  const spaced = toAlternation(all.filter((beginning) => !isUnspacedLabel(beginning))).source;
  const joined = toAlternation(all.filter(isUnspacedLabel)).source;
  const beginnings = new RegExp(`(?<![${LETTERS}])${spaced}|${joined}`, 'g');
  return {
    any: new RegExp(`(?:^|[^${LETTERS}])${spaced}|${joined}`),
    beginnings,
    words: groupBy(words, (word) => findBeginning(beginnings, getBeginning(word))),
  };
}

function findBeginning(beginnings: RegExp, text: string): string {
  beginnings.lastIndex = 0;
  return beginnings.exec(text)?.[0] ?? '';
}

/** Builds the index for some languages and those related to them; for all languages where none is given. */
function buildIndexForLanguages(languages: readonly string[]): LabelIndex {
  const related = new Set([
    ...languages,
    ...RELATED_LANGUAGES.filter((kin) => kin.some((lang) => languages.includes(lang))).flat(),
  ]);
  const wanted = ALL_LANGUAGES.filter((lang) => related.size === 0 || related.has(lang));
  return buildLabelIndex(wanted.flatMap(getLabelPatterns));
}

const getLabelIndex = memoizeByKey(buildIndexForLanguages, (languages) => languages.join());

const isWordStart = (text: string, at: number): boolean => isUnspacedAt(text, at) || !isLetterAt(text, at - 1);

const toMatchKind = ({ purpose, behind }: LabelMatch): string => `${purpose} ${behind}`;

/** Finds the longest label of each purpose that begins at an offset. */
function matchLongestLabels(words: readonly LabelPattern[], text: string, at: number): LabelMatch[] {
  const best = new Map<string, LabelMatch>();
  for (const word of words) {
    const hit = text.startsWith(getBeginning(word), at) ? matchLabel(text, at, word) : undefined;
    if (hit && hit.end > (best.get(toMatchKind(hit))?.end ?? 0)) best.set(toMatchKind(hit), hit);
  }
  return [...best.values()];
}

/** The result for a text without labels: one shared list, since most texts have none. */
const NO_MATCHES: readonly LabelMatch[] = [];

function findLabels({ beginnings, words }: LabelIndex, text: string): readonly LabelMatch[] {
  let found: LabelMatch[] | undefined;
  beginnings.lastIndex = 0;
  for (let begun = beginnings.exec(text); begun; begun = beginnings.exec(text)) {
    // One label may begin inside another.
    beginnings.lastIndex = begun.index + 1;
    if (!isWordStart(text, begun.index)) continue;
    found ??= [];
    found.push(...matchLongestLabels(words.get(begun[0]) ?? [], text, begun.index));
  }
  return found ? removeOverlaps(found) : NO_MATCHES;
}

/** Leaves out labels that overlap an earlier one of the same purpose. */
function removeOverlaps(hits: readonly LabelMatch[]): LabelMatch[] {
  const ended = new Map<string, number>();
  return hits.filter((hit) => {
    if (hit.start < (ended.get(toMatchKind(hit)) ?? 0)) return false;
    ended.set(toMatchKind(hit), hit.end);
    return true;
  });
}

/** The purposes of labels that can introduce the address of an original. */
const LEADING_PURPOSES: ReadonlySet<LabelPurpose> = new Set(['original', 'republished', 'translated', 'source']);
const canLeadToAddress = ({ purpose }: LabelMatch): boolean => LEADING_PURPOSES.has(purpose);

/** Finds labels in plain text. */
export interface LabelMatcher {
  /** Whether a text may contain a label. A fast test; where it is false, `find` finds nothing. */
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
  const roots = [...new Set(languages.map((lang) => lang.split('-')[0] ?? lang))];
  const getIndex = createLazy(() => getLabelIndex(roots));
  const hitsIn = memoize((text: string): readonly LabelMatch[] => {
    const index = getIndex();
    return index.any.test(text) ? findLabels(index, text) : NO_MATCHES;
  });
  return {
    may: (text) => hitsIn(text) !== NO_MATCHES,
    has: (text) => {
      const hits = hitsIn(text);
      return hits !== NO_MATCHES && (hits.some(canLeadToAddress) || hitsIn(`${text}:`).some(canLeadToAddress));
    },
    find: (purpose, text, behind = false) => {
      const hits = hitsIn(text);
      return hits.length === 0 ? hits : hits.filter((hit) => hit.purpose === purpose && hit.behind === behind);
    },
  };
}

/** Matches a text after which a label begins a line or a part of it. */
const OPENS = /(^|[.;|•·()[\]/–—>«»*※▶■-]\s?|:\s)$/;
/** Matches what may follow a source label: a colon, a bracket, an arrow or dash, or the end. */
const CLOSES = /^\s?([:(|»→>–—-]|$)/;

/**
 * Finds the last source label that begins a line or a part of it and ends with a colon, a dash or the end of the text.
 */
export function findSourceLabel(vocabulary: LabelMatcher, text: string): Span | undefined {
  for (const { start, end } of [...vocabulary.find('source', text)].reverse()) {
    if (text.charAt(start) !== '(' && !OPENS.test(text.slice(Math.max(0, start - 2), start))) continue;
    if (text.charAt(end - 1) === ':') return { start, end };
    const close = CLOSES.exec(text.slice(end));
    if (close) return { start, end: close[1] === ':' ? end + close[0].length : end };
  }
  return undefined;
}
