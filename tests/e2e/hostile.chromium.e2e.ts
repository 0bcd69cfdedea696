/** Hostile pages in a real Chromium gain nothing. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Chromium, openChromium, openPanel } from './chromium';
import { articleAt, type HostileSite, openHostileSite, VERDICT } from './hostile/site';

let site: HostileSite;
let chromium: Chromium;
let page: Page | undefined;

beforeAll(async () => {
  site = await openHostileSite();
  // Names that look public, as they would to somebody whose name server lies.
  chromium = await openChromium({ args: ['--host-resolver-rules=MAP *.example 127.0.0.1'] });
});

afterAll(async () => {
  await chromium?.browser.close();
  site?.close();
});

afterEach(async () => {
  await page?.close();
  page = undefined;
});

const at = (host: string, path: string): string => `http://${host}:${site.port}${path}`;

async function opened(address: string): Promise<Page> {
  page = await chromium.browser.newPage();
  await page.goto(address);
  return page;
}

/** Compares the page with what it names, in the panel that is given back. */
async function panelOf(host: string, href: string): Promise<Page> {
  const front = await opened(at(host, `/names?href=${encodeURIComponent(href)}`));
  const panel = await openPanel(chromium, front);
  await panel.waitForSelector('main.at-ready button.primary');
  await panel.evaluate(() => document.querySelector<HTMLButtonElement>('main.at-ready button.primary')!.click());
  await panel.waitForSelector('main.at-failed, main.at-done, main.at-not-the-original, main.at-uncertain', {
    timeout: 60_000,
  });
  return panel;
}

/** The same, giving what the panel then says. */
async function compared(host: string, href: string): Promise<string> {
  const panel = await panelOf(host, href);
  return panel.evaluate(() => `${document.querySelector('main')?.className}\n${document.body.textContent}`);
}

/** Whose every end of every line is to be seen: not clipped, not covered, not outside the panel. */
const seenWhole = (panel: Page, selector: string): Promise<string[]> =>
  panel.evaluate((wanted) => {
    const isSeen = (element: Element) =>
      [...element.getClientRects()].every(({ left, right, top, bottom }) =>
        [left + 2, right - 2].every((x) => element.contains(document.elementFromPoint(x, (top + bottom) / 2))),
      );
    return [...document.querySelectorAll(wanted)].map((element) => {
      element.scrollIntoView({ block: 'center' });
      return `${element.textContent} ${isSeen(element)}`;
    });
  }, selector);

describe('a page’s own scripts', () => {
  it('learn nothing of Verso, have it fetch nothing and open nothing', async () => {
    const front = await opened(at('news.example', '/attempts'));
    const [worker] = await chromium.extension.workers();
    const badge = () =>
      worker!.evaluate(`(async () => {
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        return chrome.action.getBadgeText({ tabId: tab.id });
      })()`);
    // The page was read: whatever is not learnt was there to be learnt.
    await expect.poll(badge, { timeout: 30_000 }).toBe('EN');
    const learnt = await front.evaluate(
      (base, secret) =>
        (window as unknown as { attempt(a: string, b: string): Promise<string[]> }).attempt(base, secret),
      chromium.origin,
      at('news.example', '/secret'),
    );
    expect(learnt).toEqual([]);
    expect(await front.evaluate('window.tried')).toBe(17);
    expect(site.asked.filter((asked) => asked.endsWith('/secret') || asked.includes('/good'))).toEqual([]);
    // The frame that the page made is there, and empty.
    const panels = chromium.browser.targets().filter((t) => t.url().includes('sidepanel.html') && t.type() !== 'other');
    expect(panels).toEqual([]);
  });
});

describe('a page whose elements stand in front of what a document has', () => {
  it('is told calmly to be none that can be read', async () => {
    const front = await opened(at('news.example', '/clobbering'));
    const panel = await openPanel(chromium, front);
    await panel.waitForSelector('main:is(.at-idle, .at-nothing, .at-ready, .at-not-an-article) :is(button, p)');
    expect(await panel.evaluate(() => document.querySelector('main')?.className)).not.toContain('looking');
    expect(site.asked.filter((asked) => asked.includes('/good'))).toEqual([]);
  });
});

