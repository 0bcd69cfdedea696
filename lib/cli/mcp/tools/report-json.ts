/** Gives a report's findings the form that tools answer in: short, with both passages as they stand. */

import type { Finding, Report, Side } from '../../../core';
import { describeEvidence } from '../../../interchange/finding-note';
import { type ReportIndex, selectSegments } from '../../../report';
import { ENGLISH_STRINGS } from '../../../report/export-strings';
import { shortenText } from '../../../util/writing/shorten-text';
import { findLines } from '../../output/finding-lines';

/** Characters of a passage: what is longer is a text without sentences. */
const MOST_CHARACTERS = 2_000;

function toPassageJson(index: ReportIndex, side: Side, ids: readonly string[]) {
  const found = selectSegments(index, side, ids);
  if (!found.length) return undefined;
  const text = found.map((segment) => segment.text).join(' ');
  return { text: shortenPassage(text), paragraph: found[0]!.block };
}

/** A passage as an answer quotes it. */
export const shortenPassage = (text: string): string => shortenText(text, MOST_CHARACTERS);

/** A finding with the passages of both sides. */
export function toDifferenceJson(index: ReportIndex, finding: Finding) {
  const original = toPassageJson(index, 'original', finding.original);
  const translation = toPassageJson(index, 'translation', finding.translation);
  return {
    kind: finding.kind,
    category: finding.category,
    severity: finding.severity,
    confidence: Math.round(100 * finding.confidence) / 100,
    ...(original ? { original } : {}),
    ...(translation ? { translation } : {}),
    lines: findLines(index, finding),
    evidence: finding.evidence.map(describeEvidence).filter(Boolean),
  };
}

/** Says in a sentence or two what came out. `count`: of the differences. */
export function describeReport({ verdict, coverage, truncated }: Report, count: number): string {
  if (verdict === 'not-the-original')
    return 'Too little of these texts corresponds: this is probably not the original.';
  if (verdict === 'uncertain') return 'The texts could not be lined up surely enough to say what differs.';
  const found = count
    ? `${count} ${count === 1 ? 'difference' : 'differences'} to check`
    : 'Nothing was found to differ';
  if (truncated) return `${found} in what was compared. ${ENGLISH_STRINGS.cut(truncated)}`;
  return `${found}; ${ENGLISH_STRINGS.coverage(coverage.original)}.`;
}
