/** Times of day. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toHourOfDay } from '../../../lib/facts/values/day-periods';
import { toAsciiDigits } from '../../../lib/facts/values/digits';
import { extractValues } from '../../../lib/facts/values/extract-values';
import { getIntlData } from '../../../lib/facts/values/intl-data';
import { findTimes } from '../../../lib/facts/values/times';

/** Hours and minutes as on a clock, in the order of the text; minutes of zero are left out. */
const times = (text: string, lang: string) =>
  extractValues(text, lang)
    .flatMap((fact) => fact.atoms)
    .filter((atom) => atom.kind === 'hour' || (atom.kind === 'minute' && atom.value > 0))
    .sort((a, b) => a.start - b.start)
    .map((atom) => (atom.kind === 'hour' ? `${atom.value}` : `:${atom.value}`))
    .join(' ')
    .replace(/ :/g, ':');

const CASES: readonly (readonly [lang: string, text: string, clock: string])[] = [
  ['th', 'ตี 5', '5'],
  ['th', 'เวลาตีห้า', '5'],
  ['th', 'หกโมงเช้า', '6'],
  ['th', '9 โมง', '9'],
  ['th', 'สองโมงเช้า', '8'],
  ['th', 'เที่ยงครึ่ง', '12:30'],
  ['th', 'บ่ายโมง', '13'],
  ['th', 'บ่าย 2 โมง', '14'],
  ['th', 'บ่ายสามโมงครึ่ง', '15:30'],
  ['th', '5 โมงเย็น', '17'],
  ['th', '1 ทุ่ม', '19'],
  ['th', 'สองทุ่มถึงห้าทุ่ม', '20 23'],
  ['th', 'เที่ยงคืน', '0'],
  ['th', 'เปิด 08.00-17.00 น.', '8 17'],
  ['th', 'ทุ่มเทเต็มที่', ''],
  ['vi', '17h30', '17:30'],
  ['vi', '17g30', '17:30'],
  ['vi', '5 giờ chiều', '17'],
  ['vi', 'năm giờ chiều', '17'],
  ['vi', '3 giờ rưỡi chiều', '15:30'],
  ['vi', '5 giờ kém 10 chiều', '16:50'],
  ['vi', '12 giờ trưa', '12'],
  ['vi', '12 giờ đêm', '0'],
  ['vi', 'lúc 8 giờ 15 phút', '8:15'],
  ['vi', 'mất 3 giờ lái xe', ''],
  ['vi', 'trong 24h qua', ''],
  ['ja', '午後5時半', '17:30'],
  ['ja', '午後三時', '15'],
  ['ja', '正午', '12'],
  ['ja', '2時間かかった', ''],
  ['zh', '下午5点半', '17:30'],
  ['zh', '凌晨3时', '3'],
  ['zh', '傍晚6点', '18'],
  ['zh', '晚上八点一刻', '20:15'],
  ['zh', '中午12点', '12'],
  ['zh', '提出3点建议', ''],
  ['ko', '오후 5시 30분', '17:30'],
  ['ko', '새벽 다섯 시 반', '5:30'],
  ['ko', '자정', '0'],
  ['ko', '3시간', ''],
  ['en', '5 p.m. and 5pm', '17 17'],
  ['en', '12 a.m., 12 noon and midnight', '0 12 0'],
  ['en', 'half past three', '3:30'],
  ['en', 'quarter to five in the afternoon', '16:45'],
  ['en', "five o'clock in the morning", '5'],
  ['en', 'from 11 to 2 p.m.', '11 14'],
  ['en', '8-10 a.m.', '8 10'],
  ['en', 'at 1430 GMT', '14:30'],
  ['en', 'a 0:35 / 2:10 clip', ''],
  ['en', 'won 2:1', ''],
  ['en', 'at a ratio of 1:10', ''],
  ['de', '17.30 Uhr', '17:30'],
  ['de', 'halb acht abends', '19:30'],
  ['de', 'Viertel nach drei', '3:15'],
  ['de', 'zwischen 8 und 10 Uhr', '8 10'],
  ['fr', '17 h 30', '17:30'],
  ['fr', 'cinq heures du soir', '17'],
  ['fr', 'minuit et demi', '0:30'],
  ['fr', 'pendant 3 heures', ''],
  ['fr', 'de 8 h à 10 h', '8 10'],
  ['es', 'a las 5 de la tarde', '17'],
  ['es', 'las cinco y media', '5:30'],
  ['es', 'a las cinco empresas', ''],
  ['pt', 'às 17h30', '17:30'],
  ['pt', 'às sete e meia da noite', '19:30'],
  ['pt', '3h de viagem', ''],
  ['it', 'alle 17.30', '17:30'],
  ['it', 'ore 17', '17'],
  ['it', 'alle 5 aziende', ''],
  ['nl', 'om half acht', '7:30'],
  ['nl', "'s avonds om 8 uur", '20'],
  ['nl', 'na 3 uur rijden ... 3 uur lang', '3'],
  ['el', '5 μ.μ.', '17'],
  ['el', 'στις οκτώμισι το βράδυ', '20:30'],
  ['el', 'στις 5 το απόγευμα', '17'],
  ['ru', 'в 5 часов вечера', '17'],
  ['ru', 'в половине пятого', '4:30'],
  ['ru', 'с 9 до 18 часов', '9 18'],
  ['ru', 'за 5 часов, в полдень', '12'],
  ['ru', 'за два дня, до 7–10 см, в час дня', '13'],
  ['fr', 'samedi après-midi', ''],
  ['vi', 'khoảng 4.40 giờ sáng', '4:40'],
  ['uk', 'о пʼятій годині вечора', '17'],
  ['pl', 'o godz. 17.30', '17:30'],
  ['pl', 'wpół do ósmej wieczorem', '19:30'],
  ['pl', 'o 0,25 punktu', ''],
  ['ar', 'الساعة الخامسة مساء', '17'],
  ['ar', 'عند الثامنة والنصف صباحا', '8:30'],
  ['ar', 'من 8 إلى 10 صباحا', '8 10'],
  ['id', 'pukul 17.30 WIB', '17:30'],
  ['id', 'jam 5 sore', '17'],
  ['id', 'selama 3 jam', ''],
  ['tr', "saat 17.30'da", '17:30'],
  ['tr', 'akşam saat sekiz buçukta', '20:30'],
  ['tr', 'sabah dokuzda', '9'],
  ['tr', '3 saat sürdü', ''],
  ['hi', 'शाम 5 बजे', '17'],
  ['hi', 'सुबह साढ़े 9 बजे', '9:30'],
  ['he', 'בשעה 17:30', '17:30'],
  ['fi', 'klo 17.30', '17:30'],
];

