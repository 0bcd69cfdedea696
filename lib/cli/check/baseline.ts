/** Reads and writes the file of known findings, which later checks do not tell again. */
import { isRecord, parseJson } from '../../util/json';
import { formatJson } from '../../util/writing/control-characters';
import type { CheckedPage } from './checked-page';

/** Parses the file; undefined where it is none. */
export function parseBaseline(text: string): ReadonlySet<string> | undefined {
  const value = parseJson(text);
  const known = isRecord(value) && value['version'] === 1 ? value['known'] : undefined;
  return isRecord(known) ? new Set(Object.keys(known)) : undefined;
}

/** Writes all findings of a check: each by its fingerprint, with words for whoever looks at the file. */
export function formatBaseline(pages: readonly CheckedPage[]): string {
  const entries = pages.flatMap(({ findings }) =>
    findings.map(({ fingerprint, message, translation }) => [fingerprint, `${translation.path}: ${message}`] as const),
  );
  const sorted = [...entries].sort((one, other) => (`${one[1]}${one[0]}` < `${other[1]}${other[0]}` ? -1 : 1));
  return `${formatJson({ version: 1, known: Object.fromEntries(sorted) }, undefined, 2)}\n`;
}
