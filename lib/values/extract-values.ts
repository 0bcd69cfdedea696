import type { ValueExpression } from '../core';
import { calendarDatesIn } from './dates/calendar-dates';
import { namedDatesIn } from './dates/named-dates';
import { numericDatesIn } from './dates/numeric-dates';
import { relativeDatesIn } from './dates/relative-dates';
import { weekdaysIn } from './dates/weekdays';
import { asciiDigits, masked, without } from './digits';
import { type Locale, localeOf } from './intl-data';
import type { NumberWords } from './numbers/number-word-roles';
import { quantitiesIn } from './numbers/quantities';
import { romansIn } from './numbers/roman-numerals';
import { timesIn } from './times/times';

/**
 * The quantities, dates and times in a text, in reading order, never overlapping. Offsets are UTF-16 units of `text`;
 * `Fact.text` is as it stands there. `words` are the language's spelled-out numbers, from its lexicon. Takes time
 * linear in the text and never throws, whatever the text and language.
 */
export function factsIn(text: string, lang: string, words?: NumberWords): ValueExpression[] {
  const locale = localeOf(lang);
  const { found, rest } = read(masked(asciiDigits(text)), [...MOMENTS, ...BESIDE], locale);
  for (const fact of quantitiesIn(rest, locale, words)) found.push(fact);
  return found.sort((a, b) => a.start - b.start).map((fact) => ({ ...fact, text: text.slice(fact.start, fact.end) }));
}

type Reader = (text: string, locale: Locale) => ValueExpression[];

/** Each reads what those before it have left. */
const MOMENTS: readonly Reader[] = [calendarDatesIn, timesIn, namedDatesIn, numericDatesIn];
const BESIDE: readonly Reader[] = [weekdaysIn, relativeDatesIn, romansIn];

function read(text: string, readers: readonly Reader[], locale: Locale): { found: ValueExpression[]; rest: string } {
  const found: ValueExpression[] = [];
  let rest = text;
  for (const reader of readers) {
    const facts = reader(rest, locale);
    for (const fact of facts) found.push(fact);
    rest = without(rest, facts);
  }
  return { found, rest };
}

/** The calendar's dates and the times of day in a text alone: what `factsIn` finds first, and sooner had. */
export const momentsIn = (text: string, lang: string): ValueExpression[] =>
  read(masked(asciiDigits(text)), MOMENTS, localeOf(lang)).found;
