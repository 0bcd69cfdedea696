/** Words for findings and values. */
import { describe, expect, it } from 'vitest';
import type { TranslationDetection } from '../../lib/core/detection';
import type { Evidence, Finding, ValueEvidence } from '../../lib/core/finding';
import { createLocalizer, formatPercent } from '../../lib/i18n/localizer';
import { describeFailure } from '../../lib/panel/text/failure-text';
import { describeCandidateReasons, describeDetection } from '../../lib/panel/text/provenance-text';
import { describeEquivalence } from '../../lib/report/equivalence-words';
import {
  describeFinding,
  describeReadings,
  formatExplanation,
  formatFindingTitle,
  formatPosition,
} from '../../lib/report/finding-words';
import { formatValue } from '../../lib/report/value-words';
import { candidateOf, detectionOf, OTHER } from './fixtures/play-events';
import { failedWith, STATES } from './fixtures/states';
import { thaiVietnamese } from './fixtures/thai-vietnamese';

const english = createLocalizer('en');
const [number, sentence, , year] = thaiVietnamese.findings as readonly [Finding, Finding, Finding, Finding];
const saidOf = (finding: Finding, ...evidence: readonly Evidence[]): string =>
  formatExplanation(english, { ...finding, evidence });

describe('say', () => {
  it('fills in values and chooses the plural', () => {
    expect(english.say('copy.all', { count: 1 })).toBe('Copy 1 difference');
    expect(english.say('copy.all', { count: 1200 })).toBe('Copy 1,200 differences');
  });
  it('never takes a value for a pattern', () => {
    expect(english.say('failed.detail', { detail: '{host} $& {detail}' })).toBe('Detail: {host} $& {detail}');
  });
});

