/** The pills in the gaps of a page, and sentences that the page has rewritten since. */
import { setTimeout as sleep } from 'node:timers/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Box } from './reader';
import { CHOSEN, type Scene, STATE } from './scene';

/** Where each line of the article's text is. */
const LINES = `return [...document.querySelectorAll('article p, article h2, article li')].map((one) => {
  const { left, top, width, height } = one.getBoundingClientRect();
  return [left, top + scrollY, width, height].join(' ');
}).join();`;

/** The boxes of all lines of text in the window. */
const TEXT_BOXES = `const boxes = [];
  for (const one of document.querySelectorAll('article p, article h1, article h2, article li, article figcaption')) {
    const range = document.createRange();
    range.selectNodeContents(one);
    for (const { left, top, right, bottom } of range.getClientRects()) boxes.push([left, top, right, bottom]);
  }
  return boxes;`;

const HOST_BOX = `const { left, top, width, height } = document.documentElement.lastElementChild.getBoundingClientRect();
  return { left, top, width, height };`;

const FRAMES = 'await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));';
const getMiddle = ({ left, top, width, height }: Box) => ({ x: left + width / 2, y: top + height / 2 });

/** Scrolls so that what is so far down the page is in the middle of the window. */
const buildScrollScript = (top: number) =>
  `scrollTo({ top: scrollY + ${top} - innerHeight / 2, behavior: 'instant' }); ${FRAMES}`;

