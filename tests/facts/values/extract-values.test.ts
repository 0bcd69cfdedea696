/** Values of texts, and laws that they obey. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Value } from '../../../lib/core/value';
import { compareValues, isConverted, isRounded, isSameValue } from '../../../lib/facts/values/compare-values';
import { extractValues } from '../../../lib/facts/values/extract-values';
import { countRounds } from '../../../tools/rounds';

/** Language, text, and every atom that must come out, as `kind=value`. */
const CASES: [string, string, string][] = [
  ['vi', 'Họp tháng 12/2024', 'month=12 year=2024'],
  ['vi', 'từ 25-26/10', 'day=25 day=26 month=10'],
  ['vi', 'ngày 15/1/2026, lúc 17h30', 'day=15 month=1 year=2026 hour=17 minute=30'],
  ['vi', 'vốn 7.215 tỷ đồng', 'money=7215000000000'],
  ['vi', '1,2 nghìn tỷ đồng', 'money=1200000000000'],
  ['vi', 'giảm 35% sau 18 tháng', 'percent=35 number=18'],
  ['vi', 'có 1.386 hộ', 'number=1386'],
  ['vi', 'năm 2019', 'year=2019'],
  ['th', '15 มีนาคม พ.ศ. 2569', 'day=15 month=3 year=2026'],
  ['th', 'ปี 2570 และปี 2026', 'year=2027 year=2026'],
  ['th', 'เวลา 17.30 น.', 'hour=17 minute=30'],
  ['th', 'ร้อยละ 35 ของ 1,386 ครัวเรือน', 'percent=35 number=1386'],
  ['th', '1.2 พันล้านบาท', 'money=1200000000'],
  ['th', 'เดือนธันวาคม ๒๕๖๗', 'month=12 year=2024'],
  ['ja', '令和８年４月６日', 'year=2026 month=4 day=6'],
  ['ja', '3億2000万円', 'money=320000000'],
  ['ja', '午後3時30分', 'hour=15 minute=30'],
  ['ja', '12％、７・５倍', 'percent=12 times=7.5'],
  ['ja', '3日間で1万4600人', 'number=3 number=14600'],
  ['en', 'On July 21, 2021 at 3:30 p.m.', 'month=7 day=21 year=2021 hour=15 minute=30'],
  ['en', '$1.2 million for 1,240 households', 'money=1200000 number=1240'],
  ['en', 'Oct. 3-5', 'month=10 day=3 day=5'],
  ['en', 'they may wait 5 days', 'number=5'],
  ['en', '2021-07-05', 'year=2021 month=7 day=5'],
  ['es', 'el 21 de junio de 2019 a las 15.30 horas', 'day=21 month=6 year=2019 hour=15 minute=30'],
  ['es', '1,2 millones de dólares', 'money=1200000'],
  ['es', '1.420 hogares, un 21 %', 'number=1420 percent=21'],
  ['fr', 'le 15 septembre 2025 à 15 h 30', 'day=15 month=9 year=2025 hour=15 minute=30'],
  ['fr', '1 240 euros, 1,2 milliard d’euros', 'money=1240 money=1200000000'],
  ['fr', '12 pour cent', 'percent=12'],
  ['ar', '١٥ تشرين الثاني ١٩٩٩', 'day=15 month=11 year=1999'],
  ['ar', '٢١ في المئة من 1,420 يورو', 'percent=21 money=1420'],
  ['ar', '3 آذار 2025', 'day=3 month=3 year=2025'],
  ['ru', '15 января 2020 г., 1,5 млн рублей', 'day=15 month=1 year=2020 money=1500000'],
  ['ru', '20 процентов, 25.10.2020', 'percent=20 day=25 month=10 year=2020'],
  ['de', 'Am 3. Oktober 2020 um 15.30 Uhr', 'day=3 month=10 year=2020 hour=15 minute=30'],
  ['de', '1,5 Millionen Euro', 'money=1500000'],
  ['ko', '2020년 10월 3일 오후 3시', 'year=2020 month=10 day=3 hour=15'],
  ['ko', '1만 5000명', 'number=15000'],
  ['zh', '2020年10月3日，3亿元', 'year=2020 month=10 day=3 money=300000000'],
  ['tr', '3 Ekim 2020, yüzde 20', 'day=3 month=10 year=2020 percent=20'],
  ['hi', '5 लाख, 20 प्रतिशत', 'number=500000 percent=20'],
  ['en', 'image1170x530cropped 48506.jpg at https://a.example/2024/10/3', ''],
  ['en', 'mail 42@example.org', ''],
  ['xx', '12 of 34', 'number=12 number=34'],
];

