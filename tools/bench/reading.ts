/** Measures time and memory of reading an article beside those of Readability. */
import { spawnSync } from 'node:child_process';
import { chromiumPath } from '../setup.mjs';
import type { FirstLook } from './reading-child';
import { readInChromium } from './reading-chromium';
import { READING_SETS, type ReadingPage } from './reading-pages';
import type { Turns } from './reading-ways';
import { computeMedianTime, formatShare, printRow } from './time';

const BUDGET = '≤ 150 %';
/** Rounds by set; the first of them warms up. */
const ROUNDS: Readonly<Record<string, number>> = { golden: 9, large: 4 };
const ROUNDS_OF_FAULTS = 3;
/** In Chromium a page costs no time but its own. */
const ROUNDS_IN_CHROMIUM = 20;
/** New processes for each way and set: times differ from one to the next, memory hardly does. */
const PROCESSES = { time: 3, memory: 1 };

const CHILD = new URL('reading-child.ts', import.meta.url).pathname;

function runChild<T>(flags: readonly string[], ...args: readonly string[]): T {
  const done = spawnSync(process.execPath, [...flags, '--import', 'tsx', CHILD, ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (done.status !== 0) throw new Error(`reading ${args.join(' ')} ended with ${done.status ?? done.signal}`);
  return JSON.parse(done.stdout) as T;
}

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

/** All pages together, then page by page the median and the worst. */
function printTurns(what: string, pages: readonly ReadingPage[], turns: readonly Turns[]): void {
  const article = turns.map((page) => computeMedianTime(page.article));
  const readability = turns.map((page) => computeMedianTime(page.readability));
  const shares = turns.map((page) =>
    computeMedianTime(page.article.map((time, i) => time / (page.readability[i] ?? time))),
  );
  const worst = Math.max(...shares);
  const both = `${sum(article).toFixed(1)} ms / ${sum(readability).toFixed(1)} ms`;
  printRow(`reading / Readability, ${what}`, `${formatShare(sum(article) / sum(readability))} (${both})`, BUDGET);
  if (pages.length === 1) return;
  const name = pages[shares.indexOf(worst)]?.name ?? '';
  printRow('  page by page', `${formatShare(computeMedianTime(shares))} (${formatShare(worst)}: ${name})`, BUDGET);
}

const getFirstTurns = ({ article, readability }: Turns): Turns => ({
  article: article.slice(0, 1),
  readability: readability.slice(0, 1),
});
const getWarmTurns = ({ article, readability }: Turns): Turns => ({
  article: article.slice(1),
  readability: readability.slice(1),
});

type Value = (look: FirstLook) => number;

/** New processes, each of which reads the set in this way only; the median of each of the values. */
function measureInProcesses(what: 'time' | 'memory', way: string, set: string, values: readonly Value[]): number[] {
  const flags = what === 'memory' ? ['--expose-gc'] : [];
  const looks = Array.from({ length: PROCESSES[what] }, () => runChild<FirstLook>(flags, way, set));
  return values.map((value) => computeMedianTime(looks.map(value)));
}

/** Nothing is compiled yet and no table built. */
function printFirstLooks(set: string): void {
  const values: readonly Value[] = [({ times }) => sum(times), ({ times }) => times[0] ?? 0];
  const [article, readability] = ['article', 'readability'].map((way) => measureInProcesses('time', way, set, values));
  const line = (what: string, a = 0, r = 1): void =>
    printRow(`  ${what}`, `${formatShare(a / r)} (${a.toFixed(0)} ms / ${r.toFixed(0)} ms)`, BUDGET);
  line('in a new process', article?.[0], readability?.[0]);
  if (READING_SETS[set]?.length !== 1) line('in a new process, its first page', article?.[1], readability?.[1]);
}

const formatMegabytes = (bytes: number): string => (bytes / 1e6).toFixed(0);

/** Less than this comes and goes with the collector. */
const MEASURABLE = 20e6;

/** All that the process takes, and what it takes beyond one that only parses the pages. */
function printMemory(set: string): void {
  const values: readonly Value[] = [({ resident }) => resident, ({ heap }) => heap];
  const seen = ['article', 'readability', 'parsed'].map((way) => measureInProcesses('memory', way, set, values));
  for (const [i, what] of ['peak resident memory', 'peak heap'].entries()) {
    const [a = 0, r = 0, parsed = 0] = seen.map((way) => way[i]);
    printRow(`  ${what}`, `${formatShare(a / r)} (${formatMegabytes(a)} MB / ${formatMegabytes(r)} MB)`, BUDGET);
    const beyond = [a - parsed, r - parsed] as const;
    const share = beyond[1] < MEASURABLE ? 'too little to tell' : formatShare(beyond[0] / beyond[1]);
    printRow('    beyond what parsing takes', `${share} (${beyond.map(formatMegabytes).join(' MB / ')} MB)`, BUDGET);
  }
}

async function printChromium(executable: string, set: string, pages: readonly ReadingPage[]): Promise<void> {
  const rounds = pages.length === 1 ? ROUNDS_OF_FAULTS : ROUNDS_IN_CHROMIUM;
  const turns = await readInChromium(executable, pages, rounds);
  printTurns(`${set}, Chromium, warm`, pages, turns.map(getWarmTurns));
  printTurns(`${set}, Chromium, first look`, pages, turns.map(getFirstTurns));
}

/** Time and peak memory of reading an article beside those of Readability alone, on the same pages. */
export async function benchReading(): Promise<void> {
  const executable = chromiumPath();
  for (const [set, pages] of Object.entries(READING_SETS)) {
    const turns = runChild<Turns[]>([], 'turns', set, String(ROUNDS[set] ?? ROUNDS_OF_FAULTS));
    printTurns(`${set}, warm`, pages, turns.map(getWarmTurns));
    printFirstLooks(set);
    printMemory(set);
    if (executable) await printChromium(executable, set, pages);
  }
  if (!executable) printRow('reading in Chromium', 'no Chromium found', 'set CHROMIUM');
}
