/** The panel before and while it compares. */

// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { findControls } from './fixtures/controls';
import { effects } from './fixtures/effects';
import { mounted } from './fixtures/mount-panel';
import { OTHER } from './fixtures/play-events';
import { STATES } from './fixtures/states';
import { thaiVietnamese } from './fixtures/thai-vietnamese';

const at = mounted();
const { show, all } = at;
const { one, button, click } = findControls(at);
const status = (): string => one('[role=status]').textContent ?? '';

describe('before comparing', () => {
  it('requests nothing until the reader asks', async () => {
    await show(STATES.ready);
    expect(effects.compare).not.toHaveBeenCalled();
    await click(button('Compare with the original'));
    expect(effects.compare).toHaveBeenCalledWith(
      expect.anything(),
      expect.objectContaining({ url: thaiVietnamese.original.url }),
      { kind: 'request' },
    );
    expect(status()).toBe('Step 1 of 3: Requesting the original from bao-giaothong.example');
  });
  it('lets one of several that come close be chosen', async () => {
    await show(STATES['ready-tie']);
    expect(all('.choice input')).toHaveLength(2);
    await click(all('.choice input')[1]!);
    await click(button('Compare with the original'));
    expect(effects.compare.mock.calls[0]?.[1].url).toBe('https://vietna.example/vi/railway-2026');
  });
  it('shows the best alone where it stands out, the others a click away', async () => {
    await show(STATES['ready-several']);
    expect(all('.choice')).toHaveLength(0);
    expect(one('.act').textContent).toContain('the next one listed');
    await click(button('Use this one: tinmoi.example'));
    expect(effects.compare).not.toHaveBeenCalled();
    await click(button('Compare with the original'));
    expect(effects.compare.mock.calls[0]?.[1].url).toBe(OTHER.url);
  });
  it('takes a pasted address and explains what is none', async () => {
    await show(STATES['no-original']);
    expect(one('main').textContent).toContain(
      'Translated from Vietnamese by machine; the page does not say from where.',
    );
    const field = one('input[type=url]') as HTMLInputElement;
    field.value = 'not an address';
    await click(one('form.address button'));
    expect(one('[role=alert]').textContent).toContain('not a web address');
    expect(field.getAttribute('aria-invalid')).toBe('true');
    field.value = 'given.example/story';
    await click(one('form.address button'));
    expect(effects.compare.mock.calls[0]?.[1].url).toBe('https://given.example/story');
  });
});

describe('on the way', () => {
  it('shows the step and can be cancelled', async () => {
    await show(STATES.working);
    expect(one('[aria-current=step]').textContent).toBe('Finding what corresponds');
    await click(button('Cancel'));
    expect(effects.cancel).toHaveBeenCalledOnce();
    expect(one('main h2').textContent).toBe('Cancelled');
  });
  it('offers the way through a tab, then reading it there', async () => {
    await show(STATES['failed-refused']);
    await click(button('Open it in a tab'));
    expect(effects.openTab).toHaveBeenCalledWith(thaiVietnamese.original.url);
    await click(button('Read it from the tab'));
    expect(effects.compare.mock.calls[0]?.[2]).toEqual({ kind: 'tab' });
  });
  it('goes on to the next candidate', async () => {
    await show(STATES['not-the-original']);
    expect(one('main').textContent).toContain('Only 7% of it corresponds');
    expect(one('main h2').textContent).toMatch(/^This is another story: \S/);
    await click(button('Try vietna.example instead'));
    expect(effects.compare.mock.calls[0]?.[1].url).toContain('https://vietna.example/vi/');
  });
  it('asks an archive on request, and says whom', async () => {
    await show(STATES['failed-gone']);
    expect(one('.step-on:first-child').textContent).toContain('This asks archive.org, or the archive in your settings');
    await click(button('Look for an archived copy'));
    expect(effects.compare.mock.calls[0]?.[2]).toEqual({ kind: 'archive' });
    expect(one('[aria-current=step]').textContent).toBe('Asking for an archived copy');
  });
});
