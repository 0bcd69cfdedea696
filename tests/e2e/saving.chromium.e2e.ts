/** Saving and copying every format from the real side panel. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Newsroom, openNewsroom } from '../../tools/newsroom';
import { collectionProblems } from '../report/web-annotation-model';
import { type Chromium, openChromium, openPanel } from './chromium';
import { axeScript, picturesOf } from './looking';
import { pressInMenu } from './panel-scripts';
import { waitForSavedFile } from './wait-for-saved-file';

const PICTURES = picturesOf('chromium');
const AXE = axeScript();
const folder = mkdtempSync(join(tmpdir(), 'verso-saved-'));

let news: Newsroom;
let chromium: Chromium;
let panel: Page;

beforeAll(async () => {
  news = await openNewsroom();
  chromium = await openChromium();
  await chromium.browser
    .defaultBrowserContext()
    .overridePermissions(chromium.origin, ['clipboard-read', 'clipboard-sanitized-write']);
  const downloads = { behavior: 'allow', downloadPath: folder } as const;
  await (await chromium.browser.target().createCDPSession()).send('Browser.setDownloadBehavior', downloads);
  const page = await chromium.browser.newPage();
  const pair = news.pairs.find((one) => one.pair === 'th-vi')!;
  await page.goto(news.translation + pair.translation.path);
  panel = await openPanel(chromium, page);
  await panel.waitForSelector('main.at-ready');
  await panel.evaluate(() => document.querySelector<HTMLButtonElement>('main.at-ready button.primary')!.click());
  await panel.waitForSelector('main.at-done', { timeout: 30_000 });
  await panel.bringToFront();
});

afterAll(async () => {
  await chromium?.browser.close();
  news?.close();
  rmSync(folder, { recursive: true });
});

const openFormats = () => panel.evaluate(`(async () => { ${pressInMenu('Copy or save as')} })()`);

/** In the menu of formats: the buttons of row number `row`, to copy or to save. */
async function choose(row: number, what: 'copy' | 'save'): Promise<void> {
  await openFormats();
  await panel.click(`.formats li:nth-child(${row}) button:nth-child(${what === 'copy' ? 1 : 2})`);
  await panel.waitForFunction(() => !document.querySelector('.formats'));
}

/** The text of the one file that ends so, once it is there whole. */
async function fileThatEnds(end: string): Promise<string> {
  const { name, text } = await waitForSavedFile(folder, end);
  expect(name).toMatch(/^verso-[^/]+-\d{4}-\d\d-\d\d\.\w+$/);
  return text;
}

const onClipboard = () =>
  panel.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const texts = item!.types.map(async (type) => [type, await (await item!.getType(type)).text()] as const);
    return Object.fromEntries(await Promise.all(texts));
  });

const rowsOf = (csv: string): Record<string, string>[] => parse(csv, { bom: true, columns: true });

describe('the menu of formats in the real side panel', () => {
  it('stands within the panel, in both themes', async () => {
    await panel.keyboard.press('j');
    await openFormats();
    await panel.waitForSelector('.formats select');
    for (const scheme of ['light', 'dark'] as const) {
      await panel.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await panel.screenshot({ path: `${PICTURES}th-vi-formats-${scheme}.png` });
    }
    const outside = await panel.$eval('.formats', (menu) => {
      const { left, right, top } = menu.getBoundingClientRect();
      return left < 0 || top < 0 || right > innerWidth;
    });
    expect(outside).toBe(false);
    await panel.evaluate(AXE);
    const found = await panel.evaluate(
      'axe.run(document).then(({ violations }) => violations.map(({ id, nodes }) => id + ": " + nodes[0].html))',
    );
    expect(found).toEqual([]);
    await panel.keyboard.press('Escape');
    await panel.keyboard.press('Escape');
  });

  it('saves each format as a file', async () => {
    // The list itself is drawn bit by bit.
    const flags = await panel.$eval('.bar .copy', ({ textContent }) => Number(/\d+/.exec(textContent ?? '')?.[0]));
    for (const row of [2, 3, 4, 5, 6]) await choose(row, 'save');
    expect(await fileThatEnds('.md')).toMatch(new RegExp(`^## ${flags} differences`));
    expect(await fileThatEnds('.txt')).toMatch(new RegExp(`^${flags} differences`));
    expect((await fileThatEnds('.html')).match(/class="flag /g)).toHaveLength(flags);
    const csv = await fileThatEnds('.csv');
    expect(csv.startsWith('\uFEFF')).toBe(true);
    expect(rowsOf(csv)).toHaveLength(flags);
    const json: unknown = JSON.parse(await fileThatEnds('.json'));
    expect(collectionProblems(json)).toEqual([]);
    expect(json).toMatchObject({ total: flags });
  });

  it('saves a picture', async () => {
    await openFormats();
    await panel.click('.formats .picture');
    expect(await fileThatEnds('.png')).toMatch(/^.PNG/);
  });

  it('saves a file for each kind of other program', async () => {
    for (const row of [1, 2, 3, 4]) {
      await openFormats();
      await panel.click(`.formats .programs li:nth-child(${row}) button`);
      await panel.waitForFunction(() => !document.querySelector('.formats'));
    }
    expect(await fileThatEnds('.tmx')).toContain('<tuv xml:lang="th">');
    expect(await fileThatEnds('.xlf')).toContain('trgLang="th"');
    expect(await fileThatEnds('.tsv')).toContain('Accuracy/');
    expect(JSON.parse(await fileThatEnds('.jsonld'))).toHaveProperty('@context');
  });

  it('copies markup beside text, and tables and JSON as text alone', async () => {
    await panel.bringToFront();
    await choose(1, 'copy');
    await panel.waitForFunction(() => document.querySelector('.strip')?.textContent?.includes('Copied'));
    expect(Object.keys(await onClipboard()).sort()).toEqual(['text/html', 'text/plain']);
    await choose(5, 'copy');
    await panel.waitForFunction(() => document.querySelector('.strip')?.textContent?.includes('CSV'));
    const { 'text/plain': csv = '', ...rest } = await onClipboard();
    expect(rest).toEqual({});
    expect(rowsOf(csv)[0]).toMatchObject({ status: 'possible', original_language: 'vi', translation_language: 'th' });
  });
});
