/** One comparison from the press on: by rules first, then by meaning, and all of it ends when it is left. */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { ComparisonRequest } from '../../entrypoints/shared/compare/compare-in-browser';
import type { ActivePageRef } from '../../entrypoints/sidepanel/active-page';
import type { PanelEncoder } from '../../entrypoints/sidepanel/engine/engine-runner';
import type { Report } from '../../lib/core/report';
import { createFailure, createSuccess, type Result } from '../../lib/core/result';
import { findSureAnswerer } from '../../lib/core/site';
import type { Panel } from '../../lib/panel/panel';
import type { PanelState } from '../../lib/panel/state/panel-state';
import { openPanel } from '../panel/fixtures/effects';
import { detectionOf, play, SISTER, seen } from '../panel/fixtures/play-events';
import { thaiVietnamese as report } from '../panel/fixtures/thai-vietnamese';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));

type Answer = Result<{ readonly report: Report; readonly isPrivate: boolean }>;
const compareInBrowser = vi.fn<(request: ComparisonRequest) => Promise<Answer>>();
const compareInWorker = vi.fn(async (_: object, __: AbortSignal) => report);
vi.mock('../../entrypoints/sidepanel/load-modules', () => ({
  loadComparison: async () => ({ compareInBrowser, compareInWorker }),
}));

const NAME = { kind: 'encoder', label: 'tiny', version: '1' } as const;
const encode = vi.fn<(texts: readonly string[], signal: AbortSignal) => Promise<{ sentence: Float32Array }[]>>();
vi.mock('../../entrypoints/sidepanel/engine/create-chosen-engine', () => ({
  getChosenEncoder: async (): Promise<PanelEncoder> => ({ name: NAME, encode: encode as never }),
  createChosenTranslator: async () => undefined,
  getEngineSetting: async () => 'encoder',
}));

const { createComparison } = await import('../../entrypoints/sidepanel/comparison');
const { TabStates } = await import('../../entrypoints/sidepanel/tabs/compared-pages');
const { createPages } = await import('./create-pages');

const { url } = report.original;
const PAGE = { id: 7, address: report.translation.url, isPrivate: false };
const FOUND = createSuccess({ report, isPrivate: true });
const never = () => new Promise<never>(() => undefined);

let panel: Panel;
let comparison: ReturnType<typeof createComparison>;
let pages: ReturnType<typeof createPages>;
let activePage: ActivePageRef;
let tabStates: InstanceType<typeof TabStates>;
const changed: string[] = [];
const told: string[] = [];

beforeEach(() => {
  vi.clearAllMocks();
  globalThis.indexedDB = new IDBFactory();
  fakeBrowser.reset();
  told.length = 0;
  changed.length = 0;
  Object.assign(fakeBrowser, { extension: { inIncognitoContext: false } });
  fakeBrowser.permissions.request = vi.fn(async () => true) as never;
  encode.mockImplementation(async (texts) => texts.map(() => ({ sentence: Float32Array.of(1, 0) })));
  panel = openPanel(play([seen(report)]), {
    compare: (provenance, candidate, way) => void comparison.compare(pages.getFront(), provenance, candidate.url, way),
    cancel: () => comparison.cancel(),
  });
  const { send } = panel;
  const noted: Panel = Object.assign(Object.create(panel), {
    send: (event: Parameters<Panel['send']>[0]) => {
      told.push(
        event.type === 'step' ? event.step : event.type === 'engine' ? `engine ${event.status?.kind}` : event.type,
      );
      send(event);
    },
  });
  activePage = { current: PAGE };
  tabStates = new TabStates();
  pages = createPages(noted, activePage, {
    tabStates,
    compare: (page, provenance, { url: next }, way) => void comparison.compare(page, provenance, next, way),
    onChange: (page, state) => void changed.push(`${page.id} ${state.kind}`),
  });
  comparison = createComparison(pages);
});

const press = () => panel.send({ type: 'compare', url });
const getSignal = (at: number) => compareInBrowser.mock.calls[at]![0].signal;

