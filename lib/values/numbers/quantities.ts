/** Finds quantities in a text: numbers, percentages, money, multiples, ordinals, ratios, scores and bare years. */
import type { Value, ValueExpression } from '../../core';
import type { LanguageTraits } from '../../languages/kinds';
import { createYear } from '../dates/named-dates';
import type { IntlData } from '../intl-data';
import { foldPhrase } from '../phrase-table';
import { isBareYear } from './bare-years';
import { getNumberGrammar, type NumberGrammar } from './number-grammar';
import { groupNumbers } from './number-groups';
import type { NumberWords } from './number-word-roles';
import { findNumerals } from './numerals';
import type { ParsedNumber } from './parse-number';
import type { Quantity } from './quantity';
import { findNumbers } from './scan-numbers';

/**
 * Returns the quantities of a text in reading order. `text` has ASCII digits, and other value expressions are already
 * blanked out.
 */
export function findQuantities(text: string, locale: IntlData, words?: NumberWords): ValueExpression[] {
  const grammar = getNumberGrammar(locale, words);
  const folded = foldPhrase(text);
  const quantities = findNumbers(folded, text, grammar, findNumerals(text, locale));
  return addTotalMinutes(
    groupNumbers(trimOverlaps(quantities), folded, grammar).map((parts) =>
      buildQuantityExpression(text, parts, grammar),
    ),
  );
}

/** Gives a sign or unit between two numbers only to the first of them. */
function trimOverlaps(quantities: readonly Quantity[]): Quantity[] {
  let lastEnd = 0;
  return quantities.map((quantity) => {
    const start = Math.max(lastEnd, quantity.start);
    lastEnd = Math.max(quantity.end, lastEnd);
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
  grammar: NumberGrammar,
): ValueExpression {
  const [first, last] = [parts[0]!, parts.at(-1)!];
  if (parts.length === 1 && isBareYear(text, first, grammar)) return buildYearExpression(text, first);
  return {
    kind: kind ?? EXPRESSION_KINDS[first.kind],
    start: first.start,
    end: last.end,
    text: text.slice(first.start, last.end),
    atoms: parts.map((part) =>
      buildQuantityValue(part, grammar, kind === 'ratio' && parts.some(({ value }) => value > 2)),
    ),
  };
}

function buildYearExpression(text: string, { number, value }: Quantity): ValueExpression {
  const { start, end } = number;
  return { kind: 'date', start, end, text: text.slice(start, end), atoms: [createYear(value, start)] };
}

function buildQuantityValue(quantity: Quantity, grammar: NumberGrammar, isRatio: boolean): Value {
  const { number, kind, value, or, unit, currency, bound } = quantity;
  const isWeak = !isRatio && isWeakQuantity(quantity, grammar);
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
    ...(isWeak ? { weak: true } : {}),
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
function isWeakQuantity({ number, value, company, kind }: Quantity, grammar: NumberGrammar): boolean {
  if (number.digits) return false;
  if (value === 0 || (kind === 'ordinal' && value <= 2)) return true;
  if (number.weak)
    return value === 1 || !company || number.kind !== 'number' || grammar.traits.attachedParticles === true;
  if (company || kind !== 'number') return false;
  return !grammar.hasWordBoundaries && isDoubtfulNumber(number, grammar.traits);
}

function isDoubtfulNumber(number: ParsedNumber, { longNumberWords, attachedParticles }: LanguageTraits): boolean {
  if (longNumberWords) return number.count < 2;
  if (attachedParticles) return number.end - number.start < 2 || number.scaled;
  return number.count < 3 && !number.vague;
}

/** Adds the total in minutes to "1時間20分": the minutes may also be read as 80, and the hours may be missing. */
function addTotalMinutes(expressions: ValueExpression[]): ValueExpression[] {
  return expressions.map((expression, i) => {
    const [atom, previous, next] = [expression.atoms[0]!, expressions[i - 1], expressions[i + 1]];
    if (isHourWithMinutes(previous, expression))
      return { ...expression, atoms: [{ ...atom, or: previous!.atoms[0]!.value * 60 + atom.value }] };
    return isHourWithMinutes(expression, next) ? { ...expression, atoms: [{ ...atom, weak: true }] } : expression;
  });
}

const isHourWithMinutes = (hours: ValueExpression | undefined, minutes: ValueExpression | undefined): boolean =>
  hours !== undefined &&
  minutes !== undefined &&
  minutes.start - hours.end <= 6 &&
  hours.atoms[0]!.unit === 'hour' &&
  minutes.atoms[0]!.unit === 'minute';
