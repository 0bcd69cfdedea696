/** The script that highlights findings in a page, shows their tooltips, and scrolls together with the panel. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import {
  type HighlighterCommand,
  type HighlighterEvent,
  isOrphaned,
  onPanelConnected,
  type PagePort,
  type PageTooltip,
  sendMessage,
} from '../../lib/extension';
import { findMarkAt } from './find-mark';
import { Highlights } from './highlights';
import { watchPointer } from './pointer';
import { saveScroll, scrollIntoView } from './scroll-into-view';
import { PageScrollSync } from './scroll-sync';
import { Tooltip } from './tooltip';
import { watchAndRepaint } from './watch-and-repaint';

/**
 * Highlights, tooltip and scroll sync of one panel in this page. Removed with the panel, the page, or the extension.
 */
class Highlighter {
  private readonly paint = new Highlights();
  private readonly tooltip = new Tooltip();
  private readonly stops: (() => void)[] = [];
  private tips: ReadonlyMap<string, PageTooltip> = new Map();
  private lang = '';
  private follow: PageScrollSync | undefined;
  /** Scrolls the page back to where it was before the first passage was shown; undefined while none is. */
  private restoreScroll: (() => void) | undefined;

  constructor(private readonly tell: (message: HighlighterEvent) => void) {
    this.stops.push(
      watchPointer({
        at: (x, y) => findMarkAt(this.paint.flags(), x, y),
        over: (id, x, y) => this.over(id, x, y),
        chosen: (id) => tell({ type: 'chosen', id }),
      }),
      watchAndRepaint(() => [this.paint.again(), this.follow?.again() ?? true].every(Boolean)),
    );
  }

  hear(message: HighlighterCommand): void {
    switch (message.type) {
      case 'mark':
        this.tooltip.hide();
        this.tips = new Map(message.tips.map((tip) => [tip.id, tip]));
        this.lang = message.lang;
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
    }
  }

  stop(): void {
    for (const stop of this.stops) stop();
    this.follow?.stop();
    this.tooltip.hide();
    this.paint.clear();
  }

  private choose({ marks, show }: Extract<HighlighterCommand, { type: 'choose' }>): void {
    const range = this.paint.choose(marks);
    if (!show || !range) return;
    this.follow?.showing();
    this.restoreScroll ??= saveScroll(range);
    scrollIntoView(range);
  }

  private over(id: string | undefined, x: number, y: number): void {
    const tip = id === undefined ? undefined : this.tips.get(id);
    if (tip) this.tooltip.show(tip, this.lang, x, y);
    else this.tooltip.hide();
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
    const close = (): void => {
      highlighter.stop();
      port?.close();
      removeEventListener('pagehide', close);
      end = undefined;
    };
    const onDisconnect = (): void => {
      close();
      if (!isOrphaned()) void sendMessage({ type: 'marks', there: false });
    };
    port = answer({ hear: (message) => highlighter.hear(message), gone: onDisconnect });
    void sendMessage({ type: 'marks', there: true });
    addEventListener('pagehide', close);
    end = close;
  });
  globals.versoMarks = () => {
    stopListening();
    end?.();
  };
});
