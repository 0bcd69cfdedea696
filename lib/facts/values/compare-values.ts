/** Compares two values of a text and its translation: equal, equal after a unit conversion, or equal after rounding. */

import { convertUnit, getDimension } from '../../core/units';
import type { Value, ValueKind } from '../../core/value';

/** Units of a currency for one US dollar, as they were in the years around 2022. Rates move; the orders of magnitude stay. */
const UNITS_FOR_A_DOLLAR: Readonly<Record<string, number>> = {
  USD: 1,
  EUR: 0.92,
  GBP: 0.8,
  CHF: 0.9,
  CAD: 1.35,
  AUD: 1.5,
  NZD: 1.6,
  SGD: 1.35,
  ILS: 3.6,
  SAR: 3.75,
  AED: 3.67,
  QAR: 3.64,
  KWD: 0.31,
  BGN: 1.8,
  RON: 4.6,
  PLN: 4.1,
  BRL: 5.2,
  DKK: 6.9,
  CNY: 7,
  HKD: 7.8,
  SEK: 10.4,
  NOK: 10.4,
  MXN: 18,
  ZAR: 18,
  CZK: 23,
  TWD: 31,
  THB: 35,
  UAH: 38,
  PHP: 56,
  INR: 83,
  RSD: 108,
  KES: 130,
  NPR: 133,
  ISK: 138,
  JPY: 140,
  RUB: 85,
  BDT: 110,
  PKR: 270,
  LKR: 310,
  HUF: 360,
  KZT: 460,
  CLP: 900,
  KRW: 1320,
  IQD: 1310,
  COP: 4100,
  KHR: 4100,
  IDR: 15500,
  LAK: 20000,
  VND: 24500,
  GEL: 2.7,
  PEN: 3.75,
  MYR: 4.6,
};

const RATES: ReadonlyMap<string, number> = new Map(Object.entries(UNITS_FOR_A_DOLLAR));

/**
 * By what factor one amount is more than another in a different currency, 1 or above in either direction; undefined
 * where a currency is not known.
 */
export function computeConversionGap(
  amount: number,
  currency: string,
  otherAmount: number,
  otherCurrency: string,
): number | undefined {
  const [rate, otherRate] = [RATES.get(currency), RATES.get(otherCurrency)];
  if (rate === undefined || otherRate === undefined || amount <= 0 || otherAmount <= 0) return undefined;
  const ratio = amount / rate / (otherAmount / otherRate);
  return Math.max(ratio, 1 / ratio);
}

const isNear = (a: number, b: number, share: number) => Math.abs(a - b) <= share * Math.max(Math.abs(a), Math.abs(b));

/** Whether two quantities in different units are equal, give or take 6 %, as newspapers round converted figures. */
export function isConverted(a: Value, b: Value): boolean {
  if (!a.unit || !b.unit || a.unit === b.unit) return false;
  if (a.unit === 'celsius' && b.unit === 'fahrenheit') return isConverted(b, a);
  const converted = convertUnit(a.value, a.unit, b.unit);
  if (converted === undefined) return false;
  if (b.unit === 'celsius') return Math.abs(converted - b.value) <= 1.1;
  return isNear(converted, b.value, 0.06) || (isNear(converted, b.value, 0.1) && isRoundedTo(converted, b.value));
}

/** Whether a value is another one rounded to its few digits: 200 miles are "300 km". */
const isRoundedTo = (exact: number, round: number): boolean =>
  Number(exact.toPrecision(countSignificantDigits(round))) === round;

/** Compares degrees of no named scale with a temperature: they are of the other's scale, or of the other one. */
function compareDegrees(a: Value, b: Value): ValueMatch | undefined {
  if (a.unit !== 'degree' || (b.unit !== 'celsius' && b.unit !== 'fahrenheit')) return undefined;
  if (isSameValue(a, b)) return 'same';
  const unit = b.unit === 'celsius' ? 'fahrenheit' : 'celsius';
  return isConverted({ ...a, unit }, b) ? 'converted' : undefined;
}

/** Whether two values are equal in any of their possible readings. Kinds are not compared. */
export function isSameValue(a: Value, b: Value): boolean {
  const readings = b.or === undefined ? [b.value] : [b.value, b.or];
  return readings.some(
    (reading) => isNear(reading, a.value, 1e-9) || (a.or !== undefined && isNear(reading, a.or, 1e-9)),
  );
}

/** Whether one value is the other rounded to fewer digits: 4.54 and 4.5, 1,238 and 1,200. */
export function isRounded(a: Value, b: Value): boolean {
  if (!isNear(a.value, b.value, 0.05)) return false;
  const [coarse, fine] =
    countSignificantDigits(a.value) < countSignificantDigits(b.value) ? [a.value, b.value] : [b.value, a.value];
  const digits = countSignificantDigits(coarse);
  return digits < countSignificantDigits(fine) && Number(fine.toPrecision(digits)) === coarse;
}

const countSignificantDigits = (value: number) => value.toExponential().replace(/e.*/s, '').replace(/[.-]/g, '').length;

/** How two values agree: they are equal, equal in other units, or equal but one is less exact. */
export type ValueMatch = 'same' | 'converted' | 'rounded';

