/** Pages that a chip is put into, to see what it covers: the demo's translations and pages whose originals are found. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { splitExpectedPage } from '../../../tools/expected-page';
import { readDemoPairs } from '../../../tools/newsroom';
import type { Expected } from '../../provenance/pages';

export interface PageWithChip {
  readonly name: string;
  readonly url: string;
  readonly html: string;
}

const FOLDER = new URL('../../pages/locating', import.meta.url).pathname;

/** The demo's translations, and then all pages of `tests/pages/locating` that are translations with an original. */
export function listTranslations(): readonly PageWithChip[] {
  const demo = readDemoPairs().map(({ pair, translation, html }) => ({
    name: pair,
    url: `https://translation.example${translation.path}`,
    html: html.translation
      .replaceAll('{{original}}', 'https://original.example')
      .replaceAll('{{translation}}', 'https://translation.example'),
  }));
  const fixtures = readdirSync(FOLDER, { encoding: 'utf8', recursive: true })
    .filter((file) => file.endsWith('.html'))
    .sort()
    .flatMap((file) => {
      const { html, expected } = splitExpectedPage(readFileSync(path.join(FOLDER, file), 'utf8'));
      const { url, translation, original } = expected as Expected;
      return translation && original ? [{ name: file.replace('.html', ''), url, html }] : [];
    });
  return [...demo, ...fixtures];
}

/** Answers all that a page asks for: itself, and nothing else. */
export async function answerByHand(page: Page): Promise<(one: PageWithChip) => Promise<void>> {
  let now: PageWithChip | undefined;
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    // The chip's own frame.
    if (request.url().startsWith('chrome-extension:')) return void request.continue();
    const isPage = request.isNavigationRequest() && request.url() === new URL(now?.url ?? 'about:blank').href;
    void request.respond(
      isPage
        ? { status: 200, contentType: 'text/html; charset=utf-8', body: now?.html ?? '' }
        : { status: 404, body: '' },
    );
  });
  return async (one) => {
    now = one;
    await page.goto(new URL(one.url).href);
  };
}

/** Counts the pixels of a picture that have another colour than most: 0 where nothing stands in it. */
export async function createInkCounter(browser: Browser): Promise<(png: string) => Promise<number>> {
  const counter = await browser.newPage();
  return (png) =>
    counter.evaluate(async (data) => {
      const bytes = Uint8Array.from(atob(data), (sign) => sign.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')!;
      context.drawImage(bitmap, 0, 0);
      const pixels = new Uint32Array(context.getImageData(0, 0, bitmap.width, bitmap.height).data.buffer);
      const counts = new Map<number, number>();
      for (const pixel of pixels) counts.set(pixel, (counts.get(pixel) ?? 0) + 1);
      return pixels.length - Math.max(...counts.values());
    }, png);
}
