/** What reads and writes saved comparisons, as one module: loaded when one is opened, or a file is written or read. */
export { buildSavedFileName } from '../../../lib/report/saved-file';
export { parseSaved } from '../../../lib/report/saved-schema';
export { exportComparisons, importComparisons } from './import-export';
