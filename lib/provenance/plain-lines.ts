/** The lines of a page in plain form, and which of them may have a label or a word of translating: most have neither. */
import type { PlacedLine } from '../core';
import { BETWEEN_TEXTS, joinPlainTexts, toAlternation, toPlainText } from '../text/plain-text';
import { createLazy } from '../util/lazy';
import { memoizeByKey } from '../util/memoize';
import { isUnspacedLabel } from '../util/writing/scripts';
import { listTranslationStems } from './credits/translation-words';
import { listLabelBeginnings, SPACED_LETTERS } from './label-matcher';

export interface PlainLines {
  /** The plain text of a line, by its index; empty for a long paragraph in the middle of a long text. */
  plainAt(index: number): string;
  /** Whether a line may have a label, or a word that translates or names an original. Where it is false, it has none. */
  canTell(index: number): boolean;
  /** The indexes of those that may. */
  listTelling(): ReadonlySet<number>;
  /** The indexes of the lines with a link or an address that such a line may be about. */
  listLeading(): readonly number[];
}

/** What a number in a stem (`#`) may be, within a line. */
const NUMBER = `[^${BETWEEN_TEXTS}]{1,9}`;

/** Builds a pattern for all that labels begin with and for all stems; it passes wherever one of theirs does. */
function buildPattern(languages: readonly string[]): RegExp {
  const stems = listTranslationStems(languages);
  const canBeInside = (stem: string): boolean => stem.startsWith('*') || isUnspacedLabel(stem);
  const beginnings = listLabelBeginnings(languages);
  const toSource = (isInside: boolean): string =>
    toAlternation([
      ...beginnings.filter((beginning) => isUnspacedLabel(beginning) === isInside),
      ...stems
        .map(toPlainText)
        .filter((stem) => canBeInside(stem) === isInside)
        .map((stem) => stem.replace('*', '')),
    ]).source.replaceAll('#', NUMBER);
  return new RegExp(`(?:^|[^${SPACED_LETTERS}])${toSource(false)}|${toSource(true)}`, 'g');
}

const getPattern = memoizeByKey(buildPattern, (languages) => languages.join());

/** Finds the lines of a joined text in which a pattern matches, by their index. */
function findMatchingLines(joined: string, lines: readonly string[], pattern: RegExp): ReadonlySet<number> {
  const found = new Set<number>();
  let [index, end] = [0, lines[0]?.length ?? 0];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(joined); match; match = pattern.exec(joined)) {
    // What matches ends in its line, but may begin with the mark before it.
    while (end < pattern.lastIndex) end += 1 + (lines[++index]?.length ?? joined.length);
    found.add(index);
    pattern.lastIndex = end;
    if (end >= joined.length) break;
  }
  return found;
}

/** Whether a line outside menus and sidebars has a link, or may have an address written out. */
const canLead = ({ zone, links, text }: PlacedLine): boolean =>
  zone !== 'nav' && zone !== 'aside' && (links.length > 0 || text.includes('/') || text.includes('www.'));

/** How far behind a line that tells something its link may stand, and how far before it. */
const [REACH_BEHIND, REACH_BEFORE] = [2, 1];

/** The indexes of the lines that lead somewhere, and tell something or stand near one that does. */
function listLeadingLines(runs: readonly PlacedLine[], telling: ReadonlySet<number>): readonly number[] {
  const near = [...telling].flatMap((index) => {
    const first = Math.max(0, index - REACH_BEFORE);
    return Array.from({ length: index + REACH_BEHIND + 1 - first }, (_, step) => first + step);
  });
  return [...new Set(near)].filter((index) => runs[index] && canLead(runs[index])).sort((a, b) => a - b);
}

/** A longer paragraph (letters of running text) is one of the text's own: notices and credits are shorter. */
const MAX_CREDIT_PROSE = 90;

/** Among so many paragraphs at the beginning of a text, and at its end, even a longer one may be a notice or a credit. */
const EDGE_PARAGRAPHS = 20;

/**
 * The texts of lines that may tell something, empty for the others: the long paragraphs in the middle of a long text,
 * which is where most letters of a large page are.
 */
function listTellingTexts(runs: readonly PlacedLine[]): readonly string[] {
  const paragraphs = runs.flatMap(({ zone, prose }, index) => (zone === 'main' && prose > 0 ? [index] : []));
  const first = paragraphs[EDGE_PARAGRAPHS] ?? runs.length;
  const last = paragraphs.at(-EDGE_PARAGRAPHS) ?? 0;
  return runs.map(({ text, place, prose }, index) =>
    place === 'text' && prose > MAX_CREDIT_PROSE && index >= first && index < last ? '' : text,
  );
}

/** Reads lines when they are first asked for, all of them at once. `languages`: primary tags, none for all. */
export function createPlainLines(runs: readonly PlacedLine[], languages: readonly string[]): PlainLines {
  const getJoined = createLazy(() => joinPlainTexts(listTellingTexts(runs)));
  const getLines = createLazy(() => getJoined().split(BETWEEN_TEXTS));
  const getTelling = createLazy(() => findMatchingLines(getJoined(), getLines(), getPattern(languages)));
  return {
    plainAt: (index) => getLines()[index] ?? '',
    canTell: (index) => getTelling().has(index),
    listTelling: getTelling,
    listLeading: createLazy(() => listLeadingLines(runs, getTelling())),
  };
}
