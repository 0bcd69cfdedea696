/** Opens a PDF with pdf.js, which is handed in, and takes the text from its pages, within limits. */
import { BOUNDS, createExcessFailure } from '../../core/article';
import { createExhaustionFailure, createFailure, createSuccess, type Result } from '../../core/result';
import type { PdfDetails, PdfItem, PdfPage, PdfText } from './pdf-text';

/** What is used of pdf.js. */
export interface PdfLibrary {
  readonly getDocument: (options: Record<string, unknown>) => {
    readonly promise: Promise<PdfFile>;
    readonly destroy: () => Promise<void>;
  };
}

interface PdfFile {
  readonly numPages: number;
  readonly getMetadata: () => Promise<{ readonly info: object }>;
  readonly getPage: (number: number) => Promise<PdfFilePage>;
}

type FontStyles = Readonly<Record<string, { readonly vertical?: boolean }>>;

interface PdfFilePage {
  readonly getViewport: (options: { readonly scale: number }) => {
    readonly width: number;
    readonly height: number;
    readonly transform: readonly number[];
  };
  /** Gives the text of the page piece by piece, so that it can be stopped. */
  readonly streamTextContent: () => ReadableStream<{
    readonly items: readonly object[];
    readonly styles: FontStyles;
  }>;
  readonly cleanup: () => unknown;
}

export interface OpenPdfDeps {
  readonly library: PdfLibrary;
  /** Further options of `getDocument`: the worker, and where the tables of Chinese, Japanese and Korean fonts lie. */
  readonly options?: Readonly<Record<string, unknown>>;
  /** Aborted when the reader cancels. */
  readonly signal?: AbortSignal;
  /** Aborted when the time is over. */
  readonly timeLimit?: AbortSignal;
}

/**
 * Nothing in a PDF is run or drawn, and nothing is loaded for it but Verso's own files: no scripts and no forms of its
 * own, no code made of its functions, no fonts put into the page, no pictures.
 */
const SAFE_OPTIONS = {
  enableXfa: false,
  isEvalSupported: false,
  disableFontFace: true,
  useSystemFonts: true,
  useWasm: false,
  isOffscreenCanvasSupported: false,
  isImageDecoderSupported: false,
  maxImageSize: 1,
  stopAtErrors: false,
  disableRange: true,
  disableStream: true,
  disableAutoFetch: true,
  verbosity: 0,
};

const getText = (record: object, name: string): string | undefined => {
  const value: unknown = (record as Record<string, unknown>)[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
};

function toDetails(info: object): PdfDetails {
  const programs = [getText(info, 'Creator'), getText(info, 'Producer')].filter(Boolean).join(' ');
  const details = {
    title: getText(info, 'Title'),
    author: getText(info, 'Author'),
    language: getText(info, 'Language'),
    created: getText(info, 'CreationDate'),
    programs,
  };
  return Object.fromEntries(Object.entries(details).filter(([, value]) => value)) as PdfDetails;
}

/** Reads one page; undefined where it has more pieces than are wanted. */
async function readPage(file: PdfFile, number: number, most: number): Promise<PdfPage | undefined> {
  const page = await file.getPage(number);
  const items: PdfItem[] = [];
  const reader = page.streamTextContent().getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    for (const item of part.value.items) items.push(...toItems(item, part.value.styles));
    if (items.length > most) {
      void reader.cancel(new Error('enough')).catch(() => undefined);
      return undefined;
    }
  }
  const { width, height, transform } = page.getViewport({ scale: 1 });
  page.cleanup();
  return { width, height, transform, items };
}

function toItems(item: object, styles: FontStyles): readonly PdfItem[] {
  const {
    str = '',
    transform = [],
    width = 0,
    height = 0,
    fontName = '',
  } = item as Partial<{ str: string; transform: number[]; width: number; height: number; fontName: string }>;
  if (str === '') return [];
  const isVertical = (Object.hasOwn(styles, fontName) && styles[fontName]?.vertical) || false;
  return [
    {
      text: str,
      transform,
      width: isVertical ? height : width,
      font: fontName,
      ...(isVertical ? { isVertical } : {}),
    },
  ];
}

async function readPages(file: PdfFile, url: string, isStopped: () => boolean): Promise<Result<PdfText>> {
  if (file.numPages > BOUNDS.pages) return createExcessFailure('pages', url);
  const pages: PdfPage[] = [];
  let pieces = 0;
  for (let number = 1; number <= file.numPages && !isStopped(); number++) {
    const page = await readPage(file, number, BOUNDS.pieces - pieces);
    if (!page) return createExcessFailure('pieces', url);
    pieces += page.items.length;
    pages.push(page);
  }
  const { info } = await file.getMetadata();
  return createSuccess({ pages, details: toDetails(info) });
}

/** Rejects when one of the signals is aborted. */
const waitForAbort = (signals: readonly (AbortSignal | undefined)[]): Promise<never> =>
  new Promise((_, reject) => {
    for (const signal of signals) {
      if (signal?.aborted) reject(new Error('stopped'));
      signal?.addEventListener('abort', () => reject(new Error('stopped')), { once: true });
    }
  });

/** pdf.js names its errors; what is damaged may make it throw any. */
const isPasswordError = (error: unknown): boolean => error instanceof Error && error.name === 'PasswordException';

/**
 * Takes the text from a PDF. The bytes may be used up by it. Fails with `unreadable` (`password`, `damaged`, `large`:
 * one of `BOUNDS`; `exhausting`), or `cancelled`; never rejects.
 */
export async function openPdf(
  bytes: Uint8Array,
  url: string,
  { library, options, signal, timeLimit }: OpenPdfDeps,
): Promise<Result<PdfText>> {
  if (signal?.aborted) return createFailure('cancelled', { url });
  const stopped = waitForAbort([signal, timeLimit]);
  stopped.catch(() => undefined);
  const isStopped = (): boolean => signal?.aborted === true || timeLimit?.aborted === true;
  let task: ReturnType<PdfLibrary['getDocument']> | undefined;
  try {
    task = library.getDocument({ ...SAFE_OPTIONS, ...options, data: bytes });
    const file = await Promise.race([task.promise, stopped]);
    return await Promise.race([readPages(file, url, isStopped), stopped]);
  } catch (error) {
    if (signal?.aborted) return createFailure('cancelled', { url });
    if (timeLimit?.aborted) return createExhaustionFailure('milliseconds', url);
    return createFailure('unreadable', { reason: isPasswordError(error) ? 'password' : 'damaged', url });
  } finally {
    // It waits for a worker that may hang.
    void task?.destroy().catch(() => undefined);
  }
}
