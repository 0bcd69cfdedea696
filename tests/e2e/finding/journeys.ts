/** Every way to an original, and every way it can go wrong, in a real browser; the same in each. */
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Driver } from './driver';
import { openSite, PAIR, type Site } from './site';

/** A translation service's host. */
const PROXY = 'translated.turbopages.org';
/** A public name: what a public page names on this device is not asked for. */
const BEHIND = 'caliche.example.com';
/** The browser is told to find these on this machine, under public names. */
export const HERE = [PROXY, BEHIND];

const AT = (...states: string[]) => states.map((state) => `main.at-${state}`).join(', ');
const DONE = AT('done', 'faithful', 'uncertain');

/** Presses what carries these words: a button, a summary, a label. */
const press = (words: string) => `
  const all = [...document.querySelectorAll('button, summary, label')];
  const one = all.find((element) => element.textContent.includes(${JSON.stringify(words)}));
  if (!one) throw new Error('nothing says ' + ${JSON.stringify(words)} + ' in ' + document.querySelector('main').textContent);
  one.click();`;
const shows = (selector: string) => `return document.querySelector(${JSON.stringify(selector)}) !== null`;
/** Where the article comes from is said once the line on its source is opened. */
const says = (words: string) => `
  document.querySelector('button.from[aria-expanded=false]')?.click();
  await new Promise((soon) => window.setTimeout(soon, 50));
  return document.querySelector('main').textContent.replace(/\\s+/g, ' ').includes(${JSON.stringify(words)});`;
/** Types into a field as a reader does, and sends its form. */
const type = (selector: string, words: string) => `
  const field = document.querySelector(${JSON.stringify(selector)});
  field.value = ${JSON.stringify(words)};
  field.dispatchEvent(new window.Event('input', { bubbles: true }));
  field.form.requestSubmit();`;

