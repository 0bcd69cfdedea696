// `npm run licences`: every package that Verso needs when it runs, with its licence, and what is wrong with any in the
// lockfile. Ends with 1 where something is.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { findPackageFaults, isRunTime, type Lockfile } from './release/lockfile';
import { ROOT } from './setup.mjs';

const lockfile = JSON.parse(readFileSync(path.join(ROOT, 'package-lock.json'), 'utf8')) as Lockfile;
const packages = Object.entries(lockfile.packages).filter(([place]) => place);
for (const [place, entry] of packages.filter(([, one]) => isRunTime(one)))
  console.log(`${(entry.license ?? '?').padEnd(14)} ${place.replace(/^.*node_modules\//, '')} ${entry.version}`);
const faults = findPackageFaults(lockfile);
for (const fault of faults) console.error(fault);
console.log(`${packages.length} packages in the lockfile, ${faults.length} faults`);
process.exitCode = faults.length ? 1 : 0;
