import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { MODEL_PATHS } from '../../lib/engines/encoder';
import { type Newsroom, openNewsroom } from '../../tools/newsroom';
import { tinyEncoder } from '../../tools/tiny-encoder';
import { type ModelServer, modelServer } from '../engines/encoder/model-server';
import { type Chromium, openChromium, openPanel } from './chromium';
import { axeScript, picturesOf } from './looking';

const PICTURES = picturesOf('chromium');
const AXE = axeScript();
const MODEL = tinyEncoder();
const NAME = 'multilingual-e5-small on this device';
const RUNTIME = /\.wasm$|\/encoder-/;

const log = path.join(mkdtempSync(path.join(tmpdir(), 'verso-net-')), 'net.json');
let news: Newsroom;
let server: ModelServer;
let chromium: Chromium;
let page: Page;

beforeAll(async () => {
  news = await openNewsroom();
  server = await modelServer(MODEL);
  chromium = await openChromium({ size: '1280,1300', args: [`--log-net-log=${log}`] });
});

afterAll(async () => {
  await chromium?.browser.close();
  await server?.close();
  news?.close();
  rmSync(path.dirname(log), { recursive: true, force: true });
});

afterEach(async () => {
  if (!page.isClosed()) await page.close();
});

const press = (id: string) => page.$eval(`#${id}`, (button) => (button as HTMLButtonElement).click());
const text = (id: string) => page.$eval(`#${id}`, (element) => element.textContent ?? '');
const says = (id: string, words: string) =>
  page.waitForFunction(
    (at, w) => document.getElementById(at)?.textContent?.includes(w),
    { timeout: 20_000 },
    id,
    words,
  );

/** The settings with the model chosen and its place typed in. */
async function settings(): Promise<void> {
  page = await chromium.browser.newPage();
  await page.goto(`${chromium.origin}/options.html`);
  await page.waitForSelector('html[data-ready]');
  await page.click('input[value="downloaded-encoder"]');
  await says('model', 'multilingual-e5-small');
}

/** Types the model's place. */
async function mirror(address = server.base): Promise<void> {
  await page.$eval('#mirror', (field) => (field as HTMLInputElement).select());
  await page.type('#mirror', address);
}

/** A comparison in the panel, with the workers it began and all that it and they loaded. */
interface Run {
  readonly panel: Page;
  readonly workers: readonly string[];
  readonly loaded: ReadonlySet<string>;
}

async function compared(pair = 'es-en'): Promise<Run> {
  page = await chromium.browser.newPage();
  await page.goto(news.translation + news.pairs.find((one) => one.pair === pair)!.translation.path);
  const panel = await openPanel(chromium, page);
  const [workers, loaded]: [string[], Set<string>] = [[], new Set()];
  panel.on('workercreated', (worker) => {
    workers.push(worker.url());
  });
  panel.on('request', (request) => loaded.add(request.url()));
  await panel.reload();
  await panel.waitForSelector('main.at-ready');
  await panel.evaluate(() => document.querySelector<HTMLButtonElement>('main.at-ready button.primary')?.click());
  await panel.waitForSelector('main.at-done', { timeout: 30_000 });
  return { panel, workers, loaded };
}

const cardSays = ({ panel }: Run, words: string) =>
  panel.waitForFunction((w) => document.querySelector('.engine')?.textContent?.includes(w), { timeout: 60_000 }, words);

const forgetVectors = (panel: Page) =>
  panel.evaluate(
    () =>
      new Promise<void>((done) => {
        const gone = indexedDB.deleteDatabase('vectors');
        gone.onsuccess = gone.onblocked = () => done();
      }),
  );

