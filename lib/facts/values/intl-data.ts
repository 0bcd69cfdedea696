/** What `Intl` knows about a language's numbers and dates: separators, scale words, units, currencies and names. */

import { getBaseLanguage } from '../../core/language-tag';
import { memoize } from '../../core/memoize';
import { DATES } from '../../languages/by-kind/dates';
import { TRAITS } from '../../languages/by-kind/traits';
import { UNITS } from '../../languages/by-kind/units';
import { parseNameList } from '../../languages/groups';
import { WEEK_DATES } from './calendar-names';
import { CURRENCIES, CURRENCY_SYMBOLS, INTL_UNITS, UNIT_SIGNS } from './units-and-currencies';
import { tryOrUndefined } from './value-patterns';

/**
 * A language's number and date data, read from `Intl` once. Scales, units and currencies are completed by the tables
 * under `languages`, months by numerals alone: own names of months and weekdays join these where dates are read.
 */
export interface IntlData {
  /** Primary language subtag. */
  readonly lang: string;
  /** The whole language tag. */
  readonly tag: string;
  readonly decimal: string;
  /** Scale word in lower case → factor: thousand → 1000, พันล้าน → 1e9. */
  readonly scales: ReadonlyMap<string, number>;
  /** Unit word in lower case → CLDR unit. */
  readonly units: ReadonlyMap<string, string>;
  /** Currency word or symbol in lower case → ISO 4217 code. */
  readonly currencies: ReadonlyMap<string, string>;
  /** Month name in lower case → 1–12, as `Intl` has it, or a word for "month" with its numeral. */
  readonly months: ReadonlyMap<string, number>;
  /** Weekday name in lower case → 1–7, Monday first, as `Intl` has it. */
  readonly weekdays: ReadonlyMap<string, number>;
  /** Whether number words are searched anywhere in a run of letters. */
  readonly unspaced: boolean;
}

function getRegionalVariants(lang: string): readonly string[] {
  return UNITS[getBaseLanguage(lang)]?.variants ?? [lang];
}

function readScales(lang: string): Map<string, number> {
  const scales = new Map<string, number>();
  for (const locale of getRegionalVariants(lang)) {
    const format = tryOrUndefined(
      () => new Intl.NumberFormat(locale, { notation: 'compact', compactDisplay: 'long', maximumFractionDigits: 1 }),
    );
    if (!format) continue;
    for (let exponent = 3; exponent <= 12; exponent++) {
      for (const multiplier of [1, 2, 3, 5, 11, 1.5])
        addScale(scales, format.formatToParts(multiplier * 10 ** exponent), multiplier * 10 ** exponent);
    }
  }
  for (const [word, factor] of Object.entries(UNITS[getBaseLanguage(lang)]?.scales ?? {})) scales.set(word, factor);
  return scales;
}

function addScale(scales: Map<string, number>, parts: Intl.NumberFormatPart[], whole: number): void {
  const word = parts
    .find((p) => p.type === 'compact')
    ?.value.trim()
    .toLowerCase()
    .replace(/\.$/, '');
  if (!word || /\p{Nd}/u.test(word)) return;
  const digits = parts.filter((p) => p.type === 'integer' || p.type === 'fraction' || p.type === 'decimal');
  const shownNumber = Number(
    digits.map((p) => (p.type === 'decimal' ? '.' : p.value.replace(/\p{Nd}/gu, toAsciiDigit))).join(''),
  );
  if (!(shownNumber > 0)) return;
  const factor = 10 ** Math.round(Math.log10(whole / shownNumber));
  for (const spelling of word.split(/\s{1,3}de$/)) if (spelling && !scales.has(spelling)) scales.set(spelling, factor);
}

const toAsciiDigit = (digit: string) => {
  const code = digit.codePointAt(0)!;
  for (let zero = code; zero > code - 10; zero--)
    if (!/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) return String(code - zero);
  return '0';
};

