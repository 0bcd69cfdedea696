/** The panel before and while it compares. */

// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
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
    expect(one('.act').textContent).toContain('This requests that one page');
    await click(button('Use this one: tinmoi.example'));
    expect(effects.compare).not.toHaveBeenCalled();
    await click(button('Compare with the original'));
    expect(effects.compare.mock.calls[0]?.[1].url).toBe(OTHER.url);
  });
  it('says so where another page of the same site may be requested, too', async () => {
    await show(STATES['ready-one-site']);
    expect(one('.act').textContent).toContain('the next one listed, of the same site');
  });
  it('says in a private window what being asked about a site leaves, and leads to a tab instead', async () => {
    const { url } = thaiVietnamese.original;
    const leavesTrace = vi.fn(() => true);
    Object.assign(effects, { canLeaveTrace: leavesTrace });
    await show(STATES.ready);
    expect(one('.act').textContent).toContain('Your browser will ask about bao-giaothong.example and keep that name');
    await click(button('Open it in a tab'));
    expect(effects.openTab).toHaveBeenCalledExactlyOnceWith(url);
    expect(effects.compare).not.toHaveBeenCalled();
    leavesTrace.mockReturnValue(false);
    await show(STATES['ready-several']);
    expect(one('.act').textContent).not.toContain('keep that name');
    Reflect.deleteProperty(effects, 'canLeaveTrace');
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

describe('an article in a frame of another site', () => {
  it('is named, and opened in a tab by itself', async () => {
    await show(STATES['in-frame']);
    expect(one('main h2').textContent).toBe('The article stands in a frame of other.example');
    await click(button('Open it in a tab'));
    expect(effects.openTab).toHaveBeenCalledWith('https://www.other.example/story');
  });
});

describe('a slow original', () => {
  const { url } = thaiVietnamese.original;
  afterEach(() => void vi.useRealTimers());

  it('has its seconds counted for the eye, its step named once, and both said once to the ear', async () => {
    vi.useFakeTimers();
    await show(STATES.fetching);
    expect(one('.cover').textContent).toBe('Step 1 of 3');
    await at.send({ type: 'step', url, step: 'fetching', asked: performance.now() });
    expect(one('.cover').textContent).toBe('Step 1 of 3 · 30 sec left');
    const said = status();
    expect(said).toBe('Step 1 of 3: Requesting the original from bao-giaothong.example. It has 30 seconds to arrive.');
    for (const left of [29, 28, 27]) {
      await act(async () => void vi.advanceTimersByTime(1000));
      expect(one('[role=timer]').textContent).toBe(`${left} sec left`);
      expect(status()).toBe(said);
    }
    await act(async () => void vi.advanceTimersByTime(60_000));
    expect(one('[role=timer]').textContent).toBe('0 sec left');
    expect(one('main').textContent?.match(/Requesting/g)).toHaveLength(1);
    expect(all('[role=status] [role=timer], [aria-live] [role=timer]')).toHaveLength(0);
  });
  it('is counted no more once it is there', async () => {
    await show(STATES.fetching);
    await at.send({ type: 'step', url, step: 'fetching', asked: performance.now() });
    await at.send({ type: 'step', url, step: 'reading' });
    expect(one('.cover').textContent).toBe('Step 2 of 3');
    expect(status()).toBe('Step 2 of 3: Reading both articles');
  });
  it('can be tried again when the time is over, and is told how long that was', async () => {
    await show(STATES['failed-slow']);
    expect(one('main').textContent).toContain('The page had not arrived after 30 seconds.');
    expect(one('.steps-on .primary').textContent).toBe('Try again');
    await click(button('Try again'));
    expect(effects.compare.mock.calls[0]?.[2]).toEqual({ kind: 'request' });
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
