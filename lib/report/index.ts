export { toJson } from './annotation';
export { safeLang, safeUrl } from './clean';
export { type Clip, type CopyFormat, FORMATS, toClip } from './clip';
export { toCsv } from './csv';
export { publishedOn } from './dates';
export { toDocument } from './document';
export { FILE_ENDS, type SavedFile, toFile } from './file';
export { type GlossOf, glossOf, glossOfBlocks } from './gloss';
export { toHtml } from './html';
export { toMarkdown } from './markdown';
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
export { toPlain } from './plain';
export { isRightToLeft, type Said, saidText } from './said';
export { type ExportContext, GLYPHS, languageName } from './sheet';
export { contentUrn } from './uuid';
export type { ExportWords } from './words';
