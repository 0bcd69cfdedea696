/** Finds matched values that the translation gives in another calendar, unit, scale or word, or rounded. */
import type { ValueEvidence } from '../../core/finding';
import type { Value } from '../../core/value';
import { toAsciiDigits } from '../../facts/values/digits';
import type { EquivalenceDraft } from '../shared/comparison-context';
import { getValueFamily, type LocatedValue, toValueEvidence, toValueMark } from '../shared/located-value';
import type { MatchedValues, ValueMatching } from '../shared/value-matching';

// Compares how two equal values are written: calendar, scale, digits or words, 12-hour or 24-hour clock.

/** Whether a reader has to convert one of two equal values into the other. */
export function hasOtherNotation(original: LocatedValue, translation: LocatedValue): boolean {
  const [a, b] = [original.atom, translation.atom];
  if (!isNearlyEqual(a.value, b.value) || (a.weak && b.weak)) return false;
  if (isClockTime(a) && isClockTime(b)) return parseClockFigure(original) !== parseClockFigure(translation);
  if (a.kind === 'year' && b.kind === 'year') return getNonGregorianCalendar(a) !== getNonGregorianCalendar(b);
  if (a.kind === 'month' && b.kind === 'month') return hasDigits(original) !== hasDigits(translation);
  if (getValueFamily(a) !== 'quantity' || !isComparableQuantity(a, b)) return false;
  return isQuantityWrittenDifferently(original, translation);
}

const isNearlyEqual = (a: number, b: number) => Math.abs(a - b) <= 1e-6 * Math.max(Math.abs(a), Math.abs(b));

/** Whether a value is a time. "17 giờ" is read as a number of hours where nothing shows that it is a time. */
const isClockTime = (a: Value) =>
  a.kind === 'hour' || a.kind === 'minute' || (a.kind === 'number' && a.unit === 'hour');

const NON_GREGORIAN_CALENDARS = new Set<Value['read']>(['buddhist', 'japanese-era', 'hijri', 'jalali', 'era']);
const getNonGregorianCalendar = (a: Value) => (NON_GREGORIAN_CALENDARS.has(a.read) ? a.read : undefined);

const getValueText = ({ atom, segment }: LocatedValue): string =>
  toAsciiDigits(segment.text.slice(atom.start, atom.end));
const hasDigits = (value: LocatedValue): boolean => /\d/.test(getValueText(value));

/** The hour or minute as written: 5 for "5 p.m.", 17 for "17:00"; undefined for "noon". */
function parseClockFigure(value: LocatedValue): number | undefined {
  const figure = /\d{1,2}/.exec(getValueText(value))?.[0];
  return figure === undefined ? undefined : Number(figure);
}

function isComparableQuantity(a: Value, b: Value): boolean {
  const isAmount = (x: Value) => x.kind === 'number' || x.kind === 'money';
  return (
    (a.kind === b.kind || (isAmount(a) && isAmount(b))) &&
    isSameIfGiven(a.unit, b.unit) &&
    isSameIfGiven(a.currency, b.currency) &&
    !a.weak &&
    !b.weak
  );
}

/** Whether two units or currencies are the same, or one is not given. */
export const isSameIfGiven = (a: string | undefined, b: string | undefined) =>
  a === undefined || b === undefined || a === b;

function isQuantityWrittenDifferently(original: LocatedValue, translation: LocatedValue): boolean {
  if (hasDigits(original) !== hasDigits(translation)) return true;
  if (!hasDigits(original)) return false;
  const [originalFigures, translationFigures] = [findFigures(original), findFigures(translation)];
  if (originalFigures.length > 1 || translationFigures.length > 1)
    return originalFigures.join().replace(/\D/g, '') !== translationFigures.join().replace(/\D/g, '');
  if (original.atom.value === 0) return false;
  const [originalScales, translationScales] = [
    computeScales(originalFigures[0] ?? '', original),
    computeScales(translationFigures[0] ?? '', translation),
  ];
  return !originalScales.some((scale) => translationScales.some((s) => isNearlyEqual(s, scale)));
}

