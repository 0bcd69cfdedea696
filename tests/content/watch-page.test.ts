/** Watching a page for another address, and for text that comes late. */

// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type PageWatcher, watchPage } from '../../entrypoints/content/watch-page';

/** Mutations are told of in a microtask or a macrotask, timers by hand. */
const pass = async (milliseconds: number): Promise<void> => {
  await vi.advanceTimersByTimeAsync(milliseconds);
};

const grow = (): void => {
  document.body.append(document.createElement('p'));
};

let watch: PageWatcher | undefined;

beforeEach(() => {
  vi.useFakeTimers();
  document.body.replaceChildren();
});

afterEach(() => {
  watch?.stop();
  vi.useRealTimers();
});

describe('watching a page', () => {
  it('looks once it has settled, and not again while nothing changes', async () => {
    const look = vi.fn(() => true);
    watch = watchPage(look);
    expect(look).not.toHaveBeenCalled();
    await pass(400);
    expect(look).toHaveBeenCalledTimes(1);
    await pass(600_000);
    expect(look).toHaveBeenCalledTimes(1);
  });

  it('looks once at many changes in a row', async () => {
    const look = vi.fn(() => true);
    watch = watchPage(look);
    await pass(400);
    for (let n = 0; n < 50; n++) grow();
    await pass(400);
    expect(look).toHaveBeenCalledTimes(2);
  });

  it('looks ever more rarely at a page that keeps changing and shows nothing new', async () => {
    const look = vi.fn(() => false);
    watch = watchPage(look);
    // An hour of a ticker.
    for (let second = 0; second < 3600; second++) {
      grow();
      await pass(1000);
    }
    expect(look.mock.calls.length).toBeGreaterThan(10);
    expect(look.mock.calls.length).toBeLessThan(80);
  });

  it('looks soon again when the page says that it is another one now', async () => {
    const look = vi.fn(() => false);
    watch = watchPage(look);
    for (let minute = 0; minute < 10; minute++) {
      grow();
      await pass(60_000);
    }
    const before = look.mock.calls.length;
    watch.again();
    await pass(400);
    expect(look).toHaveBeenCalledTimes(before + 1);
  });

  it('is not fooled by attributes and text that only change in place', async () => {
    const look = vi.fn(() => true);
    document.body.innerHTML = '<p class="clock">12:00</p>';
    watch = watchPage(look);
    await pass(400);
    document.querySelector('p')!.className = 'other';
    await pass(2000);
    expect(look).toHaveBeenCalledTimes(1);
  });

  it('stops', async () => {
    const look = vi.fn(() => true);
    watch = watchPage(look);
    await pass(400);
    watch.stop();
    grow();
    await pass(2000);
    expect(look).toHaveBeenCalledTimes(1);
  });
});
