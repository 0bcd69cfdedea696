/** Looks up how a language marks its sentences: abbreviations, words that begin sentences, verbs of saying and more. */
import { SENTENCE_MARKS } from '../languages/sentence-marks';
import type { SentenceMarkTable, SignReplacement } from '../languages/types/sentence-marks';
import { memoize } from '../util/memoize';

/** Marks of every language. */
const COMMON_MARKS: SentenceMarkTable = {
  before: 'dr prof mr mrs ms vs gen col lt sgt capt sen gov rev th chr ph wm',
  figure: 'no nr vol fig p pp art',
  ends: 'etc',
  either: 'st inc ltd co corp jr sr plc llc a.m p.m u.s u.k u.n e.u',
};

/** Codes that pages use for a language whose table has another code. */
const LANGUAGE_ALIASES: Readonly<Record<string, string>> = {
  fil: 'tl',
  in: 'id',
  iw: 'he',
  ji: 'yi',
  sh: 'hr',
  yue: 'zh',
  cmn: 'zh',
};

const ABBREVIATION_USES = ['before', 'figure', 'ends', 'either', 'unit'] as const;
export type AbbreviationUse = (typeof ABBREVIATION_USES)[number];

function collectAbbreviations(chain: readonly SentenceMarkTable[]): ReadonlyMap<string, ReadonlySet<AbbreviationUse>> {
  const all = new Map<string, Set<AbbreviationUse>>();
  for (const language of chain) {
    const own = new Map<string, Set<AbbreviationUse>>();
    for (const use of ABBREVIATION_USES) {
      for (const word of language[use]?.split(' ') ?? []) own.set(word, (own.get(word) ?? new Set()).add(use));
    }
    for (const [word, uses] of own) if (!all.has(word)) all.set(word, uses);
  }
  return all;
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
  const primary = lang.split('-')[0]!.toLowerCase();
  return getMarksByCode(LANGUAGE_ALIASES[primary] ?? primary);
}

const getMarksByCode = memoize(buildSentenceMarks);

/** Merges the tables of the language, of the one it resembles, and of all languages. */
function buildSentenceMarks(code: string): SentenceMarks {
  const own = Object.hasOwn(SENTENCE_MARKS, code) ? SENTENCE_MARKS[code]! : {};
  const chain = [own, own.like ? SENTENCE_MARKS[own.like]! : {}, COMMON_MARKS];
  const list = (field: 'starters' | 'capital' | 'letters' | 'says' | 'goesOn' | 'neverFirst' | 'endings') =>
    chain.flatMap((language) => language[field]?.split(' ') ?? []);
  return {
    abbreviations: collectAbbreviations(chain),
    starters: new Set(list('starters')),
    capital: new Set(list('capital')),
    letters: new Set(list('letters')),
    endings: list('endings'),
    says: list('says'),
    goesOn: list('goesOn'),
    neverFirst: list('neverFirst'),
    stops: chain.flatMap((language) => language.stops ?? []),
    vowels: chain.map((language) => language.vowels ?? '').join(''),
    ordinals: chain.some((language) => language.ordinals),
    spaceless: chain.some((language) => language.spaceless),
  };
}
