import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../lib/core';
import { EXPORT_FORMATS, isTextFormat, toClipboardContent } from '../../lib/report';
import { toDataClipboard, toExportFile } from '../../lib/report/export-file';
import { thaiVietnamese } from '../panel/fixtures/thai-vietnamese';
import { anyText } from './hostile-texts';

const context = { accessed: '2026-10-09T23:59:00.000Z' };
const from = (more: Partial<Report['translation']>): Report => ({
  ...thaiVietnamese,
  translation: { ...thaiVietnamese.translation, ...more },
});
const nameOf = (report: Report): string => toExportFile(report, [], context, 'markdown').name;

describe('a saved file', () => {
  it('is named after the host and the day, and after the outlet where there is no address', () => {
    expect(nameOf(thaiVietnamese)).toBe('verso-vietna.example-2026-10-07.md');
    expect(nameOf(from({ published: undefined }))).toBe('verso-vietna.example-2026-10-09.md');
    expect(nameOf(from({ site: 'Reuters' }))).toBe('verso-vietna.example-2026-10-07.md');
    expect(nameOf(from({ site: 'เวียดพอร์ทัล / ข่าว', url: '' }))).toBe('verso-เวียดพอร์ทัล-ข่าว-2026-10-07.md');
    expect(nameOf(from({ site: '///', url: 'https://www.a.example/x' }))).toBe('verso-a.example-2026-10-07.md');
    expect(nameOf(from({ site: '..', url: '' }))).toBe('verso-2026-10-07.md');
  });
  it('has a name that no file system refuses, whatever the outlet calls itself', () => {
    fc.assert(
      fc.property(anyText, fc.string(), (site, published) => {
        const name = nameOf(from({ site, published, url: '' }));
        expect(name).toMatch(/^verso-[\p{L}\p{M}\p{N}.-]+\.md$/u);
        expect(new TextEncoder().encode(name).length).toBeLessThan(255);
        expect(name).toBe(name.normalize('NFC'));
      }),
    );
  });
  it('cuts a long name short, by letters and not within one', () => {
    expect(nameOf(from({ site: '𠮷'.repeat(300), url: '' }))).toBe(`verso-${'𠮷'.repeat(48)}-2026-10-07.md`);
  });
  it('ends and is typed as its format is', () => {
    const files = EXPORT_FORMATS.map((format) =>
      toExportFile(thaiVietnamese, thaiVietnamese.findings, context, format),
    );
    expect(files.map(({ name }) => name.split('.').at(-1))).toEqual(['md', 'txt', 'html', 'csv', 'json']);
    expect(files.map(({ type }) => type)).toEqual(
      ['text/markdown', 'text/plain', 'text/html', 'text/csv', 'application/json'].map((t) => `${t};charset=utf-8`),
    );
  });
  it('begins with a byte order mark where Excel would not know UTF-8 otherwise, and only there', () => {
    const marked = EXPORT_FORMATS.filter((format) =>
      toExportFile(thaiVietnamese, [], context, format).text.startsWith('\uFEFF'),
    );
    expect(marked).toEqual(['csv']);
    expect(toDataClipboard(thaiVietnamese, [], context, 'csv')['text/plain']).toMatch(/^"kind",/);
  });
});

describe('the clipboard', () => {
  it('takes markup beside text where a reader pastes, and text alone where a program does', () => {
    const types = (format: (typeof EXPORT_FORMATS)[number]) =>
      Object.keys(
        isTextFormat(format)
          ? toClipboardContent(thaiVietnamese, thaiVietnamese.findings, context, format)
          : toDataClipboard(thaiVietnamese, thaiVietnamese.findings, context, format),
      ).sort();
    const both = ['text/html', 'text/plain'];
    expect(EXPORT_FORMATS.map(types)).toEqual([both, both, both, ['text/plain'], ['text/plain']]);
  });
});
