/** A slow original, a page that is edited while it is compared, and articles in frames: as a reader comes upon them. */
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { IS_LIST_DRAWN } from '../panel-scripts';
import { IS_WIDER, type Scheme, type Stage } from '../states/stage';
import { type FrameSite, openFrameSite } from './site';

const SCHEMES: readonly Scheme[] = ['light', 'dark'];

const isShown = (selector: string) => `return document.querySelector(${JSON.stringify(selector)}) !== null`;
const isSaid = (words: string) =>
  `return document.getElementById('app').textContent.includes(${JSON.stringify(words)})`;

const pressButton = (words: string) => `
  const one = [...document.querySelectorAll('button')]
    .find((button) => button.checkVisibility() && button.textContent.includes(${JSON.stringify(words)}));
  one?.click();
  return one !== undefined;`;

/** Finds the window that the article stands in: that of the innermost frame. */
const FIND_WINDOW = `
  let holder = window;
  while (holder.document.querySelector('iframe')) holder = holder.document.querySelector('iframe').contentWindow;`;

const COUNT_MARKS = `${FIND_WINDOW}
  return ['altered', 'added', 'dropped'].reduce((sum, kind) => sum + (holder.CSS.highlights.get('verso-' + kind)?.size ?? 0), 0);`;

const IS_CHOSEN_IN_VIEW = `${FIND_WINDOW}
  const [range] = holder.CSS.highlights.get('verso-shown') ?? [];
  const top = range?.getBoundingClientRect().top ?? -1;
  return top > 0 && top < holder.innerHeight;`;

const READ_STYLE = `${FIND_WINDOW}
  return holder.getComputedStyle(holder.document.body, '::highlight(verso-altered)').backgroundColor;`;

const READ_TIMER = `return Number.parseInt(document.querySelector('[role=timer]')?.textContent ?? '', 10)`;
/** Without the words of a passage, which come a moment after its row. */
const LIST_FLAGS = `return [...document.querySelectorAll('.flag .row-text > .unseen')]
  .map(({ textContent }) => textContent.split('Words in it')[0].replace(/ · with [^·]*$/, '').trim())`;

