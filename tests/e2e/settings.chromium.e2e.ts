import { mkdirSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Chromium, openChromium } from './chromium';

const PICTURES = new URL('../../.output/pictures/chromium/', import.meta.url).pathname;
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

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
  mkdirSync(PICTURES, { recursive: true });
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
  await settings.waitForFunction(() => document.getElementById('renderings')?.textContent);
}

const text = (id: string) => settings.$eval(`#${id}`, (element) => element.textContent);

/** Chooses, and waits until it is kept. */
async function choose(kind: string): Promise<void> {
  await settings.click(`input[value="${kind}"]`);
  await settings.waitForFunction(
    `chrome.storage.local.get('settings').then(({ settings }) => settings?.engine.kind === '${kind}')`,
  );
}

const chosen = () => settings.$eval('input[name="engine"]:checked', (radio) => (radio as HTMLInputElement).value);

describe('the settings, in Chromium', () => {
  it('name a server before they send it anything, try it, and keep it', async () => {
    expect(await chosen()).toBe('none');
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
    await choose('none');
  });

  it('offer the browser’s translator where there is one, and say so where there is none', async () => {
    await choose('browser');
    await open();
    expect(await chosen()).toBe('browser');
    await choose('none');
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
    expect(await text('renderings')).toContain('1 sentence.');
    await settings.click('#forget-renderings');
    await settings.waitForFunction(() => document.getElementById('renderings')?.textContent?.startsWith('No '));
    await open();
    expect(await text('renderings')).toContain('No answers');
  });

  it.each(['light', 'dark'])('can be read and used by everyone, %s', async (scheme) => {
    await settings.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await settings.click('input[value="libretranslate"]');
    await settings.evaluate(AXE);
    const violations = await settings.evaluate(`axe.run().then(({ violations }) => violations.map(({ id }) => id))`);
    expect(violations).toEqual([]);
  });
});
