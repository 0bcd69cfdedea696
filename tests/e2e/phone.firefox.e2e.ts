/** The journey on a phone: the panel is a page of its own, which goes to the article and back. */
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Newsroom, openNewsroom, readDemoPairs } from '../../tools/newsroom';
import { picturesOf } from './looking';
import { Phone } from './phone';

const PICTURES = picturesOf('phone');
const PANEL = '/sidepanel.html?tab=';

/** Everything that can be pressed and is less than 44 px high or wide, but links in sentences and what a label belongs to. */
const SMALL = `[...document.querySelectorAll('button, a[href], summary, input, select, textarea, [role=slider], [role=img][tabindex]')]
  .filter((one) => one.checkVisibility({ visibilityProperty: true }) && !one.closest('.unseen') && !one.matches('p a, p .link, label input'))
  .map((one) => ({ name: (one.className + ' ' + (one.getAttribute('aria-label') ?? one.textContent)).slice(0, 60), box: one.getBoundingClientRect() }))
  .filter(({ box }) => box.width > 0 && (box.height < 43.5 || box.width < 43.5))
  .map(({ name, box }) => name + ' ' + Math.round(box.width) + '×' + Math.round(box.height))`;

let news: Newsroom;
let phone: Phone;
const [pair] = readDemoPairs().filter(({ pair: name }) => name === 'th-vi');

beforeAll(async () => {
  news = await openNewsroom();
  phone = await Phone.open();
});

afterAll(async () => {
  await phone?.close();
  news?.close();
});

const picture = async (name: string): Promise<void> => {
  await phone.firefox.picture(`${PICTURES}${name}.png`);
  await phone.firefox.marionette.inside('content');
};

describe('on a phone', () => {
  const { path: article } = pair!.translation;

  it('the action opens the panel as a page about its article', async () => {
    await phone.firefox.goto(news.translation + article);
    await phone.pressAction();
    await phone.look(PANEL);
    await phone.until(`document.querySelector('main.at-ready button.primary') !== null`);
    expect(await phone.here('[innerWidth, innerHeight]')).toEqual([360, 640]);
    expect(await phone.here(`matchMedia('(pointer: coarse)').matches`)).toBe(true);
    await picture('ready');
    expect(await phone.here(SMALL)).toEqual([]);
    await phone.tap('.another > summary');
    await phone.until(`document.querySelector('.another[open] .way') !== null`);
    await picture('ways');
    expect(await phone.here(SMALL)).toEqual([]);
  });

  it('a tap compares, and another opens a flag', async () => {
    await phone.tap('main.at-ready button.primary');
    await phone.until(`document.querySelector('main.at-done .flag') !== null`);
    await picture('list');
    expect(await phone.here(SMALL)).toEqual([]);
    await phone.tap('.flag.is-altered button.row');
    await phone.until(`document.querySelector('.flag.open .do') !== null`);
    await picture('flag');
    expect(await phone.here(SMALL)).toEqual([]);
    expect(await phone.here('document.documentElement.scrollWidth <= document.documentElement.clientWidth')).toBe(true);
    // Still in front: a flag is read before the article is looked at.
    expect((await phone.tabs()).front).toContain(PANEL);
  });

  it('“Show in page” goes there, and a tap on the mark comes back to its flag', async () => {
    const open = await phone.here<string>(`document.querySelector('.flag.open').id`);
    await phone.tap('.flag.open .go');
    await phone.look(article);
    await phone.until(`(CSS.highlights.get('verso-shown')?.size ?? 0) > 0`);
    await sleep(500);
    const middle = await phone.here<[number, number]>(`(() => {
      const { left, top, width, height } = [...[...CSS.highlights.get('verso-shown')][0].getClientRects()]
        .filter(({ top }) => top > 0).slice(0, 4).sort((a, b) => b.width - a.width)[0];
      return [left + width / 2, top + height / 2];
    })()`);
    expect(middle[1]).toBeGreaterThan(0);
    expect(middle[1]).toBeLessThan(640);
    await picture('in-page');
    await phone.tapAt(...middle);
    await phone.look(PANEL);
    expect(await phone.here(`document.querySelector('.flag.open').id`)).toBe(open);
  });

  it('the action, pressed again in the article, comes back to the same page', async () => {
    await phone.tap('.flag.open .go');
    await phone.look(article);
    await phone.pressAction();
    await phone.look(PANEL);
    expect((await phone.tabs()).all.filter((one) => one.includes(PANEL))).toHaveLength(1);
    expect(await phone.here(`document.querySelector('main.at-done .flag.open') !== null`)).toBe(true);
  });

  it('side by side, and the menu, can be worked with a finger', async () => {
    await phone.tap('.views button[aria-checked=false]');
    await phone.until(`document.querySelector('.pair-row') !== null`);
    await picture('side-by-side');
    // It cannot be scrolled together with a page that is not seen.
    expect(await phone.here(`document.querySelector('.linked')`)).toBeNull();
    expect(await phone.here(SMALL)).toEqual([]);
    await phone.tap('#more');
    await phone.until(`document.querySelector('.menu') !== null`);
    await picture('menu');
    expect(await phone.here(SMALL)).toEqual([]);
    await phone.tap('#more');
    await phone.tap('.views button[aria-checked=false]');
  });

  it('what was compared stays when the article’s tab is closed, and says so', async () => {
    await phone.closeTab(article);
    await phone.look(PANEL);
    expect(await phone.here(`document.querySelectorAll('main.at-done .flag').length`)).toBeGreaterThan(2);
    await phone.tap('.flag.is-altered button.row');
    if (!(await phone.here(`document.querySelector('.flag.open') !== null`)))
      await phone.tap('.flag.is-altered button.row');
    await phone.until(`document.querySelector('.flag.open .do') !== null`);
    await phone.tap('.flag.open .go');
    await phone.until(`document.body.textContent.includes('Its page is not open in this tab.')`);
    await picture('closed');
  });
});
