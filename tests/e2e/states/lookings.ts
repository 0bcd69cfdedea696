/** The same comparison as different readers look at it: other contents, other languages of the interface, other eyes. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Newsroom, openNewsroom } from '../../../tools/newsroom';
import { OPEN_SOURCE, openRow } from '../panel-scripts';
import { openStateSite, type StateSite } from './site';
import { IS_WIDER, type Scheme, type Stage } from './stage';

const shows = (selector: string) => `return document.querySelector(${JSON.stringify(selector)}) !== null`;

const SCHEMES: readonly Scheme[] = ['light', 'dark'];
const CONTENTS = ['th-vi', 'ar-fr', 'en-ja'];

/** Whether any part of a difference is told by colour alone, where colours are the reader's own. */
const KINDS = `return ['dropped', 'added', 'altered'].map((kind) => {
  const flag = document.querySelector('.flag.is-' + kind);
  const glyph = flag.querySelector('.row .glyph');
  return [glyph.textContent.trim(), window.getComputedStyle(glyph).borderTopStyle, glyph.checkVisibility()].join(' ');
})`;

/** Tracks of the lanes that are not filled as the reader has pages, and how thick the line under each view is. */
const PAGES_COLOURS = `const { backgroundColor } = window.getComputedStyle(document.documentElement);
  return [...document.querySelectorAll('.track .line')]
    .map((line) => window.getComputedStyle(line).fill).filter((fill) => fill !== backgroundColor)`;

const VIEW_LINES = `return [...document.querySelectorAll('.views [role=radio]')]
  .map((view) => [view.ariaChecked, window.getComputedStyle(view, '::after').height].join(' '))`;

const MARKS = `return [...document.querySelectorAll('.flag mark')].slice(0, 40)
  .map((mark) => window.getComputedStyle(mark).borderBottomStyle).filter((style) => style === 'none')`;

/** How far the last line of each of these stands from where lines of its column begin, on the left and on the right. */
const gaps = (selector: string) => `
  return [...document.querySelectorAll(${JSON.stringify(selector)})].slice(0, 3).map((one) => {
    const text = document.createRange();
    const words = document.createTreeWalker(one, window.NodeFilter.SHOW_TEXT);
    const boxes = [];
    while (words.nextNode()) {
      text.selectNodeContents(words.currentNode);
      boxes.push(...text.getClientRects());
    }
    const last = boxes.filter(({ bottom }) => bottom > Math.max(...boxes.map((box) => box.bottom)) - 6);
    const column = one.getBoundingClientRect();
    return {
      left: Math.min(...last.map((box) => box.left)) - column.left,
      right: column.right - Math.max(...last.map((box) => box.right)),
    };
  })`;

interface Gap {
  readonly left: number;
  readonly right: number;
}

const MOVING = `return document.getAnimations().filter(({ playState }) => playState === 'running').length`;

