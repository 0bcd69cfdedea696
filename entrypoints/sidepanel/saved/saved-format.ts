/** Loaded when a kept comparison is opened or a file is written or read, not with the panel. */
export {
  buildSavedFileName,
  formatSavedLine,
  parseSavedLine,
  readSavedLines,
} from '../../../lib/report/saved/saved-file';
export { parseSaved } from '../../../lib/report/saved/saved-schema';
