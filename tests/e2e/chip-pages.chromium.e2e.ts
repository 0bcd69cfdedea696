/** What the chip covers, moves and says on many pages, in all sizes, in a real Chromium. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerByHand, createInkCounter, listTranslations, type PageWithChip } from './chip/pages';
import { type Chromium, openChromium } from './chromium';
import { axeScript, picturesOf } from './looking';

const PICTURES = picturesOf('chromium');

/** Every fifteenth of some three hundred, beside the demo's own. */
const ALL = listTranslations();
const MANY = ALL.filter((_, at) => at < 5 || at % 15 === 0);
const DEMO = ALL.slice(0, 5);

let chromium: Chromium;
let page: Page;
let settings: Page;
let visit: (one: PageWithChip) => Promise<void>;
let countInk: (png: string) => Promise<number>;

/** How far anything on the page moved by itself, in the browser's own measure. */
const WATCH_SHIFTS = `globalThis.shifted = globalThis.chipShifted = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      globalThis.shifted += entry.value;
      if (entry.sources.some(({ node }) => node?.parentNode === document.documentElement && node !== document.body))
        globalThis.chipShifted += entry.value;
    }
  }).observe({ type: 'layout-shift', buffered: true });`;

const HOST = `const host = document.documentElement.lastElementChild;
  const isSeen = host.localName === 'div' && host.style.visibility === 'visible';`;

beforeAll(async () => {
  chromium = await openChromium({ size: '1280,900', notices: true });
  settings = await chromium.browser.newPage();
  await settings.goto(`${chromium.origin}/options.html`);
  countInk = await createInkCounter(chromium.browser);
  page = await chromium.browser.newPage();
  visit = await answerByHand(page);
  await page.evaluateOnNewDocument(WATCH_SHIFTS);
});

afterAll(() => chromium?.browser.close());

const look = () =>
  page.evaluate(`(() => { ${HOST} if (!isSeen) return null;
    const { x, y, width, height } = host.getBoundingClientRect(); return { x, y, width, height }; })()`) as Promise<{
    x: number;
    y: number;
    width: number;
    height: number;
  } | null>;

/** The chip's box, once it is there; undefined where it does not come in time. */
async function findChip(tries = 20) {
  for (; tries > 0; tries--, await sleep(100)) {
    const box = await look();
    if (box) return box;
  }
  return undefined;
}

const findFrame = () => page.frames().find((one) => one.url().includes('/chip.html'))!;

/** How many pixels of the chip's place have another colour than most, without the chip. */
async function countCovered(clip: NonNullable<Awaited<ReturnType<typeof findChip>>>): Promise<number> {
  const show = (value: string) =>
    page.evaluate(`document.documentElement.lastElementChild.style.setProperty('visibility', '${value}', 'important')`);
  await show('hidden');
  const png = await page.screenshot({ encoding: 'base64', clip, captureBeyondViewport: false });
  await show('visible');
  return countInk(png);
}

const setLanguage = (language: string) =>
  settings.evaluate(`chrome.storage.local.set({ settings: { engine: { kind: 'off' }, language: '${language}' } })`);

