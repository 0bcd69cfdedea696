/** A saved report in a real Chromium: what it does (nothing), how it looks, how it prints. */
import { writeFileSync } from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createLocalizer } from '../../lib/i18n/localizer';
import { isComparison } from '../../lib/panel/state/panel-state';
import { buildExportFile } from '../../lib/panel/text/export-text';
import { readDemoPairs } from '../../tools/newsroom';
import { chromiumPath } from '../../tools/setup.mjs';
import { compared } from '../panel/fixtures/play-events';
import { goldenFiles } from '../report/golden';
import { axeScript, picturesOf } from './looking';
import { pureReport } from './pure';

const OUT = picturesOf('saved');
const ORIGINS = { translation: 'https://translation.example', original: 'https://original.example' };
const AXE = axeScript();

const golden = await goldenFiles();
const DEMO = ['th-vi', 'ar-fr'];

/** Name → the file's text; the demo's reports as the panel saves them. */
async function saved(name: string): Promise<string> {
  const pair = readDemoPairs().find((one) => one.pair === name);
  if (!pair) return golden.get(`${name}.html`) ?? '';
  const state = compared(pureReport(pair, ORIGINS));
  if (!isComparison(state)) throw new Error(name);
  const ids = state.report.findings.map(({ id }) => id);
  return (await buildExportFile(createLocalizer('en'), state, ids, 'html')).text;
}

let browser: Browser;
let server: http.Server;
let asked: string[] = [];

beforeAll(async () => {
  server = http.createServer(async (request, response) => {
    asked.push(request.url ?? '');
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(await saved(request.url?.slice(1) ?? ''));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  browser = await launch({
    executablePath: chromiumPath(),
    headless: true,
    pipe: true,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--hide-scrollbars'],
  });
});

afterAll(async () => {
  await browser?.close();
  server?.close();
});

interface Opened {
  readonly page: Page;
  /** Every request of the page but the one for itself, and whatever it wrote to the console. */
  readonly heard: readonly string[];
}

async function open(name: string, width = 1000): Promise<Opened> {
  const page = await browser.newPage();
  const heard: string[] = [];
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/${name}`;
  page.on('request', (request) => request.url() !== address && heard.push(request.url()));
  page.on('dialog', (dialog) => heard.push(`dialog: ${dialog.message()}`));
  page.on('console', (message) => heard.push(message.text()));
  await page.setViewport({ width, height: 900 });
  asked = [];
  await page.goto(address, { waitUntil: 'networkidle0' });
  return { page, heard };
}

const over = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

describe.each([...DEMO, 'thai-vietnamese', 'hostile', 'nasty'])('the saved report of %s', (name) => {
  let opened: Opened;
  beforeAll(async () => {
    opened = await open(name);
  });
  afterAll(() => opened?.page.close());

  it('asks for nothing but itself, runs nothing and complains of nothing', () => {
    expect(opened.heard.filter((line) => !line.endsWith('/favicon.ico'))).toEqual([]);
    expect(asked.filter((path) => path !== '/favicon.ico')).toEqual([`/${name}`]);
  });

  it.each(['light', 'dark'] as const)('can be read by everyone in a %s theme, at any width', async (scheme) => {
    const { page } = opened;
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    for (const width of [320, 1000]) {
      await page.setViewport({ width, height: 900 });
      expect(await over(page)).toBeLessThanOrEqual(0);
      await page.screenshot({ path: `${OUT}${name}-${scheme}-${width}.png`, fullPage: true });
    }
    await page.evaluate(AXE);
    const found = (await page.evaluate(
      'axe.run(document).then(({ violations }) => violations.map(({ id, nodes }) => id + ": " + nodes[0].html))',
    )) as string[];
    expect(found).toEqual([]);
  });

  it('prints in light colours, without cutting a flag in two', async () => {
    const { page } = opened;
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
    await page.emulateMediaType('print');
    const style = await page.evaluate(() => {
      const { backgroundColor, color } = getComputedStyle(document.documentElement);
      const inside = [...document.querySelectorAll('.flag')].map((flag) => getComputedStyle(flag).breakInside);
      return { backgroundColor, color, inside: [...new Set(inside)] };
    });
    expect(style).toEqual({ backgroundColor: 'rgb(255, 255, 255)', color: 'rgb(28, 29, 33)', inside: ['avoid'] });
    const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
    writeFileSync(`${OUT}${name}.pdf`, pdf);
    expect(pdf.length).toBeGreaterThan(10_000);
    await page.emulateMediaType();
  });
});
