/** Lists of thousands of findings. */

// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { computeBatchSize } from '../../lib/panel/hooks/use-gradual-rendering';
import { effects } from './fixtures/effects';
import { large } from './fixtures/large';
import { mounted } from './fixtures/mount-panel';
import { compared } from './fixtures/play-events';

describe('the pace of a long list', () => {
  it('follows what the last piece took, and is at most doubled', () => {
    expect(computeBatchSize(10, 16)).toBe(5);
    expect(computeBatchSize(10, 8)).toBe(10);
    expect(computeBatchSize(10, 1)).toBe(20);
  });

  it('never comes to a stand, and is bounded where the clock tells nothing', () => {
    expect(computeBatchSize(10, 5000)).toBe(4);
    expect(computeBatchSize(50, 0)).toBe(60);
  });
});

describe('a long list', () => {
  const at = mounted();
  const flags = () => at.all('.flag').length;
  const rows = () => at.all('.pair-row, .fold').length;
  const sheets = () => at.all('.sheet').map(({ hidden, className }) => (hidden ? `${className}, left` : className));
  const turn = () => act(async () => void vi.advanceTimersByTime(40));
  const still = async (): Promise<void> => {
    const drawn = () => at.all('.flag, .pair-row, .fold').length;
    for (let before = -1; before !== drawn(); await turn()) before = drawn();
  };

  beforeEach(async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
    await at.show(compared(large(20, 160)));
  });
  afterEach(() => vi.useRealTimers());

  const isBusy = () => at.all('.flags')[0]?.getAttribute('aria-busy');

  it('is drawn as far as it is seen, then wholly, and tells until when', async () => {
    expect([flags(), isBusy()]).toEqual([9, 'true']);
    await still();
    expect([flags(), isBusy()]).toEqual([52, null]);
  });

  it('is taken down in pieces behind the one that is turned to', async () => {
    await still();
    await at.send({ type: 'tab', tab: 'side' });
    expect(sheets()).toEqual(['sheet differences, left', 'sheet side']);
    expect(flags()).toBe(52);
    await turn();
    expect(flags()).toBeLessThan(52);
    expect(flags()).toBeGreaterThan(0);
    await still();
    expect(sheets()).toEqual(['sheet side']);
    expect(flags()).toBe(0);
    expect(rows()).toBeGreaterThan(20);
  });

  it('comes back whole when it is turned to again before it was gone', async () => {
    await still();
    await at.send({ type: 'tab', tab: 'side' });
    await turn();
    await at.send({ type: 'tab', tab: 'differences' });
    await still();
    expect(sheets()).toEqual(['sheet differences']);
    expect([flags(), rows()]).toEqual([52, 0]);
  });

  it('scrolls the page only while it is seen', async () => {
    await at.send({ type: 'tab', tab: 'side' });
    await still();
    at.panel.link.arrive({ block: 0, share: 0 });
    await at.send({ type: 'tab', tab: 'differences' });
    expect(rows()).toBeGreaterThan(0);
    window.dispatchEvent(new Event('scroll'));
    expect(effects.link.go).not.toHaveBeenCalled();
    // The lanes go on showing what of the page is on the screen.
    expect(effects.link.follow).toHaveBeenLastCalledWith(true);
  });
});
