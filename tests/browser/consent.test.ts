import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));

const { allowSendingTo, maySendTo, readSettings } = await import('../../lib/browser');

const HERE = 'http://localhost:5000';

beforeEach(() => fakeBrowser.reset());

it('may send nothing anywhere until the reader has said so, then there alone, and for good', async () => {
  expect(await maySendTo(HERE)).toBe(false);
  await allowSendingTo(HERE);
  await allowSendingTo('https://mt.example');
  await allowSendingTo(HERE);
  expect(await maySendTo(HERE)).toBe(true);
  expect(await maySendTo('http://localhost:5001')).toBe(false);
  expect(await maySendTo('https://localhost:5000')).toBe(false);
  expect(Object.values(await fakeBrowser.storage.local.get(null))).toEqual([['https://mt.example', HERE]]);
});

it('takes nothing for a yes that is not one', async () => {
  for (const odd of ['http://localhost:5000', { [HERE]: true }, [null, 7], null]) {
    await fakeBrowser.storage.local.set({ 'sends-to': odd });
    expect(await maySendTo(HERE)).toBe(false);
  }
  expect((await readSettings()).engine).toEqual({ kind: 'none' });
});
