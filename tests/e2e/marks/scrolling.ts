/** Page and panel scrolled together. */
import { setTimeout as sleep } from 'node:timers/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Scene } from './scene';

/** The paragraph that is being read in the page. */
const READ_IN_PAGE = `const line = innerHeight * 0.3;
  const all = [...document.querySelectorAll('article p, article h1, article h2, article figcaption, article li')];
  return all.filter((one) => one.getBoundingClientRect().top <= line + 2).at(-1)?.textContent.replace(/\\s+/g, '') ?? '';`;
const READ_IN_PANEL = `const line = window.innerHeight * 0.3;
  const rows = [...document.querySelectorAll('.side li[data-block]')].filter((row) => row.getBoundingClientRect().top <= line + 2);
  return rows.at(-1)?.querySelector('.of-translation .words')?.textContent.replace(/\\s+/g, '') ?? '';`;

/** Unfolds everything, of a list that is drawn bit by bit. */
const UNFOLD = `for (let quiet = 0; quiet < 5; quiet++) {
    const folds = document.querySelectorAll('.fold button[aria-expanded=false]');
    for (const fold of folds) fold.click();
    if (folds.length > 0) quiet = 0;
    await new Promise((done) => window.setTimeout(done, 100));
  }`;

export function scrollingJourneys(at: Scene): void {
  const { marked, until, panelHas, compare, visitAnew } = at;

  describe('scrolling side by side', () => {
    const place = async () => ({
      page: await at.reader.inPage<number>('return scrollY'),
      panel: await at.reader.inPanel<number>('return window.scrollY'),
    });
    /** Both come to rest at the same paragraph; rows take their heights only when they come into sight. */
    async function agree(): Promise<void> {
      const look = async () => {
        const before = await place();
        await sleep(400);
        const read = [await at.reader.inPage<string>(READ_IN_PAGE), await at.reader.inPanel<string>(READ_IN_PANEL)];
        return { before, now: await place(), read };
      };
      const isAtRest = ({ before, now }: Awaited<ReturnType<typeof look>>) =>
        before.page === now.page && before.panel === now.panel;
      await until(look, (seen) => isAtRest(seen) && seen.read[0] && seen.read[1]?.includes(seen.read[0]));
    }
    const toMiddle = `const all = document.querySelectorAll('article p');
      all[Math.floor(all.length / 2)].scrollIntoView({ block: 'center', behavior: 'instant' });`;

    beforeAll(async () => {
      await visitAnew('es-en');
      await compare();
      await at.reader.wantLessMotion(false);
      await at.reader.inPanel(`document.getElementById('view-side').click();`);
      await panelHas('.linked input:checked');
      // What corresponds is folded; here both are compared line by line.
      await at.reader.inPanel(UNFOLD);
      await sleep(300);
    });

    it('the panel follows the page', async () => {
      const before = await place();
      await at.reader.inPage(toMiddle);
      await until(place, ({ panel }) => panel > before.panel + 100);
      await agree();
      await at.reader.wheel(300);
      await sleep(200);
      await agree();
    });

    it('the page follows the panel', async () => {
      const before = await place();
      await at.reader.inPanel(`window.scrollBy({ top: 900, behavior: 'instant' });`);
      await until(place, ({ page }) => page > before.page + 50);
      await agree();
      await at.reader.picture('linked');
    });

    it('showing a row in the page does not move the panel under the reader’s hand', async () => {
      const { panel } = await place();
      await at.reader.inPanel(`[...document.querySelectorAll('.pair-row .number')].at(-2).click();`);
      await until(marked, ({ shown }) => shown.length > 0);
      await sleep(600);
      expect((await place()).panel).toBe(panel);
    });

    it('where less motion is wanted, the other side moves once, when the scrolling has ended', async () => {
      await at.reader.wantLessMotion(true);
      await at.reader.inPanel(`document.querySelector('.linked input').click();`);
      await at.reader.inPanel(`document.querySelector('.linked input').click();`);
      await sleep(300);
      await at.reader.inPanel(
        `window.places = new Set(); window.addEventListener('scroll', () => window.places.add(window.scrollY));`,
      );
      await at.reader.inPage(`for (let step = 0; step < 12; step += 1) {
        scrollBy({ top: -60, behavior: 'instant' });
        await new Promise((done) => requestAnimationFrame(done));
      }`);
      await agree();
      await at.reader.wantLessMotion(false);
    });

    it('can be switched off, which is remembered', async () => {
      await at.reader.inPanel(`document.querySelector('.linked input').click();`);
      await sleep(300);
      const before = await place();
      await at.reader.inPage('scrollTo({ top: 0, behavior: "instant" })');
      await sleep(500);
      expect((await place()).panel).toBe(before.panel);
      await at.reader.closePanel();
      // What was compared is there again.
      await at.reader.openPanel();
      await panelHas('main.at-done');
      await at.reader.inPanel(`document.getElementById('view-side').click();`);
      await panelHas('.linked input:not(:checked)');
      await at.reader.inPanel(`document.querySelector('.linked input').click();`);
      await panelHas('.linked input:checked');
    });
  });
}