describe('the chip, on many pages in Chromium', () => {
  it('covers nothing and moves nothing on 20', async () => {
    const covered: Record<string, number> = {};
    const moved: Record<string, number> = {};
    let shown = 0;
    await page.setViewport({ width: 1280, height: 800 });
    for (const one of MANY) {
      await visit(one);
      const box = await findChip();
      if (!box) continue;
      shown += 1;
      const ink = await countCovered(box);
      if (ink > 0) covered[one.name] = ink;
      const shift = (await page.evaluate('shifted')) as number;
      if (shift > 0) moved[one.name] = shift;
    }
    expect({ covered, moved }).toEqual({ covered: {}, moved: {} });
    expect(shown).toBeGreaterThanOrEqual(17);
  }, 240_000);

  it.each([1600, 760, 360, 320])('covers nothing on the demo’s pages, %i px wide', async (width) => {
    await page.setViewport({ width, height: 800 });
    const shown: string[] = [];
    for (const one of DEMO) {
      await visit(one);
      const box = await findChip(12);
      if (!box) continue;
      shown.push(one.name);
      expect([one.name, await countCovered(box)]).toEqual([one.name, 0]);
    }
    if (width >= 1000) expect(shown).toHaveLength(5);
    // The chip and its edges are 344 wide.
    if (width < 344) expect(shown).toEqual([]);
  });

  it('goes where a smaller window has no room for it, and comes back', async () => {
    await page.setViewport({ width: 1280, height: 800 });
    await visit(DEMO[4]!);
    expect(await findChip()).toBeDefined();
    await page.setViewport({ width: 330, height: 800 });
    await sleep(100);
    expect(await look()).toBeNull();
    await sleep(800);
    expect(await look()).toBeNull();
    await page.setViewport({ width: 1280, height: 800 });
    expect(await findChip()).toBeDefined();
    // The page itself is set anew.
    expect(await page.evaluate('chipShifted')).toBe(0);
  });

  it('leaves a place that text comes to, and takes another', async () => {
    await visit(DEMO[4]!);
    const before = (await findChip())!;
    await page.evaluate(`(() => {
      const late = document.createElement('p');
      late.style.cssText = 'position:absolute;left:${before.x}px;top:${before.y}px;margin:0';
      late.textContent = 'Late text';
      document.body.append(late);
    })()`);
    await sleep(1500);
    const after = await look();
    expect(after).not.toEqual(before);
    if (after) expect(await countCovered(after)).toBe(0);
  });

  it('is reached by Tab, from the last link on, and left by it', async () => {
    await visit(DEMO[4]!);
    await findChip();
    await page.bringToFront();
    await page.evaluate(`[...document.querySelectorAll('a[href], button')].at(-1).focus()`);
    const names: unknown[] = [];
    for (let presses = 0; presses < 2; presses++) {
      await page.keyboard.press('Tab');
      names.push(await findFrame().evaluate(`document.activeElement.dataset.does`));
    }
    expect(names).toEqual(['compare', 'close']);
    await sleep(700);
    await page.keyboard.press('Enter');
    await sleep(100);
    expect(
      await findFrame().evaluate(`[document.activeElement.dataset.does, document.body.innerText.split('\\n')[0]]`),
    ).toEqual(['back', 'Hide on:']);
    await page.keyboard.press('Escape');
    expect(await findFrame().evaluate(`document.body.innerText.split('\\n')[0]`)).toBe('Translated from English');
  });

  it('does not act under something that lies over it, nor where it cannot be seen', async () => {
    for (const hide of ['opacity: 0.02', 'filter: opacity(0)']) {
      await visit(DEMO[4]!);
      const box = (await findChip())!;
      await page.evaluate(`document.documentElement.lastElementChild.style.cssText += ';${hide} !important'`);
      await sleep(900);
      const close = (await findFrame().evaluate(`(() => { const { x, y, width, height } =
        document.querySelector('[data-does=close]').getBoundingClientRect(); return [x + width / 2, y + height / 2]; })()`)) as [
        number,
        number,
      ];
      await page.mouse.click(box.x + close[0], box.y + close[1]);
      await sleep(200);
      expect(await findFrame().evaluate(`document.querySelector('main').className`)).toBe('invite');
    }
  });

  it.each([
    ['en', 'light'],
    ['en', 'dark'],
    ['ar', 'light'],
    ['de', 'dark'],
    ['th', 'light'],
    ['ru', 'dark'],
  ])('can be read by everyone: %s, %s', async (language, scheme) => {
    await setLanguage(language);
    await page.setViewport({ width: 1280, height: 800 });
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await visit(language === 'ar' ? DEMO[0]! : DEMO[3]!);
    const box = (await findChip())!;
    expect([328, 384, 448]).toContain(box.width);
    const frame = findFrame();
    await sleep(700);
    const width = Math.min(1280, Math.ceil(box.width) + 64);
    const clip = { x: Math.max(0, box.x - 32), y: box.y - 32, width, height: 100 };
    for (const view of ['invite', 'hide']) {
      const isCut = await frame.evaluate(
        `[...document.querySelectorAll('.words')].some((one) => one.scrollWidth > one.clientWidth)`,
      );
      expect([view, isCut]).toEqual([view, false]);
      const sizes =
        (await frame.evaluate(`[...document.querySelectorAll('button')].map((one) => one.getBoundingClientRect())
        .map(({ width, height }) => Math.min(width, height))`)) as number[];
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(24);
      await frame.evaluate(axeScript());
      expect(
        await frame.evaluate(`axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag22aa'] })
        .then(({ violations }) => violations.map(({ id }) => id))`),
      ).toEqual([]);
      await page.screenshot({
        path: `${PICTURES}chip-${language}-${scheme}-${view}.png`,
        clip,
        captureBeyondViewport: false,
      });
      const close = (await frame.evaluate(`(() => { const { x, y, width, height } =
        (document.querySelector('[data-does=close]') ?? document.body).getBoundingClientRect(); return [x + width / 2, y + height / 2]; })()`)) as [
        number,
        number,
      ];
      if (view === 'hide') continue;
      // Whatever was looked with has been in the way.
      await sleep(700);
      await page.mouse.click(box.x + close[0], box.y + close[1]);
      await frame.waitForFunction(`document.querySelector('main').className === 'hide'`);
    }
    await page.screenshot({ path: `${PICTURES}chip-page-${language}-${scheme}.png` });
  });
});
