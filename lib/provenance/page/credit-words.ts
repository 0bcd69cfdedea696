/** Finds the words of a page by which it names an original, its source or its translator, in the languages it may use. */

import { getBaseLanguage } from '../../core/language-tag';
import { createLazy, memoize, memoizeByKey } from '../../core/memoize';
import type { PlacedLine } from '../../core/page-observation';
import type { Span } from '../../core/span';
import { PROVENANCE_LABELS } from '../../languages/by-kind/provenance-labels';
import { TRANSLATION_WORDS } from '../../languages/by-kind/translation-words';
import { LANGUAGES_WITH_LIKE_LABELS } from '../../languages/groups';
import { LABEL_PURPOSES, type LabelPurpose } from '../../languages/kinds';
import { BETWEEN_TEXTS, joinPlainTexts, toPlainText } from '../../text/plain-text';
import { createWordTable, type FoundWord, type ListedWords, type WordTable } from '../../text/word-table';

/** What a word of a credit is for: a label, or a stem by which a sentence says "translated" or "original". */
export type CreditPurpose = LabelPurpose | 'translating' | 'originating';
export type CreditWord = FoundWord<CreditPurpose>;

/** What tells that a sentence is about another text: into several languages, or a work such as a novel. */
type OtherPurpose = 'languages' | 'works';

const OWN_LANGUAGES = Object.keys({ ...PROVENANCE_LABELS, ...TRANSLATION_WORDS });

/** Those with words for credits that are given or related to one of these; all where none is given. */
function listLanguages(languages: readonly string[]): readonly string[] {
  const wanted = new Set([
    ...languages,
    ...LANGUAGES_WITH_LIKE_LABELS.filter((group) => group.some((lang) => languages.includes(lang))).flat(),
  ]);
  return OWN_LANGUAGES.filter((lang) => wanted.size === 0 || wanted.has(lang));
}

function listCreditWords(lang: string): ListedWords<CreditPurpose>[] {
  const [labels, stems] = [PROVENANCE_LABELS[lang] ?? {}, TRANSLATION_WORDS[lang]];
  return [
    ...LABEL_PURPOSES.map((purpose) => [purpose, labels[purpose] ?? ''] as const),
    ['translating', stems?.translated ?? '', 'stems'],
    ['originating', stems?.original ?? '', 'stems'],
  ];
}

const listOtherWords = (lang: string): ListedWords<OtherPurpose>[] => [
  ['languages', TRANSLATION_WORDS[lang]?.languages ?? '', 'stems'],
  ['works', TRANSLATION_WORDS[lang]?.works ?? '', 'stems'],
];

interface CreditTables {
  readonly credits: WordTable<CreditPurpose>;
  readonly others: () => WordTable<OtherPurpose>;
}

const getTables = memoizeByKey(
  (languages: readonly string[]): CreditTables => {
    const all = listLanguages(languages);
    return {
      credits: createWordTable(all.flatMap(listCreditWords), toPlainText),
      others: createLazy(() => createWordTable(all.flatMap(listOtherWords), toPlainText)),
    };
  },
  (languages) => languages.join(),
);

/** The purposes of labels that can introduce the address of an original. */
const LEADING_PURPOSES: ReadonlySet<CreditPurpose> = new Set(['original', 'republished', 'translated', 'source']);
const canLeadToAddress = ({ purpose }: CreditWord): boolean => LEADING_PURPOSES.has(purpose);

/** A link's text that is longer is a title, which may name a novel as an article does (plain letters). */
export const MAX_WORK_NAME = 24;

/** Finds words of credits in plain texts of a page. */
export interface CreditWords {
  /** The words for a purpose, in order and without overlaps: those before links, or with `isBehind` those after. */
  find(purpose: CreditPurpose, text: string, isBehind?: boolean): readonly CreditWord[];
  /** Whether a text has one. */
  has(purpose: CreditPurpose, text: string): boolean;
  /** Whether a text has what a word begins with: a label may lack its colon there. Where it is false, none is found. */
  may(text: string): boolean;
  /** Whether a text has a label that can introduce an address. At the end of the text its colon may be missing. */
  hasLeading(text: string): boolean;
  /** The stems of a text by which it says "translated" or "original", in order; most texts have none. */
  findTranslating(text: string): readonly CreditWord[];
  /** Whether a text has a word for several languages, into which another work was translated. */
  namesLanguages(text: string): boolean;
  /** Whether a text has a word for another work, such as a novel. */
  namesWork(text: string): boolean;
  /** The indexes of the lines of a joined text in which a word may be. */
  findLines(joined: string, lines: readonly string[]): ReadonlySet<number>;
}

