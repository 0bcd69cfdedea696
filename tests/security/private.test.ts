/** Private is private, on either side: what a comparison with a private tab leaves where Verso stores things. */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { TranslatorEngine } from '../../entrypoints/sidepanel/engine/engine-runner';
import type { Report } from '../../lib/core/report';
import type { Segment } from '../../lib/core/segment';
import { createPanel } from '../../lib/panel/panel';
import type { PanelEvent } from '../../lib/panel/state/panel-state';
import type { ComparisonStep } from '../../lib/panel/state/shown-report';
import { giveLocks } from '../extension/fake-locks';
import { effects } from '../panel/fixtures/effects';
import { ACCESSED, detectionOf, play, seen } from '../panel/fixtures/play-events';
import { thaiVietnamese as report } from '../panel/fixtures/thai-vietnamese';
import { RENDERED } from '../panel/fixtures/with-engine';
import { sourceFiles } from './source-files';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));

const encode = vi.fn(async (texts: readonly string[]) => texts.map(() => ({ sentence: Float32Array.of(1, 0) })));
const TRANSLATOR: TranslatorEngine = {
  translator: {
    name: { kind: 'libretranslate', label: 'localhost:5000' },
    batch: { texts: 5, characters: 4000 },
    translate: async (texts) => texts.map((text) => RENDERED.get(text) ?? ''),
  },
  needs: 'nothing',
};
let engineKind: 'encoder' | 'translator';
vi.mock('../../entrypoints/sidepanel/engine/create-chosen-engine', () => ({
  getChosenEncoder: async () => ({ name: { kind: 'encoder', label: 'tiny', version: '1' }, encode }),
  createChosenTranslator: async () => (engineKind === 'translator' ? TRANSLATOR : undefined),
  getEngineSetting: async () => engineKind,
}));

interface EarlierQuestion {
  readonly embed: (segments: readonly Segment[], signal: AbortSignal) => Promise<unknown>;
  readonly step: (step: ComparisonStep) => void;
  readonly signal: AbortSignal;
}
const embedEarlier = vi.fn(async ({ embed, signal }: EarlierQuestion) => {
  await embed(report.original.segments, signal);
  return { ok: false, failure: { kind: 'fetch-failed' } };
});
vi.mock('../../entrypoints/sidepanel/load-modules', () => ({
  loadComparison: async () => ({ compareInWorker: async () => report }),
  loadEarlierComparison: async () => ({ compareWithEarlier: embedEarlier }),
}));

const { createDecisionSync } = await import('../../entrypoints/sidepanel/decision-sync');
const { createComparison } = await import('../../entrypoints/sidepanel/comparison');
const { createEarlierController } = await import('../../entrypoints/sidepanel/earlier/earlier-controller');
const { createPages } = await import('../sidepanel/create-pages');
const { createSavedController } = await import('../../entrypoints/sidepanel/saved/saved-controller');
const { isPrivate } = await import('../../entrypoints/sidepanel/active-page');
const { createSavedStore, createEmbeddingCache, createTranslationCache, hasPrivateSide, storeTabComparison } =
  await import('../extension/extension-room');

const { url } = report.original;
const THIRD = 'https://third.example/wire';

beforeEach(() => {
  vi.clearAllMocks();
  fakeBrowser.reset();
  giveLocks();
  Object.assign(fakeBrowser, { extension: { inIncognitoContext: false } });
  fakeBrowser.permissions.request = vi.fn(async () => true) as never;
  globalThis.indexedDB = new IDBFactory();
  engineKind = 'encoder';
});

/** A panel as `main.ts` puts it together, in an ordinary window or beside a private page. */
function openPanel(isPagePrivate: boolean) {
  const activePage = { current: { id: 7, address: report.translation.url, isPrivate: isPagePrivate } };
  const panel = createPanel(undefined, play([seen(report)]));
  const decisions = createDecisionSync({
    panel,
    activePage,
    reportStorageFailure: (written) => void stored.push(written),
  });
  const stored: Promise<unknown>[] = [];
  const pages = createPages(panel, activePage);
  const comparison = createComparison(pages);
  const earlier = createEarlierController({ pages, comparison, prepareWords: async () => undefined });
  const saved = createSavedController({
    store: createSavedStore(),
    format: () => import('../../entrypoints/sidepanel/saved/saved-format'),
    now: Date.now,
    isPrivate: (comparison) => isPrivate(activePage, comparison),
    state: () => panel.saved.state.value,
    send: (event) => panel.saved.send(event),
    shown: () => panel.state.value,
    tell: (event) => panel.send(event),
    show: async () => undefined,
    close: () => undefined,
    download: () => undefined,
    changed: () => undefined,
    isRemembering: async () => true,
    setRemembering: async () => undefined,
    page: () => activePage.current,
    noteTab: (page, compared) => storeTabComparison({ tabId: page.id, address: page.address, ...compared }),
    loadDecisions: async () => ({ preferences: { sort: 'severity', usual: 0.5 } }),
    readTab: async () => undefined,
  });
  panel.connect({ ...effects, remember: decisions.store, saved: saved.effects });
  panel.saved.send({ type: 'offered', offered: !hasPrivateSide([activePage.current]) });
  panel.state.subscribe(saved.onStateChange);
  return { panel, comparison, earlier, stored };
}

