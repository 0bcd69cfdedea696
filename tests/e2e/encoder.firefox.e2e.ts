import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MODEL_PATHS } from '../../lib/engines/encoder';
import { type Newsroom, openNewsroom } from '../../tools/newsroom';
import { tinyEncoder } from '../../tools/tiny-encoder';
import { type ModelServer, modelServer } from '../engines/encoder/model-server';
import { Firefox } from './firefox';
import { FirefoxReader } from './firefox-reader';
import { picturesOf } from './looking';

const PICTURES = picturesOf('firefox');
const NAME = 'multilingual-e5-small on this device';

let news: Newsroom;
let server: ModelServer;
let firefox: Firefox;
let reader: FirefoxReader;

beforeAll(async () => {
  news = await openNewsroom();
  server = await modelServer(tinyEncoder());
  firefox = await Firefox.open();
  reader = new FirefoxReader(firefox);
});

afterAll(async () => {
  await firefox?.close();
  await server?.close();
  news?.close();
});

const text = (id: string) => reader.page<string>(`document.getElementById('${id}').textContent`);
const says = (id: string, words: string) =>
  reader.page(`document.getElementById('${id}').textContent.includes(${JSON.stringify(words)})`);

/** The settings with the model chosen and its place typed in. */
async function settings(mirror = server.base): Promise<void> {
  await reader.openSettings();
  await reader.click('input[value=downloaded-encoder]');
  await says('model', 'multilingual-e5-small');
  if (await reader.page(`document.getElementById('mirror') ? 'yes' : 'no'`).then((yes) => yes === 'yes'))
    await reader.type('#mirror', mirror);
}

async function compared(): Promise<void> {
  const pair = news.pairs.find((one) => one.pair === 'es-en')!;
  await firefox.goto(`${news.translation}${pair.translation.path}?${Math.random()}`);
  await firefox.openSidebar();
  await firefox.until(`return document.querySelector('main.at-ready button.primary') !== null`);
  await firefox.inSidebar(`document.querySelector('main.at-ready button.primary').click()`);
  await firefox.until(`return document.querySelector('main.at-done') !== null`);
}

const cardSays = (words: string) =>
  firefox.until<boolean>(
    `return document.querySelector('.engine')?.textContent.includes(${JSON.stringify(words)})`,
    60_000,
  );

describe('a model that was downloaded, in Firefox', () => {
  it('is told of before it is downloaded, and missed calmly by the panel until then', async () => {
    await reader.openSettings();
    await reader.click('input[value=downloaded-encoder]');
    await says('download', 'Download 135 MB from huggingface.co');
    expect(await text('model')).toContain('LicenceMIT');
    expect(server.asked).toEqual([]);
    await compared();
    await cardSays(`You chose ${NAME}, but it has not been downloaded yet.`);
  });

  it('says what is in the way of a download', async () => {
    await settings();
    server.faults.set(MODEL_PATHS.weights, ['torn', 'torn']);
    await reader.click('#download');
    await says('model-says', 'onnx/model_quantized.onnx was sent incompletely');
    await reader.type('#mirror', `${server.base}nowhere`);
    await reader.click('#download');
    await says('model-says', 'is not to be had at 127.0.0.1');
    await reader.click('#delete-model');
    await says('model-says', 'Deleted from this device.');
  });

  it('is downloaded with its progress on show, stopped, and gone on with', async () => {
    await settings();
    server.asked.length = 0;
    server.faults.set(MODEL_PATHS.weights, ['stalls']);
    await reader.click('#download');
    await reader.page(`document.getElementById('model-progress').value > 0.3`);
    await firefox.picture(`${PICTURES}settings-model-downloading.png`);
    await reader.click('#cancel-download');
    await says('model-says', 'Stopped. What came by then is kept.');
    await settings();
    await reader.page(`/^Go on: \\d+ of \\d+ kB are here$/.test(document.getElementById('download').textContent)`);
    await reader.click('#download');
    await says('model-state', 'On this device, ');
    const { length } = server.files.get(MODEL_PATHS.weights)!;
    expect(server.asked.filter(({ path }) => path === MODEL_PATHS.weights).map(({ range }) => range)).toEqual([
      undefined,
      `bytes=${Math.ceil(length / 2)}-`,
    ]);
    await firefox.picture(`${PICTURES}settings-model-here.png`);
  });

  it('helps with a comparison in the sidebar, with nobody there to ask', async () => {
    await server.close();
    await compared();
    await cardSays(`Compared again with ${NAME}`);
    expect(await firefox.inSidebar<number>(`return document.querySelectorAll('.flag').length`)).toBeGreaterThan(10);
    await firefox.picture(`${PICTURES}encoder-done.png`);
    await reader.openSettings();
    expect(await text('held-vectors')).toMatch(/[1-9]\d* sentences/);
  });

  it('is not to be had in a private window, which is said', async () => {
    const close = await reader.openPrivateWindow();
    await compared();
    await cardSays('This browser keeps private windows apart');
    await close();
  });

  it('can be deleted, with what it made', async () => {
    await settings();
    await reader.click('#delete-model');
    await says('model-says', 'Deleted from this device.');
    expect(await text('held-vectors')).toBe('nothing');
    await says('download', 'Download about 135 MB');
  });
});
