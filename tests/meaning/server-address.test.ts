/** Addresses of translation servers. */
import { expect, it } from 'vitest';
import { getServerLabel, parseServerAddress } from '../../lib/meaning/translators/server-address';

it.each([
  ['http://127.0.0.1:5000', 'http://127.0.0.1:5000/'],
  [' https://Translate.Example/ ', 'https://translate.example/'],
  ['localhost:5000', 'http://localhost:5000/'],
  ['127.0.0.1:2737/', 'http://127.0.0.1:2737/'],
  ['translate.example', 'https://translate.example/'],
  ['https://news.example/apy/translate?langpair=en|es', 'https://news.example/apy/'],
  ['https://news.example/mt//', 'https://news.example/mt/'],
  ['http://[::1]:5000/languages', 'http://[::1]:5000/'],
])('%s is %s', (typed, address) => {
  expect(parseServerAddress(typed)).toBe(address);
});

it.each([
  '',
  '   ',
  'ftp://translate.example',
  'javascript:alert(1)',
  'https://',
  'https://me:secret@translate.example/',
  'file:///etc',
])('%j is no address', (typed) => {
  expect(parseServerAddress(typed)).toBeUndefined();
});

it('is named by its host and its path', () => {
  expect(getServerLabel('http://127.0.0.1:5000/')).toBe('127.0.0.1:5000');
  expect(getServerLabel('https://news.example/mt/')).toBe('news.example/mt');
});