const comparedWith = (original: string, isSidePrivate: boolean): readonly PanelEvent[] => [
  { type: 'compare', url: original },
  {
    type: 'compared',
    url: original,
    report: { ...report, original: { ...report.original, url: original } } satisfies Report,
    accessed: ACCESSED,
    isPrivate: isSidePrivate,
    // The original says where it has its own text from.
    detection: detectionOf(report, { candidates: [{ url: THIRD, score: 1, evidence: [] }] }),
  },
];

const NAMES = { encoder: { kind: 'encoder' }, translator: { kind: 'libretranslate' } };
const getEngine = ({ state }: ReturnType<typeof openPanel>['panel']) =>
  'report' in state.value ? state.value.engine : undefined;

/** Does everything of which something is stored, and gives what is stored then. */
async function useAll({ panel, comparison, earlier, stored }: ReturnType<typeof openPanel>) {
  for (const kind of ['encoder', 'translator'] as const) {
    engineKind = kind;
    comparison.acceptEngine();
    await vi.waitFor(() => expect(getEngine(panel)).toMatchObject({ kind: 'done', name: NAMES[kind] }));
  }
  engineKind = 'encoder';
  earlier.ask('https://archive.example/');
  await vi.waitFor(() => expect(panel.state.value).toMatchObject({ earlier: { kind: 'failed' } }));
  const [first, second] = report.findings.map(({ id }) => id) as [string, string];
  panel.send({ type: 'dismiss', id: first });
  panel.send({ type: 'confirm', id: second });
  panel.send({ type: 'note', id: second, text: 'Ask the desk' });
  panel.send({ type: 'only-kind', kind: 'altered' });
  await Promise.all(stored);
  panel.saved.actions.keep();
  await vi.waitFor(() => expect(panel.saved.state.value.notice).toBeDefined());
  panel.send({ type: 'restore', id: first });
  await Promise.all(stored);
  return { notice: panel.saved.state.value.notice?.kind, ...(await readStored()) };
}

async function readStored() {
  const listed = await createSavedStore().list();
  return {
    local: Object.keys(await fakeBrowser.storage.local.get(null)),
    session: Object.keys(await fakeBrowser.storage.session.get(null)),
    vectors: await createEmbeddingCache().size(),
    renderings: await createTranslationCache().size(),
    comparisons: listed.ok ? listed.value.entries.length : -1,
  };
}

const NOTHING = { local: [], session: [], vectors: 0, renderings: 0, comparisons: 0 };

describe('a comparison', () => {
  const [open, secret] = [{ isPrivate: false }, { isPrivate: true }];
  it.each([
    ['two ordinary tabs', [open, open], false, false],
    ['an ordinary tab and a requested original', [open, undefined], false, false],
    ['a private translation', [secret, open], false, true],
    ['a private translation and a requested original', [secret, undefined], false, true],
    ['a private original', [open, secret], false, true],
    ['two private tabs', [secret, secret], false, true],
    ['text pasted in a private window', [open, undefined], true, true],
  ] as const)('of %s', (_, sides, isOwnWindowPrivate, expected) => {
    expect(hasPrivateSide(sides, isOwnWindowPrivate)).toBe(expected);
  });
});

