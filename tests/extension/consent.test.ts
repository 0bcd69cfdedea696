/** Leave to send text, given and taken back. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { permissionsOf } from './granted-permissions';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));

const { readConsents, grantConsent, revokeConsent, hasConsent, onConsentChange, onConsentRevoked, readSettings } =
  await import('./extension-room');

const HERE = 'http://localhost:5000';
const THERE = 'https://mt.example';
const permissions = permissionsOf(fakeBrowser);

beforeEach(() => {
  fakeBrowser.reset();
  permissions.reset('firefox');
});

describe('text', () => {
  it('may be sent nowhere until the reader has said so, then there alone, and for good', async () => {
    expect(await hasConsent(`${HERE}/`)).toBe(false);
    for (const address of [`${HERE}/`, `${THERE}/api/`, `${HERE}/`]) expect(await grantConsent(address)).toBe(true);
    expect(await hasConsent(`${HERE}/translate/`)).toBe(true);
    expect(await hasConsent('http://localhost:5001/')).toBe(false);
    expect(await hasConsent('https://localhost:5000/')).toBe(false);
    expect(await readConsents()).toEqual([THERE, HERE]);
  });

  it('is not sent on a word that the browser did not take', async () => {
    permissions.request.mockResolvedValueOnce(false);
    expect(await grantConsent(HERE)).toBe(false);
    expect(await readConsents()).toEqual([]);
  });

  it.each(['websiteContent', 'http://localhost/*'])(
    'is not sent once the browser allows it no longer: %s',
    async (part) => {
      await grantConsent(HERE);
      permissions.take(part);
      expect(await hasConsent(HERE)).toBe(false);
      await grantConsent(HERE);
      expect(await hasConsent(HERE)).toBe(true);
    },
  );

  it('takes nothing for a yes that is not one', async () => {
    await grantConsent(HERE);
    for (const odd of [HERE, { [HERE]: true }, [null, 7], null]) {
      await fakeBrowser.storage.local.set({ 'sends-to': odd });
      expect(await hasConsent(HERE)).toBe(false);
    }
    expect((await readSettings()).engine).toEqual({ kind: 'encoder' });
  });
});

describe('an agreement that is taken back', () => {
  it('is no agreement where what is stored is no origin, and hinders none that is', async () => {
    await fakeBrowser.storage.local.set({ 'sends-to': ['x', 'https://', `${THERE}/path`, 'data:,x', 'null', HERE] });
    expect(await readConsents()).toEqual([HERE]);
    for (const origin of await readConsents()) await revokeConsent(origin);
    expect(await readConsents()).toEqual([]);
  });

  it('goes with what the browser granted for it; what others rest on stays', async () => {
    for (const origin of [HERE, 'http://localhost:5001', THERE]) await grantConsent(origin);
    await revokeConsent(HERE);
    expect(await hasConsent(HERE)).toBe(false);
    expect(permissions.remove).not.toHaveBeenCalled();
    await revokeConsent(THERE);
    expect(permissions.remove.mock.calls).toEqual([[{ origins: ['https://mt.example/*'] }]]);
    expect(await hasConsent('http://localhost:5001')).toBe(true);
    await revokeConsent('http://localhost:5001');
    expect([...permissions.granted]).toEqual([]);
    expect(await readConsents()).toEqual([]);
  });

  it('is one though the browser keeps what it granted with the installation', async () => {
    await grantConsent(HERE);
    permissions.remove.mockRejectedValue(new Error('You cannot remove required permissions.'));
    await revokeConsent(HERE);
    expect(await hasConsent(HERE)).toBe(false);
  });
});

describe('whoever listens', () => {
  it('hears of agreements made and taken back, and of nothing else', async () => {
    const heard = vi.fn();
    onConsentChange(heard);
    await fakeBrowser.storage.local.set({ settings: {} });
    expect(heard).not.toHaveBeenCalled();
    await grantConsent(HERE);
    await revokeConsent(HERE);
    expect(heard).toHaveBeenCalledTimes(2);
  });

  it('hears of what was taken back, here or in the browser, and not of agreements', async () => {
    const gone = vi.fn();
    onConsentRevoked(gone);
    await grantConsent(HERE);
    await grantConsent(THERE);
    expect(gone).not.toHaveBeenCalled();
    permissions.take('websiteContent');
    expect(gone).toHaveBeenCalledOnce();
    permissions.remove.mockResolvedValue(false);
    await revokeConsent(THERE);
    expect(gone).toHaveBeenCalledTimes(2);
  });
});
