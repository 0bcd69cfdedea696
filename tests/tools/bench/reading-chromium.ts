import { type Browser, launch } from 'puppeteer-core';
import { bundleFor, ISOLATED } from '../bundle';
import type { ReadingPage } from './reading-pages';
import type { Turns } from './reading-ways';

const NAME = 'versoReading';

/** What runs inside the page, as one script. */
async function bundle(): Promise<string> {
  const code = await bundleFor(new URL('in-page-reading.ts', import.meta.url), NAME);
  return `${code}; globalThis.${NAME} = ${NAME};`;
}

/** In a context of its own: what another page has compiled is not at hand. */
async function turnsOn(browser: Browser, script: string, { html, url }: ReadingPage, rounds: number, odd: number) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const answer = { contentType: 'text/html', headers: ISOLATED, body: '<!doctype html><title>bench</title>' };
    void (request.isNavigationRequest() ? request.respond(answer) : request.abort());
  });
  await page.goto('https://bench.example/');
  await page.evaluate(script);
  const call = `${NAME}.readByTurns(${JSON.stringify(html)}, ${JSON.stringify(url)}, ${rounds}, ${odd})`;
  const turns = (await page.evaluate(call)) as Turns;
  await context.close();
  return turns;
}

/** Both on each page in a real Chromium, twice: whoever begins finds nothing compiled, so both begin once. */
export async function readInChromium(
  executablePath: string,
  pages: readonly ReadingPage[],
  rounds: number,
): Promise<readonly Turns[]> {
  const script = await bundle();
  const browser = await launch({ executablePath, headless: true, pipe: true, args: ['--no-sandbox', '--disable-gpu'] });
  const all: Turns[] = [];
  for (const page of pages) {
    const { article, ...first } = await turnsOn(browser, script, page, rounds, 0);
    const { readability, ...second } = await turnsOn(browser, script, page, rounds, 1);
    // The first turn of each list is the one that found nothing compiled; the other's first turn is left out.
    all.push({
      article: [...article, ...second.article.slice(1)],
      readability: [...readability, ...first.readability.slice(1)],
    });
  }
  await browser.close();
  return all;
}
