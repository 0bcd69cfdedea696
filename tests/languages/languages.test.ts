/** Whether the tables of all languages hold what the languages' folders do. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { LANGUAGE_ORDER } from '../../lib/languages/order';
import { buildTables, listStaleTables } from '../tools/languages/gather';

const ROOT = path.join(import.meta.dirname, '../..');
const FOLDER = path.join(ROOT, 'lib/languages');

const list = (folder: string): string[] => readdirSync(path.join(FOLDER, folder));
const languages = readdirSync(FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'types' && entry.name !== 'shared')
  .map((entry) => entry.name);

describe('the tables of languages', () => {
  it('are as `npm run languages` writes them', () => {
    expect(listStaleTables(ROOT, buildTables(ROOT))).toEqual([]);
  });

  it('are of the kinds that have a type, and leave nothing out', () => {
    const kinds = list('types');
    expect(languages.flatMap((tag) => list(tag).filter((file) => !kinds.includes(file)))).toEqual([]);
    const tables = kinds.map((file) => readFileSync(path.join(FOLDER, file), 'utf8')).join('\n');
    const missing = languages.flatMap((tag) =>
      list(tag).filter((file) => !tables.includes(`'./${tag}/${file.slice(0, -3)}'`)),
    );
    expect(missing).toEqual([]);
  });

  it('are in an order that names languages with such words only', () => {
    const wrong = Object.entries(LANGUAGE_ORDER).flatMap(([kind, tags]) =>
      tags.split(' ').filter((tag) => !list(tag).includes(`${kind}.ts`)),
    );
    expect(wrong).toEqual([]);
  });
});
