/** Leaves a page open with and without Verso and measures what Verso adds. */
import { setTimeout as sleep } from 'node:timers/promises';
import { launch, type Page } from 'puppeteer-core';
import { type Newsroom, openNewsroom } from '../newsroom';
import { chromiumPath } from '../setup.mjs';
import { type Cost, createMeter } from './metrics';
import { Scene } from './scene';

/** A ticker, comments that come in and go, and an advertisement that is replaced: every 100 milliseconds, for ever. */
const RESTLESS = `(() => {
  const add = (name, text) => Object.assign(document.createElement(name), { textContent: text });
  const ticker = document.body.insertBefore(add('p', ''), document.body.firstChild);
  const comments = document.body.appendChild(document.createElement('section'));
  let advertisement = document.body.appendChild(document.createElement('aside'));
  let count = 0;
  setInterval(() => {
    count += 1;
    ticker.textContent = 'Shares ' + (5000 + (count % 97)) + ' points';
    comments.append(add('p', 'Reader ' + (count % 1000) + ' says: the ferry was late again this morning.'));
    if (comments.childElementCount > 60) comments.firstElementChild.remove();
    const next = add('aside', 'Offer ' + (count % 10));
    advertisement.replaceWith(next);
    advertisement = next;
  }, 100);
})()`;

/** The page by itself, with Verso in the browser, and with a comparison of it on show. */
export type Beside = 'nothing' | 'verso' | 'panel';

interface Opened {
  readonly page: Page;
  close(): Promise<void>;
}

const PAIR = 'es-en';

async function openWithoutVerso(news: Newsroom): Promise<Opened> {
  const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--window-size=1280,900'];
  const browser = await launch({
    executablePath: chromiumPath(),
    headless: true,
    pipe: true,
    defaultViewport: null,
    args,
  });
  const page = await browser.newPage();
  await page.goto(news.translation + news.pairs.find(({ pair }) => pair === PAIR)!.translation.path);
  return { page, close: () => browser.close() };
}

async function openWithVerso(compared: boolean): Promise<Opened> {
  const scene = await Scene.open();
  await scene.visit(PAIR);
  if (compared) await scene.toComparison(PAIR);
  return { page: scene.page, close: () => scene.close() };
}

export interface PageRun {
  readonly minutes: number;
  readonly tell: (minute: number, costs: Readonly<Record<Beside, Cost>>) => void;
}

type Costs = Readonly<Record<Beside, Cost>>;

/** The same restless page three times, at the same time; what each costs after every minute, the start first. */
export async function runPage({ minutes, tell }: PageRun): Promise<readonly Costs[]> {
  const news = await openNewsroom();
  const opened = {
    nothing: await openWithoutVerso(news),
    verso: await openWithVerso(false),
    panel: await openWithVerso(true),
  };
  const all = Object.values(opened);
  try {
    const meters = await Promise.all(all.map(({ page }) => createMeter(page)));
    await Promise.all(all.map(({ page }) => page.evaluate(RESTLESS)));
    const costs: Costs[] = [];
    for (let minute = 0; minute <= minutes; minute++) {
      if (minute > 0) await sleep(60_000);
      const [nothing, verso, panel] = (await Promise.all(meters.map((measure) => measure()))) as [Cost, Cost, Cost];
      costs.push({ nothing, verso, panel });
      tell(minute, costs.at(-1)!);
    }
    return costs;
  } finally {
    await Promise.all(all.map(({ close }) => close()));
    news.close();
  }
}

export interface Extra {
  /** Bytes by which the heap grew more than the page's own. */
  readonly heap: number;
  /** Shares of one processor, 0..1, that the page's thread took besides what the page itself takes: in all, and in scripts. */
  readonly task: number;
  readonly script: number;
}

/** What Verso adds to a page from its first minute to its last, the first looks at it over. */
export function computeExtraCosts(costs: readonly Costs[], beside: 'verso' | 'panel'): Extra {
  const [first, last] = [costs[1]!, costs.at(-1)!];
  const grown = (what: 'heap' | 'task' | 'script', of: Beside): number => last[of][what] - first[of][what];
  const seconds = (costs.length - 2) * 60;
  const more = (what: 'heap' | 'task' | 'script'): number => grown(what, beside) - grown(what, 'nothing');
  return { heap: more('heap'), task: more('task') / seconds, script: more('script') / seconds };
}
