import type { NumberGrammar } from './number-grammar';
import type { Quantity } from './quantity-affixes';

const BUDDHIST_ERA_LANGUAGES = /^(?:th|lo|km)$/;

/** Four digits on their own, or Han digits one by one (二〇〇八年). */
function isFourDigits({ number, kind, unit }: Quantity): boolean {
  if (kind !== 'number' || (unit !== undefined && unit !== 'year') || number.scaled || number.fraction) return false;
  return (
    number.end - number.start === 4 && (number.digits ? number.count === 0 : number.count === 4 && unit === 'year')
  );
}

/** "1500 people", "2000 homes": an old or round figure with a word behind it counts something. */
function isLikelyCount(text: string, { number, end, value }: Quantity): boolean {
  return (value < 1900 || value % 100 === 0) && /^ \p{Ll}/u.test(text.slice(end, end + 2)) && number.digits;
}

/**
 * Whether a bare "2019" is a year: a word before it says so, or it lies where years lie and nothing beside it makes it a
 * quantity. `text` as it stands.
 */
export function isBareYear(text: string, quantity: Quantity, lexis: NumberGrammar): boolean {
  const { value, year, company, unit, bound } = quantity;
  if (!isFourDigits(quantity) || !Number.isInteger(value)) return false;
  const buddhist = BUDDHIST_ERA_LANGUAGES.test(lexis.lang) && value >= 2400 && value < 2600;
  if (!buddhist && (value < 1500 || value >= 2100)) return false;
  if (bound || (company && unit !== 'year')) return false;
  return year || unit === 'year' || !lexis.spaced || !isLikelyCount(text, quantity);
}
