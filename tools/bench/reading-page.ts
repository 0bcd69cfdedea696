/** Measures the page to read both texts on, with 2,000 paragraphs and 500 flags: when it is there, and its longest tasks. */
import { openChromium } from '../../tests/e2e/chromium';
import { large } from '../../tests/panel/fixtures/large';
import { computeMedianTime, printRow } from './time';
import { findLongestTask, type Task } from './trace';

const RUNS = 3;
const PARAGRAPHS = 2000;

/** Answers as the panel does, from another page of Verso. */
const ANSWER = `(key, report) => {
  const channel = new BroadcastChannel('verso-reading-' + key);
  const findings = report.findings;
  const reading = { report, findings, context: { accessed: '2026-10-07T09:12:44.000Z' }, privateTabs: [] };
  channel.onmessage = ({ data }) => data === 'ask' && channel.postMessage({ reading });
}`;

/** Milliseconds from the page's beginning until rows can be seen, and until all of it is drawn. */
const TIMES = `new Promise((done) => {
  let first;
  const look = () => {
    if (document.querySelector('.row')) first ??= performance.now();
    if (document.querySelector('main:not([aria-busy])')) done({ first, whole: performance.now() });
    else requestAnimationFrame(look);
  };
  look();
})`;

const SCROLL = `new Promise((done) => {
  const step = () => {
    const before = scrollY;
    scrollBy({ top: 900, behavior: 'instant' });
    if (scrollY === before || scrollY > 120_000) done(); else requestAnimationFrame(step);
  };
  requestAnimationFrame(step);
})`;

const KEYS = `new Promise((done) => {
  let left = 60;
  const step = () => {
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'j', bubbles: true }));
    if (left-- === 0) done(); else requestAnimationFrame(step);
  };
  step();
})`;

export async function benchReadingPage(): Promise<void> {
  const chromium = await openChromium();
  const runs: { first: number; whole: number; scrolling: Task; keys: Task }[] = [];
  try {
    for (let run = 0; run < RUNS; run++) {
      const other = await chromium.browser.newPage();
      await other.goto(`${chromium.origin}/guide.html`);
      await other.evaluate(`(${ANSWER})('${run}', ${JSON.stringify(large(500, PARAGRAPHS))})`);
      const page = await chromium.browser.newPage();
      await page.setViewport({ width: 1600, height: 1000 });
      await page.goto(`${chromium.origin}/reading.html?key=${run}`);
      const times = (await page.evaluate(TIMES)) as { first: number; whole: number };
      const scrolling = await findLongestTask(page, () => page.evaluate(SCROLL));
      await page.evaluate('scrollTo(0, 0)');
      const keys = await findLongestTask(page, () => page.evaluate(KEYS));
      runs.push({ ...times, scrolling, keys });
      await page.close();
      await other.close();
    }
  } finally {
    await chromium.browser.close();
  }
  const pick = (of: (run: (typeof runs)[number]) => number): string =>
    `${computeMedianTime(runs.map(of)).toFixed(0)} ms`;
  const printTask = (what: string, name: 'scrolling' | 'keys'): void =>
    printRow(
      `reading page, longest task, ${what}`,
      `${pick((run) => run[name].wall)} (${pick((run) => run[name].cpu)} of the processor)`,
      '≤ 50 ms',
    );
  printRow(
    'reading page, 2,000 paragraphs, first rows',
    pick(({ first }) => first),
    '≤ 1,000 ms',
  );
  printRow(
    'reading page, 2,000 paragraphs, all rows',
    pick(({ whole }) => whole),
    '',
  );
  printTask('scrolling', 'scrolling');
  printTask('by key', 'keys');
}
