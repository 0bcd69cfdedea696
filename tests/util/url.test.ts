/** Which web addresses are of one site. */
import { describe, expect, it } from 'vitest';
import { isSameSite } from '../../lib/util/url';

describe('one site', () => {
  it.each([
    ['https://www.zeitung.example/a', 'https://zeitung.example/b', true],
    ['https://zeitung.example/a', 'https://artikel.zeitung.example/b', true],
    ['https://news.zeitung.example/a', 'https://artikel.zeitung.example/b', true],
    ['https://www.bbc.co.uk/a', 'https://news.bbc.co.uk/b', true],
    ['https://www.bbc.co.uk/a', 'https://www.itv.co.uk/b', false],
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
