/**
 * `npm run store`: the stores' pictures, from the demo in a real Chromium with what `npm run build` left, in
 * `.output/store`: five at 1280 × 800, the tile of 440 × 280, a logo of 300 × 300; and `panel.webp` for README.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { type Chromium, openChromium, openPanel } from '../../tests/e2e/chromium';
import { readDemoPairs } from '../newsroom';
import { ROOT } from '../setup.mjs';
import { BAR, buildFrame, buildLogo, buildTile, HEAD, PANEL_WIDTH, type PictureSize, SIZE } from './pictures/frame';
import { ORIGIN, openSites } from './pictures/hosts';
import { type PictureScene, SCENES } from './pictures/scenes';

const OUT = path.join(ROOT, '.output/store');
const ICON = readFileSync(path.join(ROOT, 'assets/icons/128.png'), 'base64');
/** Until a page has scrolled to where it was sent, and its marks are painted. */
const SETTLED = 1500;
/** Pixels for one of CSS, of a picture that is not for a store, and how much of it is kept. */
const SHARP = 2;
const WEBP_QUALITY = 80;

/** As after a click on it; what the demo's pages have instead of a site that remembers. */
const WITHOUT_BANNER = `document.querySelector('.cookie, .kuki, .galletas')?.remove()`;

const takeShot = (page: Page): Promise<string> => page.screenshot({ encoding: 'base64' });

/** One picture made of HTML, at exactly this size: `NAME.png`, or `NAME.webp` with two pixels for one. */
async function drawPicture(
  { browser }: Chromium,
  html: string,
  file: string,
  { width, height }: PictureSize,
): Promise<void> {
  const page = await browser.newPage();
  const isSharp = file.endsWith('.webp');
  await page.setViewport({ width, height, deviceScaleFactor: isSharp ? SHARP : 1 });
  await page.setContent(html);
  await page.screenshot({
    path: path.join(OUT, file),
    ...(isSharp ? { type: 'webp' as const, quality: WEBP_QUALITY } : {}),
  });
  await page.close();
  console.log(`${file} ${width} × ${height}`);
}

async function comparePage(chromium: Chromium, article: Page, language: string): Promise<Page> {
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
const readBadge = (panel: Page): Promise<unknown> =>
  panel.evaluate(
    `chrome.tabs.query({ active: true, currentWindow: true }).then(([{ id }]) => chrome.action.getBadgeText({ tabId: id }))`,
  );

async function take(scene: PictureScene, args: readonly string[]): Promise<void> {
  const { translation } = readDemoPairs().find(({ pair }) => pair === scene.pair)!;
  const chromium = await openChromium({ args: [...args, '--hide-scrollbars'], engine: 'usual' });
  try {
    const page = (await chromium.browser.pages())[0] ?? (await chromium.browser.newPage());
    await page.goto(ORIGIN + translation.path);
    await page.evaluate(WITHOUT_BANNER);
    const panel = await comparePage(chromium, page, scene.language);
    const size = scene.sharpSize ?? SIZE;
    const deviceScaleFactor = scene.sharpSize ? SHARP : 1;
    await page.setViewport({ width: size.width - PANEL_WIDTH, height: size.height - BAR, deviceScaleFactor });
    await panel.setViewport({ width: PANEL_WIDTH - 1, height: size.height - BAR - HEAD, deviceScaleFactor });
    await scene.prepare(panel);
    await pause(SETTLED);
    const parts = {
      page: await takeShot(page),
      panel: await takeShot(panel),
      badge: String(await readBadge(panel)),
      size,
    };
    const address = decodeURI(ORIGIN + translation.path).replace('http://', '');
    const file = `${scene.name}.${scene.sharpSize ? 'webp' : 'png'}`;
    await drawPicture(chromium, buildFrame({ ...parts, icon: ICON, address }), file, size);
  } finally {
    await chromium.browser.close();
  }
}

async function takeSmall(): Promise<void> {
  const chromium = await openChromium();
  await drawPicture(chromium, buildTile(ICON), 'tile-440x280.png', { width: 440, height: 280 });
  await drawPicture(
    chromium,
    buildLogo(readFileSync(path.join(ROOT, 'assets/icons/verso.svg'), 'utf8')),
    'logo-300.png',
    {
      width: 300,
      height: 300,
    },
  );
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
