import { spawnSync } from 'node:child_process';
import { chromiumPath } from '../setup.mjs';
import type { FirstLook } from './reading-child';
import { readInChromium } from './reading-chromium';
import { READING_SETS, type ReadingPage } from './reading-pages';
import type { Turns } from './reading-ways';
import { median, percent, row } from './time';

const BUDGET = '≤ 150 %';
/** Rounds by set; the first of them warms up. */
const ROUNDS: Readonly<Record<string, number>> = { golden: 9, large: 4 };
const ROUNDS_OF_FAULTS = 3;
/** In Chromium a page costs no time but its own. */
const ROUNDS_IN_CHROMIUM = 20;
/** New processes for each way and set: times differ from one to the next, memory hardly does. */
const PROCESSES = { time: 3, memory: 1 };

const CHILD = new URL('reading-child.ts', import.meta.url).pathname;

function child<T>(flags: readonly string[], ...args: readonly string[]): T {
  const done = spawnSync(process.execPath, [...flags, '--import', 'tsx', CHILD, ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (done.status !== 0) throw new Error(`reading ${args.join(' ')} ended with ${done.status ?? done.signal}`);
  return JSON.parse(done.stdout) as T;
}

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

/** All pages together, then page by page the median and the worst. */
function report(what: string, pages: readonly ReadingPage[], turns: readonly Turns[]): void {
  const article = turns.map((page) => median(page.article));
  const readability = turns.map((page) => median(page.readability));
  const shares = turns.map((page) => median(page.article.map((time, i) => time / (page.readability[i] ?? time))));
  const worst = Math.max(...shares);
  const both = `${sum(article).toFixed(1)} ms / ${sum(readability).toFixed(1)} ms`;
  row(`reading / Readability, ${what}`, `${percent(sum(article) / sum(readability))} (${both})`, BUDGET);
  if (pages.length === 1) return;
  const name = pages[shares.indexOf(worst)]?.name ?? '';
  row('  page by page', `${percent(median(shares))} (${percent(worst)}: ${name})`, BUDGET);
}

const first = ({ article, readability }: Turns): Turns => ({
  article: article.slice(0, 1),
  readability: readability.slice(0, 1),
});
const warm = ({ article, readability }: Turns): Turns => ({
  article: article.slice(1),
  readability: readability.slice(1),
});

type Value = (look: FirstLook) => number;

/** New processes, each of which reads the set in this way only; the median of each of the values. */
function inNewProcesses(what: 'time' | 'memory', way: string, set: string, values: readonly Value[]): number[] {
  const flags = what === 'memory' ? ['--expose-gc'] : [];
  const looks = Array.from({ length: PROCESSES[what] }, () => child<FirstLook>(flags, way, set));
  return values.map((value) => median(looks.map(value)));
}

/** Nothing is compiled yet and no table built. */
function reportFirstLooks(set: string): void {
  const values: readonly Value[] = [({ times }) => sum(times), ({ times }) => times[0] ?? 0];
  const [article, readability] = ['article', 'readability'].map((way) => inNewProcesses('time', way, set, values));
  const line = (what: string, a = 0, r = 1): void =>
    row(`  ${what}`, `${percent(a / r)} (${a.toFixed(0)} ms / ${r.toFixed(0)} ms)`, BUDGET);
  line('in a new process', article?.[0], readability?.[0]);
  if (READING_SETS[set]?.length !== 1) line('in a new process, its first page', article?.[1], readability?.[1]);
}

const MB = (bytes: number): string => (bytes / 1e6).toFixed(0);

/** Less than this comes and goes with the collector. */
const MEASURABLE = 20e6;

/** All that the process takes, and what it takes beyond one that only parses the pages. */
function reportMemory(set: string): void {
  const values: readonly Value[] = [({ resident }) => resident, ({ heap }) => heap];
  const seen = ['article', 'readability', 'parsed'].map((way) => inNewProcesses('memory', way, set, values));
  for (const [i, what] of ['peak resident memory', 'peak heap'].entries()) {
    const [a = 0, r = 0, parsed = 0] = seen.map((way) => way[i]);
    row(`  ${what}`, `${percent(a / r)} (${MB(a)} MB / ${MB(r)} MB)`, BUDGET);
    const beyond = [a - parsed, r - parsed] as const;
    const share = beyond[1] < MEASURABLE ? 'too little to tell' : percent(beyond[0] / beyond[1]);
    row('    beyond what parsing takes', `${share} (${beyond.map(MB).join(' MB / ')} MB)`, BUDGET);
  }
}

async function inChromium(executable: string, set: string, pages: readonly ReadingPage[]): Promise<void> {
  const rounds = pages.length === 1 ? ROUNDS_OF_FAULTS : ROUNDS_IN_CHROMIUM;
  const turns = await readInChromium(executable, pages, rounds);
  report(`${set}, Chromium, warm`, pages, turns.map(warm));
  report(`${set}, Chromium, first look`, pages, turns.map(first));
}

/** Time and peak memory of reading an article beside those of Readability alone, on the same pages. */
export async function benchReading(): Promise<void> {
  const executable = chromiumPath();
  for (const [set, pages] of Object.entries(READING_SETS)) {
    const turns = child<Turns[]>([], 'turns', set, String(ROUNDS[set] ?? ROUNDS_OF_FAULTS));
    report(`${set}, warm`, pages, turns.map(warm));
    reportFirstLooks(set);
    reportMemory(set);
    if (executable) await inChromium(executable, set, pages);
  }
  if (!executable) row('reading in Chromium', 'no Chromium found', 'set CHROMIUM');
}
