/** The order of findings. */
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../lib/core/finding';
import { findDifferences } from '../../lib/findings/find-differences';
import { computeSeverity } from '../../lib/findings/severity';
import type { ComparisonContext } from '../../lib/findings/shared/comparison-context';
import { readDemoArticle } from '../../tools/demo-articles';
import { readDemoPairs } from '../../tools/newsroom';
import { comparedTexts } from './made-comparison';

const compared = readDemoPairs().map((pair) => {
  const context = comparedTexts(readDemoArticle(pair, 'translation').blocks, readDemoArticle(pair, 'original').blocks, [
    pair.translation.lang,
    pair.original.lang,
  ]);
  return { pair: pair.pair, context, findings: findDifferences(context) };
});

const SEVERITIES = ['high', 'medium', 'low'];
const findBand = ({ confidence }: Finding): number => (confidence >= 0.75 ? 0 : confidence >= 0.5 ? 1 : 2);

/** Severity, rank lowered by band, place: each finding's are to be compared from the left. */
function computeRank(context: ComparisonContext, finding: Finding): number[] {
  const id = finding.translation[0] ?? finding.original[0] ?? '';
  const place = context.passages.findIndex(({ link }) => link.translation.includes(id) || link.original.includes(id));
  const { severity, rank } = computeSeverity(finding, context);
  expect(finding.severity).toBe(severity);
  return [SEVERITIES.indexOf(severity), rank + findBand(finding), place];
}

const isBefore = (one: readonly number[], other: readonly number[]): boolean => {
  const at = one.findIndex((rank, i) => rank !== other[i]);
  return at < 0 || (one[at] ?? 0) < (other[at] ?? 0);
};

describe('findings', () => {
  it('stand by severity, then the gravest and surest first, then by place, and are numbered so', () => {
    for (const { pair, context, findings } of compared) {
      const ranks = findings.map((finding) => computeRank(context, finding));
      for (const [at, rank] of ranks.entries())
        if (at > 0) expect(isBefore(ranks[at - 1] ?? [], rank), `${pair} f${at}`).toBe(true);
      expect(findings.map(({ id }) => id)).toEqual(ranks.map((_, at) => `f${at}`));
    }
  });
  it('are of several bands and severities in the demo, so that their order can be seen', () => {
    const serious = compared.flatMap(({ findings }) => findings.filter(({ severity }) => severity === 'high'));
    expect(new Set(serious.map(findBand))).toEqual(new Set([0, 1, 2]));
  });
});
