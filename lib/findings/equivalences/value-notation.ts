/** Compares how two equal values are written: calendar, scale, digits or words, 12-hour or 24-hour clock. */
import type { Value } from '../../core';
import { toAsciiDigits } from '../../values/digits';
import { getValueFamily, type LocatedValue } from '../shared/located-value';

/** Whether a reader has to convert one of two equal values into the other. */
export function hasOtherNotation(original: LocatedValue, translation: LocatedValue): boolean {
  const [a, b] = [original.atom, translation.atom];
  if (!isNearlyEqual(a.value, b.value) || (a.weak && b.weak)) return false;
  if (isClockTime(a) && isClockTime(b)) return parseClockFigure(original) !== parseClockFigure(translation);
  if (a.kind === 'year' && b.kind === 'year') return getNonGregorianCalendar(a) !== getNonGregorianCalendar(b);
  if (a.kind === 'month' && b.kind === 'month') return hasDigits(original) !== hasDigits(translation);
  if (getValueFamily(a) !== 'quantity' || !isComparableQuantity(a, b)) return false;
  return isQuantityWrittenDifferently(original, translation);
}

const isNearlyEqual = (a: number, b: number) => Math.abs(a - b) <= 1e-6 * Math.max(Math.abs(a), Math.abs(b));

/** Whether a value is a time. "17 giờ" is read as a number of hours where nothing shows that it is a time. */
const isClockTime = (a: Value) =>
  a.kind === 'hour' || a.kind === 'minute' || (a.kind === 'number' && a.unit === 'hour');

const NON_GREGORIAN_CALENDARS = new Set<Value['read']>(['buddhist', 'japanese-era', 'hijri', 'jalali', 'era']);
const getNonGregorianCalendar = (a: Value) => (NON_GREGORIAN_CALENDARS.has(a.read) ? a.read : undefined);

const getValueText = ({ atom, segment }: LocatedValue): string =>
  toAsciiDigits(segment.text.slice(atom.start, atom.end));
const hasDigits = (value: LocatedValue): boolean => /\d/.test(getValueText(value));

/** The hour or minute as written: 5 for "5 p.m.", 17 for "17:00"; undefined for "noon". */
function parseClockFigure(value: LocatedValue): number | undefined {
  const figure = /\d{1,2}/.exec(getValueText(value))?.[0];
  return figure === undefined ? undefined : Number(figure);
}

function isComparableQuantity(a: Value, b: Value): boolean {
  const isAmount = (x: Value) => x.kind === 'number' || x.kind === 'money';
  return (
    (a.kind === b.kind || (isAmount(a) && isAmount(b))) &&
    isSameIfGiven(a.unit, b.unit) &&
    isSameIfGiven(a.currency, b.currency) &&
    !a.weak &&
    !b.weak
  );
}

/** Whether two units or currencies are the same, or one is not given. */
export const isSameIfGiven = (a: string | undefined, b: string | undefined) =>
  a === undefined || b === undefined || a === b;

function isQuantityWrittenDifferently(original: LocatedValue, translation: LocatedValue): boolean {
  if (hasDigits(original) !== hasDigits(translation)) return true;
  if (!hasDigits(original)) return false;
  const [originalFigures, translationFigures] = [findFigures(original), findFigures(translation)];
  if (originalFigures.length > 1 || translationFigures.length > 1)
    return originalFigures.join().replace(/\D/g, '') !== translationFigures.join().replace(/\D/g, '');
  if (original.atom.value === 0) return false;
  const [originalScales, translationScales] = [
    computeScales(originalFigures[0] ?? '', original),
    computeScales(translationFigures[0] ?? '', translation),
  ];
  return !originalScales.some((scale) => translationScales.some((s) => isNearlyEqual(s, scale)));
}

const FIGURE = /\d[\d.,'’٬٫\s]{0,40}\d|\d/g;

/** The groups of digits as written: "4億6000万" has two, "1,200" one. */
const findFigures = (value: LocatedValue): string[] => getValueText(value).match(FIGURE) ?? [];

/**
 * The factors by which the words after a figure may multiply it, one for each way to read the figure: 1e9 for "1,2
 * tỷ", 1 or 1,000 for "1.234".
 */
function computeScales(figure: string, { atom }: LocatedValue): number[] {
  const compact = figure.replace(/[\s'’]/g, '');
  const plain = Number(compact.replace(/\D/g, ''));
  const decimals = /[.,٬٫](\d{1,20})$/.exec(compact)?.[1] ?? '';
  const fraction = plain / 10 ** decimals.length;
  return listFigureReadings(plain, fraction, decimals).map((n) => atom.value / n);
}

/**
 * The values that a figure may have. Three digits after a separator may be a group of thousands; decimals do not end
 * in zero.
 */
function listFigureReadings(plain: number, fraction: number, decimals: string): number[] {
  if (plain === 0) return [];
  if (decimals.length !== 3) return [fraction];
  return decimals.endsWith('0') ? [plain] : [plain, fraction];
}
