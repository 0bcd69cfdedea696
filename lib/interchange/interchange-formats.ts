/** The formats that other programs read, by the names that the command gives them. */
import type { Finding, Report } from '../core';
import { toMqmTable } from './mqm-table';
import { type ProvenanceOptions, toProvenanceJsonLd } from './provenance-json-ld';
import { toTmx } from './tmx';
import { toXliff } from './xliff';

/** In the order in which they are offered. */
export const INTERCHANGE_FORMATS = ['tmx', 'xliff', 'mqm', 'jsonld'] as const;

export type InterchangeFormat = (typeof INTERCHANGE_FORMATS)[number];

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
