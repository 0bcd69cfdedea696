/** The card's height tells a page nothing of its words, in a real Chromium. */
import { describe } from 'vitest';
import { openChromium } from './chromium';
import { runHeightTests } from './hostile/card-heights';

describe('what a page learns of a card, in Chromium', () =>
  runHeightTests(async () => {
    const { browser } = await openChromium();
    const page = await browser.newPage();
    return {
      run: async (url, body) => {
        await page.goto(url);
        return (await page.evaluate(`(async () => { ${body} })()`)) as never;
      },
      close: () => browser.close(),
    };
  }));
