/** Where pages are looked at unasked. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { permissionsOf } from './granted-permissions';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));

const { setDetectionMode, installDetection, setSiteDetection, getDetectionMode, onDetectionModeChange } = await import(
  '../../lib/extension/tabs/detection-mode'
);
const { changeSettings, readSettings } = await import('./extension-room');

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
  fakeBrowser.storage.resetState();
  permissions.reset('chromium');
  Object.assign(scripting, { registered: [], into: [] });
});

describe('looking at pages unasked', () => {
  it('begins when the reader lets Verso see all, in the pages that are open too, and ends when she takes it back', async () => {
    installDetection();
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
    installDetection();
    await rounds();
    expect(scripting.registered).toHaveLength(1);
    installDetection();
    await rounds();
    expect(scripting.into).toEqual([1, 2, 3]);
  });

  it('is the manifest’s business where that says so', async () => {
    permissions.granted.add(EVERYWHERE);
    Object.assign(fakeBrowser.runtime, { getManifest: () => ({ content_scripts: [{}] }) });
    installDetection();
    await rounds();
    expect(scripting.registered).toEqual([]);
  });
});

describe('where translations are noticed', () => {
  it('is everywhere once the browser was asked, and where the reader asks after that was taken back', async () => {
    expect(await getDetectionMode()).toBe('asked');
    await setDetectionMode('everywhere');
    expect(await getDetectionMode()).toBe('everywhere');
    await setDetectionMode('asked');
    expect(await getDetectionMode()).toBe('asked');
    expect([...permissions.granted]).toEqual([]);
  });

  it('stays as it was where the browser is told no', async () => {
    await changeSettings(() => ({ detection: false }));
    permissions.request.mockResolvedValue(false);
    await setDetectionMode('everywhere');
    expect(await getDetectionMode()).toBe('asked');
    expect((await readSettings()).detection).toBe(false);
  });

  it('is not everywhere though the browser keeps what it granted with the installation', async () => {
    permissions.granted.add(EVERYWHERE);
    permissions.remove.mockRejectedValue(new Error('You cannot remove required permissions.'));
    await setDetectionMode('asked');
    expect(await getDetectionMode()).toBe('asked');
    await setDetectionMode('everywhere');
    expect(await getDetectionMode()).toBe('everywhere');
  });

  it('leaves sites out, each once and in their order, and takes them in again', async () => {
    for (const host of ['b.example', 'a.example', 'b.example']) await setSiteDetection(host, false);
    expect((await readSettings()).sitesOff).toEqual(['a.example', 'b.example']);
    await setSiteDetection('b.example', true);
    expect((await readSettings()).sitesOff).toEqual(['a.example']);
  });

  it('is told of, whether it changed here or in the browser', async () => {
    const heard = vi.fn();
    onDetectionModeChange(heard);
    await setSiteDetection('a.example', false);
    permissions.give(EVERYWHERE);
    expect(heard).toHaveBeenCalledTimes(2);
  });
});
