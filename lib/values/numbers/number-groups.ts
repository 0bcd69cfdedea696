/** Groups adjacent numbers that state one thing: fractions, ratios, scores, and the two ends of a range. */
import type { ValueExpression } from '../../core';
import { removeFloatNoise } from './number-builder';
import type { NumberGrammar, NumberRelation } from './number-grammar';
import type { Quantity } from './quantity-affixes';

/** One number, or several that together make one statement. */
export interface NumberGroup {
  readonly kind?: ValueExpression['kind'];
  readonly parts: readonly Quantity[];
}

/** Reads adjacent numbers together, in reading order. Ranges remain two groups that share their unit. */
export function groupNumbers(quantities: readonly Quantity[], text: string, lexis: NumberGrammar): NumberGroup[] {
  const out: NumberGroup[] = [];
  for (let i = 0; i < quantities.length; i++) {
    const [a, b] = [quantities[i]!, quantities[i + 1]];
    const pair = b && combinePair(a, b, text, lexis);
    if (!pair) {
      out.push({ parts: [a] });
      continue;
    }
    for (const one of pair) out.push(one);
    i += 1;
  }
  return resolveRanges(out, text, lexis);
}

const isWholeNumber = (quantity: Quantity) =>
  quantity.kind === 'number' && Number.isInteger(quantity.value) && !quantity.number.scaled;
const isPlainNumber = (quantity: Quantity) => quantity.kind === 'number' && quantity.unit === undefined;
const isDigitsOnly = (quantity: Quantity) => quantity.number.digits && quantity.number.count === 0;

/**
 * Combines two numbers: a fraction into one quantity, a ratio or score into one group of two. Undefined: they are
 * apart.
 */
function combinePair(a: Quantity, b: Quantity, text: string, lexis: NumberGrammar): NumberGroup[] | undefined {
  if (a.number.kind === 'den' && isWholeNumber(b) && b.value < a.value)
    return [{ parts: [buildFraction(a, b, b.value / a.value)] }];
  if (!isWholeNumber(a) || a.unit !== undefined || a.number.kind !== 'number' || !Number.isInteger(b.value))
    return undefined;
  const between = text.slice(a.end, b.number.start);
  if (isDigitsOnly(a) && isDigitsOnly(b)) {
    if (between === '/' && a.value < b.value && b.value <= 10)
      return [{ parts: [buildFraction(a, b, a.value / b.value)] }];
    if (between === ':' && a.value < 1000 && b.value < 1000)
      return [{ kind: a.value === 1 && b.value > 3 ? 'ratio' : 'score', parts: [a, b] }];
    if (between === '-' && isPlainNumber(b) && a.value >= b.value && a.value < 200)
      return [{ kind: 'score', parts: [a, b] }];
  }
  const link = findRelation(a, b, text, lexis);
  if (link === 'under' && a.value > 1) return [{ parts: [buildFraction(a, b, b.value / a.value)] }];
  if (link === 'over' && b.value > 1 && b.value <= 100) return [{ parts: [buildFraction(a, b, a.value / b.value)] }];
  if (link === 'of' && isWholeNumber(b) && a.value < b.value && b.value < 1500 && a.value > 0)
    return [{ kind: 'ratio', parts: [a, { ...b, start: b.number.start, bound: undefined }] }];
  return undefined;
}

/** The two numbers as one quantity of the given value, with the units and signs of both. */
function buildFraction(a: Quantity, b: Quantity, value: number): Quantity {
  const number = {
    ...a.number,
    end: b.number.end,
    value,
    kind: 'number' as const,
    fraction: true,
    weak: false,
    count: 3,
  };
  const { or: _, ...rest } = { ...b, ...(a.bound ? { bound: a.bound } : {}) };
  return {
    ...rest,
    number,
    value,
    start: a.start,
    end: b.end,
    company: true,
    kind: b.kind === 'ordinal' ? 'number' : b.kind,
  };
}

const MAX_RELATION_LENGTH = 14;

/**
 * The word or sign that is the only thing between two numbers. It may be before the second number's own sign, or be
 * that sign.
 */
