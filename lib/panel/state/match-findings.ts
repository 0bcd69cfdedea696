/** Matches the findings of two reports about one pair of texts: every report numbers them anew. */
import type { Finding } from '../../core/finding';
import type { Report } from '../../core/report';
import { hasOverlap } from '../../core/span';

type FindingMatcher = (one: Finding, other: Finding) => boolean;

const isSameKindAndCategory: FindingMatcher = (one, other) =>
  one.kind === other.kind && one.category === other.category && one.former === other.former;

const isSameList = (one: readonly string[], other: readonly string[]): boolean => one.join() === other.join();

const isSamePassage: FindingMatcher = (one, other) =>
  isSameKindAndCategory(one, other) &&
  isSameList(one.translation, other.translation) &&
  isSameList(one.original, other.original);

const isIdenticalFinding: FindingMatcher = (one, other) =>
  isSamePassage(one, other) &&
  JSON.stringify([one.marks, one.evidence]) === JSON.stringify([other.marks, other.evidence]);

/**
 * Whether the marked spans overlap: two figures of one sentence are two findings. No marks stand for the whole passage.
 */
const hasOverlappingMarks: FindingMatcher = ({ marks }, other) =>
  marks.length === 0 ||
  other.marks.length === 0 ||
  marks.some((mark) => other.marks.some((it) => it.segment === mark.segment && hasOverlap(it, mark)));

const isOverlappingFinding: FindingMatcher = (one, other) =>
  isSameKindAndCategory(one, other) &&
  (one.translation.some((id) => other.translation.includes(id)) ||
    one.original.some((id) => other.original.includes(id)));

/** From strict to loose: with an engine the links of a passage may change a little. */
const MATCHERS: readonly FindingMatcher[] = [
  isIdenticalFinding,
  (one, other) => isSamePassage(one, other) && hasOverlappingMarks(one, other),
  (one, other) => isOverlappingFinding(one, other) && hasOverlappingMarks(one, other),
];

/** Findings of the first report → their match in the second, one to one. */
export function matchFindings(first: readonly Finding[], second: readonly Finding[]): Map<Finding, Finding> {
  const unmatched = new Set(second);
  const pairs = new Map<Finding, Finding>();
  for (const isMatch of MATCHERS)
    for (const one of first) {
      if (pairs.has(one)) continue;
      const match = second.find((other) => unmatched.has(other) && isMatch(one, other));
      if (match && unmatched.delete(match)) pairs.set(one, match);
    }
  return pairs;
}

const VERDICT_RANK: Readonly<Record<Report['verdict'], number>> = { compared: 2, uncertain: 1, 'not-the-original': 0 };

/**
 * The report with the better verdict: what is uncertain by meaning must not undo what the rules compared. What the
 * original says is shown all the same.
 */
export const keepBetterReport = (oldReport: Report, newReport: Report): Report =>
  VERDICT_RANK[newReport.verdict] < VERDICT_RANK[oldReport.verdict]
    ? { ...oldReport, ...(newReport.rendering ? { rendering: newReport.rendering } : {}) }
    : newReport;
