import type { EngineErrorKind, EngineName, EngineOutput, Report, Segment } from '../../../lib/core';
import {
  type EmbeddingCache,
  EngineError,
  embedSegments,
  isSameBaseLanguage,
  type LanguagePair,
  type TranslationCache,
  type Translator,
  translateOriginal,
} from '../../../lib/engines';
import type { Encoder } from '../../../lib/engines/encoder';
import type { EngineRequirement, EngineStatus, PanelEvent } from '../../../lib/panel';

/** An engine for two languages, made ready but not yet asked to do anything. */
export type Engine = Translating | Placing;

export interface Translating extends Ready {
  readonly translator: Translator;
}

export interface Placing extends Ready {
  readonly encoder: Pick<Encoder, 'name' | 'encode'>;
}

interface Ready {
  readonly needs: EngineRequirement;
  /** Where text is sent: the server's origin. */
  readonly address?: string;
  /** Gets what it needs, 0..1; rejects as the engine does. */
  prepare?(signal: AbortSignal, progress: (loaded: number) => void): Promise<void>;
  /** The reader has said that text may be sent; called within the click, since browsers ask their question then only. */
  agreed?(): Promise<void>;
  destroy?(): void;
}

/** An engine that was chosen and cannot even begin. */
export interface NoEngine {
  readonly name: EngineName;
  readonly trouble: EngineErrorKind;
  /** It may be there, where a private window does not get at it. */
  readonly kept?: 'elsewhere';
}

export interface EngineOutside {
  /** The engine that the settings name, for two languages; undefined where they name none. */
  readonly engine: (langs: LanguagePair) => Promise<Engine | NoEngine | undefined>;
  readonly cache?: { readonly renderings: TranslationCache; readonly vectors: EmbeddingCache };
  /** The comparison once more, with what the engine made of the texts. */
  readonly compare: (report: Report, meaning: EngineOutput, signal: AbortSignal) => Promise<Report>;
  readonly send: (event: PanelEvent) => void;
}

/** A comparison on show: the address of its original, and its report. */
export interface OnShow {
  readonly chosen: string;
  readonly report: Report;
  /** Of a private window: nothing that an engine says is kept, nor is anything kept before made use of. */
  readonly isPrivate?: boolean;
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
  let waiting: Engine | undefined;
  const stop = (): void => running?.abort();
  const begin = async (on: OnShow, click?: Click): Promise<void> => {
    stop();
    const control = new AbortController();
    const { signal } = control;
    running = control;
    waiting = undefined;
    const wait = (engine: Engine): void => {
      if (!signal.aborted) waiting = engine;
    };
    await help(on, click, { ...outside, wait }, signal).catch((problem) => {
      if (!signal.aborted) throw problem;
    });
  };
  return { offer: (on) => begin(on), take: (on) => begin(on, clickOn(waiting)), stop };
}

/** A click of the reader's; on an offer to send text somewhere it is her word for that, and for no other place. */
interface Click {
  readonly address?: string;
  readonly agreed?: Promise<void>;
}

function clickOn(offered: Engine | undefined): Click {
  const { address, agreed } = { address: offered?.address, agreed: offered?.agreed?.() };
  agreed?.catch(() => undefined); // Heard of where it is waited for, if it still is then.
  return { ...(address ? { address } : {}), ...(agreed ? { agreed } : {}) };
}

interface Helping extends EngineOutside {
  /** This engine is offered, and waits for the reader’s word that text may be sent. */
  readonly wait: (engine: Engine) => void;
}

interface Work {
  readonly engine: Engine;
  readonly langs: LanguagePair;
  readonly on: OnShow;
  readonly click: Click | undefined;
  readonly signal: AbortSignal;
  readonly outside: Helping;
  readonly tell: (status: EngineStatus | undefined) => void;
}

