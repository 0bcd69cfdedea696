/** Readings by the browser's translator and by translation servers in a real Chromium. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { EngineSetting } from '../../lib/extension/storage/settings';
import { type DemoPair, type Newsroom, openNewsroom } from '../../tools/newsroom';
import { hasApertium, type RealServer, realApertium } from '../meaning/apertium-server';
import { type Plan, standInSource } from '../meaning/stand-in';
import { type Chromium, openChromium, openPanel } from './chromium';
import { flagsOf, type PanelFlag } from './flags';
import { picturesOf } from './looking';
import { IS_LIST_DRAWN, openRow, SHOW_SHARPER } from './panel-scripts';
import { renderings, type Translating, translating } from './translating';

const PICTURES = picturesOf('chromium');

let news: Newsroom;
let chromium: Chromium;
let pair: DemoPair;
let page: Page;
let panel: Page;

beforeAll(async () => {
  news = await openNewsroom();
  pair = news.pairs.find((one) => one.pair === 'es-en')!;
  chromium = await openChromium();
  await chromium.browser
    .defaultBrowserContext()
    .overridePermissions(chromium.origin, ['clipboard-read', 'clipboard-sanitized-write']);
});

afterAll(async () => {
  await chromium?.browser.close();
  news?.close();
});

afterEach(async () => {
  await page?.close();
});

/** What is said once the readings are there. */
const READY = 'machine translation';

/** What the translator makes of the article, and says it is. */
const says = () => Object.fromEntries(renderings(pair));

/** The article with the panel beside it, as a reader finds it who chose this engine before. */
async function ready(engine: EngineSetting, plan?: Plan): Promise<void> {
  page = await chromium.browser.newPage();
  await page.goto(news.translation + pair.translation.path);
  panel = await openPanel(chromium, page);
  await panel.waitForSelector('main.at-ready');
  await panel.evaluate(async (chosen) => {
    const { chrome } = window as unknown as {
      chrome: { storage: { local: { clear(): Promise<void>; set(what: object): Promise<void> } } };
    };
    await chrome.storage.local.clear();
    await chrome.storage.local.set({ settings: { engine: chosen } });
    await new Promise((done) => {
      const gone = indexedDB.deleteDatabase('renderings');
      gone.onsuccess = done;
      gone.onblocked = done;
    });
  }, engine);
  // The panel is opened by the browser: the stand-in is there from its next loading on.
  if (plan) await panel.evaluateOnNewDocument(standInSource(plan));
  await panel.reload();
  await panel.waitForSelector('main.at-ready');
}

async function compared(): Promise<void> {
  await panel.waitForSelector('main.at-ready');
  await panel.evaluate(() => document.querySelector<HTMLButtonElement>('main.at-ready button.primary')!.click());
  await panel.waitForSelector('main.at-done', { timeout: 30_000 });
}

const card = (): Promise<string> => panel.$eval('.engine', (element) => element.textContent ?? '');
const inPanel = (body: string): Promise<unknown> => panel.evaluate(`(async () => { ${body} })()`);
const countRenderings = async (): Promise<number> =>
  (await flagsOf(inPanel)).filter(({ rendering }) => rendering !== '').length;
const cardSays = (words: string, timeout = 30_000) =>
  panel.waitForFunction(
    (w) => document.querySelector('.engine, .put-off')?.textContent?.includes(w),
    { timeout },
    words,
  );
async function flags(): Promise<string[]> {
  await panel.waitForFunction(IS_LIST_DRAWN);
  return panel.$$eval('.flag', (all) => all.map(({ id }) => id));
}

/** A real click: a download asks for one. */
async function press(name: string): Promise<void> {
  for (const button of await panel.$$('.engine button, .put-off button')) {
    if ((await button.evaluate((b) => b.textContent)) !== name) continue;
    await button.evaluate((b) => b.scrollIntoView({ block: 'center', behavior: 'instant' }));
    return button.click();
  }
  throw new Error(`no button ${name}`);
}

