/** Reads a real page that is no part of the project, where one is given. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * The text of a real Thai page about a Vietnamese official, which is not ours to give away: where `REAL_PAGE` says, else
 * in a folder beside the project. Without it the tests that ask for it are left out.
 */
const FILE =
  process.env['REAL_PAGE'] ?? path.join(import.meta.dirname, '../../shared/data/seed/000_fab6b54be84c0e1a.txt');

export const hasRealPage = existsSync(FILE);
if (!hasRealPage) console.warn('Not tested: the real page is not here; REAL_PAGE names its file.');

export const realPage = (): string => readFileSync(FILE, 'utf8');
