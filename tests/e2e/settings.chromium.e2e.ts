/** The settings in a real Chromium. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openNewsroom } from '../../tools/newsroom';
import { type Chromium, openChromium } from './chromium';
import { axeScript, picturesOf } from './looking';

const PICTURES = picturesOf('chromium');
const AXE = axeScript();

let chromium: Chromium;
let server: Server;
let host: string;
let settings: Page;
const asked: string[] = [];

/** A server that speaks the LibreTranslate protocol and knows one word. */
const oneWord = () =>
  createServer((request, response) => {
    asked.push(request.url ?? '');
    response.setHeader('content-type', 'application/json');
    const answer = request.url === '/languages' ? [{ code: 'en', targets: ['es'] }] : { translatedText: 'agua' };
    response.end(JSON.stringify(answer));
  });

beforeAll(async () => {
  server = oneWord();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  chromium = await openChromium({ size: '760,1300' });
});

afterAll(async () => {
  await chromium?.browser.close();
  server?.close();
});

beforeEach(async () => {
  settings = await chromium.browser.newPage();
  await open();
  return () => settings.close();
});

async function open(): Promise<void> {
  await settings.goto(`${chromium.origin}/options.html`);
  await settings.waitForSelector('input[name="engine"]:checked');
  await settings.waitForSelector('html[data-ready]');
}

const text = (id: string) => settings.$eval(`#${id}`, (element) => element.textContent);

/** What the strip says. */
const told = () => settings.$eval('.strip', (strip) => strip.textContent);

/** What the welcome page says of the menu of a link. */
async function waysIn(): Promise<string | null> {
  const welcome = await chromium.browser.newPage();
  await welcome.goto(`${chromium.origin}/welcome.html`);
  await welcome.waitForSelector('html[data-ready]');
  const said = await welcome.$eval('.ways-in', (list) => list.textContent);
  await welcome.close();
  return said;
}

/** Chooses, and waits until it is kept. */
async function choose(kind: string): Promise<void> {
  await settings.click(`input[value="${kind}"]`);
  await settings.waitForFunction(
    `chrome.storage.local.get('settings').then(({ settings }) => settings?.engine.kind === '${kind}')`,
  );
}

const chosen = () => settings.$eval('input[name="engine"]:checked', (radio) => (radio as HTMLInputElement).value);

/** The tooltip of the icon on a page of the demo that is translated from Vietnamese. */
async function iconSays(): Promise<string> {
  const news = await openNewsroom();
  const pair = news.pairs.find((one) => one.original.lang === 'vi')!;
  const page = await chromium.browser.newPage();
  await page.goto(news.translation + pair.translation.path);
  const title = `chrome.tabs.query({ url: '${page.url()}' }).then(([{ id }]) => chrome.action.getTitle({ tabId: id }))`;
  await settings.waitForFunction(`${title}.then((title) => title !== 'Verso')`, { polling: 100 });
  const said = (await settings.evaluate(title)) as string;
  await page.close();
  news.close();
  return said;
}

