/** PDFs whose bytes, objects or drawing are anything: each is an article or an expected failure, and none goes on without end. */
import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { detectLanguage } from '../../lib/cli/shared/detect-language';
import { loadPdfLibrary } from '../../lib/cli/shared/read-pdf';
import { openPdf } from '../../lib/page/pdf/open-pdf';
import type { PdfPage } from '../../lib/page/pdf/pdf-text';
import { readPdfText } from '../../lib/page/pdf/read-pdf-text';
import { writePdf } from '../page/pdf/write-pdf';
import { anyScript, check, counted, LONG, text } from './fuzzing';

counted();

const URL_OF = 'https://paper.example/report.pdf';
const encode = (pdf: string): Uint8Array => Uint8Array.from(pdf, (letter) => letter.charCodeAt(0));
const decode = (pdf: Uint8Array): string => new TextDecoder('latin1').decode(pdf);

const SENTENCE = 'The council voted on Thursday to mend the bridge at once, and the mayor agreed.';
const DRAWN = [
  `BT /F1 12 Tf 72 700 Td (${SENTENCE}) Tj ET`,
  `BT /F1 20 Tf 72 740 Td (Bridges) Tj 0 -40 Td /F1 10 Tf (${SENTENCE}) Tj T* [(${SENTENCE}) -250 (x)] TJ ET`,
];
const SMALL = [
  writePdf(DRAWN),
  writePdf(
    [DRAWN[0]!],
    '/Subtype /Type3 /FontBBox [0 0 1 1] /FontMatrix [1 0 0 1 0 0] /CharProcs << >> /Encoding << >>',
  ),
  writePdf(
    [`BT /F1 12 Tf 60 700 Td <${'65e5672c8a9e'.repeat(12)}> Tj ET`],
    '/Subtype /Type0 /BaseFont /Ryumin-Light /Encoding /UniJIS-UCS2-H /DescendantFonts [<< /Type /Font /Subtype /CIDFontType0 /BaseFont /Ryumin-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (Japan1) /Supplement 2 >> /DW 1000 >>]',
  ),
  writePdf([]),
];
const small = fc.oneof({ weight: 3, arbitrary: fc.constant(SMALL[0]!) }, fc.constantFrom(...SMALL));

/** Words of the format, and values that stand where another is expected. */
const WORDS = [
  '0',
  '-1',
  '1e9',
  '99999999999999999999',
  'null',
  'true',
  '/X',
  '()',
  '<>',
  '[]',
  '<< >>',
  '1 0 R',
  '2 0 R',
  '3 0 R',
  '99 0 R',
  'endobj',
  'endstream',
  'stream\n',
  'xref',
  'trailer',
  '%%EOF',
  '/Filter /FlateDecode',
  '/Filter [/ASCIIHexDecode /LZWDecode]',
  '/Filter /JBIG2Decode',
  '/Encrypt 3 0 R',
  '/Encrypt << /Filter /Standard /V 1 /R 2 /O (x) /U (x) /P -4 >>',
  '/Type /ObjStm /N 3 /First 0',
  '/Kids [2 0 R]',
  '/Parent 4 0 R',
  '/Contents [5 0 R 5 0 R]',
  '/Count -3',
  '/MediaBox [0 0 0 0]',
  '/MediaBox [null (x)]',
  '/Rotate 37',
  '/UserUnit 1e30',
  '/Info << /Title <feffd800> /Author 7 /CreationDate (D:99999999) >>',
  '/ToUnicode 5 0 R',
  '/__proto__ 1',
];
const OPERATORS = [
  'BT',
  'ET',
  'q',
  'Q',
  '/F1 12 Tf',
  '/F9 0 Tf',
  '/F1 -1e9 Tf',
  '1 0 0 1 50 50 Tm',
  '0 0 0 0 0 0 Tm',
  '1e38 0 0 -1e38 1e38 1e38 Tm',
  '0 1 -1 0 300 300 Tm',
  '72 700 Td',
  '-1e20 1e20 Td',
  'T*',
  `(${SENTENCE}) Tj`,
  '(\\000\\377\\) ) Tj',
  '<d83d> Tj',
  '[(a) -1e9 (b) 1e9] TJ',
  '9e99 Tc',
  '-9 Tw',
  '0 Tz',
  '3 Tr',
  '/X Do',
  '/Span << /ActualText (hidden) >> BDC',
  'EMC',
  'BI /W 1 /H 1 ID x EI',
  'sh',
  "(a) '",
  '7 7 (b) "',
  '1 2 3',
  '>>',
  ']',
];

