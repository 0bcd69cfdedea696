import { mkdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { EngineChoice } from '../../lib/browser';
import { type Asked, type FakeServer, fakeServer, json, type Reply } from '../engines/fake-server';
import { type Plan, standInSource } from '../engines/stand-in';
import { type DemoPair, type Newsroom, openNewsroom } from '../tools/newsroom';
import { type Chromium, openChromium, openPanel } from './chromium';
import { pureReport } from './pure';

const PICTURES = new URL('../../.output/pictures/chromium/', import.meta.url).pathname;

let news: Newsroom;
let chromium: Chromium;
let pair: DemoPair;
let page: Page;
let panel: Page;

beforeAll(async () => {
  mkdirSync(PICTURES, { recursive: true });
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

/** Sentences that the translation turns round, as an engine renders them. */
const FAITHFUL: Readonly<Record<string, string>> = {
  'Emergency room visits for dehydration fell in September, county figures show.':
    'Las visitas a urgencias por deshidratación bajaron en septiembre, según cifras del condado.',
  'The county does not recommend bathing infants in untreated water.':
    'El condado no recomienda bañar a los bebés en agua sin tratar.',
  'The state has yet to confirm that number.': 'El estado aún no ha confirmado esa cifra.',
};

/** The original in Spanish: the translation's own words where they are faithful. */
function renderings(): Map<string, string> {
  const { links, original, translation } = pureReport(pair, news);
  const texts = new Map([...original.segments, ...translation.segments].map(({ id, text }) => [id, text]));
  const said = links.flatMap((link): [string, string][] => {
    const [first, ...rest] = link.original.map((id) => texts.get(id) ?? '');
    const theirs = link.translation.map((id) => texts.get(id) ?? '').join(' ');
    return first && theirs && rest.length === 0 ? [[first, FAITHFUL[first] ?? theirs]] : [];
  });
  return new Map([...said, ...Object.entries(FAITHFUL)]);
}

/** The article with the panel beside it, as a reader finds it who chose this engine before. */
async function ready(engine: EngineChoice, plan?: Plan): Promise<void> {
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
  await panel.evaluate(() => document.querySelector<HTMLButtonElement>('main.at-ready button.primary')?.click());
  await panel.waitForSelector('main.at-done', { timeout: 30_000 });
}

const card = (): Promise<string> => panel.$eval('.engine', (element) => element.textContent ?? '');
const cardSays = (words: string) =>
  panel.waitForFunction((w) => document.querySelector('.engine')?.textContent?.includes(w), { timeout: 30_000 }, words);
const flags = (): Promise<string[]> => panel.$$eval('.flag', (all) => all.map(({ id }) => id));

/** A real click: a download asks for one. */
async function press(name: string): Promise<void> {
  for (const button of await panel.$$('.engine button')) {
    if ((await button.evaluate((b) => b.textContent)) !== name) continue;
    await button.evaluate((b) => b.scrollIntoView({ block: 'center', behavior: 'instant' }));
    return button.click();
  }
  throw new Error(`no button ${name}`);
}

describe('the browser’s translator, in Chromium', () => {
  it('helps once it is downloaded, while the reader already reads', async () => {
    const says = Object.fromEntries(renderings());
    await ready(
      { kind: 'browser' },
      { pairs: { 'en>es': 'downloadable' }, wantsClick: true, download: [0, 0.25, 0.6, 1], pace: 25, says },
    );
    await compared();
    await cardSays('Download and use it');
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
    await cardSays('Rendering the original');
    const chosen = first[2]!;
    await panel.evaluate(
      (id) => document.getElementById(id)?.querySelector<HTMLElement>('.do button')?.focus(),
      chosen,
    );
    const place = () => panel.$eval(`#${chosen}`, (flag) => Math.round(flag.getBoundingClientRect().top));
    await panel.$eval(`#${chosen}`, (flag) => flag.scrollIntoView({ block: 'center', behavior: 'instant' }));
    const before = await place();
    await cardSays('Compared again with this browser’s translator');
    expect(Math.abs((await place()) - before)).toBeLessThanOrEqual(1);
    const heard = await seen.evaluate((set) => [...set]);
    expect(heard).toContain('Downloading the language pack for this browser’s translator: 60%');
    expect(heard.filter((one) => /^Rendering the original .*: \d+ of \d+ sentences$/.test(one)).length).toBeGreaterThan(
      3,
    );
    expect(await panel.$$eval('.flag[aria-current=true]', (all) => all.map(({ id }) => id))).toEqual([chosen]);
    expect(await panel.evaluate(() => document.activeElement?.closest('.flag')?.id)).toBe(chosen);

    const last = await flags();
    const kept = first.filter((id) => last.includes(id));
    expect(last.filter((id) => first.includes(id))).toEqual(kept);
    expect(kept.length).toBeGreaterThan(first.length / 2);
    await panel.screenshot({ path: `${PICTURES}engine-done.png` });
  });

  it('shows its rendering under the original’s words, and copies it with them', async () => {
    await ready({ kind: 'browser' }, { pairs: { 'en>es': 'available' }, says: Object.fromEntries(renderings()) });
    await compared();
    await cardSays('Compared again');
    const glosses = await panel.$$eval('.flag .of-original .gloss p[lang]', (all) =>
      all.map((p) => [p.getAttribute('lang'), p.textContent]),
    );
    expect(glosses.length).toBeGreaterThan(10);
    expect(new Set(glosses.map(([lang]) => lang))).toEqual(new Set(['es']));
    const [flag] = await panel.$$('.flag:has(.of-original .gloss)');
    const gloss = await flag!.$eval('.gloss p[lang]', (p) => p.textContent ?? '');
    await panel.bringToFront();
    const copy = await flag!.$('.do button:nth-child(2)');
    await copy!.evaluate((b) => b.scrollIntoView({ block: 'center', behavior: 'instant' }));
    await copy!.click();
    await panel.waitForFunction(() => document.querySelector('footer')?.textContent?.includes('Copied'));
    const copied = await panel.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain('*Machine translation by this browser’s translator:*');
    expect(copied.replace(/\\/g, '')).toContain(gloss.slice(0, 40));
  });

  it('can be stopped, and is stopped when the page is left; what was found stays', async () => {
    await ready(
      { kind: 'browser' },
      { pairs: { 'en>es': 'available' }, pace: 80, says: Object.fromEntries(renderings()) },
    );
    await compared();
    await cardSays('Rendering the original');
    const found = await flags();
    await press('Cancel');
    await cardSays('Compared without this browser’s translator.');
    expect(await flags()).toEqual(found);
    await press('Use it');
    await cardSays('Rendering the original');
    const other = await chromium.browser.newPage();
    await other.goto(news.translation);
    await other.bringToFront();
    await panel.waitForFunction(() => !document.querySelector('.engine'));
    const log = (): Promise<number> => panel.evaluate('standIn.rendered.length') as Promise<number>;
    const rendered = await log();
    await page.bringToFront();
    await cardSays('Compared again');
    expect(await log()).toBeGreaterThan(rendered);
    await other.close();
  });

  it('is missed calmly where the browser has none, or not these languages', async () => {
    await ready({ kind: 'browser' }, { pairs: {} });
    await compared();
    await cardSays('There is no way from English to Spanish with this browser’s translator');
    expect((await flags()).length).toBeGreaterThan(10);
  });
});

describe('a server, in Chromium', () => {
  let server: FakeServer;
  /** Requests it answers before it goes down. */
  let left = Number.POSITIVE_INFINITY;

  const reply = ({ path, body }: Asked): Reply => {
    if (path === '/languages') return json([{ code: 'en', name: 'English', targets: ['es'] }]);
    const texts = JSON.parse(body).q as string[];
    const said = renderings();
    left -= 1;
    if (left < 0) return 'torn';
    return json({ translatedText: texts.map((text) => said.get(text) ?? '') });
  };

  beforeAll(async () => {
    server = await fakeServer(reply);
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
    left = 2;
    await press('Send');
    await cardSays(`No answer came from LibreTranslate at ${host}.`);
    expect(await card()).toMatch(/\d+ of \d+ sentences were rendered before that and are used\./);
    expect(server.asked[0]?.headers.cookie).toBeUndefined();
    const half = await panel.$$('.gloss');
    expect(half.length).toBeGreaterThan(2);
    const still = await flags();
    expect(first.filter((id) => still.includes(id)).length).toBeGreaterThan(first.length / 2);
    await panel.screenshot({ path: `${PICTURES}engine-down.png` });

    left = Number.POSITIVE_INFINITY;
    await press('Try again');
    await cardSays('Compared again');
    expect((await panel.$$('.gloss')).length).toBeGreaterThan(half.length);
    expect(await panel.$eval('.bar .small', (p) => p.textContent)).toContain(`text was sent to ${host}`);
  });
});
