/** What the formats make of stored reports, as files; `npx tsx tools/exports.ts` writes them. */
import { join } from 'node:path';
import type { Report } from '../../lib/core/report';
import type { ExportContext } from '../../lib/report/export-model';
import { COPY_FORMATS, FORMATS } from '../../lib/report/formats/formats';
import { toHtml } from '../../lib/report/formats/html';
import { toQuotationsHtml } from '../../lib/report/formats/quotations';
import { arabicFrench } from '../panel/fixtures/arabic-french';
import { hostile } from '../panel/fixtures/hostile';
import { thaiVietnamese } from '../panel/fixtures/thai-vietnamese';
import { NASTY, pairOf } from './hostile-texts';

export const GOLDEN = join(import.meta.dirname, 'golden');

interface Case {
  readonly report: Report;
  readonly context: ExportContext;
}

const ACCESSED = '2026-10-07T09:12:44.000Z';
const everywhere = (report: Report, text: string): Report => ({
  ...report,
  rendering: {
    engine: { kind: 'apertium', label: text },
    lang: report.translation.lang,
    texts: Object.fromEntries(report.original.segments.map(({ id }) => [id, text])),
  },
});

/** The report with findings whose explanation begins with a text. */
const explainedBy = (report: Report, original: string): Report => ({
  ...report,
  findings: report.findings.map((one) => ({
    ...one,
    evidence: [{ type: 'renderings', original, spellings: [{ text: original, segments: [] }] }],
  })),
});

const CASES: Readonly<Record<string, Case>> = {
  'thai-vietnamese': {
    report: {
      ...thaiVietnamese,
      rendering: {
        engine: { kind: 'libretranslate', label: 'localhost:5000' },
        lang: 'th',
        texts: { o3: 'กระบวนการประเมินใช้เวลา 6 เดือน แล้วเสร็จในเดือนธันวาคม' },
      },
    },
    context: {
      accessed: ACCESSED,
      howFound: 'Linked after ‘ที่มา:’, at the end of the article.',
      confirmed: new Set(['f0']),
      notes: {
        f0: 'Checked against the ministry’s decision of 2 October.\n\nSix months it is.',
        f1: 'Asked the site for its reason.',
      },
    },
  },
  'arabic-french': {
    report: arabicFrench,
    context: { accessed: ACCESSED, notes: { f0: 'راجعتُ النص الأصلي.' } },
  },
  hostile: {
    report: everywhere(
      explainedBy(hostile, '@SUM(A1) <img src=x onerror=alert(1)>'),
      '<img src=x onerror=alert(1)> **bold** \u202Eturned',
    ),
    context: {
      accessed: ACCESSED,
      howFound: '=1+1 <script>x</script>',
      notes: { f0: '# note\n=1+1\n</p><script>alert(3)</script>', f1: '- item' },
    },
  },
  nasty: { report: pairOf(NASTY), context: { accessed: ACCESSED } },
};

/** File name → text, for every case: each format as it is saved, and the markup that goes to the clipboard. */
export async function goldenFiles(): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>();
  for (const [name, { report, context }] of Object.entries(CASES)) {
    for (const id of COPY_FORMATS) {
      const { extension, write } = FORMATS[id];
      const end = id === 'quotations' ? `quotations.${extension}` : extension;
      files.set(`${name}.${end}`, await write(report, report.findings, context));
    }
    files.set(`${name}.quotations.html`, toQuotationsHtml(report, report.findings, context));
    const [first] = report.findings;
    if (first) files.set(`${name}.quotation.txt`, await FORMATS.quotations.write(report, [first], context));
    files.set(`${name}.clipboard.html`, toHtml(report, report.findings, context));
  }
  return files;
}
