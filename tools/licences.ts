// `npm run licences`: every package that Verso carries, with its licence, and what is wrong with any in the lockfile. Ends
// with 1 where something is.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { listCarriedPackages } from './release/carried';
import { findPackageFaults, type Lockfile } from './release/lockfile';
import { ROOT } from './setup.mjs';

const lockfile = JSON.parse(readFileSync(path.join(ROOT, 'package-lock.json'), 'utf8')) as Lockfile;
for (const place of listCarriedPackages(lockfile)) {
  const { license, version } = lockfile.packages[place]!;
  console.log(`${(license ?? '?').padEnd(14)} ${place.replace(/^.*node_modules\//, '')} ${version}`);
}
const faults = findPackageFaults(lockfile);
for (const fault of faults) console.error(fault);
console.log(`${Object.keys(lockfile.packages).length - 1} packages in the lockfile, ${faults.length} faults`);
process.exitCode = faults.length ? 1 : 0;
