/** The list of kept comparisons. */

// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { buildSavedSummary, type SavedComparison } from '../../lib/core/saved-comparison';
import { isComparison } from '../../lib/panel/state/panel-state';
import { getSavedStatus, INITIAL_SAVED_STATE, reduceSaved, searchSaved } from '../../lib/panel/state/saved-state';
import { effects } from './fixtures/effects';
import { hostile } from './fixtures/hostile';
import { mountSavedList } from './fixtures/mount-saved-list';
import { compared } from './fixtures/play-events';
import { KEEPING_STATES, KEPT, keptFrom, manyKept, ON_SHOW, SAVED_STATES } from './fixtures/saved';
import { STATES } from './fixtures/states';

const { at, all, one, named, click, press, tell, titles } = mountSavedList();
const type = (text: string) =>
  act(async () => {
    const input = one('.saved-search input') as HTMLInputElement;
    input.value = text;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });

const fakeTime = () => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] });
afterEach(() => vi.useRealTimers());

describe('every state of the list', () => {
  it.each(Object.entries(SAVED_STATES))('%s says what it is and names its controls', async (_, events) => {
    await at.show(STATES.nothing);
    await tell(...events);
    expect(one('#saved-title').textContent).toBe('Earlier comparisons');
    expect(at.root.textContent).not.toMatch(/\{\w+\}|undefined|\[object|NaN/);
    for (const control of all('button, input'))
      expect(
        control.getAttribute('aria-label') || control.closest('label, button')?.textContent?.trim(),
        control.outerHTML,
      ).toBeTruthy();
  });

  it.each(Object.entries(KEEPING_STATES))('%s keeps the whole comparison in view', async (_, events) => {
    await at.show(ON_SHOW);
    await tell(...events);
    expect(all('.flag').length).toBeGreaterThan(3);
    expect(at.root.textContent).not.toMatch(/\{\w+\}|undefined|\[object|NaN/);
  });
});

describe('keeping', () => {
  it('is a button, and a key, for what is on show', async () => {
    await at.show(ON_SHOW);
    await tell({ type: 'offered', offered: true });
    await at.chooseInMenu('Keep this comparison');
    await press('b');
    expect(effects.saved.keep).toHaveBeenCalledTimes(2);
    expect(effects.saved.keep).toHaveBeenCalledWith(at.panel.state.value);
  });

  it('is not offered in private windows, neither as a button nor by its key', async () => {
    await at.show(ON_SHOW);
    await tell({ type: 'offered', offered: false });
    await press('b');
    await expect(at.chooseInMenu('Keep')).rejects.toThrow('no Keep in the menu');
    expect(effects.saved.keep).not.toHaveBeenCalled();
    expect(at.root.textContent).toContain('This comparison cannot be kept: a page of it is in a private window.');
  });

  it('is said of what is kept, and of a pair that was kept before', async () => {
    const [kept] = KEPT as [SavedComparison];
    await at.show(ON_SHOW);
    await tell({ type: 'offered', offered: true }, { type: 'here', here: kept });
    await at.chooseInMenu('Kept on Oct 12, 2026');
    await tell({ type: 'here', here: { ...kept, accessed: '2026-01-01T00:00:00.000Z' } });
    await at.chooseInMenu('Keep this comparison in place of the one kept on Oct 12, 2026');
    expect(effects.saved.keep).toHaveBeenCalledTimes(2);
  });

  it('says what kept it from being done, and that in words that help', async () => {
    await at.show(ON_SHOW);
    await tell({ type: 'offered', offered: true }, { type: 'notice', notice: { kind: 'trouble', trouble: 'full' } });
    expect(one('.strip').textContent).toContain('There is no room left on this device');
    expect(all('[aria-live]').map((p) => p.textContent)).toContain(
      'There is no room left on this device. Delete some kept comparisons or free some space, then try again.',
    );
  });
});

describe('the list', () => {
  it('opens over whatever the page has, and closes to it again', async () => {
    await at.show(STATES.done);
    await tell({ type: 'offered', offered: true });
    await at.chooseInMenu('Earlier comparisons');
    expect(effects.saved.list).toHaveBeenCalledOnce();
    expect(all('.flag')).toHaveLength(0);
    expect(all('.strip')).toHaveLength(0);
    await press('x');
    expect(effects.remember).not.toHaveBeenCalled();
    await press('Escape');
    expect(all('.flag').length).toBeGreaterThan(0);
    expect(effects.saved.close).not.toHaveBeenCalled();
  });

  it('shows titles, hosts, outlets, counts and the day', async () => {
    await at.show(STATES.nothing);
    await tell(...SAVED_STATES['saved-three']!);
    expect(titles()).toEqual(KEPT.map(({ report }) => report.translation.title));
    const first = all('.saved-item')[0]!.textContent;
    for (const part of ['vietna.example, from ', 'bao-giaothong.example', 'Oct 12', '2 dropped', 'Kept'])
      expect(first).toContain(part);
    const arabic = all('.saved-item')[1]!.querySelector('.saved-name')!;
    expect([arabic.getAttribute('lang'), arabic.getAttribute('dir')]).toEqual(['ar', 'auto']);
  });

  it('is searched as one types; the key / leads there, Escape empties it first', async () => {
    await at.show(STATES.nothing);
    await tell(...SAVED_STATES['saved-three']!);
    await press('/');
    expect(document.activeElement).toBe(one('.saved-search input'));
    await type('المدينة');
    expect(titles()).toHaveLength(1);
    expect(one('.saved-search p').textContent).toBe('1 of 3 comparisons');
    await type('harbour of nowhere');
    expect(one('.empty').textContent).toContain('None holds harbour of nowhere.');
    await press('Escape');
    expect(titles()).toHaveLength(3);
    expect(at.panel.saved.state.value.on).toBe('list');
  });

  it('opens one, and deletes one, which can be undone for a while', async () => {
    fakeTime();
    await at.show(STATES.nothing);
    await tell(...SAVED_STATES['saved-three']!);
    const [thai] = KEPT.map(buildSavedSummary);
    await click(all('.saved-item')[0]!);
    expect(effects.saved.open).toHaveBeenCalledWith(thai!.key);
    await click(named(`Delete: ${thai!.translation.title}`));
    expect(effects.saved.remove).toHaveBeenCalledWith(thai!.key);
    await tell({ type: 'notice', notice: { kind: 'removed', title: thai!.translation.title, lang: 'th', undo: true } });
    await click(named('Undo'));
    expect(effects.saved.restore).toHaveBeenCalledOnce();
    await act(async () => void vi.advanceTimersByTime(5000));
    expect(all('.strip .undo')).toHaveLength(1);
    (document.activeElement as HTMLElement).blur();
    await act(async () => void vi.advanceTimersByTime(1500));
    expect(all('.undo')).toHaveLength(0);
  });

  it('deletes all only once that was asked, with the focus on the answer that keeps them', async () => {
    await at.show(STATES.nothing);
    await tell(...SAVED_STATES['saved-three']!);
    await click(named('Delete all'));
    expect(one('.saved-ask').textContent).toContain('Delete all 3 kept comparisons?');
    expect(document.activeElement?.textContent).toBe('Keep them');
    await press('Escape');
    expect(all('.saved-ask')).toHaveLength(0);
    expect(document.activeElement?.textContent).toBe('Delete all…');
    await click(named('Delete all'));
    await click(named('Delete all'));
    expect(effects.saved.removeAll).toHaveBeenCalledOnce();
  });

  it('goes into a file and comes from one, and can be stopped', async () => {
    await at.show(STATES.nothing);
    await tell(...SAVED_STATES['saved-three']!);
    await click(named('Save all as a file'));
    expect(effects.saved.exportAll).toHaveBeenCalledOnce();
    const input = one('input[type=file]') as HTMLInputElement;
    const file = new File(['{}'], 'a.jsonl');
    Object.defineProperty(input, 'files', { value: [file] });
    await act(async () => void input.dispatchEvent(new Event('change', { bubbles: true })));
    expect(effects.saved.importFrom).toHaveBeenCalledWith(file);
    await tell({ type: 'moving', moving: { way: 'in', done: 0.5 } });
    expect(one('.saved-moving').textContent).toContain('Adding from a file: 50%');
    await click(named('Cancel'));
    expect(effects.saved.cancel).toHaveBeenCalledOnce();
  });

  it('says of every line of a file what became of it', async () => {
    await at.show(STATES.nothing);
    await tell(...SAVED_STATES['saved-imported']!);
    expect(one('.saved-notice').textContent?.trim()).toBe(
      '12 comparisons added. 1 took the place of an older one of the same pages. 3 were here already, as new or newer. ' +
        '2 lines hold no comparison that Verso can read, and were passed over.',
    );
  });

  it('shows hostile words letter for letter', async () => {
    const kept = { ...keptFrom(compared(hostile), KEPT[0]!.saved), chosen: 'https://bad.example/' };
    await at.show(STATES.nothing);
    await tell({ type: 'list' }, { type: 'listed', entries: [buildSavedSummary(kept)], broken: 0 });
    expect(titles()).toEqual([hostile.translation.title]);
    expect(at.root.querySelectorAll('img, script, iframe')).toHaveLength(0);
  });

  it('draws a long list bit by bit, and the far end of it on request', async () => {
    fakeTime();
    const turns = async () => {
      for (let before = -1; before !== titles().length; ) {
        before = titles().length;
        await act(async () => void vi.advanceTimersByTime(20));
      }
    };
    await at.show(STATES.nothing);
    await tell({ type: 'list' }, { type: 'listed', entries: manyKept(260).map(buildSavedSummary), broken: 0 });
    expect(titles().length).toBeLessThan(100);
    await turns();
    expect(titles()).toHaveLength(200);
    await click(named('Show 60 more'));
    await turns();
    expect(titles()).toHaveLength(260);
    expect(all('.more')).toHaveLength(0);
  });
});

describe('one that is opened', () => {
  const opened = async (inPage: boolean) => {
    await at.show(ON_SHOW);
    await tell(
      { type: 'offered', offered: true },
      { type: 'here', here: KEPT[0]! },
      { type: 'opened', key: 'a', inPage },
    );
  };

  it('is there whole, says that its page is not, and leads to both pages', async () => {
    await opened(false);
    expect(one('.saved-head').textContent).toContain('Its page is not open in this tab');
    expect(one('.promise').textContent).toContain('Nothing was requested');
    expect(all('.other-ways, .no-engine')).toHaveLength(0);
    const state = at.panel.state.value;
    if (!isComparison(state)) throw new Error(state.kind);
    await click(named('Open the translation'));
    expect(effects.openTab).toHaveBeenLastCalledWith(state.provenance.page.url);
    await click(one('.saved-links button:last-child'));
    expect(effects.openTab).toHaveBeenLastCalledWith(state.chosen);
  });

  it('says so where its page is in front', async () => {
    await opened(true);
    expect(one('.saved-head').textContent).toContain('what differs is marked there');
    expect(all('.saved-links button')).toHaveLength(1);
  });

  it('leads back to the list, or to the page', async () => {
    await opened(false);
    await click(one('.saved-head .link:first-child'));
    expect(at.panel.saved.state.value.on).toBe('list');
    expect(effects.saved.list).toHaveBeenCalledOnce();
    expect(effects.saved.close).toHaveBeenCalledOnce();
    await opened(false);
    await click(named('Back to the page'));
    expect(at.panel.saved.state.value).toMatchObject({ on: 'page', open: undefined });
    expect(effects.saved.close).toHaveBeenCalledTimes(2);
  });
});

describe('what follows what', () => {
  it('finds nothing before the list is read', () => {
    expect(searchSaved(INITIAL_SAVED_STATE)).toEqual([]);
    expect(getSavedStatus(INITIAL_SAVED_STATE, 'now')).toBe('not');
  });

  it('lets nothing of an opened one outlast its closing', () => {
    const opened = reduceSaved(
      { ...INITIAL_SAVED_STATE, asking: 'delete-all' as const },
      { type: 'opened', key: 'a', inPage: true },
    );
    expect(reduceSaved(opened, { type: 'closed' })).toEqual(INITIAL_SAVED_STATE);
    expect(reduceSaved(INITIAL_SAVED_STATE, { type: 'in-page', inPage: true })).toBe(INITIAL_SAVED_STATE);
  });
});
