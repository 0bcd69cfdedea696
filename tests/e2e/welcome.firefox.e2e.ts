/** The page of the first run, in a real Firefox. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Newsroom, openNewsroom } from '../../tools/newsroom';
import { Firefox, SUGGESTED_KEYS } from './firefox';
import { picturesOf } from './looking';

const PICTURES = picturesOf('firefox');

let firefox: Firefox;
let news: Newsroom;

beforeAll(async () => {
  [firefox, news] = await Promise.all([Firefox.open({}, { welcome: true }), openNewsroom()]);
});

afterAll(async () => {
  await firefox?.close();
  news?.close();
});

describe('the page of the first run, in Firefox', () => {
  it('opens once, when Verso is installed', async () => {
    expect(await firefox.welcomeTabs()).toBe(1);
    expect(await firefox.inWindow('return SidebarController.isOpen')).toBe(false);
    await firefox.picture(`${PICTURES}welcome.png`);
  });

  it('has its words, and the keys as they are', async () => {
    const read = await firefox.inWelcome<{ head: string; keys: string; lang: string }>(
      `({ head: document.querySelector('h1').textContent, keys: document.querySelector('#ways-keys').textContent, lang: document.documentElement.lang })`,
    );
    expect(read.head).toBe('See what a translation changed');
    expect(read.keys).toContain(SUGGESTED_KEYS.replace('Control', 'Ctrl'));
    expect(read.lang).toMatch(/^en/);
  });

  it('leads to the first flags by two presses: the icon and the button', async () => {
    const [pair] = news.pairs;
    await firefox.goto(news.translation + pair!.translation.path);
    await firefox.openSidebar();
    await firefox.until(`return document.querySelectorAll('main.at-ready .primary').length === 1`);
    await firefox.inSidebar(`document.querySelector('main .primary').click()`);
    await firefox.until(`return document.querySelector('main.at-done .flag') !== null`, 30_000);
    expect(
      await firefox.inSidebar(
        `return document.querySelector('.flag').getBoundingClientRect().bottom <= window.innerHeight`,
      ),
    ).toBe(true);
    await firefox.inWindow('SidebarController.hide()');
  });

  it('does not open again when Verso is updated', async () => {
    await firefox.installAnew();
    await firefox.openSidebar();
    // The pages of the one before were closed with it.
    expect(await firefox.welcomeTabs()).toBe(0);
  });
});
