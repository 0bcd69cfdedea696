/** Presses on a chip count once its reader has had it before her eyes. */

// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createPressGuard } from '../../entrypoints/chip/press-guard';

interface Seen {
  readonly isVisible?: boolean;
  readonly isIntersecting?: boolean;
}

const observers: ((entries: readonly Seen[]) => void)[] = [];

beforeEach(() => {
  observers.length = 0;
  vi.useFakeTimers({ toFake: ['performance'] });
  class FakeObserver {
    constructor(callback: (entries: readonly Seen[]) => void) {
      observers.push(callback);
    }
    observe(): void {}
  }
  vi.stubGlobal('IntersectionObserver', FakeObserver);
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const sendSeen = (seen: Seen): void => {
  for (const observer of observers) observer([seen]);
};

it('not before it is seen, and not in the half second after', () => {
  const counts = createPressGuard(document.body);
  vi.advanceTimersByTime(5000);
  expect(counts()).toBe(false);
  sendSeen({ isIntersecting: true });
  vi.advanceTimersByTime(499);
  expect(counts()).toBe(false);
  vi.advanceTimersByTime(1);
  expect(counts()).toBe(true);
  sendSeen({ isIntersecting: false });
  expect(counts()).toBe(false);
});

it('not while something stands in front of it', () => {
  const counts = createPressGuard(document.body);
  sendSeen({ isIntersecting: true, isVisible: false });
  vi.advanceTimersByTime(1000);
  expect(counts()).toBe(false);
  observers[0]!([{ isVisible: true }]);
  expect(counts()).toBe(true);
});
