/** Keeping comparisons in the real side panel: kept, found again, read offline, into a file and back. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Newsroom, openNewsroom } from '../../tools/newsroom';
import { type Chromium, EXTENSION, openChromium, openPanel } from './chromium';
import { axeScript, picturesOf } from './looking';
import { IS_LIST_DRAWN, isKept, LIST_MENU, pressInMenu } from './panel-scripts';
import { pureReport } from './pure';
import { waitForSavedFile } from './wait-for-saved-file';

const PICTURES = picturesOf('chromium');
const AXE = axeScript();
const folder = mkdtempSync(join(tmpdir(), 'verso-kept-'));
/** How many are kept, asked in a page of Verso's own. */
const KEPT = `new Promise((done) => {
  const opening = indexedDB.open('comparisons');
  opening.onsuccess = () => {
    const counting = opening.result.transaction('comparisons').objectStore('comparisons').count();
    counting.onsuccess = () => done(counting.result);
  };
})`;
const PAIRS = ['th-vi', 'ar-fr', 'es-en'];

let news: Newsroom;
let chromium: Chromium;
let page: Page;
let panel: Page;
/** Flags of the Thai article, as they stood when it was kept. */
let flags: (string | null)[];

const addressOf = (name: string) => news.translation + news.pairs.find(({ pair }) => pair === name)!.translation.path;

beforeAll(async () => {
  news = await openNewsroom();
  chromium = await openChromium();
  const downloads = { behavior: 'allow', downloadPath: folder } as const;
  await (await chromium.browser.target().createCDPSession()).send('Browser.setDownloadBehavior', downloads);
  page = await chromium.browser.newPage();
});

afterAll(async () => {
  await chromium?.browser.close();
  news?.close();
  rmSync(folder, { recursive: true });
});

const inPanel = (body: string) => panel.evaluate(`(async () => { ${body} })()`);
/** Until the menu says so. */
const waitForKept = (status: 'not' | 'same' | 'earlier') =>
  vi.waitUntil(async () => inPanel(isKept(status)), { timeout: 30_000, interval: 200 });

/** Compares an article and keeps what came of it. */
async function keep(name: string): Promise<void> {
  await page.goto(addressOf(name));
  panel ??= await openPanel(chromium, page);
  await panel.waitForSelector('main.at-ready');
  await panel.$eval('main.at-ready button.primary', (button) => (button as HTMLButtonElement).click());
  await panel.waitForSelector('main.at-done .flag', { timeout: 30_000 });
  await waitForKept('not');
  await inPanel(pressInMenu('Keep this comparison'));
  await waitForKept('same');
}

const titles = () => panel.$$eval('.saved-item .saved-name', (names) => names.map((n) => n.textContent));
const rows = () => panel.$$eval('.saved-item', (items) => items.map(({ textContent }) => textContent));
const shown = async () => {
  await panel.waitForFunction(IS_LIST_DRAWN);
  return panel.$$eval('.flag', (list) => list.map((flag) => flag.querySelector('h3')?.textContent ?? flag.id));
};
const waitForRows = (count: number) =>
  panel.waitForFunction((n) => document.querySelectorAll('.saved-item').length === n, {}, count);
const press = (name: string) =>
  panel.evaluate((wanted) => {
    const all = [...document.querySelectorAll<HTMLButtonElement>('main button, header button, .strip button')];
    all.find((one) => (one.getAttribute('aria-label') ?? one.textContent ?? '').startsWith(wanted))!.click();
  }, name);
const notice = () => panel.$eval('.saved-notice', ({ textContent }) => textContent);
const titleOf = (name: string) => pureReport(news.pairs.find(({ pair }) => pair === name)!, news).translation.title;

async function look(name: string): Promise<void> {
  await panel.evaluate(AXE);
  const found = (await panel.evaluate(
    'axe.run(document).then(({ violations }) => violations.map(({ id, nodes }) => id + ": " + nodes[0].html))',
  )) as string[];
  expect(found).toEqual([]);
  await panel.screenshot({ path: `${PICTURES}kept-${name}.png` });
}

