/** Choosing an engine in the settings. */

// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { EngineSetting } from '../../lib/extension/storage/settings';
import { EngineError, type Translator } from '../../lib/meaning/translator';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));

const { describeServerTest, createServer, testServer } = await import('../../entrypoints/options/engine/test-server');
const {
  byId,
  english,
  input: radio,
  openPage,
  pick,
  settled,
  submit,
  text,
  type,
  world,
} = await import('./open-options');

/** A server whose answer to one word is known. */
const answering = (answer: () => Promise<readonly string[]>): Translator => ({
  name: { kind: 'libretranslate', label: 'mt.example' },
  batch: { texts: 1, characters: 100 },
  translate: answer,
});

const grantConsent = vi.fn(async (_: string) => true);
const createTried = vi.fn((_: EngineSetting) => answering(async () => ['agua']));
const changes = vi.fn(world.change);

const use = (): Promise<void> => submit('server');

const opened = (engine: EngineSetting = { kind: 'off' }, browserTranslates = true) => {
  world.settings = { ...world.settings, engine };
  return openPage({ grantConsent, createServer: createTried, changeSettings: changes, browserTranslates });
};

beforeEach(() => {
  world.reset();
  vi.clearAllMocks();
  grantConsent.mockImplementation(async () => true);
  createTried.mockImplementation(() => answering(async () => ['agua']));
});

describe('which engine', () => {
  it('is none until one is chosen, and nothing about servers is shown', async () => {
    await opened();
    expect(radio('off').checked).toBe(true);
    expect(byId('server')).toBeNull();
    expect(changes).not.toHaveBeenCalled();
  });

  it('is the browser’s at once, and none at once, with the address kept to come back to', async () => {
    await opened({ kind: 'libretranslate', address: 'https://mt.example/', key: 'k' });
    await pick('browser');
    expect(world.settings.engine).toEqual({ kind: 'browser', address: 'https://mt.example/', key: 'k' });
    await pick('off');
    expect(world.settings.engine).toEqual({ kind: 'off', address: 'https://mt.example/', key: 'k' });
    await pick('libretranslate');
    expect(world.settings.engine.kind).toBe('off');
    expect(text('server-says')).toContain('Not in use until');
    expect(byId<HTMLInputElement>('address').value).toBe('https://mt.example/');
  });

  it('cannot be the browser’s where it has none', async () => {
    await opened({ kind: 'off' }, false);
    expect(radio('browser').disabled).toBe(true);
    expect(text('browser-note')).toBe(
      'This browser has no translator of its own. Chrome and Edge do, from version 138.',
    );
  });

  it('shows what is chosen already', async () => {
    await opened({ kind: 'libretranslate', address: 'https://mt.example/', key: 'k' });
    expect(radio('libretranslate').checked).toBe(true);
    expect(byId('server')).not.toBeNull();
    expect(byId<HTMLInputElement>('key').value).toBe('k');
    expect(text('goes')).toBe('The original’s text will be sent to https://mt.example.');
    expect(text('server-says')).toBe('');
  });
});

