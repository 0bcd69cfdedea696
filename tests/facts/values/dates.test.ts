/** Dates, read and converted. */
import { describe, expect, it } from 'vitest';
import { type CalendarId, getCalendarMonths, toGregorianDate, toGregorianYears } from '../../../lib/core/gregorian';
import type { Value } from '../../../lib/core/value';
import { parseHebrewNumeral } from '../../../lib/facts/values/era-dates';
import { extractValues } from '../../../lib/facts/values/extract-values';
import { resolveDate } from '../../../lib/facts/values/relative-dates';

const DATES = new Set(['year', 'month', 'day', 'weekday', 'relative']);

const shown = ({ kind, value, unit }: Value) => `${kind}=${value}${unit && kind === 'relative' ? `[${unit}]` : ''}`;

const dates = (text: string, lang: string) =>
  extractValues(text, lang)
    .flatMap((fact) => fact.atoms)
    .filter(({ kind }) => DATES.has(kind))
    .sort((a, b) => a.start - b.start)
    .map(shown)
    .join(' ');

/** Language, text, the parts of dates in it. */
type Row = readonly [lang: string, text: string, atoms: string];

const CALENDARS: readonly Row[] = [
  ['th', 'ออกเมื่อ พ.ศ. 1826', 'year=1283'],
  ['th', 'ตรงกับ ค.ศ. 1932', 'year=1932'],
  ['th', 'เกิดวันที่ 3 ม.ค. 67', 'day=3 month=1 year=2024'],
  ['th', 'ปี 67 ฝนแล้ง', 'year=2024'],
  ['lo', 'ວັນທີ 3 ມີນາ 2024', 'day=3 month=3 year=2024'],
  ['km', 'ថ្ងៃទី 3 ខែ មីនា ឆ្នាំ 2567', 'day=3 month=3 year=2024'],
  ['en', 'in the year 2567 BE', 'year=2024'],
  ['en', 'the Reiwa 6 budget', 'year=2024'],
  ['ja', '令和元年5月1日', 'year=2019 month=5 day=1'],
  ['ja', '昭和六十四年に終わった', 'year=1989'],
  ['ja', '平成99年', ''],
  ['ko', '레이와 6년', 'year=2024'],
  ['zh', '民國113年5月3日', 'year=2024 month=5 day=3'],
  ['zh', '113年5月3日公告', 'year=2024 month=5 day=3'],
  ['ar', 'في ١٥ رمضان ١٤٤٥ هـ', 'day=25 month=3 year=2024'],
  ['ar', 'صدر عام 1445هـ', 'year=2023'],
  ['ar', 'في 1445/9/15 هـ', 'year=2024 month=3 day=25'],
  ['en', 'on 15 Ramadan 1445 AH', 'day=25 month=3 year=2024'],
  ['en', 'on 10 Muharram 1446', 'day=16 month=7 year=2024'],
  ['tr', '15 Ramazan 1445', 'day=25 month=3 year=2024'],
  ['id', '1 Syawal 1445 H', 'day=10 month=4 year=2024'],
  ['ur', '15 رمضان المبارک 1445', 'day=25 month=3 year=2024'],
  ['fa', '۱۵ فروردین ۱۴۰۳', 'day=3 month=4 year=2024'],
  ['fa', 'در سال ۱۴۰۳', 'year=2024'],
  ['fa', '1403/01/15', 'year=2024 month=4 day=3'],
  ['en', 'on 15 Farvardin 1403', 'day=3 month=4 year=2024'],
  ['he', 'ט״ו בניסן תשפ״ד', 'day=23 month=4 year=2024'],
  ['he', 'ה׳ באייר תש״ח', 'day=14 month=5 year=1948'],
  ['en', '5 Iyar 5784', 'day=13 month=5 year=2024'],
  ['hi', 'शक संवत 1946', 'year=2024'],
  ['hi', '15 चैत्र 1946', 'day=4 month=4 year=2024'],
  ['am', '15 መስከረም 2016', 'day=26 month=9 year=2023'],
  ['en', 'Ramadan begins soon', ''],
];

