/**
 * The panel in every stored state, in real Chromium: a picture at 360 px, light and dark, and axe's verdict.
 * `npx tsx tools/pictures.ts [state[@width] …]` → .output/pictures/; `newsroom-PAIR` is a pair of the demo with all
 * its flags, `newsroom-PAIR-open` with what is folded away as well; exits 1 where axe finds something or
 * something is wider than the panel.
 */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import puppeteer from 'puppeteer-core';
import { listReportWords } from '../lib/compare/words-of-report';
import { listUnreadSides } from '../lib/report/passages';
import { axeScript } from '../tests/e2e/looking';
import { pureReport } from '../tests/e2e/pure';
import { KEEPING_STATES, SAVED_STATES } from '../tests/panel/fixtures/saved';
import { STATES } from '../tests/panel/fixtures/states';
import { cachedLexicons } from './cached-lexicons';
import { readDemoPairs } from './newsroom';
import { buildPanelBundle } from './panel-bundle';
import { chromiumPath } from './setup.mjs';

const ROOT = join(import.meta.dirname, '..');
const OUT = join(ROOT, '.output/pictures');
/** Narrowest, 360 px at 200 %, and wide enough for two columns. */
const WIDTHS = [
  'done@320',
  'hostile@320',
  'done@180',
  'failed-refused@180',
  'side-by-side@180',
  'side-by-side@640',
  'engine-working@180',
  'engine-done-side@640',
  'saved-three@320',
  'saved-three@180',
];
const NAMES = [STATES, SAVED_STATES, KEEPING_STATES].flatMap((states) => Object.keys(states));
const SCHEMES = ['light', 'dark'] as const;

interface Finding {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

async function findViolations(page: Page, axe: string): Promise<readonly Finding[]> {
  await page.evaluate(axe);
  const found = await page.evaluate('axe.run(document).then((result) => result.violations)');
  return found as readonly Finding[];
}

interface Shot {
  readonly state: string;
  readonly width: number;
  readonly scheme: 'light' | 'dark';
}

/** @returns whether everything fits the width: a panel is never scrolled sideways. */
async function takePicture(page: Page, html: string, { state, width, scheme }: Shot): Promise<boolean> {
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await page.setViewport({ width, height: 780, deviceScaleFactor: 2 });
  await page.setContent(html);
  const [height = 0, over = 0] = await page.evaluate(() => [
    Math.ceil(document.getElementById('app')?.scrollHeight ?? 0),
    document.documentElement.scrollWidth - innerWidth,
  ]);
  await page.setViewport({ width, height: Math.max(height, 780), deviceScaleFactor: 2 });
  const name = width === 360 ? state : `${state}@${width}`;
  await page.screenshot({ path: join(OUT, `${name}-${scheme}.png`) });
  return over <= 0;
}

async function run(browser: Browser, names: readonly string[]): Promise<number> {
  const axe = axeScript();
  const { code, css } = await buildPanelBundle();
  let count = 0;
  for (const name of names)
    for (const scheme of SCHEMES) {
      const [state = '', width] = name.split('@');
      const page = await browser.newPage();
      page.on('pageerror', (failure) => console.log(`${name}: ${failure}`));
      const fits = await takePicture(page, buildHtml(state, code, css), { state, width: Number(width ?? 360), scheme });
      if (!fits) console.log(`${name} ${scheme}: wider than the panel`);
      count += printFindings(`${name} ${scheme}`, await findViolations(page, axe)) + (fits ? 0 : 1);
      await page.close();
    }
  return count;
}

const PAIRS = new Map(readDemoPairs().map((pair) => [`newsroom-${pair.pair}`, pair]));
const ORIGINS = { translation: 'https://translation.example', original: 'https://original.example' };

/**
 * A demo pair's report, and the words of what a reader of the interface's language cannot read, as values of a script;
 * undefined for a stored state.
 */
function buildReportScript(state: string, language: string): string {
  const pair = PAIRS.get(state.replace(/-open$/, ''));
  if (!pair) return '';
  const report = pureReport(pair, ORIGINS);
  const words = listReportWords(report, listUnreadSides(report, [language]), language, cachedLexicons);
  const write = (value: unknown) => JSON.stringify(value).replaceAll('<', '\\u003c');
  return `self.report=${write(report)}; self.words=${write(words)};`;
}

/** A name that ends in `~ar` is shown in Arabic. */
const buildHtml = (name: string, code: string, css: string): string => {
  const [state = '', language = 'en'] = name.split('~');
  return `<!doctype html><html lang="${language}"><title>Verso</title><meta name="viewport" content="width=device-width"><style>${css}</style>
  <div id="app"></div><script>location.hash='${state}'; ${buildReportScript(state, language)}</script><script>${code.replaceAll('</script', '<\\/script')}</script></html>`;
};

function printFindings(name: string, found: readonly Finding[]): number {
  for (const { id, nodes } of found) {
    console.log(`${name} ${id}`);
    for (const node of nodes.slice(0, 3)) console.log(`  ${node.html.slice(0, 160)}\n  ${node.failureSummary}`);
  }
  return found.length;
}

await mkdir(OUT, { recursive: true });
const asked = process.argv.slice(2);
const browser = await puppeteer.launch({
  executablePath: chromiumPath(),
  headless: true,
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--hide-scrollbars'],
});
try {
  const count = await run(browser, asked.length > 0 ? asked : [...NAMES, ...WIDTHS, ...PAIRS.keys()]);
  console.log(count === 0 ? 'axe: nothing found' : `axe: ${count} findings`);
  process.exitCode = count === 0 ? 0 : 1;
} finally {
  await browser.close();
}