/** All ways; or, where a browser is told apart, those through its tabs, its pages and what changes in them. */
export function findingJourneys(open: () => Promise<Driver>, which: 'all' | 'of the browser' = 'all'): void {
  let site: Site;
  let driver: Driver;
  let visits = 0;

  beforeAll(async () => {
    site = await openSite();
    driver = await open();
  });

  afterAll(async () => {
    await driver?.close();
    site?.close();
  });

  beforeEach(() => driver.closeOthers());

  /** Opens a page with the panel beside it and waits for the panel to show one of some states for it. */
  async function at(path: string, states: string): Promise<void> {
    await driver.goto('about:blank');
    // A page that was compared before is shown as it was left: each journey comes to a page of its own.
    visits += 1;
    await driver.goto(`${site.origin}${path}?visit=${visits}`);
    await driver.openPanel();
    await driver.until(shows(states));
  }

  /** The tab that opens comes to the front when it is there, not before. */
  async function openInTab(): Promise<void> {
    const before = (await driver.tabs()).count;
    await driver.inPanel(press('Open it in a tab'));
    await settled(async () => (await driver.tabs()).count > before);
    await driver.until(shows(AT('idle', 'looking', 'no-original', 'ready')));
  }

  const original = PAIR.original.title.slice(0, 20);

  describe('the fallbacks', () => {
    if (which === 'all')
      it('a pasted address', async () => {
        await at('/translation/unlinked', AT('no-original'));
        await driver.inPanel(type('input[type=url]', `${site.origin}/original/plain`));
        await driver.until(shows(DONE));
        await driver.until(says(original));
      });

    if (which === 'all')
      it('an address that is none is said beside the field', async () => {
        await at('/translation/unlinked', AT('no-original'));
        await driver.inPanel(type('input[type=url]', 'nowhere at all'));
        await driver.until(shows('[role=alert]'));
        expect(await driver.inPanel(shows(AT('no-original')))).toBe(true);
      });

    it('an open tab', async () => {
      const close = await driver.openBehind(`${site.origin}/original/plain`);
      await at('/translation/unlinked', AT('no-original'));
      await driver.inPanel(press('Choose an open tab'));
      await driver.until(says(original));
      const before = site.asked.length;
      await driver.inPanel(press(original));
      await driver.until(shows(DONE));
      // Read where it is, not requested again.
      expect(site.asked.slice(before).filter(({ path }) => path === '/original/plain')).toEqual([]);
      await close();
    });

    it('a link that the reader clicks in the page, which is not followed', async () => {
      await at('/translation/pick', AT('no-original'));
      await driver.inPanel(press('Click a link'));
      await driver.until(shows(AT('picking')));
      // A script of the page may click as it likes: what it would have picked is nobody's choice.
      await driver.inPage(`const link = document.querySelector('#pick');
        link.addEventListener('click', (event) => event.preventDefault(), { once: true });
        link.click();
        dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));`);
      await sleep(500);
      expect(await driver.inPanel(shows(AT('picking')))).toBe(true);
      await driver.clickInPage('#pick');
      await driver.until(shows(DONE));
      expect(await driver.inPage('return location.pathname')).toBe('/translation/pick');
      expect(await driver.inPage('return document.querySelectorAll("[class*=verso]").length')).toBe(0);
      await driver.until(says(original));
    });

    it('picking can be given up, and links then work as before', async () => {
      await at('/translation/pick', AT('no-original'));
      await driver.inPanel(press('Click a link'));
      await driver.until(shows(AT('picking')));
      await driver.picture('picking');
      await driver.inPanel(press('Cancel'));
      await driver.until(shows(AT('no-original')));
      await driver.clickInPage('#pick');
      await settled(async () => (await driver.inPage('return location.pathname')) === '/original/plain');
      await driver.until(shows(AT('no-original')));
    });

    if (which === 'all')
      it('pasted text', async () => {
        await at('/translation/unlinked', AT('no-original'));
        const words = await driver.inPage<string>(`
        const html = await (await fetch('/original/plain')).text();
        const page = new DOMParser().parseFromString(html, 'text/html');
        return [...page.querySelectorAll('article p')].map((p) => p.textContent.trim()).join('\\n\\n');`);
        await driver.inPanel(press('Paste its text'));
        await driver.inPanel(type('textarea', words));
        await driver.until(shows(DONE));
        await driver.until(says('Pasted text'));
        await driver.picture('pasted');
      });

    it('a page that refuses is opened in a tab and read there', async () => {
      await at('/translation/refused', AT('ready'));
      await driver.inPanel(press('Compare with'));
      await driver.until(shows(AT('failed')));
      await driver.picture('refused');
      await openInTab();
      await driver.front();
      await driver.until(says('Read it from the tab'));
      await driver.inPanel(press('Read it from the tab'));
      await driver.until(shows(DONE));
    });

    if (which === 'all')
      it('a page that only its scripts fill is read in a tab too', async () => {
        await at('/translation/script', AT('ready'));
        await driver.inPanel(press('Compare with'));
        await driver.until(shows(AT('failed')));
        const close = await driver.openBehind(`${site.origin}/script/laredo-boil-water-notice-jugs-2025`);
        await driver.until(shows(AT('failed')));
        await openInTab();
        await driver.front();
        await driver.until(says('Read it from the tab'));
        await driver.inPanel(press('Read it from the tab'));
        await driver.until(shows(DONE));
        await close();
      });

    if (which === 'all')
      it('an archived copy, asked for on request only', async () => {
        await at('/translation/gone', AT('ready'));
        await driver.settings({ archive: site.archive });
        await driver.inPanel(press('Compare with'));
        await driver.until(shows(AT('failed')));
        await driver.picture('gone');
        await driver.inPanel(press('archived copy'));
        await driver.until(shows(DONE));
        await driver.until(says('archived copy'));
        await driver.picture('archived');
      });

    if (which === 'all')
      it('an archive that has none says so', async () => {
        await at('/translation/unlinked', AT('no-original'));
        await driver.settings({ archive: site.archive });
        await driver.inPanel(type('input[type=url]', `${site.origin}/nowhere/article-of-long-ago-12345.html`));
        await driver.until(shows(AT('failed')));
        await driver.inPanel(press('archived copy'));
        await driver.until(says('no copy'));
      });
  });

  if (which === 'all')
    describe('content decides', () => {
      it('goes on to the next candidate where the first is another story', async () => {
        await at('/translation/two', AT('ready'));
        await driver.inPanel(press('Compare with'));
        await driver.until(shows(DONE));
        await driver.until(says('another story'));
        await driver.until(says(original));
        await driver.picture('tried');
      });

      it('an address that leads back to the page is not its original', async () => {
        await at('/translation/itself', AT('ready'));
        await driver.inPanel(press('Compare with'));
        await driver.until(shows(AT('not-the-original')));
        await driver.until(says('back to this page'));
      });

      it('shows what the original is itself translated from, and compares with that', async () => {
        await at('/translation/chain', AT('ready'));
        await driver.inPanel(press('Compare with'));
        await driver.until(shows(DONE));
        await driver.until(says('itself translated from Spanish'));
        await driver.picture('chain');
        await driver.inPanel(press('Compare with this one'));
        await driver.until(shows(AT('done', 'faithful', 'uncertain', 'not-the-original')));
        expect(site.asked.filter(({ path }) => path.startsWith('/further/'))).toHaveLength(1);
      });
    });

  if (which === 'all')
    describe('the same page', () => {
      it('compares a page that the browser is translating with the page itself', async () => {
        await at('/original/translated-in-place', AT('ready'));
        await driver.until(says('translated this page in place'));
        await driver.inPanel(press('Compare with'));
        await driver.until(shows(DONE));
      });
    });

  describe('the same page, elsewhere', () => {
    it('compares a page shown through a translation service with the page behind it', async () => {
      const { port } = new URL(site.origin);
      await driver.goto(
        `http://${PROXY}:${port}/proxy_u/en-es.es.1a2b/http/${BEHIND}:${port}/original/laredo-boil-water-notice-jugs-2025`,
      );
      await driver.openPanel();
      await driver.until(says('holds the address of the original'));
      await driver.inPanel(press('Compare with'));
      await driver.until(shows(DONE));
      await driver.until(says(original));
    });
  });

  describe('pages that change under us', () => {
    it('follows in-page navigation and text that comes late', async () => {
      await at('/app', AT('idle', 'no-original'));
      expect(await driver.badge()).toBe('');
      await driver.clickInPage('#open');
      await driver.until(shows(AT('ready')));
      await settled(async () => (await driver.badge()) === 'EN');
      await driver.inPage('history.back()');
      await driver.until(shows(AT('idle', 'no-original')));
      await settled(async () => (await driver.badge()) === '');
    });

    it('follows the reader from one article to the next on an endless page', async () => {
      await at('/scroll', AT('ready'));
      await settled(async () => (await driver.badge()) === 'EN');
      await driver.inPage(
        `document.querySelectorAll('article')[1].scrollIntoView({ block: 'start', behavior: 'instant' });`,
      );
      await settled(async () => (await driver.badge()) === 'VI');
      await driver.until(says('Thai'));
      await driver.inPanel(press('Compare with'));
      await driver.until(shows(DONE));
      await driver.inPage('scrollTo({ top: 0, behavior: "instant" })');
      // What the reader has begun stays; the page's first article does not take its place, though it is in view again.
      await settled(async () => (await driver.badge()) === 'EN');
      expect(await driver.inPanel(shows(DONE))).toBe(true);
    });
  });

  if (which === 'all')
    describe('switched off', () => {
      it('for a site: no badge, no word; the icon still works; and on again', async () => {
        await at('/translation/plain', AT('ready'));
        await settled(async () => (await driver.badge()) === 'EN');
        await driver.inPanel(`document.querySelector('[role=switch]').click();`);
        await settled(async () => (await driver.badge()) === '');
        await driver.goto(`${site.origin}/translation/chain`);
        await driver.until(shows(AT('ready')));
        expect(await driver.badge()).toBe('');
        await driver.inPanel(`document.querySelector('[role=switch]').click();`);
        await settled(async () => (await driver.badge()) === 'EN');
      });

      it('everywhere, and on again from the panel', async () => {
        await at('/translation/plain', AT('ready'));
        await driver.settings({ detection: false });
        await settled(async () => (await driver.badge()) === '');
        await driver.until(`return document.body.textContent.includes('Turn on')`);
        await driver.inPanel(press('Turn on'));
        await settled(async () => (await driver.badge()) === 'EN');
      });
    });

  if (which === 'all')
    it('always says why', async () => {
      await at('/translation/unlinked', AT('no-original'));
      await driver.until(says('Nothing on this page says clearly that it is a translation.'));
      await at('/translation/plain', AT('ready'));
      await driver.inPanel(press('Why'));
      const reasons = await driver.inPanel<string[]>(
        `return [...document.querySelectorAll('main details[open] li')].map(({ innerText }) => innerText.trim());`,
      );
      expect(reasons.length).toBeGreaterThan(0);
      for (const reason of reasons) expect(reason).toMatch(/\p{L}+ \p{L}+/u);
      await driver.picture('why');
    });
}

/** What is asked of a page that is just being left throws, and is asked again; so only the end tells what was thrown. */
const settled = (test: () => Promise<boolean>): Promise<void> =>
  vi.waitFor(
    async () => {
      if (!(await test())) throw new Error(`waited in vain for: ${test}`);
    },
    { timeout: 30_000, interval: 150 },
  );
