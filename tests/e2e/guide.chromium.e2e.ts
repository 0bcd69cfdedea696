/** The user guide in a real Chromium: opened from the panel's menu, without the network, for everyone. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Chromium, openChromium, openPanel } from './chromium';
import { axeScript, picturesOf } from './looking';
import { pressInMenu } from './panel-scripts';

const PICTURES = picturesOf('chromium');

let chromium: Chromium;
let guide: Page;

const address = () => `${chromium.origin}/guide.html`;

beforeAll(async () => {
  chromium = await openChromium();
});

afterAll(() => chromium?.browser.close());

describe('the user guide, in Chromium', () => {
  it('opens from the menu of the panel', async () => {
    const page = (await chromium.browser.pages())[0] ?? (await chromium.browser.newPage());
    const panel = await openPanel(chromium, page);
    await panel.waitForSelector('#more');
    await panel.evaluate(`(async () => { ${pressInMenu('User guide')} })()`);
    const target = await chromium.browser.waitForTarget((one) => one.url() === address());
    guide = (await target.page())!;
    await guide.waitForSelector('html[dir]');
    expect(await guide.$eval('h1', (h1) => h1.textContent)).toBe('User guide');
  });

  it('names the buttons as the panel does, and requests nothing', async () => {
    const words = await guide.$$eval('li strong', (all) => all.map(({ textContent }) => textContent));
    expect(words).toEqual([
      'Compare with the original',
      'dropped',
      'added',
      'altered',
      'Compare with the earlier version',
      'Copy',
      'Confirm',
      'Copy or save as…',
    ]);
    const asked: string[] = [];
    guide.on('request', (request) => asked.push(request.url()));
    await guide.reload({ waitUntil: 'networkidle0' });
    expect(asked.length).toBeGreaterThan(2);
    expect(asked.filter((url) => !url.startsWith(`${chromium.origin}/`))).toEqual([]);
  });

  it.each([
    ['en', 'light', 1100],
    ['th', 'dark', 320],
    ['ar', 'light', 700],
    ['de', 'dark', 360],
  ])('can be read by everyone: %s, %s, %i px', async (language, scheme, width) => {
    await guide.evaluate(`chrome.storage.local.set({ settings: { language: '${language}' } })`);
    await guide.waitForSelector(`html[lang^="${language}"][dir]`);
    await guide.setViewport({ width, height: 900 });
    await guide.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await guide.evaluate(axeScript());
    expect(
      await guide.evaluate(
        `axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes[0].html))`,
      ),
    ).toEqual([]);
    expect(await guide.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await guide.screenshot({ path: `${PICTURES}guide-${language}-${scheme}-${width}.png`, fullPage: true });
  });
});
