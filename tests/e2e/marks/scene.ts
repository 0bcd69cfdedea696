/** What the journeys of page and panel ask of a browser, and of the page and the panel in it. */
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, vi } from 'vitest';
import { type Newsroom, openNewsroom } from '../../../tools/newsroom';
import type { Reader } from './reader';

const PATIENCE = Number(process.env['PATIENCE'] ?? 30_000);

export const KINDS = ['altered', 'added', 'dropped'] as const;

/** All that is highlighted, by kind. */
const MARKED = `return Object.fromEntries(${JSON.stringify([...KINDS, 'shown'])}.map((kind) =>
  [kind, [...(CSS.highlights.get('verso-' + kind) ?? [])].map((range) => range.toString().replace(/\\s+/g, ' '))]));`;
export type Marked = Readonly<Record<(typeof KINDS)[number] | 'shown', readonly string[]>>;

/** What must stay as it was: the page's own document, behind which stand the pills in gaps and the card. */
export const STATE = `const selection = getSelection();
  const { head, body } = document;
  return { html: document.documentElement.cloneNode(false).outerHTML + head.outerHTML + body.outerHTML, scroll: [scrollX, scrollY], selected: String(selection),
    focus: document.activeElement?.outerHTML.slice(0, 80) };`;

export interface PageState {
  readonly html: string;
  readonly scroll: readonly number[];
  readonly selected: string;
  readonly focus: string;
}

/** The style that Verso's highlights would be painted in, as a page's script can ask for it. */
export const STYLE = `return getComputedStyle(document.body, '::highlight(verso-altered)').backgroundColor;`;

export const CHOSEN = `return document.querySelector('.flag[aria-current=true]')?.id ?? ''`;
export const key = (name: string) =>
  `document.body.dispatchEvent(new window.KeyboardEvent('keydown', { key: ${JSON.stringify(name)}, bubbles: true }));`;

/** Brings a marked passage to the middle of the page; where it is then, and which flag it belongs to. */
export const bring = (kind: string, at: number) => `
  const range = [...CSS.highlights.get('verso-${kind}')][${at}];
  range.startContainer.parentElement.scrollIntoView({ block: 'center', behavior: 'instant' });
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  const { left, top, width, height } = range.getClientRects()[0];
  return { x: left + Math.min(width / 2, 40), y: top + height / 2 };`;

export interface Scene {
  readonly reader: Reader;
  /** The translation of a pair of the newsroom. */
  addressOf(pair: string): string;
  marked(): Promise<Marked>;
  /** Asks again and again until the answer is as wanted. */
  until<T>(ask: () => Promise<T>, holds: (value: T) => unknown): Promise<T>;
  panelHas(selector: string): Promise<boolean>;
  look(): Promise<void>;
  compare(): Promise<void>;
  fresh(pair: string): Promise<void>;
  /** The same at an address that was never compared: a panel that opens there shows no comparison. */
  visitAnew(pair: string): Promise<void>;
}

/** To be called once: opens a browser before the journeys and closes it after them. */
export function sceneOf(open: () => Promise<Reader>): Scene {
  let news: Newsroom;
  let reader: Reader;

  beforeAll(async () => {
    news = await openNewsroom();
    reader = await open();
  });

  afterAll(async () => {
    await reader?.close();
    news?.close();
  });

  const addressOf = (pair: string) => news.translation + news.pairs.find((one) => one.pair === pair)!.translation.path;
  const marked = () => reader.inPage<Marked>(MARKED);
  const until = <T>(ask: () => Promise<T>, holds: (value: T) => unknown): Promise<T> =>
    vi.waitFor(
      async () => {
        const value = await ask();
        if (!holds(value)) throw new Error(`waited in vain; last: ${JSON.stringify(value)?.slice(0, 1600)}`);
        return value;
      },
      { timeout: PATIENCE, interval: 100 },
    );
  const panelHas = (selector: string) =>
    until(
      () => reader.inPanel<boolean>(`return document.querySelector(${JSON.stringify(selector)}) !== null`),
      Boolean,
    );

  /** The panel takes its room from the page, whose text then breaks anew: what follows is compared from here. */
  async function look(): Promise<void> {
    await reader.openPanel();
    await panelHas('main.at-ready button.primary');
    await until(async () => {
      const width = await reader.inPage<number>('return innerWidth');
      await sleep(200);
      return width === (await reader.inPage<number>('return innerWidth'));
    }, Boolean);
  }

  async function compare(): Promise<void> {
    await look();
    await reader.inPanel(`document.querySelector('main.at-ready button.primary').click();`);
    await panelHas('main.at-done');
    await until(marked, ({ altered }) => altered.length > 0);
  }

  /** The page afresh, with the panel closed. */
  async function fresh(pair: string): Promise<void> {
    await reader.closePanel();
    await reader.goto('about:blank');
    await reader.goto(addressOf(pair));
  }

  let visits = 0;
  async function visitAnew(pair: string): Promise<void> {
    await reader.closePanel();
    visits += 1;
    await reader.goto(`${addressOf(pair)}?visit=${visits}`);
  }

  return {
    get reader() {
      return reader;
    },
    addressOf,
    marked,
    until,
    panelHas,
    look,
    compare,
    fresh,
    visitAnew,
  };
}
