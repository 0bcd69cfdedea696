/** The chip in translated pages: where it is shown, and what its frame may ask for. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { TranslationDetection } from '../../lib/core/detection';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));

const { installChip, updateChip, closeChip, readSettings, changeSettings } = await import('./extension-room');
const { setPageDone } = await import('../../lib/extension/chip/chip');

const PAGE = 'https://news.example/th/1';

/** What the browser was asked to do. */
const inject = vi.fn(async (_: object) => []);
const toTab = vi.fn(
  async (_tabId: number, _message: { readonly type: string; readonly token?: string }): Promise<unknown> => undefined,
);
const tab = { id: 4, url: PAGE, incognito: false, windowId: 2 };
/** Whether a panel says that it looks at the tab. */
let isLookedAt = false;
type Listener = (message: unknown, sender: object) => Promise<unknown> | undefined;
let heard: Listener[] = [];

const createDetection = (value: number, translation = true): TranslationDetection => ({
  article: true,
  translation,
  lang: 'th',
  originalLang: 'vi',
  machine: false,
  evidence: [],
  candidates: [{ url: 'https://o.example/', score: value, lang: 'vi', evidence: [] }],
});
const SURE = createDetection(0.9);

const { scripting, sidebarAction } = fakeBrowser;

afterEach(() => {
  vi.restoreAllMocks();
  Object.assign(fakeBrowser, { scripting, sidebarAction });
});

beforeEach(() => {
  fakeBrowser.reset();
  vi.clearAllMocks();
  [isLookedAt, heard] = [false, []];
  Object.assign(tab, { url: PAGE, incognito: false });
  toTab.mockResolvedValue(undefined);
  Object.assign(fakeBrowser, { scripting: { executeScript: inject } });
  vi.spyOn(fakeBrowser.tabs, 'get').mockImplementation(async (id) => ({ ...tab, id }) as never);
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(toTab as never);
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation((async () => isLookedAt || undefined) as never);
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation((path) => `moz-extension://own${path}`);
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation(
    ((name: string, value: string) => `${name} ${value}`) as never,
  );
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('ar');
  vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener').mockImplementation((one) => void heard.push(one as never));
  Object.assign(fakeBrowser, { sidebarAction: undefined });
  installChip();
});

const listSaid = () => toTab.mock.calls.map(([, { type }]) => type);
const getToken = () => toTab.mock.calls.map(([, message]) => message.token).findLast(Boolean);

/** Says something as the frame of the chip; what comes back. */
function sendAsFrame(event: object, sender: object = {}): Promise<unknown> | undefined {
  const frame = {
    id: fakeBrowser.runtime.id,
    url: `moz-extension://own/chip.html#${getToken()}`,
    frameId: 7,
    tab: { id: 4 },
    ...sender,
  };
  return heard[0]!(event, frame);
}

describe('a chip', () => {
  it('comes where a page is a translation and its original is known', async () => {
    await updateChip(4, SURE);
    expect(inject.mock.lastCall?.[0]).toEqual({ target: { tabId: 4 }, files: ['notice.js'] });
    expect(listSaid()).toEqual(['chip-stays', 'chip-frame']);
  });

  it.each([
    ['no article', undefined],
    ['no translation', createDetection(0.9, false)],
    ['a translation whose original is a guess', createDetection(0.49)],
    ['a translation without any', { ...SURE, candidates: [] }],
  ])('does not come where there is %s', async (_, detection) => {
    await updateChip(4, detection);
    expect(listSaid()).toEqual([]);
    expect(inject).not.toHaveBeenCalled();
  });

  it('does not come beside an open panel, nor where notices are switched off', async () => {
    isLookedAt = true;
    await updateChip(4, SURE);
    isLookedAt = false;
    // What was read beside the panel needs no invitation when it is closed.
    await updateChip(4, SURE);
    tab.url = 'https://news.example/th/2';
    await changeSettings(() => ({ notices: false }));
    await updateChip(4, SURE);
    expect(inject).not.toHaveBeenCalled();
  });

  it('stays where the page has it, and is not drawn twice', async () => {
    toTab.mockResolvedValue(true);
    await updateChip(4, SURE);
    expect(inject).not.toHaveBeenCalled();
    expect(listSaid()).toEqual(['chip-stays']);
  });

  it('goes where the page has become another, and when the panel was opened, for as long as the browser runs', async () => {
    await updateChip(4, SURE);
    await updateChip(4, undefined);
    expect(listSaid().at(-1)).toBe('chip-goes');
    await updateChip(4, SURE);
    await closeChip(4);
    expect(listSaid().at(-1)).toBe('chip-goes');
    inject.mockClear();
    await updateChip(4, SURE);
    await updateChip(5, SURE);
    expect(inject).not.toHaveBeenCalled();
    tab.url = 'https://news.example/th/2';
    await updateChip(4, SURE);
    expect(inject).toHaveBeenCalledTimes(1);
  });
});

