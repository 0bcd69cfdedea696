/** Lining up gold pairs, and laws that any two texts obey. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignSegments } from '../../lib/align/align';
import { searchAlignment } from '../../lib/align/search-alignment';
import { WEIGHTS_PLAIN } from '../../lib/align/weights';
import { analyzeSegments } from '../../lib/compare/compare-pair';
import type { AnalyzedSegment, Link, Side } from '../../lib/core/segment';
import { countRounds } from '../../tools/rounds';

const STORY = [
  'The bridge over the river Lauter collapsed on Monday morning after three days of rain.',
  'Nobody was hurt, said mayor Petra Albrecht, because the road had been closed on Sunday.',
  'Repairs will cost 4.2 million euros and take 18 months.',
  'Until then 1,240 commuters must drive 37 kilometres through Hambach.',
  'The railway offers six extra trains a day from December.',
  'Farmers ask for a ferry, as there was one until 1968.',
  'The district council will vote on it on 14 March.',
  'A similar bridge in Oberau was rebuilt in 2021 by the Kessler company.',
  'Its director told the newspaper that steel has become 23 percent dearer.',
  'Schools in both villages will start half an hour later.',
];

const read = (paragraphs: readonly string[], side: Side): AnalyzedSegment[] =>
  analyzeSegments(
    paragraphs.map((text) => ({ kind: 'paragraph' as const, text })),
    'en',
    side,
  );

const paired = (links: readonly Link[]) =>
  links.filter((l) => l.translation.length && l.original.length).map((l) => [l.translation, l.original]);
const alone = (links: readonly Link[], side: Side) =>
  links
    .filter((l) => l[side].length && !l[side === 'original' ? 'translation' : 'original'].length)
    .flatMap((l) => l[side]);

describe('alignment', () => {
  it('of a text with itself is the identity, and sure of it', () => {
    const { links, uncertain } = alignSegments(read(STORY, 'translation'), read(STORY, 'original'));
    expect(paired(links)).toEqual(STORY.map((_, i) => [[`t${i}`], [`o${i}`]]));
    expect(Math.min(...links.map((l) => l.score))).toBeGreaterThan(0.9);
    expect(uncertain).toEqual([]);
  });

  it.each(STORY.map((_, i) => i))('shows sentence %i, taken out of the translation, as the one drop', (i) => {
    const { links } = alignSegments(
      read(
        STORY.filter((_, k) => k !== i),
        'translation',
      ),
      read(STORY, 'original'),
    );
    expect(alone(links, 'original')).toEqual([`o${i}`]);
    expect(alone(links, 'translation')).toEqual([]);
  });

  it('shows a foreign paragraph as an addition and leaves the rest as it was', () => {
    const extra = 'The football club of Hambach won its cup match against Neustadt with two late goals.';
    const { links } = alignSegments(
      read([...STORY.slice(0, 5), extra, ...STORY.slice(5)], 'translation'),
      read(STORY, 'original'),
    );
    expect(alone(links, 'translation')).toEqual(['t5']);
    expect(paired(links)).toHaveLength(STORY.length);
  });

  it('finds a moved paragraph again', () => {
    const moved = [...STORY.slice(0, 1), ...STORY.slice(2, 8), STORY[1]!, ...STORY.slice(8)];
    const { links } = alignSegments(read(moved, 'translation'), read(STORY, 'original'));
    const link = links.find((l) => l.original[0] === 'o1' && l.translation.length);
    expect(link).toMatchObject({ moved: true, translation: ['t7'] });
    expect(alone(links, 'translation')).toEqual([]);
  });

  it('mirrors when the sides are swapped', () => {
    const shorter = STORY.filter((_, k) => k !== 3);
    const one = paired(alignSegments(read(shorter, 'translation'), read(STORY, 'original')).links).map(
      ([t, o]) => `${t![0]!.slice(1)}-${o![0]!.slice(1)}`,
    );
    const other = paired(alignSegments(read(STORY, 'translation'), read(shorter, 'original')).links).map(
      ([t, o]) => `${o![0]!.slice(1)}-${t![0]!.slice(1)}`,
    );
    expect(other).toEqual(one);
  });

  it('finds its way past a long stretch that only one side has', () => {
    const long = Array.from({ length: 20 }, (_, n) =>
      STORY.map((text) => text.replace(/\d/g, (d) => `${(+d + n) % 10}`)),
    );
    const [whole, less] = [long.flat(), [...long.slice(0, 6), ...long.slice(14)].flat()];
    const { links } = alignSegments(read(less, 'translation'), read(whole, 'original'));
    const dropped = alone(links, 'original').map((id) => Number(id.slice(1)));
    const gone = (n: number) => n >= 60 && n < 140;
    expect(dropped.filter(gone).length).toBeGreaterThan(70);
    expect(dropped.filter((n) => !gone(n)).length).toBeLessThan(10);
  });

  it('is unsure of texts that have nothing to do with each other', () => {
    const other = [
      'Katrin likes to walk along the beach when the wind is strong and the gulls are loud.',
      'She bought a red umbrella, though it hardly ever keeps anybody dry in such weather.',
      'A cup of tea waits at home.',
      'The neighbour plays the cello badly but with all his heart, mostly after dinner.',
      'Sometimes the cat listens.',
      'Old letters lie in a drawer that nobody has opened for years.',
      'They smell of lavender and dust.',
      'In spring the windows will be painted green, as they used to be.',
      'Nothing else is planned.',
      'Time passes, and that is enough for her.',
    ];
    const { links, support } = alignSegments(read(other, 'translation'), read(STORY, 'original'));
    const sure = links.filter((l) => l.translation.length && l.original.length && l.score > 0.8);
    expect(sure.length).toBeLessThan(3);
    expect(support).toBeLessThan(0.7);
  });

  it('says nothing corresponds where a side is empty', () => {
    expect(alignSegments([], read(STORY, 'original')).links).toHaveLength(STORY.length);
    expect(alignSegments([], []).links).toEqual([]);
  });
});

describe('laws', () => {
  const word = fc.constantFrom(
    'river',
    'bridge',
    '12',
    'Monday',
    'Albrecht',
    'water',
    '2021',
    'said',
    'the',
    'ไทย',
    '橋',
    '“',
    '?',
  );
  const sentence = fc.array(word, { minLength: 1, maxLength: 9 }).map((w) => `${w.join(' ')}.`);
  const text = fc.array(
    fc.array(sentence, { minLength: 1, maxLength: 3 }).map((s) => s.join(' ')),
    { maxLength: 8 },
  );

  const LONG = Array.from({ length: 3 }, (_, n) =>
    STORY.map((text) =>
      text
        .replaceAll(/\d+/g, (digits) => String(Number(digits) + 7 * n))
        .replace('Hambach', ['Hambach', 'Rohrdorf', 'Seeheim'][n]!),
    ),
  ).flat();
  const FOREIGN = 'A zoo in Wellington has named its youngest penguin after a singer who never came to see it.';

  it('an unrelated paragraph changes no link more than three paragraphs away', () => {
    const before = paired(alignSegments(read(LONG, 'translation'), read(LONG, 'original')).links);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: LONG.length }), (place) => {
        const longer = [...LONG.slice(0, place), FOREIGN, ...LONG.slice(place)];
        const { links } = alignSegments(read(longer, 'translation'), read(LONG, 'original'));
        const moved = before.map(([t, o]) => [t!.map((id) => shifted(id, place)), o]);
        const isFar = ([, o]: readonly (readonly string[] | undefined)[]) =>
          o!.every((id) => Math.abs(Number(id.slice(1)) - place) > 3);
        expect(paired(links).filter(isFar)).toEqual(moved.filter(isFar));
        expect(alone(links, 'translation')).toEqual([`t${place}`]);
      }),
      { numRuns: countRounds(31) },
    );
  });

  const shifted = (id: string, place: number): string => {
    const number = Number(id.slice(1));
    return `t${number >= place ? number + 1 : number}`;
  };

  it('a paragraph taken out is the one drop, wherever it stood', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: LONG.length - 1 }), (place) => {
        const shorter = LONG.filter((_, k) => k !== place);
        const { links } = alignSegments(read(shorter, 'translation'), read(LONG, 'original'));
        expect(alone(links, 'original')).toEqual([`o${place}`]);
        expect(alone(links, 'translation')).toEqual([]);
      }),
      { numRuns: countRounds(30) },
    );
  });

  // The second stage is told which side is the translation: more is dropped than added.
  it('swapping the sides mirrors what the lattice finds, whatever was taken out on either', () => {
    const some = fc.subarray(STORY, { minLength: 6 });
    fc.assert(
      fc.property(some, some, (a, b) => {
        const links = (t: readonly string[], o: readonly string[]) =>
          searchAlignment(read(t, 'translation'), read(o, 'original'), WEIGHTS_PLAIN).beads.filter(
            (bead) => bead.a && bead.b,
          );
        const one = links(a, b).map(({ i, a, j, b }) => ({ i, a, j, b }));
        const other = links(b, a).map(({ i, a, j, b }) => ({ i: j, a: b, j: i, b: a }));
        expect(other).toEqual(one);
      }),
      { numRuns: countRounds(60) },
    );
  });

  const _bare = (id: string): number => Number(id.slice(1));
  it('every segment stands in exactly one link, in order, with a score from 0 to 1', () => {
    fc.assert(
      fc.property(text, text, (t, o) => {
        const [theirs, ours] = [read(t, 'translation'), read(o, 'original')];
        const { links } = alignSegments(theirs, ours);
        const number = (id: string) => Number(id.slice(1));
        for (const [side, all] of [
          ['translation', theirs],
          ['original', ours],
        ] as const) {
          expect(links.flatMap((l) => l[side]).sort()).toEqual(all.map((s) => s.id).sort());
          for (const link of links)
            expect(link[side].map(number)).toEqual([...link[side].map(number)].sort((a, b) => a - b));
        }
        for (const link of links) {
          expect(link.score).toBeGreaterThanOrEqual(0);
          expect(link.score).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: countRounds(120) },
    );
  });
});
