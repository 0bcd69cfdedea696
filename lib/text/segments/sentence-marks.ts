/** Looks up how a language marks its sentences: abbreviations, words that begin sentences, verbs of saying and more. */

import { getBaseLanguage } from '../../core/language-tag';
import { memoize } from '../../core/memoize';
import { SENTENCE_MARKS } from '../../languages/by-kind/sentence-marks';
import { SENTENCE_ALIASES } from '../../languages/groups';
import type { SentenceMarkTable, SignReplacement } from '../../languages/kinds';

/** Marks of every language. */
const COMMON_MARKS: SentenceMarkTable = {
  before: 'dr prof mr mrs ms vs gen col lt sgt capt sen gov rev th chr ph wm',
  figure: 'no nr vol fig p pp art',
  ends: 'etc',
  either: 'st inc ltd co corp jr sr plc llc a.m p.m u.s u.k u.n e.u',
};

const ABBREVIATION_USES = ['before', 'figure', 'ends', 'either', 'unit'] as const;
export type AbbreviationUse = (typeof ABBREVIATION_USES)[number];

function collectAbbreviations(chain: readonly SentenceMarkTable[]): ReadonlyMap<string, ReadonlySet<AbbreviationUse>> {
  const abbreviations = new Map<string, Set<AbbreviationUse>>();
  for (const table of chain) {
    const ownUses = new Map<string, Set<AbbreviationUse>>();
    for (const use of ABBREVIATION_USES) {
      for (const word of table[use]?.split(' ') ?? []) ownUses.set(word, (ownUses.get(word) ?? new Set()).add(use));
    }
    for (const [word, uses] of ownUses) if (!abbreviations.has(word)) abbreviations.set(word, uses);
  }
  return abbreviations;
}

/** A language's words as sets, with those it shares with other languages. */
export interface SentenceMarks {
  /** Abbreviations with their uses. A language's own entry replaces the common one. */
  readonly abbreviations: ReadonlyMap<string, ReadonlySet<AbbreviationUse>>;
  readonly starters: ReadonlySet<string>;
  readonly capital: ReadonlySet<string>;
  readonly letters: ReadonlySet<string>;
  readonly endings: readonly string[];
  readonly says: readonly string[];
  readonly goesOn: readonly string[];
  readonly neverFirst: readonly string[];
  readonly stops: readonly SignReplacement[];
  readonly vowels: string;
  readonly ordinals: boolean;
  readonly spaceless: boolean;
}

/** The marks of a language. A language without a table gets the common ones. */
export function getSentenceMarks(lang: string): SentenceMarks {
  const primary = getBaseLanguage(lang);
  return getMarksByCode(SENTENCE_ALIASES[primary] ?? primary);
}

const getMarksByCode = memoize(buildSentenceMarks);

/** Merges the tables of the language, of the one it resembles, and of all languages. */
function buildSentenceMarks(code: string): SentenceMarks {
  const ownTable = Object.hasOwn(SENTENCE_MARKS, code) ? SENTENCE_MARKS[code]! : {};
  const chain = [ownTable, ownTable.like ? SENTENCE_MARKS[ownTable.like]! : {}, COMMON_MARKS];
  const listWords = (field: 'starters' | 'capital' | 'letters' | 'says' | 'goesOn' | 'neverFirst' | 'endings') =>
    chain.flatMap((table) => table[field]?.split(' ') ?? []);
  return {
    abbreviations: collectAbbreviations(chain),
    starters: new Set(listWords('starters')),
    capital: new Set(listWords('capital')),
    letters: new Set(listWords('letters')),
    endings: listWords('endings'),
    says: listWords('says'),
    goesOn: listWords('goesOn'),
    neverFirst: listWords('neverFirst'),
    stops: chain.flatMap((table) => table.stops ?? []),
    vowels: chain.map((table) => table.vowels ?? '').join(''),
    ordinals: chain.some((table) => table.ordinals),
    spaceless: chain.some((table) => table.spaceless),
  };
}
