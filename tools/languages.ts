/**
 * Writes `lib/languages/by-kind`, which gathers what the files `lib/languages/<tag>.ts` hold of each kind.
 *
 *     npm run languages                  after a language or a kind of its words was added
 *     npm run languages -- --root FOLDER   for a copy of the sources
 */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { buildTables, writeTables } from './languages/gather';

const { values } = parseArgs({
  options: { root: { type: 'string', default: path.join(import.meta.dirname, '..') } },
});

for (const file of writeTables(values.root, buildTables(values.root))) console.log(file);
