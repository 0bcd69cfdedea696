/** Words of passages that the reader cannot read: in rows, under open passages and in copies. */

// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import type { PassageWord } from '../../lib/core/finding';
import { createLocalizer } from '../../lib/i18n/localizer';
import { isComparison } from '../../lib/panel/state/panel-state';
import { listFindingWords, listUnreadSides } from '../../lib/report/passages';
import { formatWords } from '../../lib/report/words-text';
import { effects } from './fixtures/effects';
import { mounted } from './fixtures/mount-panel';
import { compared } from './fixtures/play-events';
import { thaiVietnamese } from './fixtures/thai-vietnamese';

const at = mounted();
const buildWord = (text: string, start: number): PassageWord => ({ kind: 'word', text, start, end: start + 3 });
const WORDS: readonly PassageWord[] = [
  { kind: 'cue', cue: 'not-yet', text: 'chưa', start: 10, end: 14 },
  buildWord('receive', 15),
  { kind: 'name', text: 'Hòa', written: 'Hòa', start: 38, end: 41 },
  {
    kind: 'figure',
    text: '214',
    expression: 'number',
    values: [{ kind: 'number', value: 214, text: '214' }],
    start: 56,
    end: 59,
  },
  buildWord('household', 60),
];

/** Shows the comparison to a reader of English, to whom the words are known. */
async function showWords(
  report = thaiVietnamese,
  words: Readonly<Record<string, readonly PassageWord[]>> = { o4: WORDS },
) {
  await at.show(compared(report));
  const state = at.panel.state.value;
  if (!isComparison(state)) throw new Error('no comparison');
  await act(() => {
    at.panel.words.value = { report: state.report, lang: 'en', unread: ['original', 'translation'], names: {}, words };
  });
  return state.report;
}

const getRow = (id: string) => at.all(`#row-${id}`)[0]!;
const read = (element: Element | undefined) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
const LIST = 'not yet, receive, Hòa, 214, household';

describe('words in it', () => {
  it('stand in the row of a dropped passage, in place of what cannot be read', async () => {
    const { findings } = await showWords();
    const { id } = findings.find(({ original }) => original.includes('o4'))!;
    const row = getRow(id);
    expect(read(row.querySelector('.gist') ?? undefined)).toBe(`Sentence dropped: ${LIST}`);
    expect(row.querySelector('.row-words')).toBeNull();
    expect(read(row.querySelector('.unseen') ?? undefined)).toContain(`Sentence dropped: ${LIST}.`);
  });

  it('stand in the row of what was altered where the page cannot be read either', async () => {
    const altered = thaiVietnamese.findings.find(({ kind }) => kind === 'altered')!;
    const lasting = (side: 'original' | 'translation'): readonly PassageWord[] => {
      const { start } = altered.marks.find((mark) => mark.side === side)!;
      return [{ kind: 'word', text: 'last', start: start - 5, end: start - 1 }];
    };
    const words = { [altered.translation[0]!]: lasting('translation'), [altered.original[0]!]: lasting('original') };
    await showWords(thaiVietnamese, words);
    expect(read(getRow(altered.id).querySelector('.gist') ?? undefined)).toBe('6 → 3 (last)');
    expect(getRow(altered.id).querySelector('.row-words')).toBeNull();
    await showWords(thaiVietnamese, {});
    expect(read(getRow(altered.id).querySelector('.gist') ?? undefined)).toBe('6 → 3');
    expect(getRow(altered.id).querySelector('.row-words')).not.toBeNull();
  });

  it('stand under the open passage', async () => {
    const { findings } = await showWords();
    const { id } = findings.find(({ original }) => original.includes('o4'))!;
    await at.openRow(id);
    expect(at.all('.words-in').map(read)).toEqual([`Words in it: ${LIST}`]);
  });

  it('are copied with a label', async () => {
    const { findings } = await showWords();
    const { id } = findings.find(({ original }) => original.includes('o4'))!;
    for (const format of ['quotations', 'markdown', 'plain', 'html'] as const) {
      await at.panel.actions.copy([id], format);
      const text = effects.copy.mock.calls.at(-1)![0]['text/plain'];
      expect(text, format).toMatch(/Words in it \(by dictionary\):/);
      expect(text, format).toContain('not yet · receive · Hòa · 214 · household');
    }
  });

  it('are none where there is a machine translation', async () => {
    const engine = { kind: 'libretranslate', label: 'engine.example' } as const;
    const rendering = { engine, lang: 'th', texts: { o4: 'เรายังไม่ได้รับเงิน' } };
    const { findings } = await showWords({ ...thaiVietnamese, rendering });
    const { id } = findings.find(({ original }) => original.includes('o4'))!;
    await at.openRow(id);
    expect(at.all('.words-in')).toEqual([]);
    expect(at.all('.gloss')).toHaveLength(1);
  });

  it('are not those of another report', async () => {
    const report = await showWords();
    const finding = report.findings.find(({ original }) => original.includes('o4'))!;
    expect(
      listFindingWords(at.panel.words.value, { ...report, original: { ...report.original } }, finding, 'original'),
    ).toEqual([]);
  });
});

