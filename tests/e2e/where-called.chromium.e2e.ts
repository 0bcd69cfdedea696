/** A reader who lets Verso see only the pages where she clicks its icon, in real Chromium. */
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DemoPair, type Newsroom, openNewsroom } from '../../tools/newsroom';
import { allow, type Chromium, openChromium, openPanel } from './chromium';
import { axeScript, picturesOf } from './looking';

const PICTURES = picturesOf('chromium');
const AXE = axeScript();

let news: Newsroom;
let pair: DemoPair;
/** A site that has moved to another. */
let moved: http.Server;
let chromium: Chromium;
let welcome: Page;
let page: Page;
let panel: Page;

/** The translation stands at another host than its original, as it does on the web. */
const translation = () => news.translation.replace('127.0.0.1', 'localhost') + pair.translation.path;

beforeAll(async () => {
  news = await openNewsroom();
  pair = news.pairs.find((one) => one.pair === 'es-en')!;
  moved = http.createServer(({ url }, response) => {
    response.writeHead(302, { location: news.original.replace('127.0.0.1', 'moved.example') + url }).end();
  });
  await new Promise<void>((listening) => void moved.listen(0, '127.0.0.1', listening));
  const args = ['--host-resolver-rules=MAP *.example 127.0.0.1, MAP localhost 127.0.0.1'];
  chromium = await openChromium({ args, welcome: true, looks: 'where-called' });
  welcome = (await chromium.browser.pages()).find((one) => one.url().endsWith('/welcome.html'))!;
  await allow(chromium);
  page = await chromium.browser.newPage();
});

afterAll(async () => {
  await chromium?.browser.close();
  moved?.close();
  news?.close();
});

const inWelcome = <T>(body: string) => welcome.evaluate(`(async () => { ${body} })()`) as Promise<T>;

/** What the icon says, in whichever tabs it says anything. */
const badge = () =>
  inWelcome<string>(`const tabs = await chrome.tabs.query({});
    const texts = await Promise.all(tabs.map(({ id }) => chrome.action.getBadgeText({ tabId: id })));
    return texts.join('');`);

const registered = () => inWelcome<number>('return (await chrome.scripting.getRegisteredContentScripts()).length;');

const press = (selector: string) => panel.$eval(selector, (button) => (button as HTMLButtonElement).click());

async function look(name: string): Promise<void> {
  await panel.screenshot({ path: `${PICTURES}${name}.png` });
  await panel.evaluate(AXE);
  expect(await panel.evaluate(`axe.run().then(({ violations }) => violations.map(({ id }) => id))`)).toEqual([]);
}

describe('a reader who calls Verso by its icon', () => {
  it('is looked at nowhere before that', async () => {
    // She has not answered yet: it is as if she had said no.
    expect(await welcome.$$eval('[aria-pressed=true]', (all) => all.length)).toBe(0);
    expect(await registered()).toBe(0);
    await page.goto(translation());
    expect(await badge()).toBe('');
  });

  it('sees the first flags by three presses: the icon, the button, and leave for the original’s site', async () => {
    panel = await openPanel(chromium, page);
    await panel.waitForSelector('main.at-ready');
    expect(await panel.$$eval('main .primary', (all) => all.length)).toBe(1);
    await press('main.at-ready button.primary');
    await panel.waitForSelector('main.at-done .flag');
    expect(await panel.$eval('.flag', (flag) => flag.getBoundingClientRect().bottom <= innerHeight)).toBe(true);
    await page.waitForFunction(() => CSS.highlights.get('verso-altered')?.size);
    expect(await inWelcome('return (await chrome.permissions.getAll()).origins;')).toEqual(['*://127.0.0.1/*']);
  });

  it('has pages of other sites to herself until she calls it there, too', async () => {
    await page.goto(`${news.translation.replace('127.0.0.1', 'second.example')}${pair.translation.path}`);
    await panel.waitForFunction(() => document.querySelector('main')?.textContent?.includes('Click Verso’s icon'));
    await look('where-called-not-asked');
    await page.triggerExtensionAction(chromium.extension);
    await panel.waitForSelector('main.at-ready');
  });

  it('is asked about a site that an original has moved to', async () => {
    const { port } = moved.address() as AddressInfo;
    await panel.waitForSelector('details.another');
    await panel.evaluate((address) => {
      document.querySelector<HTMLDetailsElement>('details.another')!.open = true;
      const field = document.querySelector<HTMLInputElement>('input[type=url]')!;
      field.value = address;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      field.form!.requestSubmit();
    }, `http://old.example:${port}${pair.original.path}`);
    await panel.waitForSelector('main.at-failed');
    await look('where-called-permission');
    expect(await panel.$eval('.steps-on button', ({ textContent }) => textContent)).toBe('Allow moved.example');
    await press('.steps-on button');
    await panel.waitForSelector('main.at-done .flag');
  });

  it('lets it look everywhere, at pages that are open, too, and takes that back', async () => {
    await welcome.bringToFront();
    await welcome.click('#choose-all');
    await welcome.waitForSelector('#choose-all[aria-pressed=true]');
    await expect.poll(badge).toBe('EN');
    expect(await registered()).toBe(1);
    expect(await welcome.$eval('#choice-is', ({ textContent }) => textContent)).toContain(
      'looks at each page you open',
    );
    await welcome.click('#choose-click');
    await welcome.waitForSelector('#choose-click[aria-pressed=true]');
    await expect.poll(registered).toBe(0);
    const other = await chromium.browser.newPage();
    await other.goto(`${news.translation.replace('127.0.0.1', 'third.example')}${pair.translation.path}`);
    await panel.waitForFunction(() => document.querySelector('main')?.textContent?.includes('Click Verso’s icon'));
    expect(await badge()).toBe('EN');
    await other.close();
  });
});
