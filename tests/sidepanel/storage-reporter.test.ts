/** What could not be stored is told. */
import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));
const { createStorageReporter } = await import('../../entrypoints/sidepanel/storage-reporter');

/** What the panel is told after something was to be stored. */
async function toldOf(written: Promise<unknown>): Promise<readonly unknown[]> {
  const told: unknown[] = [];
  const send = (event: unknown): void => void told.push(event);
  const saved = { send } as never;
  createStorageReporter({ send, saved })(written);
  await written.catch(() => undefined);
  await Promise.resolve();
  return told;
}

const full = new DOMException('no room', 'QuotaExceededError');

describe('what could not be stored', () => {
  it.each([
    ['full', new Error('Resource::kQuotaBytes quota exceeded')],
    ['full', new Error('QuotaExceededError: storage.local API call exceeded its quota limitations.')],
    ['full', full],
    ['unavailable', new Error('An unexpected error occurred')],
    ['unavailable', 'no reason at all'],
  ])('is told as %s: %s', async (trouble, problem) => {
    expect(await toldOf(Promise.reject(problem))).toEqual([
      { type: 'notice' },
      { type: 'notice', notice: { kind: 'trouble', trouble } },
    ]);
  });

  it('is not told of where it was stored', async () => {
    expect(await toldOf(Promise.resolve())).toEqual([]);
  });
});
