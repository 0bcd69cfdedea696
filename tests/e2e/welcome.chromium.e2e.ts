/** The page of the first run, in a real Chromium. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Chromium, EXTENSION, openChromium } from './chromium';
import { axeScript, picturesOf } from './looking';

const PICTURES = picturesOf('chromium');
const AXE = axeScript();

/** How far anything on the page moved by itself, in the browser's own measure. */
const WATCH_SHIFTS = `globalThis.shifted = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (!entry.hadRecentInput) globalThis.shifted += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });`;

let chromium: Chromium;
let page: Page;

const address = () => `${chromium.origin}/welcome.html`;
const shown = async () => (await chromium.browser.pages()).filter((one) => one.url() === address());

beforeAll(async () => {
  chromium = await openChromium({ size: '1100,1000', welcome: true });
  [page] = (await shown()) as [Page];
});

afterAll(() => chromium?.browser.close());

async function openIn(language: string): Promise<void> {
  await page.goto(`${chromium.origin}/options.html`);
  await page.evaluate(`chrome.storage.local.set({ settings: { language: '${language}' } })`);
  await page.goto(address());
  await page.waitForSelector('html[data-ready]');
}

describe('the page of the first run, in Chromium', () => {
  it('opens once, when Verso is installed, and not when it is loaded anew', async () => {
    expect(await shown()).toHaveLength(1);
    const session = await chromium.browser.target().createCDPSession();
    await session.send('Extensions.loadUnpacked' as never, { path: EXTENSION } as never);
    page = await chromium.browser.newPage();
    await page.goto(address());
    await page.waitForSelector('html[dir]');
    // Its pages were closed with it: the one that was opened here is the only one.
    expect(await shown()).toHaveLength(1);
  });

  it('says how to open the panel, with the keys as they are, and leads to the settings', async () => {
    expect(await page.$eval('h1', (h1) => h1.textContent)).toBe('See what a translation changed');
    expect(await page.$eval('#ways-keys kbd', (keys) => keys.textContent)).toBe('Ctrl+Shift+Y');
    await page.click('#settings');
    const settings = await chromium.browser.waitForTarget((t) => t.url() === `${chromium.origin}/options.html`);
    await (await settings.page())?.close();
  });

  it('shows a real comparison, a difference of each kind, which opens by a press', async () => {
    const kinds = () => page.$$eval('.flag', (rows) => rows.map(({ className }) => className.split(' ')[1]).sort());
    expect(await kinds()).toEqual(['is-added', 'is-altered', 'is-dropped']);
    expect(await page.$eval('#verdict', (verdict) => verdict.textContent)).toMatch(/^\d+ differences to check/);
    await page.click('.flag.is-altered .row');
    expect(await page.$$eval('.flag.open .passage', (passages) => passages.length)).toBe(2);
    // It is there to be looked at: nothing can be copied, confirmed or dismissed.
    expect(await page.$$('.flag.open button')).toHaveLength(1);
    await page.click('.lane-name.is-dropped');
    expect(await kinds()).toEqual(['is-dropped', 'is-dropped', 'is-dropped']);
    await page.click('.cover .link');
    expect(await kinds()).toEqual(['is-added', 'is-altered', 'is-dropped']);
  });

  it('has its buttons in one screen, and nothing jumps', async () => {
    await page.setViewport({ width: 1280, height: 720 });
    await page.evaluateOnNewDocument(WATCH_SHIFTS);
    await page.reload();
    await page.waitForSelector('html[data-ready]');
    await page.evaluate('new Promise((drawn) => setTimeout(drawn, 300))');
    expect(await page.evaluate('shifted')).toBe(0);
    const places = await page.$$eval('main button', (buttons) =>
      buttons.map((button) => button.getBoundingClientRect()).map(({ top, bottom }) => ({ top, bottom })),
    );
    expect(places.length).toBeGreaterThan(7);
    expect(Math.max(...places.map(({ bottom }) => bottom))).toBeLessThanOrEqual(720);
    expect(places[0]!.top).toBeLessThanOrEqual(160);
  });

  it('is half as long as it was: one question, three facts, one example', async () => {
    await page.setViewport({ width: 1280, height: 400 });
    const read = (await page.evaluate(`(() => {
      const count = (selector) => document.querySelector(selector).innerText.split(/\\s+/).length;
      return { words: count('main') - count('.example'), height: document.querySelector('main').scrollHeight,
        questions: document.querySelectorAll('#choice').length, facts: document.querySelectorAll('dt').length };
    })()`)) as { words: number; height: number; questions: number; facts: number };
    // It was 272 words beside the example, 669 pixels high.
    expect(read.words).toBeLessThanOrEqual(145);
    expect(read.height).toBeLessThanOrEqual(600);
    expect([read.questions, read.facts]).toEqual([1, 3]);
  });

  it('shows where the icon is pinned, as long as it is not', async () => {
    const label = await page.$eval('.pin-drawing', (drawing) => drawing.getAttribute('aria-label'));
    expect(label).toContain('puzzle piece');
  });

  it('asks for nothing, and requests nothing', async () => {
    expect(await page.$$eval('input, select, textarea, iframe', (fields) => fields.length)).toBe(0);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.reload({ waitUntil: 'networkidle0' });
    expect(asked.length).toBeGreaterThan(3);
    expect(asked.filter((url) => !url.startsWith(`${chromium.origin}/`))).toEqual([]);
  });

  it.each([
    ['en', 'light', 1100],
    ['en', 'dark', 320],
    ['ar', 'light', 1100],
    ['ar', 'dark', 360],
    ['de', 'light', 360],
  ])('can be read by everyone: %s, %s, %i px', async (language, scheme, width) => {
    await page.bringToFront();
    await page.setViewport({ width, height: 900 });
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await openIn(language);
    expect(await page.$eval('html', ({ lang, dir }) => [lang.slice(0, 2), dir])).toEqual([
      language,
      language === 'ar' ? 'rtl' : 'ltr',
    ]);
    await page.evaluate(AXE);
    const violations = await page.evaluate(`axe.run().then(({ violations }) => violations.map(({ id }) => id))`);
    expect(violations).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await page.screenshot({ path: `${PICTURES}welcome-${language}-${scheme}-${width}.png`, fullPage: true });
  });
});
