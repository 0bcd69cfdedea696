/** Addresses in their plain form. */

import { describe, expect, it } from 'vitest';
import { parseWebUrl } from '../../lib/core/url';
import {
  getRegisteredSite,
  isDeepUrl,
  isNonArticle,
  normalizeUrl,
  toPageKey,
} from '../../lib/provenance/address/normalize-url';
import { resolveTranslationProxy } from '../../lib/provenance/address/translation-proxy';

const clean = (href: string): string => normalizeUrl(new URL(href)).href;

describe('cleaning', () => {
  it.each([
    [
      'tracking',
      'https://a.example/2025/story-one?utm_source=x&id=7&fbclid=1&gclid=2',
      'https://a.example/2025/story-one?id=7',
    ],
    ['a fragment', 'https://a.example/2025/story-one#comments', 'https://a.example/2025/story-one'],
    [
      'a search redirect',
      'https://www.google.com/url?q=https://a.example/s/1234?x=1&sa=D',
      'https://a.example/s/1234?x=1',
    ],
    [
      'a social redirect',
      'https://l.facebook.com/l.php?u=https%3A%2F%2Fa.example%2Fs%2F1234%3Ffbclid%3DZ&h=A',
      'https://a.example/s/1234',
    ],
    [
      'a redirect on the site',
      'https://b.example/redirect?url=https%3A%2F%2Fa.example%2Fs%2F1234',
      'https://a.example/s/1234',
    ],
    ['an AMP cache', 'https://a-example.cdn.ampproject.org/c/s/a.example/s/1234/amp', 'https://a.example/s/1234'],
    ['an AMP viewer', 'https://www.google.com/amp/s/a.example/s/1234', 'https://a.example/s/1234'],
    ['an AMP path', 'https://a.example/s/1234/amp/', 'https://a.example/s/1234/'],
    ['an AMP file', 'https://a.example/s/1234.amp.html', 'https://a.example/s/1234.html'],
    ['an AMP host', 'https://amp.a.example/s/1234', 'https://a.example/s/1234'],
    [
      'a proxy in a link',
      'https://a-example.translate.goog/s/1234?_x_tr_sl=vi&_x_tr_tl=th&id=4',
      'https://a.example/s/1234?id=4',
    ],
    ['a short link: as it is', 'https://t.co/AbC123', 'https://t.co/AbC123'],
    [
      'an address with nothing to clean',
      'https://a.example/Pfad/%E0%B8%81?b=2&a=1',
      'https://a.example/Pfad/%E0%B8%81?b=2&a=1',
    ],
  ])('%s', (_, href, expected) => expect(clean(href)).toBe(expected));

  it('is done once and for all', () => {
    const redirects =
      'https://www.google.com/url?q=https%3A%2F%2Fl.facebook.com%2Fl.php%3Fu%3Dhttps%253A%252F%252Fa.example%252Fs%252F1234';
    expect(clean(redirects)).toBe('https://a.example/s/1234');
    expect(clean(clean(redirects))).toBe(clean(redirects));
  });
});

