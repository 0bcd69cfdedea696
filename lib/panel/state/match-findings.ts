/** Which finding of one report is which of another about the same two texts. */
import type { Finding } from '../../core';

type FindingMatcher = (one: Finding, other: Finding) => boolean;

const isSameKindAndCategory: FindingMatcher = (one, other) =>
  one.kind === other.kind && one.category === other.category;

const isSameList = (one: readonly string[], other: readonly string[]): boolean => one.join() === other.join();

const isSamePassage: FindingMatcher = (one, other) =>
  isSameKindAndCategory(one, other) &&
  isSameList(one.translation, other.translation) &&
  isSameList(one.original, other.original);

const isIdenticalFinding: FindingMatcher = (one, other) =>
  isSamePassage(one, other) &&
  JSON.stringify([one.marks, one.evidence]) === JSON.stringify([other.marks, other.evidence]);

/** Two figures of one sentence are two findings; where nothing is marked the whole passage is meant. */
const hasOverlappingMarks: FindingMatcher = ({ marks }, other) =>
  marks.length === 0 ||
  other.marks.length === 0 ||
  marks.some((mark) =>
    other.marks.some((it) => it.segment === mark.segment && it.start < mark.end && mark.start < it.end),
  );

const isOverlappingFinding: FindingMatcher = (one, other) =>
  isSameKindAndCategory(one, other) &&
  (one.translation.some((id) => other.translation.includes(id)) ||
    one.original.some((id) => other.original.includes(id)));

/** The surest first: the links a passage stands in may change a little once more is known. */
const MATCHERS: readonly FindingMatcher[] = [
  isIdenticalFinding,
  (one, other) => isSamePassage(one, other) && hasOverlappingMarks(one, other),
  (one, other) => isOverlappingFinding(one, other) && hasOverlappingMarks(one, other),
];

/** Findings of the first report → the same of the second; each stands for one at most. */
export function matchFindings(first: readonly Finding[], second: readonly Finding[]): Map<Finding, Finding> {
  const left = new Set(second);
  const pairs = new Map<Finding, Finding>();
  for (const same of MATCHERS)
    for (const one of first) {
      if (pairs.has(one)) continue;
      const found = second.find((other) => left.has(other) && same(one, other));
      if (found && left.delete(found)) pairs.set(one, found);
    }
  return pairs;
}
