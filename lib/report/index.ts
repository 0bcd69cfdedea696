export { safeLang, safeUrl } from './clean';
export { type Clip, type CopyFormat, toClip } from './clip';
export { publishedOn } from './dates';
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
export { type ExportContext, GLYPHS, hostOf, languageName } from './sheet';
export type { ExportWords } from './words';
