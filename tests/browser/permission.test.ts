import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { permissionsOf } from './granted';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));

const { askToReach, askToSend, giveBack, maySend } = await import('../../lib/browser/permission');

const permissions = permissionsOf(fakeBrowser);

beforeEach(() => permissions.reset('chromium'));

describe('reaching a server', () => {
  it('is asked for by its host alone, at once', async () => {
    const asked = askToReach('http://10.0.0.7:5000/api/');
    expect(permissions.request).toHaveBeenCalledWith({ origins: ['http://10.0.0.7/*'] });
    expect(await asked).toBe(true);
    permissions.request.mockResolvedValueOnce(false);
    expect(await askToReach('https://mt.example/')).toBe(false);
  });

  it('is as it stands where the browser will not be asked', async () => {
    permissions.request.mockRejectedValue(new Error('granted from the start'));
    for (const granted of [true, false]) {
      permissions.contains.mockResolvedValueOnce(granted);
      expect(await askToReach('https://mt.example/')).toBe(granted);
    }
    expect(permissions.contains).toHaveBeenCalledWith({ origins: ['https://mt.example/*'] });
  });

  it('is not taken for granted where the browser does not know', async () => {
    permissions.contains.mockRejectedValue(new Error('no such host'));
    expect(await maySend('https://mt.example/')).toBe(false);
  });
});

describe('sending text to a server', () => {
  const ADDRESS = 'http://localhost:5000/';
  const HOST = { origins: ['http://localhost/*'] };
  const TEXT = { data_collection: ['websiteContent'] };

  it('is asked for with the host alone where the browser asks nothing about data', async () => {
    const asked = askToSend(ADDRESS);
    expect(permissions.request).toHaveBeenCalledWith(HOST);
    expect(await asked).toBe(true);
    expect(await maySend(ADDRESS)).toBe(true);
    expect(permissions.contains).toHaveBeenCalledWith(HOST);
  });

  it('is asked for with host and data in one question where it does, and at once', async () => {
    permissions.reset('firefox');
    const asked = askToSend(ADDRESS);
    expect(permissions.request).toHaveBeenCalledWith({ ...HOST, ...TEXT });
    expect(await asked).toBe(true);
    expect(await maySend(ADDRESS)).toBe(true);
  });

  it('is no longer allowed once either of them was taken back', async () => {
    permissions.reset('firefox');
    await askToSend(ADDRESS);
    permissions.take('websiteContent');
    expect(await maySend(ADDRESS)).toBe(false);
    await askToSend(ADDRESS);
    expect(await maySend(ADDRESS)).toBe(true);
    permissions.take('http://localhost/*');
    expect(await maySend(ADDRESS)).toBe(false);
  });

  it('is given back as far as the browser takes it', async () => {
    permissions.reset('firefox');
    await askToSend(ADDRESS);
    permissions.remove.mockRejectedValueOnce(new Error('required'));
    await giveBack({ address: ADDRESS, data: true });
    expect(permissions.remove.mock.calls).toEqual([[HOST], [TEXT]]);
    expect([...permissions.granted]).toEqual(['http://localhost/*']);
    permissions.reset('chromium');
    await giveBack({ data: true });
    expect(permissions.remove).not.toHaveBeenCalled();
  });
});
