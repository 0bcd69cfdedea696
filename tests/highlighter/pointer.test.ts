/** The reader's pointer over marks, which no script can feign. */

// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchPointer } from '../../entrypoints/highlighter/pointer';
import { dispatchTrusted } from '../trusted-event';

/** The flag is wherever the pointer is right of 100. */
const at = vi.fn((x: number): string | undefined => (x > 100 ? 'f1' : undefined));
const over = vi.fn();
const chosen = vi.fn();
let stop: () => void;
let frames: FrameRequestCallback[] = [];
const nextFrame = (): void => {
  for (const run of frames.splice(0)) run(0);
};

beforeEach(() => {
  vi.clearAllMocks();
  frames = [];
  vi.stubGlobal('requestAnimationFrame', (run: FrameRequestCallback) => frames.push(run));
  vi.stubGlobal('cancelAnimationFrame', () => {
    frames = [];
  });
  document.body.innerHTML = '<p id="text">Text</p><a href="/x"><b id="link">there</b></a><label id="label">x</label>';
  stop = watchPointer({ at, over, chosen });
});

afterEach(() => {
  stop();
  vi.unstubAllGlobals();
});

const move = (clientX: number, more: PointerEventInit = {}): void => {
  dispatchTrusted(window, new PointerEvent('pointermove', { clientX, clientY: 5, pointerType: 'mouse', ...more }));
};

function click(id: string, more: MouseEventInit = {}, isTrusted = true): Event {
  const event = new MouseEvent('click', { clientX: 120, bubbles: true, cancelable: true, composed: true, ...more });
  const element = document.getElementById(id)!;
  if (isTrusted) dispatchTrusted(element, event);
  else element.dispatchEvent(event);
  return event;
}

describe('the pointer', () => {
  it('is looked after once a frame, and told of only where something changes', () => {
    for (const x of [110, 120, 130]) move(x);
    expect(at).not.toHaveBeenCalled();
    nextFrame();
    expect(at).toHaveBeenCalledTimes(1);
    expect(over.mock.calls).toEqual([['f1', 130, 5]]);
    move(140);
    nextFrame();
    expect(over).toHaveBeenCalledTimes(1);
    nextFrame();
    expect(at).toHaveBeenCalledTimes(2);
    move(10);
    nextFrame();
    expect(over.mock.lastCall?.[0]).toBeUndefined();
  });

  it.each([
    ['Escape', () => dispatchTrusted(window, new KeyboardEvent('keydown', { key: 'Escape' }))],
    ['a scroll', () => dispatchTrusted(document, new Event('scroll'))],
    ['a pressed button', () => dispatchTrusted(window, new PointerEvent('pointerdown'))],
    ['printing', () => dispatchTrusted(window, new Event('beforeprint'))],
    ['leaving the window', () => dispatchTrusted(window, new PointerEvent('pointerout', { relatedTarget: null }))],
  ])('is on nothing after %s', (_, happens) => {
    move(120);
    nextFrame();
    happens();
    expect(over).toHaveBeenCalledTimes(2);
    expect(over.mock.lastCall?.[0]).toBeUndefined();
  });

  it('shows nothing again after Escape until it has left', () => {
    move(120);
    nextFrame();
    dispatchTrusted(window, new KeyboardEvent('keydown', { key: 'Escape' }));
    move(125);
    nextFrame();
    expect(over).toHaveBeenCalledTimes(2);
    for (const x of [10, 120]) {
      move(x);
      nextFrame();
    }
    expect(over.mock.lastCall).toEqual(['f1', 120, 5]);
  });

  it('that is a finger, or selects text, shows nothing', () => {
    move(120, { pointerType: 'touch' });
    move(120, { buttons: 1 });
    nextFrame();
    expect(at).not.toHaveBeenCalled();
  });

  it('chooses with a plain click, which stays the page’s', () => {
    const event = click('text');
    expect(chosen.mock.calls).toEqual([['f1']]);
    expect(event.defaultPrevented).toBe(false);
  });

  it.each([
    ['on a link', () => click('link')],
    ['on a label', () => click('label')],
    ['with a key held', () => click('text', { ctrlKey: true })],
    ['with another button', () => click('text', { button: 1 })],
    ['made by a script of the page', () => click('text', {}, false)],
    ['beside every mark', () => click('text', { clientX: 20 })],
  ])('chooses nothing with a click %s', (_, clicks) => {
    clicks();
    expect(chosen).not.toHaveBeenCalled();
  });

  it('chooses nothing while text is selected', () => {
    vi.stubGlobal('getSelection', () => ({ isCollapsed: false }));
    click('text');
    expect(chosen).not.toHaveBeenCalled();
  });

  it('is left alone once that is over', () => {
    stop();
    over.mockClear();
    move(120);
    nextFrame();
    click('text');
    expect([at.mock.calls, over.mock.calls, chosen.mock.calls]).toEqual([[], [], []]);
  });
});

describe('a script of the page', () => {
  it('moves no pointer, and takes it nowhere', () => {
    window.dispatchEvent(new PointerEvent('pointermove', { clientX: 120, clientY: 5, pointerType: 'mouse' }));
    nextFrame();
    expect(at).not.toHaveBeenCalled();
    move(120);
    nextFrame();
    for (const event of [
      new PointerEvent('pointermove', { clientX: 10, clientY: 5, pointerType: 'mouse' }),
      new PointerEvent('pointerout', { relatedTarget: null }),
      new PointerEvent('pointerdown'),
      new KeyboardEvent('keydown', { key: 'Escape' }),
      new Event('scroll'),
      new Event('blur'),
    ]) {
      window.dispatchEvent(event);
      nextFrame();
    }
    expect(over.mock.calls).toEqual([['f1', 120, 5]]);
    click('text', {}, false);
    expect(chosen).not.toHaveBeenCalled();
  });
});
