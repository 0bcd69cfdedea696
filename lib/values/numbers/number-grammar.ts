import type { Bound } from '../../core';
import type { NumberPrefixRole, NumberSuffixRole, NumberTable } from '../../languages/number-table';
import { getNumberTable, parseWordList } from '../../languages/number-words';
import type { Locale } from '../intl-data';
import { type Phrases, phrasesOf } from '../phrase-table';
import { type NumberWords, type Piece, piecesOf } from './number-word-roles';
import { PERCENT_AFTER_WORDS, PERCENT_BEFORE_WORDS, POINTS_WORDS } from './percent-words';

/** What may stand directly behind a number. */
export type Suffix =
  | { readonly role: 'unit'; readonly unit: string }
  | { readonly role: 'currency'; readonly currency: string; readonly unit?: string; readonly factor?: number }
  | { readonly role: 'percent' | 'points' | 'fold' | 'ordinal' | 'counter' | 'tenths' | 'cents' | 'none' }
  | { readonly role: 'bound'; readonly bound: Bound };

/** What may stand directly before a number. */
export type Prefix =
  | {
      readonly role:
        | 'percent'
        | 'points'
        | 'fold'
        | 'ordinal'
        | 'rank'
        | 'counter'
        | 'year'
        | 'minus'
        | 'hourly'
        | 'celsius';
    }
  | { readonly role: 'currency'; readonly currency: string; readonly named?: boolean }
  | { readonly role: 'bound'; readonly bound: Bound };

export interface Lexis {
  readonly lang: string;
  /** Words stand apart; number words begin where a word does. */
  readonly spaced: boolean;
  readonly joined: boolean;
  readonly clitics: string;
  readonly definite: string;
  readonly pieces: Phrases<Piece>;
  /** What may stand within one number. */
  readonly joints: Phrases<Joint>;
  readonly prefixes: Phrases<Prefix>;
  readonly suffixes: Phrases<Suffix>;
  /** Between two numbers. */
  readonly links: Phrases<LinkRole>;
  readonly between: Phrases<true>;
  /** What must stand behind for a "times" before the number to hold; nothing: it always does. */
  readonly foldWords: Phrases<true> | undefined;
  /** Numbers without a scale follow one directly: 1万4600. */
  readonly chains: boolean;
}

/** `of` only between two orders of magnitude: "hundreds of thousands". */
export type Joint = 'and' | 'turned' | 'of' | 'over';
export type LinkRole = 'to' | 'of' | 'over' | 'under';

const CHAINS = new Set(['ja', 'zh', 'ko', 'yue', 'tr']);

const BOUNDS = ['about', 'under', 'over'] as const;
const isBound = (role: string): role is Bound => (BOUNDS as readonly string[]).includes(role);

function* prefixesOf(table: NumberTable, locale: Locale): Generator<[string, Prefix]> {
  for (const [role, list] of Object.entries(table.before ?? {}) as [NumberPrefixRole, string][])
    for (const word of parseWordList(list))
      yield [word, isBound(role) ? { role: 'bound', bound: role } : ({ role } as Prefix)];
  for (const [word, bound] of SIGNS) yield [word, { role: 'bound', bound }];
  for (const [currency, list] of Object.entries(table.currenciesBefore ?? {}))
    for (const word of parseWordList(list)) yield [word, { role: 'currency', currency, named: true }];
  for (const word of PERCENT_BEFORE_WORDS) yield [word, { role: 'percent' }];
  for (const [word, currency] of locale.currencies)
    if (/\p{Sc}/u.test(word) || word === currency.toLowerCase() || LETTER_SIGNS.has(word))
      yield [word, { role: 'currency', currency }];
}

/** "40 M€": the scale and the sign in one. */
const SHORT_SCALES: readonly (readonly [string, number])[] = [
  ['k', 1e3],
  ['m', 1e6],
  ['md', 1e9],
  ['mds', 1e9],
  ['mrd', 1e9],
];

/** "a" for years, "j" for days: letters that are words or parts of names more often. */
const VAGUE_LETTER = /^[a-z]$(?<![mhglt])/;

/** Signs of letters that stand before the amount. */
const LETTER_SIGNS = new Set(['rp', 'rp.', 'rs', 'rs.', 'rm', 'kr', 'kr.', 'tl', 'chf', 'руб.', 'đ']);

const SIGNS: readonly [string, Bound][] = [
  ['~', 'about'],
  ['≈', 'about'],
  ['<', 'under'],
  ['≤', 'under'],
  ['>', 'over'],
  ['≥', 'over'],
];

