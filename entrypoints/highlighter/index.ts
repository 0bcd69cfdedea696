/** The script that highlights findings in a page, places the card on its sentences, and scrolls together with the panel. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { onTrusted } from '../../lib/core/trusted-events';
import type { HighlighterCommand, HighlighterEvent } from '../../lib/extension/messages/highlighter-messages';
import { onPanelConnected, type PagePort } from '../../lib/extension/messages/highlighter-port';
import { isOrphaned, sendMessage } from '../../lib/extension/messages/messages';
import { type CardAnchor, CardFrame } from './card-frame';
import { watchCardKeys } from './card-keys';
import { findMarkAt } from './find-mark';
import { GapPills } from './gaps/gap-pills';
import { Highlights } from './highlights';
import { isEdited } from './locate-marks';
import { findNextStop, type Stop } from './next-stop';
import { type LocatedSentence, PageSentences } from './page-sentences';
import { type PointerWatch, watchPointer } from './pointer';
import { saveScroll, scrollIntoView } from './scroll-into-view';
import { PageScrollSync } from './scroll-sync';
import { watchAndRepaint } from './watch-and-repaint';
import { watchText } from './watch-text';

/** CSS pixels that the page may be scrolled under a card. */
const SCROLL_SLACK = 24;

/** Milliseconds until a card whose words have not come shows that they are coming. */
const LOADING_DELAY = 150;

/** What the reader points at: the mark of a finding, the pill of one in a gap, or a sentence without one. */
interface Pointed extends CardAnchor, Stop {
  /** Where its first line was when the card was asked for, in CSS pixels from the top of the window. */
  readonly top: number;
}

/**
 * Highlights, card and scroll sync of one panel in this page. Removed with the panel, the page, or the extension.
 */
class Highlighter {
  private readonly paint = new Highlights();
  private readonly sentences = new PageSentences();
  private readonly pills: GapPills;
  private readonly card: CardFrame;
  private readonly pointer: PointerWatch;
  private readonly stops: (() => void)[] = [];
  private pointed: Pointed | undefined;
  /** What was found at the pointer last, before its card is asked for. */
  private found: Pointed | undefined;
  private loadingTimer: ReturnType<typeof setTimeout> | undefined;
  private follow: PageScrollSync | undefined;
  /** Scrolls the page back to where it was before the first passage was shown; undefined while none is. */
  private restoreScroll: (() => void) | undefined;

  constructor(private readonly tell: (message: HighlighterEvent) => void) {
    this.card = new CardFrame(() => tell({ type: 'card-wanted' }));
    this.pills = new GapPills({
      changed: () => this.paint.usePills((id) => this.pills.has(id)),
      isCard: (element) => this.card.holds(element),
    });
    this.pointer = watchPointer({
      at: (x, y) => this.findAt(x, y),
      over: () => this.askCard(),
      off: () => this.hideCard(),
      chosen: (id) => this.found?.isFlag && tell({ type: 'chosen', id }),
      isCard: (target) => this.card.holds(target),
      hasCardFocus: () => this.card.hasFocus(),
      isScrolledAway: () => this.isScrolledAway(),
    });
    const keys = new AbortController();
    watchCardKeys(
      {
        isOpen: () => this.pointed !== undefined,
        step: (by) => this.step(by),
        enter: () => {
          if (this.card.focus()) tell({ type: 'enter-card' });
        },
        close: () => this.pointer.close(),
        switchOff: () => tell({ type: 'switch-cards' }),
      },
      keys.signal,
    );
    const repaint = (): boolean => {
      this.sentences.forget();
      const isWhole = [this.paint.again(), this.follow?.again() ?? true].every(Boolean);
      this.pills.follow(this.paint.gaps());
      return isWhole;
    };
    this.stops.push(
      this.pointer.stop,
      () => keys.abort(),
      watchText(() => tell({ type: 'text-changed' })),
      watchAndRepaint(repaint),
    );
  }

