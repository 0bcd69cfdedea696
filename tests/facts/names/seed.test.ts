import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { renderingsOf } from '../../../lib/facts/names';

/** A real Thai page about a Vietnamese official; it is not part of the project. */
const PAGE = path.resolve('../shared/data/seed/000_fab6b54be84c0e1a.txt');
const present = existsSync(PAGE);
if (!present) console.warn(`not there, so not tested: ${PAGE}`);

const paragraphs = () =>
  readFileSync(PAGE, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((text, k) => ({ id: String(k), text }));

const spellings = (name: string) => renderingsOf(name, 'vi', paragraphs(), 'th').map(({ spelling }) => spelling);

describe(present ? 'the real page' : 'the real page (SKIPPED: the page is not on this machine)', () => {
  it.skipIf(!present)('spells the official in three ways, and nothing else is taken for him', () => {
    expect(spellings('Đặng Hoàng Giang').sort()).toEqual(['Dang Hoang Giang', 'ดัง ฮวง ซาง', 'ดัง ฮวง เกียง']);
  });

  it.skipIf(!present)('has the other names in one spelling each', () => {
    expect(spellings('António Guterres')).toEqual(['อันโตนิโอ กูเตอร์เรส']);
    expect(spellings('Tô Lâm')).toEqual(['โต ลัม']);
    expect(spellings('Hà Nội')).toEqual(['ฮานอย']);
  });
});