const isTranslating = ({ purpose }: CreditWord): boolean => purpose === 'translating' || purpose === 'originating';

/** Finds the lines of a joined text in which a pattern matches, by their index. */
function findMatchingLines(joined: string, lines: readonly string[], pattern: RegExp): ReadonlySet<number> {
  const found = new Set<number>();
  let [index, end] = [0, lines[0]?.length ?? 0];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(joined); match; match = pattern.exec(joined)) {
    while (end < pattern.lastIndex) end += 1 + (lines[++index]?.length ?? joined.length);
    found.add(index);
    pattern.lastIndex = end;
    if (end >= joined.length) break;
  }
  return found;
}

/**
 * Prepares the words of some languages and of those related to them; of all languages where none is given. The results
 * for every text are kept.
 */
export function createCreditWords(languages: readonly string[]): CreditWords {
  const getOwnTables = createLazy(() => getTables([...new Set(languages.map(getBaseLanguage))]));
  const findAll = memoize((text: string) => getOwnTables().credits.find(text));
  const namesOther = (purpose: OtherPurpose, text: string): boolean =>
    getOwnTables()
      .others()
      .find(text)
      .some((word) => word.purpose === purpose);
  const find: CreditWords['find'] = (purpose, text, isBehind = false) =>
    findAll(text).filter((word) => word.purpose === purpose && word.isBehind === isBehind);
  return {
    find,
    has: (purpose, text) => find(purpose, text).length > 0,
    may: (text) => {
      const beginnings = getOwnTables().credits.getBeginnings();
      beginnings.lastIndex = 0;
      return beginnings.test(text);
    },
    hasLeading: (text) =>
      findAll(text).length > 0 && (findAll(text).some(canLeadToAddress) || findAll(`${text}:`).some(canLeadToAddress)),
    findTranslating: (text) => findAll(text).filter(isTranslating),
    namesLanguages: (text) => namesOther('languages', text),
    namesWork: (text) => namesOther('works', text),
    findLines: (joined, lines) => findMatchingLines(joined, lines, getOwnTables().credits.getBeginnings()),
  };
}

/** Matches a text after which a label begins a line or a part of it. */
const LABEL_BEGINNING = /(^|[.;|•·()[\]/–—>«»*※▶■-]\s?|:\s)$/;
/** Matches what may follow a source label: a colon, a bracket, an arrow or dash, or the end. */
const SOURCE_LABEL_END = /^\s?([:(|»→>–—-]|$)/;

/**
 * Finds the last source label that begins a line or a part of it and ends with a colon, a dash or the end of the text.
 */
export function findSourceLabel(words: CreditWords, text: string): Span | undefined {
  for (const { start, end } of [...words.find('source', text)].reverse()) {
    if (text.charAt(start) !== '(' && !LABEL_BEGINNING.test(text.slice(Math.max(0, start - 2), start))) continue;
    if (text.charAt(end - 1) === ':') return { start, end };
    const closing = SOURCE_LABEL_END.exec(text.slice(end));
    if (closing) return { start, end: closing[1] === ':' ? end + closing[0].length : end };
  }
  return undefined;
}

// The lines of a page in plain form, and which of them may have such a word: most have none.

export interface PlainLines {
  /** The plain text of a line, by its index; empty for a long paragraph in the middle of a long text. */
  plainAt(index: number): string;
  /** Whether a line may have a word of a credit. Where it is false, it has none. */
  canTell(index: number): boolean;
  /** The indexes of those that may. */
  listTelling(): ReadonlySet<number>;
  /** The indexes of the lines with a link or an address that such a line may be about. */
  listLeading(): readonly number[];
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

/** Reads lines when they are first asked for, all of them at once. */
export function createPlainLines(runs: readonly PlacedLine[], words: CreditWords): PlainLines {
  const getJoined = createLazy(() => joinPlainTexts(listTellingTexts(runs)));
  const getLines = createLazy(() => getJoined().split(BETWEEN_TEXTS));
  const getTelling = createLazy(() => words.findLines(getJoined(), getLines()));
  return {
    plainAt: (index) => getLines()[index] ?? '',
    canTell: (index) => getTelling().has(index),
    listTelling: getTelling,
    listLeading: createLazy(() => listLeadingLines(runs, getTelling())),
  };
}
