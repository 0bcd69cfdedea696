/** Reading side by side in real Chromium: opened from the panel, gone through by keys, kept as the panel has it, saved. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Newsroom, openNewsroom } from '../../tools/newsroom';
import { type Chromium, openChromium, openPanel } from './chromium';
import { axeScript, picturesOf } from './looking';
import { pressInMenu } from './panel-scripts';
import { waitForSavedFile } from './wait-for-saved-file';

const PICTURES = picturesOf('chromium');
const folder = mkdtempSync(join(tmpdir(), 'verso-reading-'));

let news: Newsroom;
let chromium: Chromium;
let article: Page;
let panel: Page;
let reading: Page;

async function compare(name: string, page: Page): Promise<Page> {
  const pair = news.pairs.find((one) => one.pair === name)!;
  await page.goto(news.translation + pair.translation.path);
  const opened = await openPanel(chromium, page);
  await opened.waitForSelector('main.at-ready');
  await opened.evaluate(() => document.querySelector<HTMLButtonElement>('main.at-ready button.primary')?.click());
  await opened.waitForSelector('main.at-done', { timeout: 30_000 });
  return opened;
}

async function openReading(from: Page): Promise<Page> {
  const known = new Set(chromium.browser.targets());
  const opened = chromium.browser.waitForTarget(
    (target) => !known.has(target) && target.url().includes('/reading.html'),
  );
  await from.bringToFront();
  await from.evaluate(`(async () => { ${pressInMenu('Read side by side')} })()`);
  const page = (await (await opened).page())!;
  await page.bringToFront();
  await page.setViewport({ width: 1600, height: 1000 });
  await page.waitForSelector('html[data-ready] main:not([aria-busy])');
  return page;
}

beforeAll(async () => {
  news = await openNewsroom();
  chromium = await openChromium();
  const downloads = { behavior: 'allow', downloadPath: folder } as const;
  await (await chromium.browser.target().createCDPSession()).send('Browser.setDownloadBehavior', downloads);
  article = await chromium.browser.newPage();
  panel = await compare('th-vi', article);
});

afterAll(async () => {
  await chromium?.browser.close();
  news?.close();
  rmSync(folder, { recursive: true });
});

const count = (page: Page, selector: string) => page.$$eval(selector, (all) => all.length);
const listIds = (page: Page) => page.$$eval('.flag', (flags) => flags.map(({ id }) => id));

describe('reading side by side in Chromium', () => {
  it('opens from the menu, with every paragraph, and every difference that the panel counts', async () => {
    // The list itself is drawn little by little.
    const counted = Number(/\d+/.exec(await panel.$eval('.verdict', ({ textContent }) => textContent ?? ''))?.[0]);
    reading = await openReading(panel);
    expect(counted).toBeGreaterThan(3);
    expect(await count(reading, '.flag')).toBe(counted);
    expect(await reading.$$eval('.half.translation p[dir]', (all) => all.length)).toBeGreaterThan(4);
    await reading.screenshot({ path: `${PICTURES}reading-light.png` });
  });

  it.each([
    [1600, 'light'],
    [1600, 'dark'],
    [900, 'light'],
    [320, 'light'],
    [320, 'dark'],
  ] as const)('at %d px, %s, fits the window, and axe finds nothing', async (width, scheme) => {
    await reading.setViewport({ width, height: 800 });
    await reading.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    expect(await reading.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
    await reading.evaluate(axeScript());
    expect(await reading.evaluate(`axe.run().then(({ violations }) => violations.map(({ id }) => id))`)).toEqual([]);
    await reading.screenshot({ path: `${PICTURES}reading-${width}-${scheme}.png` });
  });

  it('j and k go from flag to flag, which is then in view and has the focus', async () => {
    await reading.setViewport({ width: 1280, height: 700 });
    await reading.emulateMediaFeatures([]);
    const ids = await listIds(reading);
    for (const [key, expected] of [
      ['j', ids[0]],
      ['j', ids[1]],
      ['k', ids[0]],
      ['k', ids[0]],
      ['j', ids[1]],
      ['j', ids[2]],
    ] as const) {
      await reading.keyboard.press(key);
      expect(await reading.evaluate('location.hash')).toBe(`#${expected}`);
      const focused = await reading.evaluate(() => {
        const flag = document.activeElement?.closest('.flag');
        const { top, bottom } = flag!.getBoundingClientRect();
        return { id: flag!.id, isSeen: top >= 0 && bottom <= innerHeight };
      });
      expect(focused).toEqual({ id: expected, isSeen: true });
    }
    expect(await reading.$eval('#position', ({ textContent }) => textContent)).toBe(`3 / ${ids.length}`);
    await reading.screenshot({ path: `${PICTURES}reading-flag.png` });
  });

  it('follows what is decided in the panel', async () => {
    const before = await count(reading, '.flag');
    await article.bringToFront();
    await panel.waitForSelector('main.at-done .flag .row');
    await panel.click('.flag .row');
    await panel.keyboard.press('x');
    await expect.poll(() => count(reading, '.flag')).toBe(before - 1);
    expect(await reading.$eval('footer', ({ textContent }) => textContent)).toContain('1 dismissed');
    expect(await count(reading, 'main > header')).toBe(1);
  });

  it('is saved as one file without a script, with who decided', async () => {
    await reading.bringToFront();
    await reading.type('#reader', 'Jo <b>Reader</b> jk');
    await reading.click('#save');
    const { text } = await waitForSavedFile(folder, '.html');
    expect(text).not.toMatch(/<script|<b>Reader|javascript:/);
    expect(text).toContain('Checked by Jo &lt;b&gt;Reader&lt;/b&gt; jk');
    expect(text).toMatch(/SHA-256 of the text: <code dir="ltr">[\da-f]{64}</);
    const flags = await count(reading, '.flag');
    expect(text.match(/class="flag /g)).toHaveLength(flags);
  });

  it('prints no row in two parts', async () => {
    await reading.emulateMediaType('print');
    const rows = await reading.$$eval('.row', (all) => all.map((row) => getComputedStyle(row).breakInside));
    expect(new Set(rows)).toEqual(new Set(['avoid']));
    expect(await reading.$eval('.bar', (bar) => getComputedStyle(bar).display)).toBe('none');
    await reading.pdf({ path: `${PICTURES}reading.pdf`, format: 'A4' });
    await reading.emulateMediaType('screen');
  });

  it('says what to do where the panel has gone', async () => {
    await article.close();
    await panel.close();
    await reading.reload();
    await reading.waitForSelector('.gone');
    expect(await reading.$eval('.gone', ({ textContent }) => textContent)).toMatch(/^This comparison is not open/);
    expect(await reading.$eval('.bar', (bar) => bar.hasAttribute('hidden'))).toBe(true);
  });

  it.each(['ar-fr', 'en-ja'])('shows %s, each text in its own direction', async (name) => {
    const other = await openReading(await compare(name, await chromium.browser.newPage()));
    expect(await count(other, '.flag')).toBeGreaterThan(0);
    const directions = await other.$$eval('.half.translation p.paragraph', (all) =>
      all.map((one) => getComputedStyle(one).direction),
    );
    expect(directions[0]).toBe(name === 'ar-fr' ? 'rtl' : 'ltr');
    await other.screenshot({ path: `${PICTURES}reading-${name}.png` });
    await other.close();
  });
});
