/** A page on which nothing was found says how much was looked at, and praises nothing. */
import { describe, expect, it } from 'vitest';
import type { Equivalence } from '../../lib/core/finding';
import type { Report } from '../../lib/core/report';
import { createLocalizer } from '../../lib/i18n/localizer';
import { describeLooked } from '../../lib/panel/components/findings/NothingFound';
import type { ComparisonState } from '../../lib/panel/state/panel-state';
import { faithful } from './fixtures/faithful';
import { compared } from './fixtures/play-events';
import { BROWSER, MODEL } from './fixtures/with-engine';

const english = createLocalizer('en');

const listLines = (report: Partial<Report> = {}, more: Partial<ComparisonState> = {}): string[] =>
  describeLooked(english, { ...(compared({ ...faithful, ...report }) as ComparisonState), ...more }).map(
    ({ name, value, rest }) =>
      [english.say(name), english.say(value.key, value.values), rest && english.say(rest.key, rest.values)]
        .filter(Boolean)
        .join(' | '),
  );

describe('what was looked at', () => {
  it('is counted, with what could not be compared', () => {
    expect(listLines()).toEqual([
      'Paragraphs | 3 of 3',
      'Figures and dates | 1 of 2 | No match could be made for 40,000',
      'Names | 0 of 2 | 2 are written differently here or left out; a change in them may go unseen',
      'Meaning | no | A sentence turned into its opposite may go unseen without an engine.',
    ]);
  });
  it('leaves out what the text has none of', () => {
    const none = { shared: 0, of: 0 };
    const { paragraphs } = faithful.agreement;
    expect(listLines({ agreement: { paragraphs, figures: none, names: none } })).toHaveLength(2);
  });
  it.each<[Equivalence['kind'], string]>([
    ['converted', 'Figures and dates | 2 of 2'],
    ['rounded', 'Figures and dates | 2 of 2'],
    ['moved', 'Figures and dates | 1 of 2 | No match could be made for 40,000'],
  ])('counts a figure that is %s as it is', (kind, line) => {
    const marks = [{ side: 'translation', segment: 't4', start: 0, end: 11 }] as const;
    const neutral = [{ id: 'n0', kind, translation: ['t4'], original: ['o4'], marks, evidence: [] }];
    expect(listLines({ neutral })).toContain(line);
  });
  it('keeps the count of a report from before figures were listed', () => {
    const { unmatched: _, ...agreement } = faithful.agreement;
    expect(listLines({ agreement })).toContain('Figures and dates | 1 of 2');
  });
  it.each<[string, Partial<Report>, Partial<ComparisonState>, string | undefined]>([
    ['by the model', { encoded: { engine: MODEL } }, {}, 'Meaning | yes'],
    ['by the model, in part', { encoded: { engine: MODEL, trouble: 'quota' } }, {}, 'Meaning | partly'],
    ['by a translator', { rendering: { engine: BROWSER, lang: 'en', texts: {} } }, {}, 'Meaning | yes'],
    [
      'not yet, while an engine is at work',
      {},
      { engine: { kind: 'preparing', name: BROWSER, langs: { from: 'de', to: 'en' } } },
      'Meaning | no',
    ],
    ['not in one language', { original: { ...faithful.original, lang: 'en' } }, {}, undefined],
  ])('says whether sentences were compared by meaning: %s', (_, report, state, line) => {
    expect(listLines(report, state).find((one) => one.startsWith('Meaning'))).toBe(line);
  });
});
