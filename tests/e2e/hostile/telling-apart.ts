/** A page that watches for what became of the original that it names; the same in each browser. */
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Reader } from '../marks/reader';
import { articleAt, type HostileSite, openHostileSite } from './site';

/** From now on the page's script notes whatever a script can: events, changes, entries, highlights, styles, focus. */
const WATCH = `
  const seen = window.seen = [];
  const note = (what) => { if (!seen.includes(what)) seen.push(what); };
  const types = new Set();
  for (const owner of [window, document, document.body])
    for (let of = owner; of; of = Object.getPrototypeOf(of))
      for (const name of Object.getOwnPropertyNames(of)) if (/^on[a-z]/.test(name)) types.add(name.slice(2));
  for (const type of [...types, 'focusin', 'focusout', 'message', 'verso'])
    if (!/^(pointer|mouse|devicemotion|deviceorientation|drag)/.test(type))
      for (const target of [window, document]) target.addEventListener(type, () => note('event ' + type), true);
  new MutationObserver((records) => {
    for (const { type, target, attributeName } of records) note('change ' + type + ' ' + target.nodeName + ' ' + (attributeName ?? ''));
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  new PerformanceObserver((list) => {
    for (const { entryType, name } of list.getEntries()) note('entry ' + entryType + ' ' + name);
  }).observe({ entryTypes: PerformanceObserver.supportedEntryTypes.filter((type) => /resource|mark|measure|layout-shift|largest|element/.test(type)) });
  window.addEventListener('error', ({ message }) => note('error ' + message));
  return seen.length;`;

/** What the script can read at the end, beside what it noted. */
const READ = `
  const styles = [document.documentElement, document.body, document.querySelector('p')].map((element) => {
    const style = getComputedStyle(element);
    return [...style].map((name) => name + ':' + style.getPropertyValue(name)).join(';');
  });
  const { x, y, width, height } = document.querySelector('article').getBoundingClientRect();
  return {
    seen: window.seen,
    html: document.documentElement.outerHTML,
    highlights: [...CSS.highlights].map(([name, { size }]) => [name, size]),
    painted: getComputedStyle(document.body, '::highlight(verso-altered)').backgroundColor,
    styles,
    sheets: [document.styleSheets.length, document.adoptedStyleSheets.length],
    place: [x, y, width, height, scrollX, scrollY],
    focus: [document.hasFocus(), document.activeElement?.outerHTML.slice(0, 80)],
    selected: String(getSelection()),
    frames: [window.length, document.documentElement.children.length],
    state: [document.visibilityState, document.readyState, history.length, document.cookie],
    names: Object.getOwnPropertyNames(window).filter((name) => !/^\\d+$/.test(name)).length,
  };`;

export function tellingApartJourneys(open: () => Promise<Reader>): void {
  let site: HostileSite;
  let reader: Reader;
  let round = 0;

  beforeAll(async () => {
    site = await openHostileSite();
    reader = await open();
  });

  afterAll(async () => {
    await reader?.close();
    site?.close();
  });

  const waitFor = (selector: string) =>
    vi.waitFor(
      async () => {
        const is = await reader.inPanel<boolean>(`return document.querySelector(${JSON.stringify(selector)}) !== null`);
        if (!is)
          throw new Error(
            `no ${selector}; ${await reader.inPanel<string>('return document.querySelector("main").className')}`,
          );
      },
      { timeout: 30_000, interval: 100 },
    );

  /** Compares the page with what its link leads to now, and gives what a script of the page can see of that. */
  async function watch(way: 'gone' | 'other' | 'good', end: string): Promise<Record<string, unknown>> {
    const address = `http://127.0.0.1:${site.port}`;
    site.become(way);
    await reader.goto('about:blank');
    round += 1;
    await reader.goto(`${address}/names?href=${encodeURIComponent(address + articleAt('fickle'))}&round=${round}`);
    await reader.openPanel();
    await waitFor('main.at-ready button.primary');
    await sleep(1000);
    await reader.inPage(WATCH);
    const before = site.asked.filter((asked) => asked.includes('/fickle')).length;
    await reader.inPanel(`document.querySelector('main.at-ready button.primary').click();`);
    await waitFor(`main.${end}`);
    await sleep(1500);
    expect(site.asked.filter((asked) => asked.includes('/fickle'))).toHaveLength(before + 1);
    const { state, ...seen } = await reader.inPage<Record<string, unknown>>(READ);
    // A page more is in the tab's history each time.
    return { ...seen, state: (state as unknown[]).filter((one) => typeof one !== 'number') };
  }

  describe('what a script of the page can see', () => {
    it('is the same where the original was fetched and not marked as where it could not be', async () => {
      // The panel takes the page's focus when it opens, whatever is compared.
      await watch('gone', 'at-failed');
      const failed = await watch('gone', 'at-failed');
      const fetched = await watch('other', 'at-not-the-original');
      expect(fetched).toEqual(failed);
      expect(await watch('gone', 'at-failed')).toEqual(fetched);
      expect(failed['highlights']).toEqual([]);
      expect(failed['seen']).toEqual([]);
    });

    it('is another thing where passages are marked: it looks where there is something to be seen', async () => {
      const failed = await watch('gone', 'at-failed');
      const marked = await watch('good', 'at-done');
      expect(marked['highlights']).not.toEqual([]);
      expect(marked).not.toEqual(failed);
    });
  });
}
