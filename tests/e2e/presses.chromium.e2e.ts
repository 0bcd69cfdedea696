/** How many presses lead from the installation to the first flags, in a real Chromium. */
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Newsroom, openNewsroom } from '../../tools/newsroom';
import { allow, type Chromium, openChromium } from './chromium';

let chromium: Chromium;
let news: Newsroom;

beforeAll(async () => {
  [chromium, news] = await Promise.all([
    openChromium({ welcome: true, looks: 'where-called', notices: true }),
    openNewsroom(),
  ]);
});

afterAll(async () => {
  await chromium?.browser.close();
  news?.close();
});

it('three: the question of the first page, the browser’s own, and the chip', async () => {
  const { browser, origin } = chromium;
  const welcome = (await browser.pages()).find((one) => one.url() === `${origin}/welcome.html`)!;
  const readAnswer = () => welcome.$eval('#choice-is', ({ textContent }) => textContent);
  expect(await readAnswer()).toContain('Your browser will ask you.');
  let presses = 0;
  // The browser's question is out of every script's reach, so that it is answered before it is asked.
  await allow(chromium);
  presses += 1;
  await welcome.bringToFront();
  await (await welcome.waitForSelector('#choose-all'))!.click();
  presses += 1;
  await welcome.waitForSelector('#choose-all[aria-pressed=true]');
  expect(await readAnswer()).not.toContain('Your browser will ask you.');
  const page = await browser.newPage();
  await page.goto(news.translation + news.pairs.find(({ pair }) => pair === 'vi-en')!.translation.path);
  const host = await page.waitForFunction(`(() => {
    const last = document.documentElement.lastElementChild;
    return last.style.visibility === 'visible' && last.getBoundingClientRect();
  })()`);
  const { x, y } = (await host.evaluate((box) => ({ x: (box as DOMRect).x, y: (box as DOMRect).y }))) as DOMRect;
  const chip = page.frames().find((frame) => frame.url().includes('/chip.html'))!;
  const [left, top] = await chip.$eval('[data-does=compare]', (button) => {
    const box = button.getBoundingClientRect();
    return [box.left + box.width / 2, box.top + box.height / 2] as const;
  });
  await sleep(700);
  await page.mouse.click(x + left, y + top);
  presses += 1;
  const target = await browser.waitForTarget((one) => one.url().startsWith(`${origin}/sidepanel.html`));
  await (await target.asPage()).waitForSelector('main.at-done .flag');
  expect(presses).toBe(3);
});

it('after Deny says what that has changed', async () => {
  const page = await chromium.browser.newPage();
  await page.goto(`${chromium.origin}/welcome.html`);
  await (await page.waitForSelector('#choose-click'))!.click();
  await page.waitForFunction(
    `document.querySelector('#choice-is').textContent.includes('only when you click its icon')`,
  );
  await page.waitForSelector('#choose-click[aria-pressed=true]');
});