describe('where they do not fit', () => {
  const localizer = createLocalizer('en');
  const formatTexts = (most: number, words = WORDS) => formatWords(localizer, words, most).map(({ text }) => text);

  it('what tells least goes first, and never a negation', () => {
    expect(formatTexts(100)).toEqual(['not yet', 'receive', 'Hòa', '214', 'household']);
    expect(formatTexts(36)).toEqual(['not yet', 'receive', 'Hòa', 'household']);
    expect(formatTexts(24)).toEqual(['not yet', 'receive', 'Hòa']);
    expect(formatTexts(17)).toEqual(['not yet', 'receive']);
    expect(formatTexts(5)).toEqual(['not yet']);
  });

  it('numbers that name nothing go before all others, and one of two negations that come together', () => {
    const two: PassageWord = {
      kind: 'figure',
      text: 'hai',
      expression: 'number',
      values: [{ kind: 'number', value: 2, text: 'hai' }],
      start: 62,
      end: 65,
    };
    const not: PassageWord = { kind: 'cue', cue: 'not', text: 'không', start: 70, end: 75 };
    const words = [...WORDS, two, not, buildWord('connect', 80), not, buildWord('pump', 90)];
    expect(formatTexts(200, words)).toContain('2');
    const short = formatTexts(40, words);
    expect(short).not.toContain('2');
    expect(short.filter((text) => text === 'not')).toHaveLength(2);
    expect(formatTexts(16, words)).toEqual(['not yet', 'not']);
  });
});

describe('dates and figures', () => {
  const buildFigure = (
    expression: Extract<PassageWord, { kind: 'figure' }>['expression'],
    values: Extract<PassageWord, { kind: 'figure' }>['values'],
  ): PassageWord => ({ kind: 'figure', text: '', expression, values, start: 0, end: 1 });
  const format = (locale: string, word: PassageWord) =>
    formatWords(createLocalizer(locale), [word], 99).map(({ text }) => text)[0];
  const buildPart = (kind: 'year' | 'month' | 'day' | 'weekday', value: number) => ({ kind, value, text: '' });

  it.each([
    ['en', [buildPart('day', 16), buildPart('month', 10)], 'October 16'],
    ['en', [buildPart('year', 1943)], '1943'],
    ['th', [buildPart('year', 2027)], 'พ.ศ. 2570'],
    ['en', [buildPart('day', 29), buildPart('month', 4), buildPart('day', 22)], 'April 22 – April 29'],
    ['en', [buildPart('weekday', 1), buildPart('day', 1), buildPart('month', 6)], 'Monday, June 1'],
    ['fa', [buildPart('month', 10)], 'اکتبر'],
  ])('a date in the language %s', (locale, values, expected) => {
    expect(format(locale, buildFigure('date', values))).toBe(expected);
  });

  it('a quantity with its unit, and a fraction as one', () => {
    expect(format('en', buildFigure('number', [{ kind: 'number', value: 31, unit: 'hectare', text: '31 ha' }]))).toBe(
      '31 hectares',
    );
    expect(format('en', buildFigure('number', [{ kind: 'number', value: 2 / 3, text: '', read: 'fraction' }]))).toBe(
      '2/3',
    );
  });
});

describe('which languages a reader reads', () => {
  it.each([
    [
      ['en-GB', 'de'],
      ['original', 'translation'],
    ],
    [['th-TH', 'en'], ['original']],
    [['vi', 'th'], []],
  ])('of %j, unread are %j', (languages, sides) => {
    expect(listUnreadSides(thaiVietnamese, languages)).toEqual(sides);
  });
});
