/** Reads what adjoins a number: its unit, currency, percent sign, and words such as "about" or "more than". */
import type { Bound } from '../../core';
import { removeFloatNoise } from './number-builder';
import type { NumberGrammar, NumberSuffix } from './number-grammar';
import type { ParsedNumber } from './parse-number';

/** A number with what directly precedes and follows it. */
export interface Quantity {
  readonly number: ParsedNumber;
  readonly value: number;
  readonly or?: number;
  readonly kind: 'number' | 'percent' | 'points' | 'money' | 'ordinal' | 'times';
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

interface QuantityContext {
  kind?: Quantity['kind'];
  unit?: string;
  currency?: string;
  bound?: Bound;
  company: boolean;
  year: boolean;
  start: number;
  end: number;
  /** Where the search for suffixes continues: after a counter, which is no part of the quantity. */
  seen: number;
  /** How affixes change the value: `factor` for a minus or for tenths as percent, `extra` for half a unit more. */
  factor: number;
  extra: number;
  hourly: boolean;
}

const ROLE_KINDS = {
  percent: 'percent',
  tenths: 'percent',
  points: 'points',
  fold: 'times',
  ordinal: 'ordinal',
  rank: 'ordinal',
} as const;

/**
 * Reads the affixes of a number. `text` is folded; `written` is the text unchanged, where currency codes are upper
 * case.
 */
export function readQuantity(text: string, written: string, number: ParsedNumber, lexis: NumberGrammar): Quantity {
  const around: QuantityContext = {
    company: false,
    year: false,
    start: number.start,
    end: number.end,
    seen: number.end,
    factor: 1,
    extra: 0,
    hourly: false,
  };
  if (number.about) around.bound = 'about';
  if (number.over) around.bound = 'over';
  readSuffixes(text, written, number, lexis, around);
  readPrefixes(text, written, number, lexis, around);
  const own = number.kind === 'ordinal' ? 'ordinal' : number.kind === 'fold' ? 'times' : undefined;
  const kind = own ?? around.kind ?? 'number';
  const unit =
    kind === 'number' || kind === 'money' ? toHourlyUnit(around.unit ?? number.unit, around.hourly) : undefined;
  const value = removeFloatNoise(number.value * around.factor + around.extra);
  return {
    number,
    value,
    ...(number.or === undefined || around.factor !== 1 ? {} : { or: number.or }),
    kind,
    ...(unit ? { unit } : {}),
    ...(kind === 'money' && around.currency ? { currency: around.currency } : {}),
    ...(around.bound && kind !== 'ordinal' ? { bound: around.bound } : {}),
    company: around.company || (number.unit !== undefined && !number.weak),
    year: around.year,
    start: around.start,
    end: around.end,
  };
}

/**
 * Whether a word before the number makes it a multiple: it does in «в 3 раза» and "gấp 3", but not in «в 3 мяча» and
 * "gấp 3 mét".
 */
function isMultiple(text: string, number: ParsedNumber, lexis: NumberGrammar, { unit }: QuantityContext): boolean {
  if (!lexis.foldWords) return unit === undefined;
  return lexis.foldWords.at(text, number.end + (text[number.end] === ' ' ? 1 : 0)) !== undefined;
}

/** Turns a distance after "per hour" into a speed: "120 kilometers". */
const toHourlyUnit = (unit: string | undefined, hourly: boolean) =>
  hourly && (unit === 'kilometer' || unit === 'mile') ? `${unit}-per-hour` : unit;

const LINKERS = ['de ', "d'", 'di ', 'of '];
/** Connectors after a fraction: "a third of an inch", "half a mile". */
const FRACTION_LINKERS = ['of an ', 'of a ', 'an ', 'a '];

/** Where a unit can begin after a number: directly, after a space or hyphen, or after "de" or "d'". */
function findSuffixStarts(text: string, at: number, { fraction }: ParsedNumber): number[] {
  const gap = text[at] === ' ' || text[at] === '-' ? at + 1 : at;
  const linkers = fraction ? [...FRACTION_LINKERS, ...LINKERS] : LINKERS;
  const linker = linkers.find((word) => gap > at && text.startsWith(word, gap));
  const places = gap === at ? [at] : [at, gap];
  return linker ? [...places, gap + linker.length] : places;
}

function findSuffix(
  text: string,
  at: number,
  number: ParsedNumber,
  lexis: NumberGrammar,
): { value: NumberSuffix; edge: number; start: number } | undefined {
  for (const start of findSuffixStarts(text, at, number)) {
    const found = lexis.suffixes.at(text, start);
    if (found) return { ...found, start };
  }
  return undefined;
}

/** Reads up to three suffixes, each kind once: "50 กว่าคน", "5 years or more". */
function readSuffixes(
  text: string,
  written: string,
  number: ParsedNumber,
  lexis: NumberGrammar,
  around: QuantityContext,
): void {
  for (let step = 0; step < 3; step++) {
    const found = findSuffix(text, around.seen, number, lexis);
    if (!found || !canApplySuffix(found.value, found, text, written, number, around, lexis)) return;
    around.seen = found.edge;
    if (found.value.role !== 'counter') around.end = found.edge;
    applySuffix(found.value, around);
    if (found.value.role === 'unit' || found.value.role === 'counter') readTrailingHalf(text, lexis, around);
  }
}

function canApplySuffix(
  suffix: NumberSuffix,
  { edge, start }: { edge: number; start: number },
  text: string,
  written: string,
  number: ParsedNumber,
  around: QuantityContext,
  lexis: NumberGrammar,
): boolean {
  if (suffix.role === 'none') return false;
  if (suffix.role === 'bound') return around.bound === undefined;
  if (around.seen > around.end) return false;
  if (suffix.role === 'ordinal') {
    // Ordinal endings adjoin the digits: in "2 de mayo" there is none.
    if (lexis.spaced && lexis.lang !== 'ko' && start > number.end && edge - start <= 3 && text[start - 1] === ' ')
      return false;
    return !number.scaled && !number.fraction && around.kind === undefined && around.unit === undefined;
  }
  if (around.kind !== undefined || around.unit !== undefined) return false;
  if (suffix.role === 'currency') return canBeCurrency(text.slice(start, edge), written.slice(start, edge));
  return true;
}

/** Whether a word can be a currency: "try" and "all" are words, TRY and ALL are currencies. */
const canBeCurrency = (folded: string, written: string) =>
  !/^[a-z]{3}$/.test(folded) || CURRENCY_NOUNS.has(folded) || written === folded.toUpperCase();

const CURRENCY_NOUNS = new Set(['yen', 'won', 'lei', 'leu', 'kip', 'usd', 'eur', 'vnd', 'vnđ', 'riel', 'lev', 'mil']);

function applySuffix(suffix: NumberSuffix, around: QuantityContext): void {
  if (suffix.role === 'bound') {
    around.bound = suffix.bound;
    return;
  }
  around.company = true;
  if (suffix.role === 'unit') around.unit = suffix.unit;
  else if (suffix.role === 'currency') {
    around.kind = 'money';
    around.currency = suffix.currency;
    around.factor *= suffix.factor ?? 1;
    if (suffix.unit) around.unit = suffix.unit;
  } else if (suffix.role === 'tenths') {
    around.kind = 'percent';
    around.factor = 10;
  } else if (suffix.role === 'cents') {
    around.kind = 'money';
    around.factor = 0.01;
  } else if (suffix.role in ROLE_KINDS) around.kind = ROLE_KINDS[suffix.role as keyof typeof ROLE_KINDS];
}

/** Whether a hyphen before a temperature is a minus: nothing may precede it but a space or a parenthesis. */
function hasMinusBefore(text: string, { start, unit }: QuantityContext): boolean {
  if (text[start - 1] !== '-' || (unit !== 'celsius' && unit !== 'fahrenheit')) return false;
  return start < 2 || /[\s(]/.test(text[start - 2]!);
}

/** Reads half a unit more after a unit: "two hours and a half". */
function readTrailingHalf(text: string, lexis: NumberGrammar, around: QuantityContext): void {
  const at = text[around.seen] === ' ' ? around.seen + 1 : around.seen;
  const found = lexis.pieces.at(text, at);
  if (found?.value.role !== 'half') return;
  around.extra = found.value.value;
  around.seen = found.edge;
  around.end = found.edge;
}

/** Reads up to three signs or words before the number, the nearest first. */
function readPrefixes(
  text: string,
  written: string,
  number: ParsedNumber,
  lexis: NumberGrammar,
  around: QuantityContext,
): void {
  if (hasMinusBefore(text, around)) {
    around.factor = -around.factor;
    around.start -= 1;
  }
  for (let step = 0; step < 3; step++) {
    const from = text[around.start - 1] === ' ' ? around.start - 1 : around.start;
    const found = lexis.prefixes.before(text, from);
    if (!found) return;
    const prefix = found.value;
    const touching = from === around.start;
    if (prefix.role === 'bound') {
      if ((around.bound && !number.about) || /\d/.test(text[found.edge - 1] ?? '')) return;
      around.bound = prefix.bound;
      around.start = found.edge;
      continue;
    } else if (prefix.role === 'currency') {
      if (around.kind && around.kind !== 'money') return;
      if (!canBeCurrency(text.slice(found.edge, from), written.slice(found.edge, from))) return;
      around.kind = 'money';
      around.currency = prefix.named ? prefix.currency : (around.currency ?? prefix.currency);
    } else if (prefix.role === 'percent') {
      if (around.kind && around.kind !== 'percent') return;
      if (/[%٪]/.test(text[found.edge]!) && (!touching || /\d/.test(text[found.edge - 1] ?? ''))) return;
      around.kind ??= 'percent';
    } else if (prefix.role === 'year') {
      around.year = true;
      return;
    } else if (prefix.role === 'minus') {
      around.factor = -around.factor;
    } else if (prefix.role === 'celsius') {
      around.unit ??= 'celsius';
    } else if (prefix.role === 'hourly') {
      around.hourly = true;
    } else if (prefix.role in ROLE_KINDS) {
      if (around.kind || number.kind !== 'number') return;
      if (prefix.role === 'rank' && (around.unit !== undefined || number.scaled || number.vague)) return;
      if (number.fraction || (prefix.role === 'fold' && !isMultiple(text, number, lexis, around))) return;
      around.kind = ROLE_KINDS[prefix.role as keyof typeof ROLE_KINDS];
    }
    around.company = true;
    around.start = found.edge;
  }
}
