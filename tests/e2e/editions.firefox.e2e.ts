/** Versions of one article side by side, in real Firefox. */
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ORIGINAL, openEditionsSite } from './editions-site';
import { Firefox } from './firefox';

let site: Awaited<ReturnType<typeof openEditionsSite>>;
let firefox: Firefox;

beforeAll(async () => {
  site = await openEditionsSite();
  firefox = await Firefox.open();
});

afterAll(async () => {
  await firefox?.close();
  site?.close();
});

/** Waits until an expression is true in the page of editions, whichever tab it is in. */
async function inEditions<T>(expression: string): Promise<T> {
  const { marionette } = firefox;
  for (let tries = 0; tries < 150; tries++, await sleep(200)) {
    await marionette.inside('content');
    for (const handle of (await marionette.command('WebDriver:GetWindowHandles')) as unknown as string[]) {
      await marionette.command('WebDriver:SwitchToWindow', { handle, focus: false });
      const isThere = await firefox.inPage<boolean>(`return location.pathname === '/editions.html'`).catch(() => false);
      const value = isThere ? await firefox.inPage<T>(`return ${expression}`).catch(() => undefined) : undefined;
      if (value) return value;
    }
  }
  throw new Error(`waited in vain for ${expression}`);
}

it('are chosen on the original, compared, and what one has otherwise stands first', async () => {
  await firefox.goto(site.origin + ORIGINAL);
  await firefox.openSidebar();
  await firefox.until(`return document.querySelector('.translations .link') !== null`);
  await firefox.inSidebar(`document.querySelector('.translations .link').click()`);
  expect(await inEditions(`document.querySelectorAll('fieldset label').length`)).toBe(4);
  await inEditions(`[document.querySelector('form > .primary')].some((one) => { one?.click(); return one !== null; })`);
  const states = await inEditions<string[]>(
    `document.querySelector('table') && [...document.querySelectorAll('tbody tr:first-child td .state')].map((one) => one.textContent)`,
  );
  expect(states).toEqual(['=says the same', '≠changed', '?cannot be told']);
  expect(await inEditions(`document.querySelector('tbody tr:first-child .values').textContent`)).toContain(
    '410: French',
  );
});
