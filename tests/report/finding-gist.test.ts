/** The line that says what changed, to a reader who knows neither language. */
import { describe, expect, it } from 'vitest';
import type { Evidence, Finding, PassageWord } from '../../lib/core/finding';
import type { Report } from '../../lib/core/report';
import { createLocalizer } from '../../lib/i18n/localizer';
import { describeGist, formatGistParts } from '../../lib/report/finding-gist';
import type { ReportWords } from '../../lib/report/passages';
import { thaiVietnamese } from '../panel/fixtures/thai-vietnamese';

const english = createLocalizer('en');

const ORIGINAL = 'Còi báo động 140 hộ dân và 2 hồ.';
const TRANSLATION = 'ไซเรน 410 ครัวเรือน';
const setText = (side: Report['original'], text: string) => ({
  ...side,
  segments: side.segments.map((segment, at) => (at === 0 ? { ...segment, text } : segment)),
});
const report: Report = {
  ...thaiVietnamese,
  original: setText(thaiVietnamese.original, ORIGINAL),
  translation: setText(thaiVietnamese.translation, TRANSLATION),
};
const [o, t] = [report.original.segments[0]!.id, report.translation.segments[0]!.id];

const word = (text: string, within: string, at: string): PassageWord => ({
  kind: 'word',
  text,
  start: within.indexOf(at),
  end: within.indexOf(at) + at.length,
});
const mark = (side: 'original' | 'translation', at: string) => {
  const [segment, text] = side === 'original' ? [o, ORIGINAL] : [t, TRANSLATION];
  return { side, segment, start: text.indexOf(at), end: text.indexOf(at) + at.length };
};

const know = (original: readonly PassageWord[], translation: readonly PassageWord[]): ReportWords => ({
  report,
  lang: 'en',
  unread: ['original', 'translation'],
  names: { ไซเรน: 'Sairen' },
  words: { [o]: original, [t]: translation },
});
const build = (evidence: Evidence, more: Partial<Finding> = {}): Finding => ({
  id: 'f0',
  kind: 'altered',
  category: 'number',
  severity: 'high',
  confidence: 0.9,
  original: [o],
  translation: [t],
  marks: [mark('original', '140'), mark('translation', '410')],
  evidence: [evidence],
  ...more,
});
const say = (finding: Finding, known?: ReportWords): string =>
  formatGistParts(english, describeGist(english, finding, known))
    .map((part) => (typeof part === 'string' ? part : part.text))
    .join('');

const NUMBER = build({
  type: 'values',
  original: { kind: 'number', value: 140, text: '140' },
  translation: { kind: 'number', value: 410, text: '410' },
});
const MONEY = build({
  type: 'values',
  original: { kind: 'money', value: 140, currency: 'EUR', text: '140' },
  translation: { kind: 'money', value: 410, currency: 'EUR', text: '410' },
});
const [hộ, ครัวเรือน] = [word('household', ORIGINAL, 'hộ'), word('household', TRANSLATION, 'ครัวเรือน')];

describe('the line of a figure', () => {
  it('names what is counted, where that stands beside it on both sides', () => {
    expect(say(NUMBER, know([hộ], [ครัวเรือน]))).toBe('household: 140 → 410');
  });
  it('does not count what stands before it on both sides, which may be a verb', () => {
    const [alarm, siren] = [word('alarm', ORIGINAL, 'báo động'), word('alarm', TRANSLATION, 'ไซเรน')];
    expect(say(NUMBER, know([alarm], [siren]))).toBe('140 → 410 (alarm)');
    const people = word('alarm', ORIGINAL, 'dân');
    expect(say(NUMBER, know([people], [siren])), 'behind another word on one side').toBe('140 → 410 (alarm)');
  });
  it('never says so of a sum of money: it may be anybody’s', () => {
    expect(say(MONEY, know([hộ], [ครัวเรือน]))).toBe('EUR\u00A0140 → EUR\u00A0410 (household)');
  });
  it('tells what stands right behind a count on one side, since the other has the word somewhere', () => {
    expect(say(NUMBER, know([hộ], []))).toBe('140 → 410 (household)');
    expect(say(MONEY, know([hộ], []))).toBe('EUR\u00A0140 → EUR\u00A0410');
  });
  it('tells nothing else that one side alone says', () => {
    const lake = word('lake', ORIGINAL, 'hồ');
    expect(say(NUMBER, know([lake], []))).toBe('140 → 410');
    expect(say(NUMBER, know([], [lake]))).toBe('140 → 410');
  });
  it('tells nothing from beyond the clause, or from afar', () => {
    const [far, near] = [`140 hộ, ${'xã '.repeat(12)} báo động`, '410 ไซเรน'];
    const tell = (original: string): string => {
      const told = {
        ...report,
        original: setText(report.original, original),
        translation: setText(report.translation, near),
      };
      const words = { [o]: [word('alarm', original, 'báo động')], [t]: [word('alarm', near, 'ไซเรน')] };
      const marks = [
        { side: 'original', segment: o, start: 0, end: 3 },
        { side: 'translation', segment: t, start: 0, end: 3 },
      ] as const;
      return say({ ...MONEY, marks }, { ...know([], []), report: told, words });
    };
    expect(tell(far)).not.toContain('alarm');
    expect(tell(far.replace(',', ''))).not.toContain('alarm');
    expect(tell('140 hộ, báo động')).not.toContain('alarm');
    expect(tell('140 hộ báo động')).toContain('alarm');
  });
  it('says what is counted as a text says it that the reader can read, and nothing else of it', () => {
    const reads = (unread: ReportWords['unread']) => ({ ...know([hộ], [ครัวเรือน]), unread });
    expect(say(NUMBER, reads(['original']))).toBe('ครัวเรือน: 140 → 410');
    expect(say(NUMBER, reads(['translation']))).toBe('hộ: 140 → 410');
    expect(say(MONEY, reads(['translation']))).toBe('EUR\u00A0140 → EUR\u00A0410');
  });
});

