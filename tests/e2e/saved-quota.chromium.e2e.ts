/** Keeping comparisons in a real Chromium whose storage is full: said calmly, nothing lost, and room can be made again. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Newsroom, openNewsroom } from '../../tools/newsroom';
import { type Chromium, EXTENSION, openChromium, openPanel } from './chromium';
import { isKept, pressInMenu } from './panel-scripts';

const MANY = 10_000;

/** Copies what is kept `MANY` times, without its texts, as summaries of their own beside records of a few bytes. */
const MULTIPLY = `(async () => {
  const ask = (request) => new Promise((done, fail) => { request.onsuccess = () => done(request.result); request.onerror = () => fail(request.error); });
  const db = await ask(indexedDB.open('comparisons'));
  const [entry] = await ask(db.transaction('entries').objectStore('entries').getAll());
  const tx = db.transaction(['comparisons', 'entries'], 'readwrite');
  for (let at = 0; at < ${MANY}; at++) {
    const key = 'made ' + at;
    tx.objectStore('comparisons').put({ key, kept: { at } });
    tx.objectStore('entries').put({ ...entry, key, saved: new Date(Date.UTC(2020, 0, 1) + at * 60000).toISOString() });
  }
  await new Promise((done, fail) => { tx.oncomplete = done; tx.onabort = () => fail(tx.error); });
  db.close();
})()`;

const COUNT = `(async () => {
  const ask = (request) => new Promise((done) => { request.onsuccess = () => done(request.result); });
  const db = await ask(indexedDB.open('comparisons'));
  const counts = [];
  for (const name of ['comparisons', 'entries']) counts.push(await ask(db.transaction(name).objectStore(name).count()));
  db.close();
  return counts;
})()`;

let news: Newsroom;
let chromium: Chromium;
let page: Page;
let panel: Page;

const inPanel = (body: string) => panel.evaluate(`(async () => { ${body} })()`);
const count = () => panel.evaluate(COUNT) as Promise<number[]>;
const waitForKept = (status: 'not' | 'same') =>
  expect.poll(() => inPanel(isKept(status)), { timeout: 30_000, interval: 200 }).toBe(true);

async function compare(pair: string): Promise<void> {
  await page.goto(news.translation + news.pairs.find((one) => one.pair === pair)!.translation.path);
  panel ??= await openPanel(chromium, page);
  // What is remembered besides would count among those that are kept.
  await panel.evaluate(`chrome.storage.local.set({ settings: { engine: { kind: 'off' }, remember: false } })`);
  await panel.waitForSelector('main.at-ready button.primary');
  await panel.$eval('main.at-ready button.primary', (button) => (button as HTMLButtonElement).click());
  await panel.waitForSelector('main.at-done .flag', { timeout: 30_000 });
  await waitForKept('not');
}

/** The room that Chromium gives to Verso's pages, in bytes; all there is where undefined. */
async function limitRoom(quotaSize?: number): Promise<void> {
  const session = await panel.createCDPSession();
  const { origin } = chromium;
  await session.send('Storage.overrideQuotaForOrigin', quotaSize === undefined ? { origin } : { origin, quotaSize });
}

const folder = mkdtempSync(join(tmpdir(), 'verso-limited-'));

/** As it is built, but that the browser limits its room: it sets no limit of its own to one that asked for what there is. */
function copyWithLimit(): string {
  cpSync(EXTENSION, folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as { permissions: string[] };
  const permissions = manifest.permissions.filter((name) => name !== 'unlimitedStorage');
  expect(permissions).toHaveLength(manifest.permissions.length - 1);
  writeFileSync(file, JSON.stringify({ ...manifest, permissions }));
  return folder;
}

beforeAll(async () => {
  news = await openNewsroom();
  chromium = await openChromium({ folder: copyWithLimit() });
  page = await chromium.browser.newPage();
});

afterAll(async () => {
  await chromium?.browser.close();
  news?.close();
  rmSync(folder, { recursive: true });
});

describe('a device without room for another comparison', () => {
  it('has lost nothing of ten thousand, and the panel says what to do', { timeout: 240_000 }, async () => {
    await compare('th-vi');
    await inPanel(pressInMenu('Keep this comparison'));
    await waitForKept('same');
    await panel.evaluate(MULTIPLY);
    expect(await count()).toEqual([MANY + 1, MANY + 1]);
    await compare('ar-fr');
    await limitRoom(1);
    // For half a minute Chromium goes by the room that it found last.
    await sleep(31_000);
    await inPanel(pressInMenu('Keep this comparison'));
    await panel.waitForFunction(() =>
      document.querySelector('.strip')?.textContent?.includes('There is no room left on this device. Delete some kept'),
    );
    await waitForKept('not');
    expect(await count()).toEqual([MANY + 1, MANY + 1]);
  });

  it('lists and finds them all the same, deletes them, and then keeps again', { timeout: 240_000 }, async () => {
    await inPanel(pressInMenu('Earlier comparisons'));
    await panel.waitForSelector('.saved-item', { timeout: 60_000 });
    const item = '.saved-item:first-child, li:first-child > .saved-item';
    expect(await panel.$eval(item, ({ textContent }) => textContent)).toBeTruthy();
    await panel.type('.saved-search input', 'nowhere');
    await panel.waitForFunction(() => document.querySelectorAll('.saved-item').length === 0, { timeout: 60_000 });
    await panel.focus('.saved-search input');
    await panel.keyboard.press('Escape');
    await panel.waitForSelector('.saved-item', { timeout: 60_000 });
    // Deleting asks for no room.
    await panel.$eval('.saved-item + button', (button) => (button as HTMLButtonElement).click());
    await expect.poll(count, { timeout: 30_000 }).toEqual([MANY, MANY]);
    await limitRoom();
    await inPanel(
      `[...document.querySelectorAll('main button, header button')].find((one) => (one.getAttribute('aria-label') ?? one.textContent).startsWith('Back to the page')).click()`,
    );
    await panel.waitForSelector('main.at-done .flag', { timeout: 30_000 });
    await inPanel(pressInMenu('Keep this comparison'));
    await waitForKept('same');
    expect(await count()).toEqual([MANY + 1, MANY + 1]);
  });
});