describe('addresses', () => {
  it.each([
    'javascript:alert(1)',
    'mailto:a@b.example',
    'ftp://a.example/x',
    'https://user:pw@a.example/',
    'https://',
    '#top',
    'data:text/html,x',
  ])('refuses %s', (href) => expect(parseWebUrl(href)).toBeUndefined());

  it('knows a page under its several names', () => {
    const names = [
      'https://a.example/s/1234',
      'http://a.example/s/1234/',
      'https://m.a.example/s/1234',
      'https://a.example/s/1234/index.html',
    ];
    expect(new Set(names.map((name) => toPageKey(new URL(name)))).size).toBe(1);
    expect(toPageKey(new URL('https://a.example/s/1235'))).not.toBe(toPageKey(new URL('https://a.example/s/1234')));
    expect(toPageKey(new URL('https://a.example/?id=1'))).not.toBe(toPageKey(new URL('https://a.example/?id=2')));
  });

  it('tells sites apart', () => {
    expect(getRegisteredSite(new URL('https://de.news.example.com/x'))).toBe('example.com');
    expect(getRegisteredSite(new URL('https://a.co.uk/x'))).toBe('a.co.uk');
    expect(getRegisteredSite(new URL('https://www.a.com.vn/x'))).toBe('a.com.vn');
    expect(getRegisteredSite(new URL('http://127.0.0.1:4801/'))).not.toBe(
      getRegisteredSite(new URL('http://127.0.0.1:4802/')),
    );
  });

  it.each([
    'https://www.facebook.com/sharer/sharer.php?u=https%3A%2F%2Fa.example',
    'https://x.com/paper/status/1234567890',
    'https://t.me/share/url?url=x',
    'https://a.example/author/jane-doe-1234',
    'https://a.example/tag/a-very-long-tag-name',
    'https://doi.org/10.1000/xyz123',
    'https://a.example/files/report-of-the-year-2025.pdf',
    'https://a.example/img/photo-of-the-day-12.jpg',
    'https://www.youtube.com/watch?v=abc',
  ])('takes %s for no article', (href) => expect(isNonArticle(new URL(href))).toBe(true));

  it.each([
    ['https://a.example/', false],
    ['https://a.example/en/', false],
    ['https://a.example/news', false],
    ['https://a.example/index.html', false],
    ['https://a.example/world/europe', false],
    ['https://a.example/2025/10/16/boil-water-notices/', true],
    ['https://a.example/articles/8812', true],
    ['https://a.example/news.php?id=5512', true],
    ['https://a.example/tin-tuc-2449643.html', true],
    [
      'https://a.example/%E5%8E%9F%E6%96%87%E3%81%AE%E8%A8%98%E4%BA%8B%E3%81%8C%E3%81%82%E3%82%8B%E5%A0%B4%E6%89%80%E3%81%AF%E3%81%93%E3%81%93',
      true,
    ],
  ])('%s is deep: %s', (href, deep) => {
    expect(isDeepUrl(new URL(href))).toBe(deep);
    expect(isNonArticle(new URL(href))).toBe(false);
  });
});

describe('translation proxies', () => {
  it.each([
    [
      'https://www-a-example.translate.goog/x/y?_x_tr_sl=vi&_x_tr_tl=th&_x_tr_hl=th&q=1',
      'https://www.a.example/x/y?q=1',
      'vi',
    ],
    ['https://my--paper-example.translate.goog/x?_x_tr_sl=auto&_x_tr_tl=de', 'https://my-paper.example/x', undefined],
    ['https://en-m-a--b-example.translate.goog/x?_x_tr_sl=en&_x_tr_sch=http', 'http://en.m.a-b.example/x', 'en'],
    [
      'https://translate.googleusercontent.com/translate_c?hl=de&sl=ja&tl=de&u=https://a.example/n/1%3Fb%3D2',
      'https://a.example/n/1?b=2',
      'ja',
    ],
    ['https://translate.google.com/translate?sl=fr&tl=en&u=https%3A%2F%2Fa.example%2Fn', 'https://a.example/n', 'fr'],
    ['https://translate.yandex.ru/translate?url=https%3A%2F%2Fa.example%2Fn&lang=en-ru', 'https://a.example/n', 'en'],
    [
      'https://translated.turbopages.org/proxy_u/de-ru.ru.0a1b2c3d/https/a.example/n/1?x=1',
      'https://a.example/n/1?x=1',
      'de',
    ],
    ['https://www.translatetheweb.com/?from=en&to=de&a=https%3A%2F%2Fa.example%2Fn', 'https://a.example/n', 'en'],
    [
      'https://papago.naver.net/website?locale=ko&source=ja&target=ko&url=https%3A%2F%2Fa.example%2Fn',
      'https://a.example/n',
      'ja',
    ],
  ])('%s', (href, url, lang) => expect(resolveTranslationProxy(new URL(href))).toMatchObject({ url, lang }));

  it('leaves every other address alone', () =>
    expect(resolveTranslationProxy(new URL('https://a-b.example/x?u=https://c.example'))).toBeUndefined());
});