export function runGapJourneys(at: Scene): void {
  const { until, compare, visitAnew } = at;

  describe('a gap', () => {
    let pill: Box;
    const bringPill = async (): Promise<Box> => {
      // What was closed comes again once the pointer has rested elsewhere.
      await at.reader.move(3, 3);
      await sleep(250);
      await until(at.reader.card, (text) => text === undefined);
      const [first] = await until(at.reader.pills, (pills) => pills.length > 0);
      await at.reader.inPage(buildScrollScript(first!.top));
      return (await at.reader.pills())[0]!;
    };

    beforeAll(async () => {
      await visitAnew('th-vi');
      await at.look();
      await at.reader.inPage('await document.fonts.ready');
      const lines = await at.reader.inPage(LINES);
      const before = await at.reader.inPage<{ html: string }>(STATE);
      await compare();
      await until(at.reader.pills, (pills) => pills.length > 0);
      expect(await at.reader.inPage(LINES)).toBe(lines);
      expect(await at.reader.inPage<{ html: string }>(STATE)).toMatchObject({ html: before.html });
    });

    it('has a pill in the blank, which covers no line', async () => {
      const pills = await at.reader.pills();
      const boxes = await at.reader.inPage<number[][]>(TEXT_BOXES);
      for (const { left, top, width, height } of pills) {
        expect([width, height]).toEqual([40, 24]);
        const covered = boxes.filter(([l, t, r, b]) => l! < left + width && r! > left && t! < top + 19 && b! > top + 5);
        expect(covered).toEqual([]);
      }
      pill = await bringPill();
      await at.reader.picture('gap');
    });

    it('opens the card of what is missing under its pill', async () => {
      const { x, y } = getMiddle(pill);
      await at.reader.move(x, y);
      const card = await until(at.reader.card, (text) => text?.trim());
      expect(card).toMatch(/dropped/);
      await until(at.reader.card, (text) => /\p{L}{3}/u.test(text ?? ''));
      const host = await at.reader.inPage<Box>(HOST_BOX);
      expect(host.top >= pill.top + pill.height || host.top + host.height <= pill.top).toBe(true);
      await at.reader.picture('gap-card');
      const before = await at.reader.inPanel<string>(CHOSEN);
      await at.reader.click(x, y);
      await until(
        () => at.reader.inPanel<string>(CHOSEN),
        (chosen) => chosen !== before && chosen !== '',
      );
      await at.reader.move(3, 3);
      await until(at.reader.card, (text) => text === undefined);
    });

    it('is a stop on the way of the keys, into its card and back', async () => {
      pill = await bringPill();
      const spot = getMiddle(pill);
      await at.reader.move(spot.x, spot.y);
      const card = await until(at.reader.card, (text) => text?.trim());
      const press = async (key: '.' | ','): Promise<string | undefined> => {
        const before = await at.reader.card();
        await at.reader.press(key);
        return until(at.reader.card, (text) => text?.trim() && text !== before);
      };
      // The words that dictionaries know may come later.
      const getPassage = (text: string | undefined) => text?.split('Words in it')[0]?.split('Báo Châu Thổ')[0]?.trim();
      expect(getPassage(await press(','))).not.toBe(getPassage(card));
      expect(getPassage(await press('.'))).toBe(getPassage(card));
      await at.reader.press('Enter');
      await until(
        () => at.reader.inCard<string | undefined>('return document.activeElement?.dataset.does'),
        (does) => does === 'confirm',
      );
      expect(
        await at.reader.inPage('return document.activeElement === document.documentElement.lastElementChild'),
      ).toBe(true);
      await at.reader.press('Escape');
      await until(at.reader.card, (text) => text === undefined);
      expect(await at.reader.inPage('return document.activeElement.localName')).toBe('body');
      await at.reader.move(3, 3);
    });

    it('keeps its pill where the page scrolls, breaks its lines anew, or puts something above', async () => {
      const look = async () => {
        await at.reader.inPage(FRAMES);
        const { left, top } = (await at.reader.pills())[0]!;
        const box = await at.reader.inPage<number>(`const all = [...document.querySelectorAll('article p')];
          const above = all.filter((one) => one.getBoundingClientRect().bottom <= ${top} + 12).at(-1);
          return ${top} - above.getBoundingClientRect().bottom;`);
        return [Math.round(left), Math.round(box)];
      };
      const before = await look();
      await at.reader.inPage(`scrollBy({ top: 150, behavior: 'instant' });`);
      expect(await look()).toEqual(before);
      await at.reader.inPage(`const banner = document.createElement('div');
        banner.id = 'banner'; banner.style.height = '137px'; document.body.prepend(banner);`);
      expect(await look()).toEqual(before);
      await at.reader.inPage(`document.querySelector('article').style.paddingInlineEnd = '90px'`);
      expect(await look()).toEqual(before);
      await at.reader.inPage(`document.getElementById('banner').remove();
        document.querySelector('article').style.paddingInlineEnd = '';`);
      expect(await look()).toEqual(before);
    });

    it('gets its pill again where the page throws it out, and is marked by words where something fills the blank', async () => {
      const count = (await at.reader.pills()).length;
      await at.reader.inPage('document.body.nextElementSibling.remove()');
      await until(at.reader.pills, (pills) => pills.length === count);
      const edges = 'return CSS.highlights.get("verso-dropped")?.size ?? 0';
      const before = await at.reader.inPage<number>(edges);
      pill = await bringPill();
      const { x, y } = getMiddle(pill);
      await at.reader.inPage(`const cover = document.createElement('div');
        cover.id = 'cover';
        cover.style.cssText = 'position: absolute; background: gray; width: 300px; height: 30px; left: ${x - 100}px; top: ' + (${y} + scrollY - 15) + 'px';
        document.body.append(cover);
        scrollBy({ top: 3000, behavior: 'instant' }); ${FRAMES} scrollBy({ top: -3000, behavior: 'instant' });`);
      await until(
        () => at.reader.inPage<number>(edges),
        (size) => size > before,
      );
      expect((await at.reader.pills()).length).toBeLessThan(count);
      await at.reader.inPage(`document.getElementById('cover').remove()`);
    });
  });

  describe('a sentence that the page has rewritten since', () => {
    const EDIT = `const marks = [...CSS.highlights].flatMap(([, highlight]) => [...highlight]);
      const one = [...document.querySelectorAll('article p')].filter((p) => p.childNodes.length === 1 &&
        p.textContent.trim().length > 60 && !marks.some((range) => range.intersectsNode(p)))[1];
      one.scrollIntoView({ block: 'center', behavior: 'instant' });
      ${FRAMES}
      one.firstChild.data = 'Ganz andere Worte stehen nun hier, und die Zahl ist 4711, was niemand verglichen hat.';
      const range = document.createRange();
      range.selectNodeContents(one);
      const { left, top, height } = range.getClientRects()[0];
      return { x: left + 40, y: top + height / 2 };`;

    it('says so at once, and as long as it stands there', async () => {
      await at.reader.inPage('scrollTo({ top: 0, behavior: "instant" })');
      await sleep(500);
      const { x, y } = await at.reader.inPage<{ x: number; y: number }>(EDIT);
      await at.reader.move(3, 3);
      await sleep(250);
      await at.reader.move(x, y);
      const card = await until(at.reader.card, (text) => text?.includes('changed'));
      expect(card).toContain('This sentence changed since the comparison.');
      await at.reader.picture('changed');
      await at.reader.move(3, 3);
      await until(at.reader.card, (text) => text === undefined);
      await sleep(2500);
      await at.reader.move(x, y);
      await until(at.reader.card, (text) => text?.includes('changed'));
      await at.reader.move(3, 3);
    });
  });
}
