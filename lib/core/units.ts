/** Units of measure, and quantities put in other units. */

/**
 * Units by dimension, each with its factor to a base unit: meter, kilogram, liter, square meter, minute, km/h,
 * kilowatt. Factors follow the units' definitions. Temperatures need an offset and are not among them.
 */
const UNITS: Readonly<Record<string, readonly [dimension: string, factor: number]>> = {
  kilometer: ['length', 1000],
  meter: ['length', 1],
  centimeter: ['length', 0.01],
  millimeter: ['length', 0.001],
  mile: ['length', 1609.344],
  'mile-scandinavian': ['length', 10000],
  yard: ['length', 0.9144],
  foot: ['length', 0.3048],
  inch: ['length', 0.0254],
  tonne: ['mass', 1000],
  kilogram: ['mass', 1],
  gram: ['mass', 0.001],
  pound: ['mass', 0.45359],
  ounce: ['mass', 0.02835],
  'cubic-meter': ['volume', 1000],
  barrel: ['volume', 158.987],
  liter: ['volume', 1],
  milliliter: ['volume', 0.001],
  gallon: ['volume', 3.78541],
  'square-kilometer': ['area', 1e6],
  'square-mile': ['area', 2589988],
  hectare: ['area', 10000],
  acre: ['area', 4046.86],
  are: ['area', 100],
  dunam: ['area', 1000],
  // Regional units of area: Thai ไร่, Chinese 亩, Japanese 坪 and Korean 평.
  rai: ['area', 1600],
  mu: ['area', 666.67],
  tsubo: ['area', 3.3058],
  pyeong: ['area', 3.3058],
  'square-meter': ['area', 1],
  'square-foot': ['area', 0.092903],
  second: ['time', 1 / 60],
  minute: ['time', 1],
  hour: ['time', 60],
  day: ['time', 1440],
  week: ['time', 10080],
  month: ['time', 43830],
  year: ['time', 525960],
  decade: ['time', 5259600],
  century: ['time', 52596000],
  'kilometer-per-hour': ['speed', 1],
  'mile-per-hour': ['speed', 1.609344],
  knot: ['speed', 1.852],
  kilowatt: ['power', 1],
  megawatt: ['power', 1000],
  gigawatt: ['power', 1e6],
};

/** By CLDR unit. A map, since an imported comparison may name any unit, even `constructor`. */
const BASE_UNITS: ReadonlyMap<string, readonly [dimension: string, factor: number]> = new Map(Object.entries(UNITS));

/** What a unit measures; undefined for temperatures and for units that are not converted. */
export const getDimension = (unit: string): string | undefined => BASE_UNITS.get(unit)?.[0];

/** Puts a quantity in another CLDR unit; undefined where the two do not measure the same. */
export function convertUnit(value: number, from: string, to: string): number | undefined {
  if (from === 'fahrenheit' && to === 'celsius') return ((value - 32) * 5) / 9;
  if (from === 'celsius' && to === 'fahrenheit') return (value * 9) / 5 + 32;
  const [unit, other] = [BASE_UNITS.get(from), BASE_UNITS.get(to)];
  return unit && other && unit[0] === other[0] ? (value * unit[1]) / other[1] : undefined;
}
