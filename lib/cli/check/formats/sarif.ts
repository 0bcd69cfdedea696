/** Writes a check as SARIF 2.1.0, which code hosts and editors read. */
import type { Severity } from '../../../core';
import { VERSION } from '../../../util/version';
import { formatJson } from '../../../util/writing/control-characters';
import type { CheckFinding, CheckResult, FilePlace } from '../checked-page';
import { listFindings } from './summary';

const LEVELS: Readonly<Record<Severity, string>> = { high: 'error', medium: 'warning', low: 'note' };

/** A path as a relative address; an absolute one as an address of a file. */
const toUri = (path: string): string =>
  `${path.startsWith('/') ? 'file://' : ''}${path.split('/').map(encodeURIComponent).join('/')}`;

const toLocation = ({ path, line }: FilePlace) => ({
  physicalLocation: {
    artifactLocation: { uri: toUri(path) },
    ...(line ? { region: { startLine: line } } : {}),
  },
});

const toResult = (finding: CheckFinding, ruleIndex: number) => ({
  ruleId: finding.rule,
  ruleIndex,
  level: LEVELS[finding.level],
  rank: Math.round(100 * finding.confidence),
  message: { text: finding.message },
  locations: [toLocation(finding.translation)],
  relatedLocations: [{ id: 1, ...toLocation(finding.original), message: { text: 'The original' } }],
  partialFingerprints: { 'verso/v1': finding.fingerprint },
});

const toRule = (id: string) => {
  const [kind = '', what = ''] = id.split('/');
  return { id, shortDescription: { text: kind === 'page' ? `Page ${what}` : `${what} ${kind}` } };
};

export function formatSarif(result: CheckResult): string {
  const findings = listFindings(result);
  const rules = [...new Set(findings.map(({ rule }) => rule))].sort();
  return `${formatJson({
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Verso', semanticVersion: VERSION, rules: rules.map(toRule) } },
        columnKind: 'utf16CodeUnits',
        results: findings.map((finding) => toResult(finding, rules.indexOf(finding.rule))),
      },
    ],
  })}\n`;
}
