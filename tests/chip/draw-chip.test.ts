/** What the chip's frame draws, and what it hears. */

// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { type ChipView, drawChip } from '../../entrypoints/chip/draw-chip';
import type { ChipContent } from '../../lib/extension/chip/chip-messages';
import { dispatchTrusted } from '../trusted-event';

const CONTENT: ChipContent = {
  lang: 'ar',
  dir: 'rtl',
  windowId: 3,
  from: '<b>French</b>',
  compare: 'Compare',
  close: 'Hide',
  back: 'Back',
  hideOn: 'Hide on:',
  page: 'This page',
  site: 'This site',
  press: 'Click the icon',
};

function draw(view: ChipView, content: ChipContent = CONTENT) {
  const element = document.createElement('main');
  const acted = vi.fn();
  drawChip(element, content, view, acted);
  const press = (does: string, isTrusted = true): void => {
    const button = element.querySelector(`[data-does=${does}]`)!;
    const event = new MouseEvent('click', { bubbles: true });
    if (isTrusted) dispatchTrusted(button, event);
    else button.dispatchEvent(event);
  };
  return { element, acted, press };
}

it('says what the page is in the reader’s language and direction, as text', () => {
  const { element } = draw('invite');
  expect([element.lang, element.dir]).toEqual(['ar', 'rtl']);
  expect(element.textContent).toBe('<b>French</b>Compare');
  expect(element.querySelector('b')).toBeNull();
  expect(element.querySelector('[data-does=close]')!.ariaLabel).toBe('Hide');
});

it('offers the page and the site after ×, and a way back; in private windows the page alone', () => {
  expect(draw('hide').element.textContent).toBe('Hide on:This pageThis site');
  const { site: _, ...secret } = CONTENT;
  expect(draw('hide', secret).element.textContent).toBe('Hide on:This page');
  const { acted, press } = draw('hide');
  for (const does of ['back', 'hide-page', 'hide-site']) press(does);
  expect(acted.mock.calls.flat()).toEqual(['back', 'hide-page', 'hide-site']);
});

it('says what is left to press where the panel did not open', () => {
  expect(draw('press').element.textContent).toBe('Click the icon');
});

it('does nothing at events that the reader did not make', () => {
  const { acted, press } = draw('invite');
  press('compare', false);
  press('close', false);
  expect(acted).not.toHaveBeenCalled();
  press('compare');
  expect(acted.mock.calls).toEqual([['compare']]);
});
