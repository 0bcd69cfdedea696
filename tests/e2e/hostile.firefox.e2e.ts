/** What a page's own scripts try, and what it names as its original, in a real Firefox. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Firefox, ID } from './firefox';
import { articleAt, type HostileSite, openHostileSite } from './hostile/site';

const NAMES = ['news.example', 'post.example'];
const SETTLED = 'main:is(.at-failed, .at-done, .at-not-the-original, .at-uncertain)';

let site: HostileSite;
let firefox: Firefox;

beforeAll(async () => {
  site = await openHostileSite();
  // Names that look public, as they would to somebody whose name server lies.
  firefox = await Firefox.open({ 'network.dns.localDomains': NAMES.join(',') });
});

afterAll(async () => {
  await firefox?.close();
  site?.close();
});

const at = (host: string, path: string): string => `http://${host}:${site.port}${path}`;
const asked = (part: string): readonly string[] => site.asked.filter((one) => one.includes(part));
const has = (selector: string): string => `return document.querySelector(${JSON.stringify(selector)}) !== null`;

/** Compares the page with what it names, and gives what the panel then says. */
async function compared(host: string, href: string): Promise<string> {
  await firefox.goto('about:blank');
  await firefox.goto(at(host, `/names?href=${encodeURIComponent(href)}`));
  await firefox.openSidebar();
  await firefox.until(has('main.at-ready button.primary'));
  await firefox.inSidebar(`document.querySelector('main.at-ready button.primary').click();`);
  await firefox.until(has(SETTLED), 60_000);
  return firefox.inSidebar<string>(
    `return document.querySelector('main').className + '\\n' + document.body.textContent`,
  );
}

describe('a page’s own scripts', () => {
  it('learn nothing of Verso, have it fetch nothing and open nothing', async () => {
    const base = await firefox.inWindow<string>(
      `return WebExtensionPolicy.getByID(${JSON.stringify(ID)}).getURL('').replace(/\\/$/, '')`,
    );
    await firefox.goto(at('news.example', '/attempts'));
    const secret = at('news.example', '/secret');
    const learnt = await firefox.awaitInPage(
      `return await window.attempt(${JSON.stringify(base)}, ${JSON.stringify(secret)})`,
    );
    expect(learnt).toEqual([]);
    expect(await firefox.inPage('return window.tried')).toBe(17);
    expect([...asked('/secret'), ...asked('/good')]).toEqual([]);
    expect(await firefox.inWindow('return SidebarController.isOpen')).toBe(false);
  });
});

describe('a page whose elements stand in front of what a document has', () => {
  it('is told calmly to be none that can be read', async () => {
    await firefox.goto(at('news.example', '/clobbering'));
    await firefox.openSidebar();
    await firefox.until(has('main:is(.at-idle, .at-nothing, .at-ready, .at-not-an-article) :is(button, p)'));
    expect(asked('/good')).toEqual([]);
  });
});

describe('what a public page names as its original', () => {
  it.each([
    ['the loopback', () => at('127.0.0.1', '/secret/good-article-of-some-length-2025')],
    ['localhost', () => at('localhost', '/secret/good-article-of-some-length-2025')],
    ['the loopback as one number', () => at('2130706433', '/secret/good-article-of-some-length-2025')],
    ['the loopback in IPv6', () => at('[::ffff:127.0.0.1]', '/secret/good-article-of-some-length-2025')],
    ['a public name whose address is the loopback', () => at('post.example', '/secret/good-article-of-length-2025')],
  ])('is not asked for on the reader’s network: %s', async (_, href) => {
    expect(await compared('news.example', href())).toContain('on your own network');
    expect(asked('/secret')).toEqual([]);
  });
});

describe('what a page of the network names as its original', () => {
  const compareWith = (way: string) => compared('127.0.0.1', at('127.0.0.1', articleAt(way)));

  it('is read, also behind a redirect', async () => {
    expect(await compareWith('good')).toContain('at-done');
    expect(await compareWith('once')).toContain('at-done');
  });

  it('may send Verso round in circles five times and no more', async () => {
    expect(await compareWith('loop')).toContain('leads somewhere else');
    expect(asked('/loop')).toHaveLength(6);
  });

  it.each(['bomb', 'endless'])('is given up where it is larger than any article: %s', async (way) => {
    expect(await compareWith(way)).toContain('too large');
  });

  it.each(['nodes', 'word', 'deep'])('is got through, however it is made: %s', async (way) => {
    expect(await compareWith(way)).toMatch(/at-(done|failed|not-the-original|uncertain)/);
  });
});
