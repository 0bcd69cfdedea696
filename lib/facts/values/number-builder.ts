/** Builds a number step by step from number words and digits ("two", "hundred", "five"); pure functions. */
import type { NumberGrammar } from './number-grammar';
import type { NumberWordRole } from './number-word-roles';
import type { Numeral } from './numerals';

/** What a number states: a count, a rank, a multiple ("double"), or a denominator written first. */
export type NumberKind = 'number' | 'ordinal' | 'fold' | 'den';

export interface NumberTerm {
  readonly value: number;
  readonly scale: number;
}

/** A number whose words have been read up to `end`. */
export interface PartialNumber {
  readonly terms: readonly NumberTerm[];
  readonly section: number | undefined;
  /** What is added next must be smaller than this. */
  readonly room: number;
  readonly count: number;
  readonly weak: boolean;
  readonly vague: boolean;
  readonly unit?: string;
  /** Whether it cannot end here: it is only a start ("several", "a", साढ़े), or needs a scale word after it. */
  readonly pending: boolean;
  readonly opener?: 'some' | 'article' | 'half' | undefined;
  /** After a decimal mark in words: the place value of the next digit (0.1, 0.01 …). */
  readonly place?: number;
  readonly about?: boolean;
  readonly over?: boolean;
  /** Whether a bare unit was read last, so that a ten may follow as in "fünf und zwanzig". */
  readonly unitLast: boolean;
  /** Whether it consists of Han digits in a row: 二〇二五. */
  readonly positional: boolean;
  readonly closed?: NumberKind;
  /** The fraction that an ordinal may also be: "a fifth to" is the fifth one or 0.2. */
  readonly share?: number;
  readonly fraction: boolean;
  readonly lead: number;
  readonly end: number;
}

export const EMPTY_NUMBER: PartialNumber = {
  terms: [],
  section: undefined,
  room: Number.POSITIVE_INFINITY,
  count: 0,
  weak: false,
  vague: false,
  pending: true,
  unitLast: false,
  positional: true,
  fraction: false,
  lead: 0,
  end: 0,
};

/** Rounds to 12 digits, which removes the error of binary fractions: 1.1 × 1e9 becomes 1100000000. */
export const removeFloatNoise = (value: number): number =>
  Number.isInteger(value) ? value : Number(value.toPrecision(12));

export const addNumeral = (sum: PartialNumber, { value, end }: Numeral, room = 1): PartialNumber => ({
  ...sum,
  section: (sum.section ?? 0) + value,
  room,
  pending: false,
  positional: false,
  unitLast: false,
  end,
});

/**
 * Adds digits after a scale word (1万4600; "2 million 300 thousand") or after साढ़े; undefined where they cannot follow.
 */
export function appendNumeral(
  sum: PartialNumber,
  numeral: Numeral,
  at: number,
  grammar: NumberGrammar,
): PartialNumber | undefined {
  if (sum.opener === 'half' && sum.count === 0) return addNumeral(sum, numeral);
  const afterScale = sum.terms.length > 0 && sum.section === undefined;
  if (!afterScale || numeral.value >= sum.room || at - sum.end > 1) return undefined;
  if (!Number.isInteger(numeral.value) || (numeral.or !== undefined && !grammar.chains)) return undefined;
  return { ...addNumeral(sum, numeral), count: sum.count + 1, pending: !grammar.chains };
}

export interface NumberWordContext {
  readonly at: number;
  readonly first: Numeral | undefined;
  readonly turned: boolean;
  /** The text after the word, and before the number. */
  readonly after: string;
  readonly before: string;
}

/** Adds one more word to a number; undefined where the result is no number. `end` is where the word ends. */
export function addNumberWord(
  sum: PartialNumber,
  word: NumberWordRole,
  end: number,
  grammar: NumberGrammar,
  context: NumberWordContext,
): PartialNumber | undefined {
  const hasBegun = sum.count > 0 || context.first !== undefined;
  if (sum.closed && word.role !== 'ordinal') return undefined;
  switch (word.role) {
    case 'add':
      return addCardinal(sum, word, end, grammar, context);
    case 'times':
      return multiplyByScale(sum, word, end, context);
    case 'some':
    case 'article':
      return hasBegun || sum.opener ? undefined : { ...sum, opener: word.role, end };
    case 'half-before':
      return hasBegun || sum.opener ? undefined : { ...sum, opener: 'half', section: word.value, room: 100, end };
    case 'point':
      return !context.first && sum.unitLast && sum.place === undefined
        ? { ...sum, place: 0.1, pending: true, end }
        : undefined;
    case 'half':
      if (grammar.isHalfAfterUnit && hasBegun && !word.alone) return undefined;
      return addHalf(sum, word, end, hasBegun);
    case 'part':
      return addDenominator(sum, word, end, context);
    case 'whole':
      return addFraction(sum, word, end, hasBegun);
    case 'ordinal':
      return addOrdinal(sum, word, end, context);
    case 'fold':
    case 'den':
      return hasBegun || sum.opener ? undefined : closeNumber(sum, word, end, word.role);
    default:
      return undefined;
  }
}

