/** Tells who sent a message or opened a port, as the browser names the sender. */
import { browser } from '../api';

/** The fields of the browser's sender that are read here. */
export interface MessageSender {
  readonly id?: string;
  readonly url?: string;
  readonly frameId?: number;
  readonly tab?: { readonly id?: number };
}

/**
 * Whether the sender is a page of Verso's own or its service worker. The frame of a note is not: it stands in a page, and in
 * some browsers runs in that page's process.
 */
export const isOwnPage = ({ id, url, frameId, tab }: MessageSender): boolean =>
  id === browser.runtime.id && (!tab || (frameId === 0 && url?.startsWith(browser.runtime.getURL('/')) === true));

/** Whether the sender is a script of Verso's in a page or a frame of one; not a page of Verso's in such a frame. */
export const isPageScript = ({ id, url, frameId }: MessageSender): boolean =>
  id === browser.runtime.id && frameId !== undefined && url?.startsWith(browser.runtime.getURL('/')) !== true;
