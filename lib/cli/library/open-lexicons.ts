/** Opens the lexicons: those of the package, or what a caller reads them from. */
import type { LexiconLookup } from '../../compare/compare-pair';
import { createFileLexicons } from '../lexicons';

/** Reads a file of the lexicons by its name without `.json`: `index`, or a language of those that it lists. */
export type LexiconReader = (name: string) => unknown;

/**
 * Opens them: each is read when a text in its language is first compared, and kept as long as what is returned is.
 * @param read where they are read from; by default the files of the package. It throws where there is no such file.
 */
export const openLexicons = (read?: LexiconReader): LexiconLookup => createFileLexicons(read);
