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
  lexis: NumberGrammar,
): PartialNumber | undefined {
  if (sum.opener === 'half' && sum.count === 0) return addNumeral(sum, numeral);
  const afterScale = sum.terms.length > 0 && sum.section === undefined;
  if (!afterScale || numeral.value >= sum.room || at - sum.end > 1) return undefined;
  if (!Number.isInteger(numeral.value) || (numeral.or !== undefined && !lexis.chains)) return undefined;
  return { ...addNumeral(sum, numeral), count: sum.count + 1, pending: !lexis.chains };
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
  piece: NumberWordRole,
  end: number,
  lexis: NumberGrammar,
  where: NumberWordContext,
): PartialNumber | undefined {
  const begun = sum.count > 0 || where.first !== undefined;
  if (sum.closed && piece.role !== 'ordinal') return undefined;
  switch (piece.role) {
    case 'add':
      return addCardinal(sum, piece, end, lexis, where);
    case 'times':
      return multiplyByScale(sum, piece, end, where);
    case 'some':
    case 'article':
      return begun || sum.opener ? undefined : { ...sum, opener: piece.role, end };
    case 'half-before':
      return begun || sum.opener ? undefined : { ...sum, opener: 'half', section: piece.value, room: 100, end };
    case 'point':
      return !where.first && sum.unitLast && sum.place === undefined
        ? { ...sum, place: 0.1, pending: true, end }
        : undefined;
    case 'half':
      if (lexis.lang === 'ko' && begun && !piece.alone) return undefined;
      return addHalf(sum, piece, end, begun);
    case 'part':
      return addDenominator(sum, piece, end, where);
    case 'whole':
      return addFraction(sum, piece, end, begun);
    case 'ordinal':
      return addOrdinal(sum, piece, end, where);
    case 'fold':
    case 'den':
      return begun || sum.opener ? undefined : closeNumber(sum, piece, end, piece.role);
    default:
      return undefined;
  }
}

const appendWord = (sum: PartialNumber, piece: NumberWordRole, end: number): PartialNumber => ({
  ...sum,
  count: sum.count + 1,
  weak: sum.weak || piece.weak === true,
  ...(piece.unit ? { unit: piece.unit } : {}),
  ...(piece.about ? { about: true } : {}),
  pending: false,
  end,
});

/** Completes a number. Nothing can follow a fraction, a multiple or a denominator. */
const closeNumber = (sum: PartialNumber, piece: NumberWordRole, end: number, kind?: NumberKind): PartialNumber => ({
  ...appendWord(sum, piece, end),
  section: piece.value,
  room: 0,
  positional: false,
  ...(kind ? { closed: kind } : { fraction: piece.value < 1 }),
});

function addCardinal(
  sum: PartialNumber,
  piece: NumberWordRole,
  end: number,
  lexis: NumberGrammar,
  where: NumberWordContext,
): PartialNumber | undefined {
  if (sum.opener === 'some' || sum.opener === 'article') return undefined;
  const { value, room } = piece;
  if (sum.count > 0 && !Number.isInteger(value)) return piece.half ? addHalf(sum, piece, end, true) : undefined;
  if (sum.place !== undefined) return addDecimalDigit(sum, piece, end);
  // In 一百零五 the zero is only a placeholder.
  if (value === 0 && lexis.chains && sum.terms.length > 0 && sum.section === undefined)
    return appendWord(sum, piece, end);
  const fits = where.turned || (value < sum.room && (value > 0 || sum.count === 0));
  if (!fits) return addPositionalDigit(sum, piece, end, lexis);
  if (where.first && sum.terms.length === 0) return undefined;
  return {
    ...appendWord(sum, piece, end),
    section: (sum.section ?? 0) + value,
    room: where.turned ? 1 : room,
    unitLast: value < 10 && !where.turned,
    positional: sum.positional && sum.count === 0 && value < 10,
    pending: where.first !== undefined && lexis.spaced,
  };
}

/** Adds a digit after a decimal mark in words. */
function addDecimalDigit(sum: PartialNumber, piece: NumberWordRole, end: number): PartialNumber | undefined {
  if (piece.value > 9 || !Number.isInteger(piece.value)) return undefined;
  const place = sum.place!;
  return {
    ...appendWord(sum, piece, end),
    section: removeFloatNoise((sum.section ?? 0) + piece.value * place),
    place: place / 10,
    room: 1,
  };
}

