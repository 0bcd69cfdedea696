/** Articles that a real Chromium prints to PDFs, in eight layouts and four scripts, are read as they stand. */
import { type Browser, launch } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadPdfLibrary } from '../../lib/cli/shared/read-pdf';
import { openPdf } from '../../lib/page/pdf/open-pdf';
import { readPdfText } from '../../lib/page/pdf/read-pdf-text';
import { chromiumPath } from '../../tools/setup.mjs';
import { LAYOUTS, type PrintedPage, printDownwards } from './printed/layouts';
import { scoreReading } from './printed/score';
import { TEXTS } from './printed/texts';

let browser: Browser;

beforeAll(async () => {
  browser = await launch({ executablePath: chromiumPath()!, args: ['--no-sandbox'] });
});

afterAll(() => browser?.close());

async function printAndRead({ html, options, expected }: PrintedPage, lang: string) {
  const page = await browser.newPage();
  await page.setContent(html);
  const bytes = await page.pdf(options);
  await page.close();
  const text = await openPdf(new Uint8Array(bytes), '', await loadPdfLibrary());
  const read = text.ok ? readPdfText(text.value, '', {}) : text;
  return scoreReading(read.ok ? read.value.article.blocks.map((block) => block.text) : [], expected, lang);
}

describe('what Chromium prints', () => {
  for (const article of TEXTS)
    it(`is read: ${article.lang}`, async () => {
      const layouts = Object.entries({ ...LAYOUTS, ...(article.lang === 'ja' ? { downwards: printDownwards } : {}) });
      for (const [name, layout] of layouts) {
        const { words, paragraphs } = await printAndRead(layout(article), article.lang);
        expect(words, `${article.lang}, ${name}`).toBeGreaterThanOrEqual(0.97);
        expect(paragraphs, `${article.lang}, ${name}`).toBeGreaterThan(0.65);
      }
    });
});
