/** Asking an archive for an earlier version, from the press to the report. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { addEarlierVersion } from '../../lib/compare/earlier-version';
import type { EarlierVersion, Report } from '../../lib/core/report';
import { createFailure, createSuccess, type Result } from '../../lib/core/result';
import type { Panel } from '../../lib/panel/panel';
import { ARCHIVE, corrected, earlier } from '../panel/fixtures/earlier';
import { openPanel } from '../panel/fixtures/effects';
import { compared } from '../panel/fixtures/play-events';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));
const answer =
  vi.fn<(request: { signal: AbortSignal; step: (at: string) => void }) => Promise<Result<EarlierVersion>>>();
const add = vi.fn(async (question: { report: Report; earlier: EarlierVersion }) =>
  addEarlierVersion(question.report, question.earlier),
);
vi.mock('../../entrypoints/sidepanel/load-modules', () => ({
  loadEarlierComparison: async () => ({ compareWithEarlier: answer }),
  loadComparison: async () => ({ addVersionInWorker: add }),
}));
const { createPages } = await import('./create-pages');
const { createEarlierController } = await import('../../entrypoints/sidepanel/earlier/earlier-controller');

const prepareWords = vi.fn<(report: Report) => Promise<void>>(async () => undefined);

let panel: Panel;
let scope: AbortController;
let controller: ReturnType<typeof createEarlierController>;
const shown = () => {
  const state = panel.state.value;
  if (!('report' in state)) throw new Error(state.kind);
  return state;
};

beforeEach(() => {
  vi.clearAllMocks();
  Object.assign(fakeBrowser, { extension: { inIncognitoContext: false } });
  fakeBrowser.permissions.request = vi.fn(async () => true) as never;
  panel = openPanel(compared(corrected));
  scope = new AbortController();
  controller = createEarlierController({
    pages: createPages(panel, { current: { id: 7, address: corrected.translation.url, isPrivate: false } }),
    comparison: { embed: async () => undefined, getScope: () => scope.signal },
    prepareWords,
  });
});

describe('asking for the earlier version', () => {
  it('asks the browser within the press, then shows the report with both', async () => {
    answer.mockResolvedValue(createSuccess(earlier));
    controller.ask(ARCHIVE);
    expect(fakeBrowser.permissions.request).toHaveBeenCalledOnce();
    expect(shown().earlier).toEqual({ kind: 'fetching' });
    await vi.waitFor(() => expect(shown().report.earlier).toEqual(earlier));
    expect(shown().earlier).toBeUndefined();
  });

  it('shows it once the words of its rows are known, so that no row changes afterwards', async () => {
    answer.mockResolvedValue(createSuccess(earlier));
    let known: () => void = () => undefined;
    prepareWords.mockReturnValueOnce(new Promise((resolve) => (known = resolve)));
    controller.ask(ARCHIVE);
    await vi.waitFor(() => expect(prepareWords).toHaveBeenCalledOnce());
    expect(shown().report.earlier).toBeUndefined();
    known();
    await vi.waitFor(() => expect(shown().report.earlier).toEqual(earlier));
    expect(prepareWords.mock.lastCall?.[0]).toBe(shown().report);
  });

  it('says why there is none', async () => {
    answer.mockResolvedValue(createFailure('fetch-failed', { reason: 'not-archived' }));
    controller.ask(ARCHIVE);
    await vi.waitFor(() =>
      expect(shown().earlier).toMatchObject({ kind: 'failed', failure: { reason: 'not-archived' } }),
    );
    expect(shown().report).toBe(corrected);
  });

  it('says so where a bug ended it', async () => {
    answer.mockRejectedValue(new Error('a bug'));
    controller.ask(ARCHIVE);
    await vi.waitFor(() => expect(shown().earlier).toMatchObject({ kind: 'failed', failure: { kind: 'unreadable' } }));
  });

  it('is given up at once, and what still comes is not shown', async () => {
    let come: (result: Result<EarlierVersion>) => void = () => undefined;
    answer.mockReturnValue(new Promise((resolve) => (come = resolve)));
    controller.ask(ARCHIVE);
    await vi.waitFor(() => expect(answer).toHaveBeenCalled());
    controller.cancel();
    expect(shown().earlier).toEqual({ kind: 'cancelled' });
    expect(answer.mock.lastCall?.[0].signal.aborted).toBe(true);
    come(createSuccess(earlier));
    await new Promise((soon) => setTimeout(soon, 20));
    expect(shown().report.earlier).toBeUndefined();
  });

  it('ends with all else that is done for the comparison, and not once it is there', async () => {
    answer.mockReturnValueOnce(new Promise(() => undefined));
    controller.ask(ARCHIVE);
    await vi.waitFor(() => expect(answer).toHaveBeenCalled());
    scope.abort();
    expect(shown().earlier).toEqual({ kind: 'cancelled' });
    expect(answer.mock.lastCall?.[0].signal.aborted).toBe(true);
    scope = new AbortController();
    answer.mockResolvedValue(createSuccess(earlier));
    controller.ask(ARCHIVE);
    await vi.waitFor(() => expect(shown().report.earlier).toEqual(earlier));
    scope.abort();
    expect(shown().earlier).toBeUndefined();
  });

  it('goes into the report that an engine has made meanwhile', async () => {
    answer.mockResolvedValue(createSuccess(earlier));
    const sharper: Report = { ...corrected, encoded: { engine: { kind: 'encoder', label: 'e5' } } };
    add.mockImplementationOnce(async (question) => {
      const langs = { from: 'en', to: 'de' };
      const status = {
        kind: 'done',
        name: { kind: 'encoder', label: 'e5' },
        langs,
        more: 0,
        fewer: 0,
        changed: 0,
        held: 0,
      } as const;
      panel.send({ type: 'sharpened', url: corrected.original.url, report: sharper, status });
      return addEarlierVersion(question.report, question.earlier);
    });
    controller.ask(ARCHIVE);
    await vi.waitFor(() => expect(shown().report.earlier).toEqual(earlier));
    expect(shown().report.encoded).toEqual(sharper.encoded);
  });
});
