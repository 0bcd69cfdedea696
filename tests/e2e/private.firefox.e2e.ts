/** Private windows of real Firefox: what ordinary ones see of them, and what is left when they are closed. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DemoPair, type Newsroom, openNewsroom } from '../../tools/newsroom';
import { Firefox, WITH_API } from './firefox';
import { FirefoxReader } from './firefox-reader';
import { openOutletPage } from './outlet-page';
import { LISTED_TABS, pressInRow } from './panel-scripts';
import { pureReport } from './pure';
import { countStored, findTraces, NOTHING_STORED, READ_STORED } from './stored';

let news: Newsroom;
let pair: DemoPair;
let outlet: Awaited<ReturnType<typeof openOutletPage>>;
let firefox: Firefox;
let reader: FirefoxReader;

beforeAll(async () => {
  news = await openNewsroom();
  pair = news.pairs.find((one) => one.pair === 'es-en')!;
  outlet = await openOutletPage();
  firefox = await Firefox.open({}, { engine: 'usual' });
  reader = new FirefoxReader(firefox);
});

afterAll(async () => {
  await firefox?.close();
  outlet?.close();
  news?.close();
});

const originalUrl = () => news.original + pair.original.path;

async function switchTo(handle: string): Promise<void> {
  await firefox.marionette.inside('content');
  await firefox.marionette.command('WebDriver:SwitchToWindow', { handle, focus: true });
}
const here = async (): Promise<string> => {
  await firefox.marionette.inside('content');
  return String((await firefox.marionette.command('WebDriver:GetWindowHandle')).value);
};

/** Goes to a page with the sidebar open. */
async function lookAt(url: string, at: string): Promise<void> {
  await firefox.goto(url);
  await firefox.openSidebar();
  await firefox.until(`return document.querySelector('main.at-${at}') !== null`);
}

/** The titles of the open tabs that the sidebar offers. */
async function listTabs(): Promise<string> {
  await lookAt(outlet.url, 'no-original');
  await firefox.inSidebar(
    `[...document.querySelectorAll('summary')].find((one) => one.textContent.includes('Choose an open tab')).click()`,
  );
  return firefox.until<string>(LISTED_TABS);
}

/** What is stored, read from the settings in an ordinary window. */
async function readStored(): Promise<string> {
  await reader.openSettings();
  return firefox.awaitInPage<string>(`const api = browser; ${READ_STORED}`);
}

const sentences = () => pureReport(pair, news).original.segments.map(({ text }) => text);

async function dismissAndKeep(): Promise<void> {
  const first = await firefox.inSidebar<string>(`return document.querySelector('.flag').id`);
  await firefox.inSidebar(pressInRow(first, 'Dismiss'));
  await firefox.until(`return document.querySelector('details.dismissed') !== null`);
  await firefox.inSidebar(
    `document.body.dispatchEvent(new window.KeyboardEvent('keydown', { key: 'b', bubbles: true }))`,
  );
  await firefox.until(`return document.body.textContent.includes('a page of it is in a private window')`);
}

const ENGINE_DONE = `return document.querySelector('.engine.at-done') !== null`;

describe('a private window of Firefox', () => {
  it('has tabs that an ordinary window lists nowhere', async () => {
    const ordinary = await here();
    const close = await reader.openPrivateWindow();
    await firefox.goto(originalUrl());
    const secret = await here();
    await switchTo(ordinary);
    expect(await listTabs()).not.toContain(pair.original.title);
    const closeOther = await reader.openPrivateWindow();
    expect(await listTabs()).toContain(pair.original.title);
    await closeOther();
    await switchTo(secret);
    await close();
  });

  it('leaves nothing of a comparison, and what its panel opens stays in it', async () => {
    const close = await reader.openPrivateWindow();
    await lookAt(news.translation + pair.translation.path, 'ready');
    await firefox.inSidebar(`document.querySelector('main.at-ready button.primary').click()`);
    await firefox.until(ENGINE_DONE, 90_000);
    await dismissAndKeep();
    await lookAt(outlet.url, 'no-original');
    await firefox.inSidebar(`document.querySelector('a.way').click()`);
    const isPrivate = `${WITH_API}
      const tabs = await api.tabs.query(given({}));
      const searches = [...tabs].filter(({ url, title }) => /duckduckgo/.test(url + title));
      const found = searches.map(({ incognito }) => incognito).join();
      for (const { id } of searches) api.tabs.remove(id);
      return found;`;
    expect(await firefox.until<string>(isPrivate)).toBe('true');
    await close();
    const stored = await readStored();
    const traces = [originalUrl(), news.translation + pair.translation.path, pair.original.title, ...sentences()];
    expect(findTraces(stored, traces)).toEqual([]);
    expect(countStored(stored)).toEqual(NOTHING_STORED);
  });

  it('leaves nothing of an original that an ordinary window compared with all the same', async () => {
    const ordinary = await here();
    const close = await reader.openPrivateWindow();
    await firefox.goto(originalUrl());
    const secret = await here();
    await switchTo(ordinary);
    await lookAt(`${news.translation}${pair.translation.path}?again`, 'ready');
    // As the panel of a private original asks, from which the translation would have to open in an ordinary window.
    await firefox.inSidebar(`${WITH_API}
      const tabs = [...await api.tabs.query(given({}))];
      const idOf = (url) => tabs.find((tab) => tab.url === url).id;
      const asked = {
        tabId: idOf(${JSON.stringify(`${news.translation}${pair.translation.path}?again`)}),
        url: ${JSON.stringify(originalUrl())},
        originalTab: idOf(${JSON.stringify(originalUrl())}),
      };
      await api.storage.session.set(given({ asked }));`);
    await firefox.inPage('location.reload()');
    await firefox.until(ENGINE_DONE, 90_000);
    await dismissAndKeep();
    await switchTo(secret);
    await close();
    const stored = await readStored();
    expect(findTraces(stored, [originalUrl(), pair.original.title, ...sentences()])).toEqual([]);
    // In memory alone: that the page in the ordinary window, which the panel was open on, needs no chip.
    expect(countStored(stored)).toEqual({ ...NOTHING_STORED, session: 1 });
    expect(Object.keys(JSON.parse(stored).session)).toEqual(['chips']);
  });
});
