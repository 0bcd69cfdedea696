/** Messages are checked before they are believed. */
import { expect, it, vi } from 'vitest';

vi.mock('webextension-polyfill', () => ({ default: {} }));

const { parseExtensionMessage, parsePageMessage, parseSnapshot } = await import(
  '../../lib/extension/messages/messages'
);

const observation = {
  url: 'https://news.example/a',
  base: 'https://news.example/a',
  htmlLang: 'th',
  beingTranslated: false,
  machineSite: undefined,
  article: true,
  links: [],
  metas: {},
  jsonLd: [],
  sample: 'ข่าว',
  runs: [
    {
      text: 'ที่มา: https://bao.example/b',
      links: [{ start: 7, end: 28, href: 'https://bao.example/b', hreflang: undefined }],
      zone: 'main',
      block: 'p',
      articles: [],
      prose: 0,
      place: 'end',
    },
  ],
};

it('members that are undefined are as good as left out: Firefox hands them on', () => {
  const snapshot = { url: observation.url, title: 'ข่าว', html: '<p>ข่าว</p>', observation };
  const plain = JSON.parse(JSON.stringify(snapshot)) as object;
  expect(parseSnapshot(plain)).toEqual(plain);
  expect(parseSnapshot(snapshot)).toEqual(plain);
  expect(parsePageMessage({ type: 'observed', observation: undefined })).toEqual({ type: 'observed' });
  expect(parseExtensionMessage({ type: 'asked', tabId: 3, url: undefined })).toEqual({ type: 'asked', tabId: 3 });
});

it('what is not as it must be is nothing', () => {
  expect(parseSnapshot({ url: 'javascript:alert(1)', title: '', html: '', observation })).toBeUndefined();
  expect(parseExtensionMessage({ type: 'asked', tabId: 'x' })).toBeUndefined();
  expect(parsePageMessage({ type: 'asked', tabId: 3 })).toBeUndefined();
});
