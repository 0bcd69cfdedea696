/** Extracts the values of a text: quantities, dates and times. */

import type { Span } from '../../core/span';
import type { ValueExpression } from '../../core/value';
import { findCalendarDates } from './calendar-dates';
import { blankOut, closeStraySpaces, decodeApostrophes, FILLER, maskNonValues, toAsciiDigits } from './digits';
import { getIntlData, type IntlData } from './intl-data';
import { findNamedDates } from './named-dates';
import type { NumberWords } from './number-word-roles';
import { findRomanNumerals } from './numerals';
import { findNumericDates } from './numeric-dates';
import { findQuantities } from './quantities';
import { findRelativeDates } from './relative-dates';
import { findTimes } from './times';
import { findWeekdays } from './weekdays';

/**
 * Returns the value expressions of a text in reading order, never overlapping. Offsets are UTF-16 units of `text`, and
 * each expression's `text` is quoted unchanged. `words` are the language's spelled-out numbers, from its lexicon. Takes
 * time linear in the text and never throws, whatever the text and language.
 */
export function extractValues(text: string, lang: string, words?: NumberWords): ValueExpression[] {
  const locale = getIntlData(lang);
  const closed = closeStraySpaces(maskNonValues(decodeApostrophes(toAsciiDigits(text))), locale);
  const { expressions, rest } = applyFinders(closed.text, [...DATE_AND_TIME_FINDERS, ...OTHER_FINDERS], locale);
  for (const expression of findQuantities(rest, locale, words)) expressions.push(expression);
  return expressions
    .map((expression) => extendOverStraySpace(expression, closed.starts))
    .map((expression) => extendOverFillers(expression, closed.text))
    .sort((a, b) => a.start - b.start)
    .map((expression) => ({ ...expression, text: text.slice(expression.start, expression.end) }));
}

/** Lets a number begin where it does in the text, where a stray space was put before it. */
function extendOverStraySpace(expression: ValueExpression, starts: ReadonlySet<number>): ValueExpression {
  if (starts.size === 0) return expression;
  const moveStart = <T extends Span>(span: T): T =>
    starts.has(span.start - 1) ? { ...span, start: span.start - 1 } : span;
  return { ...moveStart(expression), atoms: expression.atoms.map(moveStart) };
}

/** Lets a value begin where its word does in the text, where fillers were put before it. */
function extendOverFillers(expression: ValueExpression, filled: string): ValueExpression {
  if (!filled.includes(FILLER)) return expression;
  const moveStart = <T extends Span>(span: T): T => {
    let { start } = span;
    while (filled[start - 1] === FILLER) start--;
    return start === span.start ? span : { ...span, start };
  };
  return { ...moveStart(expression), atoms: expression.atoms.map(moveStart) };
}

type ValueFinder = (text: string, locale: IntlData) => ValueExpression[];

/** The finders, in order. Each searches the text that those before it have not matched. */
const DATE_AND_TIME_FINDERS: readonly ValueFinder[] = [findCalendarDates, findTimes, findNamedDates, findNumericDates];
const OTHER_FINDERS: readonly ValueFinder[] = [findWeekdays, findRelativeDates, findRomanNumerals];

function applyFinders(
  text: string,
  finders: readonly ValueFinder[],
  locale: IntlData,
): { expressions: ValueExpression[]; rest: string } {
  const expressions: ValueExpression[] = [];
  let rest = text;
  for (const finder of finders) {
    const matches = finder(rest, locale);
    for (const expression of matches) expressions.push(expression);
    rest = blankOut(rest, matches);
  }
  return { expressions, rest };
}

/**
 * Extracts only calendar dates and times of day, which is faster than `extractValues`. They are what it finds first.
 */
export const extractDatesAndTimes = (text: string, lang: string): ValueExpression[] =>
  applyFinders(maskNonValues(toAsciiDigits(text)), DATE_AND_TIME_FINDERS, getIntlData(lang)).expressions;
