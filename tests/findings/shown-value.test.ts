/** How a value that differs is shown. */
import { describe, expect, it } from 'vitest';
import type { ValueEvidence } from '../../lib/core/finding';
import type { Side } from '../../lib/core/segment';
import { VALUE_RULE } from '../../lib/findings/values/value-differences';
import { linkedRows, type Row } from './rows';

const VI_TH = { original: 'vi', translation: 'th' };
const EN_DE = { original: 'en', translation: 'de' };

/** What is told of a row, and the words marked in it. */
function told(row: Row, langs: Readonly<Record<Side, string>>) {
  return VALUE_RULE.find(linkedRows([row], langs)).map(({ category, evidence, marks }) => ({
    category,
    values: evidence.map((e) => (e.type === 'values' ? [e.original, e.translation].map(shown) : [])),
    marked: marks.map(({ side, start, end }) => row[side === 'original' ? 0 : 1].slice(start, end)),
  }));
}

const shown = (read: ValueEvidence | undefined): string => {
  const { kind, value, minute, or } = read!;
  return `${kind} ${value}${minute === undefined ? '' : `:${minute}`}${or === undefined ? '' : ` or ${or}`}`;
};

describe('a time of day that differs', () => {
  it('in its hour is told and marked with its minutes and its part of the day', () => {
    const row: Row = ['Trạm bơm sẽ chạy từ 7 giờ 30 sáng thứ Hai.', 'สถานีสูบน้ำจะเดินเครื่องตั้งแต่เวลา 19.30 น. วันจันทร์'];
    expect(told(row, VI_TH)).toEqual([
      { category: 'time', values: [['hour 7:30', 'hour 19:30']], marked: ['7 giờ 30 sáng', '19.30 น.'] },
    ]);
  });

  it('in its part of the day alone has that marked', () => {
    expect(told(['The shop closes at 6 p.m. today.', 'Der Laden schließt heute um 6 Uhr morgens.'], EN_DE)).toEqual([
      { category: 'time', values: [['hour 18', 'hour 6']], marked: ['6 p.m.', '6 Uhr morgens'] },
    ]);
  });

  it('in its minutes is told with its hour', () => {
    expect(told(['The train left at 19:30.', 'Der Zug fuhr um 19.45 Uhr ab.'], EN_DE)).toEqual([
      { category: 'time', values: [['hour 19:30', 'hour 19:45']], marked: ['19:30', '19.45 Uhr'] },
    ]);
  });

  it('in both is told once', () => {
    expect(told(['The train left at 19:30.', 'Der Zug fuhr um 20.45 Uhr ab.'], EN_DE)).toEqual([
      { category: 'time', values: [['hour 19:30', 'hour 20:45']], marked: ['19:30', '20.45 Uhr'] },
    ]);
  });

  it('is in the half of the day that the other side names, and in neither where none does', () => {
    const [evening] = told(['The train left at 7:30.', 'Der Zug fuhr um 19.45 Uhr ab.'], EN_DE);
    expect(evening!.values).toEqual([['hour 19:30', 'hour 19:45']]);
    const [either] = told(['The train left at 7:30.', 'Der Zug fuhr um 7.45 Uhr ab.'], EN_DE);
    expect(either!.values).toEqual([['hour 7:30 or 19', 'hour 7:45 or 19']]);
  });

  it('as one end of a range is told without the other', () => {
    const [range] = told(['Open from 9:15 to 11:30 a.m. only.', 'Nur von 9.15 bis 10.30 Uhr geöffnet.'], EN_DE);
    expect(range).toMatchObject({ values: [['hour 11:30', 'hour 10:30']], marked: ['11:30 a.m.', '10.30'] });
  });
});
