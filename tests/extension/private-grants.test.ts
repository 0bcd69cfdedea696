/** What is granted for a private page is given back, and nothing else. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { giveLocks } from './fake-locks';
import { permissionsOf } from './granted-permissions';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));

const { hasOrigin, requestReadAccess } = await import('../../lib/extension/permissions/permissions');
const { installPrivateGrants, keepPrivateGrants, removeLostGrants, removePrivateGrants } = await import(
  '../../lib/extension/tabs/private-grants'
);
const { askToRead, watchGrantedSites } = await import('../../lib/extension/tabs/read-access');

const permissions = permissionsOf(fakeBrowser);
const SECRET = 'https://www.secret.example/a';
const ORIGIN = '*://*.secret.example/*';
const [TAB, OTHER_TAB, PANEL_TAB] = [7, 8, 9];

interface Connection {
  readonly port: object;
  readonly close: () => void;
}
const createEvent = <T>(all: Set<T>) => ({ addListener: (hear: T) => void all.add(hear) });

/** Another page of Verso, or the browser, is told what is granted by now. */
async function learn(): Promise<void> {
  watchGrantedSites();
  await new Promise((soon) => setTimeout(soon, 0));
}

const listGranted = () => [...permissions.granted];
const readStored = async () =>
  JSON.stringify([await fakeBrowser.storage.local.get(null), await fakeBrowser.storage.session.get(null)]);

beforeEach(async () => {
  fakeBrowser.reset();
  giveLocks();
  permissions.reset('chromium');
  Object.assign(fakeBrowser.runtime, { onConnect: createEvent(new Set()) });
  await learn();
});

describe('what is granted already', () => {
  it.each([
    ['all sites', '*://*/*'],
    ['all addresses', '<all_urls>'],
    ['the site', ORIGIN],
    ['the host', '*://www.secret.example/*'],
  ])('is not asked for: %s', async (_, origin) => {
    permissions.granted.add(origin);
    await learn();
    for (const tab of [undefined, TAB]) expect(await askToRead([SECRET], tab)).toBe(true);
    expect(permissions.request).not.toHaveBeenCalled();
    await removePrivateGrants(TAB);
    expect(listGranted()).toEqual([origin]);
    expect(await readStored()).toBe('[{},{}]');
  });

  it.each([
    ['another host', '*://news.secret.example/*'],
    ['a host that ends alike', '*://*.www-secret.example/*'],
    ['one scheme alone', 'https://www.secret.example/*'],
  ])('is asked for: %s', async (_, origin) => {
    permissions.granted.add(origin);
    await learn();
    await askToRead([SECRET], TAB);
    expect(permissions.request).toHaveBeenCalledExactlyOnceWith({ origins: [ORIGIN] });
    await removePrivateGrants(TAB);
    expect(listGranted()).toEqual([origin]);
  });

  it('is left out where others are asked for, at once', async () => {
    permissions.granted.add(ORIGIN);
    await learn();
    void askToRead([SECRET, 'https://moved.example/'], TAB);
    expect(permissions.request).toHaveBeenCalledExactlyOnceWith({ origins: ['*://*.moved.example/*'] });
  });
});

