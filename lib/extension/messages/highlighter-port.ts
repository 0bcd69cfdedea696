/** The line between the panel and the marks in a page: open as long as there are any, and no longer than the panel. */
import type { FindingKind } from '../../core';
import { browser } from '../api';

/** A passage by its words, as `lib/page` finds it again in a page. */
export interface PageQuote {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly hint?: number;
  readonly occurrence?: number;
}

/** A passage to find in the page by its words, and how it is to be marked. */
export interface PageMark {
  /** The flag's; empty for a passage that no flag speaks of. */
  readonly id: string;
  readonly kind: FindingKind;
  readonly quote: PageQuote;
  /** The passage itself is missing: it would stand before the quote, or behind it. */
  readonly gap?: 'before' | 'behind';
}

/** What is said of a flag where the pointer is on it; plain text in the interface's language. */
export interface PageTip {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

/** A place in the translation: a block, and how much of it lies above, 0 to 1. */
export interface Spot {
  readonly block: number;
  readonly share: number;
}

export type ToMarks =
  /** Instead of all that were marked before. */
  | {
      readonly type: 'mark';
      readonly marks: readonly PageMark[];
      readonly tips: readonly PageTip[];
      readonly lang: string;
    }
  /** Marked strongly, instead of what was so before; `show`: brought into view. */
  | { readonly type: 'choose'; readonly marks: readonly PageMark[]; readonly show: boolean }
  /** Tell of scrolling from now on, by the number of these quotes; none: no longer. */
  | { readonly type: 'follow'; readonly blocks: readonly PageQuote[] }
  | ({ readonly type: 'go' } & Spot);

export type FromMarks =
  /** The reader clicked a marked passage. */
  | { readonly type: 'chosen'; readonly id: string }
  /** The reader scrolled the page here. */
  | ({ readonly type: 'at' } & Spot);

const TO_MARKS: ReadonlySet<unknown> = new Set<ToMarks['type']>(['mark', 'choose', 'follow', 'go']);

const typeOf = (value: unknown): unknown =>
  typeof value === 'object' && value !== null ? (value as { type?: unknown }).type : undefined;

const isToMarks = (value: unknown): value is ToMarks => TO_MARKS.has(typeOf(value));

const isShare = (value: unknown): boolean => typeof value === 'number' && value >= 0 && value <= 1;
const isIndex = (value: unknown): boolean => Number.isSafeInteger(value) && (value as number) >= 0;

function isFromMarks(value: unknown): value is FromMarks {
  const { id, block, share } = (value ?? {}) as Partial<Record<'id' | 'block' | 'share', unknown>>;
  if (typeOf(value) === 'chosen') return typeof id === 'string';
  return typeOf(value) === 'at' && isIndex(block) && isShare(share);
}

const NAME = 'marks';

export interface Line<Out> {
  readonly say: (message: Out) => void;
  readonly close: () => void;
}

interface Ends<In> {
  readonly hear: (message: In) => void;
  /** The other end is gone; not called by one's own `close`. */
  readonly gone: () => void;
}

type Port = ReturnType<typeof browser.tabs.connect>;

function lineOn<Out, In>(port: Port, isIn: (value: unknown) => value is In, { hear, gone }: Ends<In>): Line<Out> {
  let open = true;
  port.onMessage.addListener((message: unknown) => {
    if (open && isIn(message)) hear(message);
  });
  port.onDisconnect.addListener(() => {
    const wasOpen = open;
    open = false;
    if (wasOpen) gone();
  });
  return {
    say: (message) => {
      if (open) port.postMessage(message);
    },
    close: () => {
      if (open) port.disconnect();
      open = false;
    },
  };
}

/**
 * Puts the script for marks into the page of a tab: no page carries it otherwise.
 * @returns undefined where the browser lets no extension in.
 */
export async function lineToMarks(tabId: number, ends: Ends<FromMarks>): Promise<Line<ToMarks> | undefined> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: ['highlighter.js'] });
    return lineOn(browser.tabs.connect(tabId, { name: NAME, frameId: 0 }), isFromMarks, ends);
  } catch {
    return undefined;
  }
}

/** A tab that is gone, or closed to extensions, is left as it is. */
export const styleTab = (tabId: number, css: string): Promise<void> =>
  browser.scripting.insertCSS({ target: { tabId }, css }).catch(() => undefined);

/** Takes back what `styleTab` put there. */
export const unstyleTab = (tabId: number, css: string): Promise<void> =>
  browser.scripting.removeCSS({ target: { tabId }, css }).catch(() => undefined);

/** In the page: calls `open` for each line that Verso's panel opens. Returns the function that stops listening. */
export function onLineToPanel(open: (answer: (ends: Ends<ToMarks>) => Line<FromMarks>) => void): () => void {
  const listener = (port: Port): void => {
    if (port.name === NAME && port.sender?.id === browser.runtime.id) open((ends) => lineOn(port, isToMarks, ends));
  };
  browser.runtime.onConnect.addListener(listener);
  return () => browser.runtime.onConnect.removeListener(listener);
}
