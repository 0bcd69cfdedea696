/** Names on a real page. */
import { describe, expect, it } from 'vitest';
import { findSpellingVariants } from '../../../lib/facts/names/spelling-variants';
import { hasRealPage, realPage } from '../../real-page';

const paragraphs = () =>
  realPage()
    .split('\n')
    .filter(Boolean)
    .map((text, k) => ({ id: String(k), text }));

const spellings = (name: string) =>
  findSpellingVariants(name, 'vi', paragraphs(), 'th').map(({ spelling }) => spelling);

describe.skipIf(!hasRealPage)('the real page', () => {
  it('spells the official in three ways, and nothing else is taken for him', () => {
    expect(spellings('Đặng Hoàng Giang').sort()).toEqual(['Dang Hoang Giang', 'ดัง ฮวง ซาง', 'ดัง ฮวง เกียง']);
  });

  it('has the other names in one spelling each', () => {
    expect(spellings('António Guterres')).toEqual(['อันโตนิโอ กูเตอร์เรส']);
    expect(spellings('Tô Lâm')).toEqual(['โต ลัม']);
    expect(spellings('Hà Nội')).toEqual(['ฮานอย']);
  });
});