describe('explain', () => {
  it('says what each side says', () => {
    expect(formatExplanation(english, number)).toBe('The original says 6; the translation says 3.');
    expect(formatExplanation(english, year)).toBe(
      'The original says 2027; the translation says 2028. (พ.ศ. 2571 = 2028, Buddhist calendar)',
    );
  });
  it('says what a dropped passage held', () => {
    expect(formatExplanation(english, sentence)).toBe(
      'Nothing in the translation corresponds. It contained a quotation, a figure, and a negation.',
    );
  });
  it.each<[Evidence, string]>([
    [
      { type: 'values', original: { kind: 'percent', value: 12.5, text: '12,5' } },
      'The original says 12.5%; the translation has no match for it.',
    ],
    [
      { type: 'values', translation: { kind: 'month', value: 3, text: 'мая' } },
      'The translation says March; the original has no match for it. (мая = March)',
    ],
    [
      { type: 'length', characters: 20, expected: 61.4 },
      'The translation is shorter here than is usual for these two texts.',
    ],
    [
      { type: 'length', characters: 90, expected: 61 },
      'The translation is longer here than is usual for these two texts.',
    ],
    [{ type: 'same-text', text: 'đường sắt' }, 'The translation leaves this as the original has it: “đường sắt”'],
    [{ type: 'concepts', missing: [] }, 'The two sides differ here.'],
    [
      {
        type: 'values',
        original: { kind: 'hour', value: 7, text: '7' },
        translation: { kind: 'hour', value: 19, text: '7' },
      },
      'The original says 7 AM; the translation says 7 PM. (7 = 7 PM)',
    ],
    [
      {
        type: 'values',
        original: { kind: 'hour', value: 7, minute: 30, text: '7 giờ 30 sáng' },
        translation: { kind: 'hour', value: 19, minute: 30, text: '19.30 น.' },
      },
      'The original says 7:30 AM; the translation says 7:30 PM. (7 giờ 30 sáng = 7:30 AM; 19.30 น. = 7:30 PM)',
    ],
    [
      {
        type: 'values',
        original: { kind: 'hour', value: 7, or: 19, minute: 30, text: '7:30' },
        translation: { kind: 'hour', value: 8, or: 20, text: '8' },
      },
      'The original says 7:30; the translation says 8 o’clock.',
    ],
    [
      {
        type: 'names',
        original: { text: 'Bác sĩ', role: 'doctor' },
        translation: { text: 'พยาบาล', role: 'nurse' },
      },
      'The original says doctor (Bác sĩ); the translation says nurse (พยาบาล).',
    ],
    [
      {
        type: 'names',
        original: { text: 'Mayor', role: 'mayor' },
        translation: { text: 'ministra', role: 'minister' },
      },
      'The original says Mayor; the translation says minister (ministra).',
    ],
    [
      { type: 'names', original: { text: 'Ronan Jégou' } },
      'The original names Ronan Jégou; the translation has no name like it here.',
    ],
    [
      {
        type: 'renderings',
        original: 'Moreau',
        spellings: [
          { text: 'مورو', segments: [] },
          { text: 'مورّو', segments: [] },
        ],
      },
      'Moreau is written in different ways: مورو and مورّو.',
    ],
    [
      { type: 'polarity', original: { kind: 'rise', text: 'tăng' }, translation: { kind: 'fall', text: 'ลดลง' } },
      'The original has “tăng” (going up); the translation has “ลดลง” (going down).',
    ],
    [
      { type: 'polarity', original: { kind: 'negation', text: 'has not' } },
      'The original has a negation, “has not”; the translation has none.',
    ],
    [
      { type: 'quotation', quoted: 'translation', text: 'Nous partirons' },
      'The translation gives these words as a quotation; the original does not: “Nous partirons”',
    ],
  ])('%j', (evidence, said) => {
    expect(saidOf(number, evidence)).toBe(said);
  });
  it('says who speaks of a quotation', () => {
    const names = { type: 'names', original: { text: 'Mai' }, translation: { text: 'Lan' } } as const;
    expect(saidOf({ ...number, category: 'speaker' }, names)).toBe(
      'The original attributes these words to Mai, the translation to Lan.',
    );
  });
  it.each([undefined, 'alchemist', 'constructor'])(
    'names both words where a role is none that the panel knows, as in what was kept before: %s',
    (role) => {
      const [original, translation] = [
        { text: 'Bác sĩ', role: 'doctor' },
        { text: 'พยาบาล', ...(role === undefined ? {} : { role }) },
      ];
      expect(saidOf({ ...number, category: 'role' }, { type: 'names', original, translation })).toBe(
        'The original names Bác sĩ; the translation names พยาบาล in its place.',
      );
    },
  );
  it('keeps each spelling of a list by itself', () => {
    const spellings = ['مورو', 'مورّو', 'مورا'].map((text) => ({ text, segments: [] }));
    const [said] = describeFinding(english, { ...number, evidence: [{ type: 'renderings', spellings }] });
    const parts = english.parts(said!.key, said!.values);
    expect(parts.filter((part) => typeof part !== 'string').map(({ text }) => text)).toEqual(['مورو', 'مورّو', 'مورا']);
  });
  it('says something without any evidence', () => {
    expect(saidOf(sentence)).toBe('Nothing in the translation corresponds.');
    expect(saidOf({ ...sentence, kind: 'added' })).toBe('Nothing in the original corresponds.');
  });
  it('puts the translation’s quantity in the unit of the original', () => {
    const read = (original: ValueEvidence, translation: ValueEvidence): readonly string[] =>
      describeReadings(english, { ...number, evidence: [{ type: 'values', original, translation }] }).map((sentence) =>
        english
          .parts(sentence.key, sentence.values)
          .map((part) => (typeof part === 'string' ? part : part.text))
          .join(''),
      );
    const hectares = { kind: 'number', value: 24, unit: 'hectare', text: '24 hectares' } as const;
    expect(read(hectares, { ...hectares, unit: 'rai', text: '24 ไร่' })).toEqual(['24 ไร่ = 24 rai = 3.84 hectares']);
    expect(read(hectares, { ...hectares, unit: 'rai', text: '24 rai' })).toEqual(['24 rai = 3.84 hectares']);
    expect(read(hectares, { ...hectares, value: 42, text: '42 hectares' })).toEqual([]);
    expect(read(hectares, { ...hectares, unit: 'tonne', text: '24 tonnes' })).toEqual([]);
    expect(read(hectares, { ...hectares, unit: 'constructor', text: '24' })).toEqual([]);
    const warm = { kind: 'number', value: 30, unit: 'celsius', text: '30 degrees Celsius' } as const;
    expect(read(warm, { ...warm, unit: 'fahrenheit', text: '30 degrees Fahrenheit' })).toEqual([
      '30 degrees Fahrenheit = -1.11 degrees Celsius',
    ]);
  });
  it('reads a value out only where it does not stand there as it is', () => {
    const read = (text: string, value: number): number =>
      describeReadings(english, {
        ...number,
        evidence: [{ type: 'values', original: { kind: 'number', value, text } }],
      }).length;
    expect(read('1,200', 1200)).toBe(0);
    expect(read('1.200', 1200)).toBe(0);
    expect(read('1,2 nghìn', 1200)).toBe(1);
    expect(read('six', 6)).toBe(1);
  });
});

