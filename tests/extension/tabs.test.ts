import { expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));

const { getActiveTab, waitForTab, openTab } = await import('../../lib/extension');

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
