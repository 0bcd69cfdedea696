/** Comparing by meaning with as much encoded as is needed. */
import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { compareArticles } from '../../../lib/compare/compare-articles';
import { buildEncodingPlan, compareByNeed } from '../../../lib/compare/compare-by-need';
import type { SegmentEmbeddings } from '../../../lib/core/engine';
import type { Report } from '../../../lib/core/report';
import { parseArticle } from '../../../tools/carried-encoder';
import { countRounds } from '../../../tools/rounds';
import { directionOf } from '../../align/made-embeddings';
import { faithful } from '../../panel/fixtures/faithful';

const engine = { kind: 'encoder', label: 'tiny' } as const;
const sure: Report = {
  ...faithful,
  findings: [],
  links: faithful.links.map((link) => ({ ...link, score: 1 })),
};
const embed = vi.fn(
  async (segments: readonly { readonly id: string }[]): Promise<SegmentEmbeddings> => ({
    engine,
    of: Object.fromEntries(segments.map(({ id }) => [id, { sentence: Float32Array.of(1) }])),
  }),
);

it('is told what was read, in the planned order, and what is settled', async () => {
  embed.mockClear();
  const compare = vi.fn((_: SegmentEmbeddings) => sure);
  expect(await compareByNeed(sure, { embed, compare })).toBe(sure);
  const plan = buildEncodingPlan(sure);
  expect(embed.mock.calls.map(([segments]) => segments.map(({ id }) => id))).toEqual([plan.ids]);
  expect(compare.mock.calls[0]![0].settled).toEqual(plan.settled);
});

it('reads more where what comes back is a surprise, and nothing twice', async () => {
  embed.mockClear();
  const doubtful: Report = { ...sure, links: sure.links.map((link) => ({ ...link, score: 0.5 })) };
  const compare = vi.fn((_: SegmentEmbeddings) => doubtful);
  await compareByNeed(sure, { embed, compare });
  const all = [...sure.translation.segments, ...sure.original.segments].map(({ id }) => id);
  const read = embed.mock.calls.flatMap(([segments]) => segments.map(({ id }) => id));
  expect(embed).toHaveBeenCalledTimes(2);
  expect([...read].sort()).toEqual([...all].sort());
  expect(Object.keys(compare.mock.calls[1]![0].of).sort()).toEqual([...all].sort());
  expect(compare.mock.calls[1]![0].settled).toEqual([]);
});

it('reads no more of an encoder that fails, and stays with the rules where it gives nothing', async () => {
  const failing = vi.fn(async () => ({ engine, of: {}, trouble: 'slow' }) as const);
  const compare = vi.fn((_: SegmentEmbeddings) => ({ ...sure, links: [] }));
  await compareByNeed(sure, { embed: failing, compare });
  expect(failing).toHaveBeenCalledOnce();
  expect(await compareByNeed(sure, { embed: async () => undefined, compare })).toBe(sure);
  expect(compare).toHaveBeenCalledOnce();
});

it('the order in which segments were encoded changes nothing', () => {
  const paragraphs = [
    'The bridge over the Lauter collapsed on Monday after three days of rain.',
    'Nobody was hurt, said mayor Petra Albrecht, because the road had been closed.',
    'Repairs will cost 4.2 million euros and take 18 months.',
    'Until then 1,240 commuters must drive 37 kilometres through Hambach.',
    'The railway offers six extra trains a day from December.',
    'Farmers ask for a ferry, as there was one until 1968.',
    'The district council will vote on it on 14 March.',
    'Schools in both villages will start half an hour later.',
  ];
  const original = parseArticle('en', paragraphs);
  const translation = parseArticle(
    'de',
    paragraphs.filter((_, at) => at !== 4),
  );
  const counterpart = (at: number) => (at < 4 ? at : at + 1);
  const settled = [0, 1].map((at) => ({ translation: `t${at}`, original: `o${at}` }));
  const entries = [
    ...[2, 3, 4, 5, 6].map((at) => [`t${at}`, { sentence: directionOf([counterpart(at)], 100 + at) }] as const),
    ...[2, 3, 4, 5, 6, 7].map((at) => [`o${at}`, { sentence: directionOf([at], 200 + at) }] as const),
  ];
  const compare = (of: typeof entries, pairs: typeof settled) =>
    compareArticles(translation, original, () => undefined, {
      engine,
      of: Object.fromEntries(of),
      settled: pairs,
    });
  const report = compare(entries, settled);
  expect(report.encoded).toMatchObject({ encoded: 11, segments: 15 });
  const shuffle = <T>(all: readonly T[]) => fc.shuffledSubarray([...all], { minLength: all.length });
  fc.assert(
    fc.property(shuffle(entries), shuffle(settled), (of, pairs) => {
      expect(compare(of, pairs)).toEqual(report);
    }),
    { numRuns: countRounds(4) },
  );
});
