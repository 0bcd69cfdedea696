/** An original behind a wall: told, accused of nothing, and read in the tab where all of it is. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Driver } from '../finding/driver';
import { IS_WIDER, type Scheme, type Stage } from '../states/stage';
import { type CutSite, openCutSite } from './site';

const SCHEMES: readonly Scheme[] = ['light', 'dark'];

const askShown = (selector: string) => `return document.querySelector(${JSON.stringify(selector)}) !== null`;
const read = (selector: string) =>
  `return document.querySelector(${JSON.stringify(selector)})?.textContent.replace(/\\s+/g, ' ').trim()`;
const press = (words: string) => `
  const one = [...document.querySelectorAll('main button')].find(({ textContent }) => textContent.trim() === ${JSON.stringify(words)});
  if (!one) throw new Error(document.querySelector('main').textContent);
  one.click();`;
const ROWS = `return [...document.querySelectorAll('.flag .gist')].map(({ textContent }) => textContent.replace(/\\s+/g, ' '))`;

export function runCutJourneys(open: () => Promise<Stage>): void {
  let site: CutSite;
  let stage: Stage;

  beforeAll(async () => {
    site = await openCutSite();
    stage = await open();
  });
  afterAll(async () => {
    await stage?.close();
    site?.close();
  });

  async function compareAt(path: string): Promise<void> {
    await stage.goto(site.origin + path);
    await stage.openPanel();
    await stage.until(askShown('main.at-ready .primary'));
    await stage.inPanel(`document.querySelector('main .primary').click()`);
    await stage.until(askShown('.cut-note'));
  }

  async function lookAt(name: string): Promise<void> {
    for (const scheme of SCHEMES)
      for (const width of [360, 240]) {
        await stage.look({ scheme, width });
        // The bar is measured anew, then set in other lines.
        await expect.poll(() => stage.inPanel(IS_WIDER), { timeout: 30_000 }).toEqual([]);
        await stage.picture(`cut-${name}-${scheme}-${width}`);
      }
    expect(await stage.axe()).toEqual([]);
    await stage.look({ scheme: 'light', width: 360 });
  }

  describe('an original that askShown two paragraphs to everyone', () => {
    it('is told, and what the translation says beyond it is not judged', async () => {
      await compareAt('/eine-faehre');
      expect(await stage.inPanel(read('.verdict'))).toBe('Only the beginning could be compared');
      expect(await stage.inPanel(read('.cover'))).toBe('2 of 8 paragraphs of this page');
      expect(await stage.inPanel(ROWS)).toEqual(['passengers: 140 → 410']);
      expect(await stage.inPanel(askShown('.track .beyond'))).toBe(true);
      await lookAt('left-to-right');
    });

    it('beside a page that is written from right to left', async () => {
      await compareAt('/abbara');
      expect(await stage.inPanel(read('.cover'))).toBe('2 of 6 paragraphs of this page');
      expect(await stage.inPanel(ROWS)).toEqual(['passengers: 140 → 410']);
      await stage.settings({ language: 'ar' });
      await stage.until(`return document.documentElement.dir === 'rtl' && document.querySelector('.cut-note')`);
      await lookAt('arabic');
      await stage.settings({ language: 'en' });
    });
  });
}

/** All of it is in the tab of a reader who may see it. */
export function runTabJourneys(open: () => Promise<Driver>): void {
  it('an original that is cut off is read from the tab where all of it is', async () => {
    const site = await openCutSite();
    const driver = await open();
    try {
      await driver.goto(`${site.origin}/eine-faehre`);
      await driver.openPanel();
      await driver.until(askShown('main.at-ready .primary'));
      await driver.inPanel(`document.querySelector('main .primary').click()`);
      await driver.until(askShown('.cut-note .primary'));
      const before = (await driver.tabs()).count;
      await driver.inPanel(press('Open it in a tab'));
      await expect.poll(async () => (await driver.tabs()).count, { timeout: 30_000 }).toBeGreaterThan(before);
      await driver.until(`return document.querySelector('.cut-note') === null`);
      await driver.front();
      await driver.until(`return document.querySelector('.cut-note .primary')?.textContent === 'Read it from the tab'`);
      await driver.inPanel(press('Read it from the tab'));
      await driver.until(`return document.querySelector('main.at-done .flag') && !document.querySelector('.cut-note')`);
      expect(await driver.inPanel(ROWS)).toEqual(['passengers: 140 → 410', expect.stringContaining('300 → 320')]);
      expect(await driver.inPanel(read('.cover'))).toContain('of the original is there');
    } finally {
      await driver.close();
      site.close();
    }
  });
}
