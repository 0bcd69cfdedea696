import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));

const { askToReach, mayReach } = await import('../../lib/browser');

const permissions = { request: vi.fn(), contains: vi.fn() };

beforeEach(() => {
  vi.resetAllMocks();
  Object.assign(fakeBrowser, { permissions });
});

describe('reaching a server', () => {
  it('is asked for by its host alone, at once', async () => {
    permissions.request.mockResolvedValue(true);
    const asked = askToReach('http://10.0.0.7:5000/api/');
    expect(permissions.request).toHaveBeenCalledWith({ origins: ['http://10.0.0.7/*'] });
    expect(await asked).toBe(true);
    permissions.request.mockResolvedValue(false);
    expect(await askToReach('https://mt.example/')).toBe(false);
  });

  it('is as it stands where the browser will not be asked', async () => {
    permissions.request.mockRejectedValue(new Error('granted from the start'));
    for (const granted of [true, false]) {
      permissions.contains.mockResolvedValue(granted);
      expect(await askToReach('https://mt.example/')).toBe(granted);
    }
    expect(permissions.contains).toHaveBeenCalledWith({ origins: ['https://mt.example/*'] });
  });

  it('is not taken for granted where the browser does not know', async () => {
    permissions.contains.mockRejectedValue(new Error('no such host'));
    expect(await mayReach('https://mt.example/')).toBe(false);
  });
});
