/** Files that are saved, and the clipboard. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../lib/core/report';
import { toClipboardContent, toExportFile } from '../../lib/report/formats/export-file';
import { COPY_FORMATS, type CopyFormat, FORMATS, type FormatId } from '../../lib/report/formats/formats';
import { thaiVietnamese } from '../panel/fixtures/thai-vietnamese';
import { anyText } from './hostile-texts';

const context = { accessed: '2026-10-09T23:59:00.000Z' };
const from = (more: Partial<Report['translation']>): Report => ({
  ...thaiVietnamese,
  translation: { ...thaiVietnamese.translation, ...more },
});
const nameOf = async (report: Report): Promise<string> => (await toExportFile(report, [], context, 'markdown')).name;
const ids = Object.keys(FORMATS) as FormatId[];

describe('a saved file', () => {
  it('is named after the host and the day, and after the outlet where there is no address', async () => {
    expect(await nameOf(thaiVietnamese)).toBe('verso-vietna.example-2026-10-07.md');
    expect(await nameOf(from({ published: undefined }))).toBe('verso-vietna.example-2026-10-09.md');
    expect(await nameOf(from({ site: 'Reuters' }))).toBe('verso-vietna.example-2026-10-07.md');
    expect(await nameOf(from({ site: 'เวียดพอร์ทัล / ข่าว', url: '' }))).toBe('verso-เวียดพอร์ทัล-ข่าว-2026-10-07.md');
    expect(await nameOf(from({ site: '///', url: 'https://www.a.example/x' }))).toBe('verso-a.example-2026-10-07.md');
    expect(await nameOf(from({ site: '..', url: '' }))).toBe('verso-2026-10-07.md');
  });
  it('has a name that no file system refuses, whatever the outlet calls itself', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, fc.string(), async (site, published) => {
        const name = await nameOf(from({ site, published, url: '' }));
        expect(name).toMatch(/^verso-[\p{L}\p{M}\p{N}.-]+\.md$/u);
        expect(new TextEncoder().encode(name).length).toBeLessThan(255);
        expect(name).toBe(name.normalize('NFC'));
      }),
    );
  });
  it('cuts a long name short, by letters and not within one', async () => {
    expect(await nameOf(from({ site: '𠮷'.repeat(300), url: '' }))).toBe(`verso-${'𠮷'.repeat(48)}-2026-10-07.md`);
  });
  it('ends and is typed as its format is', async () => {
    const files = await Promise.all(
      ids.map((format) => toExportFile(thaiVietnamese, thaiVietnamese.findings, context, format)),
    );
    expect(files.map(({ name, type }) => [name.split('.').at(-1), type])).toEqual(
      ids.map((id) => [FORMATS[id].extension, `${FORMATS[id].mime};charset=utf-8`]),
    );
    for (const { type } of files) expect(type).toMatch(/^(?:text|application)\/[a-z][a-z.+-]+;charset=utf-8$/);
    expect(files[ids.indexOf('xliff')]).toMatchObject({
      name: 'verso-vietna.example-2026-10-07.xlf',
      type: 'application/xliff+xml;charset=utf-8',
    });
  });
  it('begins with a byte order mark where Excel would not know UTF-8 otherwise, and only there', async () => {
    const texts = await Promise.all(ids.map((format) => FORMATS[format].write(thaiVietnamese, [], context)));
    expect(ids.filter((_, at) => texts[at]!.startsWith('\uFEFF'))).toEqual(['csv']);
    expect((await toClipboardContent(thaiVietnamese, [], context, 'csv'))['text/plain']).toMatch(/^"kind",/);
  });
});

describe('the clipboard', () => {
  it('takes markup beside text where a reader pastes, and text alone where a program does', async () => {
    const types = async (format: CopyFormat) =>
      Object.keys(await toClipboardContent(thaiVietnamese, thaiVietnamese.findings, context, format)).sort();
    expect(await Promise.all(COPY_FORMATS.map(types))).toEqual(
      COPY_FORMATS.map((id) => (FORMATS[id].group === 'readers' ? ['text/html', 'text/plain'] : ['text/plain'])),
    );
    expect(await types('markdown')).toHaveLength(2);
    expect(await types('csv')).toHaveLength(1);
  });
});
