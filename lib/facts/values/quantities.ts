/** Finds quantities in a text: numbers, percentages, money, multiples, ordinals, ratios, scores and bare years. */
import type { Value, ValueExpression } from '../../core/value';
import type { LanguageTraits } from '../../languages/kinds';
import { foldInPlace } from '../../text/fold-text';
import type { IntlData } from './intl-data';
import { createYear } from './named-dates';
import { getNumberGrammar, type NumberGrammar } from './number-grammar';
import { groupNumbers } from './number-groups';
import type { NumberWords } from './number-word-roles';
import { findNumerals, type Numeral } from './numerals';
import { type ParsedNumber, parseNumberAt } from './parse-number';
import { isSpacedLetter } from './phrase-table';
import { type Quantity, readQuantity } from './quantity';

const NUMBER_START = /[\p{L}\p{M}]+|[¼½¾⅓-⅞]/gu;

/**
 * Finds all numbers of a text with their affixes, in reading order and not overlapping. `text` is folded, `written` is
 * the text unchanged. Takes time linear in the text.
 */
export function findNumbers(
  text: string,
  written: string,
  grammar: NumberGrammar,
  numerals: readonly Numeral[],
): Quantity[] {
  const numeralsByStart = new Map(numerals.map((numeral) => [numeral.start, numeral]));
  const quantities: Quantity[] = [];
  let searchFrom = 0;
  const tryNumberAt = (at: number) => {
    if (at < searchFrom) return;
    const number = parseNumberAt(text, at, grammar, numeralsByStart);
    if (!number) return;
    if ('skip' in number) searchFrom = number.skip;
    else if (!isArticleWord(number, text) && !isPartOfWord(number, text, grammar)) {
      const quantity = readQuantity({ text, written, number, grammar });
      searchFrom = quantity.end;
      quantities.push(quantity);
    }
  };
  visitStarts(text, grammar, numerals, tryNumberAt);
  return quantities;
}

/** Whether an ambiguous number word before digits is another word: in "un 5 %" an article, in "năm 2019" a year. */
const isArticleWord = ({ weak, end }: ParsedNumber, text: string) => weak && /^ \d/.test(text.slice(end, end + 2));

/** Whether a syllable is part of a longer word. As a number it has a space behind it: Korean 세 명, but not 세기. */
const isPartOfWord = ({ start, end, digits }: ParsedNumber, text: string, { syllableNeighbor }: NumberGrammar) =>
  syllableNeighbor !== undefined &&
  !digits &&
  end - start === 1 &&
  text[end] !== ' ' &&
  !text.startsWith(syllableNeighbor, end) &&
  !text.slice(start - syllableNeighbor.length - 1, start).startsWith(syllableNeighbor);

/** Calls `visit` for each position where a number may begin, in order. Plain loops, because they run for every word. */
function visitStarts(
  text: string,
  grammar: NumberGrammar,
  numerals: readonly Numeral[],
  visit: (at: number) => void,
): void {
  let nextNumeral = 0;
  NUMBER_START.lastIndex = 0;
  for (let match = NUMBER_START.exec(text); match; match = NUMBER_START.exec(text)) {
    while (nextNumeral < numerals.length && numerals[nextNumeral]!.start < match.index)
      visit(numerals[nextNumeral++]!.start);
    if (grammar.spaced) visitWord(match[0], match.index, grammar, visit);
    else visitLetters(match[0], match.index, visit);
  }
  while (nextNumeral < numerals.length) visit(numerals[nextNumeral++]!.start);
}

/** Visits a word's start, and its start without up to two letters or an article written together with it: ובקריית. */
function visitWord(word: string, at: number, { clitics, definite }: NumberGrammar, visit: (at: number) => void): void {
  visit(at);
  if (!clitics) return;
  let i = 0;
  for (; i < 2 && i < word.length - 1 && clitics.includes(word[i]!); i++) visit(at + i + 1);
  for (let from = 0; definite && from <= i; from++)
    if (word.startsWith(definite, from)) visit(at + from + definite.length);
}

function visitLetters(word: string, at: number, visit: (at: number) => void): void {
  for (let i = 0; i < word.length; i++) {
    if (i === 0 || !(isSpacedLetter(word[i - 1]) && isSpacedLetter(word[i]))) visit(at + i);
  }
}

/** Whether a number is four digits alone, or four Han digits before 年 (二〇〇八年). */
function isFourDigits({ number, kind, unit }: Quantity): boolean {
  if (kind !== 'number' || (unit !== undefined && unit !== 'year') || number.scaled || number.fraction) return false;
  return (
    number.end - number.start === 4 && (number.digits ? number.count === 0 : number.count === 4 && unit === 'year')
  );
}

/** Whether an old or round figure before a word counts something: "1500 people", "2000 homes". */
function isLikelyCount(text: string, { number, end, value }: Quantity): boolean {
  return (value < 1900 || value % 100 === 0) && /^ \p{Ll}/u.test(text.slice(end, end + 2)) && number.digits;
}

/**
 * Whether a bare "2019" is a year: a word before it says so, or it is in the range of years and nothing beside it makes
 * it a quantity. `text` is the text as written, not folded.
 */
export function isBareYear(text: string, quantity: Quantity, grammar: NumberGrammar): boolean {
  const { value, year, company, unit, bound } = quantity;
  if (!isFourDigits(quantity) || !Number.isInteger(value)) return false;
  const isBuddhist = grammar.traits.buddhistYears && value >= 2400 && value < 2600;
  if (!isBuddhist && (value < 1500 || value >= 2100)) return false;
  if (bound || (company && unit !== 'year')) return false;
  return year || unit === 'year' || !grammar.spaced || !isLikelyCount(text, quantity);
}

/**
 * Returns the quantities of a text in reading order. `text` has ASCII digits, and other value expressions are already
 * blanked out.
 */
export function findQuantities(text: string, locale: IntlData, words?: NumberWords): ValueExpression[] {
  const grammar = getNumberGrammar(locale, words);
  const folded = foldInPlace(text);
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
