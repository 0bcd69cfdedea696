/** What tokens say of parts of sentences. */

import { describe, expect, it } from 'vitest';
import type { AnalyzedSegment } from '../../lib/core/segment';
import { listBoilerplatePhrases } from '../../lib/findings/boilerplate/phrase-tables';
import { findWordEnd, PARTIAL_SENTENCE_RULE } from '../../lib/findings/parts/partial-sentences';
import { weighElsewhere, weighTokens } from '../../lib/findings/parts/token-cues';
import {
  buildComparisonContext,
  type ComparisonContext,
  type LinkedPassage,
} from '../../lib/findings/shared/comparison-context';
import { spoken } from '../align/made-tokens';

/** Two texts whose passages correspond one by one; a passage is one segment or several. */
function compared(original: readonly string[][], translation: readonly string[][]): ComparisonContext {
  const [o, t] = [original, translation].map((side) => side.map((texts) => texts.map(spoken)));
  const ids = (segments: readonly AnalyzedSegment[]) => segments.map(({ id }) => id);
  const links = o!.map((segments, at) => ({ original: ids(segments), translation: ids(t![at]!), score: 0.95 }));
  return buildComparisonContext(
    t!.flat(),
    o!.flat(),
    { links, uncertain: [], support: 5 },
    { langs: { translation: 'es', original: 'en' }, phrases: listBoilerplatePhrases('es', 'en') },
  );
}

const texts = (passage: LinkedPassage, side: 'original' | 'translation'): string =>
  passage[side].map(({ text }) => text).join(' ');

const KEPT = 'alpha bravo charlie delta echo foxtrot golf hotel';
const LOST = 'india juliett kilo lima mike november oscar papa';

describe('tokens of a passage', () => {
  it('are absent where the other side does not say them, each at its place', () => {
    const context = compared([[KEPT, LOST]], [[KEPT]]);
    const [passage] = context.passages;
    const cues = weighTokens(passage!, 'original')!;
    const said = cues.map(({ at, end }) => texts(passage!, 'original').slice(at, end));
    expect(said).toEqual(`${KEPT} ${LOST}`.split(' '));
    expect(cues.map(({ absent }) => absent > 0)).toEqual([...Array(8).fill(false), ...Array(8).fill(true)]);
    expect(weighTokens(passage!, 'translation')!.every(({ absent }) => absent < 0)).toBe(true);
  });

  it('are not weighed where a segment of either side has none', () => {
    const context = compared([[KEPT]], [[KEPT]]);
    const [passage] = context.passages;
    const { embedding, ...bare } = passage!.translation[0]!;
    expect(embedding).toBeDefined();
    expect(weighTokens({ ...passage!, translation: [bare] }, 'original')).toBeUndefined();
    expect(weighTokens({ ...passage!, original: [bare] }, 'original')).toBeUndefined();
  });

  it('are found near and far, no further than time allows', () => {
    const filler = Array.from({ length: 80 }, () => ['quebec romeo']);
    const weighed = (before: number) => {
      const translation = [[KEPT], ...filler];
      translation.splice(1 + before, 1, [LOST]);
      const context = compared([[`${KEPT} ${LOST}`], ...filler], translation);
      const [passage] = context.passages;
      const cues = weighTokens(passage!, 'original')!.filter(({ absent }) => absent > 0);
      const { near, far } = weighElsewhere(context, passage!, 'original', cues);
      return [near < 0, far < 0];
    };
    expect(weighed(1)).toEqual([true, true]);
    expect(weighed(20)).toEqual([false, true]);
    expect(weighed(75)).toEqual([false, false]);
  });
});

describe('a part of a sentence', () => {
  const usual = [
    'sierra tango uniform victor whiskey xray yankee zulu',
    'one two three four five six seven eight nine',
  ];
  const parts = (original: string, translation: string, rest = usual) => {
    const context = compared([[original], ...usual.map((u) => [u])], [[translation], ...rest.map((u) => [u])]);
    return PARTIAL_SENTENCE_RULE.find(context)
      .filter(({ confidence }) => confidence >= 0.5)
      .map(({ kind, marks, seen }) => ({
        kind,
        rule: seen?.weights,
        text: marks
          .map(({ side, segment, start, end }) => context[side].get(segment)!.text.slice(start, end))
          .join(' ')
          .trim(),
      }));
  };

  it('is marked where its words are said nowhere', () => {
    expect(parts(`${KEPT} ${LOST}`, KEPT)).toEqual([{ kind: 'dropped', rule: 'clipped by tokens', text: LOST }]);
    expect(parts(KEPT, `${KEPT} ${LOST}`)).toEqual([{ kind: 'added', rule: 'stretched by tokens', text: LOST }]);
  });

  it('is marked where it is a clause, too short to stand out as any stretch of words', () => {
    const [first, second] = ['ten eleven twelve thirteen fourteen fifteen sixteen', 'red green blue black white pink'];
    expect(parts(`${KEPT} , ${first} , lost gone away , ${second}`, `${KEPT} , ${first} , ${second}`)).toEqual([
      { kind: 'dropped', rule: 'dropped clause', text: 'lost gone away ,' },
    ]);
    expect(
      parts(`${KEPT} , ${first} , lost gone away , ${second}`, `${KEPT} , lost gone away , ${first} , ${second}`),
    ).toEqual([]);
  });

  it('is none where the next sentence begins with it, which is as much longer', () => {
    const [next = '', ...others] = usual;
    expect(parts(`${KEPT} ${LOST}`, KEPT, [`${LOST} ${next}`, ...others])).toEqual([]);
    // Where it is said in place of what that sentence says, both are gone.
    expect(parts(`${KEPT} ${LOST}`, KEPT, [LOST, ...others])).toContainEqual(
      expect.objectContaining({ kind: 'dropped', text: LOST }),
    );
  });

  it('is none where all is said, in whatever order', () => {
    expect(parts(`${KEPT} ${LOST}`, `${LOST} ${KEPT}`)).toEqual([]);
  });
});

describe('the end of a word', () => {
  it.each([
    ['They came home', 1, 4],
    ['They came home', 6, 9],
    ['府下だけで１２万軒以上という。', 5, 5],
    ['府下だけで１２万軒以上という。', 6, 7],
    ['カード決済', 1, 2],
  ])('in %j, %i is moved to %i', (text, at, end) => {
    expect(findWordEnd(text, at)).toBe(end);
  });
});