async function help(on: OnShow, click: Click | undefined, outside: Helping, signal: AbortSignal): Promise<void> {
  const tell = (status: EngineStatus | undefined): void => {
    if (!signal.aborted) outside.send({ type: 'engine', url: on.chosen, status });
  };
  const langs = { from: on.report.original.lang, to: on.report.translation.lang };
  const engine = isSameBaseLanguage(langs) ? undefined : await outside.engine(langs);
  signal.throwIfAborted();
  if (!engine) return tell(undefined);
  if ('trouble' in engine) return tell({ at: 'trouble', langs, ...engine });
  const work: Work = { engine, langs, on, click, signal, outside, tell };
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
  const { engine, langs, click, outside, tell } = work;
  const name = nameOf(engine);
  if (!isGiven(engine, click)) {
    if (engine.needs === 'permission') outside.wait(engine);
    return tell(offerOf(work, engine.needs));
  }
  if (engine.needs === 'permission') await click?.agreed;
  tell({ at: 'preparing', name, langs });
  await engine.prepare?.(work.signal, (progress) => {
    if (engine.needs === 'download') tell({ at: 'preparing', name, langs, progress });
  });
  await understood(work);
}

/** "Try again" is no leave to send text, where that leave was taken back: then it is asked for anew. */
function isGiven({ needs, address }: Engine, click: Click | undefined): boolean {
  if (needs !== 'permission') return needs === 'nothing' || click !== undefined;
  return click?.agreed !== undefined && click.address === address;
}

async function understood(work: Work): Promise<void> {
  const { engine, langs, on, signal, outside, tell } = work;
  const name = nameOf(engine);
  let [done, of] = [0, textsFor(engine, on).length];
  const progress = (now: number, all: number): void => {
    [done, of] = [now, all];
    tell({ at: 'working', name, langs, done, of });
  };
  const { meaning, trouble, isEmpty } = await meaningBy(work, progress);
  if (trouble && isEmpty) throw new EngineError(trouble);
  const report = await outside.compare(on.report, meaning, signal);
  signal.throwIfAborted();
  const status: EngineStatus = trouble
    ? { at: 'trouble', name, langs, trouble, rendered: { done, of } }
    : { at: 'done', name, langs, more: 0, fewer: 0 };
  outside.send({ type: 'sharpened', url: on.chosen, report, status });
}

interface Understood {
  readonly meaning: EngineOutput;
  readonly trouble: EngineErrorKind | undefined;
  readonly isEmpty: boolean;
}

async function meaningBy(work: Work, progress: (done: number, of: number) => void): Promise<Understood> {
  const { engine, langs, on, signal, outside } = work;
  const [texts, kept] = [textsFor(engine, on), on.isPrivate ? undefined : outside.cache];
  if ('translator' in engine) {
    const gloss = await translateOriginal(texts, engine.translator, langs, {
      signal,
      progress,
      cache: kept?.renderings,
    });
    return { meaning: { gloss }, trouble: gloss.trouble, isEmpty: Object.keys(gloss.texts).length === 0 };
  }
  const vectors = await embedSegments(texts, engine.encoder, { signal, progress, cache: kept?.vectors });
  return { meaning: { vectors }, trouble: vectors.trouble, isEmpty: Object.keys(vectors.of).length === 0 };
}

/** A translator is given the original, an encoder both texts, the translation's first. */
const textsFor = (engine: Engine, { report }: OnShow): readonly Segment[] =>
  'translator' in engine ? report.original.segments : [...report.translation.segments, ...report.original.segments];

const nameOf = (engine: Engine): EngineName => ('translator' in engine ? engine.translator : engine.encoder).name;

function offerOf({ engine, langs }: Work, needs: Engine['needs']): EngineStatus {
  const { address } = engine;
  return { at: 'offered', name: nameOf(engine), langs, needs, ...(address ? { address } : {}) };
}

/** A download that turns out to want a click is no trouble: it is offered. What is no EngineProblem is a bug. */
function statusAfter(work: Work, problem: unknown): EngineStatus {
  const { engine, langs, click } = work;
  const { trouble, detail } = problem instanceof EngineError ? problem : new EngineError('refused', String(problem));
  if (trouble === 'unavailable' && !click && engine.prepare) return offerOf(work, 'download');
  return { at: 'trouble', name: nameOf(engine), langs, trouble, ...(detail ? { detail } : {}) };
}
