/** Asks an engine for the answers to many texts, batch by batch, and keeps them in a cache. */
import type { EngineErrorKind } from '../core/engine';
import { EngineError } from './translator';

/** A segment of an article, with its id. */
export interface SegmentText {
  readonly id: string;
  readonly text: string;
}

/**
 * Earlier answers of engines. A key holds all that its answer depends on. Both functions may reject: the engine is then
 * asked again.
 */
export interface AnswerCache<T> {
  /** Resolves to as many answers as keys, in their order; undefined for a missing one. */
  get(keys: readonly string[]): Promise<readonly (T | undefined)[]>;
  put(entries: readonly (readonly [key: string, answer: T])[]): Promise<void>;
}

export interface AnswerOptions<T> {
  readonly signal: AbortSignal;
  /** Told the number of segments that have an answer, and of all segments. */
  readonly progress?: (done: number, of: number) => void;
  readonly cache?: AnswerCache<T>;
}

/** The most that an engine takes in one batch; characters in UTF-16 units. */
export interface BatchLimit {
  readonly texts: number;
  readonly characters: number;
}

/** How to ask one engine. */
export interface BatchRequest<T> {
  readonly most: BatchLimit;
  readonly keyOf: (text: string) => string;
  /** Resolves to as many answers as texts, in their order. */
  readonly ask: (texts: readonly string[]) => Promise<readonly T[]>;
  /** Whether a value from the cache is an answer. */
  readonly isAnswer: (found: unknown) => found is T;
  /** Whether an answer is good enough for the cache; all are by default. */
  readonly keeps?: (text: string, answer: T) => boolean;
}

/**
 * Fills `answers` from the cache, then batch by batch in reading order. `answers` is keyed by text, so that a repeated
 * sentence is asked for once. Resolves to the kind of error that ended it early, undefined where all have an answer.
 * Rejects with the signal's reason, and with any error that is no EngineError.
 */
export async function answerInBatches<T>(
  segments: readonly SegmentText[],
  answers: Map<string, T>,
  request: BatchRequest<T>,
  options: AnswerOptions<T>,
): Promise<EngineErrorKind | undefined> {
  options.signal.throwIfAborted();
  const texts = listDistinctTexts(segments);
  await readCachedAnswers(texts, answers, request, options);
  const reportProgress = () =>
    options.progress?.(segments.filter(({ text }) => answers.has(text)).length, segments.length);
  reportProgress();
  try {
    for (const batch of splitIntoBatches(texts, answers, request.most)) {
      options.signal.throwIfAborted();
      await answerBatch(batch, answers, request, options);
      reportProgress();
    }
  } catch (problem) {
    options.signal.throwIfAborted();
    if (problem instanceof EngineError) return problem.trouble;
    throw problem;
  }
  return undefined;
}

/** Lists the segments' texts in reading order, each once. */
export const listDistinctTexts = (segments: readonly SegmentText[]): readonly string[] => [
  ...new Set(segments.map(({ text }) => text)),
];

async function readCachedAnswers<T>(
  texts: readonly string[],
  answers: Map<string, T>,
  { keyOf, isAnswer }: BatchRequest<T>,
  { cache }: AnswerOptions<T>,
): Promise<void> {
  const missingTexts = texts.filter((text) => !answers.has(text));
  const cachedAnswers = await ignoreErrors(() => cache?.get(missingTexts.map(keyOf)));
  for (const [at, text] of missingTexts.entries()) {
    const answer = cachedAnswers?.[at];
    if (isAnswer(answer)) answers.set(text, answer);
  }
}

/** Ignores what a cache throws or rejects with: without a cache the engine is asked again. */
async function ignoreErrors<T>(work: () => Promise<T> | undefined): Promise<T | undefined> {
  try {
    return await work();
  } catch {
    return undefined;
  }
}

async function answerBatch<T>(
  batch: readonly string[],
  answers: Map<string, T>,
  { ask, keyOf, keeps = () => true }: BatchRequest<T>,
  { signal, cache }: AnswerOptions<T>,
): Promise<void> {
  const batchAnswers = await ask(batch);
  signal.throwIfAborted();
  if (batchAnswers.length !== batch.length) throw new EngineError('wrong-answer', `${batchAnswers.length} texts`);
  const textsWithAnswers = batch.map((text, at) => [text, batchAnswers[at]!] as const);
  for (const [text, answer] of textsWithAnswers) answers.set(text, answer);
  const entries = textsWithAnswers
    .filter(([text, answer]) => keeps(text, answer))
    .map(([text, answer]) => [keyOf(text), answer] as const);
  if (entries.length) void ignoreErrors(() => cache?.put(entries));
}

/** Yields batches of the texts without an answer, in their order. A text over the limit is a batch of its own. */
function* splitIntoBatches(
  texts: readonly string[],
  answers: ReadonlyMap<string, unknown>,
  limit: BatchLimit,
): Generator<readonly string[]> {
  let [batch, characters]: [string[], number] = [[], 0];
  for (const text of texts) {
    if (answers.has(text)) continue;
    if (batch.length && (batch.length >= limit.texts || characters + text.length > limit.characters)) {
      yield batch;
      [batch, characters] = [[], 0];
    }
    batch.push(text);
    characters += text.length;
  }
  if (batch.length) yield batch;
}
