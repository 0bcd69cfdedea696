/** Loads pdf.js as it runs in Node: in this thread, without a canvas, with the tables of fonts from beside the command. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliDecompress } from 'node:zlib';
import type { OpenPdfDeps, PdfLibrary } from '../../page/pdf/open-pdf';

/** One of the tables by which fonts of Chinese, Japanese and Korean name their characters; the others lie beside it. */
const locateTables = (): string => import.meta.resolve('pdfjs-dist/cmaps/H.bcmap');

/** Reads a table, which lies compressed beside the packed command. */
async function readTable(name: string): Promise<Uint8Array> {
  if (!/^[\w-]+\.bcmap$/.test(name)) throw new Error('no such table');
  const one = locateTables();
  const isCompressed = one.endsWith('.br');
  const content = await readFile(fileURLToPath(new URL(isCompressed ? `${name}.br` : name, one)));
  return new Uint8Array(isCompressed ? await promisify(brotliDecompress)(content) : content);
}

/** What pdf.js asks for its tables. */
class TableReader {
  fetch({ kind, filename }: { readonly kind: string; readonly filename: string }): Promise<Uint8Array> {
    return kind === 'cMapUrl' ? readTable(filename) : Promise.reject(new Error('not carried'));
  }
}

/** What pdf.js wants when it is loaded, and never uses, since nothing is drawn. */
const DRAWING: Readonly<Record<string, unknown>> = {
  DOMMatrix: class {},
  ImageData: class {},
  Path2D: class {},
  navigator: { language: 'en-US', platform: '', userAgent: '' },
};

/** Puts it there. Returns what takes it away again, as a program expects that imports this as a library. */
function installDrawing(): () => void {
  const globals = globalThis as unknown as Record<string, unknown>;
  const missing = Object.entries(DRAWING).filter(([name]) => globals[name] === undefined);
  for (const [name, value] of missing) globals[name] = value;
  return () => {
    for (const [name] of missing) delete globals[name];
  };
}

/** Loads it with the first PDF only: it is large. */
export async function loadPdfLibrary(): Promise<Pick<OpenPdfDeps, 'library' | 'options'>> {
  const removeDrawing = installDrawing();
  // The worker's code makes itself known by a global name, and runs in this thread.
  await import('pdfjs-dist/legacy/build/pdf.worker.min.mjs');
  const library: PdfLibrary = await import('pdfjs-dist/legacy/build/pdf.min.mjs');
  removeDrawing();
  return {
    library,
    options: { cMapUrl: 'carried:/', cMapPacked: true, useWorkerFetch: false, BinaryDataFactory: TableReader },
  };
}
