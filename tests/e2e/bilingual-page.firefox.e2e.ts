/** A page that a reader's tool made bilingual, in real Firefox: its two texts are compared without a request. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openBilingualPage } from './bilingual-page';
import { Firefox } from './firefox';
import { flagsOf } from './flags';

let site: Awaited<ReturnType<typeof openBilingualPage>>;
let firefox: Firefox;

beforeAll(async () => {
  site = await openBilingualPage();
  firefox = await Firefox.open();
});

afterAll(async () => {
  await firefox?.close();
  site?.close();
});

it('both texts of a bilingual page are compared without a request, and the changed number is shown', async () => {
  await firefox.goto(site.url);
  await firefox.openSidebar();
  await firefox.until(`return document.querySelector('main.at-ready button.primary') !== null`);
  const before = site.countRequests();
  await firefox.inSidebar(`document.querySelector('main.at-ready button.primary').click()`);
  await firefox.until(`return document.querySelector('main.at-done') !== null`);
  expect(site.countRequests()).toBe(before);
  const flags = await flagsOf((body) => firefox.inSidebar(body));
  expect(flags.map(({ kind, marks }) => [kind, marks])).toEqual([['altered', ['23 kilometres', '32 kilómetros']]]);
});
