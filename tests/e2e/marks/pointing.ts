/** The pointer on what is marked: cards and clicks. Follows on a comparison on show. */
import { setTimeout as sleep } from 'node:timers/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Box, Point } from './reader';
import { bring, CHOSEN, key, type Scene, STATE } from './scene';

const HOST_BOX = `const { left, top, width, height } = document.documentElement.lastElementChild.getBoundingClientRect();
  return { left, top, width, height };`;
const BUTTONS = `return Object.fromEntries([...document.querySelectorAll('button')].map((button) => {
  const { left, top, width, height } = button.getBoundingClientRect();
  return [button.dataset.does, { x: left + width / 2, y: top + height / 2 }];
}));`;
const COUNT = `return document.querySelectorAll('.flag').length;`;
const GIST = `return (document.querySelector('.flag[aria-current=true] .gist')?.textContent ?? '').replace(/\\s/g, '');`;
const removeSpaces = (text: string): string => text.replace(/\s/g, '');

/** The middle of a paragraph's first line that no mark touches. */
const PLAIN_SENTENCE = `
  const marks = [...CSS.highlights].flatMap(([, highlight]) => [...highlight]);
  const free = [...document.querySelectorAll('article p')].filter((p) => p.textContent.trim().length > 80 &&
    !marks.some((range) => range.intersectsNode(p)));
  const paragraph = free[0];
  paragraph.scrollIntoView({ block: 'center', behavior: 'instant' });
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  const range = document.createRange();
  range.selectNodeContents(paragraph);
  const { left, top, height } = range.getClientRects()[0];
  return { x: left + 40, y: top + height / 2 };`;

export function pointingJourneys(at: Scene): void {
  const { marked, until } = at;

  describe('the pointer', () => {
    let spot: Point;
    /** What was closed comes again once the pointer has rested elsewhere. */
    const restOn = async (place: Point): Promise<void> => {
      await at.reader.move(3, 3);
      await sleep(250);
      await at.reader.move(place.x, place.y);
      await at.reader.inPage('await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));');
    };

    // A flag that was chosen by key is shown a moment later.
    beforeAll(() => sleep(400));

    it('on a mark shows the original’s words and what the flag says, and takes it away when it leaves', async () => {
      spot = await at.reader.inPage<Point>(bring('altered', 1));
      const html = await at.reader.inPage<string>('return document.body.outerHTML');
      expect(await at.reader.card()).toBeUndefined();
      await restOn(spot);
      const card = await until(at.reader.card, (text) => text?.trim());
      await at.reader.picture('card');
      const host = await at.reader.inPage<{ events: string; isOpen: boolean; attributes: string[] }>(`
        const host = document.documentElement.lastElementChild;
        return { events: getComputedStyle(host).pointerEvents, isOpen: host.shadowRoot !== null,
          attributes: host.getAttributeNames().sort() };`);
      expect(host).toEqual({ events: 'auto', isOpen: false, attributes: ['style'] });
      expect(await at.reader.inPage('return document.body.outerHTML')).toBe(html);
      // What a click there chooses is what the card speaks of.
      await at.reader.click(spot.x, spot.y);
      await until(
        () => at.reader.inPanel<string>(GIST),
        (gist) => gist !== '' && removeSpaces(card!).includes(gist),
      );
      await at.reader.move(3, 3);
      await until(at.reader.card, (text) => text === undefined);
    });

    it('on a flag’s card decides on it, takes that back, and copies it', async () => {
      const press = async (name: string): Promise<void> => {
        // A card that has just come or changed is not pressed.
        await sleep(800);
        const { left, top, width, height } = await at.reader.inPage<Box>(HOST_BOX);
        const places = await at.reader.inCard<Record<string, Point>>(BUTTONS);
        expect([width, height]).toEqual([360, expect.any(Number)]);
        const place = places[name]!;
        await at.reader.click(left + place.x, top + place.y);
      };
      spot = await at.reader.inPage<Point>(bring('altered', 1));
      await restOn(spot);
      const before = await at.reader.inPanel<number>(COUNT);
      await until(at.reader.card, (text) => text?.trim());
      await press('dismiss');
      await until(
        () => at.reader.inPanel<number>(COUNT),
        (count) => count === before - 1,
      );
      await until(at.reader.card, (text) => text?.includes('Dismissed'));
      await press('undo');
      await until(
        () => at.reader.inPanel<number>(COUNT),
        (count) => count === before,
      );
      await press('copy');
      await until(
        () => at.reader.inPanel<string>(`return document.querySelector('.strip')?.textContent ?? ''`),
        (text) => /copied/i.test(text),
      );
      await at.reader.move(3, 3);
      await until(at.reader.card, (text) => text === undefined);
    });

    it('on any other sentence shows it as the original has it, by key the next one, and none once that is switched off', async () => {
      spot = await at.reader.inPage<Point>(PLAIN_SENTENCE);
      await restOn(spot);
      const card = await until(at.reader.card, (text) => text?.trim());
      expect(card).toMatch(/\p{L}{2}/u);
      await at.reader.picture('sentence');
      expect(await at.reader.inPage('return [...CSS.highlights.get("verso-pointed")].length')).toBe(1);
      // Several sentences may have one counterpart.
      await until(
        async () => {
          await at.reader.press('.');
          await sleep(200);
          return at.reader.card();
        },
        (text) => text?.trim() && text !== card,
      );
      await at.reader.press('o');
      await until(at.reader.card, (text) => text === undefined);
      await at.reader.move(3, 3);
      await restOn(spot);
      await sleep(400);
      expect(await at.reader.card()).toBeUndefined();
      await at.reader.inPanel(key('o'));
      await at.reader.move(3, 3);
      await sleep(200);
      await restOn(spot);
      await until(at.reader.card, (text) => text === card);
      await at.reader.move(3, 3);
      await until(at.reader.card, (text) => text === undefined);
    });

    it.each([
      ['Escape', () => at.reader.press('Escape')],
      ['scrolling', () => at.reader.wheel(120)],
    ])('the card goes with %s', async (_, goes) => {
      spot = await at.reader.inPage<Point>(bring('altered', 1));
      await restOn(spot);
      await until(at.reader.card, (text) => text?.trim());
      await goes();
      await until(at.reader.card, (text) => text === undefined);
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
