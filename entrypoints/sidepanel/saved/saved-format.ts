/** Loaded when a kept comparison is opened or a file is written or read, not with the panel. */
export { keptLine, keptOfLine, linesOf, savedFileName } from '../../../lib/report/saved/saved-file';
export { keptIn } from '../../../lib/report/saved/saved-schema';
