/** Reads a quantity: a number with its unit, currency or percent sign, and words such as "about" or "more than". */
import type { Bound } from '../../core';
import { removeFloatNoise } from './number-builder';
import type { ParsedNumber } from './parse-number';
import { type Affixes, type NumberInText, type QuantityKind, readPrefixes, readSuffixes } from './quantity-affixes';

/** A number with what directly precedes and follows it. */
export interface Quantity {
  readonly number: ParsedNumber;
  readonly value: number;
  readonly or?: number;
  readonly kind: QuantityKind;
  readonly unit?: string;
  readonly currency?: string;
  readonly bound?: Bound | undefined;
  /** Whether something adjoins it that only numbers have: a unit, a counter, a word such as "about". */
  readonly company: boolean;
  /** Whether a word before it says that it is a year. */
  readonly year: boolean;
  /** The span with sign, unit and currency. */
  readonly start: number;
  readonly end: number;
}

/** Reads the affixes of a number. */
export function readQuantity(source: NumberInText): Quantity {
  const { text, number } = source;
  const own = readPrefixes(source, readSuffixes(source, createAffixes(number)));
  const grade = readGrade(text, number);
  if (grade !== undefined) return { ...toPlainQuantity(number, own), value: grade, kind: 'ordinal' };
  const discount = own.isPriceShare ? readDiscount(number) : undefined;
  if (discount) return { ...toPlainQuantity(number, own), ...discount, end: own.end, kind: 'percent' };
  const affixes = applyForeignScale(source, own);
  const { factor, currency, bound } = affixes;
  const kind = toOwnKind(number) ?? affixes.kind ?? 'number';
  const unit =
    kind === 'number' || kind === 'money' ? toHourlyUnit(affixes.unit ?? number.unit, affixes.isHourly) : undefined;
  return {
    number,
    value: removeFloatNoise(number.value * factor + affixes.extra),
    ...readOther(number, affixes),
    kind,
    ...(unit ? { unit } : {}),
    ...(kind === 'money' && currency ? { currency } : {}),
    ...(bound && kind !== 'ordinal' ? { bound } : {}),
    company: affixes.company || (number.unit !== undefined && !number.weak),
    year: affixes.year,
    start: affixes.start,
    end: affixes.end,
  };
}

/** The other reading of a number: "every third" is also a third of them. */
function readOther({ or, value }: ParsedNumber, { factor, isShare }: Affixes): Pick<Quantity, 'or'> {
  const other = isShare && value >= 2 ? removeFloatNoise(1 / value) : or;
  return other === undefined || factor !== 1 ? {} : { or: other };
}

const createAffixes = ({ start, end, about, over }: ParsedNumber): Affixes => ({
  company: false,
  year: false,
  start,
  end,
  searchFrom: end,
  factor: 1,
  extra: 0,
  isHourly: false,
  ...(about ? { bound: 'about' } : {}),
  ...(over ? { bound: 'over' } : {}),
});

/** The kind that a number has by its own words, whatever adjoins it. */
function toOwnKind({ kind }: ParsedNumber): QuantityKind | undefined {
  if (kind === 'ordinal') return 'ordinal';
  return kind === 'fold' ? 'times' : undefined;
}

/** Words that are a fraction of one and also an ordinal, by what they divide by: "a third-year student". */
const MIN_GRADE = 3;
/** A quarter is only a fraction. */
const QUARTER = 4;

/** The ordinal of a word that joins another by a hyphen and would otherwise be a fraction; undefined for other words. */
function readGrade(text: string, { fraction, value, end }: ParsedNumber): number | undefined {
  const grade = Math.round(1 / value);
  const isUnitFraction = fraction && grade >= MIN_GRADE && grade !== QUARTER && Math.abs(grade * value - 1) < 1e-9;
  return isUnitFraction && /^-\p{L}/u.test(text.slice(end, end + 2)) ? grade : undefined;
}

/** A discount in percent from the tenths of the price that remain, with these as the other reading: 九折 is 10 % off. */
function readDiscount({ value }: ParsedNumber): Pick<Quantity, 'value' | 'or'> | undefined {
  const share = value < 10 ? value * 10 : value;
  return share > 0 && share < 100 ? { value: removeFloatNoise(100 - share), or: removeFloatNoise(share) } : undefined;
}

const toPlainQuantity = (number: ParsedNumber, { company, year }: Affixes) => ({
  number: { ...number, fraction: false },
  company,
  year,
  start: number.start,
  end: number.end,
});

/** Letters that stand for thousands and more beside a currency sign, in texts of all languages: "£75m", "$3bn". */
const SIGN_SCALES: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, mn: 1e6, bn: 1e9, tn: 1e12 };

/** Applies such letters where the language itself has none: they are no unit of measure after a currency sign. */
function applyForeignScale({ text, written, number }: NumberInText, affixes: Affixes): Affixes {
  if (!number.digits || number.scaled || affixes.kind !== 'money') return affixes;
  if (!/\p{Sc}$/u.test(written.slice(affixes.start, number.start))) return affixes;
  const letters = /^(?:[kmb]n?|tn)(?![\p{Ll}\p{Lu}])/u.exec(text.slice(number.end, number.end + 3))?.[0] ?? '';
  const scale = SIGN_SCALES[letters];
  if (scale === undefined) return affixes;
  return {
    ...affixes,
    factor: affixes.factor * scale,
    unit: undefined,
    end: Math.max(affixes.end, number.end + letters.length),
  };
}

/** Turns a distance after "per hour" into a speed: "120 kilometers". */
const toHourlyUnit = (unit: string | undefined, isHourly: boolean) =>
  isHourly && (unit === 'kilometer' || unit === 'mile') ? `${unit}-per-hour` : unit;
