/** The browser's own translator (Chrome, Edge) as an engine, for one pair of languages. */

import type { EngineErrorKind } from '../../core/engine';
import { runWithTimeout, TimeoutError, type WaitFor, waitFor } from '../../core/timeout';
import { hasUnspacedSentences } from '../../languages/groups';
import { getSegmenter } from '../../text/segmenter';
import { EngineError, type LanguagePair, type Translator } from '../translator';
import { findPairAvailability, type TranslatorAvailability } from './availability';
import type { CreateMonitor, TranslatorApi, TranslatorPair, TranslatorSession } from './translator-api';

// Splits a text that is too long for an engine in two, and joins the translations of the parts.

/** UTF-16 units. Shorter texts are not split: an engine that refuses one of them does so for another reason. */
const MIN_SPLIT_LENGTH = 40;

const listBoundaries = (text: string, lang: string, granularity: 'sentence' | 'word' | 'grapheme'): number[] =>
  [...getSegmenter(lang, granularity).segment(text)].map(({ index }) => index).filter((index) => index > 0);

const findNearestBoundary = (boundaries: readonly number[], middle: number): number =>
  boundaries.reduce((best, boundary) => (Math.abs(boundary - middle) < Math.abs(best - middle) ? boundary : best));

/** Whether a cut is near enough to the middle that the longer part becomes clearly shorter. */
const isNearMiddle = (cut: number, length: number) => cut >= length / 8 && cut <= (length * 7) / 8;

/** Finds where to cut: between sentences, else words, else characters; 0 where no cut is near the middle. */
function findCutOffset(text: string, lang: string): number {
  for (const granularity of ['sentence', 'word', 'grapheme'] as const) {
    const boundaries = listBoundaries(text, lang, granularity);
    if (!boundaries.length) continue;
    const cut = findNearestBoundary(boundaries, text.length / 2);
    if (isNearMiddle(cut, text.length)) return cut;
  }
  return 0;
}

/** Splits a text in two parts of about the same length; undefined where it is too short. */
export function splitInHalf(text: string, lang: string): readonly [string, string] | undefined {
  if (text.length < MIN_SPLIT_LENGTH) return undefined;
  const cut = findCutOffset(text, lang);
  return cut ? [text.slice(0, cut).trim(), text.slice(cut).trim()] : undefined;
}

/** Joins the translations of a text's parts. `lang`: their language. */
export const joinTranslations = (parts: readonly string[], lang: string): string =>
  parts.filter(Boolean).join(hasUnspacedSentences(lang) ? '' : ' ');

// Turns errors of the browser's translator into the errors that all engines share.

/** The `detail` of an `unavailable` error that a click can help with. */
export const NEEDS_CLICK = 'the browser begins a download from a click only';

/** The browser's error names, and the kinds of error they mean here. */
const ERROR_KINDS: Readonly<Record<string, EngineErrorKind>> = {
  NotSupportedError: 'pair',
  RangeError: 'pair',
  QuotaExceededError: 'quota',
  NotAllowedError: 'unavailable',
  InvalidStateError: 'unavailable',
  AbortError: 'unavailable',
  NetworkError: 'unavailable',
};

const getErrorName = (problem: unknown): string => (problem as Error | undefined)?.name ?? '';

export const isQuotaError = (problem: unknown): boolean => getErrorName(problem) === 'QuotaExceededError';

/** Whether the error says that a session has ended: unloaded while idle, or withdrawn by the browser. */
export const isSessionGoneError = (problem: unknown): boolean =>
  ['InvalidStateError', 'AbortError'].includes(getErrorName(problem));

/** Turns any error into an EngineError; an unknown one becomes `refused`. */
export function toEngineError(problem: unknown): EngineError {
  if (problem instanceof EngineError) return problem;
  if (problem instanceof TimeoutError) return new EngineError('slow');
  const { message = '' } = (problem ?? {}) as Error;
  return new EngineError(ERROR_KINDS[getErrorName(problem)] ?? 'refused', message);
}

/** Milliseconds without progress after which making or downloading a translator, or translating a text, fails. */
export const TRANSLATOR_TIMEOUTS = { create: 60_000, translate: 20_000 } as const;

export interface BrowserTranslatorOptions {
  /** Part of the cache's keys, so that a newer browser translates anew: `getBrowserVersion(navigator.userAgent)`. */
  readonly version?: string;
  readonly wait?: WaitFor;
}

export interface BrowserTranslator extends Translator {
  /**
   * Makes the translator ready and downloads what it needs; a download has to start from a click. `progress` gets 0 to
   * 1, never less than before. Rejects with an EngineError, or with the signal's reason.
   */
  prepare(signal: AbortSignal, progress?: ProgressListener): Promise<void>;
  /** Frees the translator's memory. It is made again when it is used again. */
  destroy(): void;
}

type ProgressListener = (loaded: number) => void;

interface SessionDeps {
  readonly api: TranslatorApi;
  readonly langs: LanguagePair;
  readonly wait: WaitFor;
}