describe('kept comparisons in the real side panel', () => {
  it('that were deleted outside are said to be gone, and can be kept again', async () => {
    await keep(news.pairs.find(({ pair }) => !PAIRS.includes(pair))!.pair);
    await panel.evaluate(() => indexedDB.deleteDatabase('comparisons'));
    await waitForKept('not');
    await panel.waitForFunction(() => document.querySelector('.strip')?.textContent?.includes('no longer on this'));
    await look('gone');
  });

  it('are there again after the panel was closed, the newest first', async () => {
    for (const name of PAIRS) await keep(name);
    await page.goto(addressOf('th-vi'));
    // Not those of the article before.
    await panel.waitForSelector('main.at-done .flag [lang^=th]');
    flags = await shown();
    await look('button');
    await panel.evaluate(() => setTimeout(() => window.close()));
    await vi.waitUntil(() => !chromium.browser.targets().some((t) => t.url().includes('sidepanel.html')));
    panel = await openPanel(chromium, page);
    await vi.waitUntil(async () => ((await inPanel(LIST_MENU)) as string[]).includes('Earlier comparisons'), 30_000);
    await inPanel(pressInMenu('Earlier comparisons'));
    await waitForRows(3);
    expect(await titles()).toEqual([...PAIRS].reverse().map(titleOf));
    await look('list');
  });

  it('are found by words of either text', async () => {
    const french = pureReport(news.pairs.find(({ pair }) => pair === 'ar-fr')!, news).original.title;
    await panel.type('.saved-search input', french.toUpperCase());
    await waitForRows(1);
    expect(await titles()).toEqual([titleOf('ar-fr')]);
    await panel.focus('.saved-search input');
    await panel.keyboard.press('Escape');
    await waitForRows(3);
  });

  it('open whole while nothing can be reached, and say that the page is not there', async () => {
    await page.goto('about:blank');
    await page.setOfflineMode(true);
    await panel.setOfflineMode(true);
    await panel.evaluate((title) => {
      const items = [...document.querySelectorAll<HTMLButtonElement>('.saved-item')];
      items.find(({ textContent }) => textContent?.includes(title))!.click();
    }, titleOf('th-vi'));
    await panel.waitForSelector('main.at-done .flag');
    await panel.waitForFunction((n) => document.querySelectorAll('.flag').length >= n, {}, flags.length);
    await expect.poll(shown, { timeout: 30_000 }).toEqual(flags);
    expect(await panel.$eval('.saved-head', ({ textContent }) => textContent)).toContain('not open in this tab');
    await panel.waitForSelector('.track .at');
    await look('opened');
    await panel.$eval('.flag .row', (row) => (row as HTMLElement).focus());
    await panel.keyboard.press('Enter');
    await panel.waitForFunction(() =>
      document.querySelector('.strip')?.textContent?.includes('is not open in this tab'),
    );
    await press('Side by side');
    await panel.waitForFunction(() => document.querySelectorAll('.sheet.side [lang=th]').length > 3);
    await panel.setOfflineMode(false);
    await page.setOfflineMode(false);
  });

  it('are marked in their page once that is opened', async () => {
    await panel.evaluate(() => document.querySelector<HTMLButtonElement>('.saved-links button')!.click());
    const target = await chromium.browser.waitForTarget((t) => t.url() === addressOf('th-vi'));
    const opened = (await target.page())!;
    await panel.waitForFunction(() =>
      document.querySelector('.saved-head')?.textContent?.includes('is open in this tab'),
    );
    await opened.waitForFunction(() => CSS.highlights.size > 0);
    // Whatever else comes to the front, the comparison stays, and its page loses nothing but its marks.
    await page.bringToFront();
    await panel.waitForFunction(() => document.querySelector('.saved-head')?.textContent?.includes('not open in this'));
    await opened.close();
    await press('Back to the page');
    await panel.waitForSelector('main.at-idle');
  });

  it('go into a file, are deleted, and come back from it the same', async () => {
    await inPanel(pressInMenu('Earlier comparisons'));
    await waitForRows(3);
    await press('Kept 3');
    const before = await rows();
    await press('Save all as a file');
    const { name, text } = await waitForSavedFile(folder, '.jsonl');
    expect(await notice()).toContain(`3 comparisons saved as ${name}`);
    expect(text.trimEnd().split('\n')).toHaveLength(3);

    await press('Delete: ');
    await waitForRows(2);
    await press('Undo');
    await waitForRows(3);
    expect(await rows()).toEqual(before);

    await press('Delete all');
    await look('asking');
    await press('Delete all');
    await panel.waitForSelector('.saved .calm');
    const input = (await panel.$('input[type=file]')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(join(folder, name));
    await waitForRows(3);
    expect(await rows()).toEqual(before);
    expect(await notice()).toContain('3 comparisons added.');

    await ((await panel.$('input[type=file]')) as ElementHandle<HTMLInputElement>).uploadFile(join(folder, name));
    await panel.waitForFunction(() => document.querySelector('.saved-notice')?.textContent?.includes('here already'));
    expect(await rows()).toEqual(before);
  });

  it('are not offered in a private window', async () => {
    const session = await chromium.browser.target().createCDPSession();
    // As the reader does on the browser's page of extensions.
    await session.send('Extensions.loadUnpacked' as never, { path: EXTENSION, enableInIncognito: true } as never);
    const settings = await chromium.browser.newPage();
    await settings.goto(`${chromium.origin}/options.html`);
    const url = addressOf('es-en');
    await settings.evaluate(`chrome.windows.create(${JSON.stringify({ incognito: true, url })})`);
    const secret = (await (await chromium.browser.waitForTarget((target) => target.url() === url)).page())!;
    const beside = await openPanel(chromium, secret);
    await beside.waitForSelector('main.at-ready');
    await beside.$eval('main.at-ready button.primary', (button) => (button as HTMLButtonElement).click());
    await beside.waitForSelector('main.at-done .flag');
    await beside.keyboard.press('b');
    const names = (await beside.evaluate(`(async () => { ${LIST_MENU} })()`)) as string[];
    expect(names.filter((name) => /^(?:Keep|Kept)/.test(name))).toEqual([]);
    expect(await settings.evaluate(KEPT)).toBe(3);
  });
});
