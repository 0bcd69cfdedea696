/** A reader who takes back what came with the installation, in real Firefox: its own questions are answered. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DemoPair, type Newsroom, openNewsroom } from '../../tools/newsroom';
import { Firefox } from './firefox';
import { FirefoxReader } from './firefox-reader';
import { picturesOf } from './looking';

const PICTURES = picturesOf('firefox');

let news: Newsroom;
let pair: DemoPair;
let firefox: Firefox;
let reader: FirefoxReader;

beforeAll(async () => {
  news = await openNewsroom();
  pair = news.pairs.find((one) => one.pair === 'es-en')!;
  firefox = await Firefox.open(
    { 'extensions.webextOptionalPermissionPrompts': true, 'network.dns.localDomains': 'second.example' },
    { welcome: true },
  );
  reader = new FirefoxReader(firefox);
});

afterAll(async () => {
  await firefox?.close();
  news?.close();
});

/** The translation stands at another host than its original, as it does on the web. */
const translation = (host: string) => news.translation.replace('127.0.0.1', host) + pair.translation.path;

const says = (words: string) => `return document.querySelector('main').textContent.includes(${JSON.stringify(words)})`;

describe('a reader who calls Verso by its icon, in Firefox', () => {
  it('says so on the page of the first run', async () => {
    // The page asks the browser what is allowed before it draws the buttons.
    const pressed = `document.querySelector('.buttons [aria-pressed=true]')?.id ?? null`;
    await expect.poll(() => firefox.inWelcome(pressed)).toBe('choose-all');
    await firefox.inWelcome(`document.getElementById('choose-click').click()`);
    await expect.poll(() => firefox.inWelcome(pressed)).toBe('choose-click');
    expect(await reader.origins()).toEqual([]);
  });

  it('compares after a click on the icon, once Firefox was told that the original may be read', async () => {
    await firefox.goto(translation('localhost'));
    await firefox.openSidebar();
    await reader.press('main.at-ready button.primary', 'Compare with the original');
    expect(await reader.answer('Deny')).toContain('127.0.0.1');
    await firefox.until(says('Allow 127.0.0.1'));
    await reader.press('.steps-on button', 'Allow 127.0.0.1');
    expect(await reader.answer('Allow')).toContain('127.0.0.1');
    await firefox.until(`return document.querySelector('main.at-done .flag') !== null`);
    await firefox.picture(`${PICTURES}where-called.png`);
    expect(await reader.origins()).toEqual(['*://127.0.0.1/*']);
  });

  it('has pages of other sites to herself until she calls it there, too', async () => {
    await firefox.goto(translation('second.example'));
    await firefox.until(says('Click Verso’s icon'));
  });
});