/** Creates the translator for one pair of languages. `translate` rejects with `pair` for any other pair. */
export function createBrowserTranslator(
  api: TranslatorApi,
  langs: LanguagePair,
  options: BrowserTranslatorOptions = {},
): BrowserTranslator {
  const { version, wait = waitFor } = options;
  const sharedSession = createSharedSession((signal, progress) => openSession({ api, langs, wait }, signal, progress));
  const translateOne = (text: string, signal: AbortSignal) =>
    translateText({ sharedSession, wait, langs }, text, signal);
  return {
    name: { kind: 'browser', label: '', ...(version ? { version } : {}) },
    batch: { texts: 4, characters: 4000 },
    prepare: (signal, progress) =>
      rethrowAsEngineError(signal, async () => void (await sharedSession.get(signal, progress))),
    translate: (texts, requestedLangs, signal) =>
      rethrowAsEngineError(signal, async () => {
        if (requestedLangs.from !== langs.from || requestedLangs.to !== langs.to) throw new EngineError('pair');
        const answers: string[] = [];
        for (const text of texts) answers.push(await translateOne(text, signal));
        return answers;
      }),
    destroy: () => sharedSession.drop(),
  };
}

/** Turns any error of `work` into the signal's reason, once that is aborted, or into an EngineError. */
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

/**
 * Shares one session among all callers. While there is none, each caller opens its own, so that no caller depends on
 * another's signal. The first session that is ready stays.
 */
function createSharedSession(open: SharedSession['get']): SharedSession {
  let currentSession: TranslatorSession | undefined;
  return {
    async get(signal, progress) {
      if (currentSession) return currentSession;
      const newSession = await open(signal, progress);
      if (currentSession) ignoreErrors(() => newSession.destroy());
      currentSession ??= newSession;
      return currentSession;
    },
    drop(session = currentSession) {
      if (session) ignoreErrors(() => session.destroy());
      if (session === currentSession) currentSession = undefined;
    },
  };
}

/** Ignores errors of ending a session, which may have ended already. */
function ignoreErrors(act: () => void): void {
  try {
    act();
  } catch {}
}

async function openSession(
  deps: SessionDeps,
  signal: AbortSignal,
  progress?: ProgressListener,
): Promise<TranslatorSession> {
  const { api, langs, wait } = deps;
  const pairAvailability = await findPairAvailability(api, langs, { wait, signal });
  if (!pairAvailability) throw new EngineError('pair');
  try {
    return await createSession(deps, pairAvailability.pair, signal, progress);
  } catch (problem) {
    throw isClickNeeded(problem, pairAvailability.offer) ? new EngineError('unavailable', NEEDS_CLICK) : problem;
  }
}

/** Whether the browser wants a click before it downloads. Where nothing is to be downloaded, a policy forbids it. */
const isClickNeeded = (problem: unknown, offer: TranslatorAvailability): boolean =>
  (problem as Error)?.name === 'NotAllowedError' && offer !== 'available';

function createSession(
  { api, wait }: SessionDeps,
  pair: TranslatorPair,
  outerSignal: AbortSignal,
  progress?: ProgressListener,
): Promise<TranslatorSession> {
  return runWithTimeout({ milliseconds: TRANSLATOR_TIMEOUTS.create, wait }, outerSignal, async (signal, alive) => {
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

/** Passes on events only where progress grows: a download that repeats the same number has stopped. */
function createProgressMonitor(onProgress: ProgressListener): (monitor: CreateMonitor) => void {
  let maxLoaded = -1;
  return (monitor) =>
    monitor.addEventListener('downloadprogress', ({ loaded }) => {
      if (!(loaded > maxLoaded)) return;
      maxLoaded = loaded;
      onProgress(Math.min(Math.max(loaded, 0), 1));
    });
}

interface TranslationContext {
  readonly sharedSession: SharedSession;
  readonly wait: WaitFor;
  readonly langs: LanguagePair;
}

/** Translates a text; where it is too long for the translator, in two halves. */
async function translateText(context: TranslationContext, text: string, signal: AbortSignal): Promise<string> {
  if (!text.trim()) return '';
  try {
    return await translateWithRetry(context, text, signal);
  } catch (problem) {
    signal.throwIfAborted();
    const halves = isQuotaError(problem) ? splitInHalf(text, context.langs.from) : undefined;
    if (!halves) throw problem;
    const parts: string[] = [];
    for (const half of halves) parts.push(await translateText(context, half, signal));
    return joinTranslations(parts, context.langs.to);
  }
}

/** Translates a text, with a second try where the session has ended: browsers unload translators at any time. */
async function translateWithRetry(context: TranslationContext, text: string, signal: AbortSignal): Promise<string> {
  try {
    return await translateOnce(context, text, signal);
  } catch (problem) {
    signal.throwIfAborted();
    if (!isSessionGoneError(problem)) throw problem;
    return translateOnce(context, text, signal);
  }
}

async function translateOnce(
  { sharedSession: shared, wait }: TranslationContext,
  text: string,
  outerSignal: AbortSignal,
): Promise<string> {
  const session = await shared.get(outerSignal);
  try {
    return await runWithTimeout({ milliseconds: TRANSLATOR_TIMEOUTS.translate, wait }, outerSignal, (signal) =>
      requestTranslation(session, text, signal),
    );
  } catch (problem) {
    // After any error but a text that is too long, the next text gets a new session.
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
  const translation: unknown = await session.translate(text, { signal });
  if (typeof translation !== 'string') throw new EngineError('wrong-answer');
  return translation;
}