  hear(message: HighlighterCommand): void {
    switch (message.type) {
      case 'mark':
        this.paint.mark(message.marks);
        this.pills.follow(this.paint.gaps());
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
      case 'sentences':
        this.sentences.ask(message.sentences);
        if (this.sentences.isEmpty() && this.pointed?.isFlag === false) this.pointer.close();
        break;
      case 'step':
        this.step(message.by);
        break;
      case 'card-frame':
        this.card.load(message.token);
        break;
      case 'card':
        this.showCard(message);
        break;
      case 'check-card':
        if (message.id === this.pointed?.id && this.card.isSettled())
          this.tell({ type: 'card-stands', id: message.id });
        break;
      case 'card-done':
        this.pointer.close();
        break;
      case 'card-lost':
        this.card.remove();
    }
  }

  stop(): void {
    for (const stop of this.stops) stop();
    this.follow?.stop();
    this.pills.stop();
    this.card.remove();
    this.paint.clear();
  }

  private choose({ marks, show }: Extract<HighlighterCommand, { type: 'choose' }>): void {
    const range = this.paint.choose(marks);
    if (!show || !range) return;
    this.follow?.showing();
    this.restoreScroll ??= saveScroll(range);
    scrollIntoView(range);
  }

  private findAt(x: number, y: number): string | undefined {
    const [chosen, all] = this.paint.flags();
    const pill = this.pills.findAt(x, y);
    const flag = pill ? undefined : (findMarkAt(chosen, x, y) ?? findMarkAt(all, x, y));
    if (pill) this.found = this.toPointed(pill, true, { x, y, pill: pill.box });
    else if (flag && !isEdited(flag))
      this.found = this.toPointed({ id: flag.mark.id, range: flag.range }, true, { x, y });
    else {
      // Of what has changed no flag is true any more.
      const changed = flag && ({ id: flag.mark.id, range: flag.range, isChanged: true } as const);
      const at = this.sentences.findAt(x, y) ?? changed;
      this.found = at && this.toPointed(at, false, { x, y });
    }
    // At the end: nothing is to be laid out anew before it is measured.
    if (all.length > 0 || !this.sentences.isEmpty()) this.card.prepare();
    return this.found?.id;
  }

  private toPointed(at: LocatedSentence, isFlag: boolean, more: Omit<CardAnchor, 'range'> = {}): Pointed {
    const { id, range, isChanged } = at;
    return { id, range, isFlag, top: range.getBoundingClientRect().top, ...(isChanged ? { isChanged } : {}), ...more };
  }

  private askCard(): void {
    if (!this.found) return;
    const pointed = this.found;
    this.pointed = pointed;
    this.clearCard();
    this.loadingTimer = setTimeout(() => this.card.showLoading(pointed), LOADING_DELAY);
    this.tell({ type: 'over', id: pointed.id, isChanged: pointed.isChanged });
  }

  private showCard({ id, height, takesPointer }: Extract<HighlighterCommand, { type: 'card' }>): void {
    const { pointed } = this;
    if (id !== pointed?.id) return;
    clearTimeout(this.loadingTimer);
    this.card.show(pointed, height, takesPointer);
    this.pills.show(pointed.pill && id);
    this.paint.point(pointed.isFlag ? undefined : pointed.range);
  }

  private clearCard(): void {
    clearTimeout(this.loadingTimer);
    this.paint.point(undefined);
    this.pills.show(undefined);
    this.card.hide();
  }

  private hideCard(): void {
    this.pointed = undefined;
    this.clearCard();
    this.tell({ type: 'off' });
  }

  private isScrolledAway(): boolean {
    const { pointed } = this;
    return pointed !== undefined && Math.abs(pointed.range.getBoundingClientRect().top - pointed.top) >= SCROLL_SLACK;
  }

  /** Goes on to the next or the previous sentence or gap, scrolled into view where it is not. */
  private step(by: 1 | -1): void {
    const next = findNextStop(
      { sentences: this.sentences, marks: this.paint.marks(), gaps: this.paint.gaps() },
      this.pointed,
      by,
    );
    if (!next) return;
    const { top, bottom } = next.range.getBoundingClientRect();
    if (top < 0 || bottom > innerHeight) next.range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
    const pill = next.isFlag ? this.pills.find(next.id)?.box : undefined;
    this.found = this.toPointed(next, next.isFlag, pill ? { pill } : {});
    this.card.prepare();
    this.pointer.show(this.found.id);
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
