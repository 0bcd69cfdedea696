/** The panel follows the tab in front. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { ActivePageRef } from '../../entrypoints/sidepanel/active-page';
import type { Panel } from '../../lib/panel/panel';
import type { PanelState } from '../../lib/panel/state/panel-state';
import { compared } from '../panel/fixtures/play-events';
import { STATES } from '../panel/fixtures/states';
import { thaiVietnamese } from '../panel/fixtures/thai-vietnamese';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));
const { createTabController } = await import('../../entrypoints/sidepanel/tabs/tab-controller');
const { TabStates } = await import('../../entrypoints/sidepanel/tabs/compared-pages');
const { createArticleTab } = await import('../../entrypoints/sidepanel/tabs/article-tab');

beforeEach(() => {
  fakeBrowser.reset();
  Object.assign(fakeBrowser, { extension: { inIncognitoContext: false } });
});

/** A panel in a state, with what the controller is handed, all of it noted down. */
function scene(
  state: PanelState,
  page: ActivePageRef['current'],
  open?: { readonly inPage: boolean },
  articleTabId?: number,
  restore: (activePage: ActivePageRef) => Promise<PanelState | undefined> = async () => undefined,
) {
  const tabStates = new TabStates();
  const calls: string[] = [];
  const note = (name: string) => () => void calls.push(name);
  const panel = {
    state: { value: state },
    send: ({ type }: { type: string }) => void calls.push(`panel ${type}`),
    setDetection: note('detection'),
    saved: { state: { value: { open } }, send: ({ type }: { type: string }) => void calls.push(`saved ${type}`) },
  } as unknown as Panel;
  const activePage: ActivePageRef = { current: page };
  const tabs = createTabController({
    panel,
    activePage,
    articleTab: createArticleTab(articleTabId),
    highlights: { update: note('highlight'), leave: note('leave highlights') },
    tabStates,
    comparison: {
      endTab: (id, address) => void calls.push(`end ${id} ${address ?? 'all'}`),
      isAtWork: () => true,
      resume: note('resume engine'),
    },
    restore: () => restore(activePage),
    checkPage: note('check page'),
    stopPicking: note('stop picking'),
    requests: {
      answerPendingRequest: async () => void calls.push('pending request'),
      answerMenuRequest: note('menu request'),
    },
  });
  return { tabs, calls, activePage, tabStates, panel };
}

const putTabInFront = ({ id, address }: { id: number; address: string }, incognito = false) => {
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValueOnce([{ id, url: address, incognito }] as never);
  Object.assign(fakeBrowser, { permissions: { contains: async () => true } });
};

const PAGE = { id: 7, address: 'https://example.org/a', isPrivate: false };

