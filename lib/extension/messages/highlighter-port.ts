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
export interface PageTooltip {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

/** A place in the translation: a block, and how much of it lies above, 0 to 1. */
export interface PageScrollPosition {
  readonly block: number;
  readonly share: number;
}

export type HighlighterCommand =
  /** Instead of all that were marked before. */
  | {
      readonly type: 'mark';
      readonly marks: readonly PageMark[];
      readonly tips: readonly PageTooltip[];
      readonly lang: string;
    }
  /** Marked strongly, instead of what was so before; `show`: brought into view. */
  | { readonly type: 'choose'; readonly marks: readonly PageMark[]; readonly show: boolean }
  /** Tell of scrolling from now on, by the number of these quotes; none: no longer. */
  | { readonly type: 'follow'; readonly blocks: readonly PageQuote[] }
  | ({ readonly type: 'go' } & PageScrollPosition);

export type HighlighterEvent =
  /** The reader clicked a marked passage. */
  | { readonly type: 'chosen'; readonly id: string }
  /** The reader scrolled the page here. */
  | ({ readonly type: 'at' } & PageScrollPosition);

const COMMAND_TYPES: ReadonlySet<unknown> = new Set<HighlighterCommand['type']>(['mark', 'choose', 'follow', 'go']);

const getMessageType = (value: unknown): unknown =>
  typeof value === 'object' && value !== null ? (value as { type?: unknown }).type : undefined;

const isHighlighterCommand = (value: unknown): value is HighlighterCommand => COMMAND_TYPES.has(getMessageType(value));

const isShare = (value: unknown): boolean => typeof value === 'number' && value >= 0 && value <= 1;
const isIndex = (value: unknown): boolean => Number.isSafeInteger(value) && (value as number) >= 0;

function isHighlighterEvent(value: unknown): value is HighlighterEvent {
  const { id, block, share } = (value ?? {}) as Partial<Record<'id' | 'block' | 'share', unknown>>;
  if (getMessageType(value) === 'chosen') return typeof id === 'string';
  return getMessageType(value) === 'at' && isIndex(block) && isShare(share);
}

const PORT_NAME = 'marks';

export interface PagePort<Out> {
  readonly say: (message: Out) => void;
  readonly close: () => void;
}

interface PortHandlers<In> {
  readonly hear: (message: In) => void;
  /** The other end is gone; not called by one's own `close`. */
  readonly gone: () => void;
}

type BrowserPort = ReturnType<typeof browser.tabs.connect>;

function createPagePort<Out, In>(
  port: BrowserPort,
  isIn: (value: unknown) => value is In,
  { hear, gone }: PortHandlers<In>,
): PagePort<Out> {
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
export async function connectHighlighter(
  tabId: number,
  ends: PortHandlers<HighlighterEvent>,
): Promise<PagePort<HighlighterCommand> | undefined> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: ['highlighter.js'] });
    return createPagePort(browser.tabs.connect(tabId, { name: PORT_NAME, frameId: 0 }), isHighlighterEvent, ends);
  } catch {
    return undefined;
  }
}

/** A tab that is gone, or closed to extensions, is left as it is. */
export const insertTabStyle = (tabId: number, css: string): Promise<void> =>
  browser.scripting.insertCSS({ target: { tabId }, css }).catch(() => undefined);

/** Takes back what `styleTab` put there. */
export const removeTabStyle = (tabId: number, css: string): Promise<void> =>
  browser.scripting.removeCSS({ target: { tabId }, css }).catch(() => undefined);

/** In the page: calls `open` for each line that Verso's panel opens. Returns the function that stops listening. */
export function onPanelConnected(
  open: (answer: (ends: PortHandlers<HighlighterCommand>) => PagePort<HighlighterEvent>) => void,
): () => void {
  const listener = (port: BrowserPort): void => {
    if (port.name === PORT_NAME && port.sender?.id === browser.runtime.id)
      open((ends) => createPagePort(port, isHighlighterCommand, ends));
  };
  browser.runtime.onConnect.addListener(listener);
  return () => browser.runtime.onConnect.removeListener(listener);
}