describe('a page that calls itself what it likes', () => {
  it('is shown with its host, and that whole, however narrow the panel is', async () => {
    const panel = await panelOf('news.example', at('evil-farm.example', articleAt('named')));
    const line = await panel.evaluate(() => document.querySelector('.from')?.textContent);
    expect(line).toMatch(/^Original: Nothing was found to differ ✓ [^·]{1,30}… · evil-farm\.example · English/);
    expect(await panel.evaluate(() => document.querySelector<HTMLElement>('.from .outlet')?.title)).toBe(VERDICT);
    await panel.evaluate(() => document.querySelector<HTMLElement>('button.from')!.click());
    await panel.waitForSelector('.chain');
    for (const width of [360, 240, 180]) {
      await panel.setViewport({ width, height: 780 });
      // What the browser has laid out anew comes a moment after the window's new width.
      const seen = (selector: string) =>
        expect.poll(() => seenWhole(panel, selector), { message: `${width}`, timeout: 30_000 });
      await seen('.from .host bdi').toEqual(['evil-farm.example true']);
      await seen('.chain .host').toEqual(['news.example true', 'evil-farm.example true']);
      await expect
        .poll(() => panel.evaluate(() => document.documentElement.scrollWidth - innerWidth), { timeout: 30_000 })
        .toBeLessThanOrEqual(0);
      await panel.screenshot({ path: `.output/pictures/outlet-${width}.png` });
    }
    // Other tests come into the same panel.
    await panel.setViewport(null);
  });
});

describe('what a public page names as its original', () => {
  const OWN = 'on your own network';

  it.each([
    ['the loopback', () => at('127.0.0.1', '/secret/good-article-of-some-length-2025')],
    ['localhost', () => at('localhost', '/secret/good-article-of-some-length-2025')],
    ['the loopback in hexadecimal', () => at('0x7f.1', '/secret/good-article-of-some-length-2025')],
    ['the loopback as one number', () => at('2130706433', '/secret/good-article-of-some-length-2025')],
    ['the loopback in IPv6', () => at('[::ffff:127.0.0.1]', '/secret/good-article-of-some-length-2025')],
    ['a redirect to the loopback', () => at('post.example', articleAt('inward'))],
    ['two redirects to the loopback', () => at('post.example', articleAt('twice'))],
  ])('is not asked for on the reader’s network: %s', async (_, href) => {
    expect(await compared('news.example', href())).toContain(OWN);
    expect(site.asked.filter((asked) => asked.includes('/secret'))).toEqual([]);
  });

  it('is read where it is public, also behind a redirect, and where the page itself is no public one', async () => {
    expect(await compared('news.example', at('post.example', articleAt('good')))).toContain('at-done');
    await page?.close();
    expect(await compared('news.example', at('post.example', articleAt('once')))).toContain('at-done');
    await page?.close();
    expect(await compared('127.0.0.1', at('127.0.0.1', articleAt('good')))).toContain('at-done');
  });

  it('may send Verso round in circles five times and no more', async () => {
    expect(await compared('news.example', at('post.example', articleAt('loop')))).toContain('leads somewhere else');
    expect(site.asked.filter((asked) => asked.includes('/loop'))).toHaveLength(6);
  });

  it.each(['bomb', 'endless'])('is given up where it is larger than any article: %s', async (way) => {
    expect(await compared('news.example', at('post.example', articleAt(way)))).toContain('too large');
  });

  it.each(['nodes', 'word', 'deep'])('is got through, however it is made: %s', async (way) => {
    expect(await compared('news.example', at('post.example', articleAt(way)))).toMatch(
      /at-(done|failed|not-the-original|uncertain)/,
    );
  });
});

describe('a page that names two originals, the first within the network of its reader', () => {
  it.each(['other', 'gone'])('is not told by a request for the second what became of the first: %s', async (way) => {
    const [first, second] = [at('printer.news.example', articleAt(way)), at('news.example', articleAt('good'))];
    const front = await opened(
      `${at('news.example', '/names')}?href=${encodeURIComponent(second)}&surer=${encodeURIComponent(first)}`,
    );
    const panel = await openPanel(chromium, front);
    await panel.waitForSelector('main.at-ready button.primary');
    const before = site.asked.length;
    await panel.$eval('main.at-ready button.primary', (button) => (button as HTMLButtonElement).click());
    await panel.waitForSelector('main.at-failed, main.at-not-the-original, main.at-done', { timeout: 60_000 });
    await sleep(1500);
    expect(site.asked.slice(before)).toEqual([`printer.news.example${articleAt(way)}`]);
    const pressed = await panel.$$eval('.steps-on button', (all) => {
      const next = all.find(({ textContent }) => /^Try .*news\.example/.test(textContent ?? ''));
      (next as HTMLButtonElement | undefined)?.click();
      return next?.textContent;
    });
    expect(pressed).toContain('news.example');
    await panel.waitForSelector('main.at-done', { timeout: 60_000 });
    expect(site.asked.slice(before).at(-1)).toBe(`news.example${articleAt('good')}`);
  });
});