const strong = (text: string, lang: string) =>
  extractValues(text, lang)
    .flatMap((f) => f.atoms)
    .filter((a) => !a.weak && a.kind !== 'weekday')
    .sort((a, b) => a.start - b.start)
    .map((a) => `${a.kind}=${a.value}`)
    .join(' ');

describe('values', () => {
  it.each(CASES)('%s %s', (lang, text, atoms) => {
    expect(strong(text, lang)).toBe(atoms);
  });

  it('says how a value was read, and from which characters', () => {
    const [fact] = extractValues('ในปี พ.ศ. 2567', 'th');
    const [atom] = fact!.atoms;
    expect(atom).toMatchObject({ kind: 'year', value: 2024, read: 'buddhist' });
    expect('ในปี พ.ศ. 2567'.slice(atom!.start, atom!.end)).toBe('2567');
  });

  it('keeps both readings of an ambiguous date and separator', () => {
    expect(extractValues('on 3/4/2021', 'en')[0]!.atoms.map((a) => [a.value, a.or])).toEqual([
      [3, 4],
      [4, 3],
      [2021, undefined],
    ]);
    expect(extractValues('1,234', 'en')[0]!.atoms[0]).toMatchObject({ value: 1234, or: 1.234 });
  });

  it('reads number words as values, those of the lexicon included; weak where they are other words too', () => {
    const words = { numbers: { twelve: 12, umpteen: 999 }, ordinals: { umpteenth: 999 } };
    const read = (text: string) => extractValues(text, 'en', words).flatMap((f) => f.atoms);
    expect(read('a dozen, twelve or umpteen')).toMatchObject([{ value: 12 }, { value: 12 }, { value: 999 }]);
    expect(read('the umpteenth')).toMatchObject([{ kind: 'ordinal', value: 999 }]);
    expect(read('no one wins')).toEqual([]);
    expect(read('one of them')).toMatchObject([{ value: 1, weak: true }]);
  });

  it('keeps a score and a ratio together', () => {
    expect(extractValues('won 3-1', 'en')).toMatchObject([{ kind: 'score', atoms: [{ value: 3 }, { value: 1 }] }]);
    expect(extractValues('one in five', 'en')).toMatchObject([{ kind: 'ratio', atoms: [{ value: 1 }, { value: 5 }] }]);
  });
});

const atom = (value: number, unit?: string): Value => ({
  kind: 'number',
  value,
  start: 0,
  end: 1,
  ...(unit ? { unit } : {}),
});

