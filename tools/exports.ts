/**
 * Writes what copying and saving give for stored reports, to be looked at before it is kept:
 * `npx tsx tools/exports.ts`. Nothing else ever writes these files.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { GOLDEN, goldenFiles } from '../tests/report/golden';

mkdirSync(GOLDEN, { recursive: true });
for (const [name, text] of await goldenFiles()) {
  writeFileSync(join(GOLDEN, name), text);
  console.log(name);
}
