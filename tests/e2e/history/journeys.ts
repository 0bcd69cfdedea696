/** Work is not lost: by another tab, by closing the panel, or because nobody thought of keeping it. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pressInMenu, pressInRow } from '../panel-scripts';
import { PAIR } from '../states/site';
import type { Stage } from '../states/stage';
import { type HistorySite, openHistorySite } from './site';

const askShown = (selector: string) => `return document.querySelector(${JSON.stringify(selector)}) !== null`;
const press = (name: string) => `
  const one = [...document.querySelectorAll('main button, header button, .strip button')]
    .find((button) => (button.getAttribute('aria-label') ?? button.textContent).trim().startsWith(${JSON.stringify(name)}));
  if (!one) throw new Error(document.querySelector('main').textContent);
  one.click();`;
const TITLES = `return [...document.querySelectorAll('.saved-name')].map(({ textContent }) => textContent)`;
const VERDICT = `return document.querySelector('.verdict').textContent`;
const countRows = (count: number) => `return document.querySelectorAll('.saved-item').length === ${count}`;
const fillSearch = (text: string) => `
  const input = document.querySelector('.saved-search input');
  input.value = ${JSON.stringify(text)};
  input.dispatchEvent(new window.Event('input', { bubbles: true }));`;

export function runHistoryJourneys(open: () => Promise<Stage>): void {
  let site: HistorySite;
  let stage: Stage;

  beforeAll(async () => {
    site = await openHistorySite();
    stage = await open();
  });
  afterAll(async () => {
    await stage?.close();
    site?.close();
  });

  async function startAt(path: string): Promise<void> {
    await stage.goto(site.origin + path);
    await stage.openPanel();
    await stage.until(askShown('main.at-ready .primary'));
    await stage.inPanel(`document.querySelector('main .primary').click()`);
  }
  const openList = async (count: number): Promise<void> => {
    await stage.inPanel(pressInMenu('Earlier comparisons'));
    await stage.until(countRows(count));
  };

  describe('a comparison', () => {
    it('goes on while another tab is in front, and is there on coming back', async () => {
      await startAt('/held');
      await stage.until(askShown('main.at-working'));
      const close = await stage.openBehind(`${site.origin}/meanwhile`);
      // Of what has begun anew only now there would be nothing yet.
      await stage.until(askShown('main.at-done .flag'));
      expect(site.countRequests()).toBe(1);
      await close();
    });

    it('is there at once where the panel was closed, with what was decided', async () => {
      const id = await stage.inPanel<string>(`return document.querySelector('.flag').id`);
      await stage.inPanel(pressInRow(id, 'Dismiss'));
      await stage.until(askShown('details.dismissed'));
      const verdict = await stage.inPanel<string>(VERDICT);
      await stage.closePanel();
      await stage.openPanel();
      await stage.until(askShown('main.at-done details.dismissed'));
      expect(await stage.inPanel<string>(VERDICT)).toBe(verdict);
      expect(site.countRequests()).toBe(1);
    });

    it('is listed with others under today, the last one first, and found by its title', async () => {
      await startAt('/other');
      await stage.until(askShown('main.at-done .flag'));
      await openList(2);
      const [first, second] = await stage.inPanel<string[]>(TITLES);
      expect(second).toBe(PAIR.translation.title);
      expect(await stage.inPanel(`return document.querySelector('.saved .divide').textContent`)).toBe('Today');
      await stage.inPanel(fillSearch(PAIR.translation.title.slice(0, 12)));
      await stage.until(countRows(1));
      await stage.inPanel(fillSearch(''));
      await stage.until(countRows(2));
      for (const scheme of ['light', 'dark'] as const) {
        await stage.look({ scheme, width: 360 });
        expect(await stage.axe()).toEqual([]);
        await stage.picture(`history-${scheme}`);
      }
      await stage.inPanel(press(`Delete: ${first}`));
      await stage.until(countRows(1));
      await stage.inPanel(press('Undo'));
      await stage.until(countRows(2));
      expect(await stage.inPanel<string[]>(TITLES)).toEqual([first, second]);
    });

    it('opens from the list as it was, and is kept from there', async () => {
      await stage.inPanel(`document.querySelectorAll('.saved-item')[1].click()`);
      await stage.until(`return document.querySelector('.saved-head')?.textContent.includes('Compared on')`);
      await stage.until(askShown('details.dismissed'));
      await stage.inPanel(pressInMenu('Keep this comparison'));
      await stage.until(`return document.querySelector('.saved-head')?.textContent.includes('Kept on')`);
      await stage.inPanel(press('Earlier comparisons'));
      await stage.until(`return document.querySelectorAll('.saved-kept').length === 1`);
      await stage.until(countRows(2));
    });

    it('goes with the others in one press, where it is not kept, and no more are remembered once that is turned off', async () => {
      await stage.inPanel(press('Clear 1, leave the kept'));
      await stage.until(countRows(1));
      expect(await stage.inPanel<string[]>(TITLES)).toEqual([PAIR.translation.title]);
      await stage.inPanel(`document.getElementById('remember').click()`);
      await stage.until(`return !document.getElementById('remember').checked`);
      await stage.inPanel(press('Back to the page'));
      await stage.goto(`${site.origin}/other?again`);
      await stage.until(askShown('main.at-ready .primary'));
      await stage.inPanel(`document.querySelector('main .primary').click()`);
      await stage.until(askShown('main.at-done .flag'));
      await openList(1);
      await stage.inPanel(`document.getElementById('remember').click()`);
    });
  });
}