function findRelation(a: Quantity, b: Quantity, text: string, lexis: NumberGrammar): NumberRelation | undefined {
  return findRelationUntil(b.start, a, text, lexis) ?? findRelationUntil(b.number.start, a, text, lexis);
}

function findRelationUntil(start: number, a: Quantity, text: string, lexis: NumberGrammar): NumberRelation | undefined {
  if (start < a.end || start - a.end > MAX_RELATION_LENGTH) return undefined;
  const at = text[a.end] === ' ' ? a.end + 1 : a.end;
  const link = lexis.links.at(text, at);
  if (!link) return undefined;
  const end = text[link.edge] === ' ' ? link.edge + 1 : link.edge;
  return end === start ? link.value : undefined;
}

/** Gives both ends of a range what is written at only one of them: "10–15 %", "5 to 7 million", "$5-7 million". */
function resolveRanges(list: readonly NumberGroup[], text: string, lexis: NumberGrammar): NumberGroup[] {
  const out = [...list];
  for (let i = 0; i + 1 < out.length; i++) {
    const [a, b] = [out[i]!.parts, out[i + 1]!.parts];
    if (a.length !== 1 || b.length !== 1 || !isNumberRange(a[0]!, b[0]!, text, lexis)) continue;
    const [low, high] = shareRangeContext(
      removeStartBound(a[0]!, text, lexis),
      removeEndBound(a[0]!, b[0]!, text, lexis),
    );
    out[i] = { parts: [low] };
    out[i + 1] = { parts: [high] };
  }
  return out;
}

/** Drops the bound of a range's first end where the word also begins a range, as "from" does. */
function removeStartBound(a: Quantity, text: string, lexis: NumberGrammar): Quantity {
  const from = a.bound && lexis.between.at(text, a.start);
  return from && a.number.start - from.edge <= 1 ? { ...a, bound: undefined } : a;
}

function removeEndBound(a: Quantity, b: Quantity, text: string, lexis: NumberGrammar): Quantity {
  return b.bound && findRelationUntil(b.number.start, a, text, lexis) === 'to' ? { ...b, bound: undefined } : b;
}

function isNumberRange(a: Quantity, b: Quantity, text: string, lexis: NumberGrammar): boolean {
  if (findRelation(a, b, text, lexis) === 'to') return true;
  const from = text[a.start - 1] === ' ' ? a.start - 1 : a.start;
  if (!lexis.between.before(text, from) || b.start - a.end > MAX_RELATION_LENGTH || b.start <= a.end) return false;
  const at = text[a.end] === ' ' ? a.end + 1 : a.end;
  const and = lexis.joints.at(text, at);
  return and !== undefined && (text[and.edge] === ' ' ? and.edge + 1 : and.edge) === b.start;
}

function shareRangeContext(a: Quantity, b: Quantity): [Quantity, Quantity] {
  const scale = !a.number.scaled && b.number.scale > 1 && a.value < b.number.lead ? b.number.scale : 1;
  const low =
    scale === 1
      ? a
      : {
          ...a,
          value: removeFloatNoise(a.value * scale),
          ...(a.or === undefined ? {} : { or: removeFloatNoise(a.or * scale) }),
        };
  // What is written before the first end ("$5-7", "yüzde 5-7") also belongs to the second; what is written after it
  // does not.
  return [
    inheritUnit(low, b),
    a.start < a.number.start && a.end === a.number.end
      ? inheritUnit(b, a)
      : inheritUnit(b, { ...b, company: a.company }),
  ];
}

/** Takes over the kind, unit and currency of the other end where this one has none. */
function inheritUnit(own: Quantity, other: Quantity): Quantity {
  const company = own.company || other.company || other.number.digits;
  if (own.kind !== 'number' || own.unit !== undefined || other.kind === 'ordinal') return { ...own, company };
  return {
    ...own,
    kind: other.kind,
    company,
    ...(other.unit ? { unit: other.unit } : {}),
    ...(other.currency ? { currency: other.currency } : {}),
  };
}
