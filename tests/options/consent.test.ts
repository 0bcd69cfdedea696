/** The addresses that text may be sent to, in the settings. */

// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));
const { byId, openPage, press, settled, world } = await import('./open-options');

const revokeConsent = vi.fn(async (origin: string) => {
  world.consents = world.consents.filter((one) => one !== origin);
});

const shown = () => [...byId('agreed-list').querySelectorAll('li bdi')].map((span) => span.textContent);

/** Agreements change elsewhere. */
async function agree(...origins: readonly string[]): Promise<void> {
  world.consents = origins;
  world.tell();
  await settled();
}

beforeEach(() => {
  world.reset();
  vi.clearAllMocks();
});

it('says nothing where text may be sent nowhere', async () => {
  await openPage({ revokeConsent });
  expect(byId('agreed').hidden).toBe(true);
});

it('names every place that text may be sent to, also one agreed to just now', async () => {
  world.consents = ['http://localhost:5000'];
  await openPage({ revokeConsent });
  expect(byId('agreed').hidden).toBe(false);
  expect(byId('agreed').textContent).toContain('Text may be sent to:');
  expect(shown()).toEqual(['http://localhost:5000']);
  await agree('http://localhost:5000', 'https://<b>mt.example');
  expect(shown()).toEqual(['http://localhost:5000', 'https://<b>mt.example']);
  expect(byId('agreed-list').querySelector('b')).toBeNull();
});

it('forgets one, says so, and takes that back when it is agreed to again', async () => {
  world.consents = ['http://localhost:5000', 'https://mt.example'];
  await openPage({ revokeConsent });
  const forget = byId('agreed-list').querySelector('button')!;
  expect(forget.getAttribute('aria-label')).toBe('Forget that text may be sent to http://localhost:5000');
  await press(forget);
  expect(revokeConsent.mock.calls).toEqual([['http://localhost:5000']]);
  expect(shown()).toEqual(['https://mt.example']);
  expect(byId('agreed-says').textContent).toBe(
    'Verso asks you again before it sends any text to http://localhost:5000.',
  );
  await agree('https://mt.example', 'http://localhost:5000');
  expect(byId('agreed-says').textContent).toBe('');
});
