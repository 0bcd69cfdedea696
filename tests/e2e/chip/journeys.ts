/** The chip beside a translation's headline, in a real browser; the same in each. */
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { Point, Reader } from '../marks/reader';
import { sceneOf } from '../marks/scene';

interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

/** What the page can see of the chip: an empty element behind its body. */
const HOST = `const host = document.documentElement.lastElementChild;
  const isSeen = host.localName === 'div' && host.style.visibility === 'visible';`;
const HOST_BOX = `${HOST} if (!isSeen) return null;
  const { left, top, width, height } = host.getBoundingClientRect();
  return { x: left, y: top, width, height };`;

/** Where all that the page has stands. */
const PLACES = `return [...document.body.querySelectorAll('*')].map((element) => {
  const { left, top, width, height } = element.getBoundingClientRect();
  return [left, top, width, height].join();
}).join(' ');`;

/** The boxes of texts, pictures and controls that the chip's box touches. */
const COVERED = `${HOST}
  const chip = host.getBoundingClientRect();
  const touches = ({ left, top, right, bottom, width, height }) => width > 1 && height > 1 &&
    left < chip.right && chip.left < right && top < chip.bottom && chip.top < bottom;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const covered = [];
  while (walker.nextNode()) {
    const range = document.createRange();
    range.selectNodeContents(walker.currentNode);
    if (walker.currentNode.data.trim() && [...range.getClientRects()].some(touches)) covered.push(walker.currentNode.data);
  }
  const things = [...document.querySelectorAll('img, svg, video, iframe, button, input, a')];
  return [...covered, ...things.filter((one) => touches(one.getBoundingClientRect())).map(({ localName }) => localName)];`;

/** As the reader does in the settings: the site leaves the list. */
const LOOK_AGAIN = `const api = window.chrome?.storage ? window.chrome : window.wrappedJSObject.browser;
  const stored = JSON.parse(JSON.stringify(await api.storage.local.get('settings')));
  const changed = { settings: { ...stored.settings, sitesOff: [] } };
  await api.storage.local.set(window.wrappedJSObject ? Components.utils.cloneInto(changed, window) : changed);`;

const IN_STORE = `const api = window.chrome?.storage ? window.chrome : window.wrappedJSObject.browser;
  return JSON.stringify(await api.storage.local.get(null));`;

