/** Values of any text, in little time. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractValues } from '../../../lib/facts/values/extract-values';
import { cachedLexicons } from '../../../tools/cached-lexicons';
import { measureQuickest } from '../../../tools/cpu-time';
import { countRounds } from '../../../tools/rounds';

const LANGS = 'th vi en ja zh ko hi de fr es pt it nl el ru uk pl ar id tr he fa fi sv bn lo km'.split(' ');

const PIECES = [
  ..."0 7 12 1.5 1,234 ๑๒ ٣ ４ ५ 𝟗 ½ 1/2 2-1 3:1 % ٪ $ € ฿ ₫ US$ Rp . , - – ( ) / ~ : ' ’ * +".split(' '),
  ...'two twenty hundred and a half third million dozens several twice one in five'.split(' '),
  ...'zwei und zwanzig hundert fünfundzwanzig ein Drittel vingt et un quatre-vingt-dix mille'.split(' '),
  ...'двадцать пять тысяч полтора сорок треть خمسة وعشرون ألف نصف مئة ثلاثة أضعاف'.split(' '),
  ...'สอง สิบ ร้อย ล้าน ครึ่ง ครั้งที่ เปอร์เซ็นต์ hai mươi lăm nghìn rưỡi phần trăm gấp'.split(' '),
  ...'三 千 二百 万 億 分の 百分之 点 第 倍 세 스무 삼십 만 억 분의 साढ़े तीन लाख पौने'.split(' '),
  ...'km miles Uhr year kg п. п. Prozentpunkte about nearly more than 人 คน người'.split(' '),
  ' ',
  ' ',
  ' ',
  '\u00a0',
  '\n',
  '\u0000',
  'İ',
  'ß',
];

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join('')),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((pieces) => pieces.join(' ')),
);

describe('reading values from anything', () => {
  it.each(LANGS)('%s: never throws; facts lie in the text, in order, apart, as they stand', (lang) => {
    const words = cachedLexicons(lang);
    fc.assert(
      fc.property(text, (body) => {
        let at = 0;
        for (const fact of extractValues(body, lang, words)) {
          expect(fact.start).toBeGreaterThanOrEqual(at);
          expect(fact.end).toBeGreaterThan(fact.start);
          expect(fact.text).toBe(body.slice(fact.start, fact.end));
          expect(fact.atoms.length).toBeGreaterThan(0);
          for (const atom of fact.atoms) {
            expect(Number.isFinite(atom.value)).toBe(true);
            expect(atom.start).toBeGreaterThanOrEqual(0);
            expect(atom.end).toBeLessThanOrEqual(body.length);
          }
          at = fact.end;
        }
      }),
      { numRuns: countRounds(150) },
    );
  });
});

const SHAPES: readonly [lang: string, unit: string][] = [
  ['en', '1,'],
  ['en', '1 '],
  ['en', '1-'],
  ['en', '1/'],
  ['en', '1.'],
  ['en', '0 '],
  ['en', '0-12 '],
  ['en', '('],
  ['en', '-'],
  ['en', 'a'],
  ['en', 'a '],
  ['en', '9'],
  ['en', '1:10 '],
  ['en', '$1 '],
  ['en', 'more than '],
  ['en', 'twenty '],
  ['en', 'twenty-'],
  ['en', 'hundred and '],
  ['en', 'a half a '],
  ['en', '5 million '],
  ['de', 'zwei'],
  ['de', 'hundert'],
  ['de', 'und'],
  ['fr', 'quatre-vingt-'],
  ['th', 'สิบ'],
  ['th', 'ที่'],
  ['zh', '千万'],
  ['zh', '一'],
  ['zh', '分之三'],
  ['ja', '三分の'],
  ['ko', '만'],
  ['vi', 'hai mươi '],
  ['ar', 'و'],
  ['ar', 'وخمسة '],
  ['tr', "yüzde 5'"],
  ['hi', 'साढ़े '],
];

const LENGTH = 100_000;

/** The least of a few runs, in milliseconds of this process's own time: what the work takes on a busy machine too. */
function leastTime(body: string, lang: string, runs: number): number {
  return measureQuickest(() => extractValues(body, lang, cachedLexicons(lang)), runs);
}

describe('time', () => {
  it.each(SHAPES)(
    '%s %j takes time linear in its repetitions',
    (lang, unit) => {
      const repeated = (length: number) => unit.repeat(Math.ceil(length / unit.length));
      extractValues(repeated(2000), lang, cachedLexicons(lang));
      const short = leastTime(repeated(LENGTH / 8), lang, 3);
      // Eight times the text: eight times the time, and room for a busy machine; a square would take sixty-four.
      const most = Math.max(short * 32, 300);
      const long = leastTime(repeated(LENGTH), lang, 1);
      expect(long < most ? long : leastTime(repeated(LENGTH), lang, 1)).toBeLessThan(most);
    },
    30_000,
  );
});