export function lookingJourneys(open: () => Promise<Stage>): void {
  let news: Newsroom;
  let site: StateSite;
  let stage: Stage;

  beforeAll(async () => {
    [news, site] = await Promise.all([openNewsroom(), openStateSite()]);
    stage = await open();
  });

  afterAll(async () => {
    await stage?.close();
    news?.close();
    site?.close();
  });

  async function compared(name: string): Promise<void> {
    const pair = news.pairs.find((one) => one.pair === name)!;
    await stage.goto('about:blank');
    await stage.goto(`${news.translation}${pair.translation.path}?${Math.random()}`);
    await stage.openPanel();
    await stage.until(shows('main.at-ready .primary'));
    await stage.inPanel(`document.querySelector('main .primary').click()`);
    await stage.until(shows('main.at-done .flag'));
  }

  /** @param where from the top, in the panel's own height */
  async function pictured(name: string, scheme: Scheme, where = 0): Promise<void> {
    await stage.inPanel(`window.scrollTo(0, ${where} * window.innerHeight);
      await new Promise((done) => window.setTimeout(done, 120));`);
    await stage.picture(`${name}${where > 0 ? '-down' : ''}-${scheme}`);
  }

  describe.each(CONTENTS)('%s', (name) => {
    beforeAll(() => compared(name));

    it.each(['en', 'ar', 'de'])('with the interface in %s', async (language) => {
      await stage.settings({ language });
      await stage.until(`return document.documentElement.lang.startsWith('${language}')`);
      for (const scheme of SCHEMES) {
        await stage.look({ scheme, width: 360 });
        expect(await stage.axe(), scheme).toEqual([]);
        for (const where of [0, 1]) await pictured(`content-${name}-${language}`, scheme, where);
        expect(await stage.inPanel(IS_WIDER)).toEqual([]);
      }
      await stage.look({ scheme: 'light', width: 320 });
      expect(await stage.inPanel(IS_WIDER)).toEqual([]);
      await stage.look({ width: 360 });
      await stage.settings({ language: 'en' });
    });
  });

  describe('other eyes', () => {
    beforeAll(() => compared('ar-fr'));

    it('find a passage where its language begins lines, and a title at its dot', async () => {
      const of = (selector: string) => stage.inPanel<Gap[]>(gaps(selector));
      await stage.inPanel(openRow(await stage.inPanel<string>(`return document.querySelector('.flag.is-altered').id`)));
      await stage.inPanel(OPEN_SOURCE);
      for (const { right } of await of('.flag .of-translation blockquote')) expect(right).toBeLessThan(6);
      for (const { left } of await of('.flag .of-original blockquote')) expect(left).toBeLessThan(6);
      for (const { left } of await of('.chain .title')) expect(left).toBeLessThan(6);
    });

    it('find everything at twice the size', async () => {
      await stage.look({ width: 360, zoom: 2, scheme: 'light' });
      expect(await stage.inPanel('return window.innerWidth')).toBe(180);
      expect(await stage.inPanel(IS_WIDER)).toEqual([]);
      // Neither tabs nor bar take room from what is read.
      expect(await stage.inPanel(`return window.getComputedStyle(document.querySelector('.top')).position`)).toBe(
        'relative',
      );
      for (const where of [0, 3]) await pictured('look-twice', 'light', where);
      await stage.look({ width: 360, zoom: 1 });
    });

    it('tell the kinds apart where colours are their own', async () => {
      await stage.look({ forced: true });
      expect(await stage.inPanel(`return window.matchMedia('(forced-colors: active)').matches`)).toBe(true);
      const kinds = await stage.inPanel<string[]>(KINDS);
      expect(new Set(kinds).size).toBe(3);
      expect(kinds.every((kind) => kind.endsWith('true'))).toBe(true);
      expect(await stage.inPanel(MARKS)).toEqual([]);
      expect(await stage.inPanel(PAGES_COLOURS)).toEqual([]);
      expect(await stage.inPanel(VIEW_LINES)).toEqual(['true 3px', 'false auto']);
      for (const scheme of SCHEMES)
        for (const where of [0, 1]) {
          await stage.look({ scheme });
          await pictured('look-forced', scheme, where);
        }
      await stage.look({ forced: false, scheme: 'light' });
    });

    it('that want calm see nothing move', async () => {
      await stage.goto(`${site.origin}/plain?calm`);
      await stage.until(shows('main.at-ready .primary'));
      await stage.inPanel(`document.querySelector('main .primary').click()`);
      await stage.until(shows('main.at-done .flag'));
      const move = async (): Promise<number> => {
        const id = await stage.inPanel<string>(`return document.querySelector('.flag:not([aria-current])').id`);
        return stage.inPanel<number>(`${openRow(id)} ${MOVING}`);
      };
      await stage.look({ calm: false });
      expect(await move()).toBeGreaterThan(0);
      await stage.look({ calm: true });
      expect(await move()).toBe(0);
    });
  });
}
