/** Groups adjacent numbers that state one thing: fractions, ratios, scores, and the two ends of a range. */
import type { ValueExpression } from '../../core/value';
import { removeFloatNoise } from './number-builder';
import type { NumberGrammar, NumberRelation } from './number-grammar';
import type { Quantity } from './quantity';

/** One number, or several that together make one statement. */
export interface NumberGroup {
  readonly kind?: ValueExpression['kind'];
  readonly parts: readonly Quantity[];
}

/** Reads adjacent numbers together, in reading order. Ranges remain two groups that share their unit. */
export function groupNumbers(quantities: readonly Quantity[], text: string, grammar: NumberGrammar): NumberGroup[] {
  const groups: NumberGroup[] = [];
  for (let i = 0; i < quantities.length; i++) {
    const [first, second] = [quantities[i]!, quantities[i + 1]];
    const pair =
      second &&
      !isFractionOfCount(quantities.slice(i, i + 3), text, grammar) &&
      combinePair(first, second, text, grammar);
    if (!pair) {
      groups.push({ parts: [first] });
      continue;
    }
    for (const group of pair) groups.push(group);
    i += 1;
  }
  return resolveRanges(groups, text, grammar);
}

/** Whether a count comes before a fraction of it: in 1460人のうち4分の3 the four is the fraction's. */
const isFractionOfCount = (
  [count, denominator, numerator]: readonly Quantity[],
  text: string,
  grammar: NumberGrammar,
) =>
  count !== undefined &&
  denominator !== undefined &&
  numerator !== undefined &&
  findRelation(count, denominator, text, grammar) === 'among' &&
  findRelation(denominator, numerator, text, grammar) === 'under';

const isWholeNumber = (quantity: Quantity) =>
  quantity.kind === 'number' && Number.isInteger(quantity.value) && !quantity.number.scaled;
const isPlainNumber = (quantity: Quantity) => quantity.kind === 'number' && quantity.unit === undefined;
const isDigitsOnly = (quantity: Quantity) => quantity.number.digits && quantity.number.count === 0;

/**
 * Combines two numbers: a fraction into one quantity, a ratio or score into one group of two. Undefined: they are
 * apart.
 */
function combinePair(
  first: Quantity,
  second: Quantity,
  text: string,
  grammar: NumberGrammar,
): NumberGroup[] | undefined {
  if (isSum(first, second, text, grammar)) return [{ parts: [buildSum(first, second)] }];
  if (first.number.kind === 'den' && isWholeNumber(second) && second.value < first.value)
    return [{ parts: [buildFraction(first, second, second.value / first.value)] }];
  if (
    !isWholeNumber(first) ||
    first.unit !== undefined ||
    first.number.kind !== 'number' ||
    !Number.isInteger(second.value)
  )
    return undefined;
  const between = text.slice(first.end, second.number.start);
  if (isDigitsOnly(first) && isDigitsOnly(second)) {
    if (between === '/' && first.value < second.value && second.value <= 10)
      return [{ parts: [buildFraction(first, second, first.value / second.value)] }];
    if (between === ':' && first.value < 1000 && second.value < 1000)
      return [{ kind: first.value === 1 && second.value > 3 ? 'ratio' : 'score', parts: [first, second] }];
    if (between === '-' && isPlainNumber(second) && first.value >= second.value && first.value < 200)
      return [{ kind: 'score', parts: [first, second] }];
  }
  const relation = findRelation(first, second, text, grammar);
  if (relation === 'under' && first.value > 1)
    return [{ parts: [buildFraction(first, second, second.value / first.value)] }];
  if (relation === 'over' && second.value > 1 && second.value <= 100)
    return [{ parts: [buildFraction(first, second, first.value / second.value)] }];
  const [part, whole] = relation === 'among' ? [second.value, first.value] : [first.value, second.value];
  if (
    (relation === 'of' || relation === 'among') &&
    isWholeNumber(second) &&
    part < whole &&
    whole < MAX_WHOLE &&
    part > 0
  )
    return [{ kind: 'ratio', parts: [first, { ...second, start: second.number.start, bound: undefined }] }];
  return undefined;
}

/**
 * Whether a second number goes on with the first: 5 হাজার 200, "three million and 736 thousand". It is less than the
 * first one's scale, and stands right behind it, or behind a word for "and". After millions it has a scale of its own, or
 * it is another number, such as a year.
 */
function isSum(first: Quantity, second: Quantity, text: string, grammar: NumberGrammar): boolean {
  const { scale, scaled, kind, fraction } = first.number;
  if (!scaled || kind !== 'number' || fraction || first.kind !== 'number' || first.unit !== undefined) return false;
  if (!second.number.digits && !second.number.scaled) return false;
  if (second.number.kind !== 'number' || second.number.fraction || second.value >= scale) return false;
  if (scale !== 1000 && !second.number.scaled) return false;
  const at = text[first.end] === ' ' ? first.end + 1 : first.end;
  if (at === second.number.start) return true;
  const connector = grammar.joints.at(text, at);
  if (!connector || connector.value === 'of' || connector.value === 'over') return false;
  return (text[connector.edge] === ' ' ? connector.edge + 1 : connector.edge) === second.number.start;
}

/** Two numbers that are said one after the other as one, with the unit of the second. */
function buildSum(first: Quantity, second: Quantity): Quantity {
  const value = removeFloatNoise(first.value + second.value);
  const count = first.number.count + second.number.count + 1;
  return joinQuantities(first, second, { ...first.number, value, count });
}

