/** What a row says of a difference. */
import { describe, expect, it } from 'vitest';
import type { Evidence, Finding } from '../../lib/core';
import { createLocalizer } from '../../lib/i18n';
import { describeGist, formatRowDetails } from '../../lib/panel/text/row-text';
import { thaiVietnamese } from './fixtures/thai-vietnamese';

const english = createLocalizer('en');
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
      { original: 'Lê Hải Yến', translation: 'naypersidt' },
      'Name · paragraph 3',
    ],
    [
      'spelt otherwise',
      { original: { text: 'Kowalczyk' }, translation: { text: 'Kowalcyzk' }, alike: true },
      { original: 'Kowalczyk', translation: 'Kowalcyzk' },
      'Name · spelt otherwise · paragraph 3',
    ],
    [
      'spelt otherwise in letters that are one in Latin',
      { original: { text: 'Київ', latin: 'kiiv' }, translation: { text: 'Киив', latin: 'kiiv' }, alike: true },
      { original: 'Київ', translation: 'Киив' },
      'Name · spelt otherwise · paragraph 3',
    ],
    ['missing', { original: before }, { original: 'Lê Hải Yến', translation: '' }, 'Name · paragraph 3'],
    ['put in', { translation: before }, { original: '', translation: 'Lê Hải Yến' }, 'Name · paragraph 3'],
    [
      'of a role',
      { original: { text: 'bác sĩ', role: 'doctor' }, translation: { text: 'ครู', role: 'teacher' } },
      { original: 'doctor', translation: 'teacher' },
      'Name · paragraph 3',
    ],
  ])('%s', (_, names, gist, details) => {
    const finding = nameFinding(names);
    expect(describeGist(english, finding)).toEqual(gist);
    expect(formatRowDetails(english, finding, 'paragraph 3', false)).toBe(details);
  });
  it('says how sure it is where that is little, and that it was confirmed', () => {
    const finding = nameFinding({ original: before }, 0.6);
    expect(formatRowDetails(english, finding, 'paragraph 3', false)).toBe('Name · paragraph 3 · maybe');
    expect(formatRowDetails(english, finding, 'paragraph 3', true)).toBe('Name · paragraph 3 · confirmed by you');
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
    expect(describeGist(english, quotation)).toEqual({ title: 'Quotation' });
    expect(formatRowDetails(english, quotation, 'paragraph 3', false)).toBe('paragraph 3');
    expect(formatRowDetails(english, number, 'paragraph 3', false)).toBe('Number · paragraph 3');
  });
  it('says what a dropped passage held', () => {
    expect(formatRowDetails(english, sentence, 'after paragraph 9', false)).toBe(
      'after paragraph 9 · with a quotation, a figure, and a negation',
    );
  });
});