const FORMS: readonly Row[] = [
  ['vi', 'ngày 3, 4 và 5/10', 'day=3 day=4 day=5 month=10'],
  ['vi', 'sáng 3-10', 'day=3 month=10'],
  ['vi', 'từ 30/4 đến 2/5', 'day=30 month=4 day=2 month=5'],
  ['vi', 'mùng 3 tháng Giêng, tháng Chạp năm 2023', 'day=3 month=1 month=12 year=2023'],
  ['vi', 'trong 3 tháng hai nước đàm phán', ''],
  ['vi', 'quý 3/2024', 'year=2024'],
  ['th', '30 เม.ย.–2 พ.ค. 2567', 'day=30 month=4 day=2 month=5 year=2024'],
  ['en', 'from 30 April to 2 May', 'day=30 month=4 day=2 month=5'],
  ['en', 'May 3rd, 4th and 5th', 'month=5 day=3 day=4 day=5'],
  ['en', 'the 3rd of May', 'day=3 month=5'],
  ['en', 'they may march on', ''],
  ['en', 'In May, prices rose', 'month=5'],
  ['en', 'at 2024-05-03T10:00:00Z', 'year=2024 month=5 day=3'],
  ['en', 'the 2023-24 season', 'year=2023 year=2024'],
  ['en', "the summer of '98", 'year=1998'],
  ['ja', '4月30日から5月2日まで', 'month=4 day=30 month=5 day=2'],
  ['ja', '5〜7日に開く', 'day=5 day=7'],
  ['ja', '3日間で30日以内', ''],
  ['ja', '二〇二四年五月三日', 'year=2024 month=5 day=3'],
  ['zh', '5月3号的3号线', 'month=5 day=3'],
  ['ko', '5월 3~5일, 3일 만에', 'month=5 day=3 day=5'],
  ['ko', '2024. 5. 3.(금)', 'year=2024 month=5 day=3'],
  ['de', 'vom 3. bis 5.10.', 'day=3 day=5 month=10'],
  ['de', 'bis zum 1. Mai, im Mai', 'day=1 month=5 month=5'],
  ['fr', 'du 30 avril au 1er mai 2024', 'day=30 month=4 day=1 month=5 year=2024'],
  ['es', 'del 3 al 5/10', 'day=3 day=5 month=10'],
  ['es', '3 ene. 2024', 'day=3 month=1 year=2024'],
  ['pt', '1º de maio de 2024', 'day=1 month=5 year=2024'],
  ['pt', 'nesta quarta-feira (15)', 'weekday=3 day=15'],
  ['it', 'dal 30 aprile al 2 maggio', 'day=30 month=4 day=2 month=5'],
  ['nl', 'van 30 april tot 2 mei', 'day=30 month=4 day=2 month=5'],
  ['el', 'από 30 Απριλίου έως 2 Μαΐου', 'day=30 month=4 day=2 month=5'],
  ['ru', 'с 30 апреля по 2 мая 2024 г.', 'day=30 month=4 day=2 month=5 year=2024'],
  ['ru', '3-го мая, в марте', 'day=3 month=5 month=3'],
  ['uk', 'з 30 квітня до 2 травня', 'day=30 month=4 day=2 month=5'],
  ['fr', 'depuis plus de sept ans', ''],
  ['fr', 'le 3 sept. 2024', 'day=3 month=9 year=2024'],
  ['es', 'el nivel de mar', ''],
  ['ru', 'Сент-Джонстон', ''],
  ['ru', 'в 1998-м году и в 97-м году, 17-й год подряд', 'year=1998 year=1997'],
  ['en', 'Jan.-Mar. 2024', 'month=1 month=3 year=2024'],
  ['vi', 'từ ngày 28-4 đến 2-5', 'day=28 month=4 day=2 month=5'],
  ['es', 'ene.-mar. 2024', 'month=1 month=3 year=2024'],
  ['ru', 'после июньского саммита', 'month=6'],
  ['vi', 'tháng 12 năm ngoái', 'month=12 relative=-1[year]'],
  ['zh', '六月峰会，三个月', 'month=6'],
  ['tr', 'haziranda ve Ekimde', 'month=6 month=10'],
  ['pl', '11 XI 1998', 'day=11 month=11 year=1998'],
  ['pl', 'od 30 kwietnia do 2 maja', 'day=30 month=4 day=2 month=5'],
  ['tr', "3-5 Ekim'de, şubat ayında", 'day=3 day=5 month=10 month=2'],
  ['ar', 'كانون الثاني/يناير 2024', 'month=1 year=2024'],
  ['ar', 'مارس المعارضون ضغوطا', ''],
  ['hi', '30 अप्रैल से 2 मई तक', 'day=30 month=4 day=2 month=5'],
  ['id', '30 April hingga 2 Mei 2024', 'day=30 month=4 day=2 month=5 year=2024'],
  ['id', 'Senin (3/10)', 'weekday=1 day=3 month=10'],
];

