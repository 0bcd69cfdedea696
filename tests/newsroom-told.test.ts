/** What a reader of neither language is told of the demo. */
import { describe, expect, it } from 'vitest';
import { compareArticles } from '../lib/compare/compare-articles';
import type { Category, Finding } from '../lib/core/finding';
import { loadLocalizer } from '../lib/i18n/load-localizer';
import { formatExplanation } from '../lib/report/finding-words';
import { cachedLexicons } from '../tools/cached-lexicons';
import { readDemoArticle } from '../tools/demo-articles';
import { readDemoPairs } from '../tools/newsroom';

const pair = readDemoPairs().find((one) => one.pair === 'th-vi')!;
const report = compareArticles(readDemoArticle(pair, 'translation'), readDemoArticle(pair, 'original'), cachedLexicons);
const flags = (category: Category): Finding[] => report.findings.filter((finding) => finding.category === category);

const segments = new Map([...report.original.segments, ...report.translation.segments].map((s) => [s.id, s.text]));
const marked = ({ marks }: Finding): string[] => marks.map((m) => segments.get(m.segment)!.slice(m.start, m.end));

const told = async (language: string, category: Category): Promise<string[]> => {
  const speaker = await loadLocalizer(language);
  return flags(category).map((finding) => formatExplanation(speaker, finding));
};

describe('from Vietnamese to Thai, a reader of neither is told', () => {
  it('which role stands for which', async () => {
    expect(await told('en', 'role')).toEqual([
      'The original says doctor (Bác sĩ); the translation says nurse (พยาบาล).',
    ]);
    expect(await told('de', 'role')).toEqual([
      'Im Original steht Arzt/Ärztin (Bác sĩ), in der Übersetzung Pflegekraft (พยาบาล).',
    ]);
    expect(await told('th', 'role')).toEqual(['ต้นฉบับว่า แพทย์ (Bác sĩ) ส่วนฉบับแปลว่า พยาบาล']);
  });

  it('the whole time of day', async () => {
    expect(await told('en', 'time')).toEqual([
      'The original says 7:30 AM; the translation says 7:30 PM. (7 giờ 30 sáng = 7:30 AM; 19.30 น. = 7:30 PM)',
    ]);
    expect(await told('th', 'time')).toEqual(['ต้นฉบับว่า 7:30 ส่วนฉบับแปลว่า 19:30']);
    expect(flags('time').map(marked)).toEqual([['7 giờ 30 sáng', '19.30 น.']]);
  });

  it('an untranslated passage once', () => {
    const left = [
      'Câu lạc bộ xuồng ba lá phường Tân An nhận chở miễn phí người',
      'già và học sinh qua những đoạn ngập sâu',
    ];
    expect(flags('untranslated').map(({ evidence }) => evidence)).toEqual([
      [{ type: 'same-text', text: left.join(' ') }],
    ]);
    expect(flags('untranslated').map(marked)).toEqual([left]);
  });
});
