/** Addresses as people paste them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pruneAddress, pruneLink } from '../../lib/report/formats/quotations';
import { countRounds } from '../../tools/rounds';

describe('a pasted address', () => {
  it.each([
    ['https://a.example/x?utm_source=mail&id=7&fbclid=1', 'https://a.example/x?id=7'],
    ['https://a.example/x?gclid=1', 'https://a.example/x'],
    ['https://a.example/x?UTM_Medium=1&q=a+b%20c', 'https://a.example/x?q=a+b%20c'],
    ['https://a.example/x?u%74m_source=1', 'https://a.example/x'],
    ['https://user:word@a.example/x', 'https://a.example/x'],
    ['https://a.example/x#comments', 'https://a.example/x'],
    ['https://a.example/x#:~:text=many%20words', 'https://a.example/x#:~:text=many%20words'],
    ['https://a.example/x#comments:~:text=m%E1%BB%9F', 'https://a.example/x#:~:text=mở'],
    ['https://a.example/#!/story/5:~:text=a', 'https://a.example/#!/story/5:~:text=a'],
    ['https://a.example/app#/story/5', 'https://a.example/app#/story/5'],
    ['https://a.example/%E0%B8%82%E0%B9%88%E0%B8%B2%E0%B8%A7/1', 'https://a.example/ข่าว/1'],
    ['https://a.example/tin/Hu%E1%BA%BF-m%E1%BB%9F', 'https://a.example/tin/Huế-mở'],
    ['https://a.example/%D8%AE%D8%A8%D8%B1?q=%D8%AE', 'https://a.example/خبر?q=خ'],
  ])('%s is %s', (url, cleaned) => {
    expect(pruneAddress(url)).toBe(cleaned);
  });
  it.each([
    ['spaces and reserved signs', 'https://a.example/a%20b%2Fc%3Fd%23e'],
    ['what hides or turns the rest', 'https://a.example/%E2%80%AEx%E2%80%8B%E3%85%A4'],
    ['bytes that are no text', 'https://a.example/caf%E9'],
    ['letters that would be written otherwise', 'https://a.example/e%CC%81'],
    ['a host’s letters', 'https://xn--bcher-kva.example/'],
  ])('keeps %s as they are', (_, url) => {
    expect(pruneAddress(url)).toBe(url);
  });
  it('is none where there is no web address', () => {
    for (const url of ['', 'javascript:alert(1)', 'nothing']) {
      expect(pruneAddress(url)).toBe('');
      expect(pruneLink(url)).toBe('');
    }
  });
  it('is linked to with its text fragment', () => {
    expect(pruneLink('https://a.example/x?utm_source=1#:~:text=m%E1%BB%9F')).toBe(
      'https://a.example/x#:~:text=m%E1%BB%9F',
    );
  });

  const path = fc.array(
    fc.oneof(
      fc.webSegment(),
      fc.string({ unit: 'grapheme' }).map((text) => encodeURIComponent(text.toWellFormed())),
    ),
  );
  const query = fc.array(
    fc.tuple(fc.oneof(fc.constantFrom('utm_source', 'fbclid', 'ref', 'id'), fc.webQueryParameters()), fc.webSegment()),
  );
  const address = fc
    .tuple(fc.webAuthority(), path, query, fc.webFragments())
    .map(
      ([host, parts, pairs, hash]) =>
        `https://${host}/${parts.join('/')}?${pairs.map((pair) => pair.join('=')).join('&')}#${hash}`,
    )
    .filter((url) => URL.canParse(url));
  /** What an address opens: equal bytes may be written with letters of either case. */
  const getPlace = (url: string): string => {
    const { host, pathname } = new URL(url);
    return host + pathname.replace(/%[\da-f]{2}/gi, (byte) => byte.toUpperCase());
  };
  it('opens the same page, and is cleaned once and for all', () => {
    fc.assert(
      fc.property(address, (url) => {
        const cleaned = pruneAddress(url);
        expect(pruneAddress(cleaned)).toBe(cleaned);
        expect(getPlace(cleaned)).toBe(getPlace(url));
        expect(getPlace(pruneLink(url))).toBe(getPlace(url));
        expect(cleaned).not.toMatch(/[?&](?:utm_source|fbclid)=/);
      }),
      { numRuns: countRounds(300) },
    );
  });
});