/** A byte is another, bytes are missing, come twice or end; an object's word is another. */
const change = fc.record({
  at: fc.nat(),
  length: fc.nat({ max: 40 }),
  word: fc.constantFrom(...WORDS, ...OPERATORS),
  byte: fc.nat(255),
  how: fc.constantFrom('byte', 'cut', 'end', 'twice', 'word', 'value'),
});
type Change = ReturnType<typeof change.generate>['value'];

const VALUE = /\/\w+ (?:-?\d+(?: \d+ R)?|\/\w+|\[[^\]]*\]|\([^)]*\)|<<.*?>>)/g;

function applyChange(pdf: string, { at, length, word, byte, how }: Change): string {
  const place = pdf.length ? at % pdf.length : 0;
  const [before, after] = [pdf.slice(0, place), pdf.slice(place)];
  if (how === 'byte') return before + String.fromCharCode(byte) + after.slice(1);
  if (how === 'cut') return before + after.slice(length);
  if (how === 'end') return before;
  if (how === 'twice') return before + after.slice(0, length) + after;
  if (how === 'word') return `${before} ${word} ${after}`;
  const values = [...pdf.matchAll(VALUE)];
  const found = values[at % Math.max(1, values.length)];
  if (!found) return pdf;
  const [value] = found;
  return `${pdf.slice(0, found.index)}${value.split(' ', 1)[0]} ${word}${pdf.slice(found.index + value.length)}`;
}

const mutated = fc
  .tuple(small, fc.array(change, { minLength: 1, maxLength: 4 }))
  .map(([pdf, changes]) => encode(changes.reduce(applyChange, decode(pdf))));
const operator = fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...OPERATORS) }, fc.constantFrom(...WORDS));
const drawing = fc.array(operator, { maxLength: 60 }).map((all) => all.join('\n'));
const drawn = fc.array(drawing, { maxLength: 4 }).map((streams) => writePdf(streams));
/** Streams that are packed, well or with a byte that is another. */
const packed = fc.tuple(drawing, fc.boolean(), fc.nat(), fc.nat(255)).map(([stream, isHurt, at, byte]) => {
  const bytes = Uint8Array.from(deflateSync(stream));
  if (isHurt) bytes[at % bytes.length] = byte;
  return encode(decode(writePdf([decode(bytes)])).replace('<< /Length', '<< /Filter /FlateDecode /Length'));
});
const noise = fc.uint8Array({ maxLength: 300 }).map((bytes) => Uint8Array.from([...encode('%PDF-1.7\n'), ...bytes]));
const anyPdf = fc.oneof({ weight: 5, arbitrary: mutated }, { weight: 3, arbitrary: drawn }, packed, noise);

/**
 * pdf.js leaves promises of what is damaged without a listener, as the process that reads a PDF allows. Returns what gives
 * the usual listeners back and tells what was left.
 */
function allowUnawaited(): () => readonly unknown[] {
  const problems: unknown[] = [];
  const listeners = process.listeners('unhandledRejection');
  process.removeAllListeners('unhandledRejection');
  process.on('unhandledRejection', (problem) => problems.push(problem));
  return () => {
    process.removeAllListeners('unhandledRejection');
    for (const listener of listeners) process.on('unhandledRejection', listener);
    return problems;
  };
}

const isOfPdfLibrary = (problem: unknown): boolean =>
  problem instanceof Error && /pdfjs-dist/.test(problem.stack ?? '');

describe('a PDF of any bytes', () => {
  it(
    'is an article with pages that it has, or fails with a reason, and says nothing on the console',
    LONG,
    async () => {
      const library = await loadPdfLibrary();
      const restoreListeners = allowUnawaited();
      const said = (['log', 'info', 'warn', 'error'] as const).map((name) => vi.spyOn(console, name));
      let articles = 0;
      await check(anyPdf, 400, async (bytes) => {
        const opened = await openPdf(bytes, URL_OF, { ...library, timeLimit: AbortSignal.timeout(30_000) });
        const read = opened.ok ? readPdfText(opened.value, URL_OF, { detectLanguage }) : opened;
        if (!read.ok) return expect(['damaged', 'password', 'scan', 'large']).toContain(read.failure.reason);
        articles += 1;
        const { blocks } = read.value.article;
        expect(blocks.every((block) => block.text.trim() !== '')).toBe(true);
        expect(blocks.every(({ page = 1 }) => Number.isInteger(page) && page >= 1 && page <= 200)).toBe(true);
      });
      expect(said.flatMap((spy) => spy.mock.calls)).toEqual([]);
      vi.restoreAllMocks();
      await new Promise((resolve) => setTimeout(resolve));
      expect(restoreListeners().filter((problem) => !isOfPdfLibrary(problem))).toEqual([]);
      // Enough are still read to try what comes behind the parser.
      expect(articles).toBeGreaterThan(50);
    },
  );
});

