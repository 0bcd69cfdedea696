/** A rule that finds values of the translation's headline that the original nowhere states. */
import type { AnalyzedSegment } from '../../core/segment';
import type { Value } from '../../core/value';
import type { ComparisonContext, FindingDraft, LinkedPassage } from '../shared/comparison-context';
import { weighByRule } from '../shared/confidence';
import { getValueFamily, type LocatedValue, locateValues, toValueEvidence, toValueMark } from '../shared/located-value';
import type { Rule } from '../shared/rule';
import { isMatchingValue } from '../shared/value-matching';
import { pairUnmatchedValues } from '../values/value-pairs';

export const HEADLINE_RULE = {
  id: 'headline',
  brings: {
    headline: { effect: 'as its evidence tells', judged: undefined, lost: 'passage', explains: 'values' },
  },
  finds: ['headline'],
  fixed: {
    confidence: { headline: 0.65, body: 0.55 },
    reason: 'Pairs of articles for measuring have no headlines. Shown by default, below what was measured.',
  },
  find: findHeadlineDifferences,
} as const satisfies Rule;

/**
 * Finds such values and what the original states instead. Differences between two linked headlines are left to the rule
 * of values.
 */
function findHeadlineDifferences(context: ComparisonContext): FindingDraft[] {
  if (context.sameLanguage) return [];
  const titles = [...context.translation.values()].filter(isTitleSegment);
  const statedValues = locateValues(titles).filter(({ atom }) => isPlainValue(atom));
  if (!statedValues.length) return [];
  const original = locateValues([...context.original.values()]);
  return statedValues
    .filter((value) => !original.some((o) => isMatchingValue('translation', value, o)))
    .flatMap((value) => {
      const counterpart = findCounterpart(context, original, value);
      return counterpart ? [createHeadlineDraft(value, counterpart)] : [];
    });
}

const isTitleSegment = (segment: AnalyzedSegment) => segment.kind === 'title';

/** Whether a value is certain: not a word that may be an article, not an order of magnitude, not relative to a date. */
const isPlainValue = (atom: Value) => !atom.weak && !atom.vague && atom.kind !== 'relative';

interface ValueCounterpart {
  readonly value: LocatedValue;
  readonly kind: 'headline' | 'body';
}

/**
 * The value that the original states instead: one of the same kind in its headline, otherwise a very similar one in its
 * body.
 */
function findCounterpart(
  context: ComparisonContext,
  original: readonly LocatedValue[],
  value: LocatedValue,
): ValueCounterpart | undefined {
  const candidates = original.filter(({ atom }) => isPlainValue(atom) && isSameKindOfValue(atom, value.atom));
  const titleCandidates = candidates.filter((o) => isTitleSegment(o.segment));
  if (titleCandidates.length) {
    const best = pairUnmatchedValues(titleCandidates, [value])[0]?.original;
    return best && !isLinkedPair(context, value.segment, best.segment) ? { value: best, kind: 'headline' } : undefined;
  }
  const best = pairUnmatchedValues(
    candidates.filter((o) => o.segment.kind !== 'caption'),
    [value],
  )[0];
  const isCounterpart =
    best && !isLinkedPair(context, value.segment, best.original.segment) && best.edits <= 1 && isLongNumber(value.atom);
  return isCounterpart ? { value: best.original, kind: 'body' } : undefined;
}

const isSameKindOfValue = (a: Value, b: Value): boolean =>
  a.kind === b.kind && a.unit === b.unit && a.currency === b.currency && getValueFamily(a) === getValueFamily(b);

/** A short number becomes any other by changing one digit, so it cannot be compared by similarity. */
const isLongNumber = ({ value }: Value): boolean => value >= 10;

const isLinkedPair = (
  { passages }: ComparisonContext,
  translation: AnalyzedSegment,
  original: AnalyzedSegment,
): boolean =>
  passages.some((p: LinkedPassage) => p.paired && p.translation.includes(translation) && p.original.includes(original));

const createHeadlineDraft = (value: LocatedValue, { value: original, kind }: ValueCounterpart): FindingDraft => ({
  kind: 'altered',
  category: 'headline',
  confidence: weighByRule(HEADLINE_RULE.fixed.confidence[kind]),
  translation: [value.segment.id],
  original: [original.segment.id],
  marks: [toValueMark('original', original), toValueMark('translation', value)],
  evidence: [{ type: 'values', original: toValueEvidence(original), translation: toValueEvidence(value) }],
});