describe('the tab in front', () => {
  it('is left with what was on show put aside', async () => {
    const { tabs, calls, activePage, tabStates } = scene(compared(thaiVietnamese), PAGE);
    await tabs.look();
    expect(calls[0]).toBe('leave highlights');
    expect(tabStates.get(PAGE)).toEqual(compared(thaiVietnamese));
    expect(calls).toContain('panel idle');
    expect(activePage.current).toBeUndefined();
  });

  it('is not left for a change of another tab', async () => {
    vi.spyOn(fakeBrowser.tabs, 'get').mockRejectedValueOnce(new Error('Invalid tab ID: 8'));
    const { tabs, calls } = scene(compared(thaiVietnamese), PAGE);
    await tabs.onTabChange({ id: 8, navigated: true });
    tabs.onObserved(8);
    tabs.onMenuRequest(8);
    tabs.onCalled();
    expect(calls).toEqual([]);
  });

  it('ends what is done for a page that was left when its tab goes elsewhere, or is closed', async () => {
    vi.spyOn(fakeBrowser.tabs, 'get').mockResolvedValueOnce({ id: 8, url: 'https://example.org/b' } as never);
    const { tabs, calls } = scene(compared(thaiVietnamese), PAGE);
    await tabs.onTabChange({ id: 8, navigated: true });
    expect(calls).toEqual(['end 8 https://example.org/b']);
    tabs.onTabClosed(9);
    expect(calls.at(-1)).toBe('end 9 all');
  });

  it('is left while it is being compared: that goes on, and is there again', async () => {
    const working = STATES.working;
    const { tabs, calls, tabStates } = scene(working, PAGE);
    await tabs.look();
    expect(calls.join()).not.toContain('end');
    expect(tabStates.get(PAGE)).toBe(working);
  });

  it('shows what it had when the panel was closed, and asks what a menu has asked', async () => {
    putTabInFront(PAGE);
    const stored = compared(thaiVietnamese);
    const { tabs, calls } = scene({ kind: 'looking' }, undefined, undefined, undefined, async () => stored);
    await tabs.look();
    expect(calls.filter((call) => /panel (?:look|resume)|engine|page|request/.test(call))).toEqual([
      'panel look',
      'panel resume',
      'resume engine',
      'check page',
      'pending request',
    ]);
  });

  it('shows it also where the page tells of itself meanwhile, as it does while it is loaded', async () => {
    putTabInFront(PAGE);
    const { tabs, calls } = scene({ kind: 'looking' }, undefined, undefined, undefined, async (activePage) => {
      // What a detection notes: the same page, and the frame that its article stands in.
      activePage.current = { ...activePage.current!, frameId: 3 };
      return compared(thaiVietnamese);
    });
    await tabs.look();
    expect(calls).toContain('panel resume');
  });

  it('shows nothing of what a private page had', async () => {
    putTabInFront(PAGE, true);
    vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockResolvedValue(undefined);
    Object.assign(fakeBrowser, { scripting: { executeScript: vi.fn().mockRejectedValue(new Error('no access')) } });
    const { tabs, calls } = scene({ kind: 'looking' }, undefined, undefined, undefined, async () =>
      compared(thaiVietnamese),
    );
    await tabs.look();
    expect(calls).not.toContain('panel resume');
  });

  it('has its menu requests answered', () => {
    const { tabs, calls } = scene(compared(thaiVietnamese), PAGE);
    tabs.onMenuRequest(7);
    expect(calls).toEqual(['menu request']);
  });

  it('that the panel’s own page is about may be closed: what was compared stays, anything else goes', async () => {
    const done = scene(compared(thaiVietnamese), PAGE, undefined, 7);
    done.tabs.onTabClosed(7);
    expect(done.calls).toEqual([]);
    vi.spyOn(fakeBrowser.tabs, 'get').mockRejectedValueOnce(new Error('Invalid tab ID: 7'));
    const looking = scene({ kind: 'looking' }, PAGE, undefined, 7);
    looking.tabs.onTabClosed(8);
    expect(looking.calls).toEqual(['end 8 all']);
    looking.tabs.onTabClosed(7);
    await vi.waitFor(() => expect(looking.calls).toContain('panel idle'));
  });

  it('is looked at again where Verso is called during a look, which may have begun without access', async () => {
    const { tabs, calls } = scene({ kind: 'looking' }, PAGE);
    tabs.onCalled();
    await vi.waitFor(() => expect(calls).toContain('panel idle'));
  });

  it('is told of by the latest look alone, whichever ends last', async () => {
    const { tabs, calls } = scene({ kind: 'idle', why: 'not-asked' }, PAGE);
    let answer = (): void => undefined;
    const late = new Promise<undefined>((resolve) => {
      answer = () => resolve(undefined);
    });
    vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockReturnValueOnce(late).mockResolvedValueOnce(undefined);
    const executeScript = vi.fn().mockRejectedValue(new Error('Cannot access contents of the page'));
    Object.assign(fakeBrowser, { scripting: { executeScript } });
    tabs.onObserved(7);
    tabs.onObserved(7);
    // What judges a page is loaded first.
    await vi.waitFor(() => expect(calls).toEqual(['panel idle']), { timeout: 20_000 });
    answer();
    await vi.waitFor(() => expect(executeScript).toHaveBeenCalledTimes(2));
    await new Promise((done) => setTimeout(done, 50));
    expect(calls).toEqual(['panel idle']);
  });

  it('does not take the place of an opened comparison', async () => {
    const { tabs, calls } = scene(compared(thaiVietnamese), PAGE, { inPage: false });
    await tabs.look();
    expect(calls).toEqual(['saved offered', 'saved in-page', 'leave highlights']);
  });
});
