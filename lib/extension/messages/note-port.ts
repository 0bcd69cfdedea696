/**
 * The port between the side panel and the frame that shows a note in the page. Words of the original go from one page of
 * Verso to another by it, and never through the page or a script in it.
 */

import { browser } from '../api';
import type { PageNote } from './highlighter-messages';
import { parsePageNote } from './highlighter-schemas';

const PORT_NAME = 'note';

/** The address of the frame's page. In Chrome it is a new one each time the browser starts (`use_dynamic_url`). */
export const getNotePageUrl = (): string => browser.runtime.getURL('/note.html');

type BrowserPort = ReturnType<typeof browser.runtime.connect>;

/** The panel's end of the port. */
export interface NoteFramePort {
  /** Shows a note in place of the one before; undefined empties the frame. */
  show(note: PageNote | undefined): void;
  close(): void;
}

/** Which frame the panel waits for: the tab it is in, and the token that only this frame was given. */
export interface ExpectedFrame {
  readonly tabId: number;
  readonly token: string;
}

interface NoteFrameHandlers {
  /** The frame shows the note on this finding now. */
  readonly shown: (id: string) => void;
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
export function createNoteFramePort(expected: ExpectedFrame, { shown, gone }: NoteFrameHandlers): NoteFramePort {
  let port: BrowserPort | undefined;
  let wanted: PageNote | undefined;
  const onConnect = (candidate: BrowserPort): void => {
    if (!isExpected(candidate, expected)) return;
    browser.runtime.onConnect.removeListener(onConnect);
    port = candidate;
    port.onMessage.addListener((id: unknown) => {
      if (typeof id === 'string') shown(id);
    });
    port.onDisconnect.addListener(() => {
      port = undefined;
      gone();
    });
    if (wanted) port.postMessage(wanted);
  };
  browser.runtime.onConnect.addListener(onConnect);
  return {
    show(note) {
      if (note === undefined && wanted === undefined) return;
      wanted = note;
      // Firefox passes no undefined on.
      port?.postMessage(note ?? null);
    },
    close() {
      browser.runtime.onConnect.removeListener(onConnect);
      port?.disconnect();
      port = undefined;
    },
  };
}

/** In the frame: connects to the panel, which alone is listened to. `render` gets each note, undefined for an empty frame. */
export function connectNoteFrame(render: (note: PageNote | undefined) => void): void {
  const port = browser.runtime.connect({ name: PORT_NAME });
  port.onMessage.addListener((message: unknown) => {
    const note = parsePageNote(message);
    render(note);
    if (note) port.postMessage(note.id);
  });
  port.onDisconnect.addListener(() => render(undefined));
}
