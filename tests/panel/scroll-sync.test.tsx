/** The panel scrolls with the page. */

// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { computeScrollDistance, getScrollPosition } from '../../lib/panel/scroll-sync';
import { effects } from './fixtures/effects';
import { mounted } from './fixtures/mount-panel';
import { compared } from './fixtures/play-events';
import { thaiVietnamese } from './fixtures/thai-vietnamese';

/** Rows 100 pixels high, the first at `top`; the second has nothing in the translation. */
function rows(top: number): Element {
  const list = document.createElement('ol');
  list.getBoundingClientRect = () => new DOMRect(0, top, 300, 400);
  for (const [at, block] of [0, undefined, 1, 3].entries()) {
    const row = document.createElement('li');
    if (block !== undefined) row.setAttribute('data-block', String(block));
    row.getBoundingClientRect = () => new DOMRect(0, top + at * 100, 300, 100);
    list.append(row);
  }
  return list;
}

describe('where a list stands', () => {
  it('is the row at the line that is read, and how much of it lies above', () => {
    expect(getScrollPosition(rows(0), 225)).toEqual({ block: 1, share: 0.25 });
    expect(getScrollPosition(rows(-100), 225)).toEqual({ block: 3, share: 0.25 });
  });

  it('beside a passage that only the original has, is the end of the row before', () => {
    expect(getScrollPosition(rows(0), 150)).toEqual({ block: 0, share: 1 });
  });

  it('is nowhere while the list is above the line, or below it', () => {
    expect(getScrollPosition(rows(400), 300)).toBeUndefined();
    expect(getScrollPosition(rows(-600), 300)).toBeUndefined();
    expect(getScrollPosition(document.createElement('ol'), 300)).toBeUndefined();
  });
});

describe('the way to a place', () => {
  it('is what lies between it and the line', () => {
    expect(computeScrollDistance(rows(0), { block: 1, share: 0.5 }, 300)).toBe(-50);
    expect(computeScrollDistance(rows(0), { block: 3, share: 0 }, 100)).toBe(200);
  });

  it('to a block that has no row of its own leads to the end of the one before it', () => {
    expect(computeScrollDistance(rows(0), { block: 2, share: 0.2 }, 100)).toBe(200);
  });
});

describe('scrolling with the page', () => {
  const at = mounted();
  const box = () => at.root.querySelector<HTMLInputElement>('.linked input')!;
  let frames: FrameRequestCallback[] = [];
  const scroll = (top: number): void => {
    vi.stubGlobal('scrollY', top);
    window.dispatchEvent(new Event('scroll'));
    for (const run of frames.splice(0)) run(0);
  };

  beforeEach(async () => {
    vi.stubGlobal('matchMedia', () => ({ matches: false }));
    vi.stubGlobal('scrollY', 0);
    await at.show(compared(thaiVietnamese));
    await at.send({ type: 'tab', tab: 'side' });
    frames = [];
    vi.stubGlobal('requestAnimationFrame', (run: FrameRequestCallback) => frames.push(run));
    vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 300, 2000));
  });

  afterEach(() => {
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
  });

  it('begins with both texts side by side, and ends with them', async () => {
    expect(effects.link.follow.mock.calls).toEqual([[true]]);
    await at.send({ type: 'tab', tab: 'differences' });
    scroll(50);
    expect(effects.link.go).not.toHaveBeenCalled();
  });

  it('sends the page where the reader scrolls, but not where the page sent the panel', () => {
    scroll(50);
    expect(effects.link.go).toHaveBeenCalledTimes(1);
    vi.stubGlobal('scrollBy', () => vi.stubGlobal('scrollY', 70));
    at.panel.link.arrive({ block: 1, share: 0 });
    scroll(70);
    expect(effects.link.go).toHaveBeenCalledTimes(1);
    scroll(90);
    expect(effects.link.go).toHaveBeenCalledTimes(2);
  });

  it('can be switched off, which is kept', async () => {
    expect(box().checked).toBe(true);
    await act(() => box().click());
    expect(effects.link.keep.mock.calls).toEqual([[false]]);
    scroll(50);
    expect(effects.link.go).not.toHaveBeenCalled();
    await act(() => at.panel.link.set(true));
    expect(box().checked).toBe(true);
    expect(effects.link.keep).toHaveBeenCalledTimes(1);
  });
});
