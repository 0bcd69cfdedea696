/** The reader's pointer over sentences and marks, which no script can feign. */

// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type PointerWatch, watchPointer } from '../../entrypoints/highlighter/pointer';
import { dispatchTrusted } from '../trusted-event';

/** Something with a card is right of 100, and another one right of 200. */
const at = vi.fn((x: number): string | undefined => (x > 200 ? 'f2' : x > 100 ? 'f1' : undefined));
const over = vi.fn();
const off = vi.fn();
const chosen = vi.fn();
let isScrolledAway = false;
let watch: PointerWatch;

beforeEach(() => {
  vi.clearAllMocks();
  vi.useFakeTimers();
  isScrolledAway = false;
  document.body.innerHTML =
    '<p id="text">Text</p><a href="/x"><b id="link">there</b></a><label id="label">x</label><div id="card"></div>';
  const isCard = (target: EventTarget | null): boolean => target === document.getElementById('card');
  const hasCardFocus = (): boolean => document.activeElement?.id === 'card';
  watch = watchPointer({ at, over, off, chosen, isCard, hasCardFocus, isScrolledAway: () => isScrolledAway });
});

afterEach(() => {
  watch.stop();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const move = (clientX: number, more: PointerEventInit = {}, target: EventTarget = window): void => {
  dispatchTrusted(
    target,
    new PointerEvent('pointermove', { clientX, clientY: 5, pointerType: 'mouse', bubbles: true, ...more }),
  );
};
const wait = (milliseconds: number): void => void vi.advanceTimersByTime(milliseconds);
const movePointer = (clientX: number): void => {
  move(clientX);
  wait(120);
};
const getCard = (): HTMLElement => document.getElementById('card')!;

function click(id: string, more: MouseEventInit = {}, isTrusted = true): Event {
  const event = new MouseEvent('click', { clientX: 120, bubbles: true, cancelable: true, composed: true, ...more });
  const element = document.getElementById(id)!;
  if (isTrusted) dispatchTrusted(element, event);
  else element.dispatchEvent(event);
  return event;
}

describe('the pointer', () => {
  it('shows a card once it rests, and the next one sooner', () => {
    for (const x of [110, 120, 130]) move(x);
    wait(119);
    expect(at).not.toHaveBeenCalled();
    wait(1);
    expect(over.mock.calls).toEqual([['f1']]);
    movePointer(140);
    expect(over).toHaveBeenCalledTimes(1);
    move(240);
    wait(60);
    expect(over.mock.lastCall).toEqual(['f2']);
    expect(off).not.toHaveBeenCalled();
  });

  it('takes the card away a moment after it has left both', () => {
    movePointer(120);
    movePointer(10);
    wait(200);
    expect(off).not.toHaveBeenCalled();
    wait(100);
    expect(off).toHaveBeenCalledTimes(1);
  });

  it('keeps the card as long as it is in it', () => {
    movePointer(120);
    movePointer(10);
    dispatchTrusted(getCard(), new PointerEvent('pointerover', { bubbles: true }));
    wait(2000);
    expect(off).not.toHaveBeenCalled();
    dispatchTrusted(getCard(), new PointerEvent('pointerout', { bubbles: true, relatedTarget: document.body }));
    wait(300);
    expect(off).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['a pressed button', () => dispatchTrusted(window, new PointerEvent('pointerdown'))],
    ['printing', () => dispatchTrusted(window, new Event('beforeprint'))],
    ['selecting text', () => move(120, { buttons: 1 })],
    ['the highlighter’s word', () => watch.close()],
  ])('has no card any more after %s', (_, happens) => {
    movePointer(120);
    happens();
    expect(off).toHaveBeenCalledTimes(1);
  });

  it('keeps the card for a click in it, and for the focus going there', () => {
    movePointer(120);
    dispatchTrusted(getCard(), new PointerEvent('pointerdown', { bubbles: true }));
    getCard().tabIndex = 0;
    getCard().focus();
    dispatchTrusted(window, new Event('blur'));
    wait(10);
    expect(off).not.toHaveBeenCalled();
  });

  it('loses the card by scrolling, once that has moved it from its sentence', async () => {
    vi.useRealTimers();
    const awaitFrame = () => new Promise((done) => requestAnimationFrame(done));
    watch.show('f1');
    dispatchTrusted(document, new Event('scroll'));
    await awaitFrame();
    expect(off).not.toHaveBeenCalled();
    isScrolledAway = true;
    dispatchTrusted(document, new Event('scroll'));
    await awaitFrame();
    await awaitFrame();
    expect(off).toHaveBeenCalledTimes(1);
  });

  it('shows nothing again after it was closed, until it has left', () => {
    movePointer(120);
    watch.close();
    movePointer(125);
    expect(over).toHaveBeenCalledTimes(1);
    movePointer(10);
    movePointer(120);
    expect(over).toHaveBeenCalledTimes(2);
  });

  it('that is a finger, or selects text, shows nothing', () => {
    move(120, { pointerType: 'touch' });
    move(120, { buttons: 1 });
    wait(500);
    expect(at).not.toHaveBeenCalled();
  });

  it('chooses with a plain click, which stays the page’s', () => {
    const event = click('text');
    expect(chosen.mock.calls).toEqual([['f1']]);
    expect(event.defaultPrevented).toBe(false);
    expect(over).not.toHaveBeenCalled();
  });

  it('that is a finger shows a card with a tap, and closes it with a second one', () => {
    const tap = (): void => {
      dispatchTrusted(
        document.getElementById('text')!,
        new PointerEvent('pointerdown', { bubbles: true, pointerType: 'touch' }),
      );
      dispatchTrusted(
        document.getElementById('text')!,
        new PointerEvent('click', { clientX: 120, bubbles: true, pointerType: 'touch' }),
      );
    };
    tap();
    expect(over).toHaveBeenCalledTimes(1);
    tap();
    expect([over.mock.calls.length, off.mock.calls.length]).toEqual([1, 1]);
    tap();
    expect(over).toHaveBeenCalledTimes(2);
  });

  it.each([
    ['on a link', () => click('link')],
    ['on a label', () => click('label')],
    ['with a key held', () => click('text', { ctrlKey: true })],
    ['with another button', () => click('text', { button: 1 })],
    ['made by a script of the page', () => click('text', {}, false)],
    ['beside every sentence', () => click('text', { clientX: 20 })],
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
    watch.stop();
    movePointer(120);
    click('text');
    expect([at.mock.calls, over.mock.calls, chosen.mock.calls]).toEqual([[], [], []]);
  });
});

describe('a script of the page', () => {
  it('moves no pointer, and takes it nowhere', () => {
    window.dispatchEvent(new PointerEvent('pointermove', { clientX: 120, clientY: 5, pointerType: 'mouse' }));
    wait(500);
    expect(at).not.toHaveBeenCalled();
    movePointer(120);
    isScrolledAway = true;
    for (const event of [
      new PointerEvent('pointermove', { clientX: 10, clientY: 5, pointerType: 'mouse' }),
      new PointerEvent('pointerout', { relatedTarget: null }),
      new PointerEvent('pointerdown'),
      new Event('scroll'),
      new Event('blur'),
    ]) {
      window.dispatchEvent(event);
      wait(500);
    }
    expect(over.mock.calls).toEqual([['f1']]);
    expect(off).not.toHaveBeenCalled();
    click('text', {}, false);
    expect(chosen).not.toHaveBeenCalled();
  });
});
