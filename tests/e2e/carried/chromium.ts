/** Chromium for the journeys with the carried encoder. */
import type { Page } from 'puppeteer-core';
import type { Newsroom } from '../../../tools/newsroom';
import { type Chromium, openChromium, openPanel } from '../chromium';
import { picturesOf } from '../looking';
import { waitUntilTrue } from '../until';
import type { Stage } from './stage';

const PICTURES = picturesOf('chromium');

export interface ChromiumStage extends Stage {
  readonly chromium: Chromium;
  panel(): Page;
}

interface ChromiumOptions {
  readonly args?: readonly string[];
  /** Runs in the panel before its own. */
  readonly script?: string;
}

export async function openStage(
  news: Newsroom,
  folder?: string,
  { args = [], script }: ChromiumOptions = {},
): Promise<ChromiumStage> {
  const chromium = await openChromium({ size: '1280,1000', engine: 'usual', args, ...(folder ? { folder } : {}) });
  let [page, panel]: [Page | undefined, Page | undefined] = [undefined, undefined];
  const inPanel = <T>(body: string): Promise<T> => panel!.evaluate(`(async () => { ${body} })()`) as Promise<T>;
  const until = <T>(body: string): Promise<T> => waitUntilTrue(() => inPanel<T>(body), body, 60_000);
  return {
    chromium,
    panel: () => panel!,
    inPanel,
    until,
    async compare(pair) {
      await page?.close();
      page = await chromium.browser.newPage();
      await page.goto(news.translation + news.pairs.find((one) => one.pair === pair)!.translation.path);
      panel = await openPanel(chromium, page);
      if (script) {
        await panel.evaluateOnNewDocument(script);
        await panel.reload();
      }
      await panel.waitForSelector('main.at-ready');
      await panel.$eval('main.at-ready button.primary', (button) => (button as HTMLButtonElement).click());
      await panel.waitForSelector('main.at-done .flag', { timeout: 30_000 });
    },
    picture: async (name) => {
      await panel!.screenshot({ path: `${PICTURES}${name}.png` });
    },
    close: () => chromium.browser.close(),
  };
}
