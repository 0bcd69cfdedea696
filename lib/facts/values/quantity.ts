/** Reads a quantity: a number with its unit, currency or percent sign, and words such as "about" or "more than". */

import type { Span } from '../../core/span';
import type { Bound } from '../../core/value';
import { removeFloatNoise } from './number-builder';
import type { NumberGrammar, NumberPrefix, NumberSuffix } from './number-grammar';
import type { ParsedNumber } from './parse-number';

// Reads what adjoins a number: signs and words before it, and its unit, currency or counter behind it.

export type QuantityKind = 'number' | 'percent' | 'points' | 'money' | 'ordinal' | 'times';

/** A number and where it was read: `text` is folded; `written` is unchanged, where currency codes are upper case. */
export interface NumberInText {
  readonly text: string;
  readonly written: string;
  readonly number: ParsedNumber;
  readonly grammar: NumberGrammar;
}

/** What adjoins a number, as far as it has been read. */
export interface Affixes {
  readonly kind?: QuantityKind;
  readonly unit?: string | undefined;
  readonly currency?: string;
  readonly bound?: Bound;
  readonly company: boolean;
  readonly year: boolean;
  readonly start: number;
  readonly end: number;
  /** Where the search for suffixes continues: after a counter, which is no part of the quantity. */
  readonly searchFrom: number;
  /** How affixes change the value: `factor` for a minus or for tenths as percent, `extra` for half a unit more. */
  readonly factor: number;
  readonly extra: number;
  readonly isHourly: boolean;
  /** Whether the number is the part of a price, in tenths, that remains after a discount: 九折. */
  readonly isPriceShare?: boolean;
  /** Whether a word before an ordinal makes it a share: "every third". */
  readonly isShare?: boolean;
}

/** How many affixes are read on each side. */
const MAX_AFFIXES = 3;

/** The kind of quantity that a word with this role makes of a number. */
const ROLE_KINDS = {
  percent: 'percent',
  points: 'points',
  fold: 'times',
  ordinal: 'ordinal',
  rank: 'ordinal',
} as const;

interface SuffixMatch {
  readonly value: NumberSuffix;
  readonly start: number;
  readonly edge: number;
}

/** Adds the suffixes of a number, each kind once: "50 กว่าคน", "5 years or more". */
export function readSuffixes(source: NumberInText, affixes: Affixes): Affixes {
  let read = affixes;
  for (let step = 0; step < MAX_AFFIXES; step++) {
    const match = findSuffix(source, read.searchFrom);
    if (!match || !canApplySuffix(source, read, match)) return read;
    read = applySuffix(source, read, match);
  }
  return read;
}

const LINKERS = ['de ', "d'", 'di ', 'of '];
/** Connectors after a fraction: "a third of an inch", "half a mile". */
const FRACTION_LINKERS = ['of an ', 'of a ', 'an ', 'a '];

/** Where a unit can begin after a number: directly, after a space or hyphen, or after "de" or "d'". */
function findSuffixStarts(text: string, at: number, { fraction }: ParsedNumber): number[] {
  const afterGap = text[at] === ' ' || text[at] === '-' ? at + 1 : at;
  const linkers = fraction ? [...FRACTION_LINKERS, ...LINKERS] : LINKERS;
  const linker = linkers.find((word) => afterGap > at && text.startsWith(word, afterGap));
  const starts = afterGap === at ? [at] : [at, afterGap];
  return linker ? [...starts, afterGap + linker.length] : starts;
}

function findSuffix({ text, number, grammar }: NumberInText, at: number): SuffixMatch | undefined {
  for (const start of findSuffixStarts(text, at, number)) {
    const match = grammar.suffixes.at(text, start);
    if (match) return { ...match, start };
  }
  return undefined;
}

function canApplySuffix(source: NumberInText, affixes: Affixes, { value: suffix, start, edge }: SuffixMatch): boolean {
  if (suffix.role === 'none') return false;
  if (suffix.role === 'bound') return affixes.bound === undefined;
  const isFree = affixes.kind === undefined && affixes.unit === undefined;
  if (affixes.searchFrom > affixes.end || !isFree) return false;
  if (suffix.role === 'ordinal') return canBeOrdinal(source, start, edge);
  // Symbols of days, grams, meters, hours and tonnes are small letters: 3D, 5G, 4M.
  if (suffix.role === 'unit' && /^[DGHMT]\.?$/.test(source.written.slice(start, edge))) return false;
  return suffix.role !== 'currency' || canBeCurrency(source.text.slice(start, edge), source.written.slice(start, edge));
}

