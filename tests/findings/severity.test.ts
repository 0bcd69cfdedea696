/** How serious a finding is. */
import { describe, expect, it } from 'vitest';
import type { Evidence, LostContent, ValueEvidence } from '../../lib/core/finding';
import { computeSeverity } from '../../lib/findings/severity';
import type { FindingDraft } from '../../lib/findings/shared/comparison-context';
import { comparedTexts } from './made-comparison';

const context = comparedTexts(
  [
    { kind: 'paragraph', text: 'Der Damm bricht nicht.' },
    { kind: 'caption', text: 'Der Damm im Jahr 1999' },
    { kind: 'title', text: 'Der Damm am See' },
  ],
  [
    { kind: 'paragraph', text: 'The dam is not breaking.' },
    { kind: 'caption', text: 'The dam in 1998' },
    { kind: 'title', text: 'The dam by the lake' },
  ],
  ['de', 'en'],
);
const [paragraph, caption, title] = [...context.translation.keys()];

const computeGrade = (draft: Partial<FindingDraft>) =>
  computeSeverity(
    {
      kind: 'altered',
      category: 'number',
      confidence: 0.9,
      translation: [paragraph!],
      original: [],
      marks: [],
      evidence: [],
      ...draft,
    },
    context,
  );

type Figure = number | Partial<ValueEvidence>;
const toValue = (figure: Figure): ValueEvidence => ({
  kind: 'number',
  value: 0,
  text: '',
  ...(typeof figure === 'number' ? { value: figure } : figure),
});
const compareFigures = (original?: Figure, translation?: Figure) =>
  computeGrade({
    evidence: [
      {
        type: 'values',
        ...(original === undefined ? {} : { original: toValue(original) }),
        ...(translation === undefined ? {} : { translation: toValue(translation) }),
      },
    ],
  });
const buildUnlinked = (...held: LostContent[]): Evidence[] => [{ type: 'unlinked', held, characters: 40 }];

describe('a figure', () => {
  it.each([
    ['of another power of ten', 1.2e9, 1.2e6],
    ['with digits swapped', 1240, 1420],
    ['of a scale with digits swapped', 2.6e6, 6.2e6],
    ['with one digit of several changed', 1386, 1836],
    ['with one digit misread', 214, 217],
  ])('%s comes before every other', (_, original, translation) => {
    expect(compareFigures(original, translation)).toEqual({ severity: 'high', rank: 1 });
  });

  it.each<[string, Figure, Figure]>([
    ['another small one', 6, 3],
    ['another year', { kind: 'year', value: 2028 }, { kind: 'year', value: 2031 }],
    [
      'the same sum of other money',
      { kind: 'money', value: 5, currency: 'USD' },
      { kind: 'money', value: 5, currency: 'EUR' },
    ],
    ['the same figure of another unit', { value: 16, unit: 'mile' }, { value: 16, unit: 'kilometer' }],
  ])('that is %s is serious, after those', (_, original, translation) => {
    expect(compareFigures(original, translation)).toEqual({ severity: 'high', rank: 2 });
  });

  it.each<[string, Figure | undefined, Figure | undefined]>([
    ['one side alone has', undefined, 20_000],
    ['was rounded', 1386, 1400],
    ['was converted', { kind: 'money', value: 870, currency: 'USD' }, { kind: 'money', value: 750, currency: 'EUR' }],
    ['is the next day', { kind: 'day', value: 11 }, { kind: 'day', value: 12 }],
    ['is six of ten', { kind: 'percent', value: 60 }, 6],
    ['names the half of the day', { kind: 'hour', value: 7 }, { kind: 'hour', value: 7 }],
  ])('that %s is not serious', (_, original, translation) => {
    expect(compareFigures(original, translation).severity).toBe('medium');
  });

  it('in a caption is least of all', () => {
    expect(
      computeGrade({
        translation: [caption!],
        evidence: [{ type: 'values', original: toValue(1998), translation: toValue(1999) }],
      }),
    ).toMatchObject({ severity: 'low' });
  });
});

describe('a name', () => {
  const [original, translation] = [{ text: 'Oscar Lizcano' }, { text: 'Ernesto Villarreal' }];
  it('in another’s place is serious; spelt otherwise or alone it is not', () => {
    const computeForNames = (evidence: Omit<Extract<Evidence, { type: 'names' }>, 'type'>) =>
      computeGrade({ category: 'name', evidence: [{ type: 'names', ...evidence }] }).severity;
    expect(computeForNames({ original, translation })).toBe('high');
    expect(computeForNames({ original, translation, alike: true })).toBe('medium');
    expect(computeForNames({ translation })).toBe('medium');
  });
});

describe('a passage', () => {
  const computeForPassage = (draft: Partial<FindingDraft>) =>
    computeGrade({ kind: 'dropped', category: 'sentence', ...draft }).severity;
  it('is serious where a "not" goes with it, or a caveat from a sentence that stays', () => {
    expect(computeForPassage({ evidence: buildUnlinked('negation') })).toBe('high');
    expect(computeForPassage({ category: 'part', evidence: buildUnlinked('caveat') })).toBe('high');
    expect(computeForPassage({ kind: 'added', category: 'part', evidence: buildUnlinked('negation') })).toBe('high');
  });
  it('is not with whatever else it holds', () => {
    expect(
      computeForPassage({ evidence: buildUnlinked('caveat', 'number', 'money', 'date', 'name', 'quotation') }),
    ).toBe('medium');
    expect(computeForPassage({ kind: 'added', evidence: buildUnlinked('negation') })).toBe('medium');
    expect(computeForPassage({ evidence: [] })).toBe('medium');
  });
  it('that is lost as a whole comes before a figure that is, then a part, and a headline that was shortened last', () => {
    const ranks = [
      computeGrade({ kind: 'dropped', category: 'paragraph' }),
      compareFigures(20_000),
      computeGrade({ kind: 'dropped', category: 'part' }),
      computeGrade({ kind: 'dropped', category: 'part', translation: [title!] }),
    ].map(({ rank }) => rank);
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
    expect(new Set(ranks).size).toBe(ranks.length);
  });
});

describe('a statement', () => {
  it('that is turned round comes first of all; a passage left as it was is not serious', () => {
    expect(computeGrade({ category: 'negation' })).toEqual({ severity: 'high', rank: 0 });
    expect(computeGrade({ category: 'speaker' }).severity).toBe('high');
    expect(computeGrade({ category: 'untranslated' }).severity).toBe('low');
  });
});