const QUANTITY_KINDS: ReadonlySet<ValueKind> = new Set(['number', 'percent', 'points', 'money', 'ordinal', 'times']);
const PLAIN_NUMBER_KINDS: ReadonlySet<ValueKind> = new Set(['number', 'ordinal']);
/** Parts of dates and times that a translation may write as a plain number. */
const DATE_AND_TIME_KINDS: ReadonlySet<ValueKind> = new Set(['year', 'month', 'day', 'hour', 'minute']);

/** Whether values of the two kinds can state the same fact in another form. */
function isComparable(a: Value, b: Value): boolean {
  if (a.kind === b.kind) return true;
  if (QUANTITY_KINDS.has(a.kind))
    return QUANTITY_KINDS.has(b.kind) || (PLAIN_NUMBER_KINDS.has(a.kind) && isNumericDatePart(b));
  return PLAIN_NUMBER_KINDS.has(b.kind) && isNumericDatePart(a);
}

/** Whether a value is a part of a date or time written in digits. A month written by its name is no number. */
const isNumericDatePart = (value: Value) => DATE_AND_TIME_KINDS.has(value.kind) && value.read !== 'name';

/**
 * Compares two values, whichever side each comes from; undefined where neither can stand for the other. Percent and
 * percentage points, money and number, "third" and 3, "twice" and 2, "half" and 50 % count as equal. Units must be the
 * same or convert. "Hundreds" matches figures of about that size; "about", "nearly" and "more than" match the figures
 * that they can describe.
 */
export function compareValues(a: Value, b: Value): ValueMatch | undefined {
  if (isConverted(a, b)) return 'converted';
  const degrees = compareDegrees(a, b) ?? compareDegrees(b, a);
  if (degrees) return degrees;
  if (a.kind === 'relative' || b.kind === 'relative')
    return a.kind === b.kind && a.unit === b.unit && a.value === b.value ? 'same' : undefined;
  if (a.kind !== b.kind) {
    const match = compareAcrossKinds(a, b) ?? compareAcrossKinds(b, a);
    if (match) return match;
  }
  if (!isComparable(a, b) || hasConflictingUnits(a, b)) return undefined;
  if (isSameValue(a, b)) return 'same';
  if (!QUANTITY_KINDS.has(a.kind) || !QUANTITY_KINDS.has(b.kind)) return undefined;
  if (a.vague || b.vague) return isSameMagnitude(a, b) ? 'rounded' : undefined;
  const [low, high] = [isWithinBound(a, b), isWithinBound(b, a)];
  if (low !== undefined || high !== undefined) return low === false || high === false ? undefined : 'rounded';
  return isRounded(a, b) ? 'rounded' : undefined;
}

/** Whether both values have units of one dimension that differ: 7 miles are not 7 km. */
function hasConflictingUnits(a: Value, b: Value): boolean {
  if (!a.unit || !b.unit || a.unit === b.unit) return false;
  return getDimension(a.unit) === getDimension(b.unit);
}

/** Compares a fraction or a multiple with a percentage: a half is 50 %, "twice as many" is 200 % or 100 % more. */
function compareAcrossKinds(a: Value, b: Value): ValueMatch | undefined {
  if (b.kind !== 'percent') return undefined;
  const share = readShare(a);
  if (share !== undefined) return compareShare(share * 100, b.value) ?? compareShare(share * 100, b.or ?? Number.NaN);
  if (a.kind !== 'times') return undefined;
  return isNear(a.value * 100, b.value, 1e-6) || isNear((a.value - 1) * 100, b.value, 1e-6) ? 'converted' : undefined;
}

/** The fraction that a number states, or may state: a half; "a fifth", which is also an ordinal. */
function readShare({ kind, value, or, unit }: Value): number | undefined {
  if ((kind !== 'number' && kind !== 'ordinal') || unit !== undefined) return undefined;
  return [value, or].find((reading) => reading !== undefined && reading > 0 && reading < 1);
}

function compareShare(share: number, percent: number): ValueMatch | undefined {
  if (isNear(share, percent, 1e-6)) return 'same';
  return isNear(share, percent, 0.02) ? 'rounded' : undefined;
}

/**
 * Whether an order of magnitude fits a value. "Hundreds" fits up to ten times its value; two orders of magnitude may
 * differ by a factor of three.
 */
function isSameMagnitude(a: Value, b: Value): boolean {
  const [low, high] = a.value < b.value ? [a, b] : [b, a];
  if (low.value <= 0) return false;
  return high.value <= low.value * (low.vague && !high.vague ? 10 : 3);
}

/**
 * Whether "about", "nearly" or "more than", said of `a`, can describe the figure `b`; undefined without such a word.
 * Only the rounder figure is described so: "about 60" fits 58, but "more than 19" does not fit 18.
 */
function isWithinBound(a: Value, b: Value): boolean | undefined {
  if (!a.bound) return undefined;
  if (!isRounder(a.value, b.value)) return false;
  if (a.bound === 'about') return isNear(a.value, b.value, 0.05);
  if (!isNear(a.value, b.value, 0.1)) return false;
  return a.bound === 'under' ? b.value <= a.value : b.value >= a.value;
}

const isRounder = (a: number, b: number): boolean =>
  countSignificantDigits(a) < countSignificantDigits(b) ||
  (a % 5 === 0 && (b % 5 !== 0 || countSignificantDigits(a) === 1));