describe('values', () => {
  it.each([
    [{ kind: 'money', value: 1.5, currency: 'EUR', text: '' }, 'EUR 1.5'],
    [{ kind: 'money', value: 7, currency: '<b>', text: '' }, '7'],
    [{ kind: 'weekday', value: 1, text: '' }, 'Monday'],
    [{ kind: 'weekday', value: 7, text: '' }, 'Sunday'],
    [{ kind: 'day', value: 14, text: '' }, 'day 14'],
    [{ kind: 'hour', value: 0, text: '' }, '12 AM'],
    [{ kind: 'hour', value: 19, text: '' }, '7 PM'],
    [{ kind: 'hour', value: 19, minute: 0, text: '' }, '7:00 PM'],
    [{ kind: 'hour', value: 0, minute: 5, text: '' }, '12:05 AM'],
    [{ kind: 'number', value: 24, unit: 'rai', text: '' }, '24 rai'],
    [{ kind: 'number', value: 1, unit: 'square-kilometer', text: '' }, '1 square kilometer'],
    [{ kind: 'number', value: 3, unit: 'hectare', text: '' }, '3 hectares'],
    [{ kind: 'number', value: 3, unit: '<b>', text: '' }, '3'],
    [{ kind: 'number', value: 1 / 3, text: '' }, '0.33'],
    [{ kind: 'number', value: 2.1543, text: '' }, '2.1543'],
    [{ kind: 'minute', value: 5, text: '' }, 'minute 5'],
    [{ kind: 'year', value: 2027, text: '' }, '2027'],
    // No calendar and no clock has these; a file of kept comparisons may.
    [{ kind: 'month', value: 13, text: '' }, '13'],
    [{ kind: 'month', value: 1e300, text: '' }, new Intl.NumberFormat('en').format(1e300)],
    [{ kind: 'weekday', value: -1e300, text: '' }, new Intl.NumberFormat('en').format(-1e300)],
    [{ kind: 'hour', value: 1e300, text: '' }, '1e+300 o’clock'],
    [{ kind: 'hour', value: 1e300, minute: 30, text: '' }, '1e+300 o’clock'],
    [{ kind: 'hour', value: 7, minute: 1e300, text: '' }, '7 AM'],
  ] as const)('%j → %s', (value, text) => {
    expect(formatValue(english, value).replace(/\u00A0/g, ' ')).toBe(text);
  });

  it('are shown without a word on how they were read where that has no name, whatever it is called', () => {
    const read = { kind: 'year', value: 2027, text: 'MMXXVII', read: 'constructor' } as const;
    expect(saidOf(number, { type: 'values', original: read, translation: { ...read, read: '__proto__' } })).toBe(
      'The original says 2027; the translation says 2027. (MMXXVII = 2027; MMXXVII = 2027)',
    );
    const same = { id: 'n0', kind: 'converted', translation: [], original: [], marks: [] } as const;
    const said = describeEquivalence(
      english,
      { ...same, evidence: [{ type: 'values', original: read, translation: read }] },
      { original: 'la', translation: 'en' },
    );
    expect(said.map(({ key }) => key)).toEqual(['neutral.says.equal.value']);
  });
});

