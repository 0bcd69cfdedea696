/** The list of what is the same in another form. */

// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import type { Equivalence, EquivalenceEvidence, ValueEvidence } from '../../lib/core/finding';
import type { Report } from '../../lib/core/report';
import { createLocalizer } from '../../lib/i18n/localizer';
import { describeEquivalence } from '../../lib/report/equivalence-words';
import { effects } from './fixtures/effects';
import { otherForm } from './fixtures/equivalences';
import { mounted } from './fixtures/mount-panel';
import { compared } from './fixtures/play-events';
import { STATES } from './fixtures/states';
import { thaiVietnamese } from './fixtures/thai-vietnamese';

const at = mounted();
const { show, all } = at;

async function open(): Promise<void> {
  await act(async () => {
    const details = at.root.querySelector<HTMLDetailsElement>('details.neutral');
    if (!details) throw new Error('nothing to open');
    details.open = true;
    details.dispatchEvent(new Event('toggle'));
  });
}

describe('the list of what is the same in another form', () => {
  it('is a closed disclosure behind the flags, and counts as no difference', async () => {
    await show(STATES['faithful-neutral']);
    expect(all('main h2')[0]?.textContent).toBe('No differences found');
    expect(all('details.neutral > summary').map((s) => s.textContent)).toEqual([
      '7 passages say the same in another form',
    ]);
    expect(all('details.neutral li, .flag, .lanes')).toHaveLength(0);
  });

  it('gives each its title, place, sentence and both passages', async () => {
    await show(STATES['faithful-neutral']);
    await open();
    expect(all('.neutral h3').map((h) => h.textContent)).toEqual([
      'Convertedparagraph 1',
      'Mergedparagraph 2',
      'Convertedparagraph 2',
      'Roundedparagraph 2',
      'Convertedparagraph 3',
      'Movedparagraph 4',
      'Explainedparagraph 4',
    ]);
    expect(all('.neutral .says').map((p) => p.textContent?.replace(/\u00a0/g, ' '))).toEqual([
      'month 12 = ธันวาคม (December)',
      '2027 = พ.ศ. 2570, Buddhist calendar',
      '2 sentences of the original are one in the translation.',
      '5 giờ chiều = 17:00 น.',
      '1.238, rounded to ราว 1,200',
      '1,2 tỷ đồng = 1,200 ล้านดอง (VND 1,200,000,000)',
      'The translation tells this in another place than the original.',
      'The translation explains ฮานอย: เมืองหลวงของเวียดนาม',
    ]);
    const first = all('.neutral li')[0]?.querySelectorAll('blockquote');
    expect([...(first ?? [])].map((q) => [q.lang, q.querySelector('mark')?.textContent])).toEqual([
      ['vi', 'tháng 12 năm 2027'],
      ['th', 'ธันวาคม พ.ศ. 2570'],
    ]);
  });

  it('names its items and buttons, and shows a passage in the page', async () => {
    await show(STATES['faithful-neutral']);
    await open();
    for (const item of all('.neutral li'))
      expect(at.root.querySelector(`#${item.getAttribute('aria-labelledby')}`)?.textContent).toBeTruthy();
    const button = all('.neutral button').find(
      (b) => b.getAttribute('aria-label') === 'Show in page: Merged, paragraph 2',
    );
    await act(async () => button?.click());
    expect(effects.showInPage).toHaveBeenCalledWith({ segments: ['t2'] });
  });

  it('is not there without any, nor in a report kept from before', async () => {
    await show(compared(thaiVietnamese));
    expect(all('.neutral')).toHaveLength(0);
    const { neutral: _, ...old } = thaiVietnamese;
    await show(compared(old as Report));
    expect(all('.neutral')).toHaveLength(0);
    expect(all('.flag').length).toBeGreaterThan(0);
  });

  it('shows hostile text letter for letter', async () => {
    const text = '<img src=x onerror=alert(1)>';
    const gloss: Equivalence = {
      id: 'n0',
      kind: 'glossed',
      translation: ['t3'],
      original: ['o3'],
      marks: [],
      evidence: [{ type: 'gloss', term: '{text}', text }],
    };
    await show(compared({ ...thaiVietnamese, neutral: [gloss] }));
    await open();
    expect(all('.neutral .says')[0]?.textContent).toBe(`The translation explains {text}: ${text}`);
    expect(all('.neutral img')).toHaveLength(0);
  });
});

describe('sentences', () => {
  const english = createLocalizer('en');
  const said = (
    kind: Equivalence['kind'],
    evidence: readonly EquivalenceEvidence[],
    more: Partial<Equivalence> = {},
  ): string =>
    describeEquivalence(
      english,
      { id: 'n0', kind, translation: ['t0'], original: ['o0'], marks: [], evidence, ...more },
      { original: 'en', translation: 'es' },
    )
      .map(({ key, values }) => english.say(key, values))
      .join(' ');
  const values = (original: ValueEvidence, translation: ValueEvidence): EquivalenceEvidence[] => [
    { type: 'values', original, translation },
  ];

  it.each<[Equivalence['kind'], EquivalenceEvidence[], string]>([
    [
      'converted',
      values(
        { kind: 'number', value: 7, unit: 'mile', text: '7 miles' },
        { kind: 'number', value: 11, unit: 'kilometer', text: '11 kilómetros' },
      ),
      '7 miles ≈ 11 kilómetros',
    ],
    [
      'converted',
      values(
        { kind: 'number', value: 7, unit: 'mile', text: '7' },
        { kind: 'number', value: 11, unit: 'kilometer', text: '11 kilómetros' },
      ),
      '7 miles ≈ 11 kilómetros',
    ],
    [
      'converted',
      values({ kind: 'number', value: 12, text: 'a dozen', read: 'word' }, { kind: 'number', value: 12, text: '12' }),
      'a dozen = 12',
    ],
    [
      'converted',
      values({ kind: 'hour', value: 17, text: '5' }, { kind: 'hour', value: 17, text: '17.00' }),
      '5 PM = 17.00',
    ],
    ['glossed', [{ type: 'gloss', text: 'WHO' }], 'The translation keeps the original’s own words in brackets: WHO'],
  ])('%s %j', (kind, evidence, sentence) => {
    expect(said(kind, evidence)).toBe(sentence);
  });

  it('counts sentences', () => {
    expect(said('split', [], { translation: ['t0', 't1', 't2'] })).toBe(
      'One sentence of the original is 3 in the translation.',
    );
  });

  it('stands in the fixture as it stands in the texts', () => {
    expect(otherForm.neutral.map((n) => n.id)).toEqual(['n0', 'n1', 'n2', 'n3', 'n4', 'n5', 'n6']);
  });
});
