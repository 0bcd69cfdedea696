/** The finding for names of a passage that have no counterpart, whichever rule found them. */
import type { AnalyzedSegment, Mark, Side } from '../../../core';
import { countCharacters, type FindingDraft, type LinkedPassage, roundScore } from '../../shared/comparison-context';
import { computeConfidence, type RuleFeatures } from '../../shared/confidence';

/** A name where it stands; offsets in UTF-16 units of the segment. */
export interface LocatedName {
  readonly side: Side;
  readonly segment: AnalyzedSegment;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Where in the passage a name begins, 0..1. */
export function computeNamePosition(passage: LinkedPassage, { side, segment, start }: LocatedName): number {
  const all = passage[side];
  const before = countCharacters(all.slice(0, all.indexOf(segment)));
  return (before + start) / Math.max(1, countCharacters(all));
}

/** The draft for a name alone, or for one of each side of which one replaced the other: the original's first. */
export function createNameDraft(
  { link }: LinkedPassage,
  rule: string,
  features: RuleFeatures,
  names: readonly LocatedName[],
): FindingDraft {
  const listIds = (side: Side) => {
    const name = names.find((one) => one.side === side);
    return name && link[side].length > 1 ? [name.segment.id] : link[side];
  };
  return {
    kind: 'altered',
    category: 'name',
    severity: 'high',
    confidence: roundScore(computeConfidence(rule, features)),
    translation: listIds('translation'),
    original: listIds('original'),
    marks: names.map(({ side, segment, start, end }): Mark => ({ side, segment: segment.id, start, end })),
    evidence: [{ type: 'names', ...Object.fromEntries(names.map(({ side, text }) => [side, { text }])) }],
    seen: { rule, features },
  };
}
