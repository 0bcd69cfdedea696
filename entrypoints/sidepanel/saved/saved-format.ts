/** Re-exports what reads and writes saved comparisons: loaded when one is opened, or a file is written or read. */
export {
  buildSavedFileName,
  formatSavedLine,
  parseSavedLine,
  readSavedLines,
} from '../../../lib/report/saved-file';
export { parseSaved } from '../../../lib/report/saved-schema';
