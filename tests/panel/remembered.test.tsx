/** The last comparisons in the list, which nobody has kept. */

// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { effects } from './fixtures/effects';
import { mountSavedList } from './fixtures/mount-saved-list';
import { ON_SHOW, SAVED_STATES } from './fixtures/saved';
import { STATES } from './fixtures/states';

const { at, all, one, named, click, press, tell, titles } = mountSavedList();

describe('the last ones', () => {
  const tellHistory = (name = 'history-six') => tell(...SAVED_STATES[name]!);
  const readHeadings = () => all('.saved h3').map(({ textContent }) => textContent);

  it('stand with those that are kept, by day and month', async () => {
    await at.show(STATES.nothing);
    await tellHistory();
    expect(all('.views button').map(({ textContent }) => textContent)).toEqual(['All 6', 'Kept 2']);
    const year = new Date().getFullYear() === 2026 ? '' : ' 2026';
    expect(readHeadings()).toEqual(['Today', 'Yesterday', `October${year}`, `September${year}`]);
    expect(all('.saved-kept')).toHaveLength(2);
    const [now, faithful, cut] = all('.saved-item').map(({ textContent }) => textContent);
    expect(now).toMatch(/2 dropped.*12:20\sAM$/);
    expect(faithful).toContain('Only the beginning');
    expect(cut).toContain('No differences found');
  });

  it('are left out where those that are kept are looked at', async () => {
    await at.show(STATES.nothing);
    await tellHistory();
    await click(named('Kept 2'));
    expect(titles()).toHaveLength(2);
    expect(all('#remember')).toHaveLength(0);
    expect(named('Save all as a file')).toBeDefined();
    await click(named('All 6'));
    expect(titles()).toHaveLength(6);
  });

  it('go with one press, and are asked about where they are to be remembered no more', async () => {
    await at.show(STATES.nothing);
    await tellHistory();
    await click(named('Clear 4, leave the kept'));
    expect(effects.saved.clearRemembered).toHaveBeenCalledOnce();
    await click(one('#remember'));
    expect(effects.saved.remember).not.toHaveBeenCalled();
    expect(one('.saved-ask').textContent).toContain('4 comparisons that are not kept are deleted');
    expect([document.activeElement?.textContent, (one('#remember') as HTMLInputElement).checked]).toEqual([
      'Leave it on',
      true,
    ]);
    await press('Escape');
    expect(document.activeElement).toBe(one('#remember'));
    await click(one('#remember'));
    await click(named('Turn off and delete'));
    expect(effects.saved.remember).toHaveBeenCalledWith(false);
  });

  it('are not asked about where there are none, and the list says what will stand there', async () => {
    await at.show(STATES.nothing);
    await tellHistory('history-none');
    expect(one('.calm').textContent).toContain('No comparisons yet');
    await click(one('#remember'));
    expect(effects.saved.remember).toHaveBeenCalledWith(false);
    await tell({ type: 'listed', entries: [], broken: 0, remembering: false });
    expect(one('.calm').textContent).toContain('Nothing is kept yet');
  });

  it('say so where there was no room for one', async () => {
    await at.show(ON_SHOW);
    await tell({ type: 'offered', offered: true }, { type: 'notice', notice: { kind: 'not-remembered' } });
    expect(one('.strip').textContent).toContain('this comparison is not remembered. What you kept is still there.');
  });

  it('say when they were compared where one is opened', async () => {
    await at.show(ON_SHOW);
    await tell({ type: 'offered', offered: true }, { type: 'opened', key: 'remembered\na', inPage: false });
    expect(one('.saved-head').textContent).toContain('Compared on Oct 7, 2026.');
  });
});
