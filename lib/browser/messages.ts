import type { Observation } from '../domain';
import { browser } from './api';

/** A page as it stands in its tab at this moment. */
export interface Snapshot {
  readonly url: string;
  readonly title: string;
  /** The document serialised; empty where it is larger than Verso reads. */
  readonly html: string;
  /** What the content script observed; judged where the label words are (see `lib/original/observe`). */
  readonly observation: Observation;
}

/** Everything that is said between the parts of Verso; nothing else is listened to. */
export type Message =
  /** Without an observation: what was told of before is gone. */
  | { readonly type: 'observed'; readonly observation?: Observation }
  | { readonly type: 'look-again' }
  | { readonly type: 'snapshot' }
  /** Answered with the address of the link the reader clicks, or nothing where that was given up. */
  | { readonly type: 'pick' }
  | { readonly type: 'stop-picking' }
  /** A page has marks now, or has none any more: their style comes and goes with them. */
  | { readonly type: 'marks'; readonly there: boolean }
  | { readonly type: 'asked'; readonly tabId: number; readonly url?: string }
  /** The model on this device has come, or gone. */
  | { readonly type: 'model' };

const TYPES: ReadonlySet<string> = new Set([
  'observed',
  'look-again',
  'snapshot',
  'pick',
  'stop-picking',
  'marks',
  'asked',
  'model',
]);

function isMessage(value: unknown): value is Message {
  return typeof value === 'object' && value !== null && TYPES.has((value as { type?: string }).type ?? '');
}

export interface From {
  /** Undefined for messages of Verso's own pages. */
  readonly tabId?: number;
}

/**
 * Listens to Verso's own messages only: another extension's or a page's never arrive here, and what is no Message is
 * passed over. The answer, if any, goes back to the sender. Returns the function that stops listening.
 */
export function onMessage(answer: (message: Message, from: From) => unknown): () => void {
  const listener = (message: unknown, sender: { id?: string; tab?: { id?: number } }): Promise<unknown> | undefined => {
    if (sender.id !== browser.runtime.id || !isMessage(message)) return undefined;
    const tabId = sender.tab?.id;
    const reply = answer(message, tabId === undefined ? {} : { tabId });
    return reply === undefined ? undefined : Promise.resolve(reply);
  };
  browser.runtime.onMessage.addListener(listener as Parameters<typeof browser.runtime.onMessage.addListener>[0]);
  return () =>
    browser.runtime.onMessage.removeListener(listener as Parameters<typeof browser.runtime.onMessage.addListener>[0]);
}

/** The extension was updated, reloaded or removed: this script is what is left of it. */
export const isCutOff = (): boolean => browser.runtime?.id === undefined;

/** To Verso's own pages and the background; nobody there to hear it is no failure. */
export const tell = (message: Message): Promise<unknown> => browser.runtime.sendMessage(message).catch(() => undefined);

/** To the content script of a tab; undefined where there is none. */
export const tellTab = (tabId: number, message: Message): Promise<unknown> =>
  browser.tabs.sendMessage(tabId, message, { frameId: 0 }).catch(() => undefined);
