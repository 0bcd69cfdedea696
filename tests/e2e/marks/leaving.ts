/** Nothing of Verso is left in a page that it has nothing to do with any more. */
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { Point } from './reader';
import { bring, type Marked, type PageState, type Scene, STATE, STYLE } from './scene';

const isBare = (marks: Marked): boolean => Object.values(marks).every((texts) => texts.length === 0);

export function leavingJourneys(at: Scene): void {
  const { marked, until, compare, visitAnew } = at;

  describe('nothing is left', () => {
    it('when the panel closes, not even the style', async () => {
      await visitAnew('es-en');
      const style = await at.reader.inPage(STYLE);
      await at.reader.inPage('scrollTo(0, 400)');
      const before = await at.reader.inPage<PageState>(STATE);
      await compare();
      await until(
        () => at.reader.inPage(STYLE),
        (now) => now !== style,
      );
      const spot = await at.reader.inPage<Point>(bring('altered', 0));
      await at.reader.move(spot.x, spot.y);
      await until(at.reader.card, (text) => text?.trim());
      await at.reader.closePanel();
      await until(marked, isBare);
      await until(
        () => at.reader.inPage(STYLE),
        (now) => now === style,
      );
      expect(await at.reader.card()).toBeUndefined();
      await at.reader.inPage('scrollTo(0, 400)');
      // The window is as wide again as it was, and lines may have come to stand a fraction of a pixel elsewhere.
      expect(await at.reader.inPage(STATE)).toEqual({ ...before, scroll: expect.anything() });
      await at.reader.move(spot.x + 5, spot.y);
      await sleep(300);
      expect(await at.reader.card()).toBeUndefined();
    });

    it('when the page goes elsewhere without being loaded', async () => {
      await visitAnew('es-en');
      await compare();
      await at.reader.inPage(`history.pushState({}, '', '/elsewhere.html')`);
      await until(marked, isBare);
    });

    it('but a page that is loaded again is marked again', async () => {
      await visitAnew('es-en');
      await compare();
      const before = await marked();
      await at.reader.inPage('location.reload()');
      await until(marked, (marks) => marks.altered.length === before.altered.length);
    });

    it('when the extension is loaded anew', async () => {
      await at.reader.reloadExtension();
      await until(marked, isBare);
      expect(await at.reader.card()).toBeUndefined();
    });
  });
}
