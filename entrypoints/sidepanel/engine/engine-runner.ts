/** Runs one engine on one report: offers it, prepares it, and compares again with its output. */
import { compareByNeed } from '../../../lib/compare/compare-by-need';
import type { EngineErrorKind, EngineName, EngineOutput, SegmentEmbeddings } from '../../../lib/core/engine';
import type { Report } from '../../../lib/core/report';
import type { SegmentText } from '../../../lib/meaning/answer-in-batches';
import { type EmbeddingCache, embedSegments } from '../../../lib/meaning/embed-segments';
import type { Encoder } from '../../../lib/meaning/encoder';
import { EngineError, type LanguagePair, type Translator } from '../../../lib/meaning/translator';
import { isSameBaseLanguage } from '../../../lib/meaning/translators/language-codes';
import { type TranslationCache, translateOriginal } from '../../../lib/meaning/translators/translate-original';
import { type EngineRequirement, type EngineStatus, NO_CHANGE } from '../../../lib/panel/state/engine-state';
import type { PanelEvent } from '../../../lib/panel/state/panel-state';

/** An engine for two languages that was created but not used yet. */
export type ReadyEngine = TranslatorEngine | EncoderEngine;

export interface TranslatorEngine extends EngineBase {
  readonly translator: Translator;
}

export interface EncoderEngine extends EngineBase {
  readonly encoder: Pick<Encoder, 'name' | 'encode' | 'rest'>;
}

interface EngineBase {
  readonly needs: EngineRequirement;
  /** Origin of the server that text is sent to. */
  readonly address?: string;
  /** Downloads what the engine needs, with the loaded share (0..1) as progress; rejects as the engine does. */
  prepare?(signal: AbortSignal, progress: (loaded: number) => void): Promise<void>;
  /**
   * Records the reader's consent to send text. Called within the click, since browsers only show their permission
   * request then.
   */
  agreed?(): Promise<void>;
  destroy?(): void;
}

/** An engine that was chosen but cannot start. */
export interface UnavailableEngine {
  readonly name: EngineName;
  readonly trouble: EngineErrorKind;
}

export interface EngineRunnerDeps {
  /** The engine that the settings name, for two languages; undefined where they name none. */
  readonly engine: (langs: LanguagePair) => Promise<ReadyEngine | UnavailableEngine | undefined>;
  readonly cache?: { readonly renderings: TranslationCache; readonly vectors: EmbeddingCache };
  /** Compares the texts again, with the engine's output. */
  readonly compare: (report: Report, meaning: EngineOutput, signal: AbortSignal) => Promise<Report>;
  readonly send: (event: PanelEvent) => void;
}

/** A comparison on show: the address of its original, and its report. */
export interface EngineTarget {
  readonly chosen: string;
  readonly report: Report;
  /** Where it is private, the cache of engine outputs is neither read nor written. */
  readonly isPrivate: boolean;
  /** Of all that is done for this comparison: the engine ends with it. */
  readonly scope: AbortSignal;
}

export interface EngineRunner {
  /** Starts the engine where it needs nothing from the reader; otherwise offers it and says what it needs. */
  readonly offer: (on: EngineTarget) => Promise<void>;
  /** Starts the engine after a click of the reader. */
  readonly take: (on: EngineTarget) => Promise<void>;
  readonly stop: () => void;
}

/**
 * Creates a runner for the comparison on show. It runs one engine at a time, and replaces the report only at the end.
 */
export function createEngineRunner(deps: EngineRunnerDeps): EngineRunner {
  let running: AbortController | undefined;
  let waiting: ReadyEngine | undefined;
  const stop = (): void => running?.abort();
  const begin = async (on: EngineTarget, click?: EngineClick): Promise<void> => {
    stop();
    const control = new AbortController();
    const signal = AbortSignal.any([on.scope, control.signal]);
    running = control;
    waiting = undefined;
    const wait = (engine: ReadyEngine): void => {
      if (!signal.aborted) waiting = engine;
    };
    await runEngine(on, click, { ...deps, wait }, signal).catch((problem) => {
      if (!signal.aborted) throw problem;
    });
  };
  return { offer: (on) => begin(on), take: (on) => begin(on, createEngineClick(waiting)), stop };
}

/** A click of the reader. On an offer to send text it is her consent, for the offered address only. */
interface EngineClick {
  readonly address?: string;
  readonly agreed?: Promise<void>;
}

function createEngineClick(offered: ReadyEngine | undefined): EngineClick {
  const { address, agreed } = { address: offered?.address, agreed: offered?.agreed?.() };
  agreed?.catch(() => undefined); // A rejection is handled where the promise is awaited, if it still is.
  return { ...(address ? { address } : {}), ...(agreed ? { agreed } : {}) };
}

interface EngineTaskDeps extends EngineRunnerDeps {
  /** Remembers an engine that is offered and needs the reader's consent to send text. */
  readonly wait: (engine: ReadyEngine) => void;
}

interface EngineTask {
  readonly engine: ReadyEngine;
  readonly langs: LanguagePair;
  readonly on: EngineTarget;
  readonly click: EngineClick | undefined;
  readonly signal: AbortSignal;
  readonly deps: EngineTaskDeps;
  readonly tell: (status: EngineStatus | undefined) => void;
}

