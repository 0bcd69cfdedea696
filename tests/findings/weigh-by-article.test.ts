/** What the rest of an article tells of a flag in it. */
import { describe, expect, it } from 'vitest';
import { findDifferences, findMergedDrafts } from '../../lib/findings/find-differences';
import { getJudgedKind } from '../../lib/findings/rules';
import stored from '../../lib/findings/shared/article-weights.json';
import type { FindingDraft } from '../../lib/findings/shared/comparison-context';
import { describeJudgeable, weighByArticle } from '../../lib/findings/shared/confidence';
import { comparedTexts } from './made-comparison';

const ROWS: [string, string][] = [
  [
    'The council met on Monday to talk about the harbour.',
    'Der Stadtrat kam am Montag zusammen, um über den Hafen zu sprechen.',
  ],
  ['Repairs will cost 1,386 euros.', 'Die Reparatur wird 1.836 Euro kosten.'],
  ['The mayor said the ferry would leave on time.', 'Die Bürgermeisterin sagte, die Fähre werde pünktlich ablegen.'],
  ['Fishermen waited in front of the town hall.', 'Fischer warteten vor dem Rathaus.'],
];

const compareRows = (langs: readonly [string, string]) =>
  comparedTexts(
    ROWS.map(([, translation]) => translation),
    ROWS.map(([original]) => original),
    langs,
  );
const context = compareRows(['de', 'en']);
const draft = (given: Partial<FindingDraft>): FindingDraft => ({
  kind: 'altered',
  category: 'number',
  confidence: 0.8,
  translation: ['t1'],
  original: ['o1'],
  marks: [{ side: 'translation', segment: 't1', start: 0, end: 3 }],
  evidence: [],
  ...given,
});
const sureness = (drafts: readonly FindingDraft[]) => weighByArticle(drafts, context, getJudgedKind)[0]!.confidence;

describe('a flag in its article', () => {
  it('is surer where sentences are missing elsewhere', () => {
    const gap = draft({ kind: 'dropped', category: 'sentence', translation: [], original: ['o3'], marks: [] });
    const name = draft({ category: 'name' });
    expect(sureness([name, gap, { ...gap, original: ['o2'] }])).toBeGreaterThan(sureness([name]) + 0.02);
  });

  it('of a figure says more than one of an added part that its rule is as sure of', () => {
    expect(sureness([draft({})])).toBeGreaterThan(sureness([draft({ kind: 'added', category: 'part' })]) + 0.2);
  });

  it('stays as it is where its rule does not show it, or its kind was not judged', () => {
    for (const one of [draft({ confidence: 0.49 }), draft({ category: 'repeated' })])
      expect(weighByArticle([one], context, getJudgedKind)).toEqual([one]);
  });

  it('is not shown all at once where its rule gets a little surer', () => {
    const seen = { weights: 'values', features: {}, confidence: 0 } as const;
    const steps = Array.from({ length: 61 }, (_, at) => 0.44 + at / 1000);
    const weighed = steps.map((confidence) => sureness([draft({ confidence, seen })]));
    const leaps = weighed.slice(1).map((one, at) => one - weighed[at]!);
    expect(weighed.at(-1)).toBeGreaterThan(0.85);
    expect(weighed[5]).toBeCloseTo(0.445);
    expect(Math.max(...leaps)).toBeLessThan(0.03);
    expect(Math.min(...leaps)).toBeGreaterThan(0);
  });

  it('stays as it is between two versions in one language', () => {
    const same = compareRows(['en', 'en']);
    expect(weighByArticle([draft({})], same, getJudgedKind)).toEqual([draft({})]);
  });

  it('has a weight for each of its features, and no others', () => {
    const features = describeJudgeable([draft({})], context, getJudgedKind)[0]!.features!;
    expect(['bias', ...Object.keys(features)].sort()).toEqual(Object.keys(stored).sort());
  });

  it('is neither lost nor made by it', () => {
    const listCategories = (flags: readonly Pick<FindingDraft, 'category'>[]) =>
      flags.map(({ category }) => category).sort();
    const merged = listCategories(findMergedDrafts(context));
    expect(listCategories(findDifferences(context))).toEqual(merged);
    expect(merged).toContain('money');
  });
});
