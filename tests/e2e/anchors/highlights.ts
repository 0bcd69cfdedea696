/** The same through the extension: what it has highlighted is highlighted again after the page was rendered anew. */
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Newsroom, openNewsroom } from '../../../tools/newsroom';
import type { Driver } from '../finding/driver';
import { openRow } from '../panel-scripts';

const PATIENCE = Number(process.env['PATIENCE'] ?? 30_000);

/** A reader who looks at the page again must not have to wait longer. */
const SOON = 5000;

const DONE = `return document.querySelector('main.at-done') !== null`;
const FLAG = `[...document.querySelectorAll('.flag.is-altered')][0]`;

const highlighted = (name: string) =>
  `return [...(CSS.highlights.get('${name}') ?? [])].map((range) => range.toString().replace(/\\s+/g, ' '));`;

/** As a framework does, for every paragraph; answers how many there were. */
const RENDER_ANEW = `
  const all = [...document.querySelectorAll('article p')];
  for (const paragraph of all) {
    const clone = paragraph.cloneNode(true);
    clone.setAttribute('data-rendered', 'again');
    paragraph.replaceWith(clone);
  }
  return all.length;`;

export function highlightJourneys(open: () => Promise<Driver>): void {
  let news: Newsroom;
  let driver: Driver;

  beforeAll(async () => {
    news = await openNewsroom();
    driver = await open();
  });

  afterAll(async () => {
    await driver?.close();
    news?.close();
  });

  const texts = (name: string) => driver.inPage<string[]>(highlighted(name));

  async function eventually(name: string, wanted: readonly string[], timeout = PATIENCE): Promise<void> {
    await vi.waitFor(async () => expect(await texts(name)).toEqual(wanted), { timeout, interval: 150 });
  }

  /** The first altered passage, compared and shown; what it says. */
  async function shown(): Promise<string> {
    const pair = news.pairs.find(({ pair }) => pair === 'es-en')!;
    await driver.goto(news.translation + pair.translation.path);
    await driver.openPanel();
    await driver.until(`return document.querySelector('main.at-ready button.primary') !== null`);
    await driver.inPanel(`document.querySelector('main.at-ready button.primary').click();`);
    await driver.until(DONE);
    await driver.inPanel(openRow(await driver.inPanel<string>(`return ${FLAG}.id`)));
    return driver.inPanel<string>(
      `return [...${FLAG}.querySelectorAll('.of-translation blockquote p')].map((p) => p.textContent).join(' ');`,
    );
  }

  describe('paragraphs that the page renders anew', () => {
    let text: string;
    let marked: string[];

    beforeAll(async () => {
      text = await shown();
      await eventually('verso-shown', [text]);
      marked = await texts('verso-altered');
      expect(marked.length).toBeGreaterThan(3);
      expect(marked.every((one) => one.length > 1)).toBe(true);
      expect(await driver.inPage<number>(RENDER_ANEW)).toBeGreaterThan(15);
    });

    it('are highlighted again by themselves', async () => {
      await eventually('verso-altered', marked, SOON);
      await eventually('verso-shown', [text], SOON);
    });

    it('show the passage again when the reader asks for it', async () => {
      const id = await driver.inPanel<string>(`return ${FLAG}.id`);
      await driver.inPanel(`document.querySelector('#${id} button.row').click();`);
      await eventually('verso-shown', []);
      await driver.inPanel(openRow(id));
      await eventually('verso-shown', [text]);
    });
  });
}
