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
  searchFrom: number;
  /** How affixes change the value: `factor` for a minus or for tenths as percent, `extra` for half a unit more. */
  factor: number;
  extra: number;
  isHourly: boolean;
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
export function readQuantity(text: string, written: string, number: ParsedNumber, grammar: NumberGrammar): Quantity {
  const context: QuantityContext = {
    company: false,
    year: false,
    start: number.start,
    end: number.end,
    searchFrom: number.end,
    factor: 1,
    extra: 0,
    isHourly: false,
  };
  if (number.about) context.bound = 'about';
  if (number.over) context.bound = 'over';
  readSuffixes(text, written, number, grammar, context);
  readPrefixes(text, written, number, grammar, context);
  const grade = readGrade(text, number);
  if (grade !== undefined) return { ...toPlainQuantity(number, context), value: grade, kind: 'ordinal' };
  readForeignScale(text, written, number, context);
  const ownKind = number.kind === 'ordinal' ? 'ordinal' : number.kind === 'fold' ? 'times' : undefined;
  const kind = ownKind ?? context.kind ?? 'number';
  const unit =
    kind === 'number' || kind === 'money' ? toHourlyUnit(context.unit ?? number.unit, context.isHourly) : undefined;
  const value = removeFloatNoise(number.value * context.factor + context.extra);
  return {
    number,
    value,
    ...(number.or === undefined || context.factor !== 1 ? {} : { or: number.or }),
    kind,
    ...(unit ? { unit } : {}),
    ...(kind === 'money' && context.currency ? { currency: context.currency } : {}),
    ...(context.bound && kind !== 'ordinal' ? { bound: context.bound } : {}),
    company: context.company || (number.unit !== undefined && !number.weak),
    year: context.year,
    start: context.start,
    end: context.end,
  };
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

const toPlainQuantity = (number: ParsedNumber, { company, year }: QuantityContext) => ({
  number: { ...number, fraction: false },
  company,
  year,
  start: number.start,
  end: number.end,
});

/** Letters that stand for thousands and more beside a currency sign, in texts of all languages: "£75m", "$3bn". */
const SIGN_SCALES: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, mn: 1e6, bn: 1e9, tn: 1e12 };

/** Applies such letters where the language itself has none: they are no unit of measure after a currency sign. */
function readForeignScale(text: string, written: string, number: ParsedNumber, context: QuantityContext): void {
  if (!number.digits || number.scaled || context.kind !== 'money') return;
  if (!/\p{Sc}$/u.test(written.slice(context.start, number.start))) return;
  const letters = /^(?:[kmb]n?|tn)(?![\p{Ll}\p{Lu}])/u.exec(text.slice(number.end, number.end + 3))?.[0] ?? '';
  const scale = SIGN_SCALES[letters];
  if (scale === undefined) return;
  context.factor *= scale;
  delete context.unit;
  context.end = Math.max(context.end, number.end + letters.length);
}

/**
 * Whether a word before the number makes it a multiple: it does in «в 3 раза» and "gấp 3", but not in «в 3 мяча» and
 * "gấp 3 mét".
 */
function isMultiple(text: string, number: ParsedNumber, grammar: NumberGrammar, { unit }: QuantityContext): boolean {
  if (!grammar.foldWords) return unit === undefined;
  return grammar.foldWords.at(text, number.end + (text[number.end] === ' ' ? 1 : 0)) !== undefined;
}

/** Turns a distance after "per hour" into a speed: "120 kilometers". */
const toHourlyUnit = (unit: string | undefined, isHourly: boolean) =>
  isHourly && (unit === 'kilometer' || unit === 'mile') ? `${unit}-per-hour` : unit;

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

function findSuffix(
  text: string,
  at: number,
  number: ParsedNumber,
  grammar: NumberGrammar,
): { value: NumberSuffix; edge: number; start: number } | undefined {
  for (const start of findSuffixStarts(text, at, number)) {
    const match = grammar.suffixes.at(text, start);
    if (match) return { ...match, start };
  }
  return undefined;
}

/** Reads up to three suffixes, each kind once: "50 กว่าคน", "5 years or more". */
function readSuffixes(
  text: string,
  written: string,
  number: ParsedNumber,
  grammar: NumberGrammar,
  context: QuantityContext,
): void {
  for (let step = 0; step < 3; step++) {
    const match = findSuffix(text, context.searchFrom, number, grammar);
    if (!match || !canApplySuffix(match.value, match, text, written, number, context, grammar)) return;
    context.searchFrom = match.edge;
    if (match.value.role !== 'counter') context.end = match.edge;
    applySuffix(match.value, context);
    if (match.value.role === 'unit' || match.value.role === 'counter') readTrailingHalf(text, grammar, context);
  }
}

