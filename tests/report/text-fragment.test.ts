/** Addresses that open at a passage. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addFragment, buildTextFragment, encodeDirective } from '../../lib/report/text-fragment';

const parts = (directive: string): string[] =>
  directive
    .replace(':~:text=', '')
    .split(',')
    .map((part) => decodeURIComponent(part.replace(/-$/, '')));

describe('encodeDirective', () => {
  it('leaves no character that a directive or a Markdown link gives a meaning', () => {
    expect(encodeDirective('a-b, c & (d)')).toBe('a%2Db%2C%20c%20%26%20%28d%29');
  });
  it('comes back as it was, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const encoded = encodeDirective(text);
        expect(encoded).not.toMatch(/[-,&()*_\s]/);
        expect(decodeURIComponent(encoded)).toBe(text.toWellFormed());
      }),
    );
  });
  it('bears a lone surrogate', () => {
    expect(encodeDirective('a\uD800')).toBe('a%EF%BF%BD');
  });
});

describe('textFragment', () => {
  it('quotes a middling passage whole', () => {
    const text = 'Quá trình thẩm định kéo dài 6 tháng, hoàn tất vào tháng 12.';
    expect(parts(buildTextFragment([text], 'vi', 'before'))).toEqual([text]);
  });
  it('gives a long passage by its first and last words', () => {
    const text = Array.from({ length: 60 }, (_, at) => `word${at}`).join(' ');
    expect(parts(buildTextFragment([text], 'en'))).toEqual([
      'word0 word1 word2 word3 word4',
      'word55 word56 word57 word58 word59',
    ]);
  });
  it('cuts Thai between words, where Chromium looks for them', () => {
    const text = 'กระทรวงคมนาคมระบุว่ารถไฟสายเว้ดานังจะเปิดให้บริการในปีหน้า'.repeat(4);
    const [start = '', end = ''] = parts(buildTextFragment([text], 'th'));
    const words = [...new Intl.Segmenter('th', { granularity: 'word' }).segment(text)].map((part) => part.segment);
    expect(words.slice(0, 5).join('')).toBe(start);
    expect(text.endsWith(end)).toBe(true);
    expect(end.length).toBeGreaterThan(5);
  });
  it('spans several paragraphs from the first one’s beginning to the last one’s end', () => {
    expect(parts(buildTextFragment(['One two.', 'Three four.'], 'en'))).toEqual(['One two', 'Three four.']);
  });
  it('puts the words before in front of a short passage', () => {
    const directive = buildTextFragment(['He agreed.'], 'en', 'The minister had been asked twice.');
    expect(directive).toBe(':~:text=minister%20had%20been%20asked%20twice.-,He%20agreed.');
  });
  it('is empty for an empty passage, and quick for an endless word', () => {
    expect(buildTextFragment([' '], 'en')).toBe('');
    const [start = '', end = ''] = parts(buildTextFragment(['w'.repeat(1_000_000)], 'en'));
    expect(start.length).toBeLessThan(300);
    expect(end.length).toBeLessThan(300);
  });
});

describe('withFragment', () => {
  it('stands behind the page’s own fragment and replaces an older directive', () => {
    expect(addFragment('https://a.example/x#top', ':~:text=y')).toBe('https://a.example/x#top:~:text=y');
    expect(addFragment('https://a.example/x#:~:text=old', ':~:text=y')).toBe('https://a.example/x#:~:text=y');
    expect(addFragment('https://a.example/x', '')).toBe('https://a.example/x');
  });
  it.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/hosts', 'no address', ''])('refuses %s', (url) => {
    expect(addFragment(url, ':~:text=y')).toBeUndefined();
  });
  it('drops a user name and password', () => {
    expect(addFragment('https://me:secret@a.example/', '')).toBe('https://a.example/');
  });
});
