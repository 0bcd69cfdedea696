/** Finds matched values that the translation gives in another calendar, unit, scale or word, or rounded. */
import type { ValueEvidence } from '../../core';
import { getValueFamily, type LocatedValue, toValueEvidence, toValueMark } from '../shared/located-value';
import type { MatchedValues, ValueMatching } from '../shared/value-matching';
import type { EquivalenceDraft } from './find-equivalences';
import { isSameIfGiven, isWrittenDifferently } from './value-notation';

/** The converted and rounded values of a link, one equivalence for each value expression. */
export function findConvertedValues(balance: ValueMatching): EquivalenceDraft[] {
  const found = balance.answered.flatMap((answered) => {
    const kind = getConversionKind(answered);
    return kind ? [{ answered, kind }] : [];
  });
  return groupConversions(found).map(({ kind, parts }) => createConversionDraft(kind, parts));
}

type ConversionKind = 'converted' | 'rounded';

function getConversionKind({ original, translation, how }: MatchedValues): ConversionKind | undefined {
  const [a, b] = [original.atom, translation.atom];
  if (how === 'converted') return 'converted';
  if (how === 'rounded')
    return isSameIfGiven(a.unit, b.unit) && isSameIfGiven(a.currency, b.currency) ? 'rounded' : undefined;
  return isWrittenDifferently(original, translation) ? 'converted' : undefined;
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
  found: readonly { readonly answered: MatchedValues; readonly kind: ConversionKind }[],
): ConversionGroup[] {
  const out: { kind: ConversionKind; parts: MatchedValues[] }[] = [];
  for (const { answered, kind } of found) {
    const known = out.find((d) => d.kind === kind && d.parts[0] && isSameExpression(d.parts[0], answered));
    if (known) known.parts.push(answered);
    else out.push({ kind, parts: [answered] });
  }
  return out;
}

const isSameExpression = (a: MatchedValues, b: MatchedValues) =>
  a.original.fact === b.original.fact && a.translation.fact === b.translation.fact;

interface LocatedPair {
  readonly original: LocatedValue;
  readonly translation: LocatedValue;
}

function createConversionDraft(kind: ConversionKind, parts: readonly MatchedValues[]): EquivalenceDraft {
  const shown = removeDuplicatePairs(
    parts.map((p) => ({ original: expandToExpression(p.original), translation: expandToExpression(p.translation) })),
  );
  return {
    kind,
    translation: [...new Set(shown.map((p) => p.translation.segment.id))],
    original: [...new Set(shown.map((p) => p.original.segment.id))],
    marks: shown.flatMap((p) => [toValueMark('original', p.original), toValueMark('translation', p.translation)]),
    evidence: shown.map((p) => ({
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
function expandToExpression(placed: LocatedValue): LocatedValue {
  const { fact, atom } = placed;
  const range = getValueFamily(atom) === 'quantity' && fact.kind !== 'score' && fact.kind !== 'ratio';
  return fact.kind === 'time' || range || fact.atoms.length === 1
    ? { ...placed, start: fact.start, end: fact.end }
    : placed;
}

function toTrimmedEvidence(placed: LocatedValue): ValueEvidence {
  const read = toValueEvidence(placed);
  return { ...read, text: read.text.trim() };
}
