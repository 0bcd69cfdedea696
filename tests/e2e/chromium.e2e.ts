/** The demo in a real Chromium: the panel shows what the library finds. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '../../lib/core/report';
import { type DemoPair, type Newsroom, openNewsroom, readDemoPairs } from '../../tools/newsroom';
import { type Chromium, openChromium, openPanel } from './chromium';
import { COUNT_NEUTRAL, flagsOf, isShown, type PanelFlag } from './flags';
import { picturesOf } from './looking';
import { openRow } from './panel-scripts';
import { bothWays, pureReport, unmarked } from './pure';

const PICTURES = picturesOf('chromium');

let news: Newsroom;
let chromium: Chromium;

beforeAll(async () => {
  news = await openNewsroom();
  chromium = await openChromium();
  await chromium.browser
    .defaultBrowserContext()
    .overridePermissions(chromium.origin, ['clipboard-read', 'clipboard-sanitized-write']);
});

afterAll(async () => {
  await chromium?.browser.close();
  news?.close();
});

async function openArticle(address: string): Promise<Page> {
  const page = await chromium.browser.newPage();
  await page.goto(address);
  return page;
}

async function compared(pair: DemoPair): Promise<{ page: Page; panel: Page }> {
  const page = await openArticle(news.translation + pair.translation.path);
  const panel = await openPanel(chromium, page);
  await panel.waitForSelector('main.at-ready');
  await panel.evaluate(() => document.querySelector<HTMLButtonElement>('main.at-ready button.primary')!.click());
  await panel.waitForSelector('main.at-done', { timeout: 30_000 });
  return { page, panel };
}

const inPanel = (panel: Page) => (body: string) => panel.evaluate(`(async () => { ${body} })()`);

/** Texts under the highlights of a name, as the page's own scripts see them. */
const highlighted = (page: Page, name: string) =>
  page.evaluate((n) => [...(CSS.highlights.get(n) ?? [])].map((range) => (range as Range).toString()), name);

