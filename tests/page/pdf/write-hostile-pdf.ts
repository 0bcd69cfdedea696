/** Writes small PDFs that keep their reader busy for hours, or unpack to gigabytes. */
import { deflateSync } from 'node:zlib';
import { writePdfObjects } from './write-pdf';

const FONT = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>';
const FONTS = '/Font << /F1 3 0 R >>';

const toStream = (bytes: string, entries = ''): string =>
  `<< /Length ${bytes.length} ${entries} >>\nstream\n${bytes}\nendstream`;

const writePage = (content: string, resources = FONTS, more: readonly string[] = []): Uint8Array =>
  writePdfObjects([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [4 0 R] /Count 1 >>',
    FONT,
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << ${resources} >> /Contents 5 0 R >>`,
    content,
    ...more,
  ]);

/** Some kB that unpack to so many MB of spaces: packed, and packed again. */
export function writeUnpackingPdf(megabytes: number): Uint8Array {
  const packed = deflateSync(deflateSync(Buffer.alloc(megabytes * 1e6, ' '), { level: 1 }), { level: 9 });
  return writePage(toStream(packed.toString('latin1'), '/Filter [/FlateDecode /FlateDecode]'));
}

/** Drawings of which each draws the next ten times: with so many of them, ten to the power of their number. */
export function writeNestingPdf(depth: number): Uint8Array {
  const forms = Array.from({ length: depth }, (_, at) => {
    const isLast = at === depth - 1;
    const resources = isLast ? FONTS : `/XObject << /X ${7 + at} 0 R >>`;
    return toStream(
      isLast ? 'BT /F1 12 Tf (a) Tj ET' : '/X Do '.repeat(10),
      `/Type /XObject /Subtype /Form /BBox [0 0 1 1] /Resources << ${resources} >>`,
    );
  });
  return writePage(toStream('/X Do'), '/XObject << /X 6 0 R >>', forms);
}
