import { PROVENANCE_LABELS } from '../languages/provenance-labels';
import { LABEL_PURPOSES, type LabelPurpose } from '../languages/types/provenance-labels';
import { groupBy, isLetterAt, toAlternation, toPlainText } from '../text/plain-text';
import { createLazy } from '../util/lazy';
import { memoize, memoizeByKey } from '../util/memoize';
import type { Span } from '../util/span';
import { isUnspacedAt, isUnspacedLabel } from '../util/writing/scripts';

/** A label taken apart at "*" (any ending) and "…" (some words in between). */
interface LabelPattern {
  readonly purpose: LabelPurpose;
  readonly pieces: readonly string[];
  readonly joins: readonly string[];
  readonly colon: boolean;
  /** It stands after the link it speaks of. */
  readonly behind: boolean;
}

/** Where a label stands in a plain text. */
export interface LabelMatch {
  readonly purpose: LabelPurpose;
  readonly behind: boolean;
  readonly start: number;
  readonly end: number;
  /** The words in place of "…", where the label has one. */
  readonly gap?: string;
}

const LONGEST_GAP = 40;

function parseLabel(purpose: LabelPurpose, label: string): LabelPattern {
  const behind = label.startsWith('…');
  const colon = label.endsWith(':');
  const parts = label.slice(behind ? 1 : 0, colon ? -1 : undefined).split(/([*…])/);
  const joins = parts.filter((_, index) => index % 2 === 1);
  const pieces = parts.filter((_, index) => index % 2 === 0).map(toPlainText);
  const bare = (piece: string, index: number): string => {
    // The space stays: "s … prevel" does not begin within "svoje".
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

/** Matches a word whose first piece stands at `start`. */
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

interface LabelIndex {
  /** Whether any word begins in a text: most hold none, and a glance that takes nothing along is the fastest. */
  readonly any: RegExp;
  /** Finds where words begin. */
  readonly beginnings: RegExp;
  /** Words by what the pattern finds of them. */
  readonly words: ReadonlyMap<string, readonly LabelPattern[]>;
}

/** Languages that read each other's labels. */
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

/** The labels of one language, taken apart once. */
const getLabelPatterns = memoize((lang: string): readonly LabelPattern[] => {
  const labels = PROVENANCE_LABELS[lang] ?? {};
  return LABEL_PURPOSES.flatMap((purpose) =>
    labels[purpose] ? labels[purpose].split('|').map((label) => parseLabel(purpose, label)) : [],
  );
});

const ALL_LANGUAGES: readonly string[] = Object.keys(PROVENANCE_LABELS);

const getBeginning = ({ pieces }: LabelPattern): string => pieces[0] ?? '';

/** Common letters of scripts that set words apart: no label in these begins behind one. */
const LETTERS = 'a-z\\u0430-\\u045f\\u0620-\\u064a';

/** The patterns give up within words, where a text has most of its letters. */
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

/** The words of some languages and their near relations; of all languages, where none is given. */
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

/** The longest label of each kind at a place. */
function matchLongestLabels(words: readonly LabelPattern[], text: string, at: number): LabelMatch[] {
  const best = new Map<string, LabelMatch>();
  for (const word of words) {
    const hit = text.startsWith(getBeginning(word), at) ? matchLabel(text, at, word) : undefined;
    if (hit && hit.end > (best.get(toMatchKind(hit))?.end ?? 0)) best.set(toMatchKind(hit), hit);
  }
  return [...best.values()];
}

/** What a text gives in which no word begins. */
const NO_MATCHES: readonly LabelMatch[] = [];

function findLabels({ beginnings, words }: LabelIndex, text: string): readonly LabelMatch[] {
  let found: LabelMatch[] | undefined;
  beginnings.lastIndex = 0;
  for (let begun = beginnings.exec(text); begun; begun = beginnings.exec(text)) {
    // One word may begin within another.
    beginnings.lastIndex = begun.index + 1;
    if (!isWordStart(text, begun.index)) continue;
    found ??= [];
    found.push(...matchLongestLabels(words.get(begun[0]) ?? [], text, begun.index));
  }
  return found ? removeOverlaps(found) : NO_MATCHES;
}

/** Of each kind those that begin where the one before has ended. */
function removeOverlaps(hits: readonly LabelMatch[]): LabelMatch[] {
  const ended = new Map<string, number>();
  return hits.filter((hit) => {
    if (hit.start < (ended.get(toMatchKind(hit)) ?? 0)) return false;
    ended.set(toMatchKind(hit), hit.end);
    return true;
  });
}

/** Labels that lead to an address. */
const LEADING_PURPOSES: ReadonlySet<LabelPurpose> = new Set(['original', 'republished', 'translated', 'source']);
const canLeadToAddress = ({ purpose }: LabelMatch): boolean => LEADING_PURPOSES.has(purpose);

/** Finds labels in plain text. */
export interface LabelMatcher {
  /** Whether any label may stand in a text: where none begins, there is nothing to be found. */
  may(text: string): boolean;
  /** Whether any label stands in a text that a link may belong to; at its end one that wants a colon, too. */
  has(text: string): boolean;
  /** Labels of a purpose in order of place, each where the one before has ended; those that stand behind links apart. */
  find(purpose: LabelPurpose, text: string, behind?: boolean): readonly LabelMatch[];
}

/** The vocabulary of some languages and their near relations; of all, where none is known. */
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

const OPENS = /(^|[.;|•·()[\]/–—>«»*※▶■-]\s?|:\s)$/;
const CLOSES = /^\s?([:(|»→>–—-]|$)/;

/** The last source label that begins a line or a part of one, with a colon, a dash, or nothing at once after it. */
export function findSourceLabel(vocabulary: LabelMatcher, text: string): Span | undefined {
  for (const { start, end } of [...vocabulary.find('source', text)].reverse()) {
    if (text.charAt(start) !== '(' && !OPENS.test(text.slice(Math.max(0, start - 2), start))) continue;
    if (text.charAt(end - 1) === ':') return { start, end };
    const close = CLOSES.exec(text.slice(end));
    if (close) return { start, end: close[1] === ':' ? end + close[0].length : end };
  }
  return undefined;
}