/** All of it; or, where a browser is told apart, how it is shown, hidden from the page, pressed, and stored as hidden. */
export function runChipJourneys(open: () => Promise<Reader>, which: 'all' | 'of the browser' = 'all'): void {
  const at = sceneOf(open);
  const findBox = () => at.reader.inPage<Box | null>(HOST_BOX);
  const waitUntilShown = () => at.until(findBox, (box) => box !== null) as Promise<Box>;
  const waitUntilGone = () => at.until(findBox, (box) => box === null);
  const readChip = async () => (await at.reader.card().catch(() => undefined))?.replace(/\s+/g, ' ');

  async function visit(pair: string): Promise<Box> {
    await at.fresh(pair);
    return waitUntilShown();
  }

  async function press(does: string): Promise<void> {
    const host = await findBox();
    const place =
      await at.reader.inCard<Point>(`const box = document.querySelector('[data-does=${does}]').getBoundingClientRect();
      return { x: box.left + box.width / 2, y: box.top + box.height / 2 };`);
    await at.reader.click(host!.x + place.x, host!.y + place.y);
  }

  describe('the chip', () => {
    it('stands beside the headline of a translation, over nothing, and moves nothing', async () => {
      await at.reader.goto(at.addressOf('vi-en'));
      const before = await at.reader.inPage(PLACES);
      expect(await findBox()).toBeNull();
      const box = await waitUntilShown();
      expect([box.width, box.height]).toEqual([328, 36]);
      expect(await readChip()).toBe('Translated from English Compare');
      expect(await at.reader.inPage(PLACES)).toBe(before);
      await at.reader.picture('chip');
    });

    if (which === 'all')
      it.each(['ar-fr', 'en-ja', 'es-en', 'th-vi', 'vi-en'])('covers nothing on %s, and comes once', async (pair) => {
        await visit(pair);
        await sleep(800);
        expect(await at.reader.inPage(COVERED)).toEqual([]);
        expect(await at.reader.inPage(`return document.querySelectorAll('html > div').length`)).toBe(1);
      });

    it('has no word that the page could read or find', async () => {
      await visit('vi-en');
      const read = await at.reader.inPage<unknown[]>(`${HOST}
        return [host.shadowRoot, host.textContent, window.find('Translated from'), window.frames.length,
          performance.getEntriesByType('resource').some(({ name }) => name.includes('chip'))];`);
      expect(read).toEqual([null, '', false, 0, false]);
    });

    it('does nothing at a page’s own events', async () => {
      await visit('vi-en');
      await at.reader.inPage(`${HOST}
        for (const type of ['pointerdown', 'mousedown', 'click', 'keydown'])
          host.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
        host.click();
        dispatchEvent(new Event('resize'));
        dispatchEvent(new Event('pagehide'));`);
      await sleep(500);
      expect(await findBox()).not.toBeNull();
      expect(await readChip()).toBe('Translated from English Compare');
    });

    if (which === 'all')
      it('scrolls with the page', async () => {
        const box = await visit('vi-en');
        await at.reader.inPage('scrollTo({ top: 100, behavior: "instant" })');
        expect((await findBox())?.y).toBeCloseTo(box.y - 100, 1);
      });

    if (which === 'all')
      it('asks after × where it is to be hidden, and goes back', async () => {
        await visit('vi-en');
        await sleep(700);
        await press('close');
        await at.until(readChip, (text) => text === 'Hide on: This page This site');
        await at.reader.picture('chip-hide');
        await press('back');
        await at.until(readChip, (text) => text === 'Translated from English Compare');
      });

    it.each([
      ['has just come', ''],
      [
        'is moved under the pointer',
        `await pause(900); set({ left: host.getBoundingClientRect().left + scrollX + 60 + 'px' });`,
      ],
      [
        'is scrolled under the pointer',
        `await pause(900); scrollTo({ top: 60, behavior: 'instant' }); await pause(60);`,
      ],
      ['is made transparent', `await pause(900); set({ opacity: '0.01' }); await pause(900);`],
      [
        'is masked',
        `await pause(900); set({ 'mask-image': 'linear-gradient(transparent, transparent)' }); await pause(900);`,
      ],
      ['is made tiny', `await pause(900); set({ zoom: '0.4' }); await pause(900);`],
      ['was transparent just before', `set({ opacity: '0' }); await pause(900); set({ opacity: '1' });`],
    ])('does nothing where it %s', async (_, how) => {
      await visit('vi-en');
      const share =
        await at.reader.inCard<Point>(`const box = document.querySelector('[data-does=close]').getBoundingClientRect();
        return { x: (box.left + box.width / 2) / window.innerWidth, y: (box.top + box.height / 2) / window.innerHeight };`);
      const place = await at.reader.inPage<Point>(`${HOST}
        const pause = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));
        const set = (styles) => { for (const [name, value] of Object.entries(styles)) host.style.setProperty(name, value, 'important'); };
        ${how}
        const { left, top, width, height } = host.getBoundingClientRect();
        return { x: left + ${share.x} * width, y: top + ${share.y} * height };`);
      await at.reader.click(place.x, place.y);
      await sleep(300);
      expect(await readChip()).toBe('Translated from English Compare');
    });

    if (which === 'all')
      it('stays hidden on the page, which is not written down', async () => {
        await visit('ar-fr');
        await sleep(700);
        await press('close');
        await sleep(200);
        await press('hide-page');
        await waitUntilGone();
        await at.reader.goto(at.addressOf('ar-fr'));
        await sleep(1500);
        expect(await findBox()).toBeNull();
        await visit('vi-en');
        await at.reader.openPanel();
        await at.panelHas('main.at-ready');
        expect(await at.reader.inPanel<string>(IN_STORE)).not.toContain('suhuf-faransa');
      });

    it('compares, as far as the browser lets it, and is not shown again there', async () => {
      await visit('th-vi');
      await sleep(700);
      await press('compare');
      if (at.reader.name === 'firefox') {
        await at.until(readChip, (text) => text === 'Now click Verso’s icon');
        await at.reader.picture('chip-press');
      }
      await at.reader.openPanel();
      await at.panelHas('main.at-done .flag');
      await waitUntilGone();
      await at.reader.closePanel();
      await at.reader.goto(at.addressOf('th-vi'));
      await sleep(1500);
      expect(await findBox()).toBeNull();
    });

    if (which === 'all')
      it('does not come beside a panel that is open', async () => {
        await at.fresh('th-vi');
        await at.reader.openPanel();
        await at.reader.goto(at.addressOf('en-ja'));
        await at.panelHas('main.at-ready');
        for (let looks = 0; looks < 15; looks++) {
          expect(await findBox()).toBeNull();
          await sleep(100);
        }
      });

    it('stays hidden on the site, until the reader takes that back', async () => {
      await visit('es-en');
      await sleep(700);
      await press('close');
      await sleep(200);
      await press('hide-site');
      await waitUntilGone();
      await at.reader.goto(`${at.addressOf('vi-en')}?2`);
      await sleep(1500);
      expect(await findBox()).toBeNull();
      await at.reader.openPanel();
      await at.panelHas('main.at-ready');
      expect(await at.reader.inPanel<string>(IN_STORE)).toContain('"sitesOff":["127.0.0.1"]');
      await at.reader.inPanel(LOOK_AGAIN);
      await at.reader.closePanel();
      await at.reader.goto(`${at.addressOf('vi-en')}?3`);
      await waitUntilShown();
    });
  });
}