/** `waits`: whether half a minute is waited for, too: the clock is the same in each browser. */
export function runFrameJourneys(open: () => Promise<Stage>, waits = true): void {
  let site: FrameSite;
  let stage: Stage;
  let visits = 0;

  beforeAll(async () => {
    [site, stage] = await Promise.all([openFrameSite(), open()]);
  });

  afterAll(async () => {
    await stage?.close();
    site?.close();
  });

  async function visit(path: string, selector: string): Promise<void> {
    visits += 1;
    await stage.goto('about:blank');
    await stage.goto(`${site.origin}${path}?visit=${visits}`);
    await stage.openPanel();
    await stage.until(isShown(selector));
  }

  const press = async (words: string): Promise<void> => expect(await stage.until(pressButton(words)), words).toBe(true);

  async function compare(path: string): Promise<void> {
    await visit(path, 'main.at-ready .primary');
    await press('Compare with');
    await stage.until(isShown('main.at-done .flag'));
  }

  async function takePictures(name: string): Promise<void> {
    await stage.openPanel();
    for (const scheme of SCHEMES) {
      await stage.look({ scheme, width: 360 });
      await stage.picture(`frames-${name}-${scheme}`);
      expect(await stage.axe(), `${name} ${scheme}`).toEqual([]);
    }
    await stage.look({ scheme: 'light', width: 240 });
    await stage.picture(`frames-${name}-narrow`);
    expect(await stage.inPanel(IS_WIDER)).toEqual([]);
    await stage.look({ width: 360 });
  }

  async function listFlags(): Promise<string[]> {
    await stage.until(`return ${IS_LIST_DRAWN}`);
    return stage.inPanel<string[]>(LIST_FLAGS);
  }

  const countMarks = () => expect.poll(() => stage.inPage<number>(COUNT_MARKS), { timeout: 30_000 });

  describe('a slow original', () => {
    afterAll(() => site.hold(false));

    it('is counted, can be given up, and tried again', async () => {
      site.hold(true);
      await visit('/article', 'main.at-ready .primary');
      await press('Compare with');
      const first = await stage.until<number>(READ_TIMER);
      expect(first).toBeGreaterThan(25);
      await takePictures('slow');
      await expect.poll(() => stage.inPanel<number>(READ_TIMER), { timeout: 30_000 }).toBeLessThan(first);
      await press('Cancel');
      await stage.until(isShown('main.at-cancelled'));
      await press('Try again');
      await stage.until(isShown('[role=timer]'));
      site.hold(false);
      await stage.until(isShown('main.at-done .flag'));
    });

    if (waits)
      it('fails after 30 seconds, not before, and comes on a second try', async () => {
        site.hold(true);
        await visit('/article', 'main.at-ready .primary');
        await press('Compare with');
        await stage.until(isShown('[role=timer]'));
        const began = performance.now();
        await sleep(20_000);
        await stage.until(isShown('main.at-failed'));
        expect(performance.now() - began).toBeGreaterThan(28_000);
        expect(await stage.inPanel(isSaid('The page had not arrived after 30 seconds.'))).toBe(true);
        site.hold(false);
        await press('Try again');
        await stage.until(isShown('main.at-done .flag'));
      });
  });

  describe('a page that is edited while it is compared', () => {
    it('is told of once, and compared again with what was decided', async () => {
      await compare('/article');
      await countMarks().toBeGreaterThan(0);
      const flags = await listFlags();
      await stage.press('j', 'x');
      await stage.until(isSaid('1 dismissed'));
      // A counter, an advert and a comment are no change.
      await stage.inPage(`document.body.insertAdjacentHTML('beforeend',
        '<div class="ad"><p>Publicidad</p></div><section class="comments" id="comments"><p>¡Qué vergüenza! Así no se puede vivir.</p></section>')`);
      await sleep(4000);
      expect(await stage.inPanel(isSaid('This page has changed.'))).toBe(false);
      await stage.inPage(`const paragraph = [...document.querySelectorAll('p')].filter((p) => p.textContent.length > 80).at(-1);
        paragraph.insertAdjacentHTML('afterend',
          '<p>Corrección: una versión anterior de este artículo daba un número equivocado de viviendas.</p>')`);
      await stage.until(isSaid('This page has changed.'));
      await takePictures('changed');
      await press('Compare again');
      await stage.until(isShown('main.at-done .flag'));
      await stage.until(`return !document.querySelector('.strip')?.textContent.includes('This page has changed.')`);
      const now = await listFlags();
      expect(now).not.toContain(flags[0]);
      expect(now).toEqual(expect.arrayContaining(flags.slice(1)));
    });
  });

  describe('an article in a frame', () => {
    it.each(['/in-frame', '/in-two', '/srcdoc'])('of the same site is compared where it stands: %s', async (path) => {
      await compare(path);
      await countMarks().toBeGreaterThan(0);
      expect(await stage.inPage<string>(READ_STYLE)).toMatch(/^rgba\(212, 150, 0/);
      await stage.press('j');
      await expect.poll(() => stage.inPage<boolean>(IS_CHOSEN_IN_VIEW), { timeout: 30_000 }).toBe(true);
      await stage.closePanel();
      await countMarks().toBe(0);
    });

    it('that is small is none', async () => {
      await visit('/small', 'main.at-idle');
      await stage.until(isSaid('No article found on this page'));
    });

    // The last one: what it opens stays in front.
    it('of another site is named, and opened by itself', async () => {
      await visit('/other-site', 'main.at-idle');
      await stage.until(isSaid('The article stands in a frame of localhost'));
      await takePictures('other-site');
      await press('Open it in a tab');
      await stage.until(isShown('main.at-ready .primary'));
    });
  });
}
