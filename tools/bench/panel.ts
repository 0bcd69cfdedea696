/** Measures the panel: its size, how soon it is there, its longest tasks, and all that its design asks for. */
import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { EXTENSION, openChromium, openPanel } from '../../tests/e2e/chromium';
import { axeScript } from '../../tests/e2e/looking';
import { chromiumStage } from '../../tests/e2e/states/chromium';
import { firefoxStage } from '../../tests/e2e/states/firefox';
import { ASK_AXE } from '../../tests/e2e/states/stage';
import { buildPanelBundle } from '../panel-bundle';
import { chromiumPath } from '../setup.mjs';
import { benchCard } from './card';
import { type Measure, measurePanel } from './panel-measures';
import { formatKilobytes } from './sizes';
import { computeMedianTime, printRow } from './time';
import { findLongestTask, type Task } from './trace';

const RUNS = 5;
const LONGEST = '≤ 50 ms';

const formatMilliseconds = (value: number): string => `${value.toFixed(1)} ms`;

/** The comparison with 2,000 segments a side and 500 flags, brought to a panel that shows nothing yet. */
const SHOW = `new Promise((done) => {
  const start = performance.now();
  panel.send({ type: 'resume', state: long });
  const look = () => {
    if (!document.querySelector('.flag')) return requestAnimationFrame(look);
    requestAnimationFrame(() => setTimeout(() => done(performance.now() - start)));
  };
  requestAnimationFrame(look);
})`;

/** Until all of it is drawn, and what was on show before is gone: milliseconds. Long lists come and go in pieces. */
const DRAWN = `new Promise((done) => {
  const start = performance.now();
  let [before, since] = [-1, start];
  const look = () => {
    const now = performance.now();
    const count = document.querySelectorAll('.flag, .pair-row, .fold').length;
    if (count !== before) [before, since] = [count, now];
    if (now - since > 300) done(since - start); else setTimeout(look, 20);
  };
  look();
})`;

/** From top to bottom, most of a panel's height in each frame. */
const SCROLL = `new Promise((done) => {
  scrollTo(0, 0);
  const step = () => {
    const before = scrollY;
    scrollBy({ top: 700, behavior: 'instant' });
    if (scrollY === before) done(); else requestAnimationFrame(step);
  };
  requestAnimationFrame(step);
})`;

const KEYS = `new Promise((done) => {
  let left = 60;
  const step = () => {
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'j', bubbles: true }));
    if (left-- === 0) done(); else requestAnimationFrame(step);
  };
  step();
})`;

interface Times {
  readonly first: number;
  readonly whole: number;
  readonly show: Task;
  readonly list: Task;
  readonly keys: Task;
  readonly rows: Task;
  readonly side: Task;
  readonly back: Task;
}

type TaskName = { [K in keyof Times]: Times[K] extends Task ? K : never }[keyof Times];

const TASKS: Readonly<Record<TaskName, string>> = {
  show: 'until all flags are drawn',
  list: 'scrolling 500 flags',
  keys: 'going through them by key',
  rows: 'turning to both texts, until all is drawn',
  side: 'scrolling 2,000 segments side by side',
  back: 'turning back to the flags',
};

async function measureOnce(browser: Browser, html: string): Promise<Times> {
  const page = await browser.newPage();
  const broken = new Promise<never>((_, fail) => page.once('pageerror', fail));
  return Promise.race([measureTimes(page, html), broken]);
}

async function measureTimes(page: Page, html: string): Promise<Times> {
  await page.setViewport({ width: 360, height: 780 });
  await page.setContent(html);
  let [first, whole] = [0, 0];
  const show = await findLongestTask(page, async () => {
    first = (await page.evaluate(SHOW)) as number;
    whole = first + ((await page.evaluate(DRAWN)) as number);
  });
  const list = await findLongestTask(page, () => page.evaluate(SCROLL));
  await page.evaluate('scrollTo(0, 0)');
  const keys = await findLongestTask(page, () => page.evaluate(KEYS));
  const rows = await findLongestTask(page, async () => {
    await page.evaluate(`panel.send({ type: 'tab', tab: 'side' })`);
    await page.evaluate(DRAWN);
  });
  const side = await findLongestTask(page, () => page.evaluate(SCROLL));
  const back = await findLongestTask(page, async () => {
    await page.evaluate(`panel.send({ type: 'tab', tab: 'differences' })`);
    await page.evaluate(DRAWN);
  });
  await page.close();
  return { first, whole, show, list, keys, rows, side, back };
}

/** When something stands in the real side panel, from its opening. */
async function measureFirstPaint(): Promise<number> {
  const chromium = await openChromium();
  const page = (await chromium.browser.pages())[0] ?? (await chromium.browser.newPage());
  const panel: Page = await openPanel(chromium, page);
  await panel.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
  const at = await panel.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0);
  await chromium.browser.close();
  return at;
}

/** What the panel loads before it can draw: its script, what that imports, its styles. */
function measurePanelSize(): { readonly code: number; readonly css: number } {
  const html = readFileSync(`${EXTENSION}/sidepanel.html`, 'utf8');
  const size = (end: string): number =>
    [...html.matchAll(new RegExp(`(?:src|href)="/([^"]+\\.${end})"`, 'g'))]
      .map(([, file = '']) => gzipSync(readFileSync(`${EXTENSION}/${file}`), { level: 9 }).length)
      .reduce((sum, length) => sum + length, 0);
  return { code: size('js'), css: size('css') };
}

