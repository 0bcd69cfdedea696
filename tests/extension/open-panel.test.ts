/** The ways to open the panel. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));

const { installPanelOpeners, installWelcome, getPanelShortcut, readArticleTabId } = await import('./extension-room');

beforeEach(() => fakeBrowser.reset());

describe('the page of the first run', () => {
  it.each([
    ['install', 1],
    ['update', 0],
    ['browser_update', 0],
  ] as const)('opens on %s %i times', async (reason, times) => {
    const create = vi.spyOn(fakeBrowser.tabs, 'create');
    create.mockClear();
    installWelcome();
    await fakeBrowser.runtime.onInstalled.trigger({ reason, temporary: true } as never);
    expect(create).toHaveBeenCalledTimes(times);
    if (times) expect(create.mock.lastCall![0].url).toMatch(/\/welcome\.html$/);
  });
});

describe('where the browser has no sidebar', () => {
  const { sidebarAction, contextMenus, commands } = fakeBrowser;
  afterEach(() => {
    vi.restoreAllMocks();
    Object.assign(fakeBrowser, { sidebarAction, contextMenus, commands });
  });

  /** As Firefox for Android: no sidebar, no menus, no keys. */
  function install() {
    Object.assign(fakeBrowser, { sidebarAction: undefined, contextMenus: undefined, commands: undefined });
    const opened = vi.spyOn(fakeBrowser.tabs, 'create').mockResolvedValue({} as never);
    const shown = vi.spyOn(fakeBrowser.tabs, 'update').mockResolvedValue({} as never);
    opened.mockClear();
    shown.mockClear();
    vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation((path) => `moz-extension://verso${path}`);
    installPanelOpeners();
    return { opened, shown };
  }
  const press = (id: number) => fakeBrowser.action.onClicked.trigger({ id } as never, undefined as never);

  it('the icon opens the panel as a page about the tab, once', async () => {
    const tabs = vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([]);
    const { opened, shown } = install();
    await press(7);
    await vi.waitFor(() =>
      expect(opened.mock.calls).toEqual([[{ url: 'moz-extension://verso/sidepanel.html?tab=7' }]]),
    );
    tabs.mockResolvedValue([{ id: 9, url: 'moz-extension://verso/sidepanel.html?tab=7', status: 'complete' }] as never);
    await press(7);
    await vi.waitFor(() => expect(shown.mock.calls).toEqual([[9, { active: true }]]));
    expect(opened).toHaveBeenCalledOnce();
  });

  it.each([
    ['?tab=7', 7],
    ['', undefined],
    ['?tab=', undefined],
    ['?tab=7e3', undefined],
    ['?tab=-1', undefined],
  ])('the page’s address %j is about tab %s', (search, tab) => expect(readArticleTabId(search)).toBe(tab));
});

describe('the keys that open the panel', () => {
  const commands = (shortcut: string) =>
    Object.assign(fakeBrowser, { commands: { getAll: async () => [{ name: '_execute_action', shortcut }] } });

  it('are those that the browser has, or none', async () => {
    commands('Ctrl+Shift+Y');
    expect(await getPanelShortcut()).toBe('Ctrl+Shift+Y');
    commands('');
    expect(await getPanelShortcut()).toBeUndefined();
  });
});
