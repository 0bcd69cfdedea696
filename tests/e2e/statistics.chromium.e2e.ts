/** The page that `verso report` writes, in a real Chromium: light and dark, wide and narrow, opened number by number. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Window } from 'happy-dom';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseJson } from '../../lib/core/json';
import { readReportLine } from '../../lib/report/statistics/report-line';
import { toStatisticsPage } from '../../lib/report/statistics/statistics-page';
import { createTally } from '../../lib/report/statistics/tally';
import { makeReportLines } from '../../tools/bench/made-reports';
import { chromiumPath } from '../../tools/setup.mjs';
import { axeScript, picturesOf } from './looking';

const PICTURES = picturesOf('chromium');
const AXE = axeScript();
const folder = mkdtempSync(path.join(tmpdir(), 'verso-statistics-'));
const address = `file://${path.join(folder, 'report.html')}`;

let browser: Browser;
let page: Page;

beforeAll(async () => {
  const tally = createTally();
  for (const line of makeReportLines(300, { broken: 40 })) tally.add(readReportLine(parseJson(line)));
  writeFileSync(
    path.join(folder, 'report.html'),
    toStatisticsPage(tally.getTotals(), new Window().document as unknown as Document),
  );
  browser = await puppeteer.launch({ executablePath: chromiumPath()!, args: ['--no-sandbox'] });
  page = await browser.newPage();
});

afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true });
});

const LOOKS = [
  { name: 'light', width: 1280, scheme: 'light' },
  { name: 'dark', width: 1280, scheme: 'dark' },
  { name: 'narrow', width: 360, scheme: 'light' },
] as const;

describe.each(LOOKS)('$name', ({ name, width, scheme }) => {
  beforeAll(async () => {
    await page.setViewport({ width, height: 800 });
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await page.goto(address);
  });

  it('is accessible, closed and with a list open, and as wide as its window', async () => {
    await page.screenshot({ path: path.join(PICTURES, `statistics-${name}.png`) });
    await page.evaluate(AXE);
    // What a scheme alone changes is colours.
    const rules = scheme === 'dark' ? { runOnly: ['color-contrast'] } : {};
    const check = () =>
      page.evaluate(async (more) => {
        const { violations } = await (
          globalThis as unknown as { axe: { run(options: object): Promise<{ violations: { id: string }[] }> } }
        ).axe.run({ resultTypes: ['violations'], ...more });
        return violations.map(({ id }) => id);
      }, rules);
    expect(await check()).toEqual([]);
    await page.evaluate(() => document.querySelector<HTMLAnchorElement>('#outlets td a')!.click());
    expect(await check()).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });

  it('opens the flags of a number and goes back to its table', async () => {
    const isShown = (selector: string) =>
      page.evaluate((wanted) => document.querySelector(wanted)!.getBoundingClientRect().height > 0, selector);
    await page.goto(address);
    const list = '[id="flags-kinds-2-all"]';
    expect(await isShown(list)).toBe(false);
    await page.evaluate(() => document.querySelector<HTMLAnchorElement>('#kinds tbody tr:nth-child(2) td a')!.click());
    expect(await isShown(list)).toBe(true);
    await page.screenshot({ path: path.join(PICTURES, `statistics-${name}-flags.png`) });
    await page.evaluate((wanted) => document.querySelector<HTMLAnchorElement>(`${wanted} p a`)!.click(), list);
    expect(await isShown(list)).toBe(false);
    const top = await page.evaluate(() => document.querySelector('#kinds')!.getBoundingClientRect().top);
    expect(Math.abs(top)).toBeLessThan(40);
  });
});

it('draws its bars in the colors of its theme, which differ in light and dark', async () => {
  const colorIn = async (scheme: string) => {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await page.goto(address);
    return page.evaluate(() => getComputedStyle(document.querySelector('#kinds svg .bar rect')!).fill);
  };
  const [light, dark] = [await colorIn('light'), await colorIn('dark')];
  expect(light).toMatch(/^rgb\(/);
  expect(dark).not.toBe(light);
});
