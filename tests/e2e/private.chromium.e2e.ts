/** Ordinary windows of Chromium learn nothing of private ones. */
import type { CDPSession, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type DemoPair, type Newsroom, openNewsroom } from '../../tools/newsroom';
import { type Chromium, EXTENSION, openChromium, openPanel } from './chromium';
import { openOutletPage } from './outlet-page';
import { LISTED_TABS, pressInMenu, pressInRow } from './panel-scripts';
import { pureReport } from './pure';
import { countStored, findTraces, NOTHING_STORED, READ_STORED } from './stored';
import { type Translating, translating } from './translating';

let news: Newsroom;
let pair: DemoPair;
let server: Translating;
let outlet: Awaited<ReturnType<typeof openOutletPage>>;
let chromium: Chromium;
/** A page of Verso's own, to see what is kept. */
let settings: Page;

beforeAll(async () => {
  news = await openNewsroom();
  pair = news.pairs.find((one) => one.pair === 'es-en')!;
  server = await translating(pair);
  outlet = await openOutletPage();
  chromium = await openChromium();
  await allowInPrivate(await chromium.browser.target().createCDPSession());
  settings = await chromium.browser.newPage();
  await settings.goto(`${chromium.origin}/options.html`);
});

const choose = (stored: object) => settings.evaluate(`chrome.storage.local.set(${JSON.stringify(stored)})`);

afterAll(async () => {
  await chromium?.browser.close();
  await server?.close();
  outlet?.close();
  news?.close();
});

/** As the reader does on the browser's page of extensions. */
const allowInPrivate = (session: CDPSession) =>
  session.send('Extensions.loadUnpacked' as never, { path: EXTENSION, enableInIncognito: true } as never);

/** A window with one page in it. `tabId`: as the extension knows the page. */
async function openWindow(incognito: boolean, url: string) {
  const { id, tabId } = (await settings.evaluate(
    `chrome.windows.create(${JSON.stringify({ incognito, url })}).then(({ id, tabs: [tab] }) => ({ id, tabId: tab.id }))`,
  )) as { id: number; tabId: number };
  const page = (await (await chromium.browser.waitForTarget((target) => target.url() === url)).page())!;
  return { page, tabId, close: () => settings.evaluate(closeWindows(`[${id}]`)) };
}

/** Closes the windows and waits until they are gone: a window that is being closed is still listed. */
const closeWindows = (ids: string) => `(async (left) => {
  const gone = new Promise((done) => chrome.windows.onRemoved.addListener(function hear(id) {
    left.delete(id);
    if (left.size > 0) return;
    chrome.windows.onRemoved.removeListener(hear);
    done();
  }));
  await Promise.all([...left].map((id) => chrome.windows.remove(id)));
  if (left.size > 0) await gone;
})(new Set(${ids}))`;

const readStored = () => settings.evaluate(`(async (api) => { ${READ_STORED} })(chrome)`) as Promise<string>;

/** What is remembered, by when each was read. */
const readRemembered = async (): Promise<readonly string[]> => {
  const { 'comparisons entries': entries = [] } = JSON.parse(await readStored()) as {
    readonly 'comparisons entries'?: readonly { readonly accessed: string }[];
  };
  return entries.map(({ accessed }) => accessed);
};

/** Waits until the readings of a translation server are all there: the encoder may be done before it. */
const readingsShown = (panel: Page) =>
  panel.waitForFunction(
    () => {
      const said = document.querySelector('.engine')?.textContent ?? '';
      return said.includes('machine translation') && !said.includes('Translating the original');
    },
    { timeout: 90_000 },
  );
const encoderDone = (panel: Page) => panel.waitForSelector('.engine.at-done', { timeout: 90_000 });

/** Compares the article with the engine's help and dismisses a flag, in a window of its own; what was sent for it. */
async function compared(
  incognito: boolean,
  engineDone: (panel: Page) => Promise<unknown> = readingsShown,
): Promise<ReadonlySet<string>> {
  const before = server.sent().length;
  const { page, close } = await openWindow(incognito, news.translation + pair.translation.path);
  const panel = await openPanel(chromium, page);
  await panel.waitForSelector('main.at-ready');
  await panel.$eval('main.at-ready button.primary', (button) => (button as HTMLButtonElement).click());
  await engineDone(panel);
  const flag = await panel.$eval('.flag', (first) => first.id);
  await panel.evaluate(`(async () => { ${pressInRow(flag, 'Dismiss')} })()`);
  await panel.waitForSelector('details.dismissed');
  await close();
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
  await compared(true, encoderDone);
  expect(await kept()).toEqual({ renderings: 0, vectors: 0, pairs: 0 });
  expect(countStored(await readStored())).toEqual(NOTHING_STORED);
});