describe('what a private page was granted', () => {
  it('stands nowhere on disk, and is given back when its tab is left', async () => {
    expect(await askToRead([SECRET], TAB)).toBe(true);
    expect(listGranted()).toEqual([ORIGIN]);
    expect(JSON.stringify(await fakeBrowser.storage.local.get(null))).not.toContain('secret');
    await removePrivateGrants(OTHER_TAB);
    expect(listGranted()).toEqual([ORIGIN]);
    await removePrivateGrants(TAB);
    expect(listGranted()).toEqual([]);
    expect(await readStored()).toBe('[{},{}]');
  });

  it('is given back when the last of its tabs is left', async () => {
    await askToRead([SECRET], TAB);
    // The other panel has not learnt of it yet.
    permissions.contains.mockResolvedValueOnce(false);
    await askToRead([SECRET], OTHER_TAB);
    await removePrivateGrants(TAB);
    expect(listGranted()).toEqual([ORIGIN]);
    await removePrivateGrants(OTHER_TAB);
    expect(listGranted()).toEqual([]);
  });

  it('is given back at the next start, where the browser was closed, and nothing else', async () => {
    permissions.granted.add('*://*.other.example/*');
    await askToRead([SECRET], TAB);
    // While it runs, a worker that starts again takes nothing.
    await removeLostGrants();
    expect(listGranted()).toHaveLength(2);
    await fakeBrowser.storage.session.clear();
    await removeLostGrants();
    expect(listGranted()).toEqual(['*://*.other.example/*']);
    expect(await readStored()).toBe('[{},{}]');
  });

  it('is given back as the browser starts, which wakes the worker for it', async () => {
    await askToRead([SECRET], TAB);
    installPrivateGrants();
    await new Promise((soon) => setTimeout(soon, 20));
    expect(listGranted()).toEqual([ORIGIN]);
    await fakeBrowser.storage.session.clear();
    await fakeBrowser.runtime.onStartup.trigger();
    await vi.waitFor(() => expect(listGranted()).toEqual([]));
  });

  it('is kept where an ordinary window wants it', async () => {
    await askToRead([SECRET], TAB);
    await learn();
    await askToRead(['http://en.secret.example/b']);
    await removePrivateGrants(TAB);
    expect(listGranted()).toEqual([ORIGIN]);
    expect(await readStored()).toBe('[{},{}]');
    await keepPrivateGrants(() => true);
    expect(listGranted()).toEqual([ORIGIN]);
  });

  it('is nothing where it was refused', async () => {
    permissions.request.mockResolvedValueOnce(false);
    expect(await askToRead([SECRET], TAB)).toBe(false);
    await requestReadAccess(SECRET);
    await removePrivateGrants(TAB);
    expect(await hasOrigin(ORIGIN)).toBe(true);
  });

  it('is not what was granted in the same moment for another', async () => {
    // The panel did not know yet; the browser did.
    permissions.granted.add(ORIGIN);
    await askToRead([SECRET], TAB);
    await removePrivateGrants(TAB);
    expect(listGranted()).toEqual([ORIGIN]);
  });

  it('is given back when the panel is closed that it was granted in, and a page of the web has none given back', async () => {
    const connections: Connection[] = [];
    const connect = vi.fn(({ name }: { name: string }) => {
      const closing = new Set<() => void>();
      const port = { name, sender: { id: fakeBrowser.runtime.id }, onDisconnect: createEvent(closing) };
      const close = (): void => {
        for (const hear of closing) hear();
      };
      connections.push({ port, close });
      return { onDisconnect: createEvent(new Set()) };
    });
    const workers = new Set<(port: object) => void>();
    Object.assign(fakeBrowser.runtime, { connect, onConnect: createEvent(workers) });
    installPrivateGrants();
    await askToRead([SECRET], PANEL_TAB);
    const [connection] = connections;
    const forged = {
      ...connection!.port,
      sender: { id: fakeBrowser.runtime.id, tab: { id: 3 }, frameId: 0, url: SECRET },
    };
    for (const hear of workers) hear(forged);
    connection!.close();
    await new Promise((soon) => setTimeout(soon, 20));
    expect(listGranted()).toEqual([ORIGIN]);
    for (const hear of workers) hear(connection!.port);
    connection!.close();
    await vi.waitFor(() => expect(listGranted()).toEqual([]));
  });

  it.each([
    ['its tab is closed', () => fakeBrowser.tabs.onRemoved.trigger(TAB, { windowId: 1, isWindowClosing: true })],
    ['its tab shows another page', () => fakeBrowser.tabs.onUpdated.trigger(TAB, { status: 'loading' }, {} as never)],
  ])('is given back when %s', async (_, happen) => {
    await askToRead([SECRET], TAB);
    installPrivateGrants();
    await happen();
    await vi.waitFor(() => expect(listGranted()).toEqual([]));
  });
});
