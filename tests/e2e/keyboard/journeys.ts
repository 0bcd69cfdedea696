/** Comparing, working through the differences and taking them along, without a pointer; the same in each browser. */
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Newsroom, openNewsroom } from '../../../tools/newsroom';
import { IS_LIST_DRAWN, openRow } from '../panel-scripts';
import type { Stage } from '../states/stage';

const shows = (selector: string) => `return document.querySelector(${JSON.stringify(selector)}) !== null`;
const textOf = (selector: string) => `return document.querySelector(${JSON.stringify(selector)})?.textContent ?? ''`;
const count = (selector: string) => `return document.querySelectorAll(${JSON.stringify(selector)}).length`;

const CHOSEN = `return document.querySelector('.flag[aria-current=true]')?.id ?? ''`;
const FLAGS = `return [...document.querySelectorAll('.flag')].map(({ id }) => id)`;

/** Where the focus is, and whether a reader can see that. */
const FOCUS = `
  const at = document.activeElement;
  const { outlineStyle, outlineWidth, boxShadow } = window.getComputedStyle(at);
  return {
    lost: at === document.body || at === document.documentElement,
    seen: (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0) || boxShadow !== 'none',
    what: at.outerHTML.slice(0, 160),
  };`;

interface Focus {
  readonly lost: boolean;
  readonly seen: boolean;
  readonly what: string;
}

const DRAWN = `return Boolean(document.querySelector('.flag')) && ${IS_LIST_DRAWN};`;

