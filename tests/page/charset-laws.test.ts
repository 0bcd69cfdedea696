/** Laws of telling charsets, for any text. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeHtml } from '../../lib/text/charset/decode-html';
import { countRounds } from '../../tools/rounds';
import { encode, repertoire } from './charset-encode';

const LABELS = ['windows-1252', 'windows-1251', 'gbk', 'big5', 'shift_jis', 'utf-8', 'iso-2022-jp', 'utf-16', 'none'];

const ENCODINGS = [
  'windows-874',
  'windows-1250',
  'windows-1251',
  'windows-1252',
  'windows-1253',
  'windows-1254',
  'windows-1255',
  'windows-1256',
  'windows-1257',
  'windows-1258',
  'koi8-r',
  'koi8-u',
  'ibm866',
  'iso-8859-2',
  'iso-8859-5',
  'iso-8859-6',
  'iso-8859-7',
  'iso-8859-8',
  'iso-8859-13',
  'iso-8859-15',
  'gbk',
  'gb18030',
  'big5',
  'shift_jis',
  'euc-jp',
  'euc-kr',
];

const isUtf8 = (bytes: Uint8Array): boolean => !new TextDecoder('utf-8').decode(bytes).includes('\uFFFD');

it('any bytes, however declared, come out as some text', () => {
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 400 }),
    fc.array(fc.integer({ min: 0x80, max: 0xff }), { maxLength: 400 }).map((all) => Uint8Array.from(all)),
    fc.string({ unit: 'binary', maxLength: 100 }).map((text) => new TextEncoder().encode(text)),
  );
  fc.assert(
    fc.property(bytes, fc.constantFrom(...LABELS), (page, label) => {
      const { text, charset, declared } = decodeHtml(page, `text/html; charset=${label}`);
      expect(typeof text).toBe('string');
      expect(charset).not.toBe(declared);
    }),
    { numRuns: countRounds(500) },
  );
});

describe.each(ENCODINGS)('%s', (charset) => {
  const printable = repertoire(charset).filter((c) => c >= ' ' && c !== '<' && c !== '>' && c !== '&');
  const beyond = printable.filter((c) => c > '\u007F');
  const unit = fc.oneof(fc.constantFrom(...beyond), fc.constantFrom(...printable), fc.constant(' '));

  it('any text it can write, properly declared, comes out as it was', () => {
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 200 }), (characters) => {
        const page = `<!doctype html><p>${characters.join('')}</p>`;
        const bytes = encode(page, charset);
        // A few characters may happen to be UTF-8 as well.
        fc.pre(!isUtf8(bytes) || /^\p{ASCII}*$/u.test(page));
        const { text, declared } = decodeHtml(bytes, `text/html; charset=${charset}`);
        expect([text, declared]).toEqual([charset === 'windows-1258' ? page.normalize('NFC') : page, undefined]);
      }),
      { numRuns: countRounds(200) },
    );
  });
});
