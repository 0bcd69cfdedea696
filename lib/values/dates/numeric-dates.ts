/** Finds dates in digits or with a counter (10月, tháng 12), and decades. */
import type { ValueExpression } from '../../core';
import { TRAITS } from '../../languages/by-kind/traits';
import { blankOut } from '../digits';
import type { IntlData } from '../intl-data';
import { findFormValues } from '../value-patterns';
import { findDecadeWords } from './decades';
import { getNumericDatePatterns } from './numeric-date-forms';

const HAN_NUMERAL = /[元一二三四五六七八九十〇零廿]/u;

/**
 * Returns the dates of a text with ASCII digits, in reading order. Each pattern is tried on what those before it did
 * not match.
 */
export function findNumericDates(text: string, locale: IntlData): ValueExpression[] {
  const expressions = findDecadeWords(text, locale.lang);
  const hasHanNumerals = TRAITS[locale.lang]?.hanNumerals && HAN_NUMERAL.test(text);
  if (!/\d/.test(text) && !hasHanNumerals) return expressions;
  let rest = blankOut(text, expressions);
  for (const form of getNumericDatePatterns(locale.lang)) {
    const matches = findFormValues(rest, form, locale.lang, 'date');
    if (!matches.length) continue;
    for (const expression of matches) expressions.push(expression);
    rest = blankOut(rest, matches);
  }
  return expressions.sort((a, b) => a.start - b.start);
}
