import type { EngineName, EngineTrouble, Gloss, Report } from '../../lib/domain';
import { EngineProblem, type GlossCache, glossed, type Langs, sameLanguage, type Translator } from '../../lib/engines';
import type { EngineStatus, PanelEvent } from '../../lib/panel';

/** An engine for two languages, made ready but not yet asked to do anything. */
export interface Engine {
  readonly translator: Translator;
  readonly needs: 'nothing' | 'download' | 'permission';
  /** Where text is sent: the server's origin. */
  readonly address?: string;
  /** Gets what it needs, 0..1; rejects as a Translator does. */
  prepare?(signal: AbortSignal, progress: (loaded: number) => void): Promise<void>;
  /** The reader has said that text may be sent. */
  agreed?(): Promise<void>;
  destroy?(): void;
}

/** An engine that was chosen and cannot even begin. */
export interface NoEngine {
  readonly name: EngineName;
  readonly trouble: EngineTrouble;
}

export interface EngineOutside {
  /** The engine that the settings name, for two languages; undefined where they name none. */
  readonly engine: (langs: Langs) => Promise<Engine | NoEngine | undefined>;
  readonly cache?: GlossCache;
  /** The comparison once more, with what the engine made of the original. */
  readonly compare: (report: Report, gloss: Gloss, signal: AbortSignal) => Promise<Report>;
  readonly send: (event: PanelEvent) => void;
}

/** A comparison on show: the address of its original, and its report. */
export interface OnShow {
  readonly chosen: string;
  readonly report: Report;
}

export interface Helper {
  /** Begins where nothing has to be asked of the reader first, else says what has. */
  readonly offer: (on: OnShow) => Promise<void>;
  /** The reader has clicked. */
  readonly take: (on: OnShow) => Promise<void>;
  readonly stop: () => void;
}

/** Lets an engine help with the comparison on show; one at a time, and the comparison is never touched till the end. */
export function helper(outside: EngineOutside): Helper {
  let running: AbortController | undefined;
  const stop = (): void => running?.abort();
  const begin = async (on: OnShow, clicked: boolean): Promise<void> => {
    stop();
    const control = new AbortController();
    running = control;
    await help(on, clicked, outside, control.signal).catch((problem) => {
      if (!control.signal.aborted) throw problem;
    });
  };
  return { offer: (on) => begin(on, false), take: (on) => begin(on, true), stop };
}

interface Work {
  readonly engine: Engine;
  readonly langs: Langs;
  readonly on: OnShow;
  readonly clicked: boolean;
  readonly signal: AbortSignal;
  readonly outside: EngineOutside;
  readonly tell: (status: EngineStatus | undefined) => void;
}

async function help(on: OnShow, clicked: boolean, outside: EngineOutside, signal: AbortSignal): Promise<void> {
  const tell = (status: EngineStatus | undefined): void => {
    if (!signal.aborted) outside.send({ type: 'engine', url: on.chosen, status });
  };
  const langs = { from: on.report.original.lang, to: on.report.translation.lang };
  const engine = sameLanguage(langs) ? undefined : await outside.engine(langs);
  signal.throwIfAborted();
  if (!engine) return tell(undefined);
  if ('trouble' in engine) return tell({ at: 'trouble', langs, ...engine });
  const work: Work = { engine, langs, on, clicked, signal, outside, tell };
  try {
    await begun(work);
  } catch (problem) {
    signal.throwIfAborted();
    tell(statusAfter(work, problem));
  } finally {
    engine.destroy?.();
  }
}

async function begun(work: Work): Promise<void> {
  const { engine, langs, clicked, tell } = work;
  const { name } = engine.translator;
  if (engine.needs !== 'nothing' && !clicked) return tell(offerOf(work, engine.needs));
  if (engine.needs === 'permission') await engine.agreed?.();
  tell({ at: 'preparing', name, langs });
  await engine.prepare?.(work.signal, (progress) => {
    if (engine.needs === 'download') tell({ at: 'preparing', name, langs, progress });
  });
  await rendered(work);
}

async function rendered({ engine, langs, on, signal, outside, tell }: Work): Promise<void> {
  const { translator } = engine;
  const { name } = translator;
  let [done, of] = [0, on.report.original.segments.length];
  const progress = (now: number, all: number): void => {
    [done, of] = [now, all];
    tell({ at: 'working', name, langs, done, of });
  };
  const gloss = await glossed(on.report.original.segments, translator, langs, {
    signal,
    progress,
    ...(outside.cache ? { cache: outside.cache } : {}),
  });
  const { trouble } = gloss;
  if (trouble && Object.keys(gloss.texts).length === 0) throw new EngineProblem(trouble);
  const report = await outside.compare(on.report, gloss, signal);
  signal.throwIfAborted();
  const status: EngineStatus = trouble
    ? { at: 'trouble', name, langs, trouble, rendered: { done, of } }
    : { at: 'done', name, langs, more: 0, fewer: 0 };
  outside.send({ type: 'sharpened', url: on.chosen, report, status });
}

function offerOf({ engine, langs }: Work, needs: Engine['needs']): EngineStatus {
  const { address } = engine;
  return { at: 'offered', name: engine.translator.name, langs, needs, ...(address ? { address } : {}) };
}

/** A download that turns out to want a click is no trouble: it is offered. What is no EngineProblem is a bug. */
function statusAfter(work: Work, problem: unknown): EngineStatus {
  const { engine, langs, clicked } = work;
  const { trouble, detail } =
    problem instanceof EngineProblem ? problem : new EngineProblem('refused', String(problem));
  if (trouble === 'unavailable' && !clicked) return offerOf(work, 'download');
  return { at: 'trouble', name: engine.translator.name, langs, trouble, ...(detail ? { detail } : {}) };
}
