/**
 * The port between the side panel and a page's highlighter; open while the page has marks, at most as long as the
 * panel.
 */

import { browser, toFrameTarget } from '../api';
import type { HighlighterCommand, HighlighterEvent } from './highlighter-messages';
import { parseHighlighterEvent } from './highlighter-schemas';
import { isOwnPage } from './messages';

const COMMAND_TYPES: ReadonlySet<unknown> = new Set<HighlighterCommand['type']>([
  'mark',
  'choose',
  'return',
  'follow',
  'go',
  'sentences',
  'step',
  'card-frame',
  'card',
  'check-card',
  'card-done',
  'card-lost',
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
 * Runs the highlighter in a frame of a tab and opens a port to it; 0 is the page itself. None has the highlighter before.
 * @returns undefined where the browser allows no extensions in the page.
 */
export async function connectHighlighter(
  tabId: number,
  handlers: PortHandlers<HighlighterEvent>,
  frameId = 0,
): Promise<PagePort<HighlighterCommand> | undefined> {
  try {
    await browser.scripting.executeScript({ target: toFrameTarget(tabId, frameId), files: ['highlighter.js'] });
    return createPagePort(browser.tabs.connect(tabId, { name: PORT_NAME, frameId }), parseHighlighterEvent, handlers);
  } catch {
    return undefined;
  }
}

/**
 * As whose a style sheet is inserted. In Firefox as the reader's: there, an extension's come after those of the page.
 * Chrome paints no background of a highlight that is styled by its reader, and puts an extension's own before the page's.
 */
const STYLE_ORIGIN = import.meta.env?.FIREFOX ? 'USER' : 'AUTHOR';

const toInjection = (tabId: number, css: string, frameId: number) =>
  ({ target: toFrameTarget(tabId, frameId), css, origin: STYLE_ORIGIN }) as const;

/** Adds a style sheet to a frame of a tab. Does nothing where the tab is closed or allows no extensions. */
export const insertTabStyle = (tabId: number, css: string, frameId = 0): Promise<void> =>
  browser.scripting.insertCSS(toInjection(tabId, css, frameId)).catch(() => undefined);

/** Removes a style sheet that `insertTabStyle` added. */
export const removeTabStyle = (tabId: number, css: string, frameId = 0): Promise<void> =>
  browser.scripting.removeCSS(toInjection(tabId, css, frameId)).catch(() => undefined);

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
