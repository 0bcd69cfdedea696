/** Rows in a real Chromium: their sizes, and that what is opened is in view, clear of the bar and of the strip. */
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildPanelBundle } from '../../tools/panel-bundle';
import { chromiumPath } from '../../tools/setup.mjs';

let browser: Browser;
let bundle: Awaited<ReturnType<typeof buildPanelBundle>>;

beforeAll(async () => {
  bundle = await buildPanelBundle();
  browser = await puppeteer.launch({ executablePath: chromiumPath(), args: ['--no-sandbox', '--hide-scrollbars'] });
});
afterAll(() => browser?.close());

async function open(state: string, width = 360, height = 780, language = 'en'): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport({ width, height });
  const code = bundle.code.replaceAll('</script', '<\\/script');
  await page.setContent(
    `<!doctype html><html lang="${language}"><meta name="viewport" content="width=device-width"><style>${bundle.css}</style><div id="app"></div><script>location.hash='${state}'</script><script>${code}</script></html>`,
  );
  await page.waitForSelector('.flag, .plain');
  await page.evaluate('window.panel.send({ type: "close" })');
  return page;
}

const measureBox = (page: Page, selector: string) =>
  page.$eval(selector, (element) => {
    const { top, bottom, height, width } = element.getBoundingClientRect();
    return { top, bottom, height, width };
  });

describe('rows', () => {
  it('are 72 px high, and the first begins at 217', async () => {
    const page = await open('done');
    expect((await measureBox(page, '.flag')).top).toBeCloseTo(217, 0);
    const heights = await page.$$eval('.flag', (rows) => rows.map((row) => row.getBoundingClientRect().height));
    expect(new Set(heights)).toEqual(new Set([72]));
  });

  it.each([
    [360, 480],
    [240, 640],
  ])('open wholly in view by a press on the lowest that is seen, at %d px', async (width, height) => {
    const page = await open('encoder-working', width, height);
    const foot = (await measureBox(page, '.strip')).top;
    const ids = await page.$$eval('.flag', (rows) => rows.map(({ id }) => id));
    let lowest = '';
    for (const id of ids) if ((await measureBox(page, `#${id} .row`)).top + 24 < foot) lowest = id;
    await page.$eval(`#${lowest} .row`, (row) => (row as HTMLElement).click());
    await page.waitForSelector(`#${lowest}.open`);
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    const opened = await measureBox(page, `#${lowest}`);
    const bar = (await measureBox(page, '.top')).bottom;
    const room = (await measureBox(page, '.strip')).top - bar;
    expect(opened.top).toBeGreaterThanOrEqual(bar);
    if (opened.height <= room - 60) expect(opened.bottom).toBeLessThanOrEqual((await measureBox(page, '.strip')).top);
  });

  it('stay where they are by a press where all of what opens can be seen', async () => {
    const page = await open('done');
    const before = (await measureBox(page, '#flag-f0')).top;
    await page.click('#flag-f0 .row');
    await page.waitForSelector('#flag-f0.open');
    expect((await measureBox(page, '#flag-f0')).top).toBe(before);
  });

  it('leave the lanes in view by a press in the lanes', async () => {
    const page = await open('large');
    const { top, height } = await measureBox(page, '.tracks');
    const right = await page.$eval('.tracks', (tracks) => tracks.getBoundingClientRect().right);
    await page.mouse.click(right - 8, top + height - 8);
    await page.waitForSelector('.flag.open');
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    expect((await measureBox(page, '.tracks')).top).toBeGreaterThan((await measureBox(page, '.top')).bottom);
  });
});

describe('the bar at 240 px', () => {
  it.each([
    ['done', 'en'],
    ['done', 'de'],
    ['faithful', 'de'],
    ['done', 'ar'],
  ])('is one line: %s in %s', async (state, language) => {
    const page = await open(state, 240, 780, language);
    expect((await measureBox(page, '.bar')).height).toBe(44);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(240);
  });
});
