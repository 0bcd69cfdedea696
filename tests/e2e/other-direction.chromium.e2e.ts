/** From an original to its translation, in real Chromium: the panel lists the versions, opens one and compares it there. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Newsroom, openNewsroom, readDemoPairs } from '../../tools/newsroom';
import { type Chromium, openChromium, openPanel } from './chromium';
import { flagsOf } from './flags';
import { axeScript, picturesOf } from './looking';
import { OPEN_SOURCE, pressInMenu } from './panel-scripts';
import { bothWays, pureReport } from './pure';

const PICTURES = picturesOf('chromium');
const pair = readDemoPairs().find((one) => one.pair === 'es-en')!;

let news: Newsroom;
let chromium: Chromium;
let panel: Page;

beforeAll(async () => {
  news = await openNewsroom();
  chromium = await openChromium();
  await chromium.browser
    .defaultBrowserContext()
    .overridePermissions(chromium.origin, ['clipboard-read', 'clipboard-sanitized-write']);
  const page = await chromium.browser.newPage();
  await page.goto(news.original + pair.original.path);
  panel = await openPanel(chromium, page);
});

afterAll(async () => {
  await chromium?.browser.close();
  news?.close();
});

const inPanel = (body: string) => panel.evaluate(`(async () => { ${body} })()`);
const asksFor = (path: string): number =>
  news.requests.filter(({ url }) => decodeURI(url ?? '') === decodeURI(path)).length;

describe('an original in Chromium', () => {
  it('lists its versions in other languages', async () => {
    await panel.waitForSelector('main.at-no-original .translations .way');
    expect(await panel.$$eval('.translations .way', (all) => all.map(({ textContent }) => textContent))).toEqual([
      'Spanish127.0.0.1',
    ]);
    await panel.screenshot({ path: `${PICTURES}original.png` });
    await panel.evaluate(axeScript());
    expect(await panel.evaluate(`axe.run().then(({ violations }) => violations.map(({ id }) => id))`)).toEqual([]);
  });

  it('opens the chosen one in front and compares it with the original, which is not asked for again', async () => {
    await panel.click('.translations .way');
    await panel.waitForSelector('main.at-done', { timeout: 30_000 });
    const inFront = `chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => tab.url)`;
    expect(await panel.evaluate(inFront)).toBe(news.translation + pair.translation.path);
    expect([asksFor(pair.translation.path), asksFor(pair.original.path)]).toEqual([1, 1]);
  });

  it('shows there what the core finds, with the roles right', async () => {
    const shown = bothWays(await flagsOf(inPanel), pureReport(pair, news), pair);
    expect(shown.panel).toEqual(shown.core);
    await inPanel(OPEN_SOURCE);
    const chain = await panel.$$eval('.chain > li', (all) => all.map(({ textContent }) => textContent ?? ''));
    expect(chain[0]).toContain(pair.translation.title.slice(0, 20));
    expect(chain[1]).toContain(pair.original.title.slice(0, 20));
    expect(chain.join(' ')).toContain('you chose it there');
    await panel.screenshot({ path: `${PICTURES}from-original.png` });
  });

  it('copies of the whole record say so, too', async () => {
    await panel.bringToFront();
    await inPanel(pressInMenu('Copy or save as'));
    await panel.click('.formats li:nth-child(2) button');
    await panel.waitForFunction(`document.querySelector('.strip')?.textContent.includes('Copied')`);
    const text = await panel.evaluate('navigator.clipboard.readText()');
    expect(text).toContain('It names this page as its version in another language.');
    expect(String(text).indexOf(news.original)).toBeGreaterThan(-1);
  });
});