const FIGURE = /\d[\d.,'’٬٫\s]{0,40}\d|\d/g;

/** The groups of digits as written: "4億6000万" has two, "1,200" one. */
const findFigures = (value: LocatedValue): string[] => getValueText(value).match(FIGURE) ?? [];

/**
 * The factors by which the words after a figure may multiply it, one for each way to read the figure: 1e9 for "1,2
 * tỷ", 1 or 1,000 for "1.234".
 */
function computeScales(figure: string, { atom }: LocatedValue): number[] {
  const compact = figure.replace(/[\s'’]/g, '');
  const plain = Number(compact.replace(/\D/g, ''));
  const decimals = /[.,٬٫](\d{1,20})$/.exec(compact)?.[1] ?? '';
  const fraction = plain / 10 ** decimals.length;
  return listFigureReadings(plain, fraction, decimals).map((n) => atom.value / n);
}

/**
 * The values that a figure may have. Three digits after a separator may be a group of thousands; decimals do not end
 * in zero.
 */
function listFigureReadings(plain: number, fraction: number, decimals: string): number[] {
  if (plain === 0) return [];
  if (decimals.length !== 3) return [fraction];
  return decimals.endsWith('0') ? [plain] : [plain, fraction];
}

/** The converted and rounded values of a link, one equivalence for each value expression. */
export function findConvertedValues(matching: ValueMatching): EquivalenceDraft[] {
  const conversions = matching.answered.flatMap((pair) => {
    const kind = getConversionKind(pair);
    return kind ? [{ answered: pair, kind }] : [];
  });
  return groupConversions(conversions).map(({ kind, parts }) => createConversionDraft(kind, parts));
}

type ConversionKind = 'converted' | 'rounded';

function getConversionKind({ original, translation, kind }: MatchedValues): ConversionKind | undefined {
  const [a, b] = [original.atom, translation.atom];
  if (kind === 'converted') return 'converted';
  if (kind === 'rounded')
    return isSameIfGiven(a.unit, b.unit) && isSameIfGiven(a.currency, b.currency) ? 'rounded' : undefined;
  return hasOtherNotation(original, translation) ? 'converted' : undefined;
}

interface ConversionGroup {
  readonly kind: ConversionKind;
  readonly parts: readonly MatchedValues[];
}

/**
 * Groups values of the same expressions: year and month of a date, hour and minute, or the ends of a range are one
 * equivalence to a reader.
 */
function groupConversions(
  conversions: readonly { readonly answered: MatchedValues; readonly kind: ConversionKind }[],
): ConversionGroup[] {
  const groups: { kind: ConversionKind; parts: MatchedValues[] }[] = [];
  for (const { answered: pair, kind } of conversions) {
    const group = groups.find((d) => d.kind === kind && d.parts[0] && isSameExpression(d.parts[0], pair));
    if (group) group.parts.push(pair);
    else groups.push({ kind, parts: [pair] });
  }
  return groups;
}

const isSameExpression = (a: MatchedValues, b: MatchedValues) =>
  a.original.fact === b.original.fact && a.translation.fact === b.translation.fact;

interface LocatedPair {
  readonly original: LocatedValue;
  readonly translation: LocatedValue;
}

function createConversionDraft(kind: ConversionKind, parts: readonly MatchedValues[]): EquivalenceDraft {
  const shownPairs = removeDuplicatePairs(
    parts.map((p) => ({ original: expandToExpression(p.original), translation: expandToExpression(p.translation) })),
  );
  return {
    kind,
    translation: [...new Set(shownPairs.map((p) => p.translation.segment.id))],
    original: [...new Set(shownPairs.map((p) => p.original.segment.id))],
    marks: shownPairs.flatMap((p) => [toValueMark('original', p.original), toValueMark('translation', p.translation)]),
    evidence: shownPairs.map((p) => ({
      type: 'values',
      original: toTrimmedEvidence(p.original),
      translation: toTrimmedEvidence(p.translation),
    })),
  };
}

/** Sorts pairs by their position in the translation, and removes those shown as part of the same expression. */
const removeDuplicatePairs = (parts: readonly LocatedPair[]): LocatedPair[] =>
  parts
    .filter((p, at) => parts.findIndex((q) => q.translation.start === p.translation.start) === at)
    .sort((a, b) => a.translation.start - b.translation.start);

/**
 * Extends a value to all of its expression where the part alone makes no sense: "5 p.m." rather than "5", "1 to 2
 * inches" rather than "1".
 */
function expandToExpression(value: LocatedValue): LocatedValue {
  const { fact, atom } = value;
  const isPlainQuantity = getValueFamily(atom) === 'quantity' && fact.kind !== 'score' && fact.kind !== 'ratio';
  return fact.kind === 'time' || isPlainQuantity || fact.atoms.length === 1
    ? { ...value, start: fact.start, end: fact.end }
    : value;
}

function toTrimmedEvidence(value: LocatedValue): ValueEvidence {
  const evidence = toValueEvidence(value);
  return { ...evidence, text: evidence.text.trim() };
}
