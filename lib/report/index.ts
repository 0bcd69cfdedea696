export { type Clip, type CopyFormat, FORMATS, toClip } from './clipboard';
export { contentUrn } from './content-uuid';
export { FILE_ENDS, type SavedFile, toFile } from './export-file';
export { type ExportContext, GLYPHS, languageName } from './export-model';
export type { ExportWords } from './export-strings';
export { publishedOn } from './format-dates';
export { toCsv } from './formats/csv';
export { toHtml } from './formats/html';
export { toDocument } from './formats/html-document';
export { toMarkdown } from './formats/markdown';
export { toPlain } from './formats/plain-text';
export { toJson } from './formats/web-annotation';
export { type GlossOf, glossOf, glossOfBlocks } from './machine-translation';
export {
  indexReport,
  type Passage,
  type Piece,
  type Place,
  passageOf,
  passagesOf,
  placeOf,
  type ReportIndex,
  type Span,
  segmentsOf,
} from './passages';
export { safeLang, safeUrl } from './sanitize';
