/**
 * The comparisons that are being made: each by the rules first, then by meaning. All that is done for one page is done in
 * one scope. It goes on while other pages are in front, and ends where the README of `lib/panel` says.
 */
import type { SegmentEmbeddings } from '../../lib/core/engine';
import { createLazy } from '../../lib/core/memoize';
import type { Report } from '../../lib/core/report';
import type { Failure } from '../../lib/core/result';
import { readSettings } from '../../lib/extension/storage/settings';
import { askToRead } from '../../lib/extension/tabs/read-access';
import type { SegmentText } from '../../lib/meaning/answer-in-batches';
import { EngineError } from '../../lib/meaning/translator';
import type { PanelState } from '../../lib/panel/state/panel-state';
import type { AccessMethod, ProvenanceRecord } from '../../lib/panel/state/provenance-record';
import type { ComparisonStep } from '../../lib/panel/state/shown-report';
import { isSamePage } from './active-page';
import { createEngineQueue, type EngineUser } from './engine/engine-queue';
import type { EngineRunner, EngineTarget } from './engine/engine-runner';
import { loadDecisions } from './load-decisions';
import { loadComparison } from './load-modules';
import { type ComparedPage, type ComparedPages, type TabPage, toPrivateTab, toTabKey } from './tabs/compared-pages';

export type Comparison = ReturnType<typeof createComparison>;

/** What is done for one page. */
interface PageWork {
  readonly page: ComparedPage;
  readonly scope: AbortController;
  /** Undefined until the engines are loaded. */
  readonly getRunner: () => EngineRunner | undefined;
  readonly engineUser: EngineUser;
}

/**
 * Requests permission to read the original, where it was not granted. Called within the click, since browsers only show
 * their permission request then.
 */
const requestOriginalAccess = async (
  url: string,
  { kind }: AccessMethod,
  privateTab: number | undefined,
): Promise<unknown> => {
  if (kind === 'text' || kind === 'page') return undefined;
  return askToRead([kind === 'archive' ? (await readSettings()).archive : url], privateTab);
};

/** Whether the engine was interrupted and goes on; an engine that is done or postponed stays so. */
const isEnginePending = (state: PanelState): boolean =>
  ('report' in state && ['preparing', 'working', undefined].includes(state.engine?.kind)) || hasEncoderFailed(state);

/** Whether the encoder failed, which may have been for want of memory that there is now. */
const hasEncoderFailed = (state: PanelState): boolean =>
  'report' in state && state.engine?.kind === 'trouble' && state.engine.name.kind === 'encoder';

/** Loads the engines, with the caches that they fill. */
async function loadEngines() {
  const engines = await import('./engine/engines');
  return { ...engines, vectors: engines.createEmbeddingCache(), renderings: engines.createTranslationCache() };
}

