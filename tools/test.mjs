// `npm test`: installs what is missing and runs everything, the built extension in real browsers included.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { constants, setPriority } from 'node:os';
import { relative } from 'node:path';
import { ensureNativeRuntime } from './native-runtime.mjs';
import { ensureReaders } from './readers.mjs';
import { build, ensurePackages, ensureSystem, FONTS, PYTHON, ROOT, SCREEN, TRANSLATION } from './setup.mjs';

/** What runs in no browser. */
const WITHOUT_BROWSER = ['unit', 'unit-isolated', 'command', 'laws'];

/** Minutes after which a run that has not ended is ended: something in it hangs, and what it printed tells where. */
const LONGEST_RUN = 60;

const running = [];

/** Starts the tests of some projects; `finished` gives how many passed, failed and were skipped. */
function startTests(name, projects, { stdio, args }) {
  const results = `${ROOT}.output/tests-${name}.json`;
  rmSync(results, { force: true });
  const child = spawn(
    'npx',
    [
      'vitest',
      'run',
      ...projects.flatMap((project) => ['--project', project]),
      '--passWithNoTests',
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
  const late = setTimeout(() => {
    console.log(`The tests ${name.replaceAll('-', ' ')} have not ended after ${LONGEST_RUN} minutes and are stopped.`);
    stopGroup(child);
  }, LONGEST_RUN * 60_000);
  const finished = once(child, 'close').then(([status]) => {
    clearTimeout(late);
    return countResults(results, status);
  });
  return { child, finished };
}

/** Ends a process and all that it has started. */
function stopGroup({ pid }) {
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL');
  } catch {
    // It has ended in this moment.
  }
}

/** What a file of results says: how many passed, failed and were skipped, and which failed, each with its reason. */
function countResults(file, status) {
  const {
    numPassedTests = 0,
    numFailedTests = 0,
    numPendingTests = 0,
    numFailedTestSuites = 0,
    testResults = [],
  } = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  // A file that could not even be loaded has no failed test in it, but has failed.
  const failed = numFailedTests || (status === 0 ? 0 : Math.max(1, numFailedTestSuites));
  return { passed: numPassedTests, failed, skipped: numPendingTests, failures: testResults.flatMap(listFailures) };
}

/** What failed in one file of tests: its path, the test's whole name and the first lines of its reason. */
function listFailures({ name, message, assertionResults }) {
  const file = relative(ROOT, name);
  const failures = assertionResults
    .filter(({ status }) => status === 'failed')
    .map(({ fullName, failureMessages }) => describeFailure(`${file}: ${fullName}`, failureMessages.join('\n')));
  // A file that could not be loaded says why itself.
  return failures.length || !message ? failures : [describeFailure(file, message)];
}

function describeFailure(title, reason) {
  return [`Failed: ${title}`, ...reason.split('\n').slice(0, 12)].join('\n  ');
}

ensurePackages();
ensureSystem(['chromium', 'firefox-esr', ...FONTS, ...TRANSLATION, ...SCREEN, ...PYTHON]);
ensureReaders();
ensureNativeRuntime();

// A browser's tests wait most of the time. The others take what that leaves of the processors, and yield to it.
const others = startTests('without-browser', WITHOUT_BROWSER, {
  stdio: ['ignore', 'pipe', 'pipe'],
  // One core is the browser's: with both taken, it comes too late for what a reader would not wait for.
  args: ['--maxWorkers=1'],
});
setPriority(others.child.pid, constants.priority.PRIORITY_BELOW_NORMAL);
const output = [];
for (const stream of [others.child.stdout, others.child.stderr]) stream.on('data', (chunk) => output.push(chunk));

// Whoever stops this stops them, too: a group of their own does not hear it.
for (const signal of ['SIGINT', 'SIGTERM'])
  process.on(signal, () => {
    for (const child of running) stopGroup(child);
    process.exit(1);
  });

build('chrome', 'firefox');
const inBrowsers = startTests('browsers', ['e2e'], { stdio: 'inherit', args: [] });
const counts = [await inBrowsers.finished, await others.finished];
// Printed as a whole, or its lines would stand between those of the browsers.
process.stdout.write(Buffer.concat(output));

// Once more, at the end: of a long output the end is what is kept and read.
for (const failure of counts.flatMap(({ failures }) => failures)) console.log(failure);
const sum = (key) => counts.reduce((total, count) => total + count[key], 0);
const skipped = sum('skipped');
console.log(`${sum('passed')} passed, ${sum('failed')} failed${skipped ? `, ${skipped} skipped` : ''}`);
process.exitCode = sum('failed') ? 1 : 0;
