/** Where a chip could stand beside a headline. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, CHIP_HEIGHT, type HeadScene, listPlaces } from '../../entrypoints/notice/list-places';

const toBox = (left: number, top: number, width: number, height: number): Box => ({ left, top, width, height });

/** A headline of two lines in a column from 200 to 900, a byline under it, in a window of 1280. */
const SCENE: HeadScene = {
  headline: [toBox(200, 100, 640, 40), toBox(200, 140, 300, 40)],
  lines: [toBox(200, 200, 180, 20)],
  column: toBox(200, 100, 700, 80),
  pageWidth: 1280,
  isRtl: false,
};

/** The same page, from right to left. */
const toMirrored = ({ left, ...rest }: Box): Box => ({ ...rest, left: 1280 - left - rest.width });
const MIRRORED: HeadScene = {
  headline: SCENE.headline.map(toMirrored),
  lines: SCENE.lines.map(toMirrored),
  column: toMirrored(SCENE.column),
  pageWidth: 1280,
  isRtl: true,
};

const isTouching = (one: Box, other: Box): boolean =>
  one.left < other.left + other.width &&
  other.left < one.left + one.width &&
  one.top < other.top + other.height &&
  other.top < one.top + one.height;

describe('the places for a chip', () => {
  it('begin with the byline’s end, then the headline’s, then free rows, then the margin', () => {
    expect(listPlaces(SCENE, 328).map(({ left, top }) => [left, top])).toEqual([
      [572, 192],
      [396, 192],
      [572, 142],
      [516, 142],
      [200, 188],
      [200, 228],
      [572, 56],
      [924, 100],
    ]);
  });

  it('are the same from right to left, seen in a mirror', () => {
    const plain = listPlaces(SCENE, 328).map(toMirrored);
    expect(listPlaces(MIRRORED, 328)).toEqual(plain);
  });

  it('are near the headline in a column that is as wide as the window', () => {
    const [first] = listPlaces({ ...SCENE, column: toBox(8, 100, 1264, 80) }, 328);
    expect(first).toEqual(toBox(500, 192, 328, 36));
  });

  it('are none where the window is narrower than the chip and its edges', () => {
    expect(listPlaces({ ...SCENE, pageWidth: 343, column: toBox(0, 0, 343, 80) }, 328)).toEqual([]);
  });

  it('are none without a headline', () => {
    expect(listPlaces({ ...SCENE, headline: [] }, 328)).toEqual([]);
  });

  it('all lie within the page, and have the size that was asked for', () => {
    const length = fc.integer({ min: 0, max: 1400 });
    const anyBox = fc.record({ left: length, top: length, width: length, height: fc.integer({ min: 1, max: 90 }) });
    const anyScene = fc.record({
      headline: fc.array(anyBox, { minLength: 1, maxLength: 4 }),
      lines: fc.array(anyBox, { maxLength: 4 }),
      column: anyBox,
      pageWidth: fc.integer({ min: 200, max: 2000 }),
      isRtl: fc.boolean(),
    });
    fc.assert(
      fc.property(anyScene, fc.constantFrom(328, 384, 448), (scene, width) => {
        for (const place of listPlaces(scene, width)) {
          expect([place.width, place.height]).toEqual([width, CHIP_HEIGHT]);
          expect(place.left).toBeGreaterThanOrEqual(8);
          expect(place.left + width).toBeLessThanOrEqual(scene.pageWidth - 8);
        }
      }),
    );
  });

  it('behind a line’s words do not touch them', () => {
    for (const scene of [SCENE, MIRRORED])
      for (const [line] of [scene.lines, scene.headline.slice(-1)]) {
        const onLine = listPlaces(scene, 328).filter(
          ({ top }) => Math.abs(top + 18 - line!.top - line!.height / 2) < 1,
        );
        expect(onLine.length).toBeGreaterThan(0);
        expect(onLine.some((place) => isTouching(place, line!))).toBe(false);
      }
  });
});