describe('sameness', () => {
  it('converts units and refuses where the ratio is not theirs', () => {
    expect(isConverted(atom(7, 'mile'), atom(11, 'kilometer'))).toBe(true);
    expect(isConverted(atom(7, 'mile'), atom(7, 'kilometer'))).toBe(false);
    expect(isConverted(atom(100, 'fahrenheit'), atom(38, 'celsius'))).toBe(true);
    expect(isConverted(atom(18, 'month'), atom(1.5, 'year'))).toBe(true);
    expect(isConverted(atom(7), atom(11))).toBe(false);
  });

  it('accepts rounding to fewer digits only', () => {
    expect(isRounded(atom(4.54), atom(4.5))).toBe(true);
    expect(isRounded(atom(1238), atom(1200))).toBe(true);
    expect(isRounded(atom(214), atom(241))).toBe(false);
    expect(isRounded(atom(12), atom(13))).toBe(false);
  });

  it.each<[string, string, string, string | undefined]>([
    ['three', 'the third', 'en', 'same'],
    ['50 %', 'half', 'en', 'same'],
    ['33 %', 'one third', 'en', 'rounded'],
    ['3 percent', '3 percentage points', 'en', 'same'],
    ['twice as many', 'two', 'en', 'same'],
    ['twice as many', '200 %', 'en', 'converted'],
    ['$5 million', '5,000,000', 'en', 'same'],
    ['7 miles', '11 km', 'en', 'converted'],
    ['7 miles', '7 km', 'en', undefined],
    ['dozens', '30', 'en', 'rounded'],
    ['hundreds', '700', 'en', 'rounded'],
    ['hundreds', '7,000', 'en', undefined],
    ['hundreds', 'tens', 'en', undefined],
    ['about 500', '487', 'en', 'rounded'],
    ['more than 80', '83', 'en', 'rounded'],
    ['more than 80', '78', 'en', undefined],
    ['1,238', '1,200', 'en', 'rounded'],
    ['241', '214', 'en', undefined],
    ['year 2019', '2,019', 'en', 'same'],
    ['100 ไร่', '16 เฮกตาร์', 'th', 'converted'],
    ['100 ไร่', '100 เฮกตาร์', 'th', undefined],
  ])('%s and %s (%s): %s', (one, other, lang, answer) => {
    const read = (text: string) => extractValues(text, lang).flatMap((f) => f.atoms)[0]!;
    expect(compareValues(read(one), read(other))).toBe(answer);
    expect(compareValues(read(other), read(one))).toBe(answer);
  });

  it('compares any reading with any', () => {
    expect(isSameValue({ ...atom(1234), or: 1.234 }, atom(1.234))).toBe(true);
    expect(isSameValue(atom(1), atom(2))).toBe(false);
  });
});

describe('laws', () => {
  const piece = fc.constantFrom(
    '12',
    '1.234,5',
    ' ',
    'tháng ',
    'พ.ศ. ',
    '2567',
    '年',
    '%',
    '/',
    '-',
    ':',
    '億',
    'million ',
    '$',
    'Uhr',
    '3',
    '.',
    ',',
    'و',
    '٣',
    '٪',
    'Oct. ',
    'ล้าน',
    '\u0000',
    '𝟗',
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 120 }),
    fc.array(piece, { maxLength: 60 }).map((p) => p.join('')),
  );
  const lang = fc.constantFrom(
    'vi',
    'th',
    'ja',
    'en',
    'ar',
    'ru',
    'ko',
    'zh',
    'de',
    'fr',
    'hi',
    'tr',
    'nonsense-language',
    '',
  );

  it('a day between two months belongs to one of them', () => {
    const dates = extractValues('The shows are on May 12 May 13 and Oct. 12Oct. 14.', 'en');
    expect(dates.map(({ text }) => text)).toEqual(['May 12', 'May 13', 'Oct. 12', 'Oct. 14']);
  });

  it('never throws, keeps offsets within the text, facts in order and apart', () => {
    fc.assert(
      fc.property(text, lang, (body, language) => {
        let at = 0;
        for (const fact of extractValues(body, language)) {
          expect(fact.start).toBeGreaterThanOrEqual(at);
          expect(fact.text).toBe(body.slice(fact.start, fact.end));
          for (const a of fact.atoms) {
            expect(Number.isFinite(a.value)).toBe(true);
            expect(a.start).toBeGreaterThanOrEqual(0);
            expect(a.end).toBeLessThanOrEqual(body.length);
          }
          at = fact.end;
        }
      }),
      { numRuns: countRounds(600) },
    );
  });
});
