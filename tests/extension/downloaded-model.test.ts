/** What an earlier version may have stored of a model that it downloaded: chosen it is no more, and nothing of it stays. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));

const lib = await import('./extension-room');

beforeEach(() => fakeBrowser.reset());

describe('a setting of an earlier version', () => {
  it('that chose the downloaded model means the one that Verso carries, and keeps the rest', async () => {
    const server = { address: 'https://mt.example/', key: 'k' };
    const stored = {
      engine: { kind: 'downloaded-encoder', ...server },
      mirror: 'https://models.example/',
      sureness: 'more',
    };
    await fakeBrowser.storage.local.set({ settings: stored });
    const expected = { ...lib.DEFAULT_SETTINGS, engine: { kind: 'encoder', ...server }, sureness: 'more' };
    expect(await lib.readSettings()).toEqual(expected);
    await lib.changeSettings(() => ({ sort: 'place' }));
    expect((await fakeBrowser.storage.local.get('settings'))['settings']).toEqual({ ...expected, sort: 'place' });
  });
});

describe('a model that an earlier version downloaded', () => {
  const remove = vi.fn<CacheStorage['delete']>();
  const install = async (reason: string): Promise<void> => {
    vi.stubGlobal('caches', { delete: remove });
    lib.installModelRemoval();
    await fakeBrowser.runtime.onInstalled.trigger({ reason, temporary: true } as never);
  };

  it.each([
    ['update', [['multilingual-e5-small']]],
    ['install', []],
    ['browser_update', []],
  ])('is deleted on %s: %j', async (reason, deleted) => {
    remove.mockReset().mockResolvedValue(true);
    await install(reason);
    expect(remove.mock.calls).toEqual(deleted);
  });

  it('stays where the browser gives no storage, which nobody hears of', async () => {
    remove.mockReset().mockRejectedValue(new DOMException('no storage here', 'SecurityError'));
    await install('update');
    expect(remove).toHaveBeenCalledOnce();
  });
});
