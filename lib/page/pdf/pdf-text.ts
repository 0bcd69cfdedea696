/** What a PDF's pages show, as the library that opens it tells: pieces of text with their places, not yet lines. */

/** Programs may put a few bytes before the mark, and readers look for it so far in. */
const MARKED_BYTES = 1024;

/** Whether bytes are those of a PDF. HTML that speaks of the mark in its first lines is none. */
export function isPdf(bytes: Uint8Array): boolean {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, MARKED_BYTES));
  return /^[^<]*%PDF-\d/.test(start);
}

/** A piece of text on a page: a letter, a word or a line, as the document's program happened to write it. */
export interface PdfItem {
  readonly text: string;
  /** From the piece's own coordinates to the document's: two axes and a place, as PDF writes them. */
  readonly transform: readonly number[];
  /** Along the line that it is written on. */
  readonly width: number;
  readonly font: string;
  /** Written downwards by its font (Chinese, Japanese, Korean). */
  readonly isVertical?: boolean;
}

export interface PdfPage {
  readonly width: number;
  readonly height: number;
  /** From the document's coordinates to those of the page as it is shown, whose y grows downwards. */
  readonly transform: readonly number[];
  readonly items: readonly PdfItem[];
}

/** What a PDF says about itself. Each may be anything: nobody checks it when it is written. */
export interface PdfDetails {
  readonly title?: string;
  readonly author?: string;
  /** BCP 47. */
  readonly language?: string;
  /** As PDF writes dates: `D:20250312080000+01'00'`. */
  readonly created?: string;
  /** The programs that wrote it. */
  readonly programs?: string;
}

export interface PdfText {
  readonly pages: readonly PdfPage[];
  readonly details: PdfDetails;
}
