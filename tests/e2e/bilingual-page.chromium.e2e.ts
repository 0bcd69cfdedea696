/** A page that a reader's tool made bilingual, in real Chromium: its two texts are compared without a request. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openBilingualPage, TOGGLE_TOOL } from './bilingual-page';
import { type Chromium, openChromium, openPanel } from './chromium';
import { flagsOf } from './flags';
import { axeScript, picturesOf } from './looking';

const PICTURES = picturesOf('chromium');

let site: Awaited<ReturnType<typeof openBilingualPage>>;
let chromium: Chromium;
let page: Page;
let panel: Page;

beforeAll(async () => {
  site = await openBilingualPage();
  chromium = await openChromium();
  page = await chromium.browser.newPage();
  await page.goto(site.url);
  panel = await openPanel(chromium, page);
});

afterAll(async () => {
  await chromium?.browser.close();
  site?.close();
});

it('says that both texts are in the page, and compares them when asked, without a request', async () => {
  await panel.waitForSelector('main.at-ready button.primary');
  expect(await panel.$eval('.act h2', ({ textContent }) => textContent)).toBe('Translated in this page');
  // What language the tool translates into is not known before the page is read, and nothing waits to be requested.
  expect(await panel.$eval('.chain', ({ textContent }) => textContent)).not.toMatch(/English|not requested/u);
  await panel.screenshot({ path: `${PICTURES}both-texts.png` });
  await panel.evaluate(axeScript());
  expect(await panel.evaluate(`axe.run().then(({ violations }) => violations.map(({ id }) => id))`)).toEqual([]);
  const before = site.countRequests();
  await panel.click('main.at-ready button.primary');
  await panel.waitForSelector('main.at-done', { timeout: 30_000 });
  expect(site.countRequests()).toBe(before);
});

it('shows the one number that the tool changed, and nothing else', async () => {
  const flags = await flagsOf((body) => panel.evaluate(`(async () => { ${body} })()`));
  expect(flags.map(({ kind, marks }) => [kind, marks])).toEqual([['altered', ['23 kilometres', '32 kilómetros']]]);
  await panel.screenshot({ path: `${PICTURES}both-texts-compared.png` });
});

it('leaves the tool its own wrappers: it can be turned off and on again', async () => {
  const all = await page.evaluate(`document.querySelectorAll('.immersive-translate-target-wrapper').length`);
  expect(await page.evaluate(TOGGLE_TOOL)).toBe(0);
  expect(await page.evaluate(TOGGLE_TOOL)).toBe(all);
});