describe.each(readDemoPairs().map((p) => [p.pair, p] as const))('%s in Chromium', (_, pair) => {
  let page: Page;
  let panel: Page;
  let flags: PanelFlag[];
  let report: Report;

  beforeAll(async () => {
    report = pureReport(pair, news);
    ({ page, panel } = await compared(pair));
    flags = await flagsOf(inPanel(panel));
  });

  afterAll(async () => {
    await page?.close();
  });

  it('marks the icon with the original’s language', async () => {
    const [worker] = await chromium.extension.workers();
    const badge = (await worker!.evaluate(`(async () => {
      const [tab] = await chrome.tabs.query({ url: ${JSON.stringify(news.translation + pair.translation.path)} });
      return [await chrome.action.getBadgeText({ tabId: tab.id }), await chrome.action.getTitle({ tabId: tab.id })];
    })()`)) as string[];
    expect(badge[0]).toBe(pair.original.lang.toUpperCase());
    expect(badge[1]).toContain('Original: 127.0.0.1');
  });

  it('shows all that the core finds, and nothing else', async () => {
    const shown = bothWays(flags, report, pair);
    expect(shown.panel).toEqual(shown.core);
    expect(unmarked(flags, report)).toEqual([]);
    expect(await inPanel(panel)(COUNT_NEUTRAL)).toBe(report.neutral.length);
  });

  it('takes the page to a flag of every category and highlights it there', async () => {
    const one = new Map(flags.filter((f) => f.translation).map((f) => [f.category, f]));
    expect(one.size).toBeGreaterThan(10);
    for (const flag of one.values()) {
      await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
      await inPanel(panel)(openRow(`flag-${flag.id}`));
      await page.waitForFunction(isShown(flag.translation), { timeout: 30_000 }).catch(async () => {
        // What is highlighted says more than that the wait was in vain.
        expect(await highlighted(page, 'verso-shown'), flag.category).toEqual([flag.translation]);
      });
    }
    expect((await highlighted(page, 'verso-altered')).length).toBeGreaterThan(5);
    await page.screenshot({ path: `${PICTURES}${pair.pair}-page.png` });
  });

  it('leaves the page as it was', async () => {
    const touched = await page.evaluate(
      () => document.querySelectorAll('mark, [class*=verso], [id*=verso], [data-verso]').length,
    );
    expect(touched).toBe(0);
  });

  it('copies one flag and all of them, as text and as markup', async () => {
    const [first] = flags;
    await panel.bringToFront();
    await inPanel(panel)(openRow(`flag-${first!.id}`));
    const button = `#flag-${first!.id} .do button:first-child`;
    await panel.$eval(button, (b) => b.scrollIntoView({ block: 'center', behavior: 'instant' }));
    await panel.click(button);
    await panel.waitForFunction(() => document.querySelector('.strip')?.textContent?.includes('Copied'));
    const one = await panel.evaluate(() => navigator.clipboard.readText());
    // Both articles, each at the passage where it has one.
    expect(one.match(/https?:/g)).toHaveLength(2);
    expect(one).toContain('#:~:text=');
    expect(one).toContain('Original: “');
    await panel.click('.bar .copy');
    await panel.waitForFunction((before) => navigator.clipboard.readText().then((t) => t !== before), {}, one);
    const all = await panel.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const text = async (type: string) => (await item!.getType(type)).text();
      return { plain: await text('text/plain'), html: await text('text/html') };
    });
    expect(all.plain.length).toBeGreaterThan(one.length);
    expect(all.html).toContain('#:~:text=');
    expect(all.html).toContain('<');
  });

  it('asked for the original once, without cookies or referrer', () => {
    const asked = news.requests.filter((r) => decodeURI(r.url ?? '') === decodeURI(pair.original.path));
    expect(asked).toHaveLength(1);
    expect(asked[0]!.headers.cookie).toBeUndefined();
    expect(asked[0]!.headers.referer).toBeUndefined();
  });

  it('can be looked at', async () => {
    for (const scheme of ['light', 'dark'] as const) {
      await panel.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await panel.screenshot({ path: `${PICTURES}${pair.pair}-${scheme}.png` });
    }
  });
});

describe('when it is not straightforward, in Chromium', () => {
  it('offers to paste an address where a page names none, and compares with it', async () => {
    const [pair] = news.pairs;
    const page = await openArticle(news.original + pair!.original.path);
    const panel = await openPanel(chromium, page);
    await panel.waitForSelector('main.at-no-original input');
    await panel.type('input', news.translation + pair!.translation.path);
    await panel.keyboard.press('Enter');
    await panel.waitForSelector('main.at-done', { timeout: 30_000 });
    await page.close();
  });

  it('says calmly that the original is gone', async () => {
    const [pair] = news.pairs;
    const page = await openArticle(news.translation + pair!.translation.path);
    const panel = await openPanel(chromium, page);
    await panel.waitForSelector('main.at-ready');
    await panel.evaluate(() => document.querySelector('details.another')?.setAttribute('open', ''));
    await panel.waitForSelector('input');
    await panel.type('input', `${news.original}/gone.html`);
    await panel.keyboard.press('Enter');
    await panel.waitForSelector('main.at-failed');
    await panel.screenshot({ path: `${PICTURES}gone.png` });
    expect(await panel.$eval('main', (m) => m.textContent ?? '')).toMatch(/404|gone|no longer|not there/i);
    await page.close();
  });

  it('says that an unrelated page is not the original', async () => {
    const [one, two] = news.pairs;
    const page = await openArticle(news.translation + one!.translation.path);
    const panel = await openPanel(chromium, page);
    await panel.waitForSelector('main.at-ready');
    await panel.evaluate(() => document.querySelector('details.another')?.setAttribute('open', ''));
    await panel.waitForSelector('input');
    await panel.type('input', news.original + two!.original.path);
    await panel.keyboard.press('Enter');
    await panel.waitForSelector('main.at-not-the-original', { timeout: 30_000 });
    await panel.screenshot({ path: `${PICTURES}not-the-original.png` });
    await page.close();
  });
});
