/** The way from an article's text back to the page, in a real browser; the same in each. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Newsroom, openNewsroom, readDemoPairs } from '../../../tools/newsroom';
import type { Driver } from '../finding/driver';
import { moduleIn } from './bundle';
import type { Found, Passage, Passages } from './in-page';
import type { Rendered, Way } from './rerender';

const SIDES = ['translation', 'original'] as const;
type Side = (typeof SIDES)[number];
type PageOf = ReturnType<typeof readDemoPairs>[number][Side];

const ONCE = [0];
const SEEDS = [1, 2, 3];

/** What each way must have done to the page: a rendering that changed nothing would prove nothing. */
const WAYS: readonly (readonly [Way, readonly number[], (done: Rendered) => boolean])[] = [
  ['parsed anew from its own markup', ONCE, ({ gone, paragraphs }) => gone === paragraphs],
  ['split at random places and wrapped', SEEDS, ({ before, after }) => after > before * 4],
  ['split, and normalised again', SEEDS, ({ before, after }) => after === before],
  ['furnished with ruby, hidden words and invisible characters', SEEDS, ({ before, after }) => after > before * 4],
  ['replaced by clones, below a new banner', ONCE, ({ gone, paragraphs }) => gone === paragraphs],
];

type Place = Pick<Found, 'place' | 'tag'>;
const placesOf = (found: readonly (Found | null)[]): (Place | null)[] =>
  found.map((one) => one && { place: one.place, tag: one.tag });

/** Whatever was not found exactly, with what was found instead. */
function wrong(passages: readonly Passage[], found: readonly (Found | null)[]) {
  expect(found).toHaveLength(passages.length);
  return passages.flatMap(({ text }, at) => {
    const one = found[at];
    const right = one?.text === text && one.follows && one.painted && one.sameAlone;
    return right ? [] : [{ wanted: text, found: one }];
  });
}

const TAGS: Partial<Record<Passage['kind'], RegExp>> = {
  title: /^H1$/,
  heading: /^H[2-6]$/,
  caption: /^FIGCAPTION$/,
};

/** Blocks in an element that does not go with what they are, segments in another element than their block. */
function misplaced({ blocks, segments }: Passages, places: { blocks: (Place | null)[]; segments: (Place | null)[] }) {
  const foreign = blocks.filter(({ kind }, at) => !TAGS[kind]?.test(places.blocks[at]?.tag ?? '') && TAGS[kind]);
  const strayed = segments.filter(({ block }, at) => places.segments[at]?.place !== places.blocks[block]?.place);
  return [...foreign, ...strayed].map(({ text }) => text);
}

export function anchorJourneys(open: () => Promise<Driver>, pairs = readDemoPairs()): void {
  let news: Newsroom;
  let driver: Driver;
  let call: Awaited<ReturnType<typeof moduleIn>>;
  /** Over all pages. */
  const seen = { langs: new Set<string>(), blocks: 0, segments: 0, found: 0, holdingMore: 0 };

  beforeAll(async () => {
    news = await openNewsroom();
    driver = await open();
    call = await moduleIn(driver);
  });

  afterAll(async () => {
    await driver?.close();
    news?.close();
  });

  const finding = (passages: readonly Passage[]) =>
    call(
      'find',
      passages.map(({ quote }) => quote),
    );

  /** Where all passages are, after making sure that each is there with exactly its text. */
  async function found(passages: Passages): Promise<{ blocks: (Place | null)[]; segments: (Place | null)[] }> {
    const blocks = await finding(passages.blocks);
    const segments = await finding(passages.segments);
    expect(wrong(passages.blocks, blocks)).toEqual([]);
    expect(wrong(passages.segments, segments)).toEqual([]);
    seen.found += blocks.length + segments.length;
    seen.holdingMore += [...blocks, ...segments].filter((one) => one?.holdsMore).length;
    return { blocks: placesOf(blocks), segments: placesOf(segments) };
  }

  describe.each(pairs.flatMap((pair) => SIDES.map((side): [string, Side, PageOf] => [pair.pair, side, pair[side]])))(
    '%s, %s',
    (_, side, { path, lang }) => {
      let passages: Passages;
      let places: Awaited<ReturnType<typeof found>>;

      beforeAll(async () => {
        await driver.goto(news[side] + path);
        passages = await call('passages');
      });

      it('every block and every segment is found with exactly its text, in page order', async () => {
        expect(passages).toMatchObject({ lang, sameParsed: true });
        expect(passages.blocks.length).toBeGreaterThan(20);
        expect(passages.segments.length).toBeGreaterThan(40);
        expect([...passages.blocks, ...passages.segments].filter(({ text }) => text.trim() === '')).toEqual([]);
        places = await found(passages);
        expect(misplaced(passages, places)).toEqual([]);
        seen.langs.add(passages.lang);
        seen.blocks += passages.blocks.length;
        seen.segments += passages.segments.length;
      });

      it.each(WAYS)('and again in the same places when the article is %s', async (way, seeds, hasChanged) => {
        for (const seed of seeds) {
          await driver.goto(news[side] + path);
          const done = await call('rerender', way, seed);
          expect(done.paragraphs).toBeGreaterThan(15);
          expect(hasChanged(done), JSON.stringify(done)).toBe(true);
          expect(await found(passages)).toEqual(places);
        }
      });
    },
  );

  it('this was asked of each language, and of many passages', () => {
    const langs = pairs.flatMap((pair) => SIDES.map((side) => pair[side].lang));
    expect([...seen.langs].sort()).toEqual([...new Set(langs)].sort());
    expect(seen.blocks).toBeGreaterThan(20 * langs.length);
    expect(seen.segments).toBeGreaterThan(50 * langs.length);
    expect(seen.found).toBe((seen.blocks + seen.segments) * (1 + WAYS.flatMap(([, seeds]) => seeds).length));
    // Otherwise nothing was asked of text that is not shown.
    expect(seen.holdingMore).toBeGreaterThan(seen.segments);
  });
}