describe('a server', () => {
  it('is named before anything is sent there', async () => {
    await opened();
    await pick('libretranslate');
    expect(text('goes')).toBe('The original’s text will be sent to the address that you type here.');
    await type('address', 'localhost:5000');
    expect(text('goes')).toBe('The original’s text will be sent to http://localhost:5000.');
    expect(createTried).not.toHaveBeenCalled();
    expect(grantConsent).not.toHaveBeenCalled();
    expect(changes).not.toHaveBeenCalled();
  });

  it('is asked leave for within the click, then kept and tried', async () => {
    await opened();
    await pick('libretranslate');
    await type('address', ' https://mt.example/translate ');
    await type('key', 'secret');
    let allow = (): void => undefined;
    grantConsent.mockImplementation(
      () =>
        new Promise((answer) => {
          allow = () => answer(true);
        }),
    );
    const used = use();
    expect(grantConsent).toHaveBeenCalledWith('https://mt.example/');
    await used;
    expect(text('server-says')).toBe('Trying the server with one word…');
    expect(byId<HTMLButtonElement>('use').disabled).toBe(true);
    allow();
    await settled();
    expect(world.settings.engine).toEqual({ kind: 'libretranslate', address: 'https://mt.example/', key: 'secret' });
    expect(createTried).toHaveBeenCalledWith(world.settings.engine);
    expect(text('server-says')).toContain('it said “agua”');
    expect(byId<HTMLButtonElement>('use').disabled).toBe(false);
  });

  it('of Apertium’s wants no key, and is sent none', async () => {
    await opened({ kind: 'off', key: 'k' });
    await pick('apertium');
    expect(byId('key')).toBeNull();
    await type('address', 'http://localhost:2737');
    await use();
    expect(world.settings.engine).toEqual({ kind: 'apertium', address: 'http://localhost:2737/' });
  });

  it('is not chosen where Verso may not reach it', async () => {
    grantConsent.mockImplementation(async () => false);
    await opened();
    await pick('apertium');
    await type('address', 'http://localhost:2737');
    await use();
    expect(changes).not.toHaveBeenCalled();
    expect(createTried).not.toHaveBeenCalled();
    expect(text('server-says')).toContain('nothing was changed');
  });

  it.each(['', 'ftp://mt.example', 'http://user:word@mt.example', 'not an address'])(
    'is none at “%s”',
    async (address) => {
      await opened();
      await pick('apertium');
      await type('address', address);
      await use();
      expect(grantConsent).not.toHaveBeenCalled();
      expect(text('server-says')).toBe('Type the server’s address, such as http://localhost:2737.');
    },
  );

  it('that says markup is quoted, not obeyed', async () => {
    createTried.mockImplementation(() => answering(async () => ['<img src=x>']));
    await opened();
    await pick('libretranslate');
    await type('address', 'http://localhost:5000');
    await use();
    expect(text('server-says')).toContain('<img src=x>');
    expect(byId('server').querySelector('img')).toBeNull();
  });
});

describe('a server’s trial', () => {
  const failing = (problem: unknown) => answering(() => Promise.reject(problem));

  it('says in a sentence what is in the way', async () => {
    const said = async (trouble: ConstructorParameters<typeof EngineError>[0], detail = '') =>
      describeServerTest(english, await testServer(failing(new EngineError(trouble, detail))));
    expect(await said('unreachable')).toContain('nobody answers there');
    expect(await said('key')).toContain('wants a key');
    expect(await said('busy')).toContain('too much to do');
    expect(await said('wrong-answer')).toContain('does not answer as such a server does');
    expect(await said('refused', 'Model is gone')).toContain('It says: “Model is gone”.');
    expect(await said('refused')).not.toContain('It says');
    expect(await said('pair')).toMatch(/^Verso uses this server from now on/);
  });

  it('ends though the server does not', async () => {
    const stop = new AbortController();
    const waiting = answering((..._) => new Promise((_, reject) => stop.signal.addEventListener('abort', reject)));
    const trial = testServer(waiting, stop.signal);
    stop.abort();
    expect(describeServerTest(english, await trial)).toContain('quarter of a minute');
  });

  it('takes a mistake of ours for no more than an error of the server’s', async () => {
    expect(await testServer(failing(new TypeError('odd')))).toEqual({ trouble: 'refused' });
  });

  it('asks a server of the kind that was chosen, with the key', async () => {
    const asked: [string, RequestInit][] = [];
    vi.stubGlobal('fetch', async (url: string, init: RequestInit) => {
      asked.push([url, init]);
      return Response.json(url.endsWith('languages') ? [] : { translatedText: 'agua' });
    });
    const address = 'http://mt.example/';
    expect(await testServer(createServer({ kind: 'libretranslate', address, key: 'k' }))).toEqual({ said: 'agua' });
    expect(asked.at(-1)![0]).toBe('http://mt.example/translate');
    expect(JSON.parse(String(asked.at(-1)![1].body))).toMatchObject({ api_key: 'k', source: 'en', target: 'es' });
    expect(createServer({ kind: 'apertium', address }).name).toEqual({ kind: 'apertium', label: 'mt.example' });
    vi.unstubAllGlobals();
  });
});
