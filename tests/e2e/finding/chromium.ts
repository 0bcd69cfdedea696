/** Drives Chromium through the finding of an original. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { openChromium, openPanel } from '../chromium';
import { picturesOf } from '../looking';
import type { Driver } from './driver';

const PICTURES = picturesOf('chromium');

const PATIENCE = Number(process.env['PATIENCE'] ?? 30_000);

const run = <T>(page: Page, body: string): Promise<T> =>
  page.evaluate(`(async (window, document) => { ${body} })(globalThis, document)`) as Promise<T>;

/** A real Chromium, its real side panel. `args`: for pages at made-up hosts. */
export async function chromiumDriver(args: readonly string[] = []): Promise<Driver> {
  const chromium = await openChromium({ args });
  const [first] = await chromium.browser.pages();
  const page = first ?? (await chromium.browser.newPage());
  let panel: Page | undefined;
  const inPanel = async <T>(body: string): Promise<T> => run<T>(panel!, body);
  return {
    name: 'chromium',
    goto: async (url) => void (await page.goto(url)),
    openBehind: async (url) => {
      const other = await chromium.browser.newPage();
      await other.goto(url);
      await page.bringToFront();
      return () => other.close();
    },
    openPanel: async () => {
      panel ??= await openPanel(chromium, page);
    },
    inPage: (body) => run(page, body),
    clickInPage: async (selector) => {
      await page.bringToFront();
      await page.click(selector);
    },
    inPanel,
    until: async <T>(body: string): Promise<T> => {
      const end = Date.now() + PATIENCE;
      for (;;) {
        const value = await inPanel<T>(body);
        if (value) return value;
        if (Date.now() > end)
          throw new Error(
            `waited in vain for: ${body}; ${await inPanel('return document.querySelector("main").outerHTML.slice(0, 1500)')}`,
          );
        await sleep(100);
      }
    },
    tabs: async () => ({ count: (await chromium.browser.pages()).length }),
    closeOthers: async () => {
      for (const other of await chromium.browser.pages()) if (other !== page && other !== panel) await other.close();
      await page.bringToFront();
    },
    front: () => page.bringToFront(),
    settings: async (change) =>
      inPanel(`const { settings = {} } = await chrome.storage.local.get('settings');
        await chrome.storage.local.set({ settings: { ...settings, ...${JSON.stringify(change)} } });`),
    badge: () =>
      inPanel(`const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
        return chrome.action.getBadgeText({ tabId: tab.id });`),
    picture: async (name) => {
      await panel!.screenshot({ path: `${PICTURES}${name}.png` });
    },
    close: () => chromium.browser.close(),
  };
}