describe('the settings, in Chromium', () => {
  it('name a server before they send it anything, try it, and keep it', async () => {
    expect(await chosen()).toBe('off');
    await settings.click('input[value="libretranslate"]');
    await settings.type('#address', `http://${host}`);
    expect(await text('goes')).toBe(`The original’s text will be sent to http://${host}.`);
    expect(asked).toEqual([]);
    await settings.click('#use');
    await settings.waitForFunction(() => document.getElementById('server-says')?.textContent?.includes('agua'));
    expect(asked).toEqual(['/languages', '/translate']);
    await settings.screenshot({ path: `${PICTURES}settings-server.png`, fullPage: true });
    await open();
    expect(await chosen()).toBe('libretranslate');
    await choose('off');
  });

  it('offer the browser’s translator where there is one, and say so where there is none', async () => {
    await choose('browser');
    await open();
    expect(await chosen()).toBe('browser');
    await choose('off');
    await settings.evaluateOnNewDocument('delete globalThis.Translator');
    await open();
    expect(await settings.$eval('input[value="browser"]', (radio) => (radio as HTMLInputElement).disabled)).toBe(true);
    expect(await text('browser-note')).toContain('no translator of its own');
  });

  it('count the renderings kept, and forget them', async () => {
    await settings.evaluate(
      () =>
        new Promise((resolve) => {
          indexedDB.open('renderings').onsuccess = ({ target }) => {
            const db = (target as IDBOpenDBRequest).result;
            const writing = db.transaction('texts', 'readwrite');
            writing.objectStore('texts').put({ key: 'k', text: 'agua', size: 5, used: 0 });
            writing.oncomplete = () => resolve(db.close());
          };
        }),
    );
    await open();
    expect(await text('held-renderings')).toMatch(/^1 sentence, /);
    await settings.click('#clear-renderings');
    await settings.waitForSelector('.strip');
    expect(await told()).toBe('Deleted: Machine translations');
    await open();
    expect(await text('held-renderings')).toBe('nothing');
  });

  it('clear all of it, and ask before they do', async () => {
    const pair = { 'pair:https://t.example/\nhttps://o.example/': { dismissed: ['f1'], confirmed: [] } };
    await settings.evaluate(`chrome.storage.local.set(${JSON.stringify(pair)})`);
    await open();
    expect(await text('held-pairs')).toMatch(/^1 pair of pages, /);
    await settings.click('#clear-all');
    await settings.click('#really button[value="no"]');
    expect(await text('held-pairs')).toMatch(/^1 pair/);
    await settings.click('#clear-all');
    await settings.screenshot({ path: `${PICTURES}settings-clear-all.png` });
    await settings.click('#really-yes');
    await settings.waitForFunction(() => document.querySelector('.strip')?.textContent === 'All of it is deleted.');
    expect(await text('held-pairs')).toBe('nothing');
    expect(await settings.$eval('#clear-all', (button) => (button as HTMLButtonElement).disabled)).toBe(true);
  });

  it('change the language of all of Verso at once, its direction and what the icon says with it', async () => {
    await Promise.all([settings.waitForNavigation(), settings.select('#language', 'ar')]);
    await settings.waitForSelector('html[data-ready]');
    expect(await settings.$eval('html', ({ lang, dir }) => [lang, dir])).toEqual(['ar', 'rtl']);
    expect(await text('looking')).toBe('ملاحظة الترجمات');
    expect(await settings.evaluate(() => document.activeElement?.id)).toBe('language');
    expect(await waysIn()).toContain('انقر أيقونة Verso.');
    await settings.bringToFront();
    expect(await iconSays()).toMatch(/^ترجمة، واللغة المترجم عنها: الفيتنامية. الأصل: /);
    await settings.bringToFront();
    await Promise.all([settings.waitForNavigation(), settings.select('#language', '')]);
    await settings.waitForSelector('html[data-ready]');
    expect(await settings.$eval('html', ({ dir }) => dir)).toBe('ltr');
  });

  it('keep how sure a difference must be', async () => {
    await settings.click('input[value="fewer"]');
    await settings.waitForFunction(
      `chrome.storage.local.get('settings').then(({ settings }) => settings?.sureness === 'fewer')`,
    );
    await open();
    expect(await settings.$eval('input[value="fewer"]', (radio) => (radio as HTMLInputElement).checked)).toBe(true);
  });

  it('say what could not be stored, and show what is', async () => {
    await settings.evaluate(`chrome.storage.local.set({ settings: { sureness: 'usual' } })`);
    await open();
    await settings.evaluate(
      `chrome.storage.local.set = () => Promise.reject(new Error('An unexpected error occurred'))`,
    );
    await settings.click('input[value="more"]');
    // Under its own field.
    await settings.waitForFunction(() => document.querySelector('#sure + [role="alert"]')?.textContent !== '');
    expect(await settings.$eval('#sure + [role="alert"]', (line) => line.textContent)).toContain(
      'The browser could not do this, so nothing has changed.',
    );
    expect(await settings.$('.strip')).toBeNull();
    expect(await settings.$eval('input[value="usual"]', (radio) => (radio as HTMLInputElement).checked)).toBe(true);
    await settings.screenshot({ path: `${PICTURES}settings-refused.png` });
  });

  it.each([
    ['light', 'en'],
    ['dark', 'en'],
    ['light', 'ar'],
    ['dark', 'de'],
  ])('can be read and used by everyone, %s, %s', async (scheme, language) => {
    await settings.evaluate(`chrome.storage.local.set({ settings: { language: '${language}' } })`);
    await settings.setViewport({ width: 320, height: 800 });
    await settings.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await open();
    await settings.click('input[value="libretranslate"]');
    await settings.evaluate(AXE);
    const violations = await settings.evaluate(`axe.run().then(({ violations }) => violations.map(({ id }) => id))`);
    expect(violations).toEqual([]);
    expect(await settings.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await settings.screenshot({ path: `${PICTURES}settings-${language}-${scheme}.png`, fullPage: true });
  });
});