it('a private tab in Chromium leaves nothing of its pages, and takes nothing that was kept', async () => {
  const { origin } = new URL(server.address);
  await choose({ settings: { engine: { kind: 'libretranslate', address: server.address } }, 'sends-to': [origin] });
  const all = new Set(pureReport(pair, news).original.segments.map(({ text }) => text));
  expect(await compared(true)).toEqual(all);
  expect(await kept()).toEqual({ renderings: 0, vectors: 0, pairs: 0 });
  const readAndKept = async (panel: Page) => {
    await readingsShown(panel);
    // They are shown before they are written, and what closes meanwhile writes no more.
    await expect.poll(async () => (await kept()).renderings, { timeout: 10_000 }).toBeGreaterThan(all.size / 2);
  };
  expect(await compared(false, readAndKept)).toEqual(all);
  const { renderings, vectors, pairs } = await kept();
  expect(vectors).toBeGreaterThan(all.size);
  expect(pairs).toBe(1);
  // An ordinary one is remembered, and a private one of the same pages leaves it as it is.
  const remembered = await readRemembered();
  expect(remembered).toHaveLength(1);
  expect(await compared(true)).toEqual(all);
  expect(await kept()).toEqual({ renderings, vectors, pairs });
  expect(await readRemembered()).toEqual(remembered);
  // In an ordinary window what is kept is made use of.
  expect((await compared(false)).size).toBeLessThan(all.size / 2);
});

