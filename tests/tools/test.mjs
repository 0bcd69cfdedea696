// `npm test`: installs what is missing and runs everything, the built extension in real browsers included.

import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { build, ensurePackages, ensureSystem, FONTS, ROOT, SCREEN, TRANSLATION } from './setup.mjs';

ensurePackages();
ensureSystem(['chromium', 'firefox-esr', ...FONTS, ...TRANSLATION, ...SCREEN]);
build('chrome', 'firefox');
const results = `${ROOT}.output/tests.json`;
rmSync(results, { force: true });
const run = spawnSync(
  'npx',
  ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${results}`, ...process.argv.slice(2)],
  {
    cwd: ROOT,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  },
);
const {
  numPassedTests = 0,
  numFailedTests = 0,
  numPendingTests = 0,
  numFailedTestSuites = 0,
} = JSON.parse(readFileSync(results, 'utf8'));
// A file that could not even be loaded has no failed test in it, but has failed.
const failed = numFailedTests || (run.status === 0 ? 0 : Math.max(1, numFailedTestSuites));
console.log(`${numPassedTests} passed, ${failed} failed${numPendingTests ? `, ${numPendingTests} skipped` : ''}`);
process.exitCode = failed ? 1 : 0;
