/** The second stage, which decides whether a segment stands alone. */
import { describe, expect, it } from 'vitest';
import { alignSegments } from '../../lib/align/align';
import { estimateGap } from '../../lib/align/decide-gaps';
import { GAP_FEATURES } from '../../lib/align/gap-features';
import learnt from '../../lib/align/gap-trees.json';
import { readDemoArticle } from '../../tools/demo-articles';
import { analyzeSides } from '../../tools/learn/sides';
import { readDemoPairs } from '../../tools/newsroom';

const row = (values: Readonly<Record<string, number>>): Float64Array =>
  Float64Array.from(GAP_FEATURES, (name) => values[name] ?? 0);

describe('the trees that tell whether a segment stands alone', () => {
  it.each(['plain', 'encoded'] as const)(
    '%s: every node names a feature, and each tree ends with its last leaf',
    (name) => {
      const { trees } = learnt[name];
      expect(trees.length).toBeGreaterThan(100);
      // Each node takes a place that is open, and opens two; a leaf opens none.
      for (const nodes of trees)
        nodes.reduce((open, node, at) => {
          if (node.length > 1) expect(GAP_FEATURES[node[0]!]).toBeDefined();
          const left = open + (node.length > 1 ? 1 : -1);
          expect(left > 0).toBe(at < nodes.length - 1);
          return left;
        }, 1);
    },
  );

  it.each([false, true])('believe the lattice where nothing speaks against it (with embeddings: %s)', (isEncoded) => {
    const linked = row({ alone: -9, 'link-own': 1, 'link-other': 1, length: 4.6, trust: 1, 'meaning-own': 1 });
    const alone = row({ alone: 9, gap: 1, 'link-own': 1, length: 4.6, 'ratio-gain': 0.7, moved: -9, trust: 1 });
    expect(estimateGap(linked, isEncoded)).toBeLessThan(0.05);
    expect(estimateGap(alone, isEncoded)).toBeGreaterThan(0.5);
  });
});

describe('the second stage', () => {
  const pair = readDemoPairs().find(({ pair }) => pair === 'es-en')!;
  const paragraphs = (side: 'original' | 'translation') => {
    const { lang, blocks } = readDemoArticle(pair, side);
    return { lang, paragraphs: blocks.map(({ text }) => text) };
  };
  const read = analyzeSides({ original: paragraphs('original'), translation: paragraphs('translation') });

  it('keeps every segment, each once', () => {
    const { links } = alignSegments(read.translation, read.original);
    for (const side of ['translation', 'original'] as const)
      expect(links.flatMap((link) => link[side]).sort()).toEqual(read[side].map(({ id }) => id).sort());
  });

  it('gives the confidence of a gap: some are sure, some are not', () => {
    const { links } = alignSegments(read.translation, read.original);
    const gaps = links.filter(({ translation, original }) => !translation.length || !original.length);
    expect(Math.max(...gaps.map(({ score }) => score))).toBeGreaterThan(0.8);
    for (const { score } of gaps) expect(score).toBeGreaterThanOrEqual(0);
  });
});
