/** The browser's own question about a site, put on a screen and answered with the keyboard, in real Chromium. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DemoPair, type Newsroom, openNewsroom } from '../../tools/newsroom';
import { type Chromium, openChromium, openPanel } from './chromium';
import { hasScreens, openScreen, type Screen } from './screen';

/** "Deny" has the focus: nobody allows by accident. */
const DENY = ['Return'];
const ALLOW = ['Tab', 'Return'];

describe.skipIf(!hasScreens())('what Chromium asks its reader', () => {
  let screen: Screen;
  let news: Newsroom;
  let pair: DemoPair;
  let chromium: Chromium;
  let welcome: Page;
  let panel: Page;

  beforeAll(async () => {
    screen = await openScreen();
    news = await openNewsroom();
    pair = news.pairs.find((one) => one.pair === 'es-en')!;
    const args = ['--host-resolver-rules=MAP localhost 127.0.0.1', '--window-position=0,0'];
    chromium = await openChromium({ args, display: screen.display, welcome: true, looks: 'where-called' });
    welcome = (await chromium.browser.pages()).find((one) => one.url().endsWith('/welcome.html'))!;
  });

  afterAll(async () => {
    await chromium?.browser.close();
    news?.close();
    screen?.close();
  });

  const granted = () =>
    welcome.evaluate(`chrome.permissions.getAll().then(({ origins }) => origins)`) as Promise<string[]>;
  const isGranted = async (origin: string) => (await granted()).includes(origin);
  const shows = (selector: string) => panel.$(selector).then((found) => found !== null);
  const press = (selector: string) => panel.$eval(selector, (button) => (button as HTMLButtonElement).click());

  it('a no about the original leaves the reader where she can allow it, and a yes goes on', async () => {
    const page = await chromium.browser.newPage();
    await page.goto(news.translation.replace('127.0.0.1', 'localhost') + pair.translation.path);
    panel = await openPanel(chromium, page);
    await panel.waitForSelector('main.at-ready');
    await press('main.at-ready button.primary');
    await screen.pressUntil(DENY, () => shows('main.at-failed'));
    expect(await panel.$eval('.steps-on button', ({ textContent }) => textContent)).toBe('Allow 127.0.0.1');
    expect(await granted()).toEqual([]);
    await press('.steps-on button');
    await screen.pressUntil(ALLOW, () => isGranted('*://127.0.0.1/*'));
    await panel.waitForSelector('main.at-done .flag');
    expect(await granted()).toEqual(['*://127.0.0.1/*']);
  });

  it('a yes to every site lets Verso look at them', async () => {
    await welcome.bringToFront();
    await welcome.click('#choose-all');
    await screen.pressUntil(ALLOW, () => isGranted('*://*/*'));
    await welcome.waitForSelector('#choose-all[aria-pressed=true]');
  });
});
