import { type Browser, type Extension, launch, type Page } from 'puppeteer-core';
import { chromiumPath } from '../tools/setup.mjs';

export const EXTENSION = new URL('../../.output/chrome-mv3', import.meta.url).pathname;

const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export interface Chromium {
  readonly browser: Browser;
  readonly extension: Extension;
  readonly origin: string;
}

/** A real Chromium with the built extension in it. The page of the first run is closed, or it would stand in front. */
export async function openChromium({
  headless = true,
  size = '1280,900',
  args = [] as readonly string[],
  welcome = false,
} = {}): Promise<Chromium> {
  const executablePath = chromiumPath();
  if (!executablePath) throw new Error('no Chromium found; set CHROMIUM');
  const browser = await launch({
    executablePath,
    headless,
    pipe: true,
    enableExtensions: [EXTENSION],
    defaultViewport: null,
    args: [...QUIET, ...args, `--window-size=${size}`],
  });
  await browser.waitForTarget((t) => t.type() === 'service_worker');
  const extension = [...(await browser.extensions()).values()].find((e) => e.name === 'Verso');
  if (!extension) throw new Error('the extension was not loaded');
  const origin = `chrome-extension://${extension.id}`;
  const first = await browser.waitForTarget((t) => t.url() === `${origin}/welcome.html`);
  if (!welcome) await (await first.page())?.close();
  return { browser, extension, origin };
}

/**
 * Opens the real side panel through the extension's action, as a click on its icon would. A click that comes before
 * the extension has started again is in vain, and made again, as a reader would.
 */
export async function openPanel({ browser, extension, origin }: Chromium, page: Page, clicks = 3): Promise<Page> {
  await page.bringToFront();
  await page.triggerExtensionAction(extension);
  const target = await browser
    .waitForTarget((t) => t.url().startsWith(`${origin}/sidepanel.html`), { timeout: 10_000 })
    .catch((problem: unknown) => {
      if (clicks === 1) throw problem;
    });
  if (!target) return openPanel({ browser, extension, origin }, page, clicks - 1);
  const panel = await target.asPage();
  await panel.waitForFunction(() => innerWidth > 200 && innerHeight > 200);
  return panel;
}
