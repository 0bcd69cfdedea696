import { runWithTimeout, type WaitFor, waitFor } from '../../util/timeout';
import { joinTranslations, splitInHalf } from '../split-text';
import { EngineError, type LanguagePair, type Translator } from '../translator';
import { findOffer, type TranslatorAvailability } from './availability';
import { isQuotaError, isSessionGoneError, NEEDS_CLICK, toEngineError } from './browser-errors';
import type { CreateMonitor, TranslatorApi, TranslatorPair, TranslatorSession } from './translator-api';

/** How long, in milliseconds, nothing may be heard while a translator is made or downloaded, and a text rendered. */
export const TRANSLATOR_TIMEOUTS = { create: 60_000, translate: 20_000 } as const;

export interface BrowserTranslatorOptions {
  /** What tells this browser's translator from the next: `browserVersion(navigator.userAgent)`. */
  readonly version?: string;
  readonly wait?: WaitFor;
}

export interface BrowserTranslator extends Translator {
  /**
   * Makes the translator ready, downloading what it needs; called from a click where a download is needed. `progress` is
   * told 0 to 1, never backwards. Rejects with an EngineProblem, or with the signal's reason.
   */
  prepare(signal: AbortSignal, progress?: ProgressListener): Promise<void>;
  /** Gives back the memory it takes. It can be used again; it is then made anew. */
  destroy(): void;
}

type ProgressListener = (loaded: number) => void;

interface SessionDeps {
  readonly api: TranslatorApi;
  readonly langs: LanguagePair;
  readonly wait: WaitFor;
}

/** The browser's own translator for one pair of languages. */
export function createBrowserTranslator(
  api: TranslatorApi,
  langs: LanguagePair,
  options: BrowserTranslatorOptions = {},
): BrowserTranslator {
  const { version, wait = waitFor } = options;
  const shared = createSharedSession((signal, progress) => openSession({ api, langs, wait }, signal, progress));
  const render = (text: string, signal: AbortSignal) => translateText({ shared, wait, langs }, text, signal);
  return {
    name: { kind: 'browser', label: '', ...(version ? { version } : {}) },
    batch: { texts: 4, characters: 4000 },
    prepare: (signal, progress) => rethrowAsEngineError(signal, async () => void (await shared.get(signal, progress))),
    translate: (texts, asked, signal) =>
      rethrowAsEngineError(signal, async () => {
        if (asked.from !== langs.from || asked.to !== langs.to) throw new EngineError('pair');
        const answers: string[] = [];
        for (const text of texts) answers.push(await render(text, signal));
        return answers;
      }),
    destroy: () => shared.drop(),
  };
}

/** Fails as every engine does: with the signal's reason once that is aborted, else with an EngineProblem. */
async function rethrowAsEngineError<T>(signal: AbortSignal, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (problem) {
    signal.throwIfAborted();
    throw toEngineError(problem);
  }
}

interface SharedSession {
  get(signal: AbortSignal, progress?: ProgressListener): Promise<TranslatorSession>;
  drop(session?: TranslatorSession): void;
}

/** One session for all who ask. Each makes its own while there is none, so that none is cancelled by another's signal. */
function createSharedSession(make: SharedSession['get']): SharedSession {
  let kept: TranslatorSession | undefined;
  return {
    async get(signal, progress) {
      if (kept) return kept;
      const made = await make(signal, progress);
      if (kept) ignoreErrors(() => made.destroy());
      kept ??= made;
      return kept;
    },
    drop(session = kept) {
      if (session) ignoreErrors(() => session.destroy());
      if (session === kept) kept = undefined;
    },
  };
}

/** What is thrown away may be gone already. */
function ignoreErrors(act: () => void): void {
  try {
    act();
  } catch {}
}