/** A library that notes what it is asked, and gives one page of so many pieces of text. */
function createStandIn(pieces: number) {
  const asked: Record<string, unknown>[] = [];
  const items = new Array<object>(pieces).fill({ str: 'a', transform: [12, 0, 0, 12, 72, 700], width: 6 });
  const page = {
    getViewport: () => ({ width: 612, height: 792, transform: [1, 0, 0, -1, 0, 792] }),
    streamTextContent: () =>
      new ReadableStream({
        start(controller) {
          controller.enqueue({ items, styles: {} });
          controller.close();
        },
      }),
    cleanup: () => undefined,
  };
  const file = { numPages: 1, getMetadata: async () => ({ info: {} }), getPage: async () => page };
  const getDocument = (options: Record<string, unknown>) => {
    asked.push(options);
    return { promise: Promise.resolve(file), destroy: async () => undefined };
  };
  return { asked, library: { getDocument } };
}

describe('what SECURITY.md says of PDFs', () => {
  it('is what the library is asked for: no scripts, no forms of its own, no code made of functions, nothing drawn', async () => {
    const { asked, library } = createStandIn(1);
    await openPdf(new Uint8Array(), URL_OF, { library });
    expect(asked).toMatchObject([
      {
        enableXfa: false,
        isEvalSupported: false,
        disableFontFace: true,
        useWasm: false,
        isOffscreenCanvasSupported: false,
        isImageDecoderSupported: false,
        disableRange: true,
        disableStream: true,
        disableAutoFetch: true,
      },
    ]);
    expect(asked[0]).not.toHaveProperty('enableScripting');
    expect(asked[0]).not.toHaveProperty('url');
  });

  it('holds of a million pieces of text', async () => {
    expect((await openPdf(new Uint8Array(), URL_OF, createStandIn(1_000_000))).ok).toBe(true);
    expect(await openPdf(new Uint8Array(), URL_OF, createStandIn(1_000_001))).toMatchObject({
      failure: { reason: 'large', detail: 'more than 1,000,000 pieces' },
    });
  });
});

const figure = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: -20, max: 900 }) },
  fc.double(),
  fc.constantFrom(0, -0, 1e300, -1e300, Number.NaN, Number.POSITIVE_INFINITY),
);
const transform = fc.oneof(
  { weight: 3, arbitrary: fc.tuple(figure, figure).map(([x, y]) => [12, 0, 0, 12, x, y]) },
  fc.array(figure, { minLength: 6, maxLength: 6 }),
);
const item = fc.record(
  {
    text: fc.oneof(anyScript, text),
    transform,
    width: figure,
    font: fc.constantFrom('a', 'b', '__proto__'),
    isVertical: fc.boolean(),
  },
  { requiredKeys: ['text', 'transform', 'width', 'font'] },
);
const pdfPage = fc.record({
  width: figure,
  height: figure,
  transform: fc.oneof(fc.constant([1, 0, 0, -1, 0, 792]), transform),
  items: fc.array(item, { maxLength: 12 }),
}) as fc.Arbitrary<PdfPage>;
const details = fc.record(
  { title: text, author: text, language: text, created: text, programs: text },
  { requiredKeys: [] },
);

describe('pieces of text at any places of a page', () => {
  it('are blocks with a text, or pictures alone', LONG, () =>
    check(fc.record({ pages: fc.array(pdfPage, { maxLength: 4 }), details }), 400, (pdf) => {
      const read = readPdfText(pdf, URL_OF, { detectLanguage });
      if (!read.ok) return expect(read.failure.reason).toBe('scan');
      const { blocks } = read.value.article;
      expect(blocks.every((block) => block.text.trim() !== '')).toBe(true);
      expect(blocks.every(({ page = 1 }) => page >= 1 && page <= pdf.pages.length)).toBe(true);
    }),
  );
});
