/** Versions of one article side by side, in real Chromium: chosen on the original, asked for, compared, filtered, saved. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Chromium, openChromium, openPanel } from './chromium';
import { ENGLISH, ORIGINAL, openEditionsSite } from './editions-site';
import { axeScript, picturesOf } from './looking';
import { waitForSavedFile } from './wait-for-saved-file';

const PICTURES = picturesOf('chromium');

const downloads = mkdtempSync(path.join(tmpdir(), 'verso-editions-'));
let site: Awaited<ReturnType<typeof openEditionsSite>>;
let chromium: Chromium;
let editions: Page;

beforeAll(async () => {
  site = await openEditionsSite();
  chromium = await openChromium();
});

afterAll(async () => {
  await chromium?.browser.close();
  site?.close();
  rmSync(downloads, { recursive: true, force: true });
});

const texts = (selector: string) => editions.$$eval(selector, (all) => all.map((one) => one.textContent ?? ''));
const checkAxe = async () => {
  await editions.evaluate(axeScript());
  expect(await editions.evaluate(`axe.run().then(({ violations }) => violations.map(({ id }) => id))`)).toEqual([]);
};

describe('versions side by side in Chromium', () => {
  it('are offered on the original, in a page of their own', async () => {
    const page = await chromium.browser.newPage();
    await page.goto(site.origin + ORIGINAL);
    const panel = await openPanel(chromium, page);
    await panel.waitForSelector('.translations .link');
    const opened = chromium.browser.waitForTarget((target) => target.url().includes('/editions.html'));
    await panel.click('.translations .link');
    editions = (await (await opened).page())!;
    await editions.bringToFront();
    await editions.setViewport({ width: 1280, height: 800 });
    await editions.waitForSelector('html[data-ready]');
    expect(await texts('fieldset label')).toEqual([
      'German 127.0.0.1',
      'French 127.0.0.1',
      'Spanish 127.0.0.1',
      'Polish 127.0.0.1',
    ]);
    expect(await texts('form > .small')).toEqual([
      'This requests a page each from 127.0.0.1, without cookies. Nothing else leaves this device.',
    ]);
    await editions.screenshot({ path: `${PICTURES}editions-choice.png` });
    await checkAxe();
  });

  it('are compared one after the other; a page that is gone is told, and the others go on', async () => {
    await editions.click('form > .primary');
    await editions.waitForSelector('table', { timeout: 30_000 });
    expect(await texts('.failed')).toEqual(['127.0.0.1 could not be read. The site answered with status 404.']);
    expect((await texts('thead th')).map((text) => text.trim())).toEqual([
      'Original',
      'German 127.0.0.1',
      'French 127.0.0.1',
      'Spanish 127.0.0.1 · another story',
    ]);
    await editions.screenshot({ path: `${PICTURES}editions-table.png` });
    await checkAxe();
  });

  it('a number that one has otherwise stands first, with who says what', async () => {
    const [values] = await texts('tbody tr:first-child .values');
    expect(values).toContain('140');
    expect(values).toMatch(/410: French/);
    const cells = await texts('tbody tr:first-child td .state');
    expect(cells).toEqual(['=says the same', '≠changed', '?cannot be told']);
  });

  it('can be seen whole and in order, and saved', async () => {
    expect((await texts('tbody tr')).length).toBeLessThan(4);
    await editions.click('.table-do label:nth-child(1) input');
    await editions.click('.table-do label:nth-child(2) input');
    const originals = async () =>
      (await texts('tbody th > p:first-child')).filter((text) => ENGLISH.includes(text)).join('\n');
    await vi.waitFor(async () => expect(await originals()).toBe(ENGLISH.join('\n')), { timeout: 30_000 });
    const session = await editions.createCDPSession();
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads });
    await editions.click('.table-do .second');
    const { text } = await waitForSavedFile(downloads, '.csv');
    const rows: Record<string, string>[] = parse(text, { bom: true, columns: true });
    expect(rows.map((row) => row['original']).filter((text) => ENGLISH.includes(text!))).toEqual(ENGLISH);
    expect(rows.find(({ original }) => original === ENGLISH[1])!['state fr 127.0.0.1']).toBe('changed');
  });

  it('at the width of a phone the table is scrolled, not the page', async () => {
    await editions.setViewport({ width: 360, height: 640 });
    expect(await editions.evaluate('document.documentElement.scrollWidth')).toBe(360);
    await editions.screenshot({ path: `${PICTURES}editions-narrow.png` });
  });

  it('a page whose article is closed says so', async () => {
    await editions.goto(`${chromium.origin}/editions.html?tab=99999999`);
    await editions.waitForSelector('[role=alert]');
    expect(await texts('[role=alert]')).toEqual([
      'The page is not open any more. Open it again, and begin from the panel.',
    ]);
  });
});