describe('a model that was downloaded, in Chromium', () => {
  it('costs nothing where it is not chosen: no runtime, no WebAssembly, not a file of it', async () => {
    const { panel, workers, loaded } = await compared();
    expect(workers).toHaveLength(1);
    // What the worker itself asks for is seen as well.
    expect([...loaded].filter((name) => /\/lexicon\//.test(name)).length).toBeGreaterThan(1);
    expect([...workers, ...loaded].filter((name) => RUNTIME.test(name) || /\bstore-/.test(name))).toEqual([]);
    expect(await panel.$('.engine')).toBeNull();
  });

  it('is told of before it is downloaded: its size, its source, its licence', async () => {
    await settings();
    expect(await text('download')).toBe('Download 135 MB from huggingface.co');
    expect(await page.$eval('#model dl', (list) => (list.textContent ?? '').replace(/\s+/g, ' ').trim())).toBe(
      'Modelmultilingual-e5-smallSize135 MBLicenceMITFromhuggingface.co',
    );
    await mirror();
    expect(await text('download')).toBe(`Download about 135 MB from ${new URL(server.base).host}`);
    expect(server.asked).toEqual([]);
    await page.screenshot({ path: `${PICTURES}settings-model.png`, fullPage: true });
  });

  it('is missed calmly by the panel until then, with the way to the settings', async () => {
    const run = await compared();
    await cardSays(run, `You chose ${NAME}, but it has not been downloaded yet.`);
    expect(await run.panel.$$eval('.engine .text', (all) => all.map((b) => b.textContent))).toEqual(['Settings']);
    expect((await run.panel.$$('.flag')).length).toBeGreaterThan(10);
    await run.panel.click('.engine .text');
    const opened = await chromium.browser.waitForTarget((t) => t.url() === `${chromium.origin}/options.html#engine`);
    const shown = (await opened.page())!;
    await shown.waitForSelector('html[data-ready]');
    expect(await shown.evaluate(() => document.activeElement?.id)).toBe('engine');
    await shown.close();
  });

  it('says what is in the way of a download', async () => {
    await settings();
    await mirror(`${server.base}nowhere`);
    await press('download');
    await says('model-says', 'is not to be had at 127.0.0.1');
    server.faults.set(MODEL_PATHS.weights, ['torn', 'torn']);
    await mirror();
    await press('download');
    await says('model-says', 'onnx/model_quantized.onnx was sent incompletely');
    await mirror('http://127.0.0.1:9/');
    await press('download');
    await says('model-says', 'No answer came from 127.0.0.1:9');
    await press('delete-model');
    await says('model-says', 'Deleted');
  });

  it('helps with the comparison that waited for it, once it is there', async () => {
    const run = await compared();
    await cardSays(run, 'has not been downloaded yet');
    const article = page;
    await settings();
    await mirror();
    await press('download');
    await says('model-state', 'On this device, ');
    await article.bringToFront();
    await cardSays(run, `Compared again with ${NAME}`);
    await page.bringToFront();
    await press('delete-model');
    await says('model-says', 'Deleted from this device.');
    await article.close();
  });

  it('is downloaded with its progress on show, stopped, gone on with, and refused where it is another', async () => {
    await settings();
    await mirror();
    server.asked.length = 0;
    server.faults.set(MODEL_PATHS.weights, ['stalls']);
    await press('download');
    await says('so-far', 'kB (');
    await page.waitForFunction(() => document.querySelector<HTMLProgressElement>('#model-progress')!.value > 0.3);
    await page.screenshot({ path: `${PICTURES}settings-model-downloading.png`, fullPage: true });
    await press('cancel-download');
    await says('model-says', 'Stopped. What came by then is kept.');
    await page.close();

    await settings();
    expect(await text('download')).toMatch(/^Go on: \d+ of \d+ kB are here$/);
    const half = server.files.get(MODEL_PATHS.weights)!;
    await press('download');
    await says('model-state', 'On this device, ');
    expect(server.asked.filter((one) => one.path === MODEL_PATHS.weights).map(({ range }) => range)).toEqual([
      undefined,
      `bytes=${Math.ceil(half.length / 2)}-`,
    ]);
    await page.screenshot({ path: `${PICTURES}settings-model-here.png`, fullPage: true });

    // A file that is lost comes again as another.
    await page.evaluate(async (weights) => {
      const kept = await caches.open('multilingual-e5-small');
      await kept.delete(`https://model.invalid/${encodeURIComponent(weights)}`);
    }, MODEL_PATHS.weights);
    server.files.set(
      MODEL_PATHS.weights,
      half.map((byte, at) => (at % 1000 === 0 ? byte ^ 1 : byte)),
    );
    await page.reload();
    await says('download', 'Go on: ');
    await press('download');
    await says('model-says', 'onnx/model_quantized.onnx is not the file it should be');
    server.files.set(MODEL_PATHS.weights, half);
    await press('download');
    await says('model-state', 'On this device, ');
  });

  it('places both texts in a worker of its own, and and the sharper report waits until it is asked for', async () => {
    const run = await compared();
    const seen = await run.panel.evaluateHandle(() => {
      const heard = new Set<string>();
      const hear = () => heard.add(document.querySelector('.engine > p')?.textContent ?? '');
      hear();
      new MutationObserver(hear).observe(document.body, { subtree: true, childList: true, characterData: true });
      return heard;
    });
    await cardSays(run, `Compared again with ${NAME}`);
    const heard = await seen.evaluate((set) => [...set]);
    expect(heard.some((one) => /^Placing sentences with .* on this device: \d+ of \d+$/.test(one))).toBe(true);
    expect(run.workers.filter((url) => /\/encoder-worker-/.test(url))).toHaveLength(1);
    // Its memory is given back.
    await vi.waitFor(() => expect(run.panel.workers()).toEqual([]));
    const ran = [...run.loaded].filter((name) => RUNTIME.test(name));
    expect(ran.filter((name) => name.endsWith('.wasm'))).toHaveLength(1);
    expect(ran.every((name) => name.startsWith(`${chromium.origin}/`))).toBe(true);
    await run.panel.screenshot({ path: `${PICTURES}encoder-done.png` });
  });

  it('works with nobody there to ask, and asks itself nothing twice', async () => {
    await server.close();
    const again = await compared();
    await cardSays(again, `Compared again with ${NAME}`);
    expect(again.workers.filter((url) => /\/encoder-worker-/.test(url))).toEqual([]);
    await forgetVectors(again.panel);
    await page.close();
    const anew = await compared();
    await cardSays(anew, `Compared again with ${NAME}`);
    expect(anew.workers.filter((url) => /\/encoder-worker-/.test(url))).toHaveLength(1);
  });

  it('can be deleted, with what it made', async () => {
    await settings();
    expect(await text('held-vectors')).toMatch(/[1-9]\d* sentences/);
    await press('delete-model');
    await says('model-says', 'Deleted from this device.');
    expect(await text('held-vectors')).toBe('nothing');
    expect(await page.evaluate(async () => (await (await caches.open('multilingual-e5-small')).keys()).length)).toBe(0);
    expect(await text('download')).toContain('Download about 135 MB');
  });

  it.each(['light', 'dark'])('can be read and used by everyone in the settings, %s', async (scheme) => {
    await settings();
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await page.evaluate(AXE);
    expect(await page.evaluate(`axe.run().then(({ violations }) => violations.map(({ id }) => id))`)).toEqual([]);
  });

  it('had Verso ask nobody but the articles’ and the model’s places', async () => {
    await chromium.browser.close();
    const { events } = JSON.parse(readFileSync(log, 'utf8')) as {
      events: { params?: { url?: string; initiator?: string } }[];
    };
    const asked = events.flatMap(({ params }) =>
      params?.url && params.initiator?.startsWith('chrome-extension://') ? [new URL(params.url).origin] : [],
    );
    expect(asked).toContain(new URL(server.base).origin);
    const known = [new URL(server.base).origin, news.original, news.translation, 'http://127.0.0.1:9'];
    expect([...new Set(asked)].filter((origin) => !known.includes(origin))).toEqual([]);
  });
});
