/** Switching detection off and on for a site. */
import { expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));
const { getDetection } = await import('../../entrypoints/sidepanel/detection-switch');

const PAGE = { address: 'https://www.news.example/a', isPrivate: false };

it.each([
  ['an ordinary page', PAGE, true, { host: 'www.news.example', everywhere: true, here: true }],
  // The site would be stored among the settings.
  ['a private page', { ...PAGE, isPrivate: true }, true, undefined],
  ['a private page, about all sites', { ...PAGE, isPrivate: true }, false, { everywhere: false }],
  ['a page of the browser', { ...PAGE, address: 'about:blank' }, true, undefined],
] as const)('the switch on %s', async (_, page, isAllowed, expected) => {
  Object.assign(fakeBrowser, { permissions: { contains: async () => isAllowed } });
  const detection = await getDetection(page);
  if (expected) expect(detection).toMatchObject(expected);
  else expect(detection).toBeUndefined();
});