/** The two numbers as one quantity of the given value, with the units and signs of both. */
function buildFraction(first: Quantity, second: Quantity, value: number): Quantity {
  const number = { ...first.number, value, kind: 'number', fraction: true, weak: false, count: 3 } as const;
  const kind = second.kind === 'ordinal' ? 'number' : second.kind;
  return { ...joinQuantities(first, second, number), company: true, kind };
}

/** From the first quantity to the end of the second, with what is written at either. */
function joinQuantities(first: Quantity, second: Quantity, number: Quantity['number']): Quantity {
  const { or: _, ...rest } = { ...second, ...(first.bound ? { bound: first.bound } : {}) };
  const { value } = number;
  return { ...rest, number: { ...number, end: second.number.end }, value, start: first.start, end: second.end };
}

/** The whole of a ratio is smaller. Larger numbers are counts: "95 of 2,000". */
const MAX_WHOLE = 1500;

const MAX_RELATION_LENGTH = 14;

/**
 * The word or sign that is the only thing between two numbers. It may be before the second number's own sign, or be
 * that sign.
 */
function findRelation(
  first: Quantity,
  second: Quantity,
  text: string,
  grammar: NumberGrammar,
): NumberRelation | undefined {
  return (
    findRelationUntil(second.start, first, text, grammar) ??
    findRelationUntil(second.number.start, first, text, grammar)
  );
}

function findRelationUntil(
  start: number,
  first: Quantity,
  text: string,
  grammar: NumberGrammar,
): NumberRelation | undefined {
  if (start < first.end || start - first.end > MAX_RELATION_LENGTH) return undefined;
  const at = text[first.end] === ' ' ? first.end + 1 : first.end;
  const relation = grammar.links.at(text, at);
  if (!relation) return undefined;
  const end = text[relation.edge] === ' ' ? relation.edge + 1 : relation.edge;
  return end === start ? relation.value : undefined;
}

/** Gives both ends of a range what is written at only one of them: "10–15 %", "5 to 7 million", "$5-7 million". */
function resolveRanges(groups: readonly NumberGroup[], text: string, grammar: NumberGrammar): NumberGroup[] {
  const result = [...groups];
  for (let i = 0; i + 1 < result.length; i++) {
    const [first, second] = [result[i]!.parts, result[i + 1]!.parts];
    if (first.length !== 1 || second.length !== 1 || !isNumberRange(first[0]!, second[0]!, text, grammar)) continue;
    const [low, high] = shareRangeContext(
      removeStartBound(first[0]!, text, grammar),
      removeEndBound(first[0]!, second[0]!, text, grammar),
    );
    result[i] = { parts: [low] };
    result[i + 1] = { parts: [high] };
  }
  return result;
}

/** Drops the bound of a range's first end where the word also begins a range, as "from" does. */
function removeStartBound(first: Quantity, text: string, grammar: NumberGrammar): Quantity {
  const from = first.bound && grammar.between.at(text, first.start);
  return from && first.number.start - from.edge <= 1 ? { ...first, bound: undefined } : first;
}

function removeEndBound(first: Quantity, second: Quantity, text: string, grammar: NumberGrammar): Quantity {
  return second.bound && findRelationUntil(second.number.start, first, text, grammar) === 'to'
    ? { ...second, bound: undefined }
    : second;
}

function isNumberRange(first: Quantity, second: Quantity, text: string, grammar: NumberGrammar): boolean {
  // "Up by a third to 90 million" is no range.
  if (first.number.fraction !== second.number.fraction) return false;
  if (findRelation(first, second, text, grammar) === 'to') return true;
  const from = text[first.start - 1] === ' ' ? first.start - 1 : first.start;
  if (
    !grammar.between.before(text, from) ||
    second.start - first.end > MAX_RELATION_LENGTH ||
    second.start <= first.end
  )
    return false;
  const at = text[first.end] === ' ' ? first.end + 1 : first.end;
  const connector = grammar.joints.at(text, at);
  return (
    connector !== undefined && (text[connector.edge] === ' ' ? connector.edge + 1 : connector.edge) === second.start
  );
}

function shareRangeContext(first: Quantity, second: Quantity): [Quantity, Quantity] {
  const low = shareScale(first, second);
  // What is written before the first end ("$5-7", "yüzde 5-7") also belongs to the second; what is written after it
  // does not.
  return [
    inheritUnit(low, second),
    first.start < first.number.start && first.end === first.number.end
      ? inheritUnit(second, first)
      : inheritUnit(second, { ...second, company: first.company }),
  ];
}

/**
 * Gives the first end the scale that is written at the second: "5 to 7 million". From a larger number down it may be
 * meant or not, so that both are readings: "7 to 5 million".
 */
function shareScale(first: Quantity, { number: { scale, lead } }: Quantity): Quantity {
  if (first.number.scaled || scale <= 1 || (first.kind !== 'number' && first.kind !== 'money')) return first;
  const scaled = removeFloatNoise(first.value * scale);
  if (first.value >= lead) return first.or === undefined ? { ...first, or: scaled } : first;
  return {
    ...first,
    value: scaled,
    ...(first.or === undefined ? {} : { or: removeFloatNoise(first.or * scale) }),
  };
}

/** Takes over the kind, unit and currency of the other end where this one has none. */
function inheritUnit(quantity: Quantity, other: Quantity): Quantity {
  const company = quantity.company || other.company || other.number.digits;
  if (quantity.kind !== 'number' || quantity.unit !== undefined || other.kind === 'ordinal')
    return { ...quantity, company };
  return {
    ...quantity,
    kind: other.kind,
    company,
    ...(other.unit ? { unit: other.unit } : {}),
    ...(other.currency ? { currency: other.currency } : {}),
  };
}
