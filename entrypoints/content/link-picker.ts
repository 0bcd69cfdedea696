/** Lets the reader pick a link in the page, without following it. */
import { onTrusted } from '../../lib/core/trusted-events';

const HIGHLIGHT_NAME = 'verso-pick';

/** Events that the page does not get while a link is picked, because they could react to a click or start a drag. */
const BLOCKED_EVENTS = ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'auxclick', 'dragstart'] as const;

let stopCurrent: (() => void) | undefined;

function findLink(event: Event): HTMLAnchorElement | HTMLAreaElement | undefined {
  const link = event.composedPath().find((node) => node instanceof Element && node.matches('a[href], area[href]'));
  return link as HTMLAnchorElement | HTMLAreaElement | undefined;
}

function highlightLink(link?: Element): void {
  CSS.highlights.delete(HIGHLIGHT_NAME);
  if (!link) return;
  const range = new Range();
  range.selectNodeContents(link);
  CSS.highlights.set(HIGHLIGHT_NAME, new Highlight(range));
}

/**
 * Waits for the reader to click a link, which is not followed. Resolves to its URL; undefined where the reader pressed
 * Escape, or `stopPickingLink` was called. The page's elements stay unchanged.
 */
export function pickLink(): Promise<string | undefined> {
  stopPickingLink();
  const controller = new AbortController();
  const { signal } = controller;
  return new Promise((resolve) => {
    const finish = (address?: string): void => {
      controller.abort();
      highlightLink();
      resolve(address);
    };
    stopCurrent = finish;
    const blockEvent = (event: Event): void => {
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    for (const name of BLOCKED_EVENTS) onTrusted(name, blockEvent, signal);
    for (const name of ['pointerover', 'focusin'] as const)
      onTrusted(name, (event) => highlightLink(findLink(event)), signal);
    onTrusted(
      'click',
      (event) => {
        blockEvent(event);
        const address = findLink(event)?.href;
        if (address && /^https?:/i.test(address)) finish(address);
      },
      signal,
    );
    onTrusted('keydown', ({ key }) => key === 'Escape' && finish(), signal);
    onTrusted('pagehide', () => finish(), signal);
  });
}

export const stopPickingLink = (): void => stopCurrent?.();