describe('times of day', () => {
  it.each(CASES)('%s %s', (lang, text, clock) => {
    expect(times(text, lang)).toBe(clock);
  });

  it('takes the zone with the time', () => {
    expect(extractValues('at 17:00 (GMT+7)', 'en').map(({ text }) => text)).toEqual(['17:00 (GMT+7)']);
    expect(extractValues('at 5 p.m. UTC-3', 'en')).toHaveLength(1);
  });

  it('keeps the other half of the day where nothing says which', () => {
    const hour = (text: string, lang: string) => extractValues(text, lang)[0]!.atoms[0]!;
    expect(hour('at 5:30', 'en')).toMatchObject({ value: 5, or: 17 });
    expect(hour('at 5:30 p.m.', 'en')).toMatchObject({ value: 17 });
    expect(hour('at 5:30 p.m.', 'en').or).toBeUndefined();
    expect(hour('at 05:30', 'en').or).toBeUndefined();
  });

  it('puts an hour into the half of the day a period spans, over midnight too', () => {
    expect([1, 3, 11, 12].map((hour) => toHourOfDay(hour, { from: 20, to: 29 }))).toEqual([1, 3, 23, 0]);
    expect([12, 1, 5, 17, 0].map((hour) => toHourOfDay(hour, { from: 12, to: 18 }))).toEqual([12, 13, 17, 17, 0]);
  });

  it('reads hours and minutes of a clock only, within the text', () => {
    const piece = fc.constantFrom(
      '3',
      '25',
      ':',
      '.',
      '61',
      ' giờ ',
      'h',
      ' p.m.',
      'половине пятого',
      'ตี',
      'ทุ่ม',
      '時',
      '半',
      'saat ',
      '-',
      ' to ',
    );
    const lang = fc.constantFrom('vi', 'th', 'en', 'ja', 'zh', 'ru', 'tr', 'el', 'xx');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), lang, (pieces, language) => {
        const text = pieces.join('');
        for (const { atoms } of findTimes(toAsciiDigits(text), getIntlData(language)))
          for (const { kind, value, start, end } of atoms) {
            expect(value).toBeGreaterThanOrEqual(0);
            expect(value).toBeLessThan(kind === 'hour' ? 24 : 60);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
          }
      }),
    );
  });
});