const DECADES: readonly Row[] = [
  ['en', "in the '90s and the 1980s", 'year=1990 year=1980'],
  ['en', 'she is 30s of metres away', ''],
  ['th', 'ทศวรรษ 1990 และทศวรรษที่ 2530', 'year=1990 year=1987'],
  ['vi', 'thập niên 90', 'year=1990'],
  ['ja', '90年代', 'year=1990'],
  ['zh', '上世纪90年代和八十年代', 'year=1990 year=1980'],
  ['id', 'berusia 40-an', ''],
  ['en', 'a man in his 40s', ''],
  ['ko', '1990년대', 'year=1990'],
  ['de', 'in den 1990er Jahren', 'year=1990'],
  ['de', 'in den Neunzigerjahren', 'year=1990'],
  ['fr', 'les années 90', 'year=1990'],
  ['es', 'los años 80', 'year=1980'],
  ['it', "gli anni '90", 'year=1990'],
  ['ru', '90-е годы', 'year=1990'],
  ['pl', 'w latach 90. i lata osiemdziesiąte', 'year=1990 year=1980'],
  ['tr', "1990'larda", 'year=1990'],
  ['id', 'tahun 1990-an', 'year=1990'],
  ['ar', 'تسعينيات القرن الماضي', 'year=1990'],
  ['hi', '1990 के दशक में', 'year=1990'],
  ['el', "τη δεκαετία του '90", 'year=1990'],
  ['he', 'בשנות ה-90', 'year=1990'],
];

