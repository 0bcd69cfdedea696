// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createLocalizer } from '../../lib/i18n';
import { fillPage } from '../../lib/i18n/fill-page';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));
const { createConsentSection } = await import('../../entrypoints/options/consent-section');
const { createStorageStatus } = await import('../../entrypoints/shared/storage-status');

const english = createLocalizer('en');
const PAGE = readFileSync(`${import.meta.dirname}/../../entrypoints/options/index.html`, 'utf8');
const [MAIN] = /<main>.*<\/main>/s.exec(PAGE)!;

const outside = {
  origins: [] as string[],
  changed: () => undefined as undefined | Promise<void>,
  agreed: async () => outside.origins,
  forget: vi.fn(async (origin: string) => {
    outside.origins = outside.origins.filter((one) => one !== origin);
  }),
  stored: createStorageStatus(english, document.createElement('p')),
  onChange: (changed: () => void) => {
    outside.changed = changed as () => undefined;
  },
};

const byId = (id: string) => document.getElementById(id)!;
const shown = () => [...byId('agreed-list').querySelectorAll('li bdi')].map((span) => span.textContent);
const settled = () => new Promise((soon) => setTimeout(soon));

beforeEach(() => {
  document.body.innerHTML = MAIN;
  fillPage(document, english);
  outside.origins = [];
  vi.clearAllMocks();
});

it('says nothing where text may be sent nowhere', async () => {
  await createConsentSection(english, outside);
  expect(byId('agreed').hidden).toBe(true);
});

it('names every place that text may be sent to, also one agreed to just now', async () => {
  outside.origins = ['http://localhost:5000'];
  await createConsentSection(english, outside);
  expect(byId('agreed').hidden).toBe(false);
  expect(byId('agreed').textContent).toContain('Text may be sent to:');
  expect(shown()).toEqual(['http://localhost:5000']);
  outside.origins = ['http://localhost:5000', 'https://<b>mt.example'];
  outside.changed();
  await settled();
  expect(shown()).toEqual(['http://localhost:5000', 'https://<b>mt.example']);
  expect(byId('agreed-list').querySelector('b')).toBeNull();
});

it('forgets one, says so, and takes that back when it is agreed to again', async () => {
  outside.origins = ['http://localhost:5000', 'https://mt.example'];
  await createConsentSection(english, outside);
  const forget = byId('agreed-list').querySelector('button')!;
  expect(forget.getAttribute('aria-label')).toBe('Forget that text may be sent to http://localhost:5000');
  forget.click();
  await settled();
  expect(outside.forget.mock.calls).toEqual([['http://localhost:5000']]);
  expect(shown()).toEqual(['https://mt.example']);
  expect(byId('agreed-says').textContent).toBe(
    'Verso asks you again before it sends any text to http://localhost:5000.',
  );
  outside.origins = ['https://mt.example', 'http://localhost:5000'];
  outside.changed();
  await settled();
  expect(byId('agreed-says').textContent).toBe('');
});
