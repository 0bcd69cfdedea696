/** PDFs are read as the texts that were printed to them, in whatever order their pieces come; hostile ones end calmly. */

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../../lib/cli/shared/detect-language';
import { loadPdfLibrary } from '../../../lib/cli/shared/read-pdf';
import type { Article } from '../../../lib/core/article';
import type { Result } from '../../../lib/core/result';
import { openPdf } from '../../../lib/page/pdf/open-pdf';
import type { PdfPage, PdfText } from '../../../lib/page/pdf/pdf-text';
import { readPdfText } from '../../../lib/page/pdf/read-pdf-text';
import { scoreReading } from '../../e2e/printed/score';
import { writePdf } from './write-pdf';

const URL_OF = 'https://paper.example/report.pdf';
const readFixture = (name: string): Uint8Array => new Uint8Array(readFileSync(new URL(name, import.meta.url)));
const open = async (bytes: Uint8Array): Promise<Result<PdfText>> => openPdf(bytes, URL_OF, await loadPdfLibrary());

async function readBytes(bytes: Uint8Array): Promise<Result<Article>> {
  const text = await open(bytes);
  if (!text.ok) return text;
  const read = readPdfText(text.value, URL_OF, { detectLanguage });
  return read.ok ? { ok: true, value: read.value.article } : read;
}

const PRINTED = ['english-two-columns', 'english-heads-and-feet', 'ukrainian-table', 'arabic-footnotes'];

describe('a PDF', () => {
  it.each(PRINTED)('%s is read as what was printed', async (name) => {
    const expected = JSON.parse(new TextDecoder().decode(readFixture(`${name}.json`))) as string[];
    const read = await readBytes(readFixture(`${name}.pdf`));
    expect(read).toMatchObject({ ok: true, value: { title: expected[0], lang: name.slice(0, 2) } });
    const texts = read.ok ? read.value.blocks.map(({ text }) => text) : [];
    const score = scoreReading(texts, expected, name.slice(0, 2));
    expect(score.words).toBeGreaterThan(0.97);
    expect(score.paragraphs).toBeGreaterThan(0.84);
  });

  it('knows on which page a paragraph begins', async () => {
    const read = await readBytes(readFixture('english-heads-and-feet.pdf'));
    const pages = read.ok ? read.value.blocks.map(({ page }) => page ?? 0) : [];
    expect(new Set(pages).size).toBeGreaterThan(1);
    expect(pages).toEqual([...pages].sort((a, b) => a - b));
  });

  it('gives the same paragraphs in whatever order its pieces come', async () => {
    const text = await open(readFixture('ukrainian-table.pdf'));
    const { pages, details } = text.ok ? text.value : { pages: [] as PdfPage[], details: {} };
    const expected = readPdfText({ pages, details }, URL_OF, {});
    fc.assert(
      fc.property(fc.shuffledSubarray([...pages[0]!.items], { minLength: pages[0]!.items.length }), (items) => {
        expect(readPdfText({ pages: [{ ...pages[0]!, items }], details }, URL_OF, {})).toEqual(expected);
      }),
      { numRuns: 20 },
    );
  });

  it('whose fonts have names for characters alone is read by the tables that Verso carries', async () => {
    // 日本語 by the numbers of Adobe-Japan1, in a font that is not embedded and has no table of its own.
    const hex = Buffer.from('日本語の文章がここにあります。'.repeat(3), 'utf16le').swap16().toString('hex');
    const read = await readBytes(
      writePdf(
        [`BT /F1 12 Tf 60 700 Td <${hex}> Tj ET`],
        '/Subtype /Type0 /BaseFont /Ryumin-Light /Encoding /UniJIS-UCS2-H /DescendantFonts [<< /Type /Font /Subtype /CIDFontType0 /BaseFont /Ryumin-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (Japan1) /Supplement 2 >> /DW 1000 /FontDescriptor << /Type /FontDescriptor /FontName /Ryumin-Light /Flags 6 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 800 /Descent -200 /StemV 80 >> >>]',
      ),
    );
    expect(read.ok && read.value.blocks[0]?.text).toContain('日本語の文章がここにあります。');
  });
});

describe('a PDF without a text', () => {
  const page = 'BT /F1 12 Tf 72 700 Td (The council voted on Thursday to mend the bridge at once.) Tj ET';

  it('says that it holds pictures', async () => {
    expect(await readBytes(readFixture('scan.pdf'))).toMatchObject({ failure: { kind: 'unreadable', reason: 'scan' } });
  });

  it.each([
    ['empty', new Uint8Array()],
    ['cut short', readFixture('ukrainian-table.pdf').slice(0, 900)],
    ['of noise', new TextEncoder().encode(`%PDF-1.7\n${'\u0001x'.repeat(5000)}`)],
  ])('that is %s is damaged', async (_, bytes) => {
    expect(await readBytes(bytes)).toMatchObject({ ok: false, failure: { kind: 'unreadable', reason: 'damaged' } });
  });

  it('of 10,000 pages is too large', async () => {
    const bytes = writePdf(Array.from({ length: 10_000 }, () => ''));
    expect(await readBytes(bytes)).toMatchObject({ failure: { reason: 'large', detail: 'more than 200 pages' } });
  });

  it('is read where its table of contents is wrong, its page is huge, or scripts are in it', async () => {
    const text = { ok: true, value: { blocks: [{ text: expect.stringContaining('mend the bridge') }] } };
    const written = new TextDecoder('latin1').decode(writePdf([page]));
    const encode = (pdf: string): Uint8Array => Uint8Array.from(pdf, (letter) => letter.charCodeAt(0));
    expect(await readBytes(encode(written.replace(/startxref\n\d+/, 'startxref\n7')))).toMatchObject(text);
    expect(await readBytes(encode(written.replace('0 0 612 792', '0 0 9e9 9e9')))).toMatchObject({});
    (globalThis as Record<string, unknown>)['ran'] = false;
    const script = '/OpenAction << /S /JavaScript /JS (globalThis.ran = true; app.alert(1)) >>';
    expect(await readBytes(encode(written.replace('/Type /Catalog', `/Type /Catalog ${script}`)))).toMatchObject(text);
    expect((globalThis as Record<string, unknown>)['ran']).toBe(false);
  });

  it('ends when the reader cancels, or when the time is over', async () => {
    const deps = await loadPdfLibrary();
    const over = AbortSignal.abort();
    expect(await openPdf(writePdf([page]), URL_OF, { ...deps, signal: over })).toMatchObject({
      failure: { kind: 'cancelled' },
    });
    expect(await openPdf(writePdf([page]), URL_OF, { ...deps, timeLimit: over })).toMatchObject({
      failure: { kind: 'unreadable', reason: 'exhausting' },
    });
  });
});