describe('an ordinary window of Chromium', () => {
  // A test that failed leaves its windows open.
  afterEach(() =>
    settings.evaluate(`Promise.all([chrome.windows.getCurrent(), chrome.windows.getAll()]).then(([own, all]) =>
      ${closeWindows('all.map(({ id }) => id).filter((id) => id !== own.id)')})`),
  );

  const press = (panel: Page, words: string) =>
    panel.$$eval(
      'summary, button, a',
      (all, name) => (all.find(({ textContent }) => textContent.includes(name)) as HTMLElement).click(),
      words,
    );
  const listTabs = async (panel: Page) => {
    await panel.waitForSelector('main.at-no-original');
    await press(panel, 'Choose an open tab');
    const listed = await panel.waitForFunction(`(() => { ${LISTED_TABS} })()`);
    return listed.jsonValue();
  };

  it('lists no private tab among the open ones, a private window does', async () => {
    const secret = await openWindow(true, news.original + pair.original.path);
    const open = await openWindow(false, outlet.url);
    expect(await listTabs(await openPanel(chromium, open.page))).not.toContain(pair.original.title);
    await open.close();
    const beside = await openWindow(true, outlet.url);
    expect(await listTabs(await openPanel(chromium, beside.page))).toContain(pair.original.title);
    await beside.close();
    await secret.close();
  });

  it('keeps nothing of a comparison whose original was read from a private tab all the same, and says so', async () => {
    await choose({ settings: {} });
    await settings.evaluate(`chrome.storage.local.get(null)
      .then((all) => chrome.storage.local.remove(Object.keys(all).filter((key) => key.startsWith('pair:'))))`);
    await settings.evaluate(
      `for (const name of ['renderings', 'vectors', 'comparisons']) indexedDB.deleteDatabase(name)`,
    );
    const url = news.original + pair.original.path;
    const secret = await openWindow(true, url);
    const open = await openWindow(false, news.translation + pair.translation.path);
    const panel = await openPanel(chromium, open.page);
    await panel.waitForSelector('main.at-ready');
    // As the panel of a private original asks, from which the translation would have to open in an ordinary window.
    const asked = JSON.stringify({ tabId: open.tabId, url, originalTab: secret.tabId });
    await settings.evaluate(`chrome.storage.session.set({ asked: ${asked} })
      .then(() => void chrome.runtime.sendMessage({ type: 'asked', ...${asked} }).catch(() => undefined))`);
    await encoderDone(panel);
    const flag = await panel.$eval('.flag', (first) => first.id);
    await panel.evaluate(`(async () => { ${pressInRow(flag, 'Dismiss')} })()`);
    await panel.waitForSelector('details.dismissed');
    await panel.evaluate(
      () => void document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'b', bubbles: true })),
    );
    await panel.waitForFunction(() => document.body.textContent.includes('a page of it is in a private window'));
    await secret.close();
    await open.close();
    const stored = await readStored();
    const { segments } = pureReport(pair, news).original;
    expect(findTraces(stored, [url, pair.original.title, ...segments.map(({ text }) => text)])).toEqual([]);
    // In memory alone: that the page in the ordinary window, which the panel was open on, needs no chip.
    expect(countStored(stored)).toEqual({ ...NOTHING_STORED, session: 1 });
    expect(Object.keys(JSON.parse(stored).session)).toEqual(['chips']);
  });

  it('is not where the panel of a private one leads to', async () => {
    const secret = await openWindow(true, outlet.url);
    const panel = await openPanel(chromium, secret.page);
    for (const button of ['left', 'middle'] as const) {
      // The panel follows to the tab that it opened, and back.
      await secret.page.bringToFront();
      await panel.waitForSelector('a.way');
      await panel.click('a.way', { button });
      const inWindow = `chrome.tabs.query({}).then((tabs) => tabs.filter(({ url, pendingUrl }) => /duckduckgo/.test(pendingUrl || url)).map(({ incognito, id }) => { chrome.tabs.remove(id); return incognito; }))`;
      await expect.poll(() => settings.evaluate(inWindow)).toEqual([true]);
    }
    await secret.close();
  });

  it('has no request that a menu made in a private one, once that is closed', async () => {
    const secret = await openWindow(true, outlet.url);
    const asked = { tabId: secret.tabId, url: 'https://secret.example/original' };
    await settings.evaluate(`chrome.storage.session.set(${JSON.stringify({ asked })})`);
    expect(await readStored()).toContain('secret.example');
    await secret.close();
    await expect.poll(readStored).not.toContain('secret.example');
  });

  it('shows the versions of a private page no longer than that is open, and offers no private tab for them', async () => {
    const secret = await openWindow(true, outlet.url);
    const other = await openWindow(true, news.original + pair.original.path);
    const editions = await chromium.browser.newPage();
    await editions.goto(`${chromium.origin}/editions.html?tab=${secret.tabId}`);
    await editions.waitForSelector('html[data-ready] form');
    const says = () => editions.$eval('body', ({ textContent }) => textContent ?? '');
    expect(await says()).toContain('Vor dem falschen Kai');
    expect(await says()).not.toContain(pair.original.title);
    await other.close();
    await secret.close();
    await expect.poll(says).not.toContain('Vor dem falschen Kai');
    await editions.close();
  });

  it('shows what is read side by side of a private page no longer than that is open, and nothing in its title', async () => {
    await choose({ settings: { engine: { kind: 'off' } } });
    const secret = await openWindow(true, news.translation + pair.translation.path);
    const panel = await openPanel(chromium, secret.page);
    await panel.waitForSelector('main.at-ready');
    await panel.$eval('main.at-ready button.primary', (button) => (button as HTMLButtonElement).click());
    await panel.waitForSelector('main.at-done', { timeout: 30_000 });
    const opened = chromium.browser.waitForTarget((target) => target.url().includes('/reading.html'));
    await panel.evaluate(`(async () => { ${pressInMenu('Read side by side')} })()`);
    const reading = (await (await opened).page())!;
    await reading.waitForSelector('html[data-ready] .row');
    const says = () => reading.$eval('body', ({ textContent }) => textContent ?? '');
    expect(await says()).toContain(pair.original.title);
    expect(await reading.title()).toBe('Side by side');
    const stored = await readStored();
    expect(findTraces(stored, [pair.original.title, pair.translation.title])).toEqual([]);
    await secret.close();
    await expect.poll(says, { timeout: 8000 }).toContain('This comparison is not open in the panel any more');
    expect(await says()).not.toContain(pair.original.title);
    await reading.close();
  });
});
