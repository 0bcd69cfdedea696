/**
 * Whether a frame of Verso's stands in the page where it was put, as it was put there, and for how long: what a frame cannot
 * see of itself. Firefox tells a frame what is cut off from it, and neither browser that it is moved, masked or made tiny.
 */
import { onTrusted } from '../../lib/core/trusted-events';
import type { PageFrame } from './page-frame';

/** Milliseconds. A page could put a frame under a finger that is on its way to something else. */
export const SETTLE_TIME = 500;
/** Milliseconds from look to look. What the page does to the frame's host, and scrolling, are seen at once. */
const LOOK_EVERY = 100;
/** CSS pixels: places are rounded. */
const SLACK = 1;
/** CSS pixels from the frame's edges, where its corners are no longer round. */
const INSET = 14;
/** Nothing in a page can stand higher. */
const HIGHEST = '2147483647';

/** What can hide all that stands in an element without another place or size, where it has another value. */
const PLAIN_STYLES = {
  none: ['filter', 'clip-path', 'mask-image', '-webkit-mask-box-image-source'],
  normal: ['mix-blend-mode'],
  visible: ['content-visibility'],
  1: ['opacity'],
};

function isPlain(element: Element): boolean {
  const styles = getComputedStyle(element);
  return Object.entries(PLAIN_STYLES).every(([plain, names]) =>
    // What a browser does not know is empty.
    names.every((name) => [plain, ''].includes(styles.getPropertyValue(name))),
  );
}

/** Whether what is in front of a frame is told to the frame itself (Intersection Observer, version 2). */
const isCoverTold = (): boolean => 'isVisible' in IntersectionObserverEntry.prototype;

/** What stands in front of all else, as far as a browser knows it. */
const IN_FRONT = [':popover-open', ':modal', ':fullscreen', ':root:active-view-transition'];
const isInFront = (selector: string): boolean =>
  CSS.supports(`selector(${selector})`) && document.querySelector(selector) !== null;

/** Whether an element keeps all that it has under what is highest. */
function isLower(element: Element): boolean {
  const { position, zIndex } = getComputedStyle(element);
  return !element.checkVisibility() || (position !== 'static' && zIndex !== 'auto' && zIndex !== HIGHEST);
}

/** Whether something could be drawn in front of the host that the pointer goes through. */
function isCoveredUnfelt(host: Element): boolean {
  if (IN_FRONT.some(isInFront)) return true;
  for (let next = host.nextElementSibling; next; next = next.nextElementSibling) if (!isLower(next)) return true;
  const { content, zIndex } = getComputedStyle(document.documentElement, '::after');
  return content !== 'none' && content !== 'normal' && zIndex === HIGHEST;
}

interface Place {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Watches one frame from when it is placed until it is let go. */
export class FrameWatch {
  private place: Place | undefined;
  /** When it was first seen where it now is, in milliseconds. */
  private since = Number.POSITIVE_INFINITY;
  private last: Place | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private listening: AbortController | undefined;
  private readonly observer = new MutationObserver(() => this.look());

  /** `looked` is told with each look whether the frame can be seen, and whether it has settled. */
  constructor(
    private readonly built: PageFrame,
    private readonly looked: (isSeen: boolean, isSettled: boolean) => void = () => undefined,
  ) {}

  /** It was put here, in CSS pixels from the corner of the window. */
  start(place: Place): void {
    this.stop();
    this.place = { ...place, left: place.left + this.scrolled().x, top: place.top + this.scrolled().y };
    this.observer.observe(this.built.host, { attributes: true });
    this.observer.observe(document.documentElement, { attributes: true, childList: true });
    this.listening = new AbortController();
    onTrusted('scroll', () => this.look(), this.listening.signal);
    this.tick();
  }

  stop(): void {
    clearTimeout(this.timer);
    this.observer.disconnect();
    this.listening?.abort();
    this.place = this.last = undefined;
    this.since = Number.POSITIVE_INFINITY;
    this.looked(false, false);
  }

  /** Whether it could be seen where it was put, and kept still, for a moment. */
  isSettled(): boolean {
    this.look();
    return performance.now() - this.since >= SETTLE_TIME;
  }

  private tick(): void {
    this.look();
    this.timer = setTimeout(() => this.tick(), LOOK_EVERY);
  }

  private look(): void {
    const box = this.built.frame.getBoundingClientRect();
    const hasMoved = this.last === undefined || box.left !== this.last.left || box.top !== this.last.top;
    this.last = box;
    if (!this.isAsPlaced(box)) this.since = Number.POSITIVE_INFINITY;
    else if (hasMoved || this.since === Number.POSITIVE_INFINITY) this.since = performance.now();
    const held = performance.now() - this.since;
    this.looked(held >= 0, held >= SETTLE_TIME);
  }

  private scrolled(): { readonly x: number; readonly y: number } {
    return this.built.host.style.position === 'fixed' ? { x: 0, y: 0 } : { x: scrollX, y: scrollY };
  }

  private isAsPlaced({ left, top, width, height }: Place): boolean {
    const { place } = this;
    const { host } = this.built;
    if (!place || document.hidden || host.parentNode !== document.documentElement) return false;
    const { x, y } = this.scrolled();
    const isThere =
      Math.abs(left + x - place.left) <= SLACK &&
      Math.abs(top + y - place.top) <= SLACK &&
      Math.abs(width - place.width) <= SLACK &&
      Math.abs(height - place.height) <= SLACK;
    return (
      isThere &&
      isPlain(host) &&
      isPlain(document.documentElement) &&
      [left + INSET, left + width / 2, left + width - INSET].every((across) =>
        [top + INSET, top + height / 2, top + height - INSET].every(
          (down) => document.elementFromPoint(across, down) === host,
        ),
      ) &&
      (isCoverTold() || !isCoveredUnfelt(host))
    );
  }
}
