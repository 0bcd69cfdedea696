/**
 * `npm run zip`: packages for Chrome, Edge and Firefox and the source bundle for Mozilla's reviewers, in `.output/zip`.
 * `npm run zip -- --check` then builds them again from that bundle, in another folder, and exits 1 unless every byte is
 * the same.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { buildAgain } from './again';
import { buildPackages } from './packages';

for (const file of await buildPackages()) {
  const bytes = readFileSync(file);
  const hash = createHash('sha256').update(bytes).digest('hex');
  console.log(`${hash}  ${path.basename(file)}  ${(bytes.length / 1e6).toFixed(2)} MB`);
}
if (process.argv.includes('--check')) {
  const differences = await buildAgain();
  for (const line of differences) console.error(`not the same when built again: ${line}`);
  if (differences.length) process.exitCode = 1;
  else console.log('Built again from the source bundle, in another folder: the same bytes.');
}
