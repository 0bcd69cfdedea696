import { CENTRAL } from './sentence-marks/central';
import { CYRILLIC } from './sentence-marks/cyrillic';
import { EAST } from './sentence-marks/east';
import { GERMANIC } from './sentence-marks/germanic';
import { ROMANCE } from './sentence-marks/romance';
import { SOUTH } from './sentence-marks/south';
import type { Language, Languages, Reading } from './types';

/** Holds in every language. */
const EVERYWHERE: Language = {
  before: 'dr prof mr mrs ms vs gen col lt sgt capt sen gov rev th chr ph wm',
  figure: 'no nr vol fig p pp art',
  ends: 'etc',
  either: 'st inc ltd co corp jr sr plc llc a.m p.m u.s u.k u.n e.u',
};

const LANGUAGES: Languages = { ...GERMANIC, ...ROMANCE, ...CENTRAL, ...CYRILLIC, ...EAST, ...SOUTH };
/** Codes that pages use for a language listed under another. */
const ALIASES: Readonly<Record<string, string>> = {
  fil: 'tl',
  in: 'id',
  iw: 'he',
  ji: 'yi',
  sh: 'hr',
  yue: 'zh',
  cmn: 'zh',
};

const USES = ['before', 'figure', 'ends', 'either', 'unit'] as const;
export type Use = (typeof USES)[number];

function abbreviationsOf(chain: readonly Language[]): ReadonlyMap<string, ReadonlySet<Use>> {
  const all = new Map<string, Set<Use>>();
  for (const language of chain) {
    const own = new Map<string, Set<Use>>();
    for (const use of USES) {
      for (const word of language[use]?.split(' ') ?? []) own.set(word, (own.get(word) ?? new Set()).add(use));
    }
    for (const [word, uses] of own) if (!all.has(word)) all.set(word, uses);
  }
  return all;
}

/** A language's words as sets, those it shares with others included. */
export interface Words {
  /** Abbreviations with the ways they are used in; a language's own word on them comes before that of all. */
  readonly abbreviations: ReadonlyMap<string, ReadonlySet<Use>>;
  readonly starters: ReadonlySet<string>;
  readonly capital: ReadonlySet<string>;
  readonly letters: ReadonlySet<string>;
  readonly endings: readonly string[];
  readonly says: readonly string[];
  readonly goesOn: readonly string[];
  readonly neverFirst: readonly string[];
  readonly stops: readonly Reading[];
  readonly vowels: string;
  readonly ordinals: boolean;
  readonly spaceless: boolean;
}

const known = new Map<string, Words>();

/** What is known of a language; of one that nobody described, what holds everywhere. */
export function wordsOf(lang: string): Words {
  const primary = lang.split('-')[0]!.toLowerCase();
  const code = ALIASES[primary] ?? primary;
  let words = known.get(code);
  if (!words) {
    words = gathered(code);
    known.set(code, words);
  }
  return words;
}

/** The language, the one it is like, and what holds everywhere. */
function gathered(code: string): Words {
  const own = Object.hasOwn(LANGUAGES, code) ? LANGUAGES[code]! : {};
  const chain = [own, own.like ? LANGUAGES[own.like]! : {}, EVERYWHERE];
  const list = (field: 'starters' | 'capital' | 'letters' | 'says' | 'goesOn' | 'neverFirst' | 'endings') =>
    chain.flatMap((language) => language[field]?.split(' ') ?? []);
  return {
    abbreviations: abbreviationsOf(chain),
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
