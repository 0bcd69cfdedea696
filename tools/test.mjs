// `npm test`: installs what is missing and runs everything, the built extension in real browsers included.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { constants, setPriority } from 'node:os';
import { relative } from 'node:path';
import { ensureNativeRuntime } from './native-runtime.mjs';
import { ensureReaders } from './readers.mjs';
import {
  build,
  buildCommand,
  ensurePackages,
  ensureSystem,
  FONTS,
  PYTHON,
  ROOT,
  SCREEN,
  TRANSLATION,
} from './setup.mjs';
import { listBrowserParts, listOtherParts } from './test-parts.mjs';

/** Minutes after which a part that has not ended is ended: something in it hangs, and what it printed tells where. */
const LONGEST_RUN = 75;

/**
 * What the first part that needs a module has made of it, for the parts after it. Made anew by each run: it would not be
 * seen that a module has moved which another names without its ending.
 */
const MODULES = `${ROOT}.output/test-modules`;

const running = [];

/** For how long the parts of a kind ran, by the first project in them. */
const seconds = new Map();

/** Starts a part of the tests; `finished` gives what was counted in each of its files. */
function startTests({ name, projects, args }, stdio) {
  const results = `${ROOT}.output/tests-${name}.json`;
  rmSync(results, { force: true });
  const child = spawn(
    'npx',
    [
      'vitest',
      'run',
      ...projects.flatMap((project) => ['--project', project]),
      '--passWithNoTests',
      '--maxWorkers=1',
      '--experimental.fsModuleCache',
      `--experimental.fsModuleCachePath=${MODULES}`,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${results}`,
      ...args,
      ...process.argv.slice(2),
    ],
    // A group of its own, so that it can be ended with all that it has started.
    { cwd: ROOT, stdio, shell: process.platform === 'win32', detached: process.platform !== 'win32' },
  );
  running.push(child);
  const began = Date.now();
  const late = setTimeout(() => {
    console.log(`The tests ${name.replaceAll('-', ' ')} have not ended after ${LONGEST_RUN} minutes and are stopped.`);
    stopGroup(child);
  }, LONGEST_RUN * 60_000);
  const finished = once(child, 'close').then(([status]) => {
    clearTimeout(late);
    seconds.set(projects[0], (seconds.get(projects[0]) ?? 0) + (Date.now() - began) / 1000);
    return countResults(results, status, name);
  });
  return { child, finished };
}

/** Keeps what a run prints, to be printed at the end. */
function keepOutput({ stdout, stderr }) {
  for (const stream of [stdout, stderr]) stream.on('data', (chunk) => output.push(chunk));
}

/** Ends a process and all that it has started. */
function stopGroup({ pid }) {
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL');
  } catch {
    // It has ended in this moment.
  }
}

/** What a run's file of results says: for each file of tests how many passed, failed and were skipped, and why. */
function countResults(results, status, name) {
  const { testResults = [] } = existsSync(results) ? JSON.parse(readFileSync(results, 'utf8')) : {};
  const counts = testResults.map(countFile);
  // What ended without a result, or failed outside its tests, has failed all the same.
  if (status !== 0 && !counts.some(({ failed }) => failed)) counts.push(countLostRun(name));
  return counts;
}

/** Of one file of tests: its path from the root, its counts, and what failed in it. */
function countFile({ name, status, message, assertionResults, startTime, endTime }) {
  const file = relative(ROOT, name);
  const count = (...wanted) => assertionResults.filter((one) => wanted.includes(one.status)).length;
  const failures = assertionResults
    .filter((one) => one.status === 'failed')
    .map(({ fullName, failureMessages }) => describeFailure(`${file}: ${fullName}`, failureMessages.join('\n')));
  // A file that could not even be loaded has no failed test in it, but has failed, and says why itself.
  if (failures.length === 0 && (message || status === 'failed'))
    failures.push(describeFailure(file, message || status));
  return {
    file,
    passed: count('passed'),
    failed: failures.length,
    skipped: assertionResults.length - count('passed', 'failed'),
    failures,
    seconds: (endTime - startTime) / 1000,
  };
}

const countLostRun = (name) => ({
  file: name,
  passed: 0,
  failed: 1,
  skipped: 0,
  failures: [describeFailure(name, 'ended without telling what failed')],
  seconds: 0,
});

function describeFailure(title, reason) {
  return [`Failed: ${title}`, ...reason.split('\n').slice(0, 12)].join('\n  ');
}

/** Where the time went: each kind of tests with its starts, and the files that took longest. */
function describeTimes(counts) {
  const slowest = counts.toSorted((a, b) => b.seconds - a.seconds).slice(0, 10);
  const row = (time, name) => `${time.toFixed(0).padStart(6)} s  ${name}`;
  return [
    'Where the time went, by kind:',
    ...[...seconds].map(([kind, time]) => row(time, kind)),
    'The slowest files:',
    ...slowest.map(({ file, seconds }) => row(seconds, file)),
  ].join('\n');
}

ensurePackages();
ensureSystem(['chromium', 'firefox-esr', ...FONTS, ...TRANSLATION, ...SCREEN, ...PYTHON]);
ensureReaders();
ensureNativeRuntime();

const output = [];

// Whoever stops this stops them, too: a group of their own does not hear it.
for (const signal of ['SIGINT', 'SIGTERM'])
  process.on(signal, () => {
    for (const child of running) stopGroup(child);
    process.exit(1);
  });

rmSync(MODULES, { recursive: true, force: true });
build('chrome', 'firefox');
// Once, before two parts would build it at the same time.
buildCommand();

// Of single files, which the caller names, there is one part of either kind.
const isWhole = process.argv.length <= 2;
const browserParts = isWhole ? listBrowserParts() : [{ name: 'browsers', projects: ['e2e'], args: [] }];
const otherParts = isWhole
  ? listOtherParts()
  : [{ name: 'others', projects: ['unit', 'unit-isolated', 'command', 'laws'], args: [] }];

/** Runs one part after the other, as long as `takeNext` gives any; what was counted in each file. */
async function runParts(takeNext, stdio) {
  const counted = [];
  for (let part = takeNext(); part; part = takeNext()) {
    const { child, finished } = startTests(part, stdio);
    // A browser comes too late for what a reader would not wait for where what needs none does not yield to it.
    if (!part.projects.includes('e2e')) setPriority(child.pid, constants.priority.PRIORITY_BELOW_NORMAL);
    if (stdio !== 'inherit') keepOutput(child);
    counted.push(...(await finished));
  }
  return counted;
}

// Browsers' tests wait for much: the others run beside them, and once these are done a second browser. More at a time
// is no sooner done on two cores, and has more of them wait in vain.
const counted = (
  await Promise.all([
    runParts(() => browserParts.shift() ?? otherParts.shift(), 'inherit'),
    runParts(() => otherParts.shift() ?? browserParts.shift(), ['ignore', 'pipe', 'pipe']),
  ])
).flat();
// Printed as a whole, or its lines would stand between those of the browsers.
process.stdout.write(Buffer.concat(output));

/** So many files of browsers' tests at most may have come too late; where more failed, something is broken. */
const LATE_AT_MOST = 5;

/**
 * Runs the browsers' files that failed again with nothing beside them: a journey that came too late on a loaded machine
 * passes then, one that is broken fails again. What the first run said is told either way.
 */
async function runFailedAgain(counts) {
  const failed = counts.filter(({ file, failed }) => failed > 0 && file.endsWith('.e2e.ts'));
  if (failed.length > LATE_AT_MOST) return counts;
  const again = new Map();
  for (const { file, failures } of failed) {
    for (const failure of failures) console.log(failure.replace('Failed:', 'Failed, and is run again alone:'));
    const parts = [{ name: 'again', projects: ['e2e'], args: [file] }];
    const counted = await runParts(() => parts.shift(), 'inherit');
    again.set(file, counted);
    if (counted.every(({ failed }) => failed === 0)) console.log(`Passed when run again alone: ${file}`);
  }
  return counts.flatMap((count) => again.get(count.file) ?? [count]);
}

const counts = isWhole ? await runFailedAgain(counted) : counted;
// Once more, at the end: of a long output the end is what is kept and read.
for (const failure of counts.flatMap(({ failures }) => failures)) console.log(failure);
console.log(describeTimes(counts));
const sum = (key) => counts.reduce((total, count) => total + count[key], 0);
const skipped = sum('skipped');
console.log(`${sum('passed')} passed, ${sum('failed')} failed${skipped ? `, ${skipped} skipped` : ''}`);
process.exitCode = sum('failed') ? 1 : 0;
