import type { Fact } from '../domain';
import { numericDatesIn } from './dates';
import { asciiDigits, masked, without } from './digits';
import { localeOf } from './locale';
import { namedDatesIn, weekdaysIn, yearAtom } from './months';
import { quantitiesIn } from './quantities';
import { timesIn } from './times';
import { type NumberWords, wordNumbersIn } from './words';

export { converted, rounded, sameValue } from './same';
export { stringKeysOf } from './strings';
export type { NumberWords } from './words';

const NONE: NumberWords = new Map();

const YEAR = /^(?:1[5-9]\d\d|20\d\d)$/;
const BUDDHIST = /^2[45]\d\d$/;
const BUDDHIST_LANGS = /^(?:th|lo|km)/;

/** A bare "2019" with nothing behind it that makes it a quantity is a year. */
function bareYear(fact: Fact, lang: string): Fact {
  const [atom] = fact.atoms;
  if (fact.kind !== 'number' || !atom || atom.read || (atom.unit && atom.unit !== 'year')) return fact;
  // "2019 год": the unit's word behind a year.
  const digits = fact.text.replace(/\D+$/, '');
  if (YEAR.test(digits)) return { ...fact, kind: 'date', atoms: [yearAtom(atom.value, fact.start)] };
  if (BUDDHIST.test(digits) && BUDDHIST_LANGS.test(lang))
    return { ...fact, kind: 'date', atoms: [yearAtom(atom.value, fact.start)] };
  return fact;
}

/**
 * The quantities, dates and times in a text, in reading order, never overlapping. Offsets are UTF-16 units of `text`;
 * `Fact.text` is as it stands there. `words` are the language's spelled-out numbers, from its lexicon. Takes time
 * linear in the text and never throws, whatever the text and language.
 */
export function factsIn(text: string, lang: string, words: NumberWords = NONE): Fact[] {
  const locale = localeOf(lang);
  let rest = masked(asciiDigits(text));
  const found: Fact[] = [];
  const take = (facts: Fact[]) => {
    for (const fact of facts) found.push(fact);
    rest = without(rest, facts);
  };
  take(timesIn(rest, locale));
  take(namedDatesIn(rest, locale));
  take(numericDatesIn(rest, locale));
  take(weekdaysIn(rest, locale));
  take(quantitiesIn(rest, locale).map((fact) => bareYear(fact, lang)));
  take(wordNumbersIn(rest, locale, words));
  return found.sort((a, b) => a.start - b.start).map((fact) => ({ ...fact, text: text.slice(fact.start, fact.end) }));
}