const appendWord = (sum: PartialNumber, word: NumberWordRole, end: number): PartialNumber => ({
  ...sum,
  count: sum.count + 1,
  weak: sum.weak || word.weak === true,
  ...(word.unit ? { unit: word.unit } : {}),
  ...(word.about ? { about: true } : {}),
  pending: false,
  end,
});

/** Completes a number. Nothing can follow a fraction, a multiple or a denominator. */
const closeNumber = (sum: PartialNumber, word: NumberWordRole, end: number, kind?: NumberKind): PartialNumber => ({
  ...appendWord(sum, word, end),
  section: word.value,
  room: 0,
  positional: false,
  ...(kind ? { closed: kind } : { fraction: word.value < 1 }),
});

function addCardinal(
  sum: PartialNumber,
  word: NumberWordRole,
  end: number,
  grammar: NumberGrammar,
  context: NumberWordContext,
): PartialNumber | undefined {
  if (sum.opener === 'some' || sum.opener === 'article') return undefined;
  const { value, room } = word;
  if (sum.count > 0 && !Number.isInteger(value)) return word.half ? addHalf(sum, word, end, true) : undefined;
  if (sum.place !== undefined) return addDecimalDigit(sum, word, end);
  // In 一百零五 the zero is only a placeholder.
  if (value === 0 && grammar.chains && sum.terms.length > 0 && sum.section === undefined)
    return appendWord(sum, word, end);
  const canAdd = context.turned || (value < sum.room && (value > 0 || sum.count === 0));
  if (!canAdd) return addPositionalDigit(sum, word, end, grammar);
  if (context.first && sum.terms.length === 0) return undefined;
  return {
    ...appendWord(sum, word, end),
    section: (sum.section ?? 0) + value,
    room: context.turned ? 1 : room,
    unitLast: value < 10 && !context.turned,
    positional: sum.positional && sum.count === 0 && value < 10,
    pending: context.first !== undefined && grammar.spaced,
  };
}

/** Adds a digit after a decimal mark in words. */
function addDecimalDigit(sum: PartialNumber, word: NumberWordRole, end: number): PartialNumber | undefined {
  if (word.value > 9 || !Number.isInteger(word.value)) return undefined;
  const place = sum.place!;
  return {
    ...appendWord(sum, word, end),
    section: removeFloatNoise((sum.section ?? 0) + word.value * place),
    place: place / 10,
    room: 1,
  };
}

function addPositionalDigit(
  sum: PartialNumber,
  word: NumberWordRole,
  end: number,
  grammar: NumberGrammar,
): PartialNumber | undefined {
  if (!grammar.chains || grammar.spaced || !sum.positional || word.value > 9 || sum.count === 0) return undefined;
  return {
    ...appendWord(sum, word, end),
    section: sum.section! * 10 + word.value,
    room: 1,
    pending: sum.count < 2,
  };
}

/** Whether a letter after digits is a scale: in "$5m", "5k" and "5m people" it is, but "5m" alone is meters. */
function isScaleAbbreviation({ value }: NumberWordRole, { first, at, before, after }: NumberWordContext): boolean {
  if (!first || first.end !== at) return false;
  return value < 1e6 || /\p{Sc}/u.test(before) || /^ (?:people|users|homes|jobs|house)/.test(after);
}

