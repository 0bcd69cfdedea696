/** The keys of the card, which work in the page only while one is on show. */

// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchCardKeys } from '../../entrypoints/highlighter/card-keys';
import { dispatchTrusted } from '../trusted-event';

const handlers = { step: vi.fn(), enter: vi.fn(), close: vi.fn(), switchOff: vi.fn() };
let isOpen: boolean;
let stop: AbortController;

beforeEach(() => {
  vi.clearAllMocks();
  isOpen = true;
  stop = new AbortController();
  watchCardKeys({ ...handlers, isOpen: () => isOpen }, stop.signal);
  document.body.innerHTML =
    '<p id="text">Text</p><input id="field" /><div id="editor" contenteditable><b id="bold">x</b></div>';
});
afterEach(() => stop.abort());

const press = (key: string, id = 'text', more: KeyboardEventInit = {}): KeyboardEvent => {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more });
  dispatchTrusted(document.getElementById(id)!, event);
  return event;
};
const countCalls = (): number => Object.values(handlers).reduce((sum, { mock }) => sum + mock.calls.length, 0);

describe('a key while a card is on show', () => {
  it('leads on, into the card, closes it or switches cards off, and stays the page’s', () => {
    const events = ['.', ',', 'Enter', 'Escape', 'o'].map((key) => press(key));
    expect(handlers.step.mock.calls).toEqual([[1], [-1]]);
    expect([handlers.enter, handlers.close, handlers.switchOff].map(({ mock }) => mock.calls.length)).toEqual([
      1, 1, 1,
    ]);
    expect(events.some(({ defaultPrevented }) => defaultPrevented)).toBe(false);
  });

  it.each([
    ['in a field', () => press('.', 'field')],
    ['in text that can be edited', () => press('.', 'bold')],
    ['with Ctrl', () => press('.', 'text', { ctrlKey: true })],
    ['that has no meaning', () => press('toString')],
    [
      'that a script made',
      () => document.body.dispatchEvent(new KeyboardEvent('keydown', { key: '.', bubbles: true })),
    ],
  ])('does nothing %s', (_, presses) => {
    presses();
    expect(countCalls()).toBe(0);
  });

  it('does nothing while none is', () => {
    isOpen = false;
    press('.');
    expect(countCalls()).toBe(0);
  });
});
