/**
 * The frame in the page that shows the card on a sentence. It is a page of Verso's own, which gets its words from the
 * panel: neither the page nor this script can read them.
 */
import { getCardPageUrl } from '../../lib/extension/messages/card-port';
import { FrameWatch } from '../shared/frame-watch';
import { applyStyles, createPageFrame, loadPageFrame } from '../shared/page-frame';

/** CSS pixels. The card is as wide as this, or as the window leaves it. */
const WIDTH = 360;
/** CSS pixels from the edges of the window. */
const EDGE = 8;
/**
 * CSS pixels. The page sees how high the frame is, so it has one of twelve heights only: less is learnt from them of how long
 * a sentence of the original is.
 */
const STEP = 24;
const MAX_WINDOW_SHARE = 0.45;
/** CSS pixels. Rather than cover its sentence a card is lower than its words: the passage then scrolls. */
const LEAST = { withActions: 168, plain: 72 } as const;
/** The height of a card whose words have not come yet. */
const LOADING_HEIGHT = 72;

/** What the card is about: the lines of the sentence or the pill in a gap, and where the reader points. */
export interface CardAnchor {
  readonly range: Range;
  /** Where the pill is in the window. */
  readonly pill?: DOMRect;
  /** CSS pixels from the corner of the window; undefined where the reader came by key. */
  readonly x?: number;
  readonly y?: number;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The nearest value within limits; of limits that leave no room, the lower one. */
const clamp = (value: number, least: number, most: number): number => Math.max(least, Math.min(value, most));

/** The window without its scroll bar. */
const getWindowWidth = (): number => document.documentElement.clientWidth || innerWidth;

/** How far down the card goes, and how high it is: under the sentence or above it, so that no line of it is covered. */
function chooseHeight(
  { top: first, bottom: last }: Pick<DOMRect, 'top' | 'bottom'>,
  y: number,
  wantedHeight: number,
  least: number,
): Pick<Box, 'top' | 'height'> {
  const most = Math.floor((innerHeight * MAX_WINDOW_SHARE) / STEP) * STEP;
  const wanted = Math.max(STEP, Math.min(wantedHeight, most));
  const below = innerHeight - EDGE - (last + 1);
  const above = first - 1 - EDGE;
  const room = Math.max(below, above);
  const height = Math.min(wanted, Math.floor(room / STEP) * STEP);
  // Without room the card covers some lines, and none that the reader points at.
  if (height < Math.min(wanted, least))
    return { top: y < innerHeight / 2 ? innerHeight - EDGE - wanted : EDGE, height: wanted };
  return { top: below >= height ? last + 1 : first - 1 - height, height };
}

/** Where the card goes: see `chooseHeight`; within the column, centered on the pointer. */
export function chooseBox({ range, pill, x, y }: CardAnchor, wantedHeight: number, hasActions = false): Box {
  const bounds = pill ?? range.getBoundingClientRect();
  const start = pill?.left ?? range.getClientRects()[0]?.left ?? 0;
  const column = range.startContainer.parentElement?.getBoundingClientRect() ?? { left: 0, right: innerWidth };
  const width = Math.min(WIDTH, getWindowWidth() - 2 * EDGE);
  const left = clamp((x ?? start + width / 2) - width / 2, column.left, column.right - width);
  const pointed = y ?? (bounds.top + bounds.bottom) / 2;
  return {
    left: clamp(left, EDGE, getWindowWidth() - EDGE - width),
    width,
    ...chooseHeight(bounds, pointed, wantedHeight, hasActions ? LEAST.withActions : LEAST.plain),
  };
}

/** The frame of the card. */
export class CardFrame {
  private host: HTMLElement | undefined;
  private frame: HTMLIFrameElement | undefined;
  private watch: FrameWatch | undefined;
  /** What of the page had the focus before the card. */
  private focusBefore: Element | null = null;

  /** `askToken`: asks the panel for the token by which the frame's page names itself; `load` takes it. */
  constructor(private readonly askToken: () => void) {}

  /** Puts an empty, invisible frame into the page, where there is none, so that the first card need not wait for it. */
  prepare(): void {
    if (this.host?.isConnected) return;
    this.watch?.stop();
    const built = createPageFrame({
      position: 'fixed',
      left: '0px',
      top: '0px',
      // Before its first card it is as wide as any: the card's height is measured in it.
      width: `min(${WIDTH}px, calc(100vw - ${2 * EDGE}px))`,
      height: `${STEP}px`,
      'border-radius': '12px',
      'box-shadow': '0 4px 16px rgb(0 0 0 / 22%)',
      'pointer-events': 'none',
      visibility: 'hidden',
    });
    const { host, frame } = built;
    frame.ariaLabel = 'Verso';
    // It has no `src` by whose origin it could be allowed.
    frame.allow = 'clipboard-write *';
    this.host = host;
    this.frame = frame;
    this.watch = new FrameWatch(built);
    this.askToken();
  }

  /** Loads the card's page into the frame. */
  load(token: string): void {
    loadPageFrame(this.frame, getCardPageUrl(), token);
  }

  /** Shows the card, `height` CSS pixels high. `takesPointer`: it has buttons; else the pointer reaches the text under it. */
  show(anchor: CardAnchor, height: number, takesPointer: boolean): void {
    if (!this.host) return;
    const box = chooseBox(anchor, height, takesPointer);
    applyStyles(this.host, {
      left: `${box.left}px`,
      top: `${box.top}px`,
      width: `${box.width}px`,
      height: `${box.height}px`,
      'pointer-events': takesPointer ? 'auto' : 'none',
      visibility: 'visible',
    });
    if (takesPointer) this.watch?.start(box);
    else this.watch?.stop();
  }

  /** Whether the reader has had the card before her eyes for a moment, as it was put there. */
  isSettled(): boolean {
    return this.watch?.isSettled() === true;
  }

  /** Shows what stands in the frame until the words have come. */
  showLoading(anchor: CardAnchor): void {
    this.show(anchor, LOADING_HEIGHT, false);
  }

  hide(): void {
    if (!this.host) return;
    this.watch?.stop();
    applyStyles(this.host, { visibility: 'hidden', 'pointer-events': 'none' });
    if (!this.hasFocus()) return;
    this.frame?.blur();
    if (this.focusBefore instanceof HTMLElement) this.focusBefore.focus({ preventScroll: true });
  }

  /** Whether an event was in the frame: the page's document sees the host alone. */
  holds(target: EventTarget | null): boolean {
    return target !== null && target === this.host;
  }

  hasFocus(): boolean {
    return this.host !== undefined && document.activeElement === this.host;
  }

  /** Leads the keyboard to the card; the frame's page then takes it. Returns whether there is one. */
  focus(): boolean {
    if (this.host?.style.visibility !== 'visible') return false;
    this.focusBefore = document.activeElement;
    this.frame?.focus();
    return true;
  }

  remove(): void {
    this.watch?.stop();
    this.host?.remove();
    this.host = this.frame = this.watch = undefined;
  }
}
