/** Reads the article in the bytes of a PDF, in a process of its own that is ended where it takes too much. */
import { type ChildProcess, spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliDecompress } from 'node:zlib';
import { createExhaustionFailure, createFailure, READING_LIMITS, type Result } from '../../core/result';
import type { OpenPdfDeps, PdfLibrary } from '../../page/pdf/open-pdf';
import type { PdfReading } from '../../page/pdf/read-pdf-text';
import { LIMITS } from '../../provenance/fetch/fetch-original';
import { COMMAND_PATH } from './command-path';
import { PDF_ARGUMENT, type PdfProcessReply, type PdfProcessRequest } from './pdf-message';

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

/**
 * Reads it within the limits that a PDF from the network has. `file`: for messages. Never rejects for what is in it.
 * `limits`: those of time and memory, where they are not the usual ones.
 */
export async function readPdf(
  bytes: Uint8Array,
  url: string,
  file: string,
  limits: Readonly<Record<keyof typeof READING_LIMITS, number>> = READING_LIMITS,
): Promise<Result<PdfReading>> {
  if (bytes.length > LIMITS.pdfBytes)
    return createFailure('unreadable', { reason: 'large', url: file, detail: `more than ${LIMITS.pdfBytes / 1e6} MB` });
  const { milliseconds, megabytes } = limits;
  const child = spawn(process.execPath, [COMMAND_PATH, PDF_ARGUMENT], {
    // Node where the program that imports the library is Electron.
    env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    serialization: 'advanced',
    windowsHide: true,
  });
  const late = new AbortController();
  const timer = setTimeout(() => late.abort(), milliseconds);
  try {
    const reply = await ask(child, { bytes, url, file, megabytes }, late.signal);
    if (late.signal.aborted) return createExhaustionFailure('milliseconds', file, milliseconds);
    // What ends without an answer was ended for its memory, by Node or by the system.
    if (!reply) return createExhaustionFailure('megabytes', file, megabytes);
    if ('problem' in reply) throw new Error(reply.problem);
    return reply.reading;
  } finally {
    clearTimeout(timer);
    child.kill('SIGKILL');
  }
}

/** The process's answer; undefined where it ends before, or the time is over. */
function ask(child: ChildProcess, request: PdfProcessRequest, late: AbortSignal): Promise<PdfProcessReply | undefined> {
  return new Promise((resolve, reject) => {
    child.once('message', (reply) => resolve(reply as PdfProcessReply));
    child.once('close', () => resolve(undefined));
    child.once('error', reject);
    late.addEventListener('abort', () => resolve(undefined), { once: true });
    // Where the process has ended, its end says so.
    child.send(request, () => undefined);
  });
}
