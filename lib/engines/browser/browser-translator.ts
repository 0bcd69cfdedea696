import { runWithTimeout, type WaitFor, waitFor } from '../../util/timeout';
import { halvesOf, joined } from '../split-text';
import { EngineProblem, type Langs, type Translator } from '../translator';
import { type Offer, offerOf } from './availability';
import { isGone, isQuota, NEEDS_CLICK, problemOf } from './browser-errors';
import type { BrowserSession, CreateMonitor, Pair, TranslatorApi } from './translator-api';

/** How long, in milliseconds, nothing may be heard while a translator is made or downloaded, and a text rendered. */
export const PATIENCE = { create: 60_000, translate: 20_000 } as const;

export interface BrowserOptions {
  /** What tells this browser's translator from the next: `browserVersion(navigator.userAgent)`. */
  readonly version?: string;
  readonly wait?: WaitFor;
}

export interface BrowserTranslator extends Translator {
  /**
   * Makes the translator ready, downloading what it needs; called from a click where a download is needed. `progress` is
   * told 0 to 1, never backwards. Rejects with an EngineProblem, or with the signal's reason.
   */
  prepare(signal: AbortSignal, progress?: Progress): Promise<void>;
  /** Gives back the memory it takes. It can be used again; it is then made anew. */
  destroy(): void;
}

type Progress = (loaded: number) => void;

interface Making {
  readonly api: TranslatorApi;
  readonly langs: Langs;
  readonly wait: WaitFor;
}

/** The browser's own translator for one pair of languages. */
export function browserTranslator(api: TranslatorApi, langs: Langs, options: BrowserOptions = {}): BrowserTranslator {
  const { version, wait = waitFor } = options;
  const shared = sharedSession((signal, progress) => sessionFor({ api, langs, wait }, signal, progress));
  const render = (text: string, signal: AbortSignal) => rendered({ shared, wait, langs }, text, signal);
  return {
    name: { kind: 'browser', label: '', ...(version ? { version } : {}) },
    batch: { texts: 4, characters: 4000 },
    prepare: (signal, progress) => settling(signal, async () => void (await shared.get(signal, progress))),
    translate: (texts, asked, signal) =>
      settling(signal, async () => {
        if (asked.from !== langs.from || asked.to !== langs.to) throw new EngineProblem('pair');
        const answers: string[] = [];
        for (const text of texts) answers.push(await render(text, signal));
        return answers;
      }),
    destroy: () => shared.drop(),
  };
}

/** Fails as every engine does: with the signal's reason once that is aborted, else with an EngineProblem. */
async function settling<T>(signal: AbortSignal, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (problem) {
    signal.throwIfAborted();
    throw problemOf(problem);
  }
}

interface SharedSession {
  get(signal: AbortSignal, progress?: Progress): Promise<BrowserSession>;
  drop(session?: BrowserSession): void;
}

/** One session for all who ask. Each makes its own while there is none, so that none is cancelled by another's signal. */
function sharedSession(make: SharedSession['get']): SharedSession {
  let kept: BrowserSession | undefined;
  return {
    async get(signal, progress) {
      if (kept) return kept;
      const made = await make(signal, progress);
      if (kept) quietly(() => made.destroy());
      kept ??= made;
      return kept;
    },
    drop(session = kept) {
      if (session) quietly(() => session.destroy());
      if (session === kept) kept = undefined;
    },
  };
}

/** What is thrown away may be gone already. */
function quietly(act: () => void): void {
  try {
    act();
  } catch {}
}

async function sessionFor(making: Making, signal: AbortSignal, progress?: Progress): Promise<BrowserSession> {
  const { api, langs, wait } = making;
  const found = await offerOf(api, langs, { wait, signal });
  if (!found) throw new EngineProblem('pair');
  try {
    return await created(making, found.pair, signal, progress);
  } catch (problem) {
    throw needsClick(problem, found.offer) ? new EngineProblem('unavailable', NEEDS_CLICK) : problem;
  }
}

/** Browsers refuse to download without a click; where nothing is to be downloaded, a refusal is a matter of policy. */
const needsClick = (problem: unknown, offer: Offer): boolean =>
  (problem as Error)?.name === 'NotAllowedError' && offer !== 'available';

function created({ api, wait }: Making, pair: Pair, outer: AbortSignal, progress?: Progress): Promise<BrowserSession> {
  return runWithTimeout({ milliseconds: PATIENCE.create, wait }, outer, async (signal, alive) => {
    const monitor = monitorFor((loaded) => {
      if (signal.aborted) return;
      alive();
      progress?.(loaded);
    });
    const session = await api.create({ ...pair, monitor, signal });
    if (signal.aborted) quietly(() => session.destroy());
    return session;
  });
}

/** Hears of progress only, so that a download that says the same again and again is not taken for one that goes on. */
function monitorFor(further: Progress): (monitor: CreateMonitor) => void {
  let most = -1;
  return (monitor) =>
    monitor.addEventListener('downloadprogress', ({ loaded }) => {
      if (!(loaded > most)) return;
      most = loaded;
      further(Math.min(Math.max(loaded, 0), 1));
    });
}

interface Rendering {
  readonly shared: SharedSession;
  readonly wait: WaitFor;
  readonly langs: Langs;
}

/** A text rendered; where it is too much at once, in two parts. */
async function rendered(rendering: Rendering, text: string, signal: AbortSignal): Promise<string> {
  if (!text.trim()) return '';
  try {
    return await withSession(rendering, text, signal);
  } catch (problem) {
    signal.throwIfAborted();
    const halves = isQuota(problem) ? halvesOf(text, rendering.langs.from) : undefined;
    if (!halves) throw problem;
    const parts: string[] = [];
    for (const half of halves) parts.push(await rendered(rendering, half, signal));
    return joined(parts, rendering.langs.to);
  }
}

/** Browsers unload a translator that is idle, and withdraw one as they please: then it is made anew, once for a text. */
async function withSession(rendering: Rendering, text: string, signal: AbortSignal): Promise<string> {
  try {
    return await asked(rendering, text, signal);
  } catch (problem) {
    signal.throwIfAborted();
    if (!isGone(problem)) throw problem;
    return asked(rendering, text, signal);
  }
}

async function asked({ shared, wait }: Rendering, text: string, outer: AbortSignal): Promise<string> {
  const session = await shared.get(outer);
  try {
    return await runWithTimeout({ milliseconds: PATIENCE.translate, wait }, outer, (signal) =>
      answer(session, text, signal),
    );
  } catch (problem) {
    // Whatever went wrong but the length of the text, the next text is not left to the same session.
    if (!isQuota(problem)) shared.drop(session);
    throw problem;
  }
}

async function answer(session: BrowserSession, text: string, signal: AbortSignal): Promise<string> {
  const { inputQuota = Number.POSITIVE_INFINITY } = session;
  if (Number.isFinite(inputQuota) && session.measureInputUsage) {
    const usage = await session.measureInputUsage(text, { signal });
    if (usage > inputQuota) throw new DOMException('more than it takes at once', 'QuotaExceededError');
  }
  const said: unknown = await session.translate(text, { signal });
  if (typeof said !== 'string') throw new EngineProblem('wrong-answer');
  return said;
}