async function runEngine(
  on: EngineTarget,
  click: EngineClick | undefined,
  deps: EngineTaskDeps,
  signal: AbortSignal,
): Promise<void> {
  const tell = (status: EngineStatus | undefined): void => {
    if (!signal.aborted) deps.send({ type: 'engine', url: on.chosen, status });
  };
  const langs = { from: on.report.original.lang, to: on.report.translation.lang };
  const engine = isSameBaseLanguage(langs) ? undefined : await deps.engine(langs);
  signal.throwIfAborted();
  if (!engine) return tell(undefined);
  if ('trouble' in engine) return tell({ kind: 'trouble', langs, ...engine });
  const work: EngineTask = { engine, langs, on, click, signal, deps, tell };
  try {
    await startTask(work);
  } catch (problem) {
    signal.throwIfAborted();
    tell(buildStatusAfterError(work, problem));
  } finally {
    engine.destroy?.();
  }
}

async function startTask(work: EngineTask): Promise<void> {
  const { engine, langs, click, deps, tell } = work;
  const name = getEngineName(engine);
  if (!canStartEngine(engine, click)) {
    if (engine.needs === 'permission') deps.wait(engine);
    return tell(buildOffer(work, engine.needs));
  }
  if (engine.needs === 'permission') await click?.agreed;
  tell({ kind: 'preparing', name, langs });
  await engine.prepare?.(work.signal, (progress) => {
    if (engine.needs === 'download') tell({ kind: 'preparing', name, langs, progress });
  });
  await updateReport(work);
}

/**
 * Whether the engine can start now. A click on "Try again" is no consent to send text where that was revoked meanwhile.
 */
function canStartEngine({ needs, address }: ReadyEngine, click: EngineClick | undefined): boolean {
  if (needs !== 'permission') return needs === 'nothing' || click !== undefined;
  return click?.agreed !== undefined && click.address === address;
}

async function updateReport(work: EngineTask): Promise<void> {
  const { engine, langs, on, deps, signal, tell } = work;
  const name = getEngineName(engine);
  let progress = { done: 0, of: 0 };
  const showProgress = (done: number, of: number): void => {
    progress = { done, of };
    tell({ kind: 'working', name, langs, ...progress });
  };
  const { report, trouble } =
    'translator' in engine
      ? await compareWithTranslator(work, engine, showProgress)
      : await compareWithEncoder(work, engine, showProgress);
  signal.throwIfAborted();
  const status: EngineStatus = trouble
    ? { kind: 'trouble', name, langs, trouble, rendered: progress }
    : { kind: 'done', name, langs, ...NO_CHANGE };
  deps.send({ type: 'sharpened', url: on.chosen, report, status });
}

interface EngineResult {
  readonly report: Report;
  readonly trouble: EngineErrorKind | undefined;
}

type ProgressTeller = (done: number, of: number) => void;

/** Compares with a translation of the original. Rejects with an EngineError where there is none. */
async function compareWithTranslator(
  { langs, on, signal, deps }: EngineTask,
  { translator }: TranslatorEngine,
  progress: ProgressTeller,
): Promise<EngineResult> {
  const cache = on.isPrivate ? undefined : deps.cache?.renderings;
  const rendering = await translateOriginal(on.report.original.segments, translator, langs, {
    signal,
    progress,
    cache,
  });
  const { trouble } = rendering;
  if (trouble && Object.keys(rendering.texts).length === 0) throw new EngineError(trouble);
  return { report: await deps.compare(on.report, { rendering }, signal), trouble };
}

/**
 * Comparing texts of more segments than this, both together, takes half as much memory again as the model: it gets the
 * model's room. Of shorter ones the model stays open, since a second reading would wait for it longer than it reads.
 */
const MANY_SEGMENTS = 400;

/**
 * Compares with as much of both texts encoded as is needed; the progress is that of the need. Rejects with an EngineError
 * where nothing could be encoded.
 */
async function compareWithEncoder(
  { on, signal, deps }: EngineTask,
  { encoder }: EncoderEngine,
  progress: ProgressTeller,
): Promise<EngineResult> {
  const cache = on.isPrivate ? undefined : deps.cache?.vectors;
  const { translation, original } = on.report;
  const isLong = translation.segments.length + original.segments.length > MANY_SEGMENTS;
  let trouble: EngineErrorKind | undefined;
  const embed = async (segments: readonly SegmentText[]): Promise<SegmentEmbeddings> => {
    const vectors = await embedSegments(segments, encoder, { signal, progress, cache });
    if (isLong) encoder.rest?.();
    trouble = vectors.trouble;
    if (trouble && Object.keys(vectors.of).length === 0) throw new EngineError(trouble);
    return vectors;
  };
  const compare = (output: EngineOutput): Promise<Report> => deps.compare(on.report, output, signal);
  // Another engine may have had its say in what is on show, or this one before it failed.
  const byRules = on.report.encoded || on.report.rendering ? await compare({}) : on.report;
  const report = await compareByNeed(byRules, { embed, compare });
  encoder.rest?.();
  return { report, trouble };
}

const getEngineName = (engine: ReadyEngine): EngineName =>
  ('translator' in engine ? engine.translator : engine.encoder).name;

function buildOffer({ engine, langs }: EngineTask, needs: ReadyEngine['needs']): EngineStatus {
  const { address } = engine;
  return { kind: 'offered', name: getEngineName(engine), langs, needs, ...(address ? { address } : {}) };
}

/**
 * The status after an error. A download that needs a click is offered instead. Anything but an `EngineError` is a bug.
 */
function buildStatusAfterError(work: EngineTask, problem: unknown): EngineStatus {
  const { engine, langs, click } = work;
  const { trouble, detail } = problem instanceof EngineError ? problem : new EngineError('refused', String(problem));
  if (trouble === 'unavailable' && !click && engine.prepare) return buildOffer(work, 'download');
  return { kind: 'trouble', name: getEngineName(engine), langs, trouble, ...(detail ? { detail } : {}) };
}
