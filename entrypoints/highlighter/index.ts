/** The script that highlights findings in a page, places the notes on them, and scrolls together with the panel. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import {
  type HighlighterCommand,
  type HighlighterEvent,
  isOrphaned,
  onPanelConnected,
  type PagePort,
  sendMessage,
} from '../../lib/extension';
import { onTrusted } from '../../lib/util/trusted-events';
import { findMarkAt } from './find-mark';
import { Highlights } from './highlights';
import { NoteFrame } from './note-frame';
import { watchPointer } from './pointer';
import { saveScroll, scrollIntoView } from './scroll-into-view';
import { PageScrollSync } from './scroll-sync';
import { watchAndRepaint } from './watch-and-repaint';
import { watchText } from './watch-text';

/**
 * Highlights, notes and scroll sync of one panel in this page. Removed with the panel, the page, or the extension.
 */
class Highlighter {
  private readonly paint = new Highlights();
  private readonly note: NoteFrame;
  private readonly stops: (() => void)[] = [];
  /** The finding that the pointer is on. */
  private hoveredId: string | undefined;
  private follow: PageScrollSync | undefined;
  /** Scrolls the page back to where it was before the first passage was shown; undefined while none is. */
  private restoreScroll: (() => void) | undefined;

  constructor(private readonly tell: (message: HighlighterEvent) => void) {
    this.note = new NoteFrame(() => tell({ type: 'note-wanted' }));
    this.stops.push(
      watchPointer({
        at: (x, y) => this.findMark(x, y),
        over: (id, x, y) => this.over(id, x, y),
        chosen: (id) => tell({ type: 'chosen', id }),
      }),
      watchText(() => tell({ type: 'text-changed' })),
      watchAndRepaint(() => [this.paint.again(), this.follow?.again() ?? true].every(Boolean)),
    );
  }

  hear(message: HighlighterCommand): void {
    switch (message.type) {
      case 'mark':
        this.over(undefined, 0, 0);
        this.paint.mark(message.marks);
        break;
      case 'choose':
        this.choose(message);
        break;
      case 'return':
        this.follow?.showing();
        this.restoreScroll?.();
        this.restoreScroll = undefined;
        break;
      case 'follow':
        this.follow?.stop();
        this.follow =
          message.blocks.length > 0
            ? new PageScrollSync(
                message.blocks,
                (spot) => this.tell({ type: 'at', ...spot }),
                (seen) => this.tell({ type: 'seen', ...seen }),
              )
            : undefined;
        break;
      case 'go':
        this.follow?.go(message);
        break;
      case 'note-frame':
        this.note.load(message.token);
        break;
      case 'note':
        if (message.id === this.hoveredId) this.note.show();
        break;
      case 'note-lost':
        this.note.remove();
    }
  }

  stop(): void {
    for (const stop of this.stops) stop();
    this.follow?.stop();
    this.note.remove();
    this.paint.clear();
  }

  private choose({ marks, show }: Extract<HighlighterCommand, { type: 'choose' }>): void {
    const range = this.paint.choose(marks);
    if (!show || !range) return;
    this.follow?.showing();
    this.restoreScroll ??= saveScroll(range);
    scrollIntoView(range);
  }

  private findMark(x: number, y: number): string | undefined {
    const flags = this.paint.flags();
    if (flags.length > 0) this.note.prepare();
    return findMarkAt(flags, x, y);
  }

  private over(id: string | undefined, x: number, y: number): void {
    if (id === this.hoveredId) return;
    this.hoveredId = id;
    if (id !== undefined) {
      this.tell({ type: 'over', id, corner: this.note.place(x, y) });
      return;
    }
    this.note.hide();
    this.tell({ type: 'off' });
  }
}

/** Injected by each panel that has something to highlight in the page; a new one replaces the one before. */
export default defineUnlistedScript(() => {
  const globals = globalThis as { versoMarks?: () => void };
  globals.versoMarks?.();
  let end: (() => void) | undefined;
  const stopListening = onPanelConnected((answer) => {
    end?.();
    let port: PagePort<HighlighterEvent> | undefined;
    const highlighter = new Highlighter((message) => port?.say(message));
    const waiting = new AbortController();
    const close = (): void => {
      highlighter.stop();
      port?.close();
      waiting.abort();
      end = undefined;
    };
    const onDisconnect = (): void => {
      close();
      if (!isOrphaned()) void sendMessage({ type: 'marks', there: false });
    };
    port = answer({ hear: (message) => highlighter.hear(message), gone: onDisconnect });
    void sendMessage({ type: 'marks', there: true });
    onTrusted('pagehide', close, waiting.signal);
    end = close;
  });
  globals.versoMarks = () => {
    stopListening();
    end?.();
  };
});
