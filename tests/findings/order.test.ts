/** The order of findings. */
import { describe, expect, it } from 'vitest';
import type { Finding, Report } from '../../lib/core';
import { readDemoPairs } from '../../tools/newsroom';
import { pureReport } from '../e2e/pure';

const ORIGINS = { translation: 'https://translation.example', original: 'https://original.example' };
const reports = readDemoPairs().map((pair) => pureReport(pair, ORIGINS));

const SEVERITIES = ['high', 'medium', 'low'];
const bandOf = ({ confidence }: Finding): number => (confidence >= 0.8 ? 0 : confidence >= 0.5 ? 1 : 2);

/** Severity, band, place: each finding's are to be compared from the left. */
function rankOf(report: Report, finding: Finding): number[] {
  const id = finding.translation[0] ?? finding.original[0] ?? '';
  const place = report.links.findIndex((link) => link.translation.includes(id) || link.original.includes(id));
  return [SEVERITIES.indexOf(finding.severity), bandOf(finding), place];
}

const isBefore = (one: readonly number[], other: readonly number[]): boolean => {
  const at = one.findIndex((rank, i) => rank !== other[i]);
  return at < 0 || (one[at] ?? 0) < (other[at] ?? 0);
};

describe('findings', () => {
  it('stand by severity, then in bands of sureness, then by place, and are numbered so', () => {
    for (const report of reports) {
      const ranks = report.findings.map((finding) => rankOf(report, finding));
      for (const [at, rank] of ranks.entries())
        if (at > 0) expect(isBefore(ranks[at - 1] ?? [], rank), `${report.translation.url} f${at}`).toBe(true);
      expect(report.findings.map(({ id }) => id)).toEqual(ranks.map((_, at) => `f${at}`));
    }
  });
  it('are of several bands and severities in the demo, so that their order can be seen', () => {
    const bands = reports.flatMap(({ findings }) => findings.filter(({ severity }) => severity === 'high').map(bandOf));
    expect(new Set(bands)).toEqual(new Set([0, 1, 2]));
  });
});