function addPositionalDigit(
  sum: PartialNumber,
  piece: NumberWordRole,
  end: number,
  lexis: NumberGrammar,
): PartialNumber | undefined {
  if (!lexis.chains || lexis.spaced || !sum.positional || piece.value > 9 || sum.count === 0) return undefined;
  return {
    ...appendWord(sum, piece, end),
    section: sum.section! * 10 + piece.value,
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
  piece: NumberWordRole,
  end: number,
  where: NumberWordContext,
): PartialNumber | undefined {
  const { value: scale } = piece;
  if (piece.touching && !isScaleAbbreviation(piece, where)) return undefined;
  const kept = sum.terms.filter((term) => term.value >= scale && term.scale > scale);
  const taken = sum.terms.filter((term) => !kept.includes(term));
  // 三四十 means thirty or forty, so it is no single number.
  if ((sum.fraction && sum.room === 0) || (sum.positional && sum.count > 1)) return undefined;
  const base = taken.reduce((all, { value }) => all + value, 0) + (sum.section ?? 0);
  const bare = base === 0;
  if (bare && !piece.alone && !sum.opener) return undefined;
  if (bare && sum.terms.length > 0 && piece.alone !== 'one') return undefined;
  if (bare && where.first) return undefined;
  const vague = sum.vague || sum.opener === 'some' || (bare && piece.alone === 'vague' && !sum.opener);
  // सवा लाख is one and a quarter lakh.
  const factor = bare ? 1 : sum.opener === 'half' && sum.count === 0 && !where.first ? 1 + base : base;
  return {
    ...appendWord(sum, piece, end),
    terms: [...kept, { value: factor * scale, scale }],
    section: undefined,
    opener: undefined,
    room: vague ? 1 : Math.min(scale, kept.length ? Number.POSITIVE_INFINITY : scale),
    vague,
    unitLast: false,
    positional: false,
    lead: sum.lead || factor,
  };
}

function addHalf(sum: PartialNumber, piece: NumberWordRole, end: number, begun: boolean): PartialNumber | undefined {
  if (!begun) return piece.alone && !sum.opener ? { ...closeNumber(sum, piece, end), room: 1 } : undefined;
  if (sum.vague || sum.fraction) return undefined;
  const last = sum.terms.at(-1);
  const next = { ...appendWord(sum, piece, end), room: 1, unitLast: false, positional: false };
  if (sum.section !== undefined) return { ...next, section: sum.section + piece.value };
  return last
    ? { ...next, terms: [...sum.terms.slice(0, -1), { ...last, value: last.value + piece.value * last.scale }] }
    : undefined;
}

/** Adds a fraction word: "one half", две трети, or "half" alone. */
function addFraction(
  sum: PartialNumber,
  piece: NumberWordRole,
  end: number,
  begun: boolean,
): PartialNumber | undefined {
  if (!begun) return closeNumber(sum, piece, end);
  const over = sum.section;
  if (over === undefined || sum.terms.length > 0 || !Number.isInteger(over) || over > 9) return undefined;
  return over === 1 || piece.value < 0.5 ? closeNumber(sum, { ...piece, value: over * piece.value }, end) : undefined;
}

function addDenominator(
  sum: PartialNumber,
  piece: NumberWordRole,
  end: number,
  where: NumberWordContext,
): PartialNumber | undefined {
  const over = sum.opener === 'article' ? 1 : sum.section;
  const third = piece.ordinal && sum.opener === 'article' && /^ \p{L}/u.test(where.after);
  if (
    piece.ordinal &&
    (over === undefined || third || sum.terms.length > 0 || (sum.room > 1 && sum.section !== undefined))
  )
    return addOrdinal({ ...sum, opener: undefined }, { ...piece, room: 0 }, end, where);
  if (over === undefined || sum.terms.length > 0 || !Number.isInteger(over) || over >= 100 || where.turned)
    return undefined;
  return { ...closeNumber(sum, { ...piece, value: over / piece.value }, end), fraction: true };
}

function addOrdinal(
  sum: PartialNumber,
  piece: NumberWordRole,
  end: number,
  where: NumberWordContext,
): PartialNumber | undefined {
  const begun = sum.count > 0;
  if (where.first || sum.opener || (piece.value === 0 && (!begun || where.at !== sum.end))) return undefined;
  if (begun && piece.value >= sum.room && !(where.turned && piece.value >= 20)) return undefined;
  const section = piece.value === 0 ? sum.section : (sum.section ?? 0) + piece.value;
  // After "trigésimo" or السادس another ordinal or a ten may follow: "trigésimo sexto", السادس والثلاثون.
  const room = piece.value >= 20 && !begun ? piece.room : 0;
  return { ...appendWord(sum, piece, end), section, room, unitLast: !begun && piece.value < 10, closed: 'ordinal' };
}