describe('percent', () => {
  it.each([
    [1, '100%'],
    [0.998, '99%'],
    [0.912, '91%'],
    [0.001, '1%'],
    [0, '0%'],
  ])('%d → %s', (share, text) => {
    expect(formatPercent(english, share)).toBe(text);
  });
});

describe('places, titles, finding', () => {
  it('names them', () => {
    expect(formatPosition(english, { at: 'paragraph', number: 2, after: true })).toBe('after paragraph 2');
    expect(formatPosition(english, { at: 'headline', number: 1, after: false })).toBe('headline');
    expect(formatFindingTitle(english, sentence)).toBe('Sentence dropped');
    expect(formatFindingTitle(english, number)).toBe('Number');
  });
  it('says how an original was found, the weightiest reason first', () => {
    const said = describeCandidateReasons(english, candidateOf(thaiVietnamese, 'ที่มา:'), 'th').map(({ key, values }) =>
      english.say(key, values),
    );
    expect(said).toEqual([
      'Linked after ‘ที่มา:’, at the end of the article.',
      'It is in the language that this page’s address is worded in.',
    ]);
    expect(describeCandidateReasons(english, candidateOf(thaiVietnamese, ''), 'th')[0]?.key).toBe('found.linked');
  });
  it.each<[Partial<TranslationDetection>, string]>([
    [{ machine: true }, 'Translated from Vietnamese by machine; the page does not say from where.'],
    [{ machine: true, originalLang: undefined }, 'Translated by machine; the page does not say from where.'],
    [{ translator: 'A. B.' }, 'Translated from Vietnamese by A. B.; the page does not say from where.'],
    [{}, 'Translated from Vietnamese; the page does not say from where.'],
    [{ originalLang: undefined }, 'A translation; the page does not say from where.'],
  ])('%j', (more, said) => {
    const { key, values } = describeDetection(english, detectionOf(thaiVietnamese, more));
    expect(english.say(key, values)).toBe(said);
  });
});

describe('troubles', () => {
  const steps = (name: 'failed-refused' | 'failed-gone' | 'not-the-original' | 'cancelled') =>
    describeFailure(english, STATES[name])?.steps.map((step) => step.kind);
  it('offers the likeliest help first', () => {
    expect(steps('failed-refused')).toEqual(['open-tab', 'archive', 'next']);
    expect(steps('failed-gone')).toEqual(['archive', 'open-tab', 'next']);
    expect(steps('not-the-original')).toEqual(['next', 'open-tab']);
    expect(steps('cancelled')).toEqual(['again']);
  });
  it('offers to read from the tab once it is open', () => {
    const opened = { ...STATES['failed-refused'], opened: true } as (typeof STATES)['failed-refused'];
    expect(describeFailure(english, opened)?.steps[0]?.kind).toBe('read-tab');
  });
  it.each([
    'address',
    'status',
    'gone',
    'login',
    'network',
    'slow',
    'large',
    'redirects',
    'type',
    'scan',
    'password',
    'damaged',
    'empty',
    'script-only',
    'not-archived',
    undefined,
  ] as const)('has a title and a sentence for %s', (reason) => {
    const trouble = describeFailure(english, failedWith({ kind: 'fetch-failed', reason }));
    const said = [trouble?.title, ...(trouble?.text ?? [])].map((s) => s && english.say(s.key, s.values));
    expect(said.length).toBeGreaterThan(1);
    for (const text of said) expect(text).not.toMatch(/[{}]|undefined/);
    expect(trouble?.steps.some((step) => step.kind === 'next' && step.url === OTHER.url)).toBe(true);
  });
});
