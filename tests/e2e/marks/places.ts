/** Where the card stands: many places of the demo's pages, in windows of four sizes, in both directions of writing. */
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Box, Point, Reader } from './reader';
import { type Scene, sceneOf } from './scene';

const WINDOWS = [
  [1360, 900],
  [1024, 700],
  [800, 600],
  [390, 844],
] as const;
/** Each on this many places in each window. */
const PLACES = Number(process.env['PLACES'] ?? 50);

/** A line of the article's text, brought to the top, the middle or the foot of the window; a point on it. */
const buildLineScript = (share: number, block: 'start' | 'center' | 'end') => `
  const all = [...document.querySelectorAll('article p, article h1, article h2, article figcaption')]
    .filter((one) => one.textContent.trim().length > 10);
  const one = all[Math.floor(${share} * all.length)];
  one.scrollIntoView({ block: '${block}', behavior: 'instant' });
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  const range = document.createRange();
  range.selectNodeContents(one);
  const lines = [...range.getClientRects()].filter(({ width, top, bottom }) => width > 20 && top > 4 && bottom < innerHeight - 4);
  const line = lines[Math.floor(${share} * 97) % lines.length];
  if (!line) return null;
  const at = { x: line.left + line.width * (0.2 + ((${share} * 31) % 1) * 0.6), y: line.top + line.height / 2 };
  return one.contains(document.elementFromPoint(at.x, at.y)) ? at : null;`;

/** Where the card is, and how much it covers of the passage that has it: the one at the point, the shortest of several. */
const buildMeasureScript = ({ x, y }: Point) => `
  const host = document.documentElement.lastElementChild;
  if (host.style.visibility !== 'visible') return null;
  const card = host.getBoundingClientRect();
  const isAt = ({ left, right, top, bottom }) => ${x} >= left - 2 && ${x} <= right + 2 && ${y} >= top - 2 && ${y} <= bottom + 2;
  const get = (name) => [...(CSS.highlights.get('verso-' + name) ?? [])];
  const pointed = [...get('pointed'), ...get('pointed-dark')];
  const ranges = pointed.length > 0 ? pointed : ['altered', 'added', 'dropped'].flatMap(get)
    .filter((range) => [...range.getClientRects()].some(isAt))
    .sort((one, other) => one.toString().length - other.toString().length).slice(0, 1);
  let covered = 0;
  for (const range of ranges) for (const { left, right, top, bottom } of range.getClientRects()) {
    const width = Math.min(right, card.right) - Math.max(left, card.left);
    const height = Math.min(bottom, card.bottom) - Math.max(top, card.top);
    if (width > 0 && height > 0) covered = Math.max(covered, height);
  }
  return { passages: ranges.length, covered, inner: [document.documentElement.clientWidth, innerHeight],
    left: card.left, top: card.top, width: card.width, height: card.height };`;

interface Measured extends Box {
  readonly passages: number;
  readonly covered: number;
  readonly inner: readonly [number, number];
}

/** Looks at the places of an article in a window of this size. */
async function measureWindow({ reader }: Scene, [width, height]: (typeof WINDOWS)[number]): Promise<Measured[]> {
  await reader.resize(width, height);
  await sleep(500);
  const found: Measured[] = [];
  for (let place = 0; found.length < PLACES && place < PLACES * 3; place++) {
    const share = (place * 0.618034) % 1;
    const measured = await measurePlace(reader, share, (['start', 'center', 'end'] as const)[place % 3]!);
    if (measured) found.push(measured);
    await reader.move(2, 2);
    await sleep(20);
  }
  return found;
}

async function measurePlace(
  reader: Reader,
  share: number,
  block: 'start' | 'center' | 'end',
): Promise<Measured | undefined> {
  const spot = await reader.inPage<Point | null>(buildLineScript(share, block));
  if (!spot) return undefined;
  await reader.move(spot.x, spot.y);
  await sleep(30);
  // Not every line has a card: a caption may be none of the article's.
  for (let tries = 0; tries < 27; tries++) {
    await sleep(30);
    const measured = await reader.inPage<Measured | null>(buildMeasureScript(spot));
    if (measured && measured.passages > 0) return measured;
  }
  return undefined;
}

const PAIRS = ['th-vi', 'ar-fr'] as const;

export function runPlaceJourneys(open: () => Promise<Reader>): void {
  // A browser for each: a pointer that rests, and a card that comes, are waited for most of the time.
  const articles = PAIRS.map((pair) => ({ pair, at: sceneOf(open), windows: [] as Promise<Measured[]>[] }));
  const heights = new Set<number>();

  beforeAll(() => {
    let compared: Promise<unknown> = Promise.resolve();
    for (const { pair, at, windows } of articles) {
      // Comparing is work, and done one after the other.
      const ready = compared.then(() => at.visitAnew(pair)).then(() => at.compare());
      compared = ready.catch(() => undefined);
      let last = compared;
      for (const size of WINDOWS) {
        const measured = last.then(() => ready).then(() => measureWindow(at, size));
        windows.push(measured);
        // What went wrong is told by the test that asks for it.
        last = measured.catch(() => undefined);
      }
    }
  });

  describe.each(PAIRS)('the card on the sentences of %s', (name) => {
    const { windows } = articles.find(({ pair }) => pair === name)!;
    it.each(WINDOWS)('covers none of them in a window of %i × %i', async (...size) => {
      const found = await windows[WINDOWS.findIndex(([width, height]) => width === size[0] && height === size[1])]!;
      expect(found.length).toBe(PLACES);
      for (const one of found) {
        const [inner, high] = one.inner;
        heights.add(Math.round(one.height));
        expect(one.covered, JSON.stringify(one)).toBe(0);
        expect(one.width).toBe(Math.min(360, inner - 16));
        expect([
          one.left >= 8,
          one.left + one.width <= inner - 8 + 0.5,
          one.top >= 0,
          one.top + one.height <= high,
        ]).toEqual([true, true, true, true]);
        expect(one.height).toBeLessThanOrEqual(Math.max(72, high * 0.45));
      }
    });
  });

  afterAll(() => {
    for (const height of heights) expect(height % 24, String(height)).toBe(0);
    expect(heights.size).toBeLessThanOrEqual(12);
  });
}