async function benchBuilt(): Promise<void> {
  if (!existsSync(`${EXTENSION}/sidepanel.html`)) return printRow('panel, built', 'not built', 'npm run build');
  const { code, css } = measurePanelSize();
  printRow(
    'panel, gzipped: scripts at the start, styles',
    `${formatKilobytes(code)}, ${formatKilobytes(css)}`,
    '≤ 120 kB of scripts',
  );
  const paints: number[] = [];
  for (let run = 0; run < RUNS; run++) paints.push(await measureFirstPaint());
  printRow('panel, first paint in the real side panel', formatMilliseconds(computeMedianTime(paints)), '');
  await benchCard();
}

/** The panel with 2,000 segments a side and 500 flags, some times over, each in a page of its own. */
async function measureAllTimes(executablePath: string): Promise<Times[]> {
  const { code, css } = await buildPanelBundle();
  const html = `<!doctype html><html lang="en"><style>${css}</style><div id="app"></div>
    <script>${code.replaceAll('</script', '<\\/script')}</script></html>`;
  const browser = await launch({ executablePath, headless: true, pipe: true, args: ['--no-sandbox', '--disable-gpu'] });
  const all: Times[] = [];
  try {
    for (let run = 0; run < RUNS; run++) all.push(await measureOnce(browser, html));
  } finally {
    await browser.close();
  }
  return all;
}

interface LongestTask extends Task {
  readonly what: string;
}

const pickLongestTasks = (all: readonly Times[]): LongestTask[] =>
  (Object.entries(TASKS) as [TaskName, string][]).map(([name, what]) => {
    const of = (measure: keyof Task): number => computeMedianTime(all.map((times) => times[name][measure]));
    return { what, wall: of('wall'), cpu: of('cpu') };
  });

/** The longest task in each thing a reader does with it: medians of some runs. */
export const measureLongestTasks = async (executablePath: string): Promise<LongestTask[]> =>
  pickLongestTasks(await measureAllTimes(executablePath));

/** Options and welcome as a reader finds them: what axe finds, how far down the first control is, what is too wide. */
async function measurePages(): Promise<Readonly<Record<'options' | 'welcome', readonly Measure[]>>> {
  const chromium = await openChromium({ welcome: true });
  const measured = async (name: 'options' | 'welcome'): Promise<readonly Measure[]> => {
    const page = await chromium.browser.newPage();
    await page.setViewport({ width: 1280, height: 720 });
    await page.goto(`${chromium.origin}/${name}.html`);
    await page.waitForSelector('html[data-ready]', { timeout: 5000 }).catch(() => undefined);
    await page.evaluate(axeScript());
    const axe = (await page.evaluate(ASK_AXE)) as string;
    const top = (await page.evaluate(`Math.round(
      [...document.querySelectorAll('main button, main input, main select')].find((one) => one.checkVisibility())
        .getBoundingClientRect().top)`)) as number;
    await page.setViewport({ width: 320, height: 720 });
    const over = (await page.evaluate(`document.documentElement.scrollWidth - innerWidth`)) as number;
    await page.close();
    return [
      { measure: '1', what: 'what axe finds', asked: '0', found: (JSON.parse(axe) as string[]).length },
      { measure: '2', what: 'top of the first control at 1280 × 720', asked: '≤ 160', found: top },
      { measure: '3', what: 'pixels scrolled sideways at 320 px', asked: '0', found: Math.max(0, over) },
    ];
  };
  try {
    return { options: await measured('options'), welcome: await measured('welcome') };
  } finally {
    await chromium.browser.close();
  }
}

/** All measures of the panel's design, as JSON in one line a measure. */
async function printMeasures(tasks: readonly LongestTask[], first: number): Promise<void> {
  const panel: Measure[] = [];
  for (const open of [chromiumStage, firefoxStage]) {
    const stage = await open();
    try {
      panel.push(...(await measurePanel(stage)));
    } finally {
      await stage.close();
    }
  }
  const large = '500 flags, in Chromium';
  panel.push({ measure: '11', what: `milliseconds to the list of ${large}`, asked: '≤ 50', found: Math.round(first) });
  for (const { what, wall } of tasks)
    panel.push({ measure: '11', what: `longest task, ${what}, ${large}`, asked: '≤ 50', found: Math.round(wall) });
  console.log(JSON.stringify({ panel, ...(await measurePages()) }, null, 1));
}

export async function benchPanel(): Promise<void> {
  const executablePath = chromiumPath();
  if (!executablePath) return printRow('panel in Chromium', 'no Chromium found', 'set CHROMIUM');
  await benchBuilt();
  const all = await measureAllTimes(executablePath);
  printRow('panel, from results to list', formatMilliseconds(computeMedianTime(all.map(({ first }) => first))), '');
  printRow(
    'panel, from results to all of it drawn',
    formatMilliseconds(computeMedianTime(all.map(({ whole }) => whole))),
    '',
  );
  printRow('panel, longest task (median of 5 runs)', 'by the clock, of the CPU', '');
  const tasks = pickLongestTasks(all);
  for (const { what, wall, cpu } of tasks)
    printRow(`panel, ${what}`, `${formatMilliseconds(wall)}, ${formatMilliseconds(cpu)}`, LONGEST);
  if (existsSync(`${EXTENSION}/sidepanel.html`))
    await printMeasures(tasks, computeMedianTime(all.map(({ first }) => first)));
}
