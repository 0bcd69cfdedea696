/** Whether the tables of all languages hold what the languages' files do. */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { LANGUAGE_ORDER } from '../../lib/languages/groups';
import { buildTables, listStaleTables, listUnknownExports } from '../../tools/languages/gather';

const ROOT = path.join(import.meta.dirname, '../..');

describe('the tables of languages', () => {
  it('are as `npm run languages` writes them', () => {
    expect(listStaleTables(ROOT, buildTables(ROOT))).toEqual([]);
  });

  it('are all that stands in their folder', () => {
    const files = readdirSync(path.join(ROOT, 'lib/languages/by-kind')).map((file) => `lib/languages/by-kind/${file}`);
    expect(files.sort()).toEqual([...buildTables(ROOT).keys()].sort());
  });

  it('are of every kind that a language exports', () => {
    expect(listUnknownExports(ROOT)).toEqual([]);
  });

  it('are in an order that names languages with such words only', () => {
    const tables = [...buildTables(ROOT)];
    const wrong = Object.entries(LANGUAGE_ORDER).flatMap(([kind, tags]) => {
      const table = tables.find(([, text]) => text.includes(`import { ${kind} as `))?.[1] ?? '';
      return tags.split(' ').filter((tag) => !table.includes(`from '../${tag}';`));
    });
    expect(wrong).toEqual([]);
  });
});
