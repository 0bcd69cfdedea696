/** The words that a language writes numbers with, as tables that are looked up while numbers are read. */

import { memoizeByKey, memoizeByObject } from '../../core/memoize';
import type { Bound } from '../../core/value';
import { NUMBER_WORDS } from '../../languages/by-kind/number-words';
import { TRAITS } from '../../languages/by-kind/traits';
import type { LanguageTraits, NumberPrefixRole, NumberSuffixRole, NumberTable } from '../../languages/kinds';
import type { IntlData } from './intl-data';
import { getNumberWordRoles, type NumberWordRole, type NumberWords, parseWordList } from './number-word-roles';
import { buildPhraseTable, type PhraseTable } from './phrase-table';

/**
 * Words and signs for percent and percentage points in all languages; a speaker of a language can add to them. `*`
 * stands for endings.
 */
export const PERCENT_AFTER_WORDS: readonly string[] = [
  '%',
  '٪',
  'percent',
  'per cent',
  'pct',
  'prozent*',
  'prozentig*',
  'pour cent',
  'por ciento',
  'por cento',
  'per cento',
  'procent*',
  'proc.',
  'proc',
  'prosent*',
  'százalék*',
  'процент*',
  'відсот*',
  'на сто',
  'проц',
  'τοις εκατό',
  'phần trăm',
  'เปอร์เซ็นต์',
  'เปอร์เซนต์',
  'เปอร์เซ็น',
  'パーセント',
  '퍼센트',
  '프로',
  'persen',
  'peratus',
  'प्रतिशत',
  'फीसदी',
  'फ़ीसदी',
  'फीसद',
  'في المئة',
  'في المائة',
  'بالمئة',
  'بالمائة',
  'درصد',
  'אחוז*',
  'শতাংশ',
  'ភាគរយ',
  'ເປີເຊັນ',
];

/** Words and signs for percent before a number. Turkish puts the sign there. */
export const PERCENT_BEFORE_WORDS: readonly string[] = ['ร้อยละ', '百分之', 'yüzde', '%', '٪'];

/** Words for percentage points after a number. */
export const POINTS_WORDS: readonly string[] = [
  'percentage points',
  'percentage point',
  'percentage-point',
  'points of a percent',
  'pp',
  'p.p.',
  'จุดเปอร์เซ็นต์',
  'จุดเปอร์เซนต์',
  'เปอร์เซ็นต์พอยต์',
  'เปอร์เซ็นต์พอยท์',
  'điểm phần trăm',
  'điểm %',
  'パーセントポイント',
  'ポイント',
  '%ポイント',
  '个百分点',
  '個百分點',
  '百分点',
  '%포인트',
  '퍼센트포인트',
  '퍼센트 포인트',
  '%p',
  'प्रतिशत अंक*',
  'प्रतिशतांक*',
  'फीसदी अंक*',
  'prozentpunkt*',
  'points de pourcentage',
  'point de pourcentage',
  'puntos porcentuales',
  'punto porcentual',
  'puntos de porcentaje',
  'pontos percentuais',
  'ponto percentual',
  'pontos porcentuais',
  'punti percentuali',
  'punto percentuale',
  'procentpunt*',
  'procentenhet*',
  'procentpoint*',
  'ποσοστιαίες μονάδες',
  'ποσοστιαία μονάδα',
  'ποσοστιαίων μονάδων',
  'εκατοστιαίες μονάδες',
  'п. п.',
  'п.п.',
  'пп',
  'процентных пункта',
  'процентных пунктов',
  'процентный пункт',
  'процентного пункта',
  'процентными пунктами',
  'відсоткових пункти',
  'відсоткові пункти',
  'відсоткових пунктів',
  'відсотковий пункт',
  'відсоткового пункта',
  'відсоткового пункту',
  'в. п.',
  'в.п.',
  'punkt procentowy',
  'punkty procentowe',
  'punktów procentowych',
  'punktu procentowego',
  'punktom procentowym',
  'pkt proc.',
  'pkt proc',
  'pkt. proc.',
  'نقطة مئوية',
  'نقاط مئوية',
  'نقطتين مئويتين',
  'poin persentase',
  'poin persen',
  'persen poin',
  'yüzde puan',
];

/** What can follow a number directly. */
export type NumberSuffix =
  | { readonly role: 'unit'; readonly unit: string }
  | { readonly role: 'currency'; readonly currency: string; readonly unit?: string; readonly factor?: number }
  | { readonly role: 'percent' | 'points' | 'fold' | 'ordinal' | 'counter' | 'tenths' | 'discount' | 'cents' | 'none' }
  | { readonly role: 'bound'; readonly bound: Bound };

