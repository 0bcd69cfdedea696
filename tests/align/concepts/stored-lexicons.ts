/** Lexicons as they are stored under assets, and read. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Lexicon, readLexicon } from '../../../lib/align/concepts/lexicon';
import type { LexiconFile, LexiconIndex } from '../../../lib/core/lexicon';
import { memoize } from '../../../lib/core/memoize';

export const FOLDER = fileURLToPath(new URL('../../../assets/lexicon/', import.meta.url));

const stored = (name: string): unknown => JSON.parse(readFileSync(`${FOLDER}${name}.json`, 'utf8'));

export const lexiconFile = (lang: string): LexiconFile => stored(lang) as LexiconFile;
export const lexiconIndex = (): LexiconIndex => stored('index') as LexiconIndex;
export const conceptIds = (): readonly string[] => stored('concepts') as string[];

/** A stored lexicon, read once for all tests of a file. */
export const lexicon = memoize((lang: string): Lexicon => readLexicon(lexiconFile(lang)));
