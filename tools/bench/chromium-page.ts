/** Runs functions of a module in pages of a real Chromium, to measure them where they are used. */
import { type Browser, launch } from 'puppeteer-core';
import { buildBundle } from '../bundle';

/** For these headers a page's clock counts microseconds instead of tenths of milliseconds. */
const ISOLATED = { 'Cross-Origin-Opener-Policy': 'same-origin', 'Cross-Origin-Embedder-Policy': 'require-corp' };

/** What is answered for an address (https); nothing else is to be had there. */
export interface Answered {
  readonly url: string;
  readonly html: string;
}

/** What a script's functions give in such a page, by a call as it is written down: `takeTurns(3)`. */
export type Ask = <T>(page: Answered, call: string) => Promise<T>;

/** In a context of its own: what another page has compiled is not at hand. */
async function askPage<T>(browser: Browser, { url, html }: Answered, script: string, call: string): Promise<T> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const answer = { contentType: 'text/html; charset=utf-8', headers: ISOLATED, body: html };
    void (request.isNavigationRequest() ? request.respond(answer) : request.abort());
  });
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  await page.evaluate(script);
  const said = (await page.evaluate(call)) as T;
  await context.close();
  return said;
}

/** A real Chromium for as long as the work takes, in each of whose pages the functions of a module are at hand. */
export async function runInChromium<T>(executablePath: string, entry: URL, work: (ask: Ask) => Promise<T>): Promise<T> {
  const script = `${await buildBundle(entry, 'versoBench')}; globalThis.versoBench = versoBench;`;
  const browser = await launch({ executablePath, headless: true, pipe: true, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    return await work((page, call) => askPage(browser, page, script, `versoBench.${call}`));
  } finally {
    await browser.close();
  }
}
