/**
 * Writes what reading gives for golden pages, to be looked at before it is kept:
 * `npx tsx tools/pages.ts SLUG …`, or `--all`. Nothing else ever writes an expectation.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { goldenSlugs, outcomeOf, PAGES } from '../tests/page/golden';

const asked = process.argv.slice(2);
if (asked.length === 0) {
  console.error('Name the pages whose expectation is to be written, or say --all.');
  process.exit(2);
}

for (const slug of asked.includes('--all') ? goldenSlugs() : asked) {
  writeFileSync(join(PAGES, slug, 'expected.json'), `${JSON.stringify(outcomeOf(slug), null, 2)}\n`);
  console.log(slug);
}
