import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { permissionsOf } from './granted';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));

const { installNoticing } = await import('../../lib/browser/noticing');

const permissions = permissionsOf(fakeBrowser);
const scripting = {
  registered: [] as { id: string }[],
  into: [] as number[],
  registerContentScripts: async (scripts: { id: string }[]) => {
    if (scripting.registered.length > 0) throw new Error('Duplicate script ID');
    scripting.registered = scripts;
  },
  unregisterContentScripts: async () => {
    scripting.registered = [];
  },
  getRegisteredContentScripts: async () => scripting.registered,
  executeScript: async ({ target: { tabId } }: { target: { tabId: number } }) => {
    scripting.into.push(tabId);
    if (tabId === 2) throw new Error('closed to extensions');
  },
};
Object.assign(fakeBrowser, { scripting });
Object.assign(fakeBrowser.tabs, { query: async () => [{ id: 1 }, { id: 2 }, { id: 3 }] });

const EVERYWHERE = '*://*/*';
const rounds = async (): Promise<void> => {
  for (let round = 0; round < 20; round++) await Promise.resolve();
};

beforeEach(() => {
  permissions.reset('chromium');
  Object.assign(scripting, { registered: [], into: [] });
});

describe('looking at pages unasked', () => {
  it('begins when the reader lets Verso see all, in the pages that are open too, and ends when she takes it back', async () => {
    installNoticing();
    await rounds();
    expect(scripting.registered).toEqual([]);
    permissions.give(EVERYWHERE);
    permissions.give('*://news.example/*');
    await rounds();
    expect(scripting.registered).toEqual([
      expect.objectContaining({ js: ['content-scripts/content.js'], matches: ['http://*/*', 'https://*/*'] }),
    ]);
    expect(scripting.into).toEqual([1, 2, 3]);
    permissions.take(EVERYWHERE);
    await rounds();
    expect(scripting.registered).toEqual([]);
  });

  it('goes on after an update, by which the browser forgets what was registered', async () => {
    permissions.granted.add(EVERYWHERE);
    installNoticing();
    await rounds();
    expect(scripting.registered).toHaveLength(1);
    installNoticing();
    await rounds();
    expect(scripting.into).toEqual([1, 2, 3]);
  });

  it('is the manifest’s business where that says so', async () => {
    permissions.granted.add(EVERYWHERE);
    Object.assign(fakeBrowser.runtime, { getManifest: () => ({ content_scripts: [{}] }) });
    installNoticing();
    await rounds();
    expect(scripting.registered).toEqual([]);
  });
});
