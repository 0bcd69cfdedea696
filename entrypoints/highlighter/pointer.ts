/** Watches where the reader points in the page: what a card is to be shown on, when it goes, and clicks on marks. */
import { onTrusted } from '../../lib/core/trusted-events';

/** Elements that react to clicks themselves: a click on one does not select a finding. */
const CONTROL_SELECTOR =
  'a[href], area[href], button, input, select, textarea, label, summary, option, audio, video, iframe, embed, object,' +
  ' [contenteditable]:not([contenteditable=false]), [onclick], [role=button], [role=link], [role=tab],' +
  ' [role=menuitem], [role=checkbox], [role=switch], [role=option]';

/** Milliseconds that the pointer rests until a card is shown: the first one, and from sentence to sentence. */
const FIRST_REST = 120;
const NEXT_REST = 60;
/** Milliseconds that a card stays when the pointer has left, so that it can be reached. */
const STAY = 300;

interface PointerHandlers {
  /** The id of what has a card, at a point of the window. */
  readonly at: (x: number, y: number) => string | undefined;
  readonly over: (id: string) => void;
  /** The card goes. */
  readonly off: () => void;
  readonly chosen: (id: string) => void;
  /** Whether an event was in the card. */
  readonly isCard: (target: EventTarget | null) => boolean;
  readonly hasCardFocus: () => boolean;
  /** Whether the page was scrolled so far since the card came that it no longer stands at its sentence. */
  readonly isScrolledAway: () => boolean;
}

const isPlainClick = (event: MouseEvent): boolean =>
  event.button === 0 &&
  !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) &&
  !event.composedPath().some((node) => node instanceof Element && node.matches(CONTROL_SELECTOR));

/** Whether text is selected, by dragging or by a double click: that click does not select a finding. */
const isTextSelected = (): boolean => getSelection()?.isCollapsed === false;

const isTouch = (event: MouseEvent): boolean => 'pointerType' in event && event.pointerType === 'touch';

/** What the highlighter asks of the watcher. */
export interface PointerWatch {
  /** Takes over what the reader reached by key, as if it were pointed at. */
  readonly show: (id: string) => void;
  /** Closes the card; it stays closed until the pointer leaves the sentence. */
  readonly close: () => void;
  readonly stop: () => void;
}

/** Watches the pointer without preventing any event. What is at the pointer is looked for only once it rests. */
export function watchPointer(handlers: PointerHandlers): PointerWatch {
  const { at, over, off, chosen, isCard, hasCardFocus, isScrolledAway } = handlers;
  const controller = new AbortController();
  const { signal } = controller;
  let shownId: string | undefined;
  /** What was closed while the pointer is on it. */
  let closedId: string | undefined;
  let restTimer: ReturnType<typeof setTimeout> | undefined;
  let stayTimer: ReturnType<typeof setTimeout> | undefined;
  let frame = 0;

  const stay = (): void => {
    clearTimeout(stayTimer);
    stayTimer = undefined;
  };
  const leave = (): void => {
    clearTimeout(restTimer);
    stay();
    if (shownId === undefined) return;
    shownId = undefined;
    off();
  };
  const leaveSoon = (): void => {
    clearTimeout(restTimer);
    if (shownId !== undefined) stayTimer ??= setTimeout(leave, STAY);
  };
  const show = (id: string): void => {
    stay();
    closedId = undefined;
    if (id === shownId) return;
    shownId = id;
    over(id);
  };
  const close = (): void => {
    closedId = shownId ?? closedId;
    leave();
  };
  const onRest = (x: number, y: number): void => {
    const id = at(x, y);
    if (id === undefined) {
      closedId = undefined;
      leaveSoon();
    } else if (id !== closedId) show(id);
  };
  const onPointerMove = ({ pointerType, clientX, clientY, buttons, target }: PointerEvent): void => {
    if (pointerType === 'touch') return;
    clearTimeout(restTimer);
    if (isCard(target)) stay();
    // With a button pressed the reader selects text or drags.
    else if (buttons !== 0) leave();
    else restTimer = setTimeout(onRest, shownId === undefined ? FIRST_REST : NEXT_REST, clientX, clientY);
  };
  const onPointerOver = ({ target }: PointerEvent): void => {
    if (!isCard(target)) return;
    clearTimeout(restTimer);
    stay();
  };
  const onBlur = ({ target }: Event): void => {
    // Where the focus went is known a moment later in Firefox.
    if (target === window) setTimeout(() => !hasCardFocus() && leave());
  };
  const onScroll = (): void => {
    if (shownId === undefined) return;
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => isScrolledAway() && leave());
  };
  const onClick = (event: MouseEvent): void => {
    const { clientX: x, clientY: y } = event;
    const id = isPlainClick(event) && !isTextSelected() ? at(x, y) : undefined;
    if (id === undefined) return;
    chosen(id);
    if (!isTouch(event)) return;
    if (id === closedId) closedId = undefined;
    else show(id);
  };
  onTrusted('pointermove', onPointerMove, signal);
  onTrusted('pointerover', onPointerOver, signal);
  onTrusted(
    'pointerout',
    ({ relatedTarget, target }) => (relatedTarget === null || isCard(target)) && leaveSoon(),
    signal,
  );
  onTrusted('pointerdown', ({ target }) => !isCard(target) && close(), signal);
  onTrusted('scroll', onScroll, signal);
  onTrusted('blur', onBlur, signal);
  // What is printed is the page, and no more.
  onTrusted('beforeprint', leave, signal);
  onTrusted('click', onClick, signal);
  return {
    show,
    close,
    stop: () => {
      controller.abort();
      cancelAnimationFrame(frame);
      leave();
    },
  };
}
