/** Firefox for the journeys with the carried encoder. */
import type { Newsroom } from '../../../tools/newsroom';
import { Firefox } from '../firefox';
import { picturesOf } from '../looking';
import type { Stage } from './stage';

const PICTURES = picturesOf('firefox');

export interface FirefoxStage extends Stage {
  readonly firefox: Firefox;
}

export async function openStage(news: Newsroom, folder?: string): Promise<FirefoxStage> {
  const firefox = await Firefox.open({}, { engine: 'usual', ...(folder ? { folder } : {}) });
  return {
    firefox,
    inPanel: (body) => firefox.inSidebar(body),
    until: (body) => firefox.until(body, 60_000),
    async compare(pair) {
      const { path } = news.pairs.find((one) => one.pair === pair)!.translation;
      await firefox.goto(`${news.translation}${path}?${Math.random()}`);
      await firefox.openSidebar();
      await firefox.until(`return document.querySelector('main.at-ready button.primary') !== null`);
      await firefox.inSidebar(`document.querySelector('main.at-ready button.primary').click()`);
      await firefox.until(`return document.querySelector('main.at-done .flag') !== null`);
    },
    picture: (name) => firefox.picture(`${PICTURES}${name}.png`),
    close: () => firefox.close(),
  };
}
