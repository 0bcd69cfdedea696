/** Another extension in a real Chromium, beside Verso with an open panel and a compared page, is neither heard nor answered. */
import { rmSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Chromium, openChromium, openPanel } from './chromium';
import { articleAt, type HostileSite, openHostileSite } from './hostile/site';
import { STRANGER, writeStranger } from './hostile/stranger';

const folder = writeStranger();
let site: HostileSite;
let chromium: Chromium;

beforeAll(async () => {
  site = await openHostileSite();
  chromium = await openChromium({
    args: ['--host-resolver-rules=MAP *.example 127.0.0.1'],
    others: [folder],
    notices: true,
  });
});

afterAll(async () => {
  await chromium?.browser.close();
  site?.close();
  rmSync(folder, { recursive: true });
});

const toAddress = (path: string): string => `http://news.example:${site.port}${path}`;
const STORED = `Promise.all(['local', 'session', 'sync'].map((area) => chrome.storage[area].get())).then((all) => JSON.stringify(all))`;

async function openStranger(): Promise<Page> {
  const { id } = [...(await chromium.browser.extensions()).values()].find(({ name }) => name === STRANGER)!;
  const page = await chromium.browser.newPage();
  await page.goto(`chrome-extension://${id}/page.html`);
  return page;
}

const tryAll = (page: Page, id: string, tabId: unknown) =>
  page.evaluate(`attempt(${JSON.stringify(id)}, ${tabId})`) as Promise<{ got: string[]; made: number }>;

describe('another extension', () => {
  it('gets no answer, opens no port, reads no file and changes nothing', async () => {
    const href = toAddress(articleAt('good')).replace('news.', 'post.');
    const front = await chromium.browser.newPage();
    await front.goto(toAddress(`/names?href=${encodeURIComponent(href)}`));
    const panel = await openPanel(chromium, front);
    await panel.waitForSelector('main.at-ready button.primary');
    await panel.$eval('main.at-ready button.primary', (button) => (button as HTMLButtonElement).click());
    await panel.waitForSelector('main.at-done', { timeout: 60_000 });
    const tabId = await panel.evaluate('chrome.tabs.query({ active: true }).then(([tab]) => tab.id)');
    const readPanel = () =>
      panel.evaluate(`document.querySelector('main').className + document.querySelector('.verdict').textContent`);
    const stranger = await openStranger();
    // The panel goes back to what it shows of that page once it is in front again.
    await front.bringToFront();
    await panel.waitForSelector('main.at-done .flag, main.at-done');
    const before = { shown: await readPanel(), stored: await panel.evaluate(STORED), asked: [...site.asked] };
    const { got, made } = await tryAll(stranger, chromium.extension.id, tabId);
    expect(got).toEqual([]);
    expect(made).toBeGreaterThan(40);
    expect({ shown: await readPanel(), stored: await panel.evaluate(STORED), asked: site.asked }).toEqual(before);
    expect(chromium.browser.targets().filter((target) => target.url().includes('evil.example'))).toEqual([]);
  });

  it('would be seen to be answered: it is, by itself', async () => {
    const stranger = await openStranger();
    const id = (await stranger.evaluate('chrome.runtime.id')) as string;
    const other = await openStranger();
    await other.evaluate(`chrome.runtime.onMessage.addListener((said, sender, answer) => void answer('yes'))`);
    const { got } = await tryAll(stranger, id, 1);
    expect(got).toContain('message snapshot answered "yes"');
    expect(got).toContain('read manifest.json');
  });
});
