/** Watches the pointer over highlighted passages: reports hovering and clicks. */
import { onTrusted } from '../../lib/util/trusted-events';

/** Elements that react to clicks themselves: a click on one does not select a finding. */
const CONTROL_SELECTOR =
  'a[href], area[href], button, input, select, textarea, label, summary, option, audio, video, iframe, embed, object,' +
  ' [contenteditable]:not([contenteditable=false]), [onclick], [role=button], [role=link], [role=tab],' +
  ' [role=menuitem], [role=checkbox], [role=switch], [role=option]';

interface PointerHandlers {
  /** The id of the finding at a point of the window. */
  readonly at: (x: number, y: number) => string | undefined;
  /** Called when the pointer moves onto a finding, or off one (`undefined`). */
  readonly over: (id: string | undefined, x: number, y: number) => void;
  readonly chosen: (id: string) => void;
}

const isPlainClick = (event: MouseEvent): boolean =>
  event.button === 0 &&
  !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) &&
  !event.composedPath().some((node) => node instanceof Element && node.matches(CONTROL_SELECTOR));

/** Whether text is selected, by dragging or by a double click: that click does not select a finding. */
const isTextSelected = (): boolean => getSelection()?.isCollapsed === false;

/**
 * Watches the pointer without preventing any event. Looks at most once a frame, and only while the pointer moves.
 * Returns a function that stops it.
 */
export function watchPointer({ at, over, chosen }: PointerHandlers): () => void {
  const controller = new AbortController();
  const { signal } = controller;
  let hoveredId: string | undefined;
  let frame = 0;
  /** True once the note was closed with Escape or a click; it stays closed until the pointer leaves the passage. */
  let isClosed = false;
  const setHovered = (id: string | undefined, x = 0, y = 0): void => {
    if (id === hoveredId) return;
    hoveredId = id;
    isClosed = false;
    over(id, x, y);
  };
  const leaveMark = (): void => {
    cancelAnimationFrame(frame);
    frame = 0;
    setHovered(undefined);
  };
  const closeNote = (): void => {
    if (hoveredId === undefined || isClosed) return;
    isClosed = true;
    over(undefined, 0, 0);
  };
  const onPointerMove = ({ pointerType, clientX, clientY, buttons }: PointerEvent): void => {
    if (pointerType === 'touch') return;
    cancelAnimationFrame(frame);
    // With a button pressed the reader selects text or drags.
    if (buttons !== 0) leaveMark();
    else frame = requestAnimationFrame(() => setHovered(at(clientX, clientY), clientX, clientY));
  };
  onTrusted('pointermove', onPointerMove, signal);
  onTrusted('pointerout', ({ relatedTarget }) => relatedTarget === null && leaveMark(), signal);
  onTrusted('pointerdown', closeNote, signal);
  onTrusted('scroll', leaveMark, signal);
  onTrusted('blur', ({ target }) => target === window && leaveMark(), signal);
  onTrusted('keydown', ({ key }) => key === 'Escape' && closeNote(), signal);
  // What is printed is the page, and no more.
  onTrusted('beforeprint', leaveMark, signal);
  onTrusted(
    'click',
    (event) => {
      const id = isPlainClick(event) && !isTextSelected() ? at(event.clientX, event.clientY) : undefined;
      if (id !== undefined) chosen(id);
    },
    signal,
  );
  return () => {
    controller.abort();
    leaveMark();
  };
}
