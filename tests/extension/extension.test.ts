/** Settings, menus and messages of the extension. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Settings } from '../../lib/extension/storage/settings';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));

const {
  changeSettings,
  deletePendingRequest,
  storePendingRequest,
  onMessage,
  onSettingsChange,
  readSettings,
  resolveHost,
  takePendingRequest,
  sendMessage,
  fetchWithoutRedirect,
  getAnsweringAddress,
  storeSettings,
} = await import('./extension-room');

const UNTOUCHED: Settings = {
  detection: true,
  notices: true,
  sitesOff: [],
  archive: 'https://archive.org/wayback/available',
  engine: { kind: 'encoder' },
  language: '',
  sureness: 'usual',
  sort: 'severity',
  scrollLink: true,
  sentenceCards: true,
  remember: true,
};

beforeEach(() => fakeBrowser.reset());

describe('settings', () => {
  it('have defaults, and keep what was set', async () => {
    expect(await readSettings()).toEqual(UNTOUCHED);
    const chosen: Settings = {
      detection: false,
      notices: false,
      sitesOff: ['a.example'],
      archive: 'https://archive.example/available',
      engine: { kind: 'libretranslate', address: 'http://localhost:5000/', key: 'k' },
      language: 'zh-TW',
      sureness: 'fewer',
      sort: 'place',
      scrollLink: false,
      sentenceCards: false,
      remember: false,
    };
    await storeSettings(chosen);
    expect(await readSettings()).toEqual(chosen);
  });

  it('fall back where what is stored is not as it should be', async () => {
    await fakeBrowser.storage.local.set({
      settings: {
        detection: 'maybe',
        notices: 'no',
        sitesOff: [1, 'b.example', null],
        archive: 'ftp://x',
        engine: 'browser',
        language: '../de',
        sureness: 'toString',
        sort: 1,
        scrollLink: 'no',
        sentenceCards: 0,
        remember: 'no',
      },
    });
    expect(await readSettings()).toEqual({ ...UNTOUCHED, sitesOff: ['b.example'] });
    await fakeBrowser.storage.local.set({ settings: 'broken' });
    expect(await readSettings()).toEqual(UNTOUCHED);
  });

  it.each([
    [{ kind: 'oracle' }, { kind: 'encoder' }],
    // What nobody had to choose before Verso carried an encoder.
    [{ kind: 'none' }, { kind: 'encoder' }],
    [null, { kind: 'encoder' }],
    [{ kind: 'browser', address: 3, key: {} }, { kind: 'browser' }],
    [{ kind: 'apertium' }, { kind: 'encoder' }],
    [{ kind: 'apertium', address: 'file:///etc' }, { kind: 'encoder' }],
    [
      { kind: 'libretranslate', address: 'http://a.example/', key: '' },
      { kind: 'libretranslate', address: 'http://a.example/' },
    ],
    [
      { kind: 'off', address: 'http://a.example/', key: 'k' },
      { kind: 'off', address: 'http://a.example/', key: 'k' },
    ],
  ])('take of an engine what can be used: %j', async (engine, read) => {
    await fakeBrowser.storage.local.set({ settings: { engine } });
    expect((await readSettings()).engine).toEqual(read);
  });

  it('change one by one, and whoever listens hears of it', async () => {
    const heard = vi.fn();
    const stop = onSettingsChange(heard);
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
    await storePendingRequest({ tabId: 3, url: 'https://o.example/' });
    expect(await takePendingRequest(3)).toEqual({ tabId: 3, url: 'https://o.example/' });
    expect(await takePendingRequest(3)).toBeUndefined();
  });

  it('waits for the page that it is about', async () => {
    const request = { tabId: 4, url: 'https://o.example/', originalTab: 3 };
    await storePendingRequest(request);
    expect(await takePendingRequest(3)).toBeUndefined();
    expect(await takePendingRequest(4)).toEqual(request);
  });

  it('is deleted with the page that it is about, and with no other', async () => {
    const request = { tabId: 4, url: 'https://o.example/' };
    await storePendingRequest(request);
    await deletePendingRequest(3);
    expect(await fakeBrowser.storage.session.get(null)).toEqual({ asked: request });
    await deletePendingRequest(4);
    expect(await fakeBrowser.storage.session.get(null)).toEqual({});
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
    const page = { ...own, url: 'https://p.example/', frameId: 0, tab: { id: 4 } };
    const options = { ...page, url: fakeBrowser.runtime.getURL('/options.html' as never) };
    const note = { ...page, url: fakeBrowser.runtime.getURL('/note.html' as never), frameId: 3 };
    const passedOver: [unknown, object][] = [
      [{ type: 'fetch-this', url: 'https://x.example' }, own],
      ['snapshot', own],
      [null, own],
      [{ type: ['snapshot'] }, own],
      [{ type: 'snapshot' }, { id: 'another-extension' }],
      [{ type: 'snapshot' }, {}],
      // A page's process may not speak as Verso's own pages do, nor its frames for the page.
      [{ type: 'snapshot' }, page],
      [{ type: 'asked', tabId: 4, url: 'https://x.example/' }, page],
      [{ type: 'observed' }, { ...page, frameId: 3 }],
      [{ type: 'asked', tabId: 4, url: 'https://x.example/' }, note],
      [{ type: 'observed' }, note],
      [{ type: 'marks', there: true }, note],
      [{ type: 'chip-done' }, note],
      [{ type: 'chip-shows', width: 328 }, page],
      [{ type: 'chip-frame', token: 't' }, page],
      [{ type: 'is-looked-at', tabId: 4 }, page],
      [{ type: 'observed' }, own],
      [{ type: 'observed', observation: { url: 'https://p.example/' } }, page],
      [{ type: 'marks', there: 'yes' }, page],
      [{ type: 'asked', tabId: 4, url: 'javascript:alert(1)' }, own],
      [{ type: 'asked', tabId: '4' }, own],
    ];
    for (const [message, sender] of passedOver) listener!(message, sender);
    expect(heard).toEqual([]);
    listener!({ type: 'snapshot' }, own);
    listener!({ type: 'called' }, options);
    listener!({ type: 'observed' }, page);
    listener!({ type: 'marks', there: true }, page);
    listener!({ type: 'chip-done' }, page);
    expect(heard).toEqual(['snapshot', 'called', 'observed', 'marks', 'chip-done']);
  });

  it('to nobody are no failure', async () => {
    await expect(sendMessage({ type: 'look-again' })).resolves.toBeUndefined();
  });
});

describe('fetching', () => {
  type Watch = (seen: object) => void;
  const watches = { before: [] as Watch[], headers: [] as Watch[], started: [] as Watch[] };

  beforeEach(() => {
    const event = (list: Watch[]) => ({
      addListener: (watch: Watch) => void list.push(watch),
      removeListener: (watch: Watch) => void list.splice(list.indexOf(watch), 1),
    });
    Object.assign(fakeBrowser, {
      webRequest: {
        onBeforeRedirect: event(watches.before),
        onHeadersReceived: event(watches.headers),
        onResponseStarted: event(watches.started),
      },
    });
    Reflect.deleteProperty(fakeBrowser, 'dns');
  });

  afterEach(() => void Reflect.deleteProperty(fakeBrowser, 'dns'));

  const START = 'https://o.example/start';
  const redirecting = (tell: () => void) =>
    vi.stubGlobal('fetch', async () => {
      tell();
      return { type: 'opaqueredirect' };
    });

  it('sends no cookies and no referrer, reads no cache, follows nothing and leaves no watch behind', async () => {
    const fetch = vi.fn(async () => ({ type: 'basic', ok: true }));
    vi.stubGlobal('fetch', fetch);
    expect(await fetchWithoutRedirect(START, {})).toEqual({ type: 'basic', ok: true });
    expect(fetch).toHaveBeenCalledWith(
      START,
      expect.objectContaining({
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        redirect: 'manual',
        cache: 'no-store',
      }),
    );
    expect(watches).toEqual({ before: [], headers: [], started: [] });
  });

  it('says where a redirect leads, as either browser tells it', async () => {
    redirecting(() => watches.before[0]!({ url: START, tabId: -1, redirectUrl: 'https://o.example/end' }));
    expect(await fetchWithoutRedirect(`${START}#part`, {})).toEqual({ location: 'https://o.example/end' });
    const responseHeaders = [{ name: 'Location', value: '/end' }];
    redirecting(() => watches.headers[0]!({ url: START, tabId: -1, statusCode: 302, responseHeaders }));
    expect(await fetchWithoutRedirect(START, {})).toEqual({ location: '/end' });
  });

  it('does not listen to what others are told, nor to answers that lead nowhere', async () => {
    vi.useFakeTimers();
    redirecting(() => {
      watches.before[0]!({ url: 'https://else.example/', tabId: -1, redirectUrl: 'https://evil.example/' });
      watches.before[0]!({ url: START, tabId: 7, redirectUrl: 'https://evil.example/' });
      const responseHeaders = [{ name: 'location', value: 'https://evil.example/' }];
      watches.headers[0]!({ url: START, tabId: -1, statusCode: 200, responseHeaders });
    });
    const answer = fetchWithoutRedirect(START, {});
    await vi.advanceTimersByTimeAsync(5000);
    expect(await answer).toEqual({ type: 'opaqueredirect' });
    vi.useRealTimers();
  });

  describe('where the browser tells addresses', () => {
    const resolve = vi.fn(async (_: string) => ({ addresses: ['192.168.1.1', 'fe80::1'] }));
    const answering = (seen: object) =>
      vi.stubGlobal('fetch', async () => {
        watches.started[0]!({ url: START, tabId: -1, ...seen });
        return new Response('');
      });
    const askAddress = async () => getAnsweringAddress((await fetchWithoutRedirect(START, {})) as Response);

    beforeEach(() => Object.assign(fakeBrowser, { dns: { resolve } }));

    it('says which one answered, unless it was a proxy', async () => {
      answering({ ip: '10.0.0.1', proxyInfo: null });
      expect(await askAddress()).toBe('10.0.0.1');
      answering({ ip: '127.0.0.1', proxyInfo: { host: '127.0.0.1' } });
      expect(await askAddress()).toBeUndefined();
    });

    it('says none in a browser that does not tell whether a proxy did', async () => {
      Reflect.deleteProperty(fakeBrowser, 'dns');
      answering({ ip: '127.0.0.1' });
      expect(await askAddress()).toBeUndefined();
      expect(await resolveHost('news.example')).toEqual([]);
    });

    it('resolves a name, and takes a refusal for no answer', async () => {
      expect(await resolveHost('fritz.example')).toEqual(['192.168.1.1', 'fe80::1']);
      resolve.mockRejectedValueOnce(new Error('NS_ERROR_UNKNOWN_PROXY_HOST'));
      expect(await resolveHost('fritz.example')).toEqual([]);
    });
  });
});

describe('settings that cannot be read', () => {
  const failing = () =>
    vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValueOnce(new Error('An unexpected error'));

  it('are the usual ones, and are not written over', async () => {
    const chosen = { ...UNTOUCHED, sitesOff: ['a.example'] };
    await storeSettings(chosen);
    failing();
    expect(await readSettings()).toEqual(UNTOUCHED);
    failing();
    await expect(changeSettings(() => ({ detection: false }))).rejects.toThrow();
    expect(await readSettings()).toEqual(chosen);
  });
});