/** What can precede a number directly. */
export type NumberPrefix =
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
        | 'celsius'
        | 'every';
    }
  | { readonly role: 'scale'; readonly factor: number }
  | { readonly role: 'currency'; readonly currency: string; readonly named?: boolean }
  | { readonly role: 'bound'; readonly bound: Bound };

export interface NumberGrammar {
  readonly traits: LanguageTraits;
  /** Whether words have spaces between them, so that a number word can only begin where a word does. */
  readonly spaced: boolean;
  /** Whether a word begins and ends where no letter adjoins. */
  readonly hasWordBoundaries: boolean;
  readonly joined: boolean;
  readonly clitics: string;
  readonly definite: string;
  /** What a number of one syllable may adjoin; beside any other letter it is part of a word. Undefined: anything. */
  readonly syllableNeighbor: string | undefined;
  /** Whether "half" follows units only, never the number itself. */
  readonly isHalfAfterUnit: boolean;
  readonly pieces: PhraseTable<NumberWordRole>;
  /** Words that connect the parts of one number. */
  readonly joints: PhraseTable<NumberConnector>;
  readonly prefixes: PhraseTable<NumberPrefix>;
  readonly suffixes: PhraseTable<NumberSuffix>;
  /** Words and signs between two numbers. */
  readonly links: PhraseTable<NumberRelation>;
  readonly between: PhraseTable<true>;
  /** Words for hundredths after tenths: 8割5分. */
  readonly hundredths: PhraseTable<true>;
  /** Words for thousandths after those: 1割9分8厘. */
  readonly thousandths: PhraseTable<true>;
  /** Words that must follow the number for a "times" before it to count. Undefined: none is needed. */
  readonly foldWords: PhraseTable<true> | undefined;
  /** Whether digits without a scale can follow a number directly: 1万4600. */
  readonly chains: boolean;
}

/** How a word connects two parts of a number. `of` connects only two orders of magnitude: "hundreds of thousands". */
export type NumberConnector = 'and' | 'turned' | 'of' | 'over';
export type NumberRelation = 'to' | 'of' | 'among' | 'over' | 'under';

const BOUND_ROLES = ['about', 'under', 'over'] as const;
const isBoundRole = (role: string): role is Bound => (BOUND_ROLES as readonly string[]).includes(role);

function* listNumberPrefixes(table: NumberTable, locale: IntlData): Generator<[string, NumberPrefix]> {
  for (const [role, list] of Object.entries(table.before ?? {}) as [NumberPrefixRole, string][])
    for (const word of parseWordList(list))
      yield [word, isBoundRole(role) ? { role: 'bound', bound: role } : ({ role } as NumberPrefix)];
  for (const word of parseWordList(table.every)) yield [word, { role: 'every' }];
  if (table.scaleFirst)
    for (const [value, list] of Object.entries(table.times ?? {}))
      for (const word of parseWordList(list)) yield [word, { role: 'scale', factor: Number(value) }];
  for (const [word, bound] of BOUND_SIGNS) yield [word, { role: 'bound', bound }];
  for (const [currency, list] of Object.entries(table.currenciesBefore ?? {}))
    for (const word of parseWordList(list)) yield [word, { role: 'currency', currency, named: true }];
  for (const word of PERCENT_BEFORE_WORDS) yield [word, { role: 'percent' }];
  for (const [word, currency] of locale.currencies)
    if (/\p{Sc}/u.test(word) || word === currency.toLowerCase() || LETTER_CURRENCY_SIGNS.has(word))
      yield [word, { role: 'currency', currency }];
}

/** A scale letter directly before a currency sign: "40 M€". */
const SHORT_SCALES: readonly (readonly [string, number])[] = [
  ['k', 1e3],
  ['m', 1e6],
  ['md', 1e9],
  ['mds', 1e9],
  ['mrd', 1e9],
];

/** Single letters that are more often words or parts of names than units ("a" for years, "j" for days). */
const AMBIGUOUS_LETTER = /^[a-z]$(?<![mhglt])/;

/** Currency signs made of letters that are written before the amount. */
const LETTER_CURRENCY_SIGNS = new Set(['rp', 'rp.', 'rs', 'rs.', 'rm', 'kr', 'kr.', 'tl', 'chf', 'руб.', 'đ']);

const BOUND_SIGNS: readonly [string, Bound][] = [
  ['~', 'about'],
  ['≈', 'about'],
  ['<', 'under'],
  ['≤', 'under'],
  ['>', 'over'],
  ['≥', 'over'],
];

