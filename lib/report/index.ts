/** Exports of a report: formats for readers, names of files, and the passages that views and exports show. */
export { createContentUrn } from './content-uuid';
export { type ExportContext, getLanguageName, KIND_SIGNS, type WordsLine } from './export-model';
export type { ExportStrings } from './export-strings';
export { buildFileName } from './file-names';
export { formatAccessTime, formatPublicationDate, toIsoDate } from './format-dates';
export { toHtml } from './formats/html';
export { toMarkdown } from './formats/markdown';
export { toPlainTextReport } from './formats/plain-text';
export { toQuotations, toQuotationsHtml } from './formats/quotations';
export { findLaterChange } from './later-change';
export { describeOutlet, formatNamedOutlet, formatOutlet, type Outlet, shortenName } from './outlet';
export { getBlockRendering, getPassageRendering, type PassageRendering } from './passage-rendering';
export { listFindingWords, listUnreadSides, type ReportWords } from './passage-words';
export {
  buildPassage,
  buildReportIndex,
  findGapPosition,
  getFindingPassages,
  getOwnIndex,
  getReaderPosition,
  type PassageBlock,
  type ReaderPosition,
  type ReportIndex,
  type ReportPassage,
  selectSegments,
} from './passages';
export {
  buildPictureModel,
  type PictureHead,
  type PictureItem,
  type PictureModel,
  type PicturePassage,
  type PictureSide,
} from './picture/picture-model';
export { describePicture } from './picture/picture-text';
export { trimPassage } from './picture/trim-passage';
export { toSafeLanguageTag, toSafeUrl } from './sanitize';
