/** 10,000 kept comparisons in the real side panel: they come in from a file, are found, deleted and saved, and it stays at hand. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { formatSavedLine } from '../../lib/report/saved-file';
import { manyKept } from '../panel/fixtures/saved';
import { type Chromium, openChromium, openPanel } from './chromium';
import { LIST_MENU, pressInMenu } from './panel-scripts';
import { waitForSavedFile } from './wait-for-saved-file';

const MANY = 10_000;
/** Milliseconds that a press may take to be answered. */
const PATIENCE = 5000;
const folder = mkdtempSync(join(tmpdir(), 'verso-many-'));
const source = join(folder, 'ten-thousand.jsonl');

let chromium: Chromium;
let panel: Page;

beforeAll(async () => {
  writeFileSync(source, manyKept(MANY).map(formatSavedLine).join(''));
  chromium = await openChromium();
  const downloads = { behavior: 'allow', downloadPath: folder } as const;
  await (await chromium.browser.target().createCDPSession()).send('Browser.setDownloadBehavior', downloads);
  const page = await chromium.browser.newPage();
  panel = await openPanel(chromium, page);
});

afterAll(async () => {
  await chromium?.browser.close();
  rmSync(folder, { recursive: true });
});

const press = (name: string) =>
  panel.evaluate((wanted) => {
    const all = [...document.querySelectorAll<HTMLButtonElement>('main button, header button, .strip button')];
    all.find((one) => (one.getAttribute('aria-label') ?? one.textContent ?? '').startsWith(wanted))!.click();
  }, name);

/** Waits until the panel's text says something, no longer than a reader does. */
const waitForWords = (words: string, timeout = PATIENCE) =>
  panel.waitForFunction((wanted) => document.body.textContent?.includes(wanted), { timeout }, words);

describe('10,000 kept comparisons in the real side panel', () => {
  it('come in from a file, and are all told of', async () => {
    const runInPanel = (body: string) => panel.evaluate(`(async () => { ${body} })()`);
    await vi.waitUntil(async () => ((await runInPanel(LIST_MENU)) as string[]).includes('Earlier comparisons'), 30_000);
    await runInPanel(pressInMenu('Earlier comparisons'));
    await panel.waitForSelector('.saved .calm');
    await press('Kept');
    await panel.waitForSelector('input[type=file]');
    await ((await panel.$('input[type=file]')) as ElementHandle<HTMLInputElement>).uploadFile(source);
    await waitForWords('10,000 comparisons added.', 110_000);
    await waitForWords('Kept 10,000');
  });

  it('are found by words, and one is deleted and comes back, without a wait', async () => {
    await panel.type('.saved-search input', 'bees?9999');
    await panel.waitForFunction(() => document.querySelectorAll('.saved-item').length === 1, { timeout: PATIENCE });
    await press('Delete: ');
    await panel.waitForFunction(() => document.querySelectorAll('.saved-item').length === 0, { timeout: PATIENCE });
    await press('Undo');
    await panel.waitForFunction(() => document.querySelectorAll('.saved-item').length === 1, { timeout: PATIENCE });
    await panel.focus('.saved-search input');
    await panel.keyboard.press('Escape');
    await panel.waitForFunction(() => document.querySelectorAll('.saved-item').length > 10, { timeout: PATIENCE });
  });

  it('go into a file, a line each', async () => {
    await press('Save all as a file');
    const { text } = await waitForSavedFile(folder, '.jsonl');
    expect(text.trimEnd().split('\n')).toHaveLength(MANY);
  });
});
