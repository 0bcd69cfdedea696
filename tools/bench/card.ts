/** Measures the card in the page and the pills in its gaps: how soon, whether anything is laid out for them, or moved by them. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { openChromium, openPanel } from '../../tests/e2e/chromium';
import { buildBundle } from '../bundle';
import { openNewsroom } from '../newsroom';
import { computeMedianTime, printRow } from './time';
import { measureScripts, type Task } from './trace';

const CARDS = 24;
/** Milliseconds that the pointer rests until a card is asked for. */
const REST = 120;
const GAPS = 200;

/** From now on the page notes when the pointer moved, when the card was painted, and what moved by itself. */
const WATCH = `
  window.shift = 0;
  new PerformanceObserver((list) => { for (const entry of list.getEntries()) window.shift += entry.value; })
    .observe({ type: 'layout-shift' });
  addEventListener('pointermove', ({ timeStamp }) => { window.movedAt = timeStamp; window.shownAt = undefined; }, true);
  const look = () => {
    const host = document.documentElement.lastElementChild;
    const isSeen = host.localName === 'div' && host.style.visibility === 'visible';
    if (isSeen && window.shownAt === undefined) requestAnimationFrame(() => setTimeout(() => { window.shownAt ??= performance.now(); }));
    else if (!isSeen) window.shownAt = undefined;
  };
  new MutationObserver(look).observe(document.documentElement, { subtree: true, attributes: true, attributeFilter: ['style'] });`;

const buildSentenceScript = (at: number) => `(async () => {
  const all = [...document.querySelectorAll('article p')].filter((one) => one.textContent.trim().length > 60);
  const one = all[${at} % all.length];
  one.scrollIntoView({ block: 'center', behavior: 'instant' });
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  const range = document.createRange();
  range.selectNodeContents(one);
  const { left, top, height } = range.getClientRects()[0];
  return { x: left + 30, y: top + height / 2 };
})()`;

async function measureCards(page: Page): Promise<number[]> {
  const times: number[] = [];
  for (let at = 0; at < CARDS; at++) {
    await page.mouse.move(2, 2);
    await sleep(500);
    const { x, y } = (await page.evaluate(buildSentenceScript(at))) as { x: number; y: number };
    await page.mouse.move(x, y);
    await sleep(700);
    const time = (await page.evaluate('window.shownAt && window.shownAt - window.movedAt')) as number | undefined;
    if (time !== undefined) times.push(time - REST);
  }
  return times;
}

async function benchRealCards(): Promise<void> {
  const news = await openNewsroom();
  const chromium = await openChromium({ size: '1360,900' });
  try {
    const page = (await chromium.browser.pages())[0]!;
    const pair = news.pairs.find((one) => one.pair === 'th-vi')!;
    await page.goto(news.translation + pair.translation.path);
    const panel = await openPanel(chromium, page);
    await (await panel.waitForSelector('main.at-ready button.primary'))!.click();
    await panel.waitForSelector('main.at-done');
    await sleep(1500);
    await page.evaluate(WATCH);
    let times: number[] = [];
    const { calls, forcedLayouts } = await measureScripts(
      page,
      (url) => url.startsWith(chromium.origin),
      async () => {
        times = await measureCards(page);
      },
    );
    const shift = (await page.evaluate('window.shift')) as number;
    const [median, worst] = [computeMedianTime(times), Math.max(...times)];
    printRow(
      'card, from the end of rest to its paint: median, worst',
      `${median.toFixed(0)}, ${worst.toFixed(0)} ms`,
      '≤ 100 ms',
    );
    printRow(`card, layouts forced in ${calls} calls of the highlighter`, `${forcedLayouts}`, '0');
    printRow('card and gaps, layout shift of the page', `${shift}`, '0');
  } finally {
    await chromium.browser.close();
    news.close();
  }
}

/** Paragraphs, and the pills of the gaps between them as the highlighter makes them. */
const PAGE = `<!doctype html><meta charset="utf-8"><body style="margin: 0"><article style="width: 640px; font: 17px/31px sans-serif">
  ${Array.from({ length: 2 * GAPS }, (_, at) => `<p>${`Satz ${at} steht hier und ist so lang wie andere. `.repeat(4)}</p>`).join('')}
  </article>`;
const MAKE = `const all = [...document.querySelectorAll('p')].map((one) => {
    const range = document.createRange();
    range.selectNodeContents(one.firstChild);
    return range;
  });
  const gaps = Array.from({ length: ${GAPS} }, (_, at) => ({ ids: ['f' + at], above: all[2 * at], below: all[2 * at + 1] }));
  const pills = new own.GapPills({ changed: () => { window.changed = performance.now(); }, isCard: () => false });
  pills.follow(gaps);
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  return gaps.filter(({ ids }) => pills.has(ids[0])).length;`;
const MOVE = `for (let step = 0; step < 60; step++) {
    scrollBy({ top: 400, behavior: 'instant' });
    if (step % 6 === 0) document.querySelector('article').style.width = 600 + step + 'px';
    await new Promise((done) => requestAnimationFrame(done));
  }`;

async function benchManyGaps(): Promise<void> {
  const script = await buildBundle(new URL('../../entrypoints/highlighter/gaps/gap-pills.ts', import.meta.url), 'own');
  const chromium = await openChromium();
  try {
    const page = await chromium.browser.newPage();
    const run = (body: string) => page.evaluate(`(async () => { ${body} })()`);
    const measure = (body: string) =>
      measureScripts(
        page,
        () => false,
        () => run(body),
      );
    await page.setContent(PAGE);
    const without = await measure(MOVE);
    await page.evaluate('scrollTo(0, 0)');
    await page.addScriptTag({ content: `${script}; window.own = own;` });
    const made = await measure(`window.count = await (async () => { ${MAKE} })();`);
    const count = await page.evaluate('window.count');
    const moving = await measure(MOVE);
    const format = ({ wall, cpu }: Task): string => `${wall.toFixed(1)}, ${cpu.toFixed(1)} ms`;
    printRow('gaps, longest task', 'by the clock, of the CPU', '');
    printRow(`gaps, while ${count} pills are made`, format(made), '≤ 50 ms');
    printRow(
      `gaps, while a page with ${count} is scrolled and laid out anew`,
      format(moving),
      `${format(without)} without`,
    );
  } finally {
    await chromium.browser.close();
  }
}

/** Rows of the card, as the design asks. */
export async function benchCard(): Promise<void> {
  await benchRealCards();
  await benchManyGaps();
}
