/** Where the cheap test of a form of dates or times fails, the form is not run: it must not match there. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findMatches } from '../../../lib/core/regexp';
import { getEraPatterns } from '../../../lib/facts/values/calendar-dates';
import { getNumericDatePatterns } from '../../../lib/facts/values/numeric-dates';
import { getCompiledForms } from '../../../lib/facts/values/times';
import { allCases } from './cases';

const CASES = allCases();
/** Years of other eras and calendars, one or more for each form that has a test. */
const YEARS = [
  ...[
    '令和6年',
    'เรวะปีที่ 6',
    '昭和五年',
    '平成元年',
    '民國113年',
    'พ.ศ. 2567',
    'พุทธศักราช 2567',
    'ພ.ສ. 2567',
    'ព.ស. 2567',
  ],
  ...['B.E. 2567', '2567 BE', '1445 هـ', 'عام 1445 هجري', 'AH 1445', 'hicri 1445', '1445 AH', '1446 H', '1446 Hijriah'],
  ...['1403 هجری شمسی', 'سال 1403', 'विक्रम संवत 2080', 'Vikram Samvat 2080', 'शक संवत 1945', 'Saka era 1945'],
];

interface SkippedForm {
  readonly pattern: RegExp;
  readonly test: RegExp;
}

const DATE_FORMS: readonly SkippedForm[] = [...getEraPatterns('en'), ...getNumericDatePatterns('en')].flatMap(
  ({ pattern, needs }) => (needs ? [{ pattern, test: needs }] : []),
);

const timeFormsOf = (lang: string): readonly SkippedForm[] =>
  getCompiledForms(lang).flatMap(({ pattern, figures, neededWord }) => [
    ...(neededWord ? [{ pattern, test: neededWord }] : []),
    ...(figures ? [{ pattern, test: /\d/ }] : []),
  ]);

const isMatch = (pattern: RegExp, text: string): boolean => findMatches(text, pattern).length > 0;

/** Checks the tests of those forms that match, and gives these. */
function checkMatching(forms: readonly SkippedForm[], text: string): readonly SkippedForm[] {
  const matching = forms.filter(({ pattern }) => isMatch(pattern, text));
  for (const { pattern, test } of matching) expect(test.test(text), `${test} of ${pattern} in: ${text}`).toBe(true);
  return matching;
}

describe('a form that is not run for a text', () => {
  it('of a date would not have matched', () => {
    const matching = [...YEARS, ...CASES.map(({ text }) => text)].flatMap((text) => checkMatching(DATE_FORMS, text));
    expect(new Set(matching)).toEqual(new Set(DATE_FORMS));
  });

  it('of a time would not have matched', () => {
    const matching = CASES.flatMap(({ text, lang }) => checkMatching(timeFormsOf(lang), text));
    expect(matching.length).toBeGreaterThan(100);
  });

  it('would not have matched where words of other texts stand between, are written otherwise or left out', () => {
    const words = [...CASES, ...YEARS.map((text) => ({ text, lang: 'en' }))].map(({ text, lang }) => ({
      lang,
      words: text.split(/(?<=[\s\p{P}])/u),
    }));
    fc.assert(
      fc.property(fc.constantFrom(...words), fc.constantFrom(...words), fc.nat(), fc.nat(), (one, other, at, left) => {
        const place = at % (one.words.length + 1);
        const kept = one.words.filter((_, k) => k !== left % (one.words.length + 3));
        const text = [...kept.slice(0, place), ...other.words.slice(0, 3), ...kept.slice(place)].join('');
        for (const written of [text, text.toUpperCase(), text.toLowerCase(), text.normalize('NFD')])
          checkMatching([...DATE_FORMS, ...timeFormsOf(one.lang)], written);
      }),
      { numRuns: 300 },
    );
  });
});
