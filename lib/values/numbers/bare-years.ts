/** Tells whether a number without any other mark of a date is a year. */
import type { NumberGrammar } from './number-grammar';
import type { Quantity } from './quantity';

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
