/**
 * The frame in the page that shows the card on a sentence. It is a page of Verso's own, which gets its words from the
 * panel: neither the page nor this script can read them.
 */
import { getCardPageUrl } from '../../lib/extension';

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

/** What the card is about: the lines of the sentence, and where the reader points. */
export interface CardAnchor {
  readonly range: Range;
  /** CSS pixels from the left of the window; undefined where the reader came by key. */
  readonly x?: number;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Styles are set by the object model, since a page's content security policy could forbid a style sheet. */
function applyStyles(element: HTMLElement, styles: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(styles)) element.style.setProperty(name, value, 'important');
}

/** The nearest value within limits; of limits that leave no room, the lower one. */
const clamp = (value: number, least: number, most: number): number => Math.max(least, Math.min(value, most));

/** Where the card goes: under the sentence, or above it, so that no line of it is covered; else to the window's farther edge. */
export function chooseBox({ range, x }: CardAnchor, wantedHeight: number): Box {
  const lines = [...range.getClientRects()];
  const { top: first, bottom: last } = range.getBoundingClientRect();
  const start = lines[0]?.left ?? 0;
  const column = range.startContainer.parentElement?.getBoundingClientRect() ?? { left: 0, right: innerWidth };
  const width = Math.min(WIDTH, innerWidth - 2 * EDGE);
  const most = Math.floor((innerHeight * MAX_WINDOW_SHARE) / STEP) * STEP;
  const height = Math.max(STEP, Math.min(wantedHeight, most));
  const below = last + 1;
  const above = first - 1 - height;
  const atEdge = (first + last) / 2 < innerHeight / 2 ? innerHeight - EDGE - height : EDGE;
  const top = below + height <= innerHeight - EDGE ? below : above >= EDGE ? above : atEdge;
  const left = clamp((x ?? start + width / 2) - width / 2, column.left, column.right - width);
  return { left: clamp(left, EDGE, innerWidth - EDGE - width), top, width, height };
}

/** The frame, in a closed shadow tree after the page's body: there it is none of the page's `window.frames`. */
export class CardFrame {
  private host: HTMLElement | undefined;
  private frame: HTMLIFrameElement | undefined;

  /** `askToken`: asks the panel for the token by which the frame's page names itself; `load` takes it. */
  constructor(private readonly askToken: () => void) {}

  /** Puts an empty, invisible frame into the page, where there is none, so that the first card need not wait for it. */
  prepare(): void {
    if (this.host?.isConnected) return;
    const host = document.createElement('div');
    host.ariaHidden = 'true';
    applyStyles(host, {
      all: 'initial',
      position: 'fixed',
      'z-index': '2147483647',
      left: '0px',
      top: '0px',
      // Before its first card it is as wide as any: the card's height is measured in it.
      width: `min(${WIDTH}px, calc(100vw - ${2 * EDGE}px))`,
      height: `${STEP}px`,
      overflow: 'hidden',
      'border-radius': '12px',
      'box-shadow': '0 4px 16px rgb(0 0 0 / 22%)',
      'pointer-events': 'none',
      visibility: 'hidden',
    });
    const frame = document.createElement('iframe');
    // Without it, pages that are isolated from other origins would let in no frame.
    if ('credentialless' in frame) frame.credentialless = true;
    // It has no `src` by whose origin it could be allowed.
    frame.allow = 'clipboard-write *';
    applyStyles(frame, {
      display: 'block',
      width: '100%',
      height: '100%',
      border: '0',
      // The frame's own page is light or dark by this, and transparent as long as both agree.
      'color-scheme': matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light',
    });
    host.attachShadow({ mode: 'closed' }).append(frame);
    document.documentElement.append(host);
    this.host = host;
    this.frame = frame;
    this.askToken();
  }

  /** Loads Verso's page into the frame: not by `src`, so that it is in no list of what the page has loaded. */
  load(token: string): void {
    this.frame?.contentWindow?.location.replace(`${getCardPageUrl()}#${token}`);
  }

  /** Shows the card, `height` CSS pixels high. `takesPointer`: it has buttons; else the pointer reaches the text under it. */
  show(anchor: CardAnchor, height: number, takesPointer: boolean): void {
    if (!this.host) return;
    const box = chooseBox(anchor, height);
    applyStyles(this.host, {
      left: `${box.left}px`,
      top: `${box.top}px`,
      width: `${box.width}px`,
      height: `${box.height}px`,
      'pointer-events': takesPointer ? 'auto' : 'none',
      visibility: 'visible',
    });
  }

  hide(): void {
    if (!this.host) return;
    applyStyles(this.host, { visibility: 'hidden', 'pointer-events': 'none' });
    if (this.hasFocus()) this.frame?.blur();
  }

  /** Whether an event was in the frame: the page's document sees the host alone. */
  holds(target: EventTarget | null): boolean {
    return target !== null && target === this.host;
  }

  hasFocus(): boolean {
    return this.host !== undefined && document.activeElement === this.host;
  }

  /** Leads the keyboard into the card. */
  focus(): void {
    this.frame?.focus();
  }

  remove(): void {
    this.host?.remove();
    this.host = this.frame = undefined;
  }
}
