/** Picking the original's link in the page. */

// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { pickLink, stopPickingLink } from '../../entrypoints/content/link-picker';
import { dispatchTrusted } from '../trusted-event';

const painted = new Map<string, unknown>();

beforeEach(() => {
  vi.stubGlobal('CSS', { highlights: painted });
  vi.stubGlobal('Highlight', class {});
  document.body.innerHTML = `<p>Text <a id="link" href="https://o.example/story"><b>there</b></a>
    <a id="mail" href="mailto:a@b.example">mail</a> <button id="button">Press</button></p>`;
});

afterEach(() => {
  stopPickingLink();
  painted.clear();
  vi.unstubAllGlobals();
});

function click(id: string): Event {
  const event = new MouseEvent('click', { bubbles: true, cancelable: true, composed: true });
  dispatchTrusted(document.getElementById(id)!, event);
  return event;
}

describe('picking a link', () => {
  it('answers with the address of the link clicked, on whatever is in it, and does not follow it', async () => {
    const picked = pickLink();
    const event = new MouseEvent('click', { bubbles: true, cancelable: true, composed: true });
    dispatchTrusted(document.querySelector('b')!, event);
    expect(await picked).toBe('https://o.example/story');
    expect(event.defaultPrevented).toBe(true);
  });

  it('keeps other clicks from the page while it lasts, and waits on', async () => {
    const heard = vi.fn();
    document.getElementById('button')!.addEventListener('click', heard);
    const picked = pickLink();
    click('button');
    click('mail');
    expect(heard).not.toHaveBeenCalled();
    stopPickingLink();
    expect(await picked).toBeUndefined();
    click('button');
    expect(heard).toHaveBeenCalledTimes(1);
  });

  it('is given up with Esc', async () => {
    const picked = pickLink();
    dispatchTrusted(window, new KeyboardEvent('keydown', { key: 'Escape' }));
    expect(await picked).toBeUndefined();
  });

  it('shows what would be chosen, and leaves nothing behind', async () => {
    const picked = pickLink();
    dispatchTrusted(document.getElementById('link')!, new Event('pointerover', { bubbles: true, composed: true }));
    expect(painted.has('verso-pick')).toBe(true);
    const before = document.body.innerHTML;
    stopPickingLink();
    await picked;
    expect(painted.size).toBe(0);
    expect(document.body.innerHTML).toBe(before);
  });

  it('asked for again, ends the one before', async () => {
    const first = pickLink();
    const second = pickLink();
    expect(await first).toBeUndefined();
    click('link');
    expect(await second).toBe('https://o.example/story');
  });

  it('is not done by a script of the page, whatever it sends', async () => {
    const picked = pickLink();
    const link = document.getElementById('link')!;
    const heard = vi.fn();
    link.addEventListener('click', heard);
    link.click();
    for (const type of ['pointerover', 'pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click'])
      link.dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true, composed: true }));
    dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    dispatchEvent(new Event('pagehide'));
    // They are the page's own affair.
    expect(heard).toHaveBeenCalledTimes(2);
    expect(painted.size).toBe(0);
    expect(await Promise.race([picked, 'nothing yet'])).toBe('nothing yet');
    click('link');
    expect(await picked).toBe('https://o.example/story');
  });
});
