/** Presses on a card or a chip count once its reader has had it before her eyes, whole and for a moment. */

// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createPressGuard } from '../../entrypoints/shared/press-guard';

interface Seen {
  readonly isVisible?: boolean;
  readonly isIntersecting?: boolean;
  readonly intersectionRatio?: number;
}

const options = vi.fn();
const observed = new Set<Element>();
let tell: (entries: readonly (Seen & { readonly target: Element })[]) => void;

beforeEach(() => {
  vi.clearAllMocks();
  observed.clear();
  vi.useFakeTimers({ toFake: ['performance'] });
  class FakeObserver {
    constructor(callback: typeof tell, given: object) {
      tell = callback;
      options(given);
    }
    observe(element: Element): void {
      observed.add(element);
    }
    unobserve(element: Element): void {
      observed.delete(element);
    }
  }
  vi.stubGlobal('IntersectionObserver', FakeObserver);
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const wait = (milliseconds: number): void => void vi.advanceTimersByTime(milliseconds);
const WHOLE: Seen = { isIntersecting: true, intersectionRatio: 1 };
const sendSeen = (target: Element, seen: Seen = WHOLE): void => tell([{ target, ...seen }]);

it('is asked of the browser, which may say at any time that something is in front', () => {
  createPressGuard(document.body);
  expect(options.mock.lastCall?.[0]).toMatchObject({ trackVisibility: true, delay: 100 });
});

it('not before it is seen, and not in the half second after', () => {
  const guard = createPressGuard(document.body);
  wait(5000);
  expect(guard.counts()).toBe(false);
  sendSeen(document.body);
  wait(499);
  expect(guard.counts()).toBe(false);
  wait(1);
  expect(guard.counts()).toBe(true);
  sendSeen(document.body, { isIntersecting: false, intersectionRatio: 0 });
  expect(guard.counts()).toBe(false);
});

it.each<[string, Seen]>([
  ['stands in front of it', { ...WHOLE, isVisible: false }],
  ['cuts off a part', { isIntersecting: true, intersectionRatio: 0.9 }],
])('not while something %s, and not in the half second after', (_, seen) => {
  const guard = createPressGuard(document.body);
  sendSeen(document.body);
  wait(1000);
  sendSeen(document.body, seen);
  wait(1000);
  expect(guard.counts()).toBe(false);
  sendSeen(document.body, { ...WHOLE, isVisible: true });
  wait(499);
  expect(guard.counts()).toBe(false);
  wait(1);
  expect(guard.counts()).toBe(true);
});

it('not until each part was seen, whole and for half a second', () => {
  const guard = createPressGuard(document.body);
  const [head, passage] = [document.createElement('h1'), document.createElement('p')];
  sendSeen(document.body);
  wait(1000);
  guard.expect([head, passage]);
  expect(observed).toEqual(new Set([document.body, head, passage]));
  sendSeen(head);
  sendSeen(passage, { isIntersecting: true, intersectionRatio: 0.4 });
  wait(1000);
  expect(guard.counts()).toBe(false);
  sendSeen(passage);
  wait(499);
  expect(guard.counts()).toBe(false);
  wait(1);
  expect(guard.counts()).toBe(true);
  // She may scroll on to what stands below.
  sendSeen(head, { isIntersecting: false, intersectionRatio: 0 });
  expect(guard.counts()).toBe(true);
  guard.expect([passage]);
  expect(observed).toEqual(new Set([document.body, passage]));
  expect(guard.counts()).toBe(false);
});

it('not after the frame has got another size, until all of it was seen anew', () => {
  const guard = createPressGuard(document.body);
  const head = document.createElement('h1');
  guard.expect([head]);
  sendSeen(document.body);
  sendSeen(head);
  wait(500);
  expect(guard.counts()).toBe(true);
  dispatchEvent(new Event('resize'));
  wait(1000);
  expect(guard.counts()).toBe(false);
  sendSeen(head);
  wait(500);
  expect(guard.counts()).toBe(true);
});

it('not while the tab is in the background, nor in the half second after', () => {
  const guard = createPressGuard(document.body);
  sendSeen(document.body);
  wait(500);
  const isHidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
  document.dispatchEvent(new Event('visibilitychange'));
  expect(guard.counts()).toBe(false);
  isHidden.mockReturnValue(false);
  document.dispatchEvent(new Event('visibilitychange'));
  expect(guard.counts()).toBe(false);
  wait(500);
  expect(guard.counts()).toBe(true);
});