/** `prepareWords`: awaited before a report is shown. */
export function createComparison(
  pages: ComparedPages,
  prepareWords: (report: Report) => Promise<void> = async () => undefined,
) {
  const works = new Map<string, PageWork>();
  const queue = createEngineQueue();
  /** Undefined until a comparison is there to be sharpened, or was made. */
  let engines: Awaited<ReturnType<typeof loadEngines>> | undefined;
  const getEngines = createLazy(async () => {
    engines = await loadEngines();
    return engines;
  });

  function createWork(page: ComparedPage): PageWork {
    const scope = new AbortController();
    let runner: EngineRunner | undefined;
    const getRunner = (): EngineRunner | undefined => {
      runner ??= engines?.createEngineRunner({
        encoder: engines.getChosenEncoder,
        translator: engines.createChosenTranslator,
        cache: engines,
        compare: async ({ translation, original }, embeddings, signal) => {
          const { compareInWorker } = await loadComparison();
          const report = await compareInWorker({ translation, original, embeddings }, signal);
          const whole = await keepEarlierVersion(page, report);
          await prepareWords(whole);
          return whole;
        },
        send: page.send,
      });
      return runner;
    };
    const run = async (): Promise<void> => {
      const on = toEngineTarget(work);
      if (on) await getRunner()?.offer(on);
    };
    const engineUser: EngineUser = { isInFront: page.isInFront, run, stop: () => runner?.stop() };
    const work: PageWork = { page, scope, getRunner, engineUser };
    works.set(page.key, work);
    return work;
  }

  const getWork = (page: ComparedPage): PageWork => works.get(page.key) ?? createWork(page);

  /** Ends all that is done for a page. A comparison that is there stays as it is. */
  function end({ key }: Pick<ComparedPage, 'key'>): void {
    const work = works.get(key);
    works.delete(key);
    work?.scope.abort();
    if (work) queue.remove(work.engineUser);
  }

  /** Compares by the rules, then offers the engine. Called within the click. */
  async function compare(
    page: ComparedPage | undefined,
    provenance: ProvenanceRecord,
    url: string,
    way: AccessMethod,
  ): Promise<void> {
    // A saved comparison that is open has no page to be read.
    const tabId = page?.id;
    if (!page || tabId === undefined) return;
    const access = requestOriginalAccess(url, way, toPrivateTab(page));
    const release = queue.hold();
    end(page);
    const { signal } = createWork(page).scope;
    const { published } = provenance.page;
    const step = (name: ComparisonStep): void =>
      page.send({ type: 'step', url, step: name, ...(name === 'fetching' ? { asked: performance.now() } : {}) });
    const answeredBy: (string | undefined)[] = [];
    const asking = (answerer: string | undefined): void => void answeredBy.push(answerer);
    const fail = (failure: Failure): void => page.send({ type: 'failed', url, failure, answeredBy });
    try {
      const [{ compareInBrowser }] = await Promise.all([loadComparison(), access]);
      signal.throwIfAborted();
      const result = await compareInBrowser({ tabId, url, way, published, signal, step, asking });
      signal.throwIfAborted();
      if (!result.ok) return fail(result.failure);
      const pair = { translation: provenance.page.url, original: url };
      const [stored] = await Promise.all([loadDecisions(result.value.report, pair), prepareWords(result.value.report)]);
      signal.throwIfAborted();
      page.send({ type: 'compared', url, accessed: new Date().toISOString(), answeredBy, ...result.value, ...stored });
      await offer(page);
    } catch (problem) {
      // Only a bug leads here; the reader still gets a sentence and a next step.
      if (!signal.aborted) fail({ kind: 'unreadable', url, detail: String(problem) });
    } finally {
      release();
    }
  }

  /** The setting when an engine was last offered. */
  let lastSetting = '';

  /** Offers or starts the engine when it is the page's turn; called once the comparison without it is there. */
  async function offer(page: ComparedPage | undefined): Promise<void> {
    const before = page?.getState();
    if (!page || !before || !('report' in before)) return;
    lastSetting = await (await getEngines()).getEngineSetting();
    const now = page.getState();
    // The reader may have turned to another comparison meanwhile, or left the page.
    if (now && 'report' in now && now.chosen === before.chosen && now.accessed === before.accessed)
      queue.add(getWork(page).engineUser);
  }

  function toEngineTarget({ page, scope }: PageWork): EngineTarget | undefined {
    const shown = page.getState();
    if (!shown || !('report' in shown)) return undefined;
    const report = shown.pending?.report ?? shown.report;
    return { chosen: shown.chosen, report, isPrivate: page.isPrivate(), scope: scope.signal };
  }

  /** Adds the original's earlier version to a new report, where the report that is there has one. */
  async function keepEarlierVersion(page: ComparedPage, report: Report): Promise<Report> {
    const on = page.getState();
    const earlier = on && 'report' in on ? on.report.earlier : undefined;
    return earlier ? (await loadComparison()).addVersionInWorker({ report, earlier }) : report;
  }

  /** Starts the engine again where it was interrupted for what is on show. */
  function resume(): void {
    const front = pages.getFront();
    const state = front?.getState();
    // What is at work, or waits for its turn, goes on by itself.
    if (front && state && isEnginePending(state) && !queue.has(getWork(front).engineUser)) void offer(front);
  }

  /**
   * Embeds further text when it is the page's turn; undefined where the encoder is off or failed. Where the page is
   * private, nothing of it is stored.
   */
  function embedInTurn(
    page: ComparedPage,
    segments: readonly SegmentText[],
    signal: AbortSignal,
  ): Promise<SegmentEmbeddings | undefined> {
    return new Promise((resolve, reject) => {
      let turn = new AbortController();
      const run = async (): Promise<void> => {
        turn = new AbortController();
        const { signal: interrupted } = turn;
        const both = AbortSignal.any([signal, interrupted]);
        try {
          const { embedSegments, getChosenEncoder, vectors } = await getEngines();
          const cache = page.isPrivate() ? {} : { cache: vectors };
          const encoder = await getChosenEncoder();
          const found = encoder && (await embedSegments(segments, encoder, { signal: both, ...cache }));
          encoder?.rest?.();
          resolve(found?.trouble ? undefined : found);
        } catch (problem) {
          // Where it was interrupted its turn comes again.
          if (interrupted.aborted) return;
          if (problem instanceof EngineError) resolve(undefined);
          else reject(problem);
        }
      };
      const user: EngineUser = { isInFront: page.isInFront, run, stop: () => turn.abort() };
      const giveUp = (): void => {
        queue.remove(user);
        reject(signal.reason);
      };
      signal.addEventListener('abort', giveUp, { once: true });
      queue.add(user);
    });
  }

  return {
    compare,
    /** Ends what is done for the page on show. */
    cancel: (): void => {
      const front = pages.getFront();
      if (front) end(front);
    },
    /** Ends what is done for the pages of a tab: all, or those of other addresses than it has now. */
    endTab(id: number | undefined, address?: string): void {
      for (const { page } of [...works.values()])
        if (page.id === id && (address === undefined || !isSamePage(page.address, address))) end(page);
    },
    /** Whether something is done for a page. */
    isAtWork: (place: TabPage): boolean => works.has(toTabKey(place)),
    /** The scope of what is done for a page: aborted when that ends. */
    getScope: (page: ComparedPage): AbortSignal => getWork(page).scope.signal,
    resume,
    stopEngine(): void {
      const work = works.get(pages.getFront()?.key ?? '');
      if (work) queue.remove(work.engineUser);
    },
    embed: embedInTurn,
    /**
     * Starts the engine that the reader accepts. Called within the click, since browsers only show their permission
     * request then.
     */
    acceptEngine(): void {
      const front = pages.getFront();
      const work = front && getWork(front);
      const on = work && toEngineTarget(work);
      if (!work || !on) return;
      queue.start(work.engineUser, async () => {
        // Nothing is awaited where an engine was offered: those that offer it are loaded.
        if (!engines) await getEngines();
        await work.getRunner()?.take(on);
      });
    },
    /** Offers the engine again where another one was chosen. */
    async onSettingsChange(): Promise<void> {
      if ((await (await getEngines()).getEngineSetting()) !== lastSetting) void offer(pages.getFront());
    },
    /** Stops sending text after the reader revoked her consent, and offers the engine again. */
    onConsentRevoked(): void {
      const front = pages.getFront();
      const state = front?.getState();
      if (state && isEnginePending(state)) void offer(front);
    },
  };
}