async function openSession(
  making: SessionDeps,
  signal: AbortSignal,
  progress?: ProgressListener,
): Promise<TranslatorSession> {
  const { api, langs, wait } = making;
  const found = await findOffer(api, langs, { wait, signal });
  if (!found) throw new EngineError('pair');
  try {
    return await createSession(making, found.pair, signal, progress);
  } catch (problem) {
    throw isClickNeeded(problem, found.offer) ? new EngineError('unavailable', NEEDS_CLICK) : problem;
  }
}

/** Browsers refuse to download without a click; where nothing is to be downloaded, a refusal is a matter of policy. */
const isClickNeeded = (problem: unknown, offer: TranslatorAvailability): boolean =>
  (problem as Error)?.name === 'NotAllowedError' && offer !== 'available';

function createSession(
  { api, wait }: SessionDeps,
  pair: TranslatorPair,
  outer: AbortSignal,
  progress?: ProgressListener,
): Promise<TranslatorSession> {
  return runWithTimeout({ milliseconds: TRANSLATOR_TIMEOUTS.create, wait }, outer, async (signal, alive) => {
    const monitor = createProgressMonitor((loaded) => {
      if (signal.aborted) return;
      alive();
      progress?.(loaded);
    });
    const session = await api.create({ ...pair, monitor, signal });
    if (signal.aborted) ignoreErrors(() => session.destroy());
    return session;
  });
}

/** Hears of progress only, so that a download that says the same again and again is not taken for one that goes on. */
function createProgressMonitor(further: ProgressListener): (monitor: CreateMonitor) => void {
  let most = -1;
  return (monitor) =>
    monitor.addEventListener('downloadprogress', ({ loaded }) => {
      if (!(loaded > most)) return;
      most = loaded;
      further(Math.min(Math.max(loaded, 0), 1));
    });
}

interface TranslationContext {
  readonly shared: SharedSession;
  readonly wait: WaitFor;
  readonly langs: LanguagePair;
}

/** A text rendered; where it is too much at once, in two parts. */
async function translateText(rendering: TranslationContext, text: string, signal: AbortSignal): Promise<string> {
  if (!text.trim()) return '';
  try {
    return await translateWithRetry(rendering, text, signal);
  } catch (problem) {
    signal.throwIfAborted();
    const halves = isQuotaError(problem) ? splitInHalf(text, rendering.langs.from) : undefined;
    if (!halves) throw problem;
    const parts: string[] = [];
    for (const half of halves) parts.push(await translateText(rendering, half, signal));
    return joinTranslations(parts, rendering.langs.to);
  }
}

/** Browsers unload a translator that is idle, and withdraw one as they please: then it is made anew, once for a text. */
async function translateWithRetry(rendering: TranslationContext, text: string, signal: AbortSignal): Promise<string> {
  try {
    return await translateOnce(rendering, text, signal);
  } catch (problem) {
    signal.throwIfAborted();
    if (!isSessionGoneError(problem)) throw problem;
    return translateOnce(rendering, text, signal);
  }
}

async function translateOnce({ shared, wait }: TranslationContext, text: string, outer: AbortSignal): Promise<string> {
  const session = await shared.get(outer);
  try {
    return await runWithTimeout({ milliseconds: TRANSLATOR_TIMEOUTS.translate, wait }, outer, (signal) =>
      requestTranslation(session, text, signal),
    );
  } catch (problem) {
    // Whatever went wrong but the length of the text, the next text is not left to the same session.
    if (!isQuotaError(problem)) shared.drop(session);
    throw problem;
  }
}

async function requestTranslation(session: TranslatorSession, text: string, signal: AbortSignal): Promise<string> {
  const { inputQuota = Number.POSITIVE_INFINITY } = session;
  if (Number.isFinite(inputQuota) && session.measureInputUsage) {
    const usage = await session.measureInputUsage(text, { signal });
    if (usage > inputQuota) throw new DOMException('more than it takes at once', 'QuotaExceededError');
  }
  const said: unknown = await session.translate(text, { signal });
  if (typeof said !== 'string') throw new EngineError('wrong-answer');
  return said;
}