describe('the browser’s translator, in Chromium', () => {
  it('gives readings once it is downloaded, while the reader already reads, and changes no flag', async () => {
    await ready(
      { kind: 'browser' },
      { pairs: { 'en>es': 'downloadable' }, wantsClick: true, download: [0, 0.25, 0.6, 1], pace: 25, says: says() },
    );
    await compared();
    await cardSays('Download and use it');
    await inPanel(SHOW_SHARPER);
    const first = await flags();
    expect(first.length).toBeGreaterThan(10);
    expect(await panel.$$('.gloss')).toHaveLength(0);

    const seen = await panel.evaluateHandle(() => {
      const heard = new Set<string>();
      const hear = () => heard.add(document.querySelector('.engine > p')?.textContent ?? '');
      new MutationObserver(hear).observe(document.body, { subtree: true, childList: true, characterData: true });
      return heard;
    });
    await press('Download and use it');
    // The reader goes on reading; what is chosen stays chosen.
    await cardSays('Translating the original');
    const chosen = first[2]!;
    await inPanel(openRow(chosen));
    await panel.evaluate(
      (id) => document.getElementById(id)?.querySelector<HTMLElement>('.do button')?.focus(),
      chosen,
    );
    const place = () => panel.$eval(`#${chosen}`, (flag) => Math.round(flag.getBoundingClientRect().top));
    await panel.$eval(`#${chosen}`, (flag) => flag.scrollIntoView({ block: 'center', behavior: 'instant' }));
    const before = await place();
    await cardSays(READY);
    expect(Math.abs((await place()) - before)).toBeLessThanOrEqual(1);
    const heard = await seen.evaluate((set) => [...set]);
    expect(heard).toContain('Downloading the language pack for this browser’s translator: 60%');
    expect(
      heard.filter((one) => /^Translating the original .*: \d+ of \d+ sentences$/.test(one)).length,
    ).toBeGreaterThan(3);
    expect(await panel.$$eval('.flag[aria-current=true]', (all) => all.map(({ id }) => id))).toEqual([chosen]);
    expect(await panel.evaluate(() => document.activeElement?.closest('.flag')?.id)).toBe(chosen);

    // The text of what is open does not move; the readings stand there once it is closed.
    await panel.keyboard.press('Escape');
    await vi.waitFor(async () => expect(await countRenderings()).toBeGreaterThan(10), { timeout: 10_000 });
    expect(await flags()).toEqual(first);
    expect((await flagsOf(inPanel)).some(({ rests }) => rests)).toBe(false);
    await panel.screenshot({ path: `${PICTURES}engine-done.png` });
  });

  it('shows its rendering under the original’s words, and copies it with them', async () => {
    await ready({ kind: 'browser' }, { pairs: { 'en>es': 'available' }, says: says() });
    await compared();
    await cardSays(READY);
    await inPanel(SHOW_SHARPER);
    const rendered = (await flagsOf(inPanel)).filter(({ rendering }) => rendering !== '');
    expect(rendered.length).toBeGreaterThan(10);
    expect(new Set(rendered.map(({ renderingLang }) => renderingLang))).toEqual(new Set(['es']));
    const [{ id, rendering }] = rendered as [PanelFlag];
    await panel.bringToFront();
    await inPanel(openRow(`flag-${id}`));
    const copy = await panel.$(`#flag-${id} .do button`);
    await copy!.evaluate((b) => b.scrollIntoView({ block: 'center', behavior: 'instant' }));
    await copy!.click();
    await panel.waitForFunction(() => document.querySelector('.strip')?.textContent?.includes('Copied'));
    const copied = await panel.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain('\nMachine translation by this browser’s translator: ');
    expect(copied).toContain(rendering.slice(0, 40));
  });

  it('can be stopped, and is stopped when the page is left; what was found stays', async () => {
    await ready({ kind: 'browser' }, { pairs: { 'en>es': 'available' }, pace: 80, says: says() });
    await compared();
    await cardSays('Translating the original');
    const found = await flags();
    await press('Cancel');
    await cardSays('Compared without this browser’s translator.');
    expect(await flags()).toEqual(found);
    await press('Use it');
    await cardSays('Translating the original');
    const other = await chromium.browser.newPage();
    await other.goto(news.translation);
    await other.bringToFront();
    await panel.waitForFunction(() => !document.querySelector('.engine, .put-off'));
    const log = (): Promise<number> => panel.evaluate('standIn.rendered.length') as Promise<number>;
    const rendered = await log();
    await page.bringToFront();
    await cardSays(READY);
    expect(await log()).toBeGreaterThan(rendered);
    await other.close();
  });

  it('is missed calmly where the browser has none, or not these languages', async () => {
    await ready({ kind: 'browser' }, { pairs: {} });
    await compared();
    await cardSays('No translation from English to Spanish is available with this browser’s translator');
    expect((await flags()).length).toBeGreaterThan(10);
  });
});