describe('what is stored of a comparison', () => {
  it('of ordinary pages is vectors, renderings, decisions and what is kept', async () => {
    const opened = openPanel(false);
    for (const event of comparedWith(url, false)) opened.panel.send(event);
    const { notice, local, vectors, renderings, comparisons } = await useAll(opened);
    expect([notice, local.length, comparisons]).toEqual(['kept', 1, 1]);
    expect([vectors > 0, renderings > 0]).toEqual([true, true]);
  });

  it.each([
    ['whose translation is private', true, true],
    ['whose original alone is private', false, true],
  ])('%s is nothing, and keeping says why', async (_, isPagePrivate, isSidePrivate) => {
    const opened = openPanel(isPagePrivate);
    for (const event of comparedWith(url, isSidePrivate)) opened.panel.send(event);
    expect(await useAll(opened)).toEqual({ notice: 'private', ...NOTHING });
    expect(encode).toHaveBeenCalled();
    expect(embedEarlier).toHaveBeenCalledOnce();
  });

  it('with another candidate is nothing, where a private original named that one', async () => {
    const opened = openPanel(false);
    for (const event of [...comparedWith(url, true), ...comparedWith(THIRD, false)]) opened.panel.send(event);
    expect(opened.panel.state.value).toMatchObject({ chosen: THIRD, report: {} });
    expect(await useAll(opened)).toEqual({ notice: 'private', ...NOTHING });
  });

  it('with the same pages is nothing, where the ordinary comparison of them was kept, and that stays as it was', async () => {
    const before = openPanel(false);
    for (const event of comparedWith(url, false)) before.panel.send(event);
    await useAll(before);
    const [stored, pairs] = [await readStored(), await fakeBrowser.storage.local.get(null)];
    const after = openPanel(false);
    for (const event of comparedWith(url, true)) after.panel.send(event);
    await vi.waitFor(() => expect(after.panel.saved.state.value.here).toBeDefined());
    expect(await useAll(after)).toEqual({ notice: 'private', ...stored });
    expect(await fakeBrowser.storage.local.get(null)).toEqual(pairs);
  });
});

/** Files that write what outlasts a page, and why nothing private gets there. */
const WRITERS: Readonly<Record<string, string>> = {
  'lib/extension/chip/chip.ts':
    'in memory; what is private there is deleted with its tab; no choice about the site of a private page is offered, and one is refused',
  'lib/extension/permissions/consent.ts': 'addresses of servers, no page',
  'lib/extension/tabs/private-grants.ts': 'of private pages alone: in memory, and salted digests until they are left',
  'lib/extension/storage/decisions.ts': 'called by decision-sync alone',
  'lib/extension/storage/engine-cache.ts': 'created by the comparison',
  'lib/extension/storage/saved-database.ts': 'called by the saved controller and its autosave',
  'lib/extension/storage/settings.ts': 'no page; for sites see detection-switch',
  'lib/extension/storage/tab-comparison.ts':
    'in memory, deleted with its tab; the autosave passes over what is private',
};
const WRITES =
  /storage\.(?:local|session|sync)\.set|\b(?:openDB|indexedDB|localStorage|sessionStorage)\b|\bcaches\.open|document\.cookie/;

/** Files that call them from outside the settings, and what stops them where a side is private. */
const CALLERS: Readonly<Record<string, string>> = {
  'entrypoints/sidepanel/comparison.ts': 'hands on no cache where it is private',
  'entrypoints/sidepanel/decision-sync.ts': 'stores where the state on show is not private',
  'entrypoints/sidepanel/detection-switch.ts': 'a switch about a private site is not shown',
  'entrypoints/sidepanel/engine/create-chosen-engine.ts': 'consent names a server, no page',
  'entrypoints/sidepanel/highlight-controller.ts': 'whether texts scroll together, no page',
  'entrypoints/sidepanel/main.ts': 'hands the saved controller what is private; the order of the list, no page',
  'entrypoints/sidepanel/tabs/open-translation.ts': 'in memory, deleted with its tab',
  'lib/extension/tabs/detection-mode.ts': 'called by detection-switch and the settings',
  'lib/extension/tabs/open-panel.ts': 'in memory, deleted with its tab',
};
const CALLS =
  /\b(?:storeDecisions|createEmbeddingCache|createTranslationCache|createSavedStore|storePendingRequest|storeTabComparison|storeSettings|changeSettings|setSiteDetection|grantConsent)\(/;

describe('what is stored', () => {
  const files = (pattern: RegExp) =>
    sourceFiles()
      .filter(({ file, text }) => pattern.test(text) && !file.startsWith('entrypoints/options/'))
      .map(({ file }) => file);

  it('is written by these files alone', () => expect(files(WRITES).sort()).toEqual(Object.keys(WRITERS).sort()));

  it('is asked for by these files alone', () => {
    const callers = files(CALLS).filter((file) => !Object.hasOwn(WRITERS, file));
    expect(callers.filter((file) => !/^lib\/extension\/storage\//.test(file)).sort()).toEqual(
      Object.keys(CALLERS).sort(),
    );
  });
});
