import type { CDPSession, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type DemoPair, type Newsroom, openNewsroom } from '../tools/newsroom';
import { type Chromium, EXTENSION, openChromium, openPanel } from './chromium';
import { pressInRow } from './panel-scripts';
import { pureReport } from './pure';
import { type Translating, translating } from './translating';

let news: Newsroom;
let pair: DemoPair;
let server: Translating;
let chromium: Chromium;
/** A page of Verso's own, to see what is kept. */
let settings: Page;

beforeAll(async () => {
  news = await openNewsroom();
  pair = news.pairs.find((one) => one.pair === 'es-en')!;
  server = await translating(pair);
  chromium = await openChromium();
  await allowInPrivate(await chromium.browser.target().createCDPSession());
  settings = await chromium.browser.newPage();
  await settings.goto(`${chromium.origin}/options.html`);
});

const choose = (stored: object) => settings.evaluate(`chrome.storage.local.set(${JSON.stringify(stored)})`);

afterAll(async () => {
  await chromium?.browser.close();
  await server?.close();
  news?.close();
});

/** As the reader does on the browser's page of extensions. */
const allowInPrivate = (session: CDPSession) =>
  session.send('Extensions.loadUnpacked' as never, { path: EXTENSION, enableInIncognito: true } as never);

/** Compares the article with the engine's help and dismisses a flag, in a window of its own; what was sent for it. */
async function compared(incognito: boolean): Promise<ReadonlySet<string>> {
  const before = server.sent().length;
  const url = news.translation + pair.translation.path;
  const { id } = (await settings.evaluate(
    `chrome.windows.create(${JSON.stringify({ incognito, url })}).then(({ id }) => ({ id }))`,
  )) as { id: number };
  const page = await (await chromium.browser.waitForTarget((target) => target.url() === url)).page();
  const panel = await openPanel(chromium, page!);
  await panel.waitForSelector('main.at-ready');
  await panel.$eval('main.at-ready button.primary', (button) => (button as HTMLButtonElement).click());
  await panel.waitForSelector('.engine.at-done', { timeout: 90_000 });
  const flag = await panel.$eval('.flag', (first) => first.id);
  await panel.evaluate(`(async () => { ${pressInRow(flag, 'Dismiss')} })()`);
  await panel.waitForSelector('details.dismissed');
  await settings.evaluate(`chrome.windows.remove(${id})`);
  return new Set(server.sent().slice(before));
}

/** Of renderings, of sentences placed by the model and of decisions, how many are kept. */
async function kept(): Promise<{ renderings: number; vectors: number; pairs: number }> {
  await settings.reload();
  await settings.waitForFunction(() => document.getElementById('held-renderings')?.textContent);
  const [renderings, vectors, pairs] = await settings.evaluate(() =>
    ['held-renderings', 'held-vectors', 'held-pairs'].map((id) =>
      Number(/\d+/.exec(document.getElementById(id)?.textContent ?? '')?.[0] ?? 0),
    ),
  );
  return { renderings: renderings!, vectors: vectors!, pairs: pairs! };
}

it('a private tab in Chromium leaves nothing of what the carried encoder made of it', async () => {
  await choose({ settings: {} });
  await compared(true);
  expect(await kept()).toEqual({ renderings: 0, vectors: 0, pairs: 0 });
});

it('a private tab in Chromium leaves nothing of its pages, and takes nothing that was kept', async () => {
  const { origin } = new URL(server.address);
  await choose({ settings: { engine: { kind: 'libretranslate', address: server.address } }, 'sends-to': [origin] });
  const all = new Set(pureReport(pair, news).original.segments.map(({ text }) => text));
  expect(await compared(true)).toEqual(all);
  expect(await kept()).toEqual({ renderings: 0, vectors: 0, pairs: 0 });
  expect(await compared(false)).toEqual(all);
  const { renderings, pairs } = await kept();
  expect(renderings).toBeGreaterThan(all.size / 2);
  expect(pairs).toBe(1);
  expect(await compared(true)).toEqual(all);
  expect(await kept()).toEqual({ renderings, vectors: 0, pairs });
  // In an ordinary window what is kept is made use of.
  expect((await compared(false)).size).toBeLessThan(all.size / 2);
});
