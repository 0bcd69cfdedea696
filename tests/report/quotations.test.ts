/** What people paste: both passages, who said them, and clean links. */

// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../lib/core/finding';
import type { Report } from '../../lib/core/report';
import ar from '../../lib/i18n/locales/ar.json';
import { createLocalizer } from '../../lib/i18n/localizer';
import type { ExportContext } from '../../lib/report/export-model';
import { toQuotations, toQuotationsHtml } from '../../lib/report/formats/quotations';
import type { ReportWords } from '../../lib/report/passages';
import { arabicFrench } from '../panel/fixtures/arabic-french';
import { thaiVietnamese } from '../panel/fixtures/thai-vietnamese';

const context: ExportContext = { accessed: '2026-10-07T09:12:44.000Z' };
const select = (report: Report, ...ids: string[]) => report.findings.filter(({ id }) => ids.includes(id));
const writeOne = (id: string, more: Partial<ExportContext> = {}, report = thaiVietnamese): string[] =>
  toQuotations(report, select(report, id), { ...context, ...more }).split('\n');
const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');
const [dropped] = thaiVietnamese.findings.filter(({ kind }) => kind === 'dropped');
const [added] = thaiVietnamese.findings.filter(({ kind }) => kind === 'added');

/** What a dictionary knows of a dropped sentence and of one that was altered. */
const toWords = (report: Report, ...findings: readonly Finding[]): ReportWords => ({
  report,
  lang: 'en',
  unread: ['original'],
  names: {},
  words: Object.fromEntries(
    findings.map(({ original }) => [
      original[0]!,
      [
        { kind: 'word', text: 'lake', start: 0, end: 3 },
        { kind: 'name', text: 'Hòa', written: 'Hòa', start: 4, end: 7 },
      ],
    ]),
  ),
});

describe('one difference as text', () => {
  it('is what differs, two quotations with their sources and links to them, and the day', () => {
    expect(writeOne('f0')).toEqual([
      '6 → 3 (likely)',
      '',
      'Original: “Quá trình thẩm định kéo dài 6 tháng, hoàn tất vào tháng 12.” — bao-giaothong.example, Oct 6, 2026',
      'https://bao-giaothong.example/tin/tuyen-duong-sat-moi-mo-nam-sau.html#:~:text=Quá%20trình%20thẩm%20định%20kéo%20dài%206%20tháng%2C%20hoàn%20tất%20vào%20tháng%2012.',
      '',
      'Translation: “กระบวนการตรวจสอบใช้เวลา 3 เดือน และเสร็จสิ้นในเดือนธันวาคม” — vietna.example, Oct 7, 2026',
      'https://vietna.example/th/railway-2026#:~:text=กระบวนการตรวจสอบใช้เวลา%203%20เดือน%20และเสร็จสิ้นในเดือนธันวาคม',
      '',
      'Both pages compared on Oct 7, 2026 · Verso',
      '',
    ]);
  });
  it('says which side lacks a passage, and cites that side all the same', () => {
    const [first, , quote, , , source, address] = writeOne(dropped!.id);
    expect(first).toMatch(/ dropped: not in the translation \(likely\)$/);
    expect(quote).toMatch(/^Original: “.+” — bao-giaothong\.example, Oct 6, 2026$/);
    expect(source).toBe('Translation: “รถไฟสายใหม่จะเปิดปีหน้า” — vietna.example, Oct 7, 2026');
    expect(address).toBe('https://vietna.example/th/railway-2026');
    expect(writeOne(added!.id)[0]).toMatch(/ added: not in the original \(likely\)$/);
  });
  it('says how sure it is until it is almost certain, or a person has looked', () => {
    const findings = thaiVietnamese.findings.map((finding) => ({ ...finding, confidence: 0.97 }));
    expect(writeOne('f0', {}, { ...thaiVietnamese, findings })[0]).toBe('6 → 3');
    expect(writeOne('f0', { confirmed: new Set(['f0']) })[0]).toBe('6 → 3');
  });
  it('has words in it where the reader cannot read the passage, and the note', () => {
    const lines = writeOne(dropped!.id, {
      words: toWords(thaiVietnamese, dropped!),
      notes: { [dropped!.id]: 'Asked the site.' },
    });
    expect(lines[0]).toBe('Sentence dropped: lake, Hòa (likely)');
    expect(lines[3]).toBe('Words in it (by dictionary): lake · Hòa');
    expect(lines.at(-4)).toBe('Note: Asked the site.');
  });
  it('isolates a passage from right to left, with its full stop, and marks its outlet', () => {
    const text = writeOne('f0', {}, arabicFrench).join('\n');
    expect(text).toMatch(/\nTranslation: \u2067“[^\u2069]+\.”\u2069 — \u200Eالنشرة\u200E, Feb 3, 2026\n/);
    expect(text).toMatch(/\nOriginal: “La mairie/);
    const turned = writeOne('f0', { localizer: createLocalizer('ar', ar) }, arabicFrench).join('\n');
    expect(turned).toMatch(/\u2066«La mairie[^\u2069]+\u2069/);
    expect(turned).not.toContain('\u2067');
  });
  it('takes a page’s own isolates out', () => {
    const { translation } = arabicFrench;
    const turn = (text: string): string => text.replace('ثماني', '\u2069ثماني\u2067');
    const turned = {
      ...arabicFrench,
      translation: {
        ...translation,
        blocks: translation.blocks.map((block) => ({ ...block, text: turn(block.text) })),
      },
    };
    expect(
      writeOne('f0', {}, turned)
        .join('')
        .match(/[\u2066-\u2069]/g),
    ).toEqual(['\u2067', '\u2069']);
  });
});

describe('several as text', () => {
  const text = toQuotations(thaiVietnamese, thaiVietnamese.findings, context);
  it('are numbered under one head, each passage with its link', () => {
    expect(text.match(/^\d+\. /gm)).toHaveLength(thaiVietnamese.findings.length);
    const passages = thaiVietnamese.findings.flatMap(({ original, translation }) =>
      [original, translation].filter((ids) => ids.length > 0),
    );
    expect(text.match(/https?:.*#:~:text=/g)).toHaveLength(passages.length);
    expect(text.match(/https?:/g)).toHaveLength(passages.length + 2);
    expect(text).toMatch(/\n\nBoth pages compared on Oct 7, 2026 · Verso\n$/);
    expect(text).toMatch(/^7 differences\n\nOriginal: “Tuyến/);
    expect(text).toContain('\n\n1. 6 → 3 (likely)\nOriginal: “Quá trình');
  });
});

describe('as HTML', () => {
  it('marks what differs, and links to the passages', () => {
    const { body } = parse(toQuotationsHtml(thaiVietnamese, select(thaiVietnamese, 'f0'), context));
    expect([...body.querySelectorAll('mark')].map(({ textContent }) => textContent)).toEqual(['6 tháng', '3 เดือน']);
    expect([...body.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual([
      expect.stringMatching(/^https:\/\/bao-giaothong\.example\/\S+#:~:text=/),
      expect.stringMatching(/^https:\/\/vietna\.example\/th\/railway-2026#:~:text=/),
    ]);
    expect(body.querySelector('blockquote')?.lang).toBe('vi');
  });
  it('lists several', () => {
    const { body } = parse(toQuotationsHtml(thaiVietnamese, thaiVietnamese.findings, context));
    expect(body.querySelectorAll('ol > li')).toHaveLength(7);
    expect(body.querySelectorAll('cite')).toHaveLength(2);
  });
});
