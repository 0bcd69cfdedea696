/** From the tabs that a comparison is read from to whether it is private. */
// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { ActivePage } from '../../entrypoints/sidepanel/active-page';
import type { AccessMethod } from '../../lib/panel/state/provenance-record';
import { DE, EN } from '../cli/bridge';
import { openPanel } from '../panel/fixtures/effects';
import { play, seen } from '../panel/fixtures/play-events';
import { thaiVietnamese as report } from '../panel/fixtures/thai-vietnamese';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));
const { createComparison } = await import('../../entrypoints/sidepanel/comparison');
const { createPages } = await import('./create-pages');

const OPEN = { id: 1, url: 'https://de.example/a', incognito: false, status: 'complete' };
const SECRET = { id: 2, url: 'https://secret.example/b', incognito: true, status: 'complete' };
const OTHER = { id: 3, url: 'https://en.example/c', incognito: false, status: 'complete' };
const TABS = [OPEN, SECRET, OTHER];
const snapshots = vi.fn(async (id: number) => snapshot(id));

function snapshot(id: number) {
  const url = TABS.find((tab) => tab.id === id)?.url;
  const [lang, paragraphs] = id === OPEN.id ? ['de', DE] : ['en', EN];
  const html = `<html lang="${lang}"><title>T</title><article>${paragraphs.map((text) => `<p>${text}</p>`).join('')}`;
  const observation = { url, base: url, htmlLang: lang, beingTranslated: false, article: true, links: [], metas: {} };
  return { url, title: 'T', html, observation: { ...observation, jsonLd: [], sample: '', runs: [] } };
}

/** The worker, which compares nothing here. */
class StandInWorker {
  onmessage: ((message: { data: object }) => void) | undefined;
  terminate(): void {}
  postMessage(): void {
    queueMicrotask(() => this.onmessage?.({ data: { report } }));
  }
}

beforeEach(() => {
  fakeBrowser.reset();
  vi.clearAllMocks();
  vi.stubGlobal('Worker', StandInWorker);
  Object.assign(fakeBrowser, {
    extension: { inIncognitoContext: false },
    permissions: { contains: async () => true, request: async () => true },
    i18n: { detectLanguage: async () => ({ isReliable: false, languages: [] }) },
  });
  const windows = vi.spyOn(fakeBrowser.windows, 'getCurrent');
  windows.mockResolvedValue({ id: 1, incognito: false } as never);
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue(TABS as never);
  vi.spyOn(fakeBrowser.tabs, 'get').mockImplementation(async (tabId) => TABS.find(({ id }) => id === tabId) as never);
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(snapshots as never);
});

/** Compares the page in a tab in a panel, and gives the state that it leads to. */
async function compare(page: { readonly id: number; readonly url: string }, address: string, way: AccessMethod) {
  const { incognito } = TABS.find(({ id }) => id === page.id)!;
  const active: ActivePage = { id: page.id, address: page.url, isPrivate: incognito };
  const panel = openPanel(play([seen(report)]), {
    compare: (provenance, candidate, by) => void comparison.compare(pages.getFront(), provenance, candidate.url, by),
  });
  const pages = createPages(panel, { current: active });
  const comparison = createComparison(pages);
  panel.send({ type: 'compare', url: address, way });
  await vi.waitFor(() => expect(panel.state.value.kind).not.toBe('working'), { timeout: 20_000 });
  const state = panel.state.value;
  return 'report' in state ? { isPrivate: state.provenance.isPrivate ?? false } : state;
}

describe('a comparison', () => {
  it.each([
    ['two ordinary tabs', OPEN, OTHER, false],
    ['an ordinary page and a private original', OPEN, SECRET, true],
    ['a private page and an ordinary original', SECRET, OTHER, true],
  ] as const)('of %s', async (_, page, original, expected) => {
    expect(await compare(page, original.url, { kind: 'tab', tabId: original.id })).toEqual({ isPrivate: expected });
  });

  it.each([
    ['an ordinary page', OPEN, false],
    ['a private page', SECRET, true],
  ] as const)('of %s and text that was pasted', async (_, page, expected) => {
    expect(await compare(page, '', { kind: 'text', text: EN.join('\n\n') })).toEqual({ isPrivate: expected });
  });

  it('of text that was pasted in a private window, in a browser that says so', async () => {
    Object.assign(fakeBrowser, { extension: { inIncognitoContext: true } });
    expect(await compare(OPEN, '', { kind: 'text', text: EN.join('\n\n') })).toEqual({ isPrivate: true });
  });
});

describe('an original that is open in a private tab', () => {
  it('is not found by its address from an ordinary window, and not read', async () => {
    const state = await compare(OPEN, SECRET.url, { kind: 'tab' });
    expect(state).toMatchObject({ kind: 'failed', failure: { reason: 'no-tab' } });
    expect(snapshots.mock.calls.map(([id]) => id)).not.toContain(SECRET.id);
  });

  it('is found from a private window', async () => {
    vi.spyOn(fakeBrowser.windows, 'getCurrent').mockResolvedValue({ id: 1, incognito: true } as never);
    expect(await compare(OPEN, SECRET.url, { kind: 'tab' })).toEqual({ isPrivate: true });
  });
});
