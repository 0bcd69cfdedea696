import type { Atom } from '../domain';

/** Metres to one of it, litres, kilograms, minutes; temperatures apart. Values of the units' own definitions. */
const BASE: Readonly<Record<string, readonly [dimension: string, factor: number]>> = {
  kilometer: ['length', 1000],
  meter: ['length', 1],
  centimeter: ['length', 0.01],
  millimeter: ['length', 0.001],
  mile: ['length', 1609.344],
  yard: ['length', 0.9144],
  foot: ['length', 0.3048],
  inch: ['length', 0.0254],
  kilogram: ['mass', 1],
  gram: ['mass', 0.001],
  pound: ['mass', 0.45359],
  ounce: ['mass', 0.02835],
  liter: ['volume', 1],
  milliliter: ['volume', 0.001],
  gallon: ['volume', 3.78541],
  acre: ['area', 4046.86],
  hectare: ['area', 10000],
  minute: ['time', 1],
  hour: ['time', 60],
  day: ['time', 1440],
  week: ['time', 10080],
  month: ['time', 43830],
  year: ['time', 525960],
  'kilometer-per-hour': ['speed', 1],
  'mile-per-hour': ['speed', 1.609344],
};

const near = (a: number, b: number, share: number) => Math.abs(a - b) <= share * Math.max(Math.abs(a), Math.abs(b));

/** Whether one quantity is the other in another unit, rounded as newspapers round (within 6 %). */
export function converted(a: Atom, b: Atom): boolean {
  if (!a.unit || !b.unit || a.unit === b.unit) return false;
  if (a.unit === 'fahrenheit' && b.unit === 'celsius') return Math.abs(((a.value - 32) * 5) / 9 - b.value) <= 1.1;
  if (a.unit === 'celsius' && b.unit === 'fahrenheit') return converted(b, a);
  const [x, y] = [BASE[a.unit], BASE[b.unit]];
  return x !== undefined && y !== undefined && x[0] === y[0] && near(a.value * x[1], b.value * y[1], 0.06);
}

/** Whether two atoms may stand for the same value: in any of their readings, exactly. Kinds are not compared. */
export function sameValue(a: Atom, b: Atom): boolean {
  const theirs = b.or === undefined ? [b.value] : [b.value, b.or];
  return theirs.some((v) => near(v, a.value, 1e-9) || (a.or !== undefined && near(v, a.or, 1e-9)));
}

/** Whether the larger is the smaller rounded to fewer digits: 4.54 and 4.5, 1,238 and 1,200. */
export function rounded(a: Atom, b: Atom): boolean {
  if (!near(a.value, b.value, 0.05)) return false;
  const [coarse, fine] = significant(a.value) < significant(b.value) ? [a.value, b.value] : [b.value, a.value];
  const digits = significant(coarse);
  return digits < significant(fine) && Number(fine.toPrecision(digits)) === coarse;
}

const significant = (value: number) => value.toExponential().replace(/e.*$/, '').replace(/[.-]/g, '').length;