describe('a press', () => {
  it('is answered by the rules first, then by meaning', async () => {
    compareInBrowser.mockImplementation(async ({ step }) => {
      step('reading');
      step('aligning');
      return FOUND;
    });
    press();
    await vi.waitFor(() => expect(told).toContain('sharpened'));
    expect(told.filter((one, at) => one !== told[at - 1])).toEqual([
      'reading',
      'aligning',
      'compared',
      'engine preparing',
      'engine working',
      'sharpened',
    ]);
  });

  it('counts the time of the original from when it is requested, not from the press', async () => {
    let startRequest: () => void = () => undefined;
    compareInBrowser.mockImplementation(async ({ step }) => {
      await new Promise<void>((resolve) => (startRequest = resolve));
      step('fetching');
      return never();
    });
    press();
    await vi.waitFor(() => expect(compareInBrowser).toHaveBeenCalledOnce());
    expect(panel.state.value).toMatchObject({ kind: 'working', step: 'fetching' });
    expect(panel.state.value).not.toHaveProperty('asked');
    const before = performance.now();
    startRequest();
    await vi.waitFor(() => expect(told).toContain('fetching'));
    expect((panel.state.value as { asked?: number }).asked).toBeGreaterThanOrEqual(before);
  });

  it('asks the browser for permission before anything else', () => {
    compareInBrowser.mockImplementation(never);
    press();
    expect(fakeBrowser.permissions.request).toHaveBeenCalledOnce();
    expect(compareInBrowser).not.toHaveBeenCalled();
  });

  it('ends what the press before it began, whose answer then counts for nothing', async () => {
    let answer: (late: Answer) => void = () => undefined;
    compareInBrowser.mockReturnValueOnce(new Promise((resolve) => (answer = resolve))).mockImplementation(never);
    press();
    await vi.waitFor(() => expect(compareInBrowser).toHaveBeenCalledOnce());
    press();
    await vi.waitFor(() => expect(compareInBrowser).toHaveBeenCalledTimes(2));
    expect([getSignal(0).aborted, getSignal(1).aborted]).toEqual([true, false]);
    answer(FOUND);
    await new Promise((soon) => setTimeout(soon, 20));
    expect(panel.state.value.kind).toBe('working');
  });

  it('ends the one before it also where only the decisions of then are still to be read', async () => {
    const get = vi.spyOn(fakeBrowser.storage.local, 'get');
    let read: () => void = () => undefined;
    get.mockImplementationOnce(() => new Promise((resolve) => (read = () => resolve({}))) as never);
    compareInBrowser.mockResolvedValueOnce(FOUND).mockImplementation(never);
    press();
    await vi.waitFor(() => expect(get).toHaveBeenCalled());
    press();
    await vi.waitFor(() => expect(compareInBrowser).toHaveBeenCalledTimes(2));
    read();
    await new Promise((soon) => setTimeout(soon, 20));
    expect(panel.state.value.kind).toBe('working');
    get.mockRestore();
  });

  it('may lead to another candidate, with nothing left of the first', async () => {
    panel.send(seenWithTwo());
    compareInBrowser
      .mockResolvedValueOnce(createFailure('not-the-original', { reason: 'itself', url }))
      .mockImplementation(never);
    press();
    await vi.waitFor(() => expect(compareInBrowser).toHaveBeenCalledTimes(2));
    expect(compareInBrowser.mock.lastCall?.[0].url).toBe(SISTER.url);
    expect(getSignal(0).aborted).toBe(true);
  });

  it('leads to none where the first was answered elsewhere: that one is offered', async () => {
    panel.send(seenWithTwo());
    compareInBrowser.mockImplementationOnce(async ({ asking }) => {
      for (const address of [url, 'https://printer.example/', url]) asking?.(findSureAnswerer(address));
      return createFailure('not-the-original', { reason: 'itself', url });
    });
    press();
    await vi.waitFor(() => expect(panel.state.value.kind).toBe('not-the-original'));
    expect(compareInBrowser).toHaveBeenCalledOnce();
  });

  it('that a bug ends is told so', async () => {
    compareInBrowser.mockRejectedValue(new Error('a bug'));
    press();
    await vi.waitFor(() =>
      expect(panel.state.value).toMatchObject({ kind: 'failed', failure: { kind: 'unreadable' } }),
    );
  });
});

const seenWithTwo = () => seen(report, { candidates: [...detectionOf(report).candidates, SISTER] });

describe('leaving', () => {
  it('ends the comparison, by cancelling or otherwise', async () => {
    compareInBrowser.mockImplementation(never);
    press();
    await vi.waitFor(() => expect(compareInBrowser).toHaveBeenCalledOnce());
    panel.send({ type: 'cancel' });
    expect(getSignal(0).aborted).toBe(true);
    expect(panel.state.value.kind).toBe('cancelled');
  });

  it('ends an engine that hangs, and nothing is told of it afterwards', async () => {
    compareInBrowser.mockResolvedValue(FOUND);
    encode.mockImplementation(never);
    press();
    await vi.waitFor(() => expect(encode).toHaveBeenCalled());
    const count = told.length;
    comparison.cancel();
    expect(encode.mock.lastCall?.[1].aborted).toBe(true);
    expect(comparison.getScope(pages.getFront()!).aborted).toBe(false);
    await new Promise((soon) => setTimeout(soon, 20));
    expect(told).toHaveLength(count);
  });
});

