/** Writes a report in the formats that other programs read. */
import type { Finding, Report } from '../core';
import type { InterchangeFormat } from './format-names';
import { toMqmTable } from './mqm-table';
import { type ProvenanceOptions, toProvenanceJsonLd } from './provenance-json-ld';
import { toTmx } from './tmx';
import { toXliff } from './xliff';

/** Writes a report in a format. Do not ask for it where the verdict is `not-the-original`: it would claim otherwise. */
export function toInterchange(
  format: InterchangeFormat,
  report: Report,
  findings: readonly Finding[],
  options: ProvenanceOptions,
): string {
  if (format === 'tmx') return toTmx(report, findings);
  if (format === 'xliff') return toXliff(report, findings);
  return format === 'mqm' ? toMqmTable(report, findings) : toProvenanceJsonLd(report, findings, options);
}
