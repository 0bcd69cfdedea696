/** Charsets that are rarely met. */
import { describe, expect, it } from 'vitest';
import { decodeHtml } from '../../lib/text/charset/decode-html';
import { encode } from './charset-encode';
import { SAMPLES } from './charset-texts';

const html = (text: string): string =>
  `<!doctype html><html><head><title>x</title></head><body><p>${text}</p></body></html>`;
const sample = (lang: string): string => SAMPLES.find((one) => one.lang === lang)!.text;
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('UTF-8 encoded twice', () => {
  const twice = (text: string): string =>
    [...utf8(text)].map((byte) => (byte < 0x80 ? String.fromCharCode(byte) : at80(byte))).join('');
  const at80 = (byte: number): string =>
    [...'€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ'][byte - 0x80] ?? String.fromCharCode(byte);

  it.each(SAMPLES.map(({ lang, text }) => [lang, text] as const))('%s', (_, text) => {
    expect(twice('độ')).toBe('Ä‘á»™');
    expect(decodeHtml(utf8(html(twice(text))), 'text/html; charset=utf-8').text).toBe(html(text));
  });

  it('taken for Latin 1, or for windows-1251', () => {
    const latin1 = [...utf8(sample('vi'))].map((byte) => String.fromCharCode(byte)).join('');
    expect(decodeHtml(utf8(html(latin1))).text).toBe(html(sample('vi')));
    const cyrillic = new TextDecoder('windows-1251').decode(utf8(sample('ru')));
    expect(decodeHtml(utf8(html(cyrillic))).text).toBe(html(sample('ru')));
  });

  it('a sound menu around the text stays sound', () => {
    const page = `<nav>Thời sự · Kinh tế</nav>${html(twice(sample('vi')))}`;
    expect(decodeHtml(utf8(page)).text).toBe(`<nav>Thời sự · Kinh tế</nav>${html(sample('vi'))}`);
  });

  it('an article about such text is left as it is', () => {
    const page = html(`${sample('fr')} On lit alors « Ã© » au lieu de « é », « Ã¨ », « Ã  », « Ã§ », « Ãª ».`);
    expect(decodeHtml(utf8(page)).text).toBe(page);
    const few = html('In the headers “Ã©” stands for é.');
    expect(decodeHtml(utf8(few)).text).toBe(few);
  });

  it.each(SAMPLES.map(({ lang, text }) => [lang, text] as const))('sound %s is left as it is', (_, text) => {
    expect(decodeHtml(utf8(html(text)))).toEqual({ text: html(text), charset: 'utf-8' });
  });
});

describe('UTF-16', () => {
  const units = (text: string, little: boolean): Uint8Array =>
    Uint8Array.from(
      Array.from({ length: text.length }, (_, i) => text.charCodeAt(i)).flatMap((unit) =>
        little ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255],
      ),
    );

  it.each(['th', 'zh', 'ru', 'de'])('%s without a byte order mark', (lang) => {
    const page = html(sample(lang));
    expect(decodeHtml(units(page, true))).toEqual({ text: page, charset: 'utf-16le' });
    expect(decodeHtml(units(page, false))).toEqual({ text: page, charset: 'utf-16be' });
    expect(decodeHtml(units(page, false), 'text/html; charset=utf-16')).toEqual({ text: page, charset: 'utf-16be' });
    expect(decodeHtml(units(page, true), 'text/html; charset=utf-8').declared).toBe('utf-8');
  });

  it('declared where it cannot be', () => {
    expect(decodeHtml(utf8(html('été')), 'text/html; charset=utf-16')).toEqual({
      text: html('été'),
      charset: 'utf-8',
      declared: 'utf-16le',
    });
    expect(decodeHtml(encode(html(sample('th')), 'windows-874'), 'text/html; charset=utf-16').text).toBe(
      html(sample('th')),
    );
    const inMeta = '<meta charset="utf-16"><p>plain';
    expect(decodeHtml(utf8(inMeta))).toEqual({ text: inMeta, charset: 'utf-8' });
  });
});

describe('ISO-2022-JP', () => {
  const page = html('小さな本屋が開いた。');
  const bytes = Uint8Array.from(
    page.split(/([^\p{ASCII}]+)/u).flatMap((part, i) => {
      const inner = [...encode(part, 'euc-jp')].map((byte) => byte & 0x7f);
      return i % 2 === 0 ? inner : [0x1b, 0x24, 0x42, ...inner, 0x1b, 0x28, 0x42];
    }),
  );

  it.each([undefined, 'text/html; charset=iso-2022-jp'])('by its escape sequences (%s)', (header) => {
    expect(decodeHtml(bytes, header)).toEqual({ text: page, charset: 'iso-2022-jp' });
  });

  it('declared as something else', () => {
    expect(decodeHtml(bytes, 'text/html; charset=shift_jis')).toEqual({
      text: page,
      charset: 'iso-2022-jp',
      declared: 'shift_jis',
    });
  });

  it('declared where the bytes are UTF-8', () => {
    expect(decodeHtml(utf8(page), 'text/html; charset=iso-2022-jp')).toMatchObject({ text: page, charset: 'utf-8' });
  });
});

describe('no text at all', () => {
  const noise = Array.from({ length: 4000 }, (_, i) => (Math.imul(i + 1, 2654435761) >>> 13) & 255);

  it.each([
    ['PDF', [...utf8('%PDF-1.7\n%'), 0xe2, 0xe3, 0xcf, 0xd3]],
    ['gzip', [0x1f, 0x8b, 8, 0, ...noise]],
    ['ZIP', [...utf8('PK\x03\x04'), ...noise]],
    ['PNG', [0x89, ...utf8('PNG\r\n\x1a\n'), ...noise]],
    ['GIF', [...utf8('GIF89a'), ...noise]],
    ['JPEG', [0xff, 0xd8, 0xff, 0xe0, ...noise]],
    ['compressed data without a name', noise],
  ])('%s', (_, bytes) => {
    const decoded = decodeHtml(Uint8Array.from(bytes), 'text/html; charset=utf-8');
    expect(decoded).toMatchObject({ text: '', binary: true });
  });

  it('a page with a stray zero or form feed is text', () => {
    const page = html(`${sample('fr')}\0\f`);
    expect(decodeHtml(utf8(page))).toEqual({ text: page, charset: 'utf-8' });
  });
});
