/** What `compare --format` writes, read back by programs from elsewhere and judged by the formats' own schemas. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../lib/core/report';
import { getEnglish } from '../../lib/i18n/localizer';
import { formatWholeTitle } from '../../lib/report/finding-words';
import { listAlignedUnits } from '../../lib/report/formats/aligned-units';
import { toTmx } from '../../lib/report/formats/tmx';
import { toXliff } from '../../lib/report/formats/xliff';
import { READER_PYTHON, SCHEMAS } from '../../tools/readers.mjs';
import { REPORTS } from './reports';

const hasToolkit = existsSync(READER_PYTHON);
const hasSchemas = existsSync(path.join(SCHEMAS, 'tmx14.dtd'));
if (!hasToolkit || !hasSchemas)
  console.warn(
    'NOT TESTED with readers from elsewhere: node -e "import(\'./tools/readers.mjs\').then((m) => m.ensureReaders())" brings them.',
  );

const FORMATS = {
  tmx: { write: toTmx, schema: 'tmx14.dtd' },
  xliff: { write: toXliff, schema: 'xliff-core-2.0.xsd' },
} as const;

const folder = mkdtempSync(path.join(tmpdir(), 'verso-interchange-'));

interface ReadBack {
  readonly units: readonly {
    readonly id: string;
    readonly source: string;
    readonly target: string;
    readonly notes: string;
  }[];
  readonly errors: readonly string[] | null;
}

function readBack(kind: keyof typeof FORMATS, text: string): ReadBack {
  const file = path.join(folder, `written.${kind}`);
  writeFileSync(file, text);
  const schema = hasSchemas ? [path.join(SCHEMAS, FORMATS[kind].schema)] : [];
  const script = path.join(import.meta.dirname, 'read_back.py');
  return JSON.parse(execFileSync(READER_PYTHON, [script, kind, file, ...schema], { encoding: 'utf8' })) as ReadBack;
}

/** What a text is once XML has carried it: the characters that it cannot hold are gone. */
const carry = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to be taken out
  text.toWellFormed().replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '');

const listUnits = (report: Report) => listAlignedUnits(report, report.findings);

describe.skipIf(!hasToolkit).each(Object.keys(FORMATS) as (keyof typeof FORMATS)[])('%s', (kind) => {
  it.each(Object.keys(REPORTS))('of %s says in another program what it says here', (name) => {
    const report = REPORTS[name]!;
    const { units } = readBack(kind, FORMATS[kind].write(report, report.findings));
    const expected = listUnits(report);
    expect(units.map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
    for (const [at, unit] of expected.entries()) {
      expect(units[at]!.source).toBe(carry(unit.original));
      expect(units[at]!.target).toBe(carry(unit.translation));
      for (const { finding } of unit.findings)
        expect(units[at]!.notes).toContain(
          `${finding.id}: ${formatWholeTitle(getEnglish(), finding)}, ${finding.severity}`,
        );
    }
  });

  it.skipIf(!hasSchemas).each(Object.keys(REPORTS))('of %s is valid', (name) => {
    const report = REPORTS[name]!;
    expect(readBack(kind, FORMATS[kind].write(report, report.findings)).errors).toEqual([]);
  });

  it.skipIf(!hasSchemas)('is not valid with an element that the format does not know', () => {
    const text = FORMATS[kind].write(REPORTS['ferry']!, []);
    expect(readBack(kind, text.replace(/<(seg|source)>/, '<$1><unknown/>')).errors).not.toEqual([]);
  });
});
