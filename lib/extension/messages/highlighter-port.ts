/**
 * The port between the side panel and a page's highlighter; open while the page has marks, at most as long as the
 * panel.
 */
import type { FindingKind, PageWindow, ScrollPosition } from '../../core';
import { browser } from '../api';
import { parseHighlighterEvent } from './highlighter-schemas';
import type { NoteCorner } from './note-port';
import { isOwnPage } from './sender';

/** A text quote, by which `lib/page` finds a passage again in a page. */
export interface PageQuote {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  /** Its offset in the article, in UTF-16 units: quotes are searched in this order. */
  readonly hint?: number;
  /** How many passages before it have the same words and context. */
  readonly occurrence?: number;
}

/** A passage to mark in the page, and how. */
export interface PageMark {
  /** The finding's id; empty for a passage without a finding. */
  readonly id: string;
  readonly kind: FindingKind;
  readonly quote: PageQuote;
  /** Set where the passage is missing from this text: it belongs before the quote, or behind it. */
  readonly gap?: 'before' | 'behind';
}

/** What the panel sends to the highlighter. */
export type HighlighterCommand =
  /** Draws these marks in place of all earlier ones. */
  | { readonly type: 'mark'; readonly marks: readonly PageMark[] }
  /** Emphasizes these marks in place of those before; `show` also scrolls to them. */
  | { readonly type: 'choose'; readonly marks: readonly PageMark[]; readonly show: boolean }
  /** Scrolls the page back to where it was before the first passage was shown. */
  | { readonly type: 'return' }
  /** Asks for scroll positions from now on, by the index of these quotes; an empty list ends it. */
  | { readonly type: 'follow'; readonly blocks: readonly PageQuote[] }
  /** Scrolls the page. */
  | ({ readonly type: 'go' } & ScrollPosition)
  /** The page of notes may be loaded into the frame, and names itself to the panel by this token (`note-port.ts`). */
  | { readonly type: 'note-frame'; readonly token: string }
  /** The frame has the note on this finding: lets it be seen. */
  | { readonly type: 'note'; readonly id: string }
  /** The frame for notes shows nothing any more: another one is wanted. */
  | { readonly type: 'note-lost' };

/** What the highlighter sends to the panel. */
export type HighlighterEvent =
  /** The reader clicked a marked passage. */
  | { readonly type: 'chosen'; readonly id: string }
  /** The reader scrolled the page here. */
  | ({ readonly type: 'at' } & ScrollPosition)
  /** What of the page is on the screen, whoever scrolled it. */
  | ({ readonly type: 'seen' } & PageWindow)
  /** A frame for notes stands empty in the page. */
  | { readonly type: 'note-wanted' }
  /** The pointer came onto the mark of a finding. */
  | { readonly type: 'over'; readonly id: string; readonly corner: NoteCorner }
  /** The pointer is on no mark any more. */
  | { readonly type: 'off' };

const COMMAND_TYPES: ReadonlySet<unknown> = new Set<HighlighterCommand['type']>([
  'mark',
  'choose',
  'return',
  'follow',
  'go',
  'note-frame',
  'note',
  'note-lost',
]);

/** In the page only the type is looked at, since the sender is a page of Verso's own; a schema would weigh 1.5 kB there. */
const toHighlighterCommand = (value: unknown): HighlighterCommand | undefined => {
  const command = value as HighlighterCommand | null;
  return typeof command === 'object' && COMMAND_TYPES.has(command?.type) ? (command ?? undefined) : undefined;
};

const PORT_NAME = 'marks';

/** One end of the port. */
export interface PagePort<Out> {
  readonly say: (message: Out) => void;
  readonly close: () => void;
}

/** What one end does with what arrives. */
interface PortHandlers<In> {
  readonly hear: (message: In) => void;
  /** Called when the other end closes the port, but not after one's own `close`. */
  readonly gone: () => void;
}

type BrowserPort = ReturnType<typeof browser.tabs.connect>;

/** Wraps a browser's port: passes on what `parse` gives for each message, and drops what is sent after it is closed. */
function createPagePort<Out, In>(
  port: BrowserPort,
  parse: (value: unknown) => In | undefined,
  { hear, gone }: PortHandlers<In>,
): PagePort<Out> {
  let isOpen = true;
  port.onMessage.addListener((message: unknown) => {
    const parsed = isOpen ? parse(message) : undefined;
    if (parsed !== undefined) hear(parsed);
  });
  port.onDisconnect.addListener(() => {
    const wasOpen = isOpen;
    isOpen = false;
    if (wasOpen) gone();
  });
  return {
    say: (message) => {
      if (isOpen) port.postMessage(message);
    },
    close: () => {
      if (isOpen) port.disconnect();
      isOpen = false;
    },
  };
}

/**
 * Runs the highlighter in the page of a tab and opens a port to it. No page has the highlighter before.
 * @returns undefined where the browser allows no extensions in the page.
 */
export async function connectHighlighter(
  tabId: number,
  handlers: PortHandlers<HighlighterEvent>,
): Promise<PagePort<HighlighterCommand> | undefined> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: ['highlighter.js'] });
    return createPagePort(
      browser.tabs.connect(tabId, { name: PORT_NAME, frameId: 0 }),
      parseHighlighterEvent,
      handlers,
    );
  } catch {
    return undefined;
  }
}

/**
 * As whose a style sheet is inserted. In Firefox as the reader's: there, an extension's come after those of the page.
 * Chrome paints no background of a highlight that is styled by its reader, and puts an extension's own before the page's.
 */
const STYLE_ORIGIN = import.meta.env?.FIREFOX ? 'USER' : 'AUTHOR';

const toInjection = (tabId: number, css: string) => ({ target: { tabId }, css, origin: STYLE_ORIGIN }) as const;

/** Adds a style sheet to a tab's page. Does nothing where the tab is closed or allows no extensions. */
export const insertTabStyle = (tabId: number, css: string): Promise<void> =>
  browser.scripting.insertCSS(toInjection(tabId, css)).catch(() => undefined);

/** Removes a style sheet that `insertTabStyle` added. */
export const removeTabStyle = (tabId: number, css: string): Promise<void> =>
  browser.scripting.removeCSS(toInjection(tabId, css)).catch(() => undefined);

/**
 * In the page: calls `onConnect` for each port that Verso's panel opens; `accept` takes the handlers and gives this end
 * of the port. Returns the function that stops listening.
 */
export function onPanelConnected(
  onConnect: (accept: (handlers: PortHandlers<HighlighterCommand>) => PagePort<HighlighterEvent>) => void,
): () => void {
  const listener = (port: BrowserPort): void => {
    if (port.name === PORT_NAME && port.sender && isOwnPage(port.sender))
      onConnect((handlers) => createPagePort(port, toHighlighterCommand, handlers));
  };
  browser.runtime.onConnect.addListener(listener);
  return () => browser.runtime.onConnect.removeListener(listener);
}
