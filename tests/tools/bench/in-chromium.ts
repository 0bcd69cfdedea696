import { type Browser, launch } from 'puppeteer-core';
import { bundleFor, ISOLATED } from '../bundle';
import type { Turns } from './in-page';

const NAME = 'versoBench';

/** What runs inside the page, as one script. */
async function bundle(): Promise<string> {
  const code = await bundleFor(new URL('in-page.ts', import.meta.url), NAME);
  return `${code}; globalThis.${NAME} = ${NAME};`;
}

interface PageText {
  readonly url: string;
  readonly html: string;
}

/** In a context of its own: what another page has compiled is not at hand. */
async function turnsOn(browser: Browser, { url, html }: PageText, script: string, count: number): Promise<Turns> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const answer = { contentType: 'text/html; charset=utf-8', headers: ISOLATED, body: html };
    void (request.isNavigationRequest() ? request.respond(answer) : request.abort());
  });
  await page.goto(url.replace(/^http:/, 'https:'), { waitUntil: 'domcontentloaded' });
  await page.evaluate(script);
  const turns = (await page.evaluate(`${NAME}.takeTurns(${count})`)) as Turns;
  await context.close();
  return turns;
}

/** Sightings and Readability's parses of pages in a real Chromium. */
export async function measureInChromium(
  executablePath: string,
  pages: readonly PageText[],
  count: number,
): Promise<Turns[]> {
  const script = await bundle();
  const browser = await launch({ executablePath, headless: true, pipe: true, args: ['--no-sandbox', '--disable-gpu'] });
  const all: Turns[] = [];
  for (const page of pages) all.push(await turnsOn(browser, page, script, count));
  await browser.close();
  return all;
}