describe('a server, in Chromium', () => {
  let server: Translating;

  beforeAll(async () => {
    server = await translating(pair);
  });

  afterAll(async () => {
    await server?.close();
  });

  it('is sent nothing before the reader has agreed; one that goes down in mid-article costs nothing', async () => {
    await ready({ kind: 'libretranslate', address: server.address });
    await compared();
    const { host, origin } = new URL(server.address);
    await cardSays(`The original’s text will be sent to ${origin}`);
    expect(server.asked).toEqual([]);
    const first = await flags();
    server.downAfter(2);
    await press('Send');
    await cardSays(`No answer came from LibreTranslate at ${host}.`);
    expect(await card()).toMatch(/\d+ of \d+ sentences were translated before that and are used\./);
    expect(server.asked[0]?.headers.cookie).toBeUndefined();
    await inPanel(SHOW_SHARPER);
    const half = await countRenderings();
    expect(half).toBeGreaterThan(2);
    const still = await flags();
    expect(first.filter((id) => still.includes(id)).length).toBeGreaterThan(first.length / 2);
    await panel.screenshot({ path: `${PICTURES}engine-down.png` });

    server.downAfter(Number.POSITIVE_INFINITY);
    await press('Try again');
    await cardSays(READY);
    await inPanel(SHOW_SHARPER);
    expect(await countRenderings()).toBeGreaterThan(half);
    expect(await panel.$eval('.promise', (p) => p.textContent)).toContain(`text was sent to ${host}`);
  });

  it('that was agreed to in the settings is sent the text without asking again, until that is taken back', async () => {
    await ready({ kind: 'off' });
    const settings = await chromium.browser.newPage();
    await settings.goto(`${chromium.origin}/options.html`);
    // Until then the page knows of no click, and shows what is stored when it does.
    await settings.waitForSelector('html[data-ready]');
    await settings.click('input[value="libretranslate"]');
    await settings.type('#address', server.address);
    await settings.click('#use');
    await settings.waitForFunction(() => document.getElementById('server-says')?.textContent?.includes('agua'));
    const { origin } = new URL(server.address);
    expect(await settings.$eval('#agreed-list', ({ textContent }) => textContent)).toBe(`${origin}Forget`);
    await page.bringToFront();
    await compared();
    await cardSays(`${READY} by LibreTranslate`);
    await settings.bringToFront();
    await settings.click('#agreed-list button');
    await settings.waitForFunction(() => document.getElementById('agreed')?.hidden);
    await settings.close();
    await page.bringToFront();
    // A panel that is opened again would show the comparison that was made; after the browser's end it has none.
    await panel.evaluate('chrome.storage.session.clear()');
    await panel.reload();
    await compared();
    await cardSays(`The original’s text will be sent to ${origin}`);
  });
});

const there = hasApertium();
if (!there) {
  console.warn('NOT TESTED in Chromium with a real translation server: install apertium-apy and apertium-eng-spa.');
}

describe.skipIf(!there)('a real Apertium server, in Chromium', () => {
  let server: RealServer;
  beforeAll(async () => {
    server = await realApertium();
  });
  afterAll(() => server?.close());

  it('renders an English original for the reader of a Spanish page, and no flag comes of it', async () => {
    await ready({ kind: 'apertium', address: server.address });
    await compared();
    await cardSays(`The original’s text will be sent to ${new URL(server.address).origin}`);
    await inPanel(SHOW_SHARPER);
    const first = await flags();
    await press('Send');
    await cardSays(`${READY} by Apertium`, 90_000);
    expect(await flags()).toEqual(first);
    const read = await flagsOf(inPanel);
    expect(read.filter(({ renderingLang }) => renderingLang === 'es').length).toBeGreaterThan(10);
    expect(read.some(({ rests }) => rests)).toBe(false);
    await panel.screenshot({ path: `${PICTURES}engine-apertium.png` });
  });
});
