/** Runs the engines on one report: the encoder compares again by meaning, then a translator renders the original. */
import { compareByNeed } from '../../../lib/compare/compare-by-need';
import type { EngineErrorKind, EngineName, SegmentEmbeddings } from '../../../lib/core/engine';
import type { Report } from '../../../lib/core/report';
import type { SegmentText } from '../../../lib/meaning/answer-in-batches';
import { type EmbeddingCache, embedSegments } from '../../../lib/meaning/embed-segments';
import type { Encoder } from '../../../lib/meaning/encoder';
import { EngineError, type LanguagePair, type Translator } from '../../../lib/meaning/translator';
import { isSameBaseLanguage } from '../../../lib/meaning/translators/language-codes';
import { type TranslationCache, translateOriginal } from '../../../lib/meaning/translators/translate-original';
import { type EngineRequirement, type EngineStatus, NO_CHANGE } from '../../../lib/panel/state/engine-state';
import type { PanelEvent } from '../../../lib/panel/state/panel-state';

/** The sentence encoder. It needs nothing from the reader. */
export type PanelEncoder = Pick<Encoder, 'name' | 'encode' | 'rest'>;

/** A translator for two languages that was created but not used yet. */
export interface TranslatorEngine {
  readonly translator: Translator;
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

/** A translator that was chosen but cannot start. */
export interface UnavailableEngine {
  readonly name: EngineName;
  readonly trouble: EngineErrorKind;
}

export interface EngineRunnerDeps {
  /** Undefined where the reader wants rules alone. */
  readonly encoder: () => Promise<PanelEncoder | undefined>;
  /** The translator that the settings name, for two languages; undefined where they name none. */
  readonly translator: (langs: LanguagePair) => Promise<TranslatorEngine | UnavailableEngine | undefined>;
  readonly cache?: { readonly renderings: TranslationCache; readonly vectors: EmbeddingCache };
  /** Compares the texts again, by rules alone where they were not encoded. */
  readonly compare: (report: Report, embeddings: SegmentEmbeddings | undefined, signal: AbortSignal) => Promise<Report>;
  readonly send: (event: PanelEvent) => void;
}

/** A comparison on show: the address of its original, and its report. */
export interface EngineTarget {
  readonly chosen: string;
  readonly report: Report;
  /** Where it is private, the cache of engine outputs is neither read nor written. */
  readonly isPrivate: boolean;
  /** Of all that is done for this comparison: the engines end with it. */
  readonly scope: AbortSignal;
}

export interface EngineRunner {
  /** Starts what needs nothing from the reader; otherwise offers it and says what it needs. */
  readonly offer: (on: EngineTarget) => Promise<void>;
  /** Starts after a click of the reader. */
  readonly take: (on: EngineTarget) => Promise<void>;
  readonly stop: () => void;
}

/** Creates a runner for the comparison on show. What it has done by then stays where it is stopped. */
export function createEngineRunner(deps: EngineRunnerDeps): EngineRunner {
  let running: AbortController | undefined;
  let waiting: TranslatorEngine | undefined;
  const stop = (): void => running?.abort();
  const begin = async (on: EngineTarget, click?: EngineClick): Promise<void> => {
    stop();
    const control = new AbortController();
    const signal = AbortSignal.any([on.scope, control.signal]);
    running = control;
    waiting = undefined;
    const wait = (engine: TranslatorEngine): void => {
      if (!signal.aborted) waiting = engine;
    };
    const tell = (status: EngineStatus | undefined): void => {
      if (!signal.aborted) deps.send({ type: 'engine', url: on.chosen, status });
    };
    const langs = { from: on.report.original.lang, to: on.report.translation.lang };
    await runEngines({ on, langs, click, signal, deps, tell, wait }).catch((problem) => {
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

function createEngineClick(offered: TranslatorEngine | undefined): EngineClick {
  const { address, agreed } = { address: offered?.address, agreed: offered?.agreed?.() };
  agreed?.catch(() => undefined); // A rejection is handled where the promise is awaited, if it still is.
  return { ...(address ? { address } : {}), ...(agreed ? { agreed } : {}) };
}

interface EngineTask {
  readonly on: EngineTarget;
  readonly langs: LanguagePair;
  readonly click: EngineClick | undefined;
  readonly signal: AbortSignal;
  readonly deps: EngineRunnerDeps;
  readonly tell: (status: EngineStatus | undefined) => void;
  /** Remembers a translator that is offered and needs the reader's consent to send text. */
  readonly wait: (engine: TranslatorEngine) => void;
}

async function runEngines(task: EngineTask): Promise<void> {
  const { on, langs, signal, deps, tell } = task;
  const encoder = isSameBaseLanguage(langs) ? undefined : await deps.encoder();
  signal.throwIfAborted();
  if (!encoder) return tell(undefined);
  const translator = await deps.translator(langs);
  signal.throwIfAborted();
  // With a translator this may be the second press: what the encoder has said stands.
  const isCompared = translator !== undefined && on.report.encoded !== undefined && !on.report.encoded.trouble;
  const failed = isCompared ? undefined : await compareByMeaning(task, encoder);
  if (!translator) return failed && tell(failed);
  const isRendered = await readOriginal(task, translator);
  if (isRendered && failed) tell(failed);
}

/** Compares by meaning; gives the status to be told where nothing came of it. */
async function compareByMeaning(task: EngineTask, encoder: PanelEncoder): Promise<EngineStatus | undefined> {
  const { on, langs, signal, deps, tell } = task;
  const { name } = encoder;
  tell({ kind: 'preparing', name, langs });
  const { progress, getStatus } = createProgress(task, name);
  try {
    const { report, trouble } = await compareWithEncoder(task, encoder, progress);
    signal.throwIfAborted();
    deps.send({ type: 'sharpened', url: on.chosen, report, status: getStatus(trouble) });
    return undefined;
  } catch (problem) {
    signal.throwIfAborted();
    return buildTrouble(task, name, problem);
  }
}

/** Tells how far an engine is, and says in the end what came of it. */
function createProgress({ langs, tell }: EngineTask, name: EngineName) {
  let rendered = { done: 0, of: 0 };
  return {
    progress: (done: number, of: number): void => {
      rendered = { done, of };
      tell({ kind: 'working', name, langs, ...rendered });
    },
    getStatus: (trouble: EngineErrorKind | undefined): EngineStatus =>
      trouble ? { kind: 'trouble', name, langs, trouble, rendered } : { kind: 'done', name, langs, ...NO_CHANGE },
  };
}

/**
 * Comparing texts of more segments than this, both together, takes half as much memory again as the model: it gets the
 * model's room. Of shorter ones the model stays open, since a second reading would wait for it longer than it reads.
 */
const MANY_SEGMENTS = 400;

interface EncoderResult {
  readonly report: Report;
  readonly trouble: EngineErrorKind | undefined;
}

/**
 * Compares with as much of both texts encoded as is needed; the progress is that of the need. Rejects with an EngineError
 * where nothing could be encoded.
 */
async function compareWithEncoder(
  { on, signal, deps }: EngineTask,
  encoder: PanelEncoder,
  progress: (done: number, of: number) => void,
): Promise<EncoderResult> {
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
  const compare = (embeddings?: SegmentEmbeddings): Promise<Report> => deps.compare(on.report, embeddings, signal);
  // It may have failed half-way before, and reports of earlier versions of Verso were judged by a translation, too.
  const byRules = on.report.encoded || on.report.rendering ? await compare() : on.report;
  const report = await compareByNeed(byRules, { embed, compare });
  encoder.rest?.();
  return { report, trouble };
}

/** Renders the original, or offers to. Gives whether it was rendered: the reader is asked and told nothing more. */
async function readOriginal(task: EngineTask, engine: TranslatorEngine | UnavailableEngine): Promise<boolean> {
  const { langs, tell, signal } = task;
  if ('trouble' in engine) {
    tell({ kind: 'trouble', langs, ...engine });
    return false;
  }
  try {
    return await startTranslator(task, engine);
  } catch (problem) {
    signal.throwIfAborted();
    const trouble = buildTrouble(task, engine.translator.name, problem);
    // A download that needs a click is offered instead.
    const needsClick = trouble.trouble === 'unavailable' && !task.click && engine.prepare;
    tell(needsClick ? buildOffer(task, engine, 'download') : trouble);
    return false;
  } finally {
    engine.destroy?.();
  }
}

async function startTranslator(task: EngineTask, engine: TranslatorEngine): Promise<boolean> {
  const { on, langs, click, deps, signal, tell, wait } = task;
  const { translator, needs } = engine;
  const { name } = translator;
  if (!canStartEngine(engine, click)) {
    if (needs === 'permission') wait(engine);
    tell(buildOffer(task, engine, needs));
    return false;
  }
  if (needs === 'permission') await click?.agreed;
  tell({ kind: 'preparing', name, langs });
  await engine.prepare?.(signal, (progress) => {
    if (needs === 'download') tell({ kind: 'preparing', name, langs, progress });
  });
  const cache = on.isPrivate ? undefined : deps.cache?.renderings;
  const { progress, getStatus } = createProgress(task, name);
  const rendering = await translateOriginal(on.report.original.segments, translator, langs, {
    signal,
    progress,
    cache,
  });
  const { trouble } = rendering;
  if (trouble && Object.keys(rendering.texts).length === 0) throw new EngineError(trouble);
  signal.throwIfAborted();
  deps.send({ type: 'rendered', url: on.chosen, rendering, status: getStatus(trouble) });
  return !trouble;
}

/**
 * Whether the translator can start now. A click on "Try again" is no consent to send text where that was revoked
 * meanwhile.
 */
function canStartEngine({ needs, address }: TranslatorEngine, click: EngineClick | undefined): boolean {
  if (needs !== 'permission') return needs === 'nothing' || click !== undefined;
  return click?.agreed !== undefined && click.address === address;
}

const buildOffer = (
  { langs }: EngineTask,
  { translator, address }: TranslatorEngine,
  needs: EngineRequirement,
): EngineStatus => ({ kind: 'offered', name: translator.name, langs, needs, ...(address ? { address } : {}) });

/** The status after an error. Anything but an `EngineError` is a bug. */
function buildTrouble({ langs }: EngineTask, name: EngineName, problem: unknown) {
  const { trouble, detail } = problem instanceof EngineError ? problem : new EngineError('refused', String(problem));
  return { kind: 'trouble', name, langs, trouble, ...(detail ? { detail } : {}) } as const;
}