/** The longest ending of an ordinal, in characters. It adjoins the digits: in "2 de mayo" there is none. */
const MAX_ORDINAL_ENDING = 3;

function canBeOrdinal({ text, number, grammar }: NumberInText, start: number, edge: number): boolean {
  const isApart = start > number.end && text[start - 1] === ' ';
  if (grammar.hasWordBoundaries && isApart && edge - start <= MAX_ORDINAL_ENDING) return false;
  return !number.scaled && !number.fraction;
}

function applySuffix(source: NumberInText, affixes: Affixes, { value: suffix, edge }: SuffixMatch): Affixes {
  const read = { ...affixes, searchFrom: edge, end: edge, company: true };
  switch (suffix.role) {
    case 'bound':
      return { ...read, company: affixes.company, bound: suffix.bound };
    case 'counter':
      return addTrailingHalf(source, { ...read, end: affixes.end });
    case 'unit':
      return addTrailingHalf(source, { ...read, unit: suffix.unit });
    case 'currency':
      return {
        ...read,
        kind: 'money',
        currency: suffix.currency,
        factor: affixes.factor * (suffix.factor ?? 1),
        ...(suffix.unit ? { unit: suffix.unit } : {}),
      };
    case 'tenths':
      return addPartOfTenth(source, { ...read, kind: 'percent', factor: 10 });
    case 'discount':
      return { ...read, kind: 'percent', isPriceShare: true };
    case 'cents':
      return { ...read, kind: 'money', factor: 0.01 };
    case 'none':
      return affixes;
    default:
      return { ...read, kind: ROLE_KINDS[suffix.role] };
  }
}

/** Adds half a tenth, hundredths or thousandths: 一成半 is 15 %, 八成五 and 8割5分 are 85 %, 4割9厘 is 40.9 %. */
function addPartOfTenth(source: NumberInText, affixes: Affixes): Affixes {
  const { hundredths, thousandths } = source.grammar;
  const first = readSmallerPart(source, affixes.searchFrom, hundredths, true);
  const next = readSmallerPart(source, first?.end ?? affixes.searchFrom, thousandths, false);
  const end = next?.end ?? first?.end;
  if (end !== undefined)
    return { ...affixes, extra: (first?.value ?? 0) + (next?.value ?? 0) / 10, searchFrom: end, end };
  const { extra, ...rest } = addTrailingHalf(source, affixes);
  return { ...rest, extra: extra * affixes.factor };
}

/**
 * Reads a digit with its word, or, where it may stand bare, without one at the end of a phrase: else it is a number of its
 * own.
 */
function readSmallerPart(
  { text, grammar }: NumberInText,
  at: number,
  words: NumberGrammar['hundredths'],
  canBeBare: boolean,
): { value: number; end: number } | undefined {
  const word = grammar.pieces.at(text, at);
  const value = word?.value.role === 'add' ? word.value.value : Number(/^\d(?!\d)/.exec(text.slice(at, at + 2))?.[0]);
  if (!(value >= 1 && value < 10)) return undefined;
  const edge = word?.edge ?? at + 1;
  const end = words.at(text, edge)?.edge;
  const isBare = canBeBare && /^(?:[\s\p{P}]|$)/u.test(text.slice(edge, edge + 1));
  return end || isBare ? { value, end: end ?? edge } : undefined;
}

/** Adds half a unit more after a unit: "two hours and a half". */
function addTrailingHalf({ text, grammar }: NumberInText, affixes: Affixes): Affixes {
  const at = text[affixes.searchFrom] === ' ' ? affixes.searchFrom + 1 : affixes.searchFrom;
  const match = grammar.pieces.at(text, at);
  if (match?.value.role !== 'half') return affixes;
  return { ...affixes, extra: match.value.value, searchFrom: match.edge, end: match.edge };
}

