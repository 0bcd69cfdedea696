/** Values with stray spaces, as systems write them. */
import { describe, expect, it } from 'vitest';
import { extractValues } from '../../../lib/facts/values/extract-values';
import { cachedLexicons } from '../../../tools/cached-lexicons';

const read = (lang: string, text: string) =>
  extractValues(text, lang, cachedLexicons(lang)).flatMap(({ atoms }) =>
    atoms.map(({ kind, value, currency = '' }) => `${kind} ${value}${currency}`),
  );

describe('values as systems write them', () => {
  it.each<[string, string, string, string]>([
    ['an hour with spaces', 'ja', '午後 9 時から始まる。', 'hour 21'],
    ['an hour with spaces', 'zh', '晚上 9 点开始。', 'hour 21'],
    ['a stray space before a separator', 'de', 'Sie kostet 25 .000 Euro.', 'money 25000EUR'],
    ['a stray space after one', 'en', 'It costs 25, 000 euros.', 'money 25000EUR'],
    ['a stray space before a scale', 'cs', 'Dosáhl 3, 3 miliardy.', 'number 3300000000'],
    ['a scale of another language', 'ja', '£75mを約束した。', 'money 75000000GBP'],
    ['a decade of a century', 'zh', '19世纪80年代', 'year 1880'],
    ['a decade of a century', 'vi', 'thập niên 80 của thế kỷ 19', 'year 1880'],
    ['a grade, which is no fraction', 'en', 'She is a third-year student.', 'ordinal 3'],
  ])('%s in %s: %s', (_, lang, text, value) => {
    expect(read(lang, text)).toContain(value);
  });

  it('begins where it stands in the text', () => {
    const text = 'Sie kostet 25 .000 Euro.';
    expect(extractValues(text, 'de').map((one) => one.text)).toEqual(['25 .000 Euro']);
  });
});