const RELATIVE: readonly Row[] = [
  ['en', 'the day before yesterday and last night', 'relative=-2[day] relative=-1[day]'],
  ['th', 'เมื่อวานนี้ ปีที่แล้ว สัปดาห์หน้า', 'relative=-1[day] relative=-1[year] relative=1[week]'],
  ['th', '3 สัปดาห์ที่แล้ว สามปีก่อน', ''],
  ['vi', 'tối qua, năm ngoái, tuần tới', 'relative=-1[day] relative=-1[year] relative=1[week]'],
  ['vi', 'hai tuần trước, 3 năm trước', ''],
  ['ja', '一昨日、来週、昨年', 'relative=-2[day] relative=1[week] relative=-1[year]'],
  ['zh', '上周五，前天，明年', 'relative=-1[week] weekday=5 relative=-2[day] relative=1[year]'],
  ['zh', '晚上和早上', ''],
  ['ko', '지난해, 지난주에, 모레', 'relative=-1[year] relative=-1[week] relative=2[day]'],
  ['hi', 'कल बैठक हुई', 'relative=-1[day]'],
  ['hi', 'कल बैठक होगी', 'relative=1[day]'],
  ['de', 'im vergangenen Jahr, übermorgen', 'relative=-1[year] relative=2[day]'],
  ['de', 'heute Morgen', 'relative=0[day]'],
  ['fr', "aujourd’hui, l'an dernier, avant-hier", 'relative=0[day] relative=-1[year] relative=-2[day]'],
  ['es', 'pasado mañana; la mañana de ayer', 'relative=2[day] relative=-1[day]'],
  ['pt', 'anteontem e no ano que vem', 'relative=-2[day] relative=1[year]'],
  ['it', "l'altro ieri, la settimana scorsa", 'relative=-2[day] relative=-1[week]'],
  ['nl', 'vorig jaar en overmorgen', 'relative=-1[year] relative=2[day]'],
  ['el', 'πέρυσι και προχθές', 'relative=-1[year] relative=-2[day]'],
  ['ru', 'в позапрошлом году, на прошлой неделе', 'relative=-2[year] relative=-1[week]'],
  ['uk', 'торік, минулого тижня', 'relative=-1[year] relative=-1[week]'],
  ['pl', 'w ubiegłym roku, pojutrze', 'relative=-1[year] relative=2[day]'],
  ['ar', 'أمس الأول، والعام الماضي', 'relative=-2[day] relative=-1[year]'],
  ['id', 'kemarin, tahun lalu, dua tahun lalu', 'relative=-1[day] relative=-1[year]'],
  ['tr', 'dünkü toplantı, geçen yılki, dünya', 'relative=-1[day] relative=-1[year]'],
  ['ko', '다음주 일요일, 알프레도 모레로스', 'relative=1[week] weekday=7'],
  ['sv', 'i går', 'relative=-1[day]'],
];

const WEEKDAYS: readonly Row[] = [
  ['en', 'Mon., 3 May and Tues. May 7', 'weekday=1 day=3 month=5 weekday=2 month=5 day=7'],
  ['en', 'the sun and the sat nav', ''],
  ['vi', 'thứ Ba tuần trước; thứ 3 ngày 5/6', 'weekday=2 relative=-1[week] weekday=2 day=5 month=6'],
  ['vi', 'lần thứ ba, người thứ hai', ''],
  ['ja', '3日（月）', 'day=3 weekday=1'],
  ['zh', '周日，礼拜一', 'weekday=7 weekday=1'],
  ['ru', 'в среду и пятницу', 'weekday=3 weekday=5'],
  ['pl', 'w środę', 'weekday=3'],
  ['de', 'am Montagabend', 'weekday=1'],
  ['tr', 'pazartesi günü, pazar yeri', 'weekday=1'],
  ['ar', 'والإثنين', 'weekday=1'],
  ['hi', 'बृहस्पतिवार', 'weekday=4'],
];

describe.each([
  ['calendars', CALENDARS],
  ['written forms', FORMS],
  ['decades', DECADES],
  ['days from publication', RELATIVE],
  ['weekdays', WEEKDAYS],
])('%s', (_, rows) => {
  it.each(rows)('%s %s', (lang, text, atoms) => {
    expect(dates(text, lang)).toBe(atoms);
  });
});

describe('readings', () => {
  const atoms = (text: string, lang: string) => extractValues(text, lang).flatMap((fact) => fact.atoms);

  it('keeps the other Gregorian year of a year that lies in two', () => {
    expect(atoms('صدر عام 1445هـ', 'ar')[0]).toMatchObject({ value: 2023, or: 2024, read: 'hijri' });
    expect(atoms('در سال ۱۴۰۳', 'fa')[0]).toMatchObject({ value: 2024, or: 2025, read: 'jalali' });
  });

  it('gives no month where a month of the moon has no day', () => {
    expect(atoms('رمضان 1445 هـ', 'ar')).toMatchObject([{ kind: 'year', value: 2024, read: 'hijri' }]);
  });

  it('keeps the next day for a month that may begin by sight', () => {
    expect(atoms('15 Ramadan 1445', 'en')[0]).toMatchObject({ kind: 'day', value: 25, or: 26 });
  });

  it('takes what is an everyday word for weak', () => {
    const weak = (text: string, lang: string) => atoms(text, lang).map((atom) => atom.weak ?? false);
    expect(weak('today', 'en')).toEqual([true]);
    expect(weak('yesterday', 'en')).toEqual([false]);
    expect(weak('năm nay', 'vi')).toEqual([true]);
    expect(weak('mañana', 'es')).toEqual([true]);
  });

  it('says from which characters a part was read', () => {
    const text = '15 Farvardin 1403';
    expect(atoms(text, 'en').map((atom) => text.slice(atom.start, atom.end))).toEqual(['15', 'Farvardin', '1403']);
  });
});

