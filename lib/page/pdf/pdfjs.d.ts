/** The files of pdf.js that are loaded: built for older browsers and for Node, and small. They come without types. */
declare module 'pdfjs-dist/legacy/build/pdf.min.mjs' {
  export const getDocument: (options: Record<string, unknown>) => never;
}
declare module 'pdfjs-dist/legacy/build/pdf.worker.min.mjs';
