/** Links that a machine translation speaks against are cut. */
import { describe, expect, it } from 'vitest';
import { buildAlignmentContext } from '../../lib/align/context';
import { rejectUnsupportedLink } from '../../lib/align/correct-links';
import { addRenderings, addWordKeys, analyzeSegments } from '../../lib/compare/compare-pair';
import type { Rendering } from '../../lib/core/engine';

const RENDERED = [
  'The council closed the old harbour on Monday because of the storm.',
  'Fishermen who had protested against the closure were not heard by anybody.',
  'The ferry to the island leaves from the new quay every morning.',
  'Prices of fish at the market fell sharply during the last month.',
];
const SOURCE = [
  'Baraza lilifunga bandari ya zamani Jumatatu kwa sababu ya dhoruba.',
  'Wavuvi waliopinga kufungwa kwake hawakusikilizwa na mtu yeyote.',
  'Feri ya kisiwani huondoka kutoka gati jipya kila asubuhi.',
  'Bei za samaki sokoni zilishuka sana katika mwezi uliopita.',
];

function contextFor(translation: readonly string[], source = SOURCE, renderings = RENDERED) {
  const blocks = (texts: readonly string[]) => texts.map((text) => ({ kind: 'paragraph' as const, text }));
  const texts = Object.fromEntries(renderings.map((text, n) => [`o${n}`, text]));
  const rendering: Rendering = { engine: { kind: 'libretranslate', label: 'engine.example' }, lang: 'en', texts };
  const original = addRenderings(analyzeSegments(blocks(source), 'sw', 'original'), rendering);
  return buildAlignmentContext(
    original,
    addWordKeys(analyzeSegments(blocks(translation), 'en', 'translation'), rendering),
  );
}

const WITHOUT_SECOND = [RENDERED[0]!, RENDERED[2]!, RENDERED[3]!];

describe('what a rendering denies a link', () => {
  it('is a sentence at its edge that has none of its words there', () => {
    const context = contextFor(WITHOUT_SECOND);
    expect(rejectUnsupportedLink({ i: 0, a: 2, j: 0, b: 1 }, context)).toEqual([
      { i: 0, a: 1, j: 0, b: 1 },
      { i: 1, a: 1, j: 1, b: 0, denied: true },
    ]);
    expect(rejectUnsupportedLink({ i: 1, a: 2, j: 1, b: 1 }, context)).toEqual([
      { i: 1, a: 1, j: 1, b: 0, denied: true },
      { i: 2, a: 1, j: 1, b: 1 },
    ]);
  });

  it('is the whole of two sentences that have nothing in common', () => {
    expect(rejectUnsupportedLink({ i: 1, a: 1, j: 1, b: 1 }, contextFor(WITHOUT_SECOND))).toEqual([
      { i: 1, a: 1, j: 1, b: 0, denied: true },
      { i: 2, a: 0, j: 1, b: 1, denied: true },
    ]);
  });

  it('is nothing where the words are there', () => {
    const both = `${RENDERED[0]} ${RENDERED[1]}`.replace('storm. Fishermen', 'storm, and fishermen');
    const bead = { i: 0, a: 2, j: 0, b: 1 };
    expect(rejectUnsupportedLink(bead, contextFor([both, RENDERED[2]!, RENDERED[3]!]))).toEqual([bead]);
  });

  it('is nothing where the rendering is so free that hardly a word is ever there', () => {
    const free = [
      'Stormy weather made them shut the ancient port.',
      'A boat bound for that isle departs daily at dawn.',
      'Catches sold for much less lately.',
    ];
    const bead = { i: 0, a: 2, j: 0, b: 1 };
    expect(rejectUnsupportedLink(bead, contextFor(free))).toEqual([bead]);
  });

  it('is nothing without a rendering', () => {
    const bead = { i: 0, a: 2, j: 0, b: 1 };
    expect(rejectUnsupportedLink(bead, { ...contextFor(WITHOUT_SECOND), hasRendering: false })).toEqual([bead]);
  });
});