function readUnits(lang: string): Map<string, string> {
  const units = new Map<string, string>();
  for (const unit of INTL_UNITS) {
    for (const unitDisplay of ['long', 'short'] as const) {
      const format = tryOrUndefined(() => new Intl.NumberFormat(lang, { style: 'unit', unit, unitDisplay }));
      for (const value of format ? [1, 2, 5, 11] : []) {
        const word = format!
          .formatToParts(value)
          .find((p) => p.type === 'unit')
          ?.value.trim()
          .toLowerCase();
        if (word && !units.has(word)) units.set(word, unit);
      }
    }
  }
  for (const [unit, names] of Object.entries(UNITS[getBaseLanguage(lang)]?.names ?? {}))
    for (const word of names.split('|')) if (!units.has(word)) units.set(word, unit);
  for (const [sign, unit] of Object.entries(UNIT_SIGNS)) units.set(sign, unit);
  return units;
}

function readCurrencies(lang: string): Map<string, string> {
  const currencies = new Map<string, string>(Object.entries(CURRENCY_SYMBOLS));
  for (const currency of CURRENCIES) {
    currencies.set(currency.toLowerCase(), currency);
    const format = tryOrUndefined(
      () => new Intl.NumberFormat(lang, { style: 'currency', currency, currencyDisplay: 'name' }),
    );
    for (const value of format ? [1, 2, 5] : []) {
      const word = format!
        .formatToParts(value)
        .find((p) => p.type === 'currency')
        ?.value.trim()
        .toLowerCase();
      if (word && !currencies.has(word)) currencies.set(word, currency);
    }
  }
  for (const [word, currency] of Object.entries(UNITS[getBaseLanguage(lang)]?.currencies ?? {}))
    currencies.set(word, currency);
  return currencies;
}

type NameOptions = Pick<Intl.DateTimeFormatOptions, 'month' | 'day' | 'weekday'>;

function readDateNames(
  lang: string,
  part: 'month' | 'weekday',
  options: NameOptions[],
  dates: readonly Date[],
): Map<string, number> {
  const names = new Map<string, number>();
  for (const locale of getRegionalVariants(lang)) {
    for (const option of options) {
      const format = tryOrUndefined(
        () => new Intl.DateTimeFormat(`${locale}-u-ca-gregory`, { ...option, timeZone: 'UTC' }),
      );
      dates.forEach((date, i) => {
        const name = format
          ?.formatToParts(date)
          .find((p) => p.type === part)
          ?.value.replace(/\.$/, '');
        // Names made of digits (10月, tháng 10) have their own patterns.
        if (name && name.length > 1 && /\p{L}/u.test(name) && !/\p{Nd}/u.test(name) && !names.has(name))
          names.set(name, i + 1);
      });
    }
  }
  return names;
}

const MONTH_DATES = [...Array(12).keys()].map((m) => new Date(Date.UTC(2021, m, 15)));
function readMonths(lang: string): Map<string, number> {
  const months = readDateNames(
    lang,
    'month',
    [{ month: 'long' }, { month: 'long', day: 'numeric' }, { month: 'short', day: 'numeric' }, { month: 'short' }],
    MONTH_DATES,
  );
  const { monthWord, monthNumerals = '', otherMonthNumerals = '' } = DATES[getBaseLanguage(lang)] ?? {};
  if (monthWord)
    for (const [numeral, value] of [...parseNameList(monthNumerals), ...parseNameList(otherMonthNumerals)])
      if (numeral) months.set(`${monthWord} ${numeral}`, value);
  return months;
}

/** Returns the data of a language tag; never throws. For a language that `Intl` does not know only digits are read. */
export const getIntlData = memoize((language: string): IntlData => {
  const lang = tryOrUndefined(() => Intl.getCanonicalLocales(language)[0]) ?? 'und';
  const primary = getBaseLanguage(lang);
  const unspaced = TRAITS[primary]?.unspacedNumbers ?? false;
  const months = readMonths(lang);
  const weekdays = readDateNames(lang, 'weekday', [{ weekday: 'long' }], WEEK_DATES);
  const toLowerCaseKeys = (names: Map<string, number>) =>
    new Map([...names].map(([name, n]) => [name.toLowerCase(), n] as const));
  return {
    lang: primary,
    tag: lang,
    decimal: new Intl.NumberFormat(lang).formatToParts(1.5).find((p) => p.type === 'decimal')?.value ?? '.',
    scales: readScales(lang),
    units: readUnits(lang),
    currencies: readCurrencies(lang),
    months: toLowerCaseKeys(months),
    weekdays: toLowerCaseKeys(weekdays),
    unspaced,
  };
});
