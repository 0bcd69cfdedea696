/** Asking for permissions, and being refused. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { permissionsOf } from './granted-permissions';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));

const {
  requestHostAccess,
  requestReadAccess,
  requestAllSitesAccess,
  requestSendAccess,
  revokeAccess,
  hasReadAccess,
  hasAllSitesAccess,
  canSendText,
  revokeAllSitesAccess,
} = await import('../../lib/extension/permissions/permissions');

const permissions = permissionsOf(fakeBrowser);

beforeEach(() => permissions.reset('chromium'));

describe('reaching a server', () => {
  it('is asked for by its host alone, at once', async () => {
    const asked = requestHostAccess('http://10.0.0.7:5000/api/');
    expect(permissions.request).toHaveBeenCalledWith({ origins: ['http://10.0.0.7/*'] });
    expect(await asked).toBe(true);
    permissions.request.mockResolvedValueOnce(false);
    expect(await requestHostAccess('https://mt.example/')).toBe(false);
  });

  it('is as it stands where the browser will not be asked', async () => {
    permissions.request.mockRejectedValue(new Error('granted from the start'));
    for (const granted of [true, false]) {
      permissions.contains.mockResolvedValueOnce(granted);
      expect(await requestHostAccess('https://mt.example/')).toBe(granted);
    }
    expect(permissions.contains).toHaveBeenCalledWith({ origins: ['https://mt.example/*'] });
  });

  it('is not taken for granted where the browser does not know', async () => {
    permissions.contains.mockRejectedValue(new Error('no such host'));
    expect(await canSendText('https://mt.example/')).toBe(false);
  });
});

describe('reading a site', () => {
  it.each([
    ['https://www.news.example/a?b', '*://*.news.example/*'],
    ['http://m.news.example/', '*://*.m.news.example/*'],
    ['http://127.0.0.1:8080/a', '*://127.0.0.1/*'],
    ['http://[::1]:8080/a', '*://[::1]/*'],
    ['http://localhost/a', '*://localhost/*'],
  ])('%s is asked for with what it is likely to lead to', async (address, origin) => {
    const asked = requestReadAccess(address);
    expect(permissions.request).toHaveBeenCalledWith({ origins: [origin] });
    expect(await asked).toBe(true);
  });

  it('is allowed by its own host', async () => {
    permissions.granted.add('*://news.example/*');
    expect(await hasReadAccess('http://news.example:8080/a')).toBe(true);
    expect(await hasReadAccess('http://other.example/a')).toBe(false);
  });

  it('of every name is granted and given back as one', async () => {
    expect(await hasAllSitesAccess()).toBe(false);
    expect(await requestAllSitesAccess()).toBe(true);
    expect(await hasAllSitesAccess()).toBe(true);
    expect(await revokeAllSitesAccess()).toBe(true);
    expect(await hasAllSitesAccess()).toBe(false);
    permissions.remove.mockRejectedValueOnce(new Error('required'));
    expect(await revokeAllSitesAccess()).toBe(false);
  });
});

describe('sending text to a server', () => {
  const ADDRESS = 'http://localhost:5000/';
  const HOST = { origins: ['http://localhost/*'] };
  const TEXT = { data_collection: ['websiteContent'] };

  it('is asked for with the host alone where the browser asks nothing about data', async () => {
    const asked = requestSendAccess(ADDRESS);
    expect(permissions.request).toHaveBeenCalledWith(HOST);
    expect(await asked).toBe(true);
    expect(await canSendText(ADDRESS)).toBe(true);
    expect(permissions.contains).toHaveBeenCalledWith(HOST);
  });

  it('is asked for with host and data in one question where it does, and at once', async () => {
    permissions.reset('firefox');
    const asked = requestSendAccess(ADDRESS);
    expect(permissions.request).toHaveBeenCalledWith({ ...HOST, ...TEXT });
    expect(await asked).toBe(true);
    expect(await canSendText(ADDRESS)).toBe(true);
  });

  it('is no longer allowed once either of them was taken back', async () => {
    permissions.reset('firefox');
    await requestSendAccess(ADDRESS);
    permissions.take('websiteContent');
    expect(await canSendText(ADDRESS)).toBe(false);
    await requestSendAccess(ADDRESS);
    expect(await canSendText(ADDRESS)).toBe(true);
    permissions.take('http://localhost/*');
    expect(await canSendText(ADDRESS)).toBe(false);
  });

  it('is given back as far as the browser takes it', async () => {
    permissions.reset('firefox');
    await requestSendAccess(ADDRESS);
    permissions.remove.mockRejectedValueOnce(new Error('required'));
    await revokeAccess({ address: ADDRESS, data: true });
    expect(permissions.remove.mock.calls).toEqual([[HOST], [TEXT]]);
    expect([...permissions.granted]).toEqual(['http://localhost/*']);
    permissions.reset('chromium');
    await revokeAccess({ data: true });
    expect(permissions.remove).not.toHaveBeenCalled();
  });
});
