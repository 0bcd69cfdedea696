/** Words of what a reader of English cannot read, listed in the background of a real panel in Chromium. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Newsroom, openNewsroom } from '../../tools/newsroom';
import { type Chromium, openChromium, openPanel } from './chromium';

let news: Newsroom;
let chromium: Chromium;
let panel: Page;

beforeAll(async () => {
  news = await openNewsroom();
  chromium = await openChromium();
  const page = await chromium.browser.newPage();
  await page.goto(news.translation + news.pairs.find(({ pair }) => pair === 'th-vi')!.translation.path);
  panel = await openPanel(chromium, page);
});

afterAll(async () => {
  await chromium?.browser.close();
  news?.close();
});

it('stand in the rows of dropped passages', async () => {
  await panel.waitForSelector('main.at-ready button.primary');
  await panel.click('main.at-ready button.primary');
  await panel.waitForSelector('.flag.is-dropped .gist', { timeout: 30_000 });
  const rows = await panel.$$eval('.flag.is-dropped .gist', (all) => all.map(({ textContent }) => textContent ?? ''));
  expect(rows.some((row) => row.includes('31 hectares') && row.includes('An Bình'))).toBe(true);
  expect(rows.some((row) => row.includes('not yet'))).toBe(true);
});
