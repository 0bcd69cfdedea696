/** Readings by translation servers and leave to send text in a real Firefox. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DemoPair, type Newsroom, openNewsroom } from '../../tools/newsroom';
import { Firefox } from './firefox';
import { FirefoxReader } from './firefox-reader';
import { flagsOf } from './flags';
import { picturesOf } from './looking';
import { pressInRow, SHOW_SHARPER } from './panel-scripts';
import { bothWays, pureReport } from './pure';
import { type Translating, translating } from './translating';

const PICTURES = picturesOf('firefox');

let news: Newsroom;
let pair: DemoPair;
let server: Translating;
let firefox: Firefox;
let reader: FirefoxReader;
/** Of the server, as the reader sees it. */
let origin: string;

beforeAll(async () => {
  news = await openNewsroom();
  pair = news.pairs.find((one) => one.pair === 'es-en')!;
  server = await translating(pair);
  origin = new URL(server.address).origin;
  // Firefox asks its readers as it does by default; tests elsewhere have no need of its questions.
  firefox = await Firefox.open({ 'extensions.webextOptionalPermissionPrompts': true });
  reader = new FirefoxReader(firefox);
});

afterAll(async () => {
  await firefox?.close();
  await server?.close();
  news?.close();
});

/** Opens the article anew and compares; resolves once the comparison without the engine is on show. */
async function compared(): Promise<void> {
  await firefox.goto(`${news.translation}${pair.translation.path}?${Math.random()}`);
  await firefox.openSidebar();
  await firefox.until(
    `return document.querySelector('main.at-ready .title')?.textContent.includes(${JSON.stringify(pair.translation.title.slice(0, 12))})`,
  );
  await firefox.inSidebar(`document.querySelector('main.at-ready button.primary').click()`);
  await firefox.until(`return document.querySelector('main.at-done') !== null`);
}

/** What is said once the readings are there. */
const READY = 'machine translation by LibreTranslate';

const cardSays = (words: string) =>
  firefox.until<string>(
    `const words = document.querySelector('.engine, .put-off')?.textContent; return words?.includes(${JSON.stringify(words)}) && words`,
  );
const flags = () => flagsOf((body) => firefox.inSidebar(body));
const countRenderings = async () => (await flags()).filter(({ rendering }) => rendering !== '').length;
const show = () => firefox.inSidebar(SHOW_SHARPER);

/** Waits until nothing is kept of what engines said. */
async function forgetRenderings(): Promise<void> {
  await reader.openSettings();
  await reader.click('#clear-renderings');
  await reader.page(`document.getElementById('held-renderings').textContent === 'nothing'`);
}

const keptRenderings = async (): Promise<string> => {
  await reader.openSettings();
  return reader.page(`document.getElementById('held-renderings').textContent`);
};

