/** No text names a side of the page. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');

const STYLES = ['lib/panel/styles', 'entrypoints']
  .flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
  )
  .filter((name) => name.endsWith('.css'));

const NAMES_A_SIDE =
  /(?:(?:margin|padding|border|scroll-(?:margin|padding))-(?:left|right)\b|(?:^|[;{\s])(?:left|right)\s*:|(?:text-align|float|clear)\s*:\s*(?:left|right)\b|border-(?:top|bottom)-(?:left|right)-radius)/;

/** "margin: 1px 2px 3px 4px": the second value is the right side's, the fourth the left's. */
const FOUR = /\b(?:margin|padding|inset|scroll-(?:margin|padding)):\s*(\S+) (\S+) (\S+) ([^;\s]+);/g;

const withoutComments = (css: string): string => css.replace(/\/\*.*?\*\//gs, '');

it.each(STYLES)('%s names no side of the page: it has another in Arabic', (name) => {
  const css = withoutComments(readFileSync(join(ROOT, name), 'utf8'));
  expect(css.split('\n').filter((line) => NAMES_A_SIDE.test(line))).toEqual([]);
  expect([...css.matchAll(FOUR)].filter((match) => match[2] !== match[4]).map(([all]) => all)).toEqual([]);
});