describe('a page that is left for another tab', () => {
  /** Another tab comes to the front; what was on show is put aside, as the tab controller does. */
  function turnTo(place: typeof PAGE, state: PanelState = play([seen(report)])): void {
    tabStates.put(activePage.current!, panel.state.value);
    activePage.current = place;
    panel.send({ type: 'resume', state: tabStates.take(place) ?? state });
  }
  const AWAY = { id: 8, address: 'https://elsewhere.example/b', isPrivate: false };
  const getLeft = () => tabStates.get(PAGE);

  it('is compared all the same, by the rules and then by meaning, and stands there on coming back', async () => {
    let answer: (found: Answer) => void = () => undefined;
    compareInBrowser.mockReturnValueOnce(new Promise((resolve) => (answer = resolve)));
    press();
    await vi.waitFor(() => expect(compareInBrowser).toHaveBeenCalledOnce());
    turnTo(AWAY);
    expect(getSignal(0).aborted).toBe(false);
    answer(FOUND);
    await vi.waitFor(() => expect(getLeft()).toMatchObject({ kind: 'done', engine: { kind: 'done' } }));
    expect(panel.state.value.kind).toBe('ready');
    expect(changed).toContain('7 done');
    turnTo(PAGE);
    expect(panel.state.value).toMatchObject({ kind: 'done', engine: { kind: 'done' } });
  });

  it('is compared once, whether its reader comes back meanwhile or not', async () => {
    compareInBrowser.mockImplementation(never);
    press();
    await vi.waitFor(() => expect(compareInBrowser).toHaveBeenCalledOnce());
    turnTo(AWAY);
    turnTo(PAGE);
    await new Promise((soon) => setTimeout(soon, 20));
    expect(panel.state.value.kind).toBe('working');
    expect(compareInBrowser).toHaveBeenCalledOnce();
    expect(getSignal(0).aborted).toBe(false);
  });

  it('has the next candidate tried, as if it were in front', async () => {
    panel.send(seenWithTwo());
    let answer: (found: Answer) => void = () => undefined;
    compareInBrowser.mockReturnValueOnce(new Promise((resolve) => (answer = resolve))).mockImplementation(never);
    press();
    await vi.waitFor(() => expect(compareInBrowser).toHaveBeenCalledOnce());
    turnTo(AWAY);
    answer(createFailure('not-the-original', { reason: 'itself', url }));
    await vi.waitFor(() => expect(compareInBrowser).toHaveBeenCalledTimes(2));
    expect(compareInBrowser.mock.lastCall?.[0]).toMatchObject({ url: SISTER.url, tabId: PAGE.id });
    expect(getLeft()).toMatchObject({ kind: 'working', chosen: SISTER.url });
  });

  it('loses nothing by a press in the other tab: its engine waits for that one, and goes on', async () => {
    compareInBrowser.mockResolvedValue(FOUND);
    encode.mockImplementationOnce(never);
    press();
    await vi.waitFor(() => expect(encode).toHaveBeenCalledOnce());
    turnTo(AWAY);
    press();
    // The model’s room is given back at once.
    expect(encode.mock.calls[0]![1].aborted).toBe(true);
    await vi.waitFor(() => expect(panel.state.value).toMatchObject({ engine: { kind: 'done' } }));
    await vi.waitFor(() => expect(getLeft()).toMatchObject({ engine: { kind: 'done' } }));
    expect(compareInBrowser.mock.calls.map(([{ tabId }]) => tabId)).toEqual([7, 8]);
  });

  it('is ended where its tab shows another page, or is closed, and by nothing else', async () => {
    compareInBrowser.mockImplementation(never);
    press();
    await vi.waitFor(() => expect(compareInBrowser).toHaveBeenCalledOnce());
    turnTo(AWAY);
    comparison.cancel();
    comparison.endTab(8);
    comparison.endTab(7, `${PAGE.address}#part`);
    expect([getSignal(0).aborted, comparison.isAtWork(PAGE)]).toEqual([false, true]);
    comparison.endTab(7, 'https://elsewhere.example/');
    expect([getSignal(0).aborted, comparison.isAtWork(PAGE)]).toEqual([true, false]);
  });
});

describe('a page that is opened again', () => {
  it('has nothing encoded twice that was encoded before the panel was closed', async () => {
    const open = createSuccess({ report, isPrivate: false });
    compareInBrowser.mockResolvedValue(open);
    const asked: string[] = [];
    const count = new Set([...report.translation.segments, ...report.original.segments].map(({ text }) => text)).size;
    encode.mockImplementation(async (texts) => {
      if (asked.length > 0 && asked.length < count) return never();
      asked.push(...texts);
      return texts.map(() => ({ sentence: Float32Array.of(1, 0) }));
    });
    press();
    await vi.waitFor(() => expect(encode).toHaveBeenCalledTimes(2));
    const done = asked.length;
    expect(done).toBeLessThan(count);
    comparison.cancel();
    encode.mockImplementation(async (texts) => {
      asked.push(...texts);
      return texts.map(() => ({ sentence: Float32Array.of(1, 0) }));
    });
    // Another panel, with what was stored by the first one alone.
    comparison = createComparison(pages);
    comparison.resume();
    await vi.waitFor(() => expect(panel.state.value).toMatchObject({ engine: { kind: 'done' } }));
    expect([asked.length, new Set(asked).size]).toEqual([count, count]);
  });
});
