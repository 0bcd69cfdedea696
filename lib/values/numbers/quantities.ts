/** Finds quantities in a text: numbers, percentages, money, multiples, ordinals, ratios, scores and bare years. */
import type { Value, ValueExpression } from '../../core';
import { createYear } from '../dates/named-dates';
import type { IntlData } from '../intl-data';
import { foldPhrase } from '../phrase-table';
import { isBareYear } from './bare-years';
import { getNumberGrammar, type NumberGrammar } from './number-grammar';
import { groupNumbers } from './number-groups';
import type { NumberWords } from './number-word-roles';
import { findNumerals } from './numerals';
import type { ParsedNumber } from './parse-number';
import type { Quantity } from './quantity-affixes';
import { findNumbers } from './scan-numbers';

/**
 * Returns the quantities of a text in reading order. `text` has ASCII digits, and other value expressions are already
 * blanked out.
 */
export function findQuantities(text: string, locale: IntlData, words?: NumberWords): ValueExpression[] {
  const lexis = getNumberGrammar(locale, words);
  const low = foldPhrase(text);
  const quantities = findNumbers(low, text, lexis, findNumerals(text, locale));
  return addTotalMinutes(
    groupNumbers(trimOverlaps(quantities), low, lexis).map((parts) => buildQuantityExpression(text, parts, lexis)),
  );
}

/** Gives a sign or unit between two numbers only to the first of them. */
function trimOverlaps(quantities: readonly Quantity[]): Quantity[] {
  let done = 0;
  return quantities.map((quantity) => {
    const start = Math.max(done, quantity.start);
    done = Math.max(quantity.end, done);
    return start === quantity.start ? quantity : { ...quantity, start: Math.min(start, quantity.number.start) };
  });
}

const EXPRESSION_KINDS = {
  number: 'number',
  percent: 'percent',
  points: 'percent',
  money: 'money',
  ordinal: 'number',
  times: 'number',
} as const;

/** The value expression of a group: a number, a bare year, or the parts of a score or ratio. */
function buildQuantityExpression(
  text: string,
  { kind, parts }: { kind?: ValueExpression['kind']; parts: readonly Quantity[] },
  lexis: NumberGrammar,
): ValueExpression {
  const [first, last] = [parts[0]!, parts.at(-1)!];
  if (parts.length === 1 && isBareYear(text, first, lexis)) return buildYearExpression(text, first);
  return {
    kind: kind ?? EXPRESSION_KINDS[first.kind],
    start: first.start,
    end: last.end,
    text: text.slice(first.start, last.end),
    atoms: parts.map((part) => buildQuantityValue(part, lexis, kind === 'ratio' && last.value > 2)),
  };
}

function buildYearExpression(text: string, { number, value }: Quantity): ValueExpression {
  const { start, end } = number;
  return { kind: 'date', start, end, text: text.slice(start, end), atoms: [createYear(value, start)] };
}

function buildQuantityValue(quantity: Quantity, lexis: NumberGrammar, ratio: boolean): Value {
  const { number, kind, value, or, unit, currency, bound } = quantity;
  const weak = !ratio && isWeakQuantity(quantity, lexis);
  return {
    kind,
    value,
    ...(or === undefined ? {} : { or }),
    ...(unit ? { unit } : {}),
    ...(currency ? { currency } : {}),
    start: number.start,
    end: number.end,
    ...getNotation(number),
    ...(bound ? { bound } : {}),
    ...(number.vague ? { vague: true } : {}),
    ...(weak ? { weak: true } : {}),
  };
}

function getNotation(number: ParsedNumber): Pick<Value, 'read'> {
  if (number.fraction) return { read: 'fraction' };
  if (!number.digits) return { read: 'word' };
  return number.scaled || number.count ? { read: 'scale' } : {};
}

/**
 * Whether a number is too uncertain for its absence to be a finding. In scripts without spaces, number words without a
 * unit or counter may be parts of other words.
 */
function isWeakQuantity({ number, value, company, kind }: Quantity, lexis: NumberGrammar): boolean {
  if (number.digits) return false;
  if (value === 0 || (kind === 'ordinal' && value <= 2)) return true;
  if (number.weak) return value === 1 || !company || number.kind !== 'number' || lexis.lang === 'ko';
  if (company || kind !== 'number') return false;
  return !lexis.spaced || lexis.lang === 'ko' ? isDoubtfulNumber(number, lexis.lang) : false;
}

function isDoubtfulNumber(number: ParsedNumber, lang: string): boolean {
  if (lang === 'th' || lang === 'lo' || lang === 'km' || lang === 'my') return number.count < 2;
  if (lang === 'ko') return number.end - number.start < 2 || number.scaled;
  return number.count < 3 && !number.vague;
}

/** Adds the total in minutes to "1時間20分": the minutes may also be read as 80, and the hours may be missing. */
function addTotalMinutes(facts: ValueExpression[]): ValueExpression[] {
  return facts.map((fact, i) => {
    const [atom, before, after] = [fact.atoms[0]!, facts[i - 1], facts[i + 1]];
    if (isHourWithMinutes(before, fact))
      return { ...fact, atoms: [{ ...atom, or: before!.atoms[0]!.value * 60 + atom.value }] };
    return isHourWithMinutes(fact, after) ? { ...fact, atoms: [{ ...atom, weak: true }] } : fact;
  });
}

const isHourWithMinutes = (a: ValueExpression | undefined, b: ValueExpression | undefined): boolean =>
  a !== undefined &&
  b !== undefined &&
  b.start - a.end <= 6 &&
  a.atoms[0]!.unit === 'hour' &&
  b.atoms[0]!.unit === 'minute';