function* listNumberSuffixes(table: NumberTable, locale: IntlData): Generator<[string, NumberSuffix]> {
  const after = Object.entries(table.after ?? {}) as [NumberSuffixRole, string][];
  for (const [role, list] of after)
    if (role !== 'counter')
      for (const word of parseWordList(list))
        yield [word, isBoundRole(role) ? { role: 'bound', bound: role } : ({ role } as NumberSuffix)];
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
  // "Pounds" are a currency and a unit.
  for (const [word, currency] of locale.currencies) {
    const unit = locale.units.get(word);
    yield [word, { role: 'currency', currency, ...(unit ? { unit } : {}) }];
  }
  for (const [word, unit] of locale.units) if (!AMBIGUOUS_LETTER.test(word)) yield [word, { role: 'unit', unit }];
  for (const word of parseWordList(table.after?.counter)) yield [word, { role: 'counter' }];
}

function* listNumberRelations(table: NumberTable): Generator<[string, NumberRelation]> {
  for (const word of parseWordList(table.of)) yield [word, 'of'];
  for (const word of parseWordList(table.among)) yield [word, 'among'];
  for (const word of parseWordList(table.over)) yield [word, 'over'];
  for (const word of parseWordList(table.under)) yield [word, 'under'];
  for (const word of parseWordList(table.to)) yield [word, 'to'];
  for (const word of ['-', '~', '〜', '～']) yield [word, 'to'];
}

function* listNumberConnectors(table: NumberTable): Generator<[string, NumberConnector]> {
  for (const word of parseWordList(table.turned)) yield [word, 'turned'];
  for (const word of parseWordList(table.and)) yield [word, 'and'];
  for (const word of parseWordList(table.vagueOf)) yield [word, 'of'];
  for (const word of parseWordList(table.within)) yield [word, 'over'];
}

const NO_TRAITS: LanguageTraits = {};
/** How many letters may follow a unit or scale word as its ending. */
const MAX_ENDING_LENGTH = 3;
const EMPTY_TABLE: NumberTable = {};

function buildNumberGrammar(locale: IntlData, numberWords: NumberWords | undefined): NumberGrammar {
  const table = NUMBER_WORDS[locale.lang] ?? EMPTY_TABLE;
  const joined = table.joined ?? false;
  const traits = TRAITS[locale.lang] ?? NO_TRAITS;
  const endings = traits.inflectedNumbers ? MAX_ENDING_LENGTH : 0;
  return {
    traits,
    spaced: !locale.unspaced,
    hasWordBoundaries: !locale.unspaced && !traits.attachedParticles,
    joined,
    clitics: table.clitics ?? '',
    definite: table.definite ?? '',
    syllableNeighbor: table.syllableNeighbor,
    isHalfAfterUnit: table.halfAfterUnit ?? false,
    pieces: buildPhraseTable(
      allowScaleEndings(
        getNumberWordRoles(table, locale, numberWords),
        joined || traits.listedScaleForms ? 0 : endings,
      ),
      0,
      joined,
    ),
    joints: buildPhraseTable(listNumberConnectors(table), 0, joined || table.clitics !== undefined),
    prefixes: buildPhraseTable(listNumberPrefixes(table, locale)),
    suffixes: buildPhraseTable(listNumberSuffixes(table, locale), endings),
    links: buildPhraseTable(listNumberRelations(table)),
    between: buildPhraseTable(parseWordList(table.between).map((word) => [word, true] as const)),
    hundredths: buildPhraseTable(parseWordList(table.hundredths).map((word) => [word, true] as const)),
    thousandths: buildPhraseTable(parseWordList(table.thousandths).map((word) => [word, true] as const)),
    foldWords: table.foldWords
      ? buildPhraseTable(parseWordList(table.foldWords).map((word) => [word, true] as const))
      : undefined,
    chains: traits.chainedDigits ?? false,
  };
}

/** Lets large scale words take endings ("milyonluk"). Small numbers with letters after them are other words. */
function* allowScaleEndings(
  roles: Iterable<[string, NumberWordRole]>,
  endings: number,
): Generator<[string, NumberWordRole]> {
  for (const [word, role] of roles)
    yield [endings && role.role === 'times' && role.value >= 1000 && word.length >= 4 ? `${word}*` : word, role];
}

const NO_NUMBER_WORDS = {} as NumberWords;
const getGrammarsByLanguage = memoizeByObject((numberWords: NumberWords) =>
  memoizeByKey(
    (locale: IntlData) => buildNumberGrammar(locale, numberWords === NO_NUMBER_WORDS ? undefined : numberWords),
    ({ tag }) => tag,
  ),
);

/** Returns the grammar of a language with its lexicon's number words; built once for each pair. */
export const getNumberGrammar = (locale: IntlData, numberWords: NumberWords = NO_NUMBER_WORDS): NumberGrammar =>
  getGrammarsByLanguage(numberWords)(locale);
