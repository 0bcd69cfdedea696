const NAME = 'verso-pick';

/** What would follow a click, or begin a drag, is kept from the page while a link is chosen. */
const HELD_BACK = ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'auxclick', 'dragstart'] as const;

let stop: (() => void) | undefined;

function linkOf(event: Event): HTMLAnchorElement | HTMLAreaElement | undefined {
  const link = event.composedPath().find((node) => node instanceof Element && node.matches('a[href], area[href]'));
  return link as HTMLAnchorElement | HTMLAreaElement | undefined;
}

function paint(link: Element | undefined): void {
  if (!link) {
    CSS.highlights.delete(NAME);
    return;
  }
  const range = document.createRange();
  range.selectNodeContents(link);
  CSS.highlights.set(NAME, new Highlight(range));
}

/**
 * Waits for the reader to click a link, which is not followed; its address, or nothing where Esc was pressed or
 * `stopPicking` called. The page is watched, not changed.
 */
export function pick(): Promise<string | undefined> {
  stopPicking();
  const done = new AbortController();
  const options = { capture: true, signal: done.signal } as const;
  return new Promise((resolve) => {
    const end = (address?: string): void => {
      done.abort();
      paint(undefined);
      stop = undefined;
      resolve(address);
    };
    stop = end;
    const hold = (event: Event): void => {
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    for (const name of HELD_BACK) addEventListener(name, hold, options);
    addEventListener('pointerover', (event) => paint(linkOf(event)), options);
    addEventListener('focusin', (event) => paint(linkOf(event)), options);
    addEventListener(
      'click',
      (event) => {
        hold(event);
        const address = linkOf(event)?.href;
        if (address && /^https?:/i.test(address)) end(address);
      },
      options,
    );
    addEventListener('keydown', (event) => (event as KeyboardEvent).key === 'Escape' && end(), options);
    addEventListener('pagehide', () => end(), options);
  });
}

export const stopPicking = (): void => stop?.();