function written(date: Date, calendar: CalendarId) {
  const parts = new Intl.DateTimeFormat(`en-u-ca-${calendar}-nu-latn`, {
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    timeZone: 'UTC',
  }).formatToParts(date);
  const of = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
  return {
    year: Number.parseInt(of('year') || of('relatedYear'), 10),
    month: getCalendarMonths(calendar).indexOf(of('month').replace('Adar II', 'Adar')) + 1,
    dayOfMonth: Number(of('day')),
  };
}

describe('conversion', () => {
  it('finds every date again that Intl writes in six calendars', () => {
    for (const calendar of ['islamic-umalqura', 'persian', 'hebrew', 'indian', 'ethiopic', 'coptic'] as const) {
      for (let day = -15_000; day < 24_000; day += 431) {
        const date = new Date(day * 86_400_000);
        const { year, month, dayOfMonth } = written(date, calendar);
        expect(toGregorianDate(calendar, year, month, dayOfMonth)).toEqual({
          year: date.getUTCFullYear(),
          month: date.getUTCMonth() + 1,
          day: date.getUTCDate(),
        });
      }
    }
  });

  it('knows what is no date', () => {
    expect(toGregorianDate('hebrew', 5708, 9, 5)).toEqual({ year: 1948, month: 5, day: 14 });
    expect(toGregorianDate('islamic-umalqura', 1445, 9, 15)).toEqual({ year: 2024, month: 3, day: 25 });
    expect(toGregorianDate('persian', 1403, 1, 1)).toEqual({ year: 2024, month: 3, day: 20 });
    expect(toGregorianDate('persian', 1403, 7, 31)).toBeUndefined();
    expect(toGregorianYears('islamic-umalqura', 1445)).toEqual([2023, 2024]);
  });

  it('sums Hebrew letters', () => {
    expect(['ט״ו', 'תשפ״ד', 'ה׳'].map(parseHebrewNumeral)).toEqual([15, 784, 5]);
  });
});

describe('days seen from publication', () => {
  const published = { year: 2024, month: 5, day: 13, weekday: 1 };
  const at = { start: 0, end: 1 };
  const relative = (value: number, unit: string) => resolveDate({ kind: 'relative', value, unit, ...at }, published);

  it('resolves days over the ends of months and years', () => {
    expect(relative(-1, 'day')).toEqual({ year: 2024, month: 5, day: 12 });
    expect(
      resolveDate({ kind: 'relative', value: -1, unit: 'day', ...at }, { year: 2024, month: 1, day: 1, weekday: 1 }),
    ).toEqual({
      year: 2023,
      month: 12,
      day: 31,
    });
  });

  it('resolves months and years as far as they go, weeks not at all', () => {
    expect(relative(-5, 'month')).toEqual({ year: 2023, month: 12 });
    expect(relative(1, 'year')).toEqual({ year: 2025 });
    expect(relative(-1, 'week')).toEqual({});
  });

  it('takes a bare weekday for the last of its name', () => {
    expect(resolveDate({ kind: 'weekday', value: 7, ...at }, published)).toEqual({ year: 2024, month: 5, day: 12 });
    expect(resolveDate({ kind: 'weekday', value: 1, ...at }, published)).toEqual({ year: 2024, month: 5, day: 13 });
    expect(resolveDate({ kind: 'number', value: 7, ...at }, published)).toEqual({});
  });
});
