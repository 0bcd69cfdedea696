/** Tabs, of private windows too. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));

const { findTab, getActiveTab, listOtherTabs, waitForTab, openTab } = await import('./extension-room');

beforeEach(() => void Object.assign(fakeBrowser, { extension: { inIncognitoContext: false } }));

it.each([true, false])('the tab in front says whether its window is a private one: %s', async (incognito) => {
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ id: 4, url: 'https://t.example/', incognito } as never]);
  expect(await getActiveTab()).toEqual({ id: 4, url: 'https://t.example/', isPrivate: incognito });
});

it.each([
  'javascript:alert(1)',
  'data:text/html,x',
  'file:///etc/passwd',
  'chrome://settings',
  ' https://t.example/',
  '',
])('opens no tab for what is no page of the web: %j', async (url) => {
  const create = vi.spyOn(fakeBrowser.tabs, 'create').mockResolvedValue({} as never);
  create.mockClear();
  await openTab(url);
  expect(create).not.toHaveBeenCalled();
  await openTab('https://t.example/');
  expect(create).toHaveBeenCalledWith({ url: 'https://t.example/' });
});

it('waits for a tab no longer because the clock was put back meanwhile', async () => {
  vi.useFakeTimers({ now: Date.UTC(2027, 0, 1) });
  try {
    vi.spyOn(fakeBrowser.tabs, 'get').mockResolvedValue({ status: 'loading' } as never);
    const over = vi.fn();
    void waitForTab(4).then(over);
    vi.setSystemTime(Date.UTC(2026, 0, 1));
    await vi.advanceTimersByTimeAsync(9000);
    expect(over).toHaveBeenCalled();
  } finally {
    vi.useRealTimers();
  }
});

describe('tabs of private windows', () => {
  const SECRET = { id: 5, url: 'https://secret.example/#a', title: 'Secret', incognito: true, status: 'complete' };
  const OPEN = { id: 6, url: 'https://open.example/', title: 'Open', incognito: false, status: 'complete' };
  const { windows } = fakeBrowser;
  const [secret, open] = [SECRET, OPEN].map(({ id, url, title }) => ({ id, url, title }));

  /** `own`: whether the window is private; undefined where the browser has no windows, as Firefox for Android. */
  function stand(own: boolean | undefined, inIncognitoContext = false): void {
    const getCurrent = async () => ({ id: 1, incognito: own });
    Object.assign(fakeBrowser, { extension: { inIncognitoContext } });
    Object.assign(fakeBrowser, { windows: own === undefined ? undefined : { ...windows, getCurrent } });
    vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([SECRET, OPEN] as never);
  }

  it.each([
    ['an ordinary window', false, false],
    ['a browser without windows', undefined, false],
  ] as const)('are neither listed nor found from %s', async (_, own, isOwnContextPrivate) => {
    stand(own, isOwnContextPrivate);
    expect(await listOtherTabs(4)).toEqual([open]);
    expect(await findTab('https://secret.example/')).toBeUndefined();
    expect(await findTab('https://open.example/#b')).toEqual({ id: 6, url: OPEN.url, isPrivate: false });
  });

  it.each([
    ['a private window', true, false],
    ['a private page in a browser without windows', undefined, true],
  ] as const)('are listed and found from %s', async (_, own, isOwnContextPrivate) => {
    stand(own, isOwnContextPrivate);
    expect(await listOtherTabs(4)).toEqual([secret, open]);
    expect(await findTab('https://secret.example/')).toEqual({ id: 5, url: SECRET.url, isPrivate: true });
  });
});

it.each(['about:blank', undefined])('a tab that was opened this moment is waited for: %s', async (empty) => {
  const url = 'https://slow.example/';
  const tab = { id: 9, incognito: false };
  vi.spyOn(fakeBrowser.tabs, 'query')
    .mockResolvedValueOnce([{ ...tab, url: empty, status: 'loading' } as never])
    .mockResolvedValue([{ ...tab, url, status: 'complete' } as never]);
  expect(await findTab(url)).toEqual({ id: 9, url, isPrivate: false });
});

it('no tab is waited for where none is being opened', async () => {
  const query = vi.spyOn(fakeBrowser.tabs, 'query').mockReset();
  query.mockResolvedValue([{ id: 9, incognito: false, url: 'https://other.example/', status: 'loading' } as never]);
  expect(await findTab('https://slow.example/')).toBeUndefined();
  expect(query).toHaveBeenCalledOnce();
});
