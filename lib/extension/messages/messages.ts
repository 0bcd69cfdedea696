import type { PageObservation } from '../../core';
import { browser } from '../api';
import { parseExtensionMessage, parsePageMessage } from './message-schemas';

/** A page as it stands in its tab at this moment. */
export interface PageSnapshot {
  readonly url: string;
  readonly title: string;
  /** The document serialised; empty where it is larger than Verso reads. */
  readonly html: string;
  /** What the content script observed; judged where the label words are (see `lib/provenance/observe/observe-page`). */
  readonly observation: PageObservation;
}

/** What is said by the scripts in a page. */
export type PageMessage =
  /** Without an observation: what was told of before is gone. */
  | { readonly type: 'observed'; readonly observation?: PageObservation }
  /** A page has marks now, or has none any more: their style comes and goes with them. */
  | { readonly type: 'marks'; readonly there: boolean };

/** What is said by Verso's own pages and its background. */
export type ExtensionMessage =
  | { readonly type: 'look-again' }
  | { readonly type: 'snapshot' }
  /** Answered with the address of the link the reader clicks, or nothing where that was given up. */
  | { readonly type: 'pick' }
  | { readonly type: 'stop-picking' }
  | { readonly type: 'asked'; readonly tabId: number; readonly url?: string }
  /** The icon was clicked, by which the browser lets Verso see the page in front. */
  | { readonly type: 'called' }
  /** The model on this device has come, or gone. */
  | { readonly type: 'model' };

/** Everything that is said between the parts of Verso; nothing else is listened to. */
export type Message = PageMessage | ExtensionMessage;

export interface MessageSource {
  /** Undefined for messages of Verso's own pages. */
  readonly tabId?: number;
}

interface MessageSender {
  readonly id?: string;
  readonly url?: string;
  readonly frameId?: number;
  readonly tab?: { readonly id?: number };
}

/** A page's process speaks for its scripts in it, and could say anything once it is taken over: it has its own words. */
function parseMessage(message: unknown, { id, url, frameId, tab }: MessageSender): Message | undefined {
  if (id !== browser.runtime.id) return undefined;
  if (!tab || url?.startsWith(browser.runtime.getURL('/'))) return parseExtensionMessage(message);
  return frameId === 0 ? parsePageMessage(message) : undefined;
}

/**
 * Listens to Verso's own messages only: another extension's, a page's or a frame's never arrive here, and what is not as
 * it must be is passed over. The answer, if any, goes back to the sender. Returns the function that stops listening.
 */
export function onMessage(answer: (message: Message, from: MessageSource) => unknown): () => void {
  const listener = (said: unknown, sender: MessageSender): Promise<unknown> | undefined => {
    const message = parseMessage(said, sender);
    if (!message) return undefined;
    const tabId = sender.tab?.id;
    const reply = answer(message, tabId === undefined ? {} : { tabId });
    return reply === undefined ? undefined : Promise.resolve(reply);
  };
  browser.runtime.onMessage.addListener(listener as Parameters<typeof browser.runtime.onMessage.addListener>[0]);
  return () =>
    browser.runtime.onMessage.removeListener(listener as Parameters<typeof browser.runtime.onMessage.addListener>[0]);
}

/** The extension was updated, reloaded or removed: this script is what is left of it. */
export const isOrphaned = (): boolean => browser.runtime?.id === undefined;

/** To Verso's own pages and the background; nobody there to hear it is no failure. */
export const sendMessage = (message: Message): Promise<unknown> =>
  browser.runtime.sendMessage(message).catch(() => undefined);

/** To the content script of a tab; undefined where there is none. */
export const sendTabMessage = (tabId: number, message: Message): Promise<unknown> =>
  browser.tabs.sendMessage(tabId, message, { frameId: 0 }).catch(() => undefined);
