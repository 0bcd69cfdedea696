import { expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));

const { activeTab, openTab } = await import('../../lib/browser');

it.each([true, false])('the tab in front says whether its window is a private one: %s', async (incognito) => {
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ id: 4, url: 'https://t.example/', incognito } as never]);
  expect(await activeTab()).toEqual({ id: 4, url: 'https://t.example/', isPrivate: incognito });
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
