import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Settings } from '../../lib/browser';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));

const {
  changeSettings,
  leaveAsked,
  onMessage,
  onSettings,
  readSettings,
  takeAsked,
  tell,
  watchedFetch,
  writeSettings,
} = await import('../../lib/browser');

const UNTOUCHED: Settings = {
  detection: true,
  sitesOff: [],
  archive: 'https://archive.org/wayback/available',
  engine: { kind: 'none' },
  mirror: '',
  language: '',
  sureness: 'usual',
  sort: 'severity',
  scrollLink: true,
};

beforeEach(() => fakeBrowser.reset());

describe('settings', () => {
  it('have defaults, and keep what was set', async () => {
    expect(await readSettings()).toEqual(UNTOUCHED);
    const chosen: Settings = {
      detection: false,
      sitesOff: ['a.example'],
      archive: 'https://archive.example/available',
      engine: { kind: 'libretranslate', address: 'http://localhost:5000/', key: 'k' },
      mirror: 'https://models.newsroom.example/e5/',
      language: 'zh-TW',
      sureness: 'fewer',
      sort: 'place',
      scrollLink: false,
    };
    await writeSettings(chosen);
    expect(await readSettings()).toEqual(chosen);
  });

  it('fall back where what is stored is not as it should be', async () => {
    await fakeBrowser.storage.local.set({
      settings: {
        detection: 'maybe',
        sitesOff: [1, 'b.example', null],
        archive: 'ftp://x',
        engine: 'browser',
        mirror: 'https://models.newsroom.example/e5',
        language: '../de',
        sureness: 'toString',
        sort: 1,
        scrollLink: 'no',
      },
    });
    expect(await readSettings()).toEqual({ ...UNTOUCHED, sitesOff: ['b.example'] });
    await fakeBrowser.storage.local.set({ settings: 'broken' });
    expect(await readSettings()).toEqual(UNTOUCHED);
  });

  it.each([
    [{ kind: 'oracle' }, { kind: 'none' }],
    [null, { kind: 'none' }],
    [{ kind: 'browser', address: 3, key: {} }, { kind: 'browser' }],
    [{ kind: 'apertium' }, { kind: 'none' }],
    [{ kind: 'apertium', address: 'file:///etc' }, { kind: 'none' }],
    [
      { kind: 'libretranslate', address: 'http://a.example/', key: '' },
      { kind: 'libretranslate', address: 'http://a.example/' },
    ],
    [
      { kind: 'none', address: 'http://a.example/', key: 'k' },
      { kind: 'none', address: 'http://a.example/', key: 'k' },
    ],
  ])('take of an engine what can be used: %j', async (engine, read) => {
    await fakeBrowser.storage.local.set({ settings: { engine } });
    expect((await readSettings()).engine).toEqual(read);
  });

  it('change one by one, and whoever listens hears of it', async () => {
    const heard = vi.fn();
    const stop = onSettings(heard);
    await changeSettings(() => ({ sitesOff: ['c.example'] }));
    await changeSettings(({ sitesOff }) => ({ sitesOff: [...sitesOff, 'd.example'], detection: false }));
    expect(await readSettings()).toEqual({ ...UNTOUCHED, detection: false, sitesOff: ['c.example', 'd.example'] });
    expect(heard).toHaveBeenCalledTimes(2);
    stop();
    await changeSettings(() => ({ detection: true }));
    expect(heard).toHaveBeenCalledTimes(2);
  });
});

describe('what a menu asked for', () => {
  it('is taken once', async () => {
    await leaveAsked({ tabId: 3, url: 'https://o.example/' });
    expect(await takeAsked()).toEqual({ tabId: 3, url: 'https://o.example/' });
    expect(await takeAsked()).toBeUndefined();
  });
});

describe('messages', () => {
  it('of other shapes and other senders are passed over', async () => {
    const heard: string[] = [];
    const listeners: ((message: unknown, sender: object) => unknown)[] = [];
    vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener').mockImplementation(
      (listener) => void listeners.push(listener as never),
    );
    onMessage((message) => {
      heard.push(message.type);
    });
    const [listener] = listeners;
    const own = { id: fakeBrowser.runtime.id };
    listener!({ type: 'snapshot' }, own);
    listener!({ type: 'fetch-this', url: 'https://x.example' }, own);
    listener!('snapshot', own);
    listener!(null, own);
    listener!({ type: 'snapshot' }, { id: 'another-extension' });
    expect(heard).toEqual(['snapshot']);
  });

  it('to nobody are no failure', async () => {
    await expect(tell({ type: 'look-again' })).resolves.toBeUndefined();
  });
});

describe('fetching', () => {
  type Watch = (hop: { url: string; redirectUrl: string; tabId: number }) => void;
  let hop: Watch;

  beforeEach(() => {
    const event = {
      addListener: (watch: Watch) => {
        hop = watch;
      },
      removeListener: vi.fn(),
    };
    Object.assign(fakeBrowser, { webRequest: { onBeforeRedirect: event } });
  });

  /** A fetch that hops `count` times, then answers unless it was stopped. */
  const hopping = (count: number, to = (n: number) => `https://o.example/${n}`) =>
    vi.stubGlobal('fetch', async (_: string, init: RequestInit) => {
      for (let n = 0; n < count; n++)
        hop({ url: n ? to(n - 1) : 'https://o.example/start', redirectUrl: to(n), tabId: -1 });
      init.signal?.throwIfAborted();
      return { ok: true, credentials: init.credentials, referrerPolicy: init.referrerPolicy };
    });

  it('sends no cookies and no referrer, and counts five hops', async () => {
    hopping(5);
    expect(await watchedFetch('https://o.example/start', {})).toMatchObject({
      redirects: 5,
      response: { credentials: 'omit', referrerPolicy: 'no-referrer' },
    });
  });

  it('gives up at the sixth, and at one that leaves the web', async () => {
    hopping(6);
    expect(await watchedFetch('https://o.example/start', {})).toEqual({ refused: 'redirects' });
    hopping(1, () => 'file:///etc/passwd');
    expect(await watchedFetch('https://o.example/start', {})).toEqual({ refused: 'redirects' });
  });

  it('does not count what others fetch', async () => {
    vi.stubGlobal('fetch', async () => {
      for (let n = 0; n < 9; n++)
        hop({ url: `https://else.example/${n}`, redirectUrl: 'https://else.example/', tabId: -1 });
      return { ok: true };
    });
    expect(await watchedFetch('https://o.example/start', {})).toMatchObject({ redirects: 0 });
  });
});
