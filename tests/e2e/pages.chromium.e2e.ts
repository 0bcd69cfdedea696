/** What holds for the settings and the welcome page alike: what is drawn stays, and all of it can be reached. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Chromium, openChromium } from './chromium';

const MAX_LINES_OF_STYLE = 60;

/** How far anything on the page moved by itself, in the browser's own measure. */
const WATCH_SHIFTS = `globalThis.shifted = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (!entry.hadRecentInput) globalThis.shifted += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });`;

/** The controls as they are seen, line by line; of radio buttons with one name the chosen one is all that Tab reaches. */
const CONTROLS = `[...document.querySelectorAll('main :is(button, input, select, a[href])')]
  .filter((one) => one.checkVisibility() && !one.disabled && (one.type !== 'radio' || one.checked))
  .map((one) => one.id || one.className + one.name + one.textContent)`;

/** What the focus is on, and the box that a pointer can press. */
const FOCUSED = `(() => {
  const one = document.activeElement;
  const { left, right, top, bottom } = (one.closest('label') ?? one).getBoundingClientRect();
  return {
    name: one === document.body ? '' : one.id || one.className + one.name + one.textContent,
    width: right - left,
    height: bottom - top,
    isSeen: top >= 0 && bottom <= innerHeight,
  };
})()`;

interface Focused {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly isSeen: boolean;
}

let chromium: Chromium;

beforeAll(async () => {
  chromium = await openChromium();
});

afterAll(() => chromium?.browser.close());

async function open(name: string, width: number, settings: object = {}): Promise<Page> {
  const page = await chromium.browser.newPage();
  await page.goto(`${chromium.origin}/${name}.html`);
  await page.evaluate(`chrome.storage.local.set({ settings: ${JSON.stringify(settings)} })`);
  await page.setViewport({ width, height: 720 });
  await page.evaluateOnNewDocument(WATCH_SHIFTS);
  await page.reload();
  await page.waitForSelector('html[data-ready]');
  return page;
}

/** What Tab reaches, from the top of the page to its end. */
async function walk(page: Page): Promise<Focused[]> {
  const stops: Focused[] = [];
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab');
    const focused = (await page.evaluate(FOCUSED)) as Focused;
    if (focused.name === '' || focused.name === stops[0]?.name) break;
    stops.push(focused);
  }
  return stops;
}

const SERVER = { engine: { kind: 'libretranslate', address: 'https://mt.example/' }, sitesOff: ['news.example'] };

it('say what was done without covering what was pressed', async () => {
  const page = await open('options', 1280);
  const bottom = `document.querySelector('input[value="fewer"]').getBoundingClientRect().bottom`;
  // Just above the lower edge of the window, where the strip comes to lie.
  await page.evaluate(`scrollBy(0, ${bottom} - innerHeight + 12)`);
  await page.click('input[value="fewer"]');
  await page.waitForSelector('.strip');
  await page.evaluate('new Promise((drawn) => setTimeout(drawn, 200))');
  expect(
    await page.evaluate(`document.querySelector('.strip').getBoundingClientRect().top - ${bottom}`),
  ).toBeGreaterThan(0);
  await page.close();
});

describe.each(['options', 'welcome'])('the page “%s”, in Chromium', (name) => {
  it.each([1280, 320])('draws once what it shows, at %i px', async (width) => {
    const page = await open(name, width, SERVER);
    await page.evaluate('new Promise((drawn) => setTimeout(drawn, 300))');
    expect(await page.evaluate('shifted')).toBe(0);
    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
    await page.close();
  });

  it.each(['en', 'de', 'ar', 'th', 'ja', 'ru'])('fits a narrow window, in %s', async (language) => {
    const page = await open(name, 320, { ...SERVER, language });
    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
    await page.close();
  });

  it('has its first control near the top', async () => {
    const page = await open(name, 1280);
    const first = await page.$eval('main :is(button, input, select)', (one) => one.getBoundingClientRect().top);
    expect(first).toBeLessThanOrEqual(160);
    await page.close();
  });

  it('is reached by Tab in the order that is seen, each control large enough and in view', async () => {
    const page = await open(name, 1280, SERVER);
    const controls = (await page.evaluate(CONTROLS)) as string[];
    const stops = await walk(page);
    // The lanes of the example are one stop, and its arrows lead on.
    const expected = controls.filter((one) => !/^lane-name is-(?:added|altered)/.test(one));
    expect(stops.map((one) => one.name)).toEqual(expected);
    expect(stops.filter(({ width, height }) => width < 24 || height < 24)).toEqual([]);
    expect(stops.filter(({ isSeen }) => !isSeen)).toEqual([]);
    await page.close();
  });

  it('has hardly a style of its own', () => {
    const file = path.join(import.meta.dirname, '../../entrypoints', name, 'style.css');
    expect(readFileSync(file, 'utf8').trim().split('\n').length).toBeLessThanOrEqual(MAX_LINES_OF_STYLE);
  });
});