describe('a server, in Firefox', () => {
  it('is chosen in the settings, where Firefox asks whether text may be sent; a no changes nothing', async () => {
    await reader.openSettings();
    await reader.click('input[value=libretranslate]');
    await reader.type('#address', server.address);
    expect(await reader.page(`document.getElementById('goes').textContent`)).toBe(
      `The original’s text will be sent to ${origin}.`,
    );
    await reader.click('#use');
    expect(await reader.answer('Deny')).toContain('website content');
    await reader.page(`document.getElementById('server-says').textContent.includes('nothing was changed')`);
    expect(await reader.page(`document.getElementById('agreed').hidden`)).toBe(true);
    expect(server.asked).toEqual([]);

    await reader.click('#use');
    await reader.answer('Allow');
    await reader.page(`document.getElementById('server-says').textContent.includes('it said “agua”')`);
    expect(await reader.page(`document.getElementById('agreed-list').textContent`)).toBe(`${origin}Forget`);
    expect(await reader.data()).toEqual(['websiteContent']);
    await firefox.picture(`${PICTURES}engine-settings.png`);
  });

  it('gives readings to the comparison that is on show already, and is not asked about again', async () => {
    const release = server.hold();
    await compared();
    await cardSays('Translating the original');
    const before = bothWays(await flags(), pureReport(pair, news), pair);
    expect(before.panel).toEqual(before.core);
    expect(await countRenderings()).toBe(0);
    release();
    await cardSays(READY);
    await show();
    const read = await flags();
    expect(read.some(({ rests }) => rests)).toBe(false);
    expect(read.filter(({ renderingLang }) => renderingLang === 'es').length).toBeGreaterThan(10);
    await firefox.picture(`${PICTURES}engine-done.png`);
  });

  it('is offered again where the reader took the browser’s leave back, and a no there is calm', async () => {
    await reader.withdrawData();
    const sent = server.asked.length;
    await compared();
    await cardSays(`The original’s text will be sent to ${origin}`);
    await reader.press('.engine button', 'Send');
    expect(await reader.answer('Deny')).toContain('website content');
    await cardSays('the browser does not let Verso reach it');
    expect((await flags()).length).toBeGreaterThan(10);
    await reader.press('.engine button', 'Try again');
    await cardSays(`The original’s text will be sent to ${origin}`);
    expect(server.asked.length).toBe(sent);
    await reader.press('.engine button', 'Send');
    await reader.answer('Allow');
    await cardSays(READY);
  });

  it('is sent nothing more once that leave is taken back in mid-article', async () => {
    await forgetRenderings();
    const release = server.hold();
    await compared();
    await cardSays('Translating the original');
    await reader.withdrawData();
    await cardSays(`The original’s text will be sent to ${origin}`);
    const sent = server.asked.length;
    release();
    await reader.press('.engine button', 'Send');
    await reader.answer('Deny');
    await cardSays('the browser does not let Verso reach it');
    expect(server.asked.length).toBe(sent);
    await reader.press('.engine button', 'Try again');
    await reader.press('.engine button', 'Send');
    await reader.answer('Allow');
    await cardSays(READY);
  });

  it('that goes down in mid-article costs nothing', async () => {
    await forgetRenderings();
    server.downAfter(2);
    await compared();
    const said = await cardSays(`No answer came from LibreTranslate at ${new URL(origin).host}.`);
    expect(said).toMatch(/\d+ of \d+ sentences were translated before that and are used\./);
    await show();
    const half = await countRenderings();
    expect(half).toBeGreaterThan(2);
    expect((await flags()).length).toBeGreaterThan(10);
    await firefox.picture(`${PICTURES}engine-down.png`);
    server.downAfter(Number.POSITIVE_INFINITY);
    await reader.press('.engine button', 'Try again');
    await cardSays(READY);
    await show();
    expect(await countRenderings()).toBeGreaterThan(half);
  });
});

/** Sets the first flag aside. */
async function dismissed(): Promise<void> {
  const first = await firefox.inSidebar<string>(`return document.querySelector('.flag').id`);
  await firefox.inSidebar(pressInRow(first, 'Dismiss'));
  await firefox.until(`return document.querySelector('.flag').id !== ${JSON.stringify(first)}`);
}

const decisions = () => reader.page<string>(`document.getElementById('held-pairs').textContent`);

describe('a private window, in Firefox', () => {
  it('leaves nothing of its pages, and takes nothing that was kept', async () => {
    const kept = await keptRenderings();
    expect(kept).toMatch(/\d+ sentences/);
    const close = await reader.openPrivateWindow();
    const before = server.sent().length;
    await compared();
    await cardSays(READY);
    const texts = pureReport(pair, news).original.segments.map(({ text }) => text);
    expect(new Set(server.sent().slice(before))).toEqual(new Set(texts));
    await dismissed();
    await close();
    expect(await keptRenderings()).toBe(kept);
    expect(await decisions()).toBe('nothing');

    await compared();
    await cardSays(READY);
    await dismissed();
    await reader.openSettings();
    expect(await decisions()).toContain('1 pair of pages');
  });
});

describe('an agreement, in Firefox', () => {
  it('is taken back in the settings, with what Firefox granted for it', async () => {
    await reader.openSettings();
    await reader.click('#agreed-list button');
    await reader.page(`document.getElementById('agreed-says').textContent.includes('asks you again')`);
    expect(await reader.page(`document.getElementById('agreed').hidden`)).toBe(true);
    expect(await reader.data()).toEqual([]);
    await compared();
    await cardSays(`The original’s text will be sent to ${origin}`);
  });
});
