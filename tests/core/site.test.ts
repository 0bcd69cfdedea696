/** Which web addresses are of one site. */
import { describe, expect, it } from 'vitest';
import { isSameSite } from '../../lib/core/site';

describe('one site', () => {
  it.each([
    ['https://www.zeitung.example/a', 'https://zeitung.example/b', true],
    ['https://zeitung.example/a', 'https://artikel.zeitung.example/b', true],
    ['https://news.zeitung.example/a', 'https://artikel.zeitung.example/b', true],
    ['https://www.bbc.co.uk/a', 'https://news.bbc.co.uk/b', true],
    ['https://www.bbc.co.uk/a', 'https://www.itv.co.uk/b', false],
    ['https://www.itv.plc.uk/a', 'https://www.bbc.plc.uk/b', false],
    ['https://one.kawasaki.jp/a', 'https://two.kawasaki.jp/b', false],
    ['https://a.one.kawasaki.jp/a', 'https://b.one.kawasaki.jp/b', false],
    ['https://a.city.kawasaki.jp/a', 'https://b.city.kawasaki.jp/b', true],
    ['https://one.blogspot.com/a', 'https://two.blogspot.com/b', false],
    ['https://one.github.io/a', 'https://github.io/b', false],
    ['https://ab.cd.de/a', 'https://ef.cd.de/b', true],
    ['https://www.例え.jp/a', 'https://xn--r8jz45g.jp/b', true],
    ['http://[::1]/a', 'http://[::1]:8080/b', true],
    ['http://[::1]/a', 'http://[::2]/b', false],
    ['http://router/a', 'http://printer/b', false],
    ['https://zeitung.example./a', 'https://zeitung.example/b', true],
    ['https://a.com.br/a', 'https://b.com.br/b', false],
    ['https://zeitung.example/a', 'https://diezeitung.example/b', false],
    ['https://zeitung.example/a', 'https://zeitung.example.evil.example/b', false],
    ['http://127.0.0.1/a', 'http://127.0.0.1:8080/b', true],
    ['http://127.0.0.1/a', 'http://126.0.0.1/b', false],
    ['http://localhost/a', 'http://127.0.0.1/b', false],
    ['https://zeitung.example/a', 'about:srcdoc', false],
  ])('%s and %s: %s', (one, other, expected) => {
    expect(isSameSite(one, other)).toBe(expected);
    expect(isSameSite(other, one)).toBe(expected);
  });
});
