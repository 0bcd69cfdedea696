/** What a click does by itself is the page's business. */
const CONTROL_SELECTOR =
  'a[href], area[href], button, input, select, textarea, label, summary, option, audio, video, iframe, embed, object,' +
  ' [contenteditable]:not([contenteditable=false]), [onclick], [role=button], [role=link], [role=tab],' +
  ' [role=menuitem], [role=checkbox], [role=switch], [role=option]';

interface PointerHandlers {
  /** The flag under a point of the window. */
  readonly at: (x: number, y: number) => string | undefined;
  /** The pointer is on a flag, or on none any more. */
  readonly over: (id: string | undefined, x: number, y: number) => void;
  readonly chosen: (id: string) => void;
}

const isPlainClick = (event: MouseEvent): boolean =>
  event.isTrusted &&
  event.button === 0 &&
  !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) &&
  !event.composedPath().some((node) => node instanceof Element && node.matches(CONTROL_SELECTOR));

/** Text was just selected, by dragging or by a double click. */
const isTextSelected = (): boolean => getSelection()?.isCollapsed === false;

/**
 * Watches the pointer and prevents nothing. Looks at most once a frame and only while the pointer moves: one that
 * rests costs nothing. Returns what stops it.
 */
export function watchPointer({ at, over, chosen }: PointerHandlers): () => void {
  const done = new AbortController();
  const options = { capture: true, passive: true, signal: done.signal } as const;
  let on: string | undefined;
  let frame = 0;
  /** Closed with Escape: stays so until the pointer has left it. */
  let closed = false;
  const now = (id: string | undefined, x = 0, y = 0): void => {
    if (id === on) return;
    on = id;
    closed = false;
    over(id, x, y);
  };
  const leave = (): void => {
    cancelAnimationFrame(frame);
    frame = 0;
    now(undefined);
  };
  const close = (): void => {
    if (on === undefined || closed) return;
    closed = true;
    over(undefined, 0, 0);
  };
  const moved = ({ pointerType, clientX, clientY, buttons }: PointerEvent): void => {
    if (pointerType === 'touch') return;
    // Selecting text, or dragging.
    cancelAnimationFrame(frame);
    if (buttons !== 0) leave();
    else frame = requestAnimationFrame(() => now(at(clientX, clientY), clientX, clientY));
  };
  window.addEventListener('pointermove', moved, options);
  window.addEventListener('pointerout', ({ relatedTarget }) => relatedTarget === null && leave(), options);
  window.addEventListener('pointerdown', close, options);
  window.addEventListener('scroll', leave, options);
  window.addEventListener('blur', ({ target }) => target === window && leave(), options);
  window.addEventListener('keydown', ({ key }) => key === 'Escape' && close(), options);
  window.addEventListener(
    'click',
    (event) => {
      const id = isPlainClick(event) && !isTextSelected() ? at(event.clientX, event.clientY) : undefined;
      if (id !== undefined) chosen(id);
    },
    options,
  );
  return () => {
    done.abort();
    leave();
  };
}
