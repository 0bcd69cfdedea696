/** The card's page in every state, as a reader sees it: accessible, within its frame, still, and to be hit with a finger. */
import { mkdirSync } from 'node:fs';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildCardPage } from '../../tools/card-bundle';
import { chromiumPath } from '../../tools/setup.mjs';
import { CARDS } from '../card/fixtures/cards';
import { axeScript } from './looking';

const NAMES = Object.keys(CARDS);
const PICTURES = new URL('../../.output/pictures/card/', import.meta.url).pathname;
/** Windows from 180 to 420, less what the card leaves at both sides; and wider ones. */
const WIDTHS = [164, 224, 304, 360];
/** There is nothing to read, and no heading to read it under, in a card that is still to come. */
const buildAxeScript = (name: string) =>
  `axe.run(document, ${JSON.stringify(
    name === 'loading' ? { rules: { 'page-has-heading-one': { enabled: false } } } : {},
  )}).then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join()))`;
/** What reaches beyond the card's edge, or is cut off where nothing tells so. */
const CUT = `[...document.querySelectorAll('#card *')]
  .filter((one) => {
    const { left, right } = one.getBoundingClientRect();
    // A line that is too long ends with an ellipsis, which tells so.
    if (innerWidth >= 240 && one.closest('.gist, .why')) return false;
    return left < -0.5 || right > innerWidth + 0.5 || (one.localName === 'button' && one.scrollWidth > one.clientWidth + 1);
  })
  .map((one) => one.outerHTML.slice(0, 90))`;

let browser: Browser;
let page: Page;

beforeAll(async () => {
  mkdirSync(PICTURES, { recursive: true });
  browser = await launch({
    executablePath: chromiumPath()!,
    headless: true,
    pipe: true,
    args: ['--no-sandbox', '--disable-gpu'],
  });
  page = await browser.newPage();
  await page.setContent(await buildCardPage());
  await page.evaluate(axeScript());
});
afterAll(() => browser?.close());

async function draw(name: string, width: number): Promise<number> {
  await page.setViewport({ width, height: 336, deviceScaleFactor: 2 });
  const wanted = (await page.evaluate(`own.draw('${name}')`)) as number;
  const height = Math.max(72, Math.min(336, Math.ceil(wanted / 24) * 24));
  await page.setViewport({ width, height, deviceScaleFactor: 2 });
  return height;
}

describe.each(['light', 'dark'] as const)('the card, %s', (scheme) => {
  beforeAll(() => page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]));

  it.each(NAMES)('has nothing that axe finds: %s', async (name) => {
    await draw(name, 360);
    expect(await page.evaluate(buildAxeScript(name))).toEqual([]);
    await page.screenshot({ path: `${PICTURES}${name}-${scheme}.png` });
  });
});

describe('the card', () => {
  it.each(NAMES)('stays within its frame, however narrow: %s', async (name) => {
    for (const width of WIDTHS) {
      await draw(name, width);
      expect(await page.evaluate(CUT), `${width}`).toEqual([]);
      if (width === 164) await page.screenshot({ path: `${PICTURES}${name}-164.png` });
    }
  });

  it.each([
    ['german', 164, 336],
    ['dropped-words', 360, 168],
  ])('has its buttons at hand where nothing else has room: %s', async (name, width, height) => {
    await draw(name, width);
    await page.setViewport({ width, height, deviceScaleFactor: 2 });
    const hit = `[...document.querySelectorAll('button')].map((button) => {
      const { left, top, width, height } = button.getBoundingClientRect();
      return document.elementFromPoint(left + width / 2, top + height / 2) === button;
    })`;
    expect(await page.evaluate(hit)).toEqual([true, true, true]);
    // The card learns of its room a moment after the window has changed.
    await page.waitForFunction(`[...document.querySelectorAll('#card, .passage')].some((one) => one.tabIndex === 0)`);
    expect(await page.evaluate(buildAxeScript(name))).toEqual([]);
    await page.screenshot({ path: `${PICTURES}${name}-${height}-tight.png` });
  });

  it('has its passage alone scroll where it is at its highest', async () => {
    expect(await draw('long', 360)).toBe(336);
    const scrolling = `[...document.querySelectorAll('html, body, #card, #card *')]
      .filter((one) => one.scrollHeight > one.clientHeight + 1 && !/inline/.test(getComputedStyle(one).display)).map((one) => one.className)`;
    expect(await page.evaluate(scrolling)).toEqual(['passage']);
    const bottom = `document.querySelector('.actions').getBoundingClientRect().bottom`;
    expect(await page.evaluate(bottom)).toBeCloseTo(335, 0);
  });

  it('is drawn with borders where colors are taken away', async () => {
    await draw('altered', 360);
    const session = await page.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
    const borders = `['#card', '.glyph', '.passage mark'].map((one) => {
      const { borderTopStyle, borderTopWidth, textDecorationLine } = getComputedStyle(document.querySelector(one));
      return (borderTopStyle !== 'none' && borderTopWidth !== '0px') || textDecorationLine === 'underline';
    })`;
    expect(await page.evaluate(borders)).toEqual([true, true, true]);
    await page.screenshot({ path: `${PICTURES}altered-forced.png` });
    await session.send('Emulation.setEmulatedMedia', { features: [] });
    await session.detach();
  });

  it('moves nothing, and has buttons 44 high for fingers', async () => {
    await draw('dropped-words', 360);
    expect(await page.evaluate('document.getAnimations().length')).toBe(0);
    const heights = `[...document.querySelectorAll('button')].map((one) => one.getBoundingClientRect().height)`;
    expect(await page.evaluate(heights)).toEqual([32, 32, 32]);
    const session = await page.createCDPSession();
    await session.send('Emulation.setTouchEmulationEnabled', { enabled: true });
    await page.setViewport({ width: 360, height: 336, hasTouch: true, isMobile: true });
    await page.waitForFunction(`matchMedia('(pointer: coarse)').matches`, { timeout: 2000 });
    expect(Math.min(...((await page.evaluate(heights)) as number[]))).toBeGreaterThanOrEqual(44);
  });
});
