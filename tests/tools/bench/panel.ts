import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { EXTENSION, openChromium, openPanel } from '../../e2e/chromium';
import { panelBundle } from '../panel-bundle';
import { chromiumPath } from '../setup.mjs';
import { kB } from './sizes';
import { row } from './time';
import { longestTask } from './trace';

const RUNS = 3;
const LONGEST = '≤ 50 ms';

const ms = (value: number): string => `${value.toFixed(1)} ms`;

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

/** Until all of it is drawn: long lists are drawn in pieces. */
const DRAWN = `new Promise((done) => {
  let before = -1;
  const look = () => {
    const count = document.querySelectorAll('.flag, .row').length;
    if (count === before) return done(count);
    before = count;
    setTimeout(look, 300);
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
  readonly show: number;
  readonly list: number;
  readonly keys: number;
  readonly rows: number;
  readonly side: number;
}

async function measured(browser: Browser, html: string): Promise<Times> {
  const page = await browser.newPage();
  const broken = new Promise<never>((_, fail) => page.once('pageerror', fail));
  return Promise.race([timesOn(page, html), broken]);
}

async function timesOn(page: Page, html: string): Promise<Times> {
  await page.setViewport({ width: 360, height: 780 });
  await page.setContent(html);
  let first = 0;
  const show = await longestTask(page, async () => {
    first = (await page.evaluate(SHOW)) as number;
    await page.evaluate(DRAWN);
  });
  const list = await longestTask(page, () => page.evaluate(SCROLL));
  await page.evaluate('scrollTo(0, 0)');
  const keys = await longestTask(page, () => page.evaluate(KEYS));
  const rows = await longestTask(page, async () => {
    await page.evaluate(`panel.send({ type: 'tab', tab: 'side' })`);
    await page.evaluate(DRAWN);
  });
  const side = await longestTask(page, () => page.evaluate(SCROLL));
  await page.close();
  return { first, show, list, keys, rows, side };
}

/** When something stands in the real side panel, from its opening. */
async function firstPaint(): Promise<number> {
  const chromium = await openChromium();
  const page = (await chromium.browser.pages())[0] ?? (await chromium.browser.newPage());
  const panel: Page = await openPanel(chromium, page);
  await panel.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
  const at = await panel.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0);
  await chromium.browser.close();
  return at;
}

/** What the panel loads before it can draw: its script, what that imports, its styles. */
function sizeOfPanel(): { readonly code: number; readonly css: number } {
  const html = readFileSync(`${EXTENSION}/sidepanel.html`, 'utf8');
  const size = (end: string): number =>
    [...html.matchAll(new RegExp(`(?:src|href)="/([^"]+\\.${end})"`, 'g'))]
      .map(([, file = '']) => gzipSync(readFileSync(`${EXTENSION}/${file}`), { level: 9 }).length)
      .reduce((sum, length) => sum + length, 0);
  return { code: size('js'), css: size('css') };
}

async function benchBuilt(): Promise<void> {
  if (!existsSync(`${EXTENSION}/sidepanel.html`)) return row('panel, built', 'not built', 'npm run build');
  const { code, css } = sizeOfPanel();
  row('panel, gzipped: scripts, styles', `${kB(code)}, ${kB(css)}`, '');
  const paints: number[] = [];
  for (let run = 0; run < RUNS; run++) paints.push(await firstPaint());
  row('panel, first paint in the real side panel', ms(Math.min(...paints)), '');
}

/** The best of several runs, for other work on the machine only ever adds: 2,000 segments a side, 500 flags. */
export async function benchPanel(): Promise<void> {
  const executablePath = chromiumPath();
  if (!executablePath) return row('panel in Chromium', 'no Chromium found', 'set CHROMIUM');
  await benchBuilt();
  const { code, css } = await panelBundle();
  const html = `<!doctype html><html lang="en"><style>${css}</style><div id="app"></div>
    <script>${code.replaceAll('</script', '<\\/script')}</script></html>`;
  const browser = await launch({ executablePath, headless: true, pipe: true, args: ['--no-sandbox', '--disable-gpu'] });
  const all: Times[] = [];
  try {
    for (let run = 0; run < RUNS; run++) all.push(await measured(browser, html));
  } finally {
    await browser.close();
  }
  const of = (name: keyof Times): string => ms(Math.min(...all.map((times) => times[name])));
  row('panel, from results to list', of('first'), '');
  row('panel, longest task until all flags are drawn', of('show'), LONGEST);
  row('panel, longest task scrolling 500 flags', of('list'), LONGEST);
  row('panel, longest task going through them by key', of('keys'), LONGEST);
  row('panel, longest task until all rows are drawn', of('rows'), LONGEST);
  row('panel, longest task scrolling 2,000 segments side by side', of('side'), LONGEST);
}
