import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));

const { installWelcome, getPanelShortcut } = await import('../../lib/extension');

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