describe('the frame of a chip', () => {
  beforeEach(() => updateChip(4, SURE));

  it('is told what to say, in the reader’s language', async () => {
    expect(await sendAsFrame({ type: 'chip-loaded' })).toMatchObject({
      dir: 'rtl',
      lang: 'ar',
      windowId: 2,
      site: expect.anything(),
      from: `browser_chip_from ${new Intl.DisplayNames(['ar'], { type: 'language' }).of('vi')}`,
    });
    await sendAsFrame({ type: 'chip-drawn', width: 384 });
    expect(toTab.mock.lastCall).toEqual([4, { type: 'chip-shows', width: 384 }, { frameId: 0 }]);
  });

  it.each<[string, object]>([
    ['without the token', { url: 'moz-extension://own/chip.html#another' }],
    ['in another tab', { tab: { id: 5 } }],
    ['of another page of Verso’s', { url: 'moz-extension://own/card.html' }],
    ['that is the page itself', { frameId: 0 }],
    ['of a web page', { url: 'https://news.example/chip.html' }],
    ['of another extension', { id: 'another' }],
  ])('is not one %s', async (_, sender) => {
    const changed = await readSettings();
    const token = getToken();
    const url = `moz-extension://own/chip.html#${token}`;
    const hide = { type: 'chip-hide', where: 'site' };
    expect(await sendAsFrame(hide, { url, ...sender })).toBeUndefined();
    expect(await sendAsFrame({ type: 'chip-loaded' }, { url, ...sender })).toBeUndefined();
    expect(await readSettings()).toEqual(changed);
  });

  it.each([
    [{ type: 'chip-drawn', width: 329 }],
    [{ type: 'chip-hide', where: 'web' }],
    [{ type: 'snapshot' }],
    [null],
  ])('is not heard where it says %j', (event) => {
    expect(sendAsFrame(event as object)).toBeUndefined();
  });

  it('asks for the comparison; the panel takes the request when it opens', async () => {
    expect(await sendAsFrame({ type: 'chip-compare', isOpen: true })).toBe(true);
    expect(await fakeBrowser.storage.session.get('asked')).toEqual({ asked: { tabId: 4 } });
  });

  it('learns that the panel does not open where the browser does not let it', async () => {
    const open = vi.fn(async () => Promise.reject(new Error('not in a user input handler')));
    Object.assign(fakeBrowser, { sidebarAction: { open } });
    expect(await sendAsFrame({ type: 'chip-compare', isOpen: false })).toBe(false);
    expect(open).toHaveBeenCalledTimes(1);
    expect(await fakeBrowser.storage.session.get('asked')).toEqual({ asked: { tabId: 4 } });
  });

  it('hides the chip on the page, in memory alone', async () => {
    await sendAsFrame({ type: 'chip-hide', where: 'page' });
    expect(listSaid().at(-1)).toBe('chip-goes');
    inject.mockClear();
    tab.url = `${PAGE}#part`;
    await updateChip(4, SURE);
    expect(inject).not.toHaveBeenCalled();
    expect(JSON.stringify(await fakeBrowser.storage.local.get(null))).not.toContain('news.example');
  });

  it('is remembered of 200 pages, the last ones, as PRIVACY.md says', async () => {
    const listDone = async () => (await fakeBrowser.storage.session.get('chips'))['chips'] as { done: object[] };
    for (let at = 0; at < 203; at++) await setPageDone({ id: 4, url: `${PAGE}?${at}`, isPrivate: false });
    const { done } = await listDone();
    expect([done.length, done[0], done.at(-1)]).toEqual([200, { address: `${PAGE}?3` }, { address: `${PAGE}?202` }]);
  });

  it('hides it on the site, which the settings list', async () => {
    await sendAsFrame({ type: 'chip-hide', where: 'site' });
    expect((await readSettings()).sitesOff).toEqual(['news.example']);
  });
});

describe('in a private window', () => {
  beforeEach(async () => {
    tab.incognito = true;
    await updateChip(4, SURE);
  });

  it('no site is offered, and none stored though it is asked for', async () => {
    expect(await sendAsFrame({ type: 'chip-loaded' })).not.toHaveProperty('site');
    await sendAsFrame({ type: 'chip-hide', where: 'site' });
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  });

  it('what is hidden is forgotten with its tab', async () => {
    await sendAsFrame({ type: 'chip-hide', where: 'page' });
    expect(JSON.stringify(await fakeBrowser.storage.session.get(null))).toContain(PAGE);
    await fakeBrowser.tabs.onRemoved.trigger(4, { windowId: 2, isWindowClosing: false });
    await vi.waitFor(async () =>
      expect(JSON.stringify(await fakeBrowser.storage.session.get(null))).not.toContain(PAGE),
    );
  });
});
