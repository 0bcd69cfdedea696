/** The pointer on what is marked: notes and clicks. Follows on a comparison on show. */
import { setTimeout as sleep } from 'node:timers/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Point } from './reader';
import { bring, CHOSEN, type Scene, STATE, TITLE } from './scene';

export function pointingJourneys(at: Scene): void {
  const { marked, until } = at;

  describe('the pointer', () => {
    let spot: Point;
    /** On its way the pointer passes other marks, whose notes stand for a frame. */
    const restOn = async (place: Point): Promise<void> => {
      await at.reader.move(place.x, place.y);
      await at.reader.inPage('await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));');
    };

    // A flag that was chosen by key is shown a moment later.
    beforeAll(() => sleep(400));

    it('on a mark shows what the flag says, and takes it away when it leaves', async () => {
      spot = await at.reader.inPage<Point>(bring('altered', 1));
      const html = await at.reader.inPage<string>('return document.body.outerHTML');
      expect(await at.reader.note()).toBeUndefined();
      await restOn(spot);
      const note = await until(at.reader.note, (text) => text !== undefined);
      await at.reader.picture('note');
      const host = await at.reader.inPage<{ events: string; isOpen: boolean; attributes: string[] }>(`
        const host = document.documentElement.lastElementChild;
        return { events: getComputedStyle(host).pointerEvents, isOpen: host.shadowRoot !== null,
          attributes: host.getAttributeNames().sort() };`);
      expect(host).toEqual({ events: 'none', isOpen: false, attributes: ['aria-hidden', 'style'] });
      expect(await at.reader.inPage('return document.body.outerHTML')).toBe(html);
      // What a click there chooses is what the note speaks of.
      await at.reader.click(spot.x, spot.y);
      await until(
        () => at.reader.inPanel<string>(TITLE),
        (title) => title !== '' && note?.startsWith(title),
      );
      await at.reader.move(3, 3);
      await until(at.reader.note, (text) => text === undefined);
    });

    it.each([
      ['Escape', () => at.reader.press('Escape')],
      ['scrolling', () => at.reader.wheel(120)],
    ])('the note goes with %s', async (_, goes) => {
      spot = await at.reader.inPage<Point>(bring('altered', 1));
      await restOn(spot);
      await until(at.reader.note, (text) => text !== undefined);
      await goes();
      await until(at.reader.note, (text) => text === undefined);
      await at.reader.move(3, 3);
    });

    it('a click on a mark chooses its flag in the panel, and stays the page’s own', async () => {
      await at.reader.inPage(
        `window.heard = []; addEventListener('click', (event) => window.heard.push(event.defaultPrevented));`,
      );
      spot = await at.reader.inPage<Point>(bring('added', 0));
      const { scroll } = await at.reader.inPage<{ scroll: number[] }>(STATE);
      const before = await at.reader.inPanel<string>(CHOSEN);
      await at.reader.click(spot.x, spot.y);
      const chosen = await until(
        () => at.reader.inPanel<string>(CHOSEN),
        (id) => id !== before,
      );
      expect(
        await at.reader.inPanel(
          `return document.getElementById(${JSON.stringify(chosen)}).classList.contains('is-added')`,
        ),
      ).toBe(true);
      expect(await at.reader.inPage('return window.heard')).toEqual([false]);
      await until(marked, ({ shown, added }) => shown.some((text) => added.includes(text)));
      expect((await at.reader.inPage<{ scroll: number[] }>(STATE)).scroll).toEqual(scroll);
    });

    it('selecting text chooses nothing', async () => {
      const before = await at.reader.inPanel<string>(CHOSEN);
      spot = await at.reader.inPage<Point>(bring('altered', 0));
      await at.reader.drag(spot, { x: spot.x + 60, y: spot.y });
      await sleep(300);
      expect(await at.reader.inPage('return String(getSelection()).length')).toBeGreaterThan(1);
      expect(await at.reader.inPanel<string>(CHOSEN)).toBe(before);
      await at.reader.click(3, 3);
    });

    it('a link in a marked passage is followed, and chooses nothing', async () => {
      const before = await at.reader.inPanel<string>(CHOSEN);
      const first = await marked();
      await at.reader.inPage(`const [range] = CSS.highlights.get('verso-altered');
        const paragraph = range.startContainer.parentElement;
        const link = document.createElement('a');
        link.href = '#here';
        link.append(...paragraph.childNodes);
        paragraph.append(link);`);
      await until(marked, ({ altered }) => altered[0] === first.altered[0]);
      spot = await at.reader.inPage<Point>(bring('altered', 0));
      await at.reader.click(spot.x, spot.y);
      await until(
        () => at.reader.inPage('return location.hash'),
        (hash) => hash === '#here',
      );
      await sleep(300);
      expect(await at.reader.inPanel<string>(CHOSEN)).toBe(before);
    });
  });
}
