/** Finds matched values that the translation gives in another calendar, unit, scale or word, or rounded. */
import type { ValueEvidence } from '../../core';
import type { EquivalenceDraft } from '../shared/comparison-context';
import { getValueFamily, type LocatedValue, toValueEvidence, toValueMark } from '../shared/located-value';
import type { MatchedValues, ValueMatching } from '../shared/value-matching';
import { hasOtherNotation, isSameIfGiven } from './value-notation';

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