function canApplySuffix(
  suffix: NumberSuffix,
  { edge, start }: { edge: number; start: number },
  text: string,
  written: string,
  number: ParsedNumber,
  context: QuantityContext,
  grammar: NumberGrammar,
): boolean {
  if (suffix.role === 'none') return false;
  if (suffix.role === 'bound') return context.bound === undefined;
  if (context.searchFrom > context.end) return false;
  if (suffix.role === 'ordinal') {
    // Ordinal endings adjoin the digits: in "2 de mayo" there is none.
    if (grammar.hasWordBoundaries && start > number.end && edge - start <= 3 && text[start - 1] === ' ') return false;
    return !number.scaled && !number.fraction && context.kind === undefined && context.unit === undefined;
  }
  if (context.kind !== undefined || context.unit !== undefined) return false;
  if (suffix.role === 'currency') return canBeCurrency(text.slice(start, edge), written.slice(start, edge));
  return true;
}

/** Whether a word can be a currency: "try" and "all" are words, TRY and ALL are currencies. */
const canBeCurrency = (folded: string, written: string) =>
  !/^[a-z]{3}$/.test(folded) || CURRENCY_NOUNS.has(folded) || written === folded.toUpperCase();

const CURRENCY_NOUNS = new Set(['yen', 'won', 'lei', 'leu', 'kip', 'usd', 'eur', 'vnd', 'vnđ', 'riel', 'lev', 'mil']);

function applySuffix(suffix: NumberSuffix, context: QuantityContext): void {
  if (suffix.role === 'bound') {
    context.bound = suffix.bound;
    return;
  }
  context.company = true;
  if (suffix.role === 'unit') context.unit = suffix.unit;
  else if (suffix.role === 'currency') {
    context.kind = 'money';
    context.currency = suffix.currency;
    context.factor *= suffix.factor ?? 1;
    if (suffix.unit) context.unit = suffix.unit;
  } else if (suffix.role === 'tenths') {
    context.kind = 'percent';
    context.factor = 10;
  } else if (suffix.role === 'cents') {
    context.kind = 'money';
    context.factor = 0.01;
  } else if (suffix.role in ROLE_KINDS) context.kind = ROLE_KINDS[suffix.role as keyof typeof ROLE_KINDS];
}

/** Whether a hyphen before a temperature is a minus: nothing may precede it but a space or a parenthesis. */
function hasMinusBefore(text: string, { start, unit }: QuantityContext): boolean {
  if (text[start - 1] !== '-' || (unit !== 'celsius' && unit !== 'fahrenheit')) return false;
  return start < 2 || /[\s(]/.test(text[start - 2]!);
}

/** Reads half a unit more after a unit: "two hours and a half". */
function readTrailingHalf(text: string, grammar: NumberGrammar, context: QuantityContext): void {
  const at = text[context.searchFrom] === ' ' ? context.searchFrom + 1 : context.searchFrom;
  const match = grammar.pieces.at(text, at);
  if (match?.value.role !== 'half') return;
  context.extra = match.value.value;
  context.searchFrom = match.edge;
  context.end = match.edge;
}

/** Reads up to three signs or words before the number, the nearest first. */
function readPrefixes(
  text: string,
  written: string,
  number: ParsedNumber,
  grammar: NumberGrammar,
  context: QuantityContext,
): void {
  if (hasMinusBefore(text, context)) {
    context.factor = -context.factor;
    context.start -= 1;
  }
  for (let step = 0; step < 3; step++) {
    const from = text[context.start - 1] === ' ' ? context.start - 1 : context.start;
    const match = grammar.prefixes.before(text, from);
    if (!match) return;
    const prefix = match.value;
    const isTouching = from === context.start;
    if (prefix.role === 'bound') {
      if ((context.bound && !number.about) || /\d/.test(text[match.edge - 1] ?? '')) return;
      context.bound = prefix.bound;
      context.start = match.edge;
      continue;
    } else if (prefix.role === 'currency') {
      if (context.kind && context.kind !== 'money') return;
      if (!canBeCurrency(text.slice(match.edge, from), written.slice(match.edge, from))) return;
      context.kind = 'money';
      context.currency = prefix.named ? prefix.currency : (context.currency ?? prefix.currency);
    } else if (prefix.role === 'percent') {
      if (context.kind && context.kind !== 'percent') return;
      if (/[%٪]/.test(text[match.edge]!) && (!isTouching || /\d/.test(text[match.edge - 1] ?? ''))) return;
      context.kind ??= 'percent';
    } else if (prefix.role === 'year') {
      context.year = true;
      return;
    } else if (prefix.role === 'minus') {
      context.factor = -context.factor;
    } else if (prefix.role === 'celsius') {
      context.unit ??= 'celsius';
    } else if (prefix.role === 'hourly') {
      context.isHourly = true;
    } else if (prefix.role in ROLE_KINDS) {
      if (context.kind || number.kind !== 'number') return;
      if (prefix.role === 'rank' && (context.unit !== undefined || number.scaled || number.vague)) return;
      if (number.fraction || (prefix.role === 'fold' && !isMultiple(text, number, grammar, context))) return;
      context.kind = ROLE_KINDS[prefix.role as keyof typeof ROLE_KINDS];
    }
    context.company = true;
    context.start = match.edge;
  }
}
