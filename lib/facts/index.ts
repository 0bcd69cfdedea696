import type { Fact } from '../domain';
import { calendarDatesIn } from './calendars';
import { numericDatesIn } from './dates';
import { asciiDigits, masked, without } from './digits';
import { localeOf } from './locale';
import { namedDatesIn, weekdaysIn } from './months';
import type { NumberWords } from './pieces';
import { quantitiesIn } from './quantities';
import { relativeDatesIn } from './relative';
import { romansIn } from './romans';
import { timesIn } from './times';

export type { NumberWords } from './pieces';
export { type Published, resolved } from './resolve';
export { type Answer, answers, converted, rounded, sameValue } from './same';
export { stringKeysOf } from './strings';
export { type Worded, wordedIn, wordKeysOf } from './wording';

/**
 * The quantities, dates and times in a text, in reading order, never overlapping. Offsets are UTF-16 units of `text`;
 * `Fact.text` is as it stands there. `words` are the language's spelled-out numbers, from its lexicon. Takes time
 * linear in the text and never throws, whatever the text and language.
 */
export function factsIn(text: string, lang: string, words?: NumberWords): Fact[] {
  const locale = localeOf(lang);
  let rest = masked(asciiDigits(text));
  const found: Fact[] = [];
  const take = (facts: Fact[]) => {
    for (const fact of facts) found.push(fact);
    rest = without(rest, facts);
  };
  take(calendarDatesIn(rest, locale));
  take(timesIn(rest, locale));
  take(namedDatesIn(rest, locale));
  take(numericDatesIn(rest, locale));
  take(weekdaysIn(rest, locale));
  take(relativeDatesIn(rest, locale));
  take(romansIn(rest, locale));
  take(quantitiesIn(rest, locale, words));
  return found.sort((a, b) => a.start - b.start).map((fact) => ({ ...fact, text: text.slice(fact.start, fact.end) }));
}
