import { expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));

const { activeTab } = await import('../../lib/browser');

it.each([true, false])('the tab in front says whether its window is a private one: %s', async (incognito) => {
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ id: 4, url: 'https://t.example/', incognito } as never]);
  expect(await activeTab()).toEqual({ id: 4, url: 'https://t.example/', isPrivate: incognito });
});
