/** The script that sets the chip beside a page's headline; injected only where the page is a translation whose original is known. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { onTrusted } from '../../lib/core/trusted-events';
import { CHIP_WIDTHS, getChipPageUrl } from '../../lib/extension/chip/chip-messages';
import { isOrphaned, onExtensionMessage, sendMessage } from '../../lib/extension/messages/messages';
import { watchPage } from '../content/watch-page';
import { FrameWatch } from '../shared/frame-watch';
import { applyStyles, createPageFrame, loadPageFrame, type PageFrame } from '../shared/page-frame';
import { findBlankPlace } from './blank';
import { findHeadline, readHeadScene } from './head-scene';
import { type Box, CHIP_HEIGHT, listPlaces } from './list-places';

const [LEAST_WIDTH] = CHIP_WIDTHS;
const MOST_WIDTH = Math.max(...CHIP_WIDTHS);

/** Above what the page does not lift itself, and under its menus, its bars and what it asks about cookies. */
const LEVELS = ['0', '1', '10', '100'] as const;

const getPageAddress = (): string => location.href.replace(/#.*/s, '');

/** The chip of one page. */
class PageChip {
  private readonly address = getPageAddress();
  private readonly listening = new AbortController();
  private readonly watch = watchPage(() => this.look());
  private readonly sight = new IntersectionObserver((entries) => {
    if (entries.some(({ isIntersecting }) => isIntersecting)) this.watch.again();
  });
  private headline: HTMLElement | undefined;
  private built: PageFrame | undefined;
  private frameWatch: FrameWatch | undefined;
  /** Known once its words are drawn. */
  private width: number | undefined;
  private shown: Box | undefined;

  constructor(private readonly token: string) {
    const { signal } = this.listening;
    // What has no room any more goes at once, and comes back where there is some.
    onTrusted('resize', () => this.hideForNow(), signal);
    onTrusted('beforeprint', () => this.hide(), signal);
    onTrusted('afterprint', () => this.watch.again(), signal);
    onTrusted('pagehide', () => this.end(), signal);
  }

  isOfThisPage(): boolean {
    return this.address === getPageAddress();
  }

  /** The frame's words are drawn and need this width. */
  draw(width: number): void {
    this.width = width;
    this.look();
  }

  end(): void {
    this.watch.stop();
    this.sight.disconnect();
    this.listening.abort();
    this.frameWatch?.stop();
    this.built?.host.remove();
  }

  /** Looks for a blank place, and shows the chip there or not at all. Resolves to whether anything changed. */
  private look(): boolean {
    if (isOrphaned() || !this.isOfThisPage()) {
      this.end();
      return false;
    }
    const headline = findHeadline();
    if (headline !== this.headline) {
      this.sight.disconnect();
      if (headline) this.sight.observe(headline);
      this.headline = headline;
    }
    const isBeyond = headline && this.shown && !this.isInWindow();
    // What cannot be tested stays with the headline, as everything does that scrolls with the page.
    if (isBeyond) return false;
    const scene = headline && readHeadScene(headline);
    const places = scene ? listPlaces(scene, this.width ?? LEAST_WIDTH) : [];
    const place = findBlankPlace(this.preferShown(places), this.built?.host);
    if (!place) return this.hide();
    if (!this.built) this.build();
    return this.width !== undefined && this.show(place);
  }

  /** The place of the chip first, where it is one of them: a chip moves for a reason alone. */
  private preferShown(places: readonly Box[]): readonly Box[] {
    const { shown } = this;
    const host = shown && this.built?.host.getBoundingClientRect();
    const isHere = ({ left, top }: Box): boolean =>
      host !== undefined && Math.abs(left - host.left) < 1 && Math.abs(top - host.top) < 1;
    return [...places.filter(isHere), ...places.filter((place) => !isHere(place))];
  }

  private isInWindow(): boolean {
    const box = this.built?.host.getBoundingClientRect();
    return box !== undefined && box.top >= 0 && box.bottom <= innerHeight;
  }

  /** Builds the frame, hidden, and as wide as a chip may be: the chip measures its words in it. */
  private build(): void {
    this.built = createPageFrame({
      position: 'absolute',
      left: '0px',
      top: '0px',
      width: `${MOST_WIDTH}px`,
      height: `${CHIP_HEIGHT}px`,
      'border-radius': '8px',
      'pointer-events': 'none',
      visibility: 'hidden',
    });
    // Screen readers name a frame; the page cannot read this.
    const { frame } = this.built;
    frame.ariaLabel = 'Verso';
    // The page cannot reach the frame itself: nothing gets into one that it hides or covers, and no press into one that it moves.
    this.frameWatch = new FrameWatch(this.built, (isSeen, isSettled) => {
      frame.inert = !isSeen;
      applyStyles(frame, { 'pointer-events': isSettled ? 'auto' : 'none' });
    });
    loadPageFrame(frame, getChipPageUrl(), this.token);
  }

  private show(place: Box): boolean {
    const { host } = this.built!;
    const now = host.getBoundingClientRect();
    const isHere = Math.abs(now.left - place.left) < 1 && Math.abs(now.top - place.top) < 1;
    if (this.shown && isHere) return false;
    // Nobody sees it move: it goes from one place and comes at another.
    if (this.shown) return this.hideForNow();
    const { left = '0', top = '0' } = host.style;
    applyStyles(host, {
      left: `${Number.parseFloat(left) + place.left - now.left}px`,
      top: `${Number.parseFloat(top) + place.top - now.top}px`,
      width: `${place.width}px`,
      'pointer-events': 'auto',
      visibility: 'visible',
    });
    this.shown = place;
    const [x, y] = [place.left + place.width / 2, place.top + place.height / 2];
    const level = LEVELS.find((one) => {
      applyStyles(host, { 'z-index': one });
      return document.elementFromPoint(x, y) === host;
    });
    if (level === undefined) return this.hide();
    this.frameWatch?.start(place);
    return true;
  }

  private hide(): boolean {
    const wasShown = this.shown !== undefined;
    this.shown = undefined;
    this.frameWatch?.stop();
    if (this.built) applyStyles(this.built.host, { visibility: 'hidden', 'pointer-events': 'none' });
    return wasShown;
  }

  private hideForNow(): boolean {
    this.watch.again();
    return this.hide();
  }
}

export default defineUnlistedScript(() => {
  const globals = globalThis as { versoChip?: () => void };
  globals.versoChip?.();
  let chip: PageChip | undefined;
  const end = (): void => {
    chip?.end();
    chip = undefined;
  };
  const stopListening = onExtensionMessage((message) => {
    if (message.type === 'chip-frame') {
      end();
      chip = new PageChip(message.token);
    }
    if (message.type === 'chip-stays' && chip?.isOfThisPage()) return true;
    if (message.type === 'chip-shows') chip?.draw(message.width);
    if (message.type === 'chip-goes') end();
    // The panel looks at the page.
    if (message.type === 'snapshot' && chip) {
      end();
      void sendMessage({ type: 'chip-done' });
    }
    return undefined;
  });
  globals.versoChip = () => {
    stopListening();
    end();
  };
});