function* suffixesOf(table: NumberTable, locale: Locale): Generator<[string, Suffix]> {
  const after = Object.entries(table.after ?? {}) as [NumberSuffixRole, string][];
  for (const [role, list] of after)
    if (role !== 'counter')
      for (const word of parseWordList(list))
        yield [word, isBound(role) ? { role: 'bound', bound: role } : ({ role } as Suffix)];
  for (const word of POINTS_WORDS) yield [word, { role: 'points' }];
  for (const word of PERCENT_AFTER_WORDS) yield [word, { role: 'percent' }];
  for (const [currency, list] of Object.entries(table.currencies ?? {}))
    for (const word of parseWordList(list)) yield [word, { role: 'currency', currency }];
  for (const [unit, list] of Object.entries(table.units ?? {}))
    for (const word of parseWordList(list)) yield [word, { role: 'unit', unit }];
  for (const [word, factor] of SHORT_SCALES)
    for (const [sign, currency] of [
      ['€', 'EUR'],
      ['$', 'USD'],
      ['£', 'GBP'],
    ] as const)
      yield [`${word}${sign}`, { role: 'currency', currency, factor }];
  // "pounds" are both.
  for (const [word, currency] of locale.currencies) {
    const unit = locale.units.get(word);
    yield [word, { role: 'currency', currency, ...(unit ? { unit } : {}) }];
  }
  for (const [word, unit] of locale.units) if (!VAGUE_LETTER.test(word)) yield [word, { role: 'unit', unit }];
  for (const word of parseWordList(table.after?.counter)) yield [word, { role: 'counter' }];
}

function* linksOf(table: NumberTable): Generator<[string, LinkRole]> {
  for (const word of parseWordList(table.of)) yield [word, 'of'];
  for (const word of parseWordList(table.over)) yield [word, 'over'];
  for (const word of parseWordList(table.under)) yield [word, 'under'];
  for (const word of parseWordList(table.to)) yield [word, 'to'];
  for (const word of ['-', '~', '〜', '～']) yield [word, 'to'];
}

function* jointsOf(table: NumberTable): Generator<[string, Joint]> {
  for (const word of parseWordList(table.turned)) yield [word, 'turned'];
  for (const word of parseWordList(table.and)) yield [word, 'and'];
  for (const word of parseWordList(table.vagueOf)) yield [word, 'of'];
  for (const word of parseWordList(table.within)) yield [word, 'over'];
}

/** Their tables list the forms of scale words: letters behind are other words (مليارد, हज़ार्ड). */
const LISTED = new Set(['hi', 'ar', 'he', 'fa']);

const INFLECTING = new Set('de nl sv da no ru uk be bg pl cs sk sl hr sr fi et hu tr lt lv el hi ar he fa'.split(' '));

function made(locale: Locale, known: NumberWords | undefined): Lexis {
  const table = getNumberTable(locale.lang);
  const joined = table.joined ?? false;
  const endings = INFLECTING.has(locale.lang) ? 3 : 0;
  return {
    lang: locale.lang,
    spaced: !locale.unspaced,
    joined,
    clitics: table.clitics ?? '',
    definite: table.definite ?? '',
    pieces: phrasesOf(
      inflected(piecesOf(table, locale, known), joined || LISTED.has(locale.lang) ? 0 : endings),
      0,
      joined,
    ),
    joints: phrasesOf(jointsOf(table), 0, joined || table.clitics !== undefined),
    prefixes: phrasesOf(prefixesOf(table, locale)),
    suffixes: phrasesOf(suffixesOf(table, locale), endings),
    links: phrasesOf(linksOf(table)),
    between: phrasesOf(parseWordList(table.between).map((word) => [word, true] as const)),
    foldWords: table.foldWords
      ? phrasesOf(parseWordList(table.foldWords).map((word) => [word, true] as const))
      : undefined,
    chains: CHAINS.has(locale.lang),
  };
}

/** Only big scale words take endings freely ("milyonluk"): small numbers with letters behind are other words. */
function* inflected(pieces: Iterable<[string, Piece]>, endings: number): Generator<[string, Piece]> {
  for (const [word, piece] of pieces)
    yield [endings && piece.role === 'times' && piece.value >= 1000 && word.length >= 4 ? `${word}*` : word, piece];
}

const NONE = {} as NumberWords;
const known = new WeakMap<NumberWords, Map<string, Lexis>>();

/** Made once for a language and its lexicon. */
export function lexisOf(locale: Locale, numberWords: NumberWords = NONE): Lexis {
  let byLang = known.get(numberWords);
  if (!byLang) {
    byLang = new Map();
    known.set(numberWords, byLang);
  }
  let lexis = byLang.get(locale.tag);
  if (!lexis) {
    lexis = made(locale, numberWords === NONE ? undefined : numberWords);
    byLang.set(locale.tag, lexis);
  }
  return lexis;
}