export function keyboardJourneys(open: () => Promise<Stage>): void {
  let news: Newsroom;
  let stage: Stage;
  let address: string;

  beforeAll(async () => {
    news = await openNewsroom();
    const pair = news.pairs.find((one) => one.pair === 'th-vi')!;
    address = news.translation + pair.translation.path;
    stage = await open();
  });

  afterAll(async () => {
    await stage?.close();
    news?.close();
  });

  /** Presses keys one by one: after each the focus is somewhere, and can be seen there. */
  async function keys(...all: readonly string[]): Promise<void> {
    for (const key of all) {
      await stage.press(key);
      await sleep(60);
      // What the key asked for may still be being drawn, on a busy machine for longer than a reader would see.
      let focus = await stage.inPanel<Focus>(FOCUS);
      for (let tries = 0; tries < 10 && (focus.lost || !focus.seen); tries++) {
        await sleep(100);
        focus = await stage.inPanel<Focus>(FOCUS);
      }
      const { lost, seen, what } = focus;
      expect({ key, lost, seen }, what).toEqual({ key, lost: false, seen: true });
    }
  }

  /** Walks on by Tab until the focus is there. */
  async function tabTo(selector: string): Promise<void> {
    const isThere = () => stage.inPanel(`return document.activeElement.matches(${JSON.stringify(selector)})`);
    // The panel may begin there.
    for (let steps = 0; steps < 40 && !(await isThere()); steps++) await keys('Tab');
    if (await isThere()) return;
    throw new Error(`Tab does not lead to ${selector}`);
  }

  const chosen = () => stage.inPanel<string>(CHOSEN);
  const flags = () => stage.inPanel<string[]>(FLAGS);

  async function compare(): Promise<void> {
    await stage.until(shows('main.at-ready .primary'));
    await tabTo('main .primary');
    await keys('Enter');
    await stage.until(shows('main.at-done .flag'));
    await stage.until(DRAWN);
  }

  let all: readonly string[] = [];

  describe('a first comparison', () => {
    it('is asked for', async () => {
      await stage.goto(address);
      await stage.summon();
      await compare();
      all = await flags();
      expect(all.length).toBeGreaterThan(10);
    });

    it('is walked, down and up', async () => {
      await keys('j', 'j', 'j', 'k');
      expect(await chosen()).toBe(all[1]);
      expect(await stage.inPanel(`return document.activeElement.closest('.flag').id`)).toBe(all[1]);
    });

    it('leads to the page', async () => {
      await keys('k');
      await expect
        .poll(() => stage.inPage<number>(`return CSS.highlights.get('verso-shown')?.size ?? 0`), { timeout: 30_000 })
        .toBe(1);
    });

    it('is copied from', async () => {
      await keys('c');
      await stage.until(`return document.querySelector('.strip')?.textContent.includes('Copied')`);
      expect(await stage.clipboard()).toMatch(/^(?:Original|Translation): [\s\S]+?\nhttps?:/m);
    });

    it('is decided on: confirmed, dismissed, brought back', async () => {
      await keys('y');
      expect(await stage.inPanel(count('.flag .decide[aria-pressed=true]'))).toBe(1);
      await keys('j', 'x');
      expect(await flags()).not.toContain(all[1]);
      expect(await chosen()).toBe(all[2]);
      await keys('u');
      expect(await flags()).toEqual(all);
      expect(await chosen()).toBe(all[1]);
      await keys('x');
    });

    it('is noted on', async () => {
      await keys('n', 'A', 's', 'k', 'Space', 'j', 'Escape');
      expect(await stage.inPanel(textOf(`#${all[2]} .note`))).toContain('Ask j');
      expect(await chosen()).toBe(all[2]);
      await keys('n', '?', 'Control+Enter');
      expect(await stage.inPanel(textOf(`#${all[2]} .note`))).toContain('Ask j?');
    });

    it('is selected from, one by one and all', async () => {
      await keys('t', 'Shift+J');
      expect(await stage.inPanel(count('.tick:checked'))).toBe(2);
      await keys('c');
      await stage.until(`return document.querySelector('.strip')?.textContent.includes('2 differences')`);
      await keys('Escape');
      expect(await stage.inPanel(count('.tick:checked'))).toBe(0);
      await keys('a');
      expect(await stage.inPanel(count('.tick:checked'))).toBe(all.length - 1);
      await keys('Escape');
    });

    it('is sorted', async () => {
      const before = await flags();
      await keys('s');
      await stage.until(DRAWN);
      expect(await flags()).not.toEqual(before);
      expect((await flags()).toSorted()).toEqual(before.toSorted());
      await keys('s');
    });

    it('is looked at side by side', async () => {
      await keys('v');
      await stage.until(shows('main .pair-row'));
      await keys('v');
      await stage.until(DRAWN);
      await keys('j');
    });

    it('has lanes to walk', async () => {
      await keys('m', 'End', 'Home', 'ArrowRight');
      expect(await stage.inPanel(`return document.activeElement.matches('.tracks')`)).toBe(true);
      await stage.until(`return document.querySelector('.track .ring') !== null`);
      const walked = await stage.inPage<number>(`return CSS.highlights.get('verso-shown')?.size ?? 0`);
      expect(walked).toBeGreaterThan(0);
    });

    it('has a sheet of keys, which gives the focus back', async () => {
      await keys('j');
      const at = await chosen();
      await stage.press('?');
      await stage.until(shows('dialog[open]'));
      await stage.press('Escape');
      await stage.until(shows('dialog:not([open])'));
      const { lost } = await stage.inPanel<Focus>(FOCUS);
      expect(lost).toBe(false);
      expect(await chosen()).toBe(at);
    });

    it('is filtered', async () => {
      const before = (await flags()).length;
      await keys('/');
      expect(await stage.inPanel(`return document.activeElement.closest('.filters') !== null`)).toBe(true);
      await keys('Escape', '3');
      await stage.until(DRAWN);
      expect((await flags()).length).toBeLessThan(before);
    });

    it('is kept', async () => {
      await keys('b');
      await stage.until(`return document.querySelector('.strip')?.textContent.includes('Kept')`);
    });
  });

  describe('when the panel is opened again', () => {
    it('everything decided is still so', async () => {
      await sleep(300);
      const left = await flags();
      await stage.closePanel();
      await stage.goto(`${address}`);
      await stage.summon();
      // What was compared is there again, without a press.
      await stage.until(shows('main.at-done .flag'));
      await stage.until(DRAWN);
      expect((await flags()).toSorted()).toEqual(left.toSorted());
      expect(await stage.inPanel(count('.lane-name[aria-pressed=true]'))).toBe(1);
      expect(await stage.inPanel(textOf('.dismissed summary'))).toContain('1');
      await stage.inPanel(`document.querySelector('.flag button.row').focus()`);
      await keys('0');
      await stage.until(DRAWN);
      expect((await flags()).toSorted()).toEqual(all.filter((id) => id !== all[1]).toSorted());
      await stage.inPanel(openRow(all[0]!));
      expect(await stage.inPanel(count('.flag .decide[aria-pressed=true]'))).toBe(1);
      await stage.inPanel(openRow(all[2]!));
      expect(await stage.inPanel(textOf(`#${all[2]} .note`))).toContain('Ask j?');
    });
  });
}
