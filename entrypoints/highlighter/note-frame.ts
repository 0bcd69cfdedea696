/**
 * The frame in the page that shows the note on a mark. It is a page of Verso's own, which gets its words from the panel:
 * neither the page nor this script can read them.
 */
import { getNotePageUrl, type NoteCorner } from '../../lib/extension';

/**
 * CSS pixels. The frame has one size, or the page could tell by it how long a note is. The note stands in one of its
 * corners, with room around it for its shadow.
 */
const WIDTH = 384;
const HEIGHT = 184;
const MARGIN = 12;
/** CSS pixels from the pointer to the note below and above it. */
const DISTANCE_BELOW = 20;
const DISTANCE_ABOVE = 10;

/** Styles are set by the object model, since a page's content security policy could forbid a style sheet. */
function applyStyles(element: HTMLElement, styles: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(styles)) element.style.setProperty(name, value, 'important');
}

/** Where the frame goes, so that one of its corners is at the pointer and the note is within the window. */
function choosePlace(
  x: number,
  y: number,
): { readonly left: number; readonly top: number; readonly corner: NoteCorner } {
  const below = y + DISTANCE_BELOW - MARGIN;
  const above = y - DISTANCE_ABOVE + MARGIN - HEIGHT;
  const isBelow = below + HEIGHT <= innerHeight || above < 0;
  const isRightwards = x - MARGIN + WIDTH <= innerWidth || x + MARGIN - WIDTH < 0;
  return {
    left: isRightwards ? Math.max(0, Math.min(x - MARGIN, innerWidth - WIDTH)) : x + MARGIN - WIDTH,
    top: isBelow ? below : above,
    corner: `${isBelow ? 'top' : 'bottom'}-${isRightwards ? 'left' : 'right'}`,
  };
}

/**
 * The frame, in a closed shadow tree after the page's body: there it is none of the page's `window.frames`. It receives
 * no pointer events.
 */
export class NoteFrame {
  private host: HTMLElement | undefined;
  private frame: HTMLIFrameElement | undefined;

  /** `askToken`: asks the panel for the token by which the frame's page names itself; `load` takes it. */
  constructor(private readonly askToken: () => void) {}

  /** Puts an empty, invisible frame into the page, where there is none, so that the first note need not wait for it. */
  prepare(): void {
    if (this.host?.isConnected) return;
    const host = document.createElement('div');
    host.ariaHidden = 'true';
    applyStyles(host, {
      all: 'initial',
      position: 'fixed',
      'z-index': '2147483647',
      'pointer-events': 'none',
      visibility: 'hidden',
      left: '0px',
      top: '0px',
    });
    const frame = document.createElement('iframe');
    // Without it, pages that are isolated from other origins would let in no frame.
    if ('credentialless' in frame) frame.credentialless = true;
    applyStyles(frame, {
      width: `min(${WIDTH}px, 100vw)`,
      height: `${HEIGHT}px`,
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
    this.frame?.contentWindow?.location.replace(`${getNotePageUrl()}#${token}`);
  }

  /** Puts the frame to the pointer, still invisible. Returns the corner that the note goes to. */
  place(x: number, y: number): NoteCorner {
    this.hide();
    this.prepare();
    const { left, top, corner } = choosePlace(x, y);
    if (this.host) applyStyles(this.host, { left: `${left}px`, top: `${top}px` });
    return corner;
  }

  show(): void {
    if (this.host) applyStyles(this.host, { visibility: 'visible' });
  }

  hide(): void {
    if (this.host) applyStyles(this.host, { visibility: 'hidden' });
  }

  remove(): void {
    this.host?.remove();
    this.host = this.frame = undefined;
  }
}