function multiplyByScale(
  sum: PartialNumber,
  word: NumberWordRole,
  end: number,
  context: NumberWordContext,
): PartialNumber | undefined {
  const { value: scale } = word;
  if (word.touching && !isScaleAbbreviation(word, context)) return undefined;
  const largerTerms = sum.terms.filter((term) => term.value >= scale && term.scale > scale);
  const multipliedTerms = sum.terms.filter((term) => !largerTerms.includes(term));
  // 三四十 means thirty or forty, so it is no single number; nor is "half hundred".
  if ((sum.fraction && sum.room === 0 && scale < 1000) || (sum.positional && sum.count > 1)) return undefined;
  const base = multipliedTerms.reduce((all, { value }) => all + value, 0) + (sum.section ?? 0);
  const isBare = base === 0;
  if (isBare && !word.alone && !sum.opener) return undefined;
  if (isBare && sum.terms.length > 0 && word.alone !== 'one') return undefined;
  if (isBare && context.first) return undefined;
  const vague = sum.vague || sum.opener === 'some' || (isBare && word.alone === 'vague' && !sum.opener);
  // सवा लाख is one and a quarter lakh.
  const factor = isBare ? 1 : sum.opener === 'half' && sum.count === 0 && !context.first ? 1 + base : base;
  return {
    ...appendWord(sum, word, end),
    terms: [...largerTerms, { value: factor * scale, scale }],
    section: undefined,
    opener: undefined,
    room: vague ? 1 : Math.min(scale, largerTerms.length ? Number.POSITIVE_INFINITY : scale),
    vague,
    fraction: false,
    unitLast: false,
    positional: false,
    lead: sum.lead || factor,
  };
}

function addHalf(sum: PartialNumber, word: NumberWordRole, end: number, hasBegun: boolean): PartialNumber | undefined {
  if (!hasBegun) return word.alone && !sum.opener ? { ...closeNumber(sum, word, end), room: 1 } : undefined;
  if (sum.vague || sum.fraction) return undefined;
  const lastTerm = sum.terms.at(-1);
  const next = { ...appendWord(sum, word, end), room: 1, unitLast: false, positional: false };
  if (sum.section !== undefined) return { ...next, section: sum.section + word.value };
  return lastTerm
    ? {
        ...next,
        terms: [...sum.terms.slice(0, -1), { ...lastTerm, value: lastTerm.value + word.value * lastTerm.scale }],
      }
    : undefined;
}

/** Adds a fraction word: "one half", две трети, or "half" alone. */
function addFraction(
  sum: PartialNumber,
  word: NumberWordRole,
  end: number,
  hasBegun: boolean,
): PartialNumber | undefined {
  if (!hasBegun) return closeNumber(sum, word, end);
  const numerator = sum.section;
  if (numerator === undefined || sum.terms.length > 0 || !Number.isInteger(numerator) || numerator > 9)
    return undefined;
  return numerator === 1 || word.value < 0.5
    ? closeNumber(sum, { ...word, value: numerator * word.value }, end)
    : undefined;
}

function addDenominator(
  sum: PartialNumber,
  word: NumberWordRole,
  end: number,
  context: NumberWordContext,
): PartialNumber | undefined {
  const numerator = sum.opener === 'article' ? 1 : sum.section;
  const isFollowedByWord = word.ordinal && sum.opener === 'article' && /^ \p{L}/u.test(context.after);
  if (
    word.ordinal &&
    (numerator === undefined || isFollowedByWord || sum.terms.length > 0 || (sum.room > 1 && sum.section !== undefined))
  ) {
    const ordinal = addOrdinal({ ...sum, opener: undefined }, { ...word, room: 0 }, end, context);
    return ordinal && isFollowedByWord ? { ...ordinal, share: 1 / word.value } : ordinal;
  }
  if (
    numerator === undefined ||
    sum.terms.length > 0 ||
    !Number.isInteger(numerator) ||
    numerator >= 100 ||
    context.turned
  )
    return undefined;
  return { ...closeNumber(sum, { ...word, value: numerator / word.value }, end), fraction: true };
}

function addOrdinal(
  sum: PartialNumber,
  word: NumberWordRole,
  end: number,
  context: NumberWordContext,
): PartialNumber | undefined {
  const hasBegun = sum.count > 0;
  if (context.first || sum.opener || (word.value === 0 && (!hasBegun || context.at !== sum.end))) return undefined;
  if (hasBegun && word.value >= sum.room && !(context.turned && word.value >= 20)) return undefined;
  const section = word.value === 0 ? sum.section : (sum.section ?? 0) + word.value;
  // After "trigésimo" or السادس another ordinal or a ten may follow: "trigésimo sexto", السادس والثلاثون.
  const room = word.value >= 20 && !hasBegun ? word.room : 0;
  return {
    ...appendWord(sum, word, end),
    section,
    room,
    unitLast: !hasBegun && word.value < 10,
    closed: 'ordinal',
  };
}
