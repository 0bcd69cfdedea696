/** What of a page is on the screen, and following it. */

// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PageScrollSync } from '../../entrypoints/highlighter/scroll-sync';
import { dispatchTrusted } from '../trusted-event';

/** Each paragraph 100 pixels high, one below the other; the line that is read lies at 300. */
const TEXTS = Array.from({ length: 40 }, (_, at) => `Absatz Nummer ${at} steht hier.`);
const quotes = TEXTS.map((exact, hint) => ({ exact, prefix: '\n', suffix: '\n', hint }));
const told = vi.fn();
const toldSeen = vi.fn();
let follow: PageScrollSync;
let frames: FrameRequestCallback[] = [];
let less = false;

const scrolled = (name = 'scroll'): void => {
  dispatchTrusted(document, new Event(name));
  for (const run of frames.splice(0)) run(0);
};
const scrollTo = (top: number): void => {
  document.documentElement.scrollTop = top;
  scrolled();
};

beforeEach(() => {
  vi.clearAllMocks();
  frames = [];
  less = false;
  vi.stubGlobal('innerHeight', 1000);
  vi.stubGlobal('requestAnimationFrame', (run: FrameRequestCallback) => frames.push(run));
  vi.stubGlobal('cancelAnimationFrame', () => {
    frames = [];
  });
  vi.stubGlobal('matchMedia', () => ({ matches: less }));
  document.body.innerHTML = TEXTS.map((text) => `<p>${text}</p>`).join('');
  const page = document.documentElement;
  page.scrollTop = 0;
  Object.defineProperty(document, 'scrollingElement', { value: page, configurable: true });
  page.scrollBy = ((by: ScrollToOptions) => {
    page.scrollTop += by.top ?? 0;
  }) as typeof page.scrollBy;
  vi.spyOn(Range.prototype, 'getBoundingClientRect').mockImplementation(function (this: Range) {
    return new DOMRect(0, TEXTS.indexOf(String(this)) * 100 - page.scrollTop, 500, 100);
  });
});

const start = (): void => {
  follow = new PageScrollSync(quotes, told, toldSeen);
};

afterEach(() => {
  follow.stop();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('what is on the screen', () => {
  it('is told at once, and again wherever the page is scrolled to, by whomever', () => {
    start();
    expect(toldSeen.mock.lastCall).toEqual([{ from: { block: 0, share: 0 }, to: { block: 10, share: 0 } }]);
    follow.go({ block: 20, share: 0 });
    scrolled();
    expect(told).not.toHaveBeenCalled();
    expect(toldSeen.mock.lastCall).toEqual([{ from: { block: 17, share: 0 }, to: { block: 27, share: 0 } }]);
  });
});

describe('following', () => {
  it('tells which block the reader has scrolled to, and how far into it', () => {
    start();
    scrollTo(1250);
    expect(told.mock.calls).toEqual([[{ block: 15, share: 0.5 }]]);
  });

  it('goes where it is sent, and does not tell of that', () => {
    start();
    follow.go({ block: 20, share: 0.25 });
    expect(document.documentElement.scrollTop).toBe(20 * 100 + 25 - 300);
    scrolled();
    expect(told).not.toHaveBeenCalled();
    scrollTo(100);
    expect(told).toHaveBeenCalledTimes(1);
  });

  it('does not tell of the way to a passage that it was told to show', () => {
    start();
    follow.showing();
    scrollTo(900);
    expect(told).not.toHaveBeenCalled();
  });

  it('tells only where scrolling has ended, where less motion is wanted', () => {
    less = true;
    start();
    scrollTo(500);
    expect(told).not.toHaveBeenCalled();
    scrolled('scrollend');
    expect(told).toHaveBeenCalledTimes(1);
  });

  it('finds its blocks again when the page has rendered them anew', () => {
    start();
    document.body.innerHTML = TEXTS.map((text) => `<p><span>${text}</span></p>`).join('');
    expect(follow.again()).toBe(true);
    scrollTo(700);
    expect(told.mock.calls).toEqual([[{ block: 10, share: 0 }]]);
  });

  it('is silent once it is stopped', () => {
    start();
    follow.stop();
    scrollTo(700);
    expect(told).not.toHaveBeenCalled();
  });
});
