/**
 * `npm run store`: the stores' pictures, from the demo in a real Chromium with what `npm run build` left, in
 * `.output/store`: five at 1280 × 800, the tile of 440 × 280, a logo of 300 × 300.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { type Chromium, openChromium, openPanel } from '../../tests/e2e/chromium';
import { demoPairs } from '../newsroom';
import { ROOT } from '../setup.mjs';
import { BAR, framed, HEAD, logo, PANEL_WIDTH, SIZE, tile } from './pictures/frame';
import { ORIGIN, openSites } from './pictures/hosts';
import { SCENES, type Scene } from './pictures/scenes';

const OUT = path.join(ROOT, '.output/store');
const ICON = readFileSync(path.join(ROOT, 'assets/icons/128.png'), 'base64');
/** Until a page has scrolled to where it was sent, and its marks are painted. */
const SETTLED = 1500;

/** As after a click on it; what the demo's pages have instead of a site that remembers. */
const WITHOUT_BANNER = `document.querySelector('.cookie, .kuki, .galletas')?.remove()`;

const shot = (page: Page): Promise<string> => page.screenshot({ encoding: 'base64' });

/** One picture made of HTML, at exactly this size. */
async function render({ browser }: Chromium, html: string, file: string, width: number, height: number): Promise<void> {
  const page = await browser.newPage();
  await page.setViewport({ width, height });
  await page.setContent(html);
  await page.screenshot({ path: path.join(OUT, `${file}.png`) });
  await page.close();
  console.log(`${file}.png ${width} × ${height}`);
}

async function compared(chromium: Chromium, article: Page, language: string): Promise<Page> {
  const panel = await openPanel(chromium, article);
  await panel.evaluate(`chrome.storage.local.set({ settings: { language: '${language}' } })`);
  await panel.reload();
  await panel.waitForSelector(`html[lang="${language}"] main.at-ready button.primary`);
  await panel.evaluate(`document.querySelector('main.at-ready button.primary').click()`);
  await panel.waitForSelector('main.at-done .flag', { timeout: 30_000 });
  await panel.waitForSelector('.engine.at-done', { timeout: 60_000 });
  // What the encoder adds is in the picture; what is said of it is not.
  await panel.evaluate(`document.querySelector('.engine :is(.primary, .icon)').click()`);
  await panel.waitForFunction(`!document.querySelector('.strip')`);
  return panel;
}

/** As the icon wears it in this tab. */
const badgeIn = (panel: Page): Promise<unknown> =>
  panel.evaluate(
    `chrome.tabs.query({ active: true, currentWindow: true }).then(([{ id }]) => chrome.action.getBadgeText({ tabId: id }))`,
  );

async function take(scene: Scene, args: readonly string[]): Promise<void> {
  const { translation } = demoPairs().find(({ pair }) => pair === scene.pair)!;
  const chromium = await openChromium({ args: [...args, '--hide-scrollbars'], engine: 'usual' });
  try {
    const page = (await chromium.browser.pages())[0] ?? (await chromium.browser.newPage());
    await page.goto(ORIGIN + translation.path);
    await page.evaluate(WITHOUT_BANNER);
    const panel = await compared(chromium, page, scene.language);
    await page.setViewport({ width: SIZE.width - PANEL_WIDTH, height: SIZE.height - BAR });
    await panel.setViewport({ width: PANEL_WIDTH - 1, height: SIZE.height - BAR - HEAD });
    await scene.prepare(panel);
    await pause(SETTLED);
    const parts = { page: await shot(page), panel: await shot(panel), badge: String(await badgeIn(panel)) };
    const address = decodeURI(ORIGIN + translation.path).replace('http://', '');
    await render(chromium, framed({ ...parts, icon: ICON, address }), scene.name, SIZE.width, SIZE.height);
  } finally {
    await chromium.browser.close();
  }
}

async function takeSmall(): Promise<void> {
  const chromium = await openChromium();
  await render(chromium, tile(ICON), 'tile-440x280', 440, 280);
  await render(chromium, logo(readFileSync(path.join(ROOT, 'assets/icons/verso.svg'), 'utf8')), 'logo-300', 300, 300);
  await chromium.browser.close();
}

mkdirSync(OUT, { recursive: true });
const sites = await openSites();
const wanted = process.argv.slice(2);
try {
  for (const scene of SCENES) if (!wanted.length || wanted.includes(scene.name)) await take(scene, sites.args);
  await takeSmall();
} finally {
  sites.close();
}