/** Adds the signs and words before a number, the nearest first. */
export function readPrefixes(source: NumberInText, affixes: Affixes): Affixes {
  const { text, grammar } = source;
  let read = hasMinusBefore(text, affixes)
    ? { ...affixes, factor: -affixes.factor, start: affixes.start - 1 }
    : affixes;
  for (let step = 0; step < MAX_AFFIXES; step++) {
    const end = text[read.start - 1] === ' ' ? read.start - 1 : read.start;
    const match = grammar.prefixes.before(text, end);
    const span = { start: match?.edge ?? end, end };
    if (!match || !canApplyPrefix(source, read, match.value, span)) return read;
    if (match.value.role === 'year') return { ...read, year: true };
    if (match.value.role === 'every') return { ...read, isShare: true };
    read = applyPrefix(read, match.value, span.start);
  }
  return read;
}

/** Whether a hyphen before a temperature is a minus: nothing may precede it but a space or a parenthesis. */
function hasMinusBefore(text: string, { start, unit }: Affixes): boolean {
  if (text[start - 1] !== '-' || (unit !== 'celsius' && unit !== 'fahrenheit')) return false;
  return start < 2 || /[\s(]/.test(text[start - 2]!);
}

function canApplyPrefix(source: NumberInText, affixes: Affixes, { role }: NumberPrefix, span: Span): boolean {
  const { text, written, number } = source;
  const { kind } = affixes;
  const isAfterDigit = /\d/.test(text[span.start - 1] ?? '');
  switch (role) {
    case 'bound':
      return (!affixes.bound || number.about === true) && !isAfterDigit;
    case 'currency':
      return (
        (!kind || kind === 'money') &&
        canBeCurrency(text.slice(span.start, span.end), written.slice(span.start, span.end))
      );
    case 'percent':
      // A sign belongs to the number that it touches.
      return (
        (!kind || kind === 'percent') &&
        !(/[%٪]/.test(text[span.start]!) && (span.end !== affixes.start || isAfterDigit))
      );
    case 'rank':
      return canChangeKind(source, affixes) && affixes.unit === undefined && !number.scaled && !number.vague;
    case 'fold':
      return canChangeKind(source, affixes) && isMultiple(source, affixes);
    case 'every':
      return number.kind === 'ordinal' && !number.digits;
    case 'scale':
      return !number.scaled && !number.fraction && number.kind === 'number';
    case 'points':
    case 'ordinal':
      return canChangeKind(source, affixes);
    default:
      return true;
  }
}

const canChangeKind = ({ number }: NumberInText, { kind }: Affixes): boolean =>
  !kind && number.kind === 'number' && !number.fraction;

/**
 * Whether a word before the number makes it a multiple: it does in «в 3 раза» and "gấp 3", but not in «в 3 мяча» and
 * "gấp 3 mét".
 */
function isMultiple({ text, number, grammar }: NumberInText, { unit }: Affixes): boolean {
  if (!grammar.foldWords) return unit === undefined;
  return grammar.foldWords.at(text, number.end + (text[number.end] === ' ' ? 1 : 0)) !== undefined;
}

function applyPrefix(affixes: Affixes, prefix: NumberPrefix, start: number): Affixes {
  const read = { ...affixes, start, company: true };
  switch (prefix.role) {
    case 'bound':
      return { ...read, company: affixes.company, bound: prefix.bound };
    case 'currency':
      return {
        ...read,
        kind: 'money',
        currency: prefix.named ? prefix.currency : (affixes.currency ?? prefix.currency),
      };
    case 'minus':
      return { ...read, factor: -affixes.factor };
    case 'celsius':
      return { ...read, unit: affixes.unit ?? 'celsius' };
    case 'hourly':
      return { ...read, isHourly: true };
    case 'scale':
      return { ...read, factor: affixes.factor * prefix.factor };
    case 'counter':
    case 'year':
    case 'every':
      return read;
    default:
      return { ...read, kind: ROLE_KINDS[prefix.role] };
  }
}

const CURRENCY_NOUNS = new Set(['yen', 'won', 'lei', 'leu', 'kip', 'usd', 'eur', 'vnd', 'vnđ', 'riel', 'lev', 'mil']);

/** Whether a word can be a currency: "try" and "all" are words, TRY and ALL are currencies. */
const canBeCurrency = (folded: string, written: string): boolean =>
  !/^[a-z]{3}$/.test(folded) || CURRENCY_NOUNS.has(folded) || written === folded.toUpperCase();

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
