/** What a row says of a difference. */
import { describe, expect, it } from 'vitest';
import type { Evidence, Finding } from '../../lib/core/finding';
import { createLocalizer } from '../../lib/i18n/localizer';
import { buildRowWords, describeBeyondRow, describeRowDetails } from '../../lib/panel/text/row-text';
import { describeGist } from '../../lib/report/finding-gist';
import { buildReportIndex, type ReportWords } from '../../lib/report/passages';
import { thaiVietnamese } from './fixtures/thai-vietnamese';

const english = createLocalizer('en');
/** Line 3 of a row. */
const formatDetails = (finding: Finding, place: string, options = {}): string => {
  const { sureness, about } = describeRowDetails(english, finding, place, options);
  return `${sureness} · ${about}`;
};
const [number, sentence] = thaiVietnamese.findings as readonly [Finding, Finding];

type NamePair = Extract<Evidence, { type: 'names' }>;
const nameFinding = (names: Omit<NamePair, 'type'>, confidence = 0.9): Finding => ({
  ...number,
  category: 'name',
  confidence,
  evidence: [{ type: 'names', ...names }],
});

describe('the row of a name', () => {
  const before = { text: 'Lê Hải Yến' };
  it.each<[string, Omit<NamePair, 'type'>, ReturnType<typeof describeGist>, string]>([
    [
      'with another in its place',
      { original: before, translation: { text: 'นายประสิทธิ์', latin: 'naypersidt' } },
      { original: 'Lê Hải Yến', translation: 'naypersidt (นายประสิทธิ์)' },
      'Likely · Name · paragraph 3',
    ],
    [
      'spelt otherwise',
      { original: { text: 'Kowalczyk' }, translation: { text: 'Kowalcyzk' }, alike: true },
      { original: 'Kowalczyk', translation: 'Kowalcyzk' },
      'Likely · Name · spelt otherwise · paragraph 3',
    ],
    [
      'spelt otherwise in letters that are one in Latin',
      { original: { text: 'Київ', latin: 'kiiv' }, translation: { text: 'Киив', latin: 'kiiv' }, alike: true },
      { original: 'Київ', translation: 'Киив' },
      'Likely · Name · spelt otherwise · paragraph 3',
    ],
    ['missing', { original: before }, { original: 'Lê Hải Yến', translation: '' }, 'Likely · Name · paragraph 3'],
    ['put in', { translation: before }, { original: '', translation: 'Lê Hải Yến' }, 'Likely · Name · paragraph 3'],
    [
      'of a role',
      { original: { text: 'bác sĩ', role: 'doctor' }, translation: { text: 'ครู', role: 'teacher' } },
      { original: 'doctor', translation: 'teacher' },
      'Likely · Name · paragraph 3',
    ],
  ])('%s', (_, names, gist, details) => {
    const finding = nameFinding(names);
    expect(describeGist(english, finding)).toEqual(gist);
    expect(formatDetails(finding, 'paragraph 3')).toBe(details);
  });
  it.each([
    [0.99, 'Almost certain'],
    [0.95, 'Almost certain'],
    [0.94, 'Likely'],
    [0.75, 'Likely'],
    [0.74, 'Possible'],
    [0.3, 'Possible'],
  ])('begins with how sure it is: %d', (confidence, word) => {
    const finding = nameFinding({ original: before }, confidence);
    expect(formatDetails(finding, 'paragraph 3')).toBe(`${word} · Name · paragraph 3`);
  });
  it('says in its place that it was confirmed', () => {
    const finding = nameFinding({ original: before });
    expect(formatDetails(finding, 'paragraph 3', { isConfirmed: true })).toBe('Confirmed · Name · paragraph 3');
  });
});

describe('the row of another difference', () => {
  it('says the change, or what happened', () => {
    expect(describeGist(english, number)).toEqual({ original: '6', translation: '3' });
    expect(describeGist(english, sentence)).toEqual({ title: 'Sentence dropped' });
  });
  it('says its category once', () => {
    const quotation: Finding = {
      ...number,
      category: 'quotation',
      evidence: [{ type: 'quotation', quoted: 'original', text: 'we will pay' }],
    };
    expect(describeGist(english, quotation)).toEqual({ title: 'Quoted → told in other words', holds: '“we will pay”' });
    expect(formatDetails(quotation, 'paragraph 3')).toBe('Likely · paragraph 3');
    expect(formatDetails(number, 'paragraph 3')).toBe('Likely · Number · paragraph 3');
  });
  it('says what a dropped passage held', () => {
    expect(formatDetails(sentence, 'after paragraph 9')).toBe(
      'Likely · after paragraph 9 · with a quotation, a figure, and a negation',
    );
  });
});

describe('the words of a row', () => {
  const index = buildReportIndex(thaiVietnamese);
  const unread = (...sides: ReportWords['unread']): ReportWords => ({
    report: thaiVietnamese,
    lang: 'en',
    unread: sides,
    words: {},
    names: {},
  });
  const show = (finding: Finding, known?: ReportWords, isTold = false) =>
    buildRowWords(index, finding, known, isTold)?.lang;
  it('are those of the page, or of the text that the reader can read', () => {
    expect(show(number)).toBe('th');
    expect(show(number, unread('original'))).toBe('th');
    expect(show(number, unread('translation'), true)).toBe('vi');
  });
  it('are none where he can read neither and is told what differs', () => {
    expect(show(number, unread('translation', 'original'), true)).toBeUndefined();
    expect(show(number, unread('translation', 'original'))).toBe('th');
  });
  it('are never those that the difference is not in', () => {
    expect(show(sentence, unread('original'), true)).toBeUndefined();
    expect(show({ ...number, kind: 'added', category: 'part' }, unread('translation'), true)).toBeUndefined();
  });
});

describe('an open flag', () => {
  const describeKeys = (finding: Finding, hasWords = false): string[] =>
    describeBeyondRow(english, finding, hasWords).map(({ key }) => key);
  it('says nothing that its row says', () => {
    expect(describeKeys(number)).toEqual([]);
    expect(describeKeys(nameFinding({ original: { text: 'Hòa' }, translation: { text: 'Hải' } }))).toEqual([]);
  });
  it('says what its row cannot: other letters, a unit in full, that one side has nothing', () => {
    const names = { original: { text: 'Київ', latin: 'kiiv' }, translation: { text: 'Kiew' } };
    expect(describeKeys(nameFinding(names))).toEqual(['says.names']);
    expect(describeKeys(nameFinding({ original: { text: 'Hòa' } }))).toEqual(['says.names.original']);
    expect(describeKeys(thaiVietnamese.findings[2]!)).toEqual(['says.values']);
  });
  it('says what a dropped passage held only where its words do not', () => {
    expect(describeKeys(sentence)).toEqual(['says.held.dropped']);
    expect(describeKeys(sentence, true)).toEqual([]);
    const told = { isTold: true };
    expect(formatDetails(sentence, 'after paragraph 9', told)).toBe('Likely · after paragraph 9');
  });
});
