/**
 * Reads pages in a real browser as the extension reads an original that it has fetched: `npx tsx
 * tools/read-pages.ts chromium|firefox < pages.jsonl > answers.jsonl`. Takes and gives lines as `verso read --jsonl
 * --removed` does, each with what detecting a translation finds under `detection`, so that both can be compared.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createInterface } from 'node:readline';
import { launch } from 'puppeteer-core';
import { buildBundle } from './bundle';
import { chromiumPath, firefoxPath } from './setup.mjs';

const [browserName] = process.argv.slice(2);
if (browserName !== 'chromium' && browserName !== 'firefox') {
  console.error('npx tsx tools/read-pages.ts chromium|firefox < pages.jsonl > answers.jsonl');
  process.exit(2);
}
const isChromium = browserName === 'chromium';

const server = createServer((_request, response) => {
  response.setHeader('content-type', 'text/html; charset=utf-8');
  response.end('<!doctype html><title>reading</title>');
});
await new Promise<void>((resolve) => {
  server.listen(0, '127.0.0.1', resolve);
});

const script = await buildBundle(new URL('read-pages/read-in-page.ts', import.meta.url), 'versoPages');
const browser = await launch({
  browser: isChromium ? 'chrome' : 'firefox',
  executablePath: (isChromium ? chromiumPath() : firefoxPath()) ?? '',
  headless: true,
  args: isChromium ? ['--no-sandbox', '--disable-gpu'] : [],
});

async function openRoom() {
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  await page.evaluate(`${script}; globalThis.versoPages = versoPages;`);
  return page;
}

/** A tab keeps what it has parsed for a while; after so many pages a new one is opened. */
const PAGES_A_TAB = 100;

let room = await openRoom();
let count = 0;
for await (const line of createInterface({ input: process.stdin })) {
  if (line.trim() === '') continue;
  const { id, url = '', html } = JSON.parse(line) as { id: string; url?: string; html: string };
  if (++count % PAGES_A_TAB === 0) {
    await room.close();
    room = await openRoom();
  }
  const answer = await room.evaluate(
    `JSON.stringify(versoPages.readPage(${JSON.stringify(html)}, ${JSON.stringify(url)}))`,
  );
  console.log(JSON.stringify({ id, ...JSON.parse(answer as string) }));
}
await browser.close();
server.close();
