/**
 * A frame of Verso's own origin in a page: the page can neither read, style nor search what stands in it, and none of its
 * lists names the frame.
 */

/** Styles are set by the object model, since a page's content security policy could forbid a style sheet. */
export function applyStyles(element: HTMLElement, styles: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(styles)) element.style.setProperty(name, value, 'important');
}

export interface PageFrame {
  /** What the page sees: an empty element behind its body. */
  readonly host: HTMLElement;
  readonly frame: HTMLIFrameElement;
}

/**
 * Puts an empty frame into the page, in a closed shadow tree after its body: there it is none of the page's `window.frames`.
 * `styles` are the host's.
 */
export function createPageFrame(styles: Readonly<Record<string, string>>): PageFrame {
  const host = document.createElement('div');
  applyStyles(host, { all: 'initial', 'z-index': '2147483647', overflow: 'hidden', ...styles });
  const frame = document.createElement('iframe');
  // Without it, pages that are isolated from other origins would let in no frame.
  if ('credentialless' in frame) frame.credentialless = true;
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
  return { host, frame };
}

/** Loads a page of Verso's into a frame: not by `src`, so that it is in no list of what the page has loaded. */
export const loadPageFrame = (frame: HTMLIFrameElement | undefined, address: string, token: string): void =>
  frame?.contentWindow?.location.replace(`${address}#${token}`);