describe('the line of a date', () => {
  const part = (kind: 'day' | 'month' | 'year', before: number, after: number): Evidence => ({
    type: 'values',
    original: { kind, value: before, text: String(before) },
    translation: { kind, value: after, text: String(after) },
  });
  it('has all of it that differs', () => {
    const evidence = [part('year', 2020, 2021), part('day', 15, 16), part('month', 9, 11)];
    const date = build(evidence[0]!, { category: 'date', evidence });
    expect(say(date)).toBe('September 15, 2020 → November 16, 2021');
    expect(say({ ...date, evidence: evidence.slice(1) })).toBe('September 15 → November 16');
    expect(say({ ...date, evidence: evidence.slice(0, 1) })).toBe('2020 → 2021');
  });
});

describe('the line of other differences', () => {
  it('has names in the reader’s letters, and as they are written', () => {
    const names = build({ type: 'names', original: { text: 'Concarneau' }, translation: { text: 'ไซเรน' } });
    expect(say(names, know([], []))).toBe('Concarneau → Sairen (ไซเรน)');
  });
  it('has the spellings of one name as they are written, behind the original’s', () => {
    const spellings = ['Тибодо', 'Тібодо'].map((text) => ({ text, segments: [t] }));
    const respelt = (original?: string) =>
      build(
        { type: 'renderings', spellings, ...(original ? { original } : {}) },
        { category: 'renderings', marks: [] },
      );
    expect(say(respelt('Thibodeau'))).toBe('One name, several spellings: Thibodeau (Тибодо · Тібодо)');
    expect(say(respelt())).toBe('One name, several spellings: Тибодо · Тібодо');
  });
  it('has a name without its own letters where both take too much room, and never a part of a word', () => {
    const [latin, written] = ['Chaang Havai Kiang of Ban Nong Bua', 'เจือง หวาย เกียง แห่งบ้านหนองบัว'];
    const names = build({ type: 'names', original: { text: 'Giang' }, translation: { text: written, latin } });
    expect(say(names)).toBe(`Giang → ${latin}`);
    const long = build({
      type: 'names',
      translation: { text: 'one two three four five six seven incomprehensibly many' },
    });
    expect(say(long)).toBe('– → one two three four five six seven…');
  });
  it('says what was denied where both sides have the word, and leaves it open elsewhere', () => {
    const cue = { kind: 'negation', text: 'chưa' } as const;
    const denied = build({ type: 'polarity', original: cue, translation: { kind: 'stated', text: 'ดัง' } });
    expect(say(denied, know([hộ], [ครัวเรือน]))).toBe('not household → household');
    expect(say(denied, know([hộ], []))).toBe('not … → …');
  });
  it('says that a quotation is told in other words, and what it says', () => {
    const quotation = build({ type: 'quotation', quoted: 'original', text: 'Chúng tôi chưa nhận.' }, { marks: [] });
    expect(say(quotation)).toBe('Quoted → told in other words: “Chúng tôi chưa nhận.”');
  });
  it('tells of a part of which little is known what its sentence is about, to whom neither text can be read', () => {
    const lake = word('lake', ORIGINAL, 'hồ');
    const part = build(
      { type: 'unlinked', held: [], characters: 4 },
      { kind: 'dropped', category: 'part', marks: [mark('original', '2 hồ')] },
    );
    expect(say(part, know([hộ, lake], [ครัวเรือน]))).toBe('Part of a sentence dropped: lake (household)');
    expect(say(part, know([hộ, lake], []))).toBe('Part of a sentence dropped: lake');
    expect(say(part, { ...know([hộ, lake], [ครัวเรือน]), unread: ['original'] })).toBe(
      'Part of a sentence dropped: lake',
    );
  });
  it('tells of a rise or a fall what rises, and of a figure that one side alone has what stands by it', () => {
    const rise = {
      type: 'polarity',
      original: { kind: 'rise', text: 'báo' },
      translation: { kind: 'fall', text: '4' },
    } as const;
    const known = know([hộ], [ครัวเรือน]);
    expect(say(build(rise, { category: 'direction' }), known)).toBe('going up → going down (household)');
    const alone = { type: 'values', original: { kind: 'number', value: 140, text: '140' } } as const;
    expect(say(build(alone, { marks: [mark('original', '140')] }), known)).toBe('140 → – (household)');
  });
  it('says that a text ends before the other does', () => {
    const unlinked = { type: 'unlinked', held: [], characters: 60, paragraphs: 3 } as const;
    const end = build(unlinked, { kind: 'dropped', category: 'paragraph', translation: [], marks: [] });
    expect(say(end, know([hộ, word('lake', ORIGINAL, 'hồ')], []))).toBe('The translation ends here: household, lake');
    expect(say({ ...end, kind: 'added', original: [], translation: [t] })).toBe('The original ends here');
  });
  it('says what a lost passage held; nothing but its first words where nothing is sure', () => {
    const dropped = { kind: 'dropped', category: 'sentence', translation: [], marks: [] } as const;
    const finding = build({ type: 'unlinked', held: [], characters: 20 }, dropped);
    expect(say(finding, know([hộ, word('lake', ORIGINAL, 'hồ')], []))).toBe('Sentence dropped: household, lake');
    expect(say(finding, know([], []))).toBe(`Sentence dropped: “${ORIGINAL}”`);
    const not: PassageWord = { kind: 'cue', cue: 'not', text: 'chưa', start: 0, end: 3 };
    expect(say(finding, know([not], []))).toBe(`Sentence dropped: “${ORIGINAL}”`);
  });
});
