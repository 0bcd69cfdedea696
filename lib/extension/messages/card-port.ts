/**
 * The port between the side panel and the frame that shows the card in the page. Words of the original go from one page of
 * Verso to another by it, and never through the page or a script in it.
 */

import type { PageCard } from '../../core/page-observation';
import { browser } from '../api';
import type { CardClip, CardCommand, CardEvent } from './highlighter-messages';
import { parseCardCommand, parseCardEvent } from './highlighter-schemas';

const PORT_NAME = 'card';

/** The address of the frame's page. In Chrome it is a new one each time the browser starts (`use_dynamic_url`). */
export const getCardPageUrl = (): string => browser.runtime.getURL('/card.html');

type BrowserPort = ReturnType<typeof browser.runtime.connect>;

/** The panel's end of the port. */
export interface CardFramePort {
  /** Shows a card in place of the one before; undefined empties the frame. */
  show(card: PageCard | undefined): void;
  /** Has the frame take the keyboard. */
  focus(): void;
  /** Has the frame copy, since it has the focus. */
  copy(clip: CardClip): void;
  close(): void;
}

/** Which frame the panel waits for: the tab it is in, and the token that only this frame was given. */
export interface ExpectedFrame {
  readonly tabId: number;
  readonly token: string;
}

interface CardFrameHandlers {
  readonly hear: (event: CardEvent) => void;
  /** The frame is gone, but not by `close`. */
  readonly gone: () => void;
}

function isExpected({ name, sender }: BrowserPort, { tabId, token }: ExpectedFrame): boolean {
  const own = browser.runtime.getURL('/');
  return (
    name === PORT_NAME &&
    sender?.id === browser.runtime.id &&
    sender.tab?.id === tabId &&
    sender.url?.startsWith(own) === true &&
    new URL(sender.url).hash === `#${token}`
  );
}

/** Waits for the frame to connect; what is to be shown meanwhile is shown then. Only the first frame with the token counts. */
export function createCardFramePort(expected: ExpectedFrame, { hear, gone }: CardFrameHandlers): CardFramePort {
  let port: BrowserPort | undefined;
  let wanted: PageCard | undefined;
  const say = (command: CardCommand): void => port?.postMessage(command);
  const onConnect = (candidate: BrowserPort): void => {
    if (!isExpected(candidate, expected)) return;
    browser.runtime.onConnect.removeListener(onConnect);
    port = candidate;
    port.onMessage.addListener((message: unknown) => {
      const event = parseCardEvent(message);
      if (event) hear(event);
    });
    port.onDisconnect.addListener(() => {
      port = undefined;
      gone();
    });
    if (wanted) say({ type: 'card', card: wanted });
  };
  browser.runtime.onConnect.addListener(onConnect);
  return {
    show(card) {
      if (card === undefined && wanted === undefined) return;
      wanted = card;
      say({ type: 'card', ...(card ? { card } : {}) });
    },
    focus: () => say({ type: 'focus' }),
    copy: (clip) => say({ type: 'copy', clip }),
    close() {
      browser.runtime.onConnect.removeListener(onConnect);
      port?.disconnect();
      port = undefined;
    },
  };
}

/**
 * In the frame: connects to the panel, which alone is listened to. `hear` gets each command, and an empty card once the panel is
 * gone. Returns the function that tells the panel.
 */
export function connectCardFrame(hear: (command: CardCommand) => void): (event: CardEvent) => void {
  const port = browser.runtime.connect({ name: PORT_NAME });
  port.onMessage.addListener((message: unknown) => {
    const command = parseCardCommand(message);
    if (command) hear(command);
  });
  let isOpen = true;
  port.onDisconnect.addListener(() => {
    isOpen = false;
    hear({ type: 'card' });
  });
  return (event) => {
    if (isOpen) port.postMessage(event);
  };
}
