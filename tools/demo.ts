// The demo behind `npm start`: serves the newsroom, opens a translated article in a real browser and Verso beside it.
import { mkdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { type Chromium, openChromium, openPanel } from '../tests/e2e/chromium';
import { flagsOf, type PanelFlag } from '../tests/e2e/flags';
import { type DemoPair, type Newsroom, openNewsroom } from './newsroom';

const OUTPUT = new URL('../.output/', import.meta.url).pathname;
/** As long as what was pressed takes to be on show. */
const PAUSE = 'new Promise((shown) => setTimeout(shown, 300))';
const hasDisplay = process.platform !== 'linux' || Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);

/** Fixed ports, so that the addresses read well; any free ones where those are taken. */
const news = await openNewsroom([4801, 4802]).catch(() => openNewsroom());
const wanted = process.argv[2] ?? 'th-vi';
const pair = news.pairs.find((p) => p.pair === wanted);
if (!pair) {
  console.error(`There is no pair "${wanted}"; there are ${news.pairs.map((p) => p.pair).join(', ')}.`);
  process.exit(1);
}

const chromium = await openChromium({ headless: !hasDisplay, size: '1360,900', engine: 'usual' });
const page = await openArticle(chromium, news, pair);
const panel = await compare(chromium, page);
const flags = await flagsOf((body) => panel.evaluate(`(async () => { ${body} })()`));
list(pair, news, flags, await panel.$eval('main', (main) => main.textContent ?? ''));
await showFirst(panel);

if (hasDisplay) {
  console.log('\nThe browser stays open; close it to end.');
  await new Promise((resolve) => chromium.browser.on('disconnected', resolve));
} else {
  await savePictures(page, panel);
  await chromium.browser.close();
}
news.close();

async function openArticle(
  { browser }: Chromium,
  { translation }: Newsroom,
  { translation: { path } }: DemoPair,
): Promise<Page> {
  const [first] = await browser.pages();
  const opened = first ?? (await browser.newPage());
  await opened.goto(translation + path);
  return opened;
}

async function compare(where: Chromium, article: Page): Promise<Page> {
  const opened = await openPanel(where, article);
  await opened.waitForSelector('main.at-ready button.primary');
  await opened.evaluate(() => document.querySelector<HTMLButtonElement>('main.at-ready button.primary')?.click());
  await opened.waitForSelector('main.at-done, main.at-faithful, main.at-uncertain, main.at-failed', {
    timeout: 30_000,
  });
  // What Verso's own encoder adds comes a little later.
  await opened.waitForSelector('.engine.at-done, .engine.at-trouble', { timeout: 60_000 }).catch(() => undefined);
  await opened.evaluate(`document.querySelector('.engine.at-done .primary')?.click()`);
  await opened.evaluate(PAUSE);
  return opened;
}

/** Opens the first difference. Each had been opened to be listed, and the panel had scrolled to the last one. */
async function showFirst(beside: Page): Promise<void> {
  await beside.evaluate(`scrollTo({ top: 0, behavior: 'instant' })`);
  await beside.evaluate(`document.querySelector('.flag:not(.open) .row')?.click()`);
  await beside.evaluate(PAUSE);
}

function list(of: DemoPair, { translation }: Newsroom, all: readonly PanelFlag[], text: string): void {
  console.log(`\n${of.translation.title}\n${translation}${of.translation.path}\n← ${of.original.title}`);
  if (!all.length) console.log(text);
  for (const kind of ['dropped', 'added', 'altered'] as const) {
    const own = all.filter((flag) => flag.kind === kind);
    console.log(`\n${own.length} ${kind}`);
    for (const flag of own) {
      console.log([`  ${flag.gist.trim()} (${flag.where.trim()})`, flag.says.trim()].filter(Boolean).join('. '));
      if (flag.original) console.log(`    ${of.original.lang}  ${flag.original}`);
      if (flag.translation) console.log(`    ${of.translation.lang}  ${flag.translation}`);
    }
  }
}

async function savePictures(article: Page, beside: Page): Promise<void> {
  mkdirSync(OUTPUT, { recursive: true });
  await article.screenshot({ path: `${OUTPUT}page.png` });
  await beside.screenshot({ path: `${OUTPUT}panel.png` });
  console.log(`\nNo display here: pictures of the page and the panel are in .output/page.png and .output/panel.png`);
}
