/** The messages between the service worker, Verso's own pages and the scripts in web pages. */

import { browser } from '../api';
import { parseExtensionMessage, parsePageMessage } from './message-schemas';
import type { ExtensionMessage, Message } from './message-types';
import { isOwnPage, isPageScript, type MessageSender } from './sender';

/** Where a message comes from. */
export interface MessageSource {
  /** The sender's tab; undefined for the side panel and the service worker, which are in none. */
  readonly tabId?: number;
  /** The sender's frame in it. */
  readonly frameId?: number;
}

/** Listens to what `parse` gives for a message by its sender. What `answer` returns goes back, unless it is undefined. */
function onParsedMessage<T>(
  parse: (value: unknown, sender: MessageSender) => T | undefined,
  answer: (message: T, source: MessageSource) => unknown,
): () => void {
  const listener = (value: unknown, sender: MessageSender): Promise<unknown> | undefined => {
    const message = parse(value, sender);
    if (!message) return undefined;
    const tabId = sender.tab?.id;
    const { frameId = 0 } = sender;
    const reply = answer(message, tabId === undefined ? {} : { tabId, frameId });
    return reply === undefined ? undefined : Promise.resolve(reply);
  };
  type BrowserListener = Parameters<typeof browser.runtime.onMessage.addListener>[0];
  browser.runtime.onMessage.addListener(listener as BrowserListener);
  return () => browser.runtime.onMessage.removeListener(listener as BrowserListener);
}

/**
 * In Verso's own pages and the service worker: listens to Verso's messages. Scripts in a page may only send a page's
 * messages, since a compromised page could forge the others. Those of other extensions, pages and frames are ignored, and
 * so are malformed ones. Returns the function that stops listening.
 */
export const onMessage = (answer: (message: Message, source: MessageSource) => unknown): (() => void) =>
  onParsedMessage<Message>((value, sender) => {
    if (isOwnPage(sender)) return parseExtensionMessage(value);
    const message = isPageScript(sender) ? parsePageMessage(value) : undefined;
    // A frame tells nothing of the page but that it has marks.
    return message?.type === 'marks' || sender.frameId === 0 ? message : undefined;
  }, answer);

/** In a page: listens to Verso's own pages and the service worker, and to nobody else. Otherwise like `onMessage`. */
export const onExtensionMessage = (answer: (message: ExtensionMessage) => unknown): (() => void) =>
  onParsedMessage((value, sender) => (isOwnPage(sender) ? parseExtensionMessage(value) : undefined), answer);

/** Whether the extension was updated, reloaded or removed while this script kept running in a page. */
export const isOrphaned = (): boolean => browser.runtime?.id === undefined;

/** Sends a message to Verso's own pages and the service worker. Resolves to undefined where nobody answers. */
export const sendMessage = (message: Message): Promise<unknown> =>
  browser.runtime.sendMessage(message).catch(() => undefined);

/** Sends a message to the content script in a frame of a tab; 0 is the page itself. Resolves to its answer, or undefined where there is no script. */
export const sendTabMessage = (tabId: number, message: Message, frameId = 0): Promise<unknown> =>
  browser.tabs.sendMessage(tabId, message, { frameId }).catch(() => undefined);
