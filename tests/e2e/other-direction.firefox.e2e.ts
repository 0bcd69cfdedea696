/** From an original to its translation, in real Firefox. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Newsroom, openNewsroom, readDemoPairs } from '../../tools/newsroom';
import { Firefox } from './firefox';
import { flagsOf } from './flags';
import { bothWays, pureReport } from './pure';

const pair = readDemoPairs().find((one) => one.pair === 'es-en')!;

let news: Newsroom;
let firefox: Firefox;

beforeAll(async () => {
  news = await openNewsroom();
  firefox = await Firefox.open();
});

afterAll(async () => {
  await firefox?.close();
  news?.close();
});

it('an original lists its versions; the chosen one opens and is compared with it', async () => {
  await firefox.goto(news.original + pair.original.path);
  await firefox.openSidebar();
  await firefox.until(`return document.querySelector('main.at-no-original .translations .way') !== null`);
  await firefox.inSidebar(`document.querySelector('.translations .way').click()`);
  await firefox.until(`return document.querySelector('main.at-done') !== null`);
  expect(await firefox.inWindow('return gBrowser.selectedBrowser.currentURI.spec')).toBe(
    news.translation + pair.translation.path,
  );
  const shown = bothWays(await flagsOf((body) => firefox.inSidebar(body)), pureReport(pair, news), pair);
  expect(shown.panel).toEqual(shown.core);
  const asked = news.requests.filter(({ url }) => decodeURI(url ?? '') === decodeURI(pair.original.path));
  expect(asked).toHaveLength(1);
});
