/** The number words of a language, each with its role in a number: add, multiply, make an ordinal or a fraction. */
import { TRAITS } from '../../languages/by-kind/traits';
import type { NumberTable } from '../../languages/kinds';
import type { IntlData } from './intl-data';

/** Splits a table's list of alternatives. */
export const parseWordList = (list: string | undefined): string[] => (list ? list.split('|') : []);

/** Spelled-out numbers and ordinals → value, as a lexicon has them from CLDR's spell-out rules. */
export interface NumberWords {
  readonly numbers: Readonly<Record<string, number>>;
  readonly ordinals: Readonly<Record<string, number>>;
}

/** The role of a number word: it adds, multiplies, or makes an ordinal or a fraction. */
export interface NumberWordRole {
  readonly role:
    | 'add'
    | 'times'
    | 'some'
    | 'article'
    | 'half'
    | 'half-before'
    | 'part'
    | 'whole'
    | 'ordinal'
    | 'fold'
    | 'den'
    | 'point'
    | 'none';
  readonly value: number;
  /** Only smaller numbers can be added to it. */
  readonly room: number;
  readonly weak?: boolean;
  /** What a scale word means without a number before it. Left out: nothing. */
  readonly alone?: 'one' | 'vague';
  /** The unit of a duration in one word: "two years" as a dual. */
  readonly unit?: string;
  /** The word itself says that the number is approximate: "vingtaine". */
  readonly about?: boolean;
  /** Whether the denominator can also be an ordinal: "third". */
  readonly ordinal?: boolean;
  /** Alone a half, after a number half more: setengah. */
  readonly half?: boolean;
  /** Counts only where it adjoins digits: "5k". */
  readonly touching?: boolean;
}

function* listWordValues(table: Readonly<Record<string, string>> | undefined): Generator<[string, number]> {
  for (const [value, list] of Object.entries(table ?? {}))
    for (const word of parseWordList(list)) yield [word, Number(value)];
}

/**
 * The limit for what can be added: after tens only units, after hundreds what is below a hundred, after units nothing.
 */
function computeRoom(value: number): number {
  if (value >= 100) return 10 ** Math.floor(Math.log10(value));
  if (value === 60 || value === 80) return 20;
  return value >= 20 && value % 10 === 0 ? 10 : 1;
}

/** Yields the number words of a language: first those of its own table, then those of `Intl` and the lexicon. */
export function* getNumberWordRoles(
  table: NumberTable,
  locale: IntlData,
  numberWords: NumberWords | undefined,
): Generator<[string, NumberWordRole]> {
  const weak = new Set(parseWordList(table.weak));
  const toEntry = (
    role: NumberWordRole['role'],
    word: string,
    value: number,
    extra: Partial<NumberWordRole> = {},
  ): [string, NumberWordRole] => [
    word,
    {
      role,
      value,
      room: role === 'times' ? value : computeRoom(value),
      ...(weak.has(word) ? { weak: true } : {}),
      ...extra,
    },
  ];
  for (const word of parseWordList(table.not)) yield toEntry('none', word, 0);
  for (const [word, value] of listWordValues(table.alone)) yield toEntry('times', word, value, { alone: 'one' });
  for (const [word, value] of listWordValues(table.vague)) yield toEntry('times', word, value, { alone: 'vague' });
  for (const [word, value] of listWordValues(table.times)) yield* addDottedForm(toEntry('times', word, value));
  const halves = new Set(parseWordList(table.half));
  for (const [word, value] of listWordValues(table.add))
    yield toEntry('add', word, value, halves.has(word) ? { half: true } : {});
  for (const [word, value] of listWordValues(table.fold)) yield toEntry('fold', word, value);
  for (const [word, value] of listWordValues(table.whole)) yield toEntry('whole', word, value);
  for (const [word, value] of listWordValues(table.den)) yield toEntry('den', word, value);
  for (const [word, value] of listWordValues(table.parts)) {
    const ordinal = numberWords?.ordinals[word] === value || parseWordList(table.ordinals?.[value]).includes(word);
    yield toEntry('part', word, value, ordinal ? { ordinal } : {});
  }
  for (const [word, value] of listWordValues(table.ordinals)) yield toEntry('ordinal', word, value);
  for (const [unit, list] of Object.entries(table.duals ?? {}))
    for (const word of parseWordList(list)) yield toEntry('add', word, 2, { unit });
  for (const word of parseWordList(table.some)) yield toEntry('some', word, 1);
  for (const word of parseWordList(table.article)) yield toEntry('article', word, 1);
  for (const word of parseWordList(table.half))
    yield toEntry('half', word, 0.5, weak.has(word) ? { alone: 'one' } : {});
  for (const [word, value] of listWordValues(table.halfBefore)) yield toEntry('half-before', word, value);
  for (const word of parseWordList(table.point)) yield toEntry('point', word, 0);
  for (const [word, value] of listWordValues(table.approx))
    for (const form of [word, ...parseWordList(table.approxOne).map((article) => `${article} ${word}`)])
      yield toEntry('add', form, value, { about: true });
  yield* listDurationWords(table, weak);
  for (const [mark, value] of Object.entries(VULGAR_FRACTIONS)) yield toEntry('half', mark, value, { alone: 'one' });
  for (const [word, value] of locale.scales)
    yield* addDottedForm(toEntry('times', word, value, /^[a-z]$/.test(word) ? { touching: true } : {}));
  const { prefixOrdinals, hanNumerals } = TRAITS[locale.lang] ?? {};
  const ordinals = prefixOrdinals ? {} : (numberWords?.ordinals ?? {});
  for (const [word, value] of Object.entries(ordinals)) yield toEntry('ordinal', word, value);
  // Han numerals have their own tables. The lexicon's lists also contain 元 and the characters used by banks.
  const numbers = hanNumerals ? {} : (numberWords?.numbers ?? {});
  for (const [word, value] of Object.entries(numbers))
    yield toEntry(value !== 1 && table.genitiveOrdinals?.test(word) ? 'ordinal' : 'add', word, value);
}

/** Yields a scale word, and abbreviations also with a full stop. */
function* addDottedForm([word, role]: [string, NumberWordRole]): Generator<[string, NumberWordRole]> {
  yield [word, role];
  if (/^\p{L}{2,5}$/u.test(word)) yield [`${word}.`, role];
}

function* listDurationWords(table: NumberTable, weak: ReadonlySet<string>): Generator<[string, NumberWordRole]> {
  for (const [unit, list] of Object.entries(table.spans ?? {})) {
    for (const entry of parseWordList(list)) {
      const [value, word] = entry.split(':');
      yield [word!, { role: 'add', value: Number(value), room: 1, unit, ...(weak.has(word!) ? { weak: true } : {}) }];
    }
  }
}

const VULGAR_FRACTIONS: Readonly<Record<string, number>> = {
  '½': 0.5,
  '¼': 0.25,
  '¾': 0.75,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
  '⅕': 0.2,
  '⅖': 0.4,
  '⅗': 0.6,
  '⅘': 0.8,
  '⅛': 0.125,
  '⅜': 0.375,
  '⅝': 0.625,
  '⅞': 0.875,
};
