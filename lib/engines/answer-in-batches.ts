import type { EngineErrorKind } from '../core';
import { EngineError } from './translator';

/** A segment of an article. */
export interface SegmentText {
  readonly id: string;
  readonly text: string;
}

/** What engines said before, by keys that hold all that the answer depends on. It may fail: then it is asked again. */
export interface AnswerCache<T> {
  /** As many as the keys, in their order; undefined for what is not there. */
  get(keys: readonly string[]): Promise<readonly (T | undefined)[]>;
  put(entries: readonly (readonly [key: string, answer: T])[]): Promise<void>;
}

export interface AnswerOptions<T> {
  readonly signal: AbortSignal;
  /** Segments done, of how many. */
  readonly progress?: (done: number, of: number) => void;
  readonly cache?: AnswerCache<T>;
}

/** The most an engine takes in one go. */
export interface BatchLimit {
  readonly texts: number;
  readonly characters: number;
}

/** How one engine is asked. */
export interface BatchRequest<T> {
  readonly most: BatchLimit;
  readonly keyOf: (text: string) => string;
  /** As many answers as texts, in their order. */
  readonly ask: (texts: readonly string[]) => Promise<readonly T[]>;
  /** Whether what a cache gives is an answer at all. */
  readonly isAnswer: (found: unknown) => found is T;
  /** Whether an answer is worth keeping for good. */
  readonly keeps?: (text: string, answer: T) => boolean;
}

/**
 * Fills `answers`, which are by text so that a sentence that stands twice is asked for once: from the cache, then batch
 * by batch in reading order. Gives what kept it from all. Rejects with the signal's reason, and with faults of our own.
 */
export async function answerInBatches<T>(
  segments: readonly SegmentText[],
  answers: Map<string, T>,
  asking: BatchRequest<T>,
  options: AnswerOptions<T>,
): Promise<EngineErrorKind | undefined> {
  options.signal.throwIfAborted();
  const texts = listDistinctTexts(segments);
  await readCachedAnswers(texts, answers, asking, options);
  const tell = () => options.progress?.(segments.filter(({ text }) => answers.has(text)).length, segments.length);
  tell();
  try {
    for (const batch of splitIntoBatches(texts, answers, asking.most)) {
      options.signal.throwIfAborted();
      await answerBatch(batch, answers, asking, options);
      tell();
    }
  } catch (problem) {
    options.signal.throwIfAborted();
    if (problem instanceof EngineError) return problem.trouble;
    throw problem;
  }
  return undefined;
}

export const listDistinctTexts = (segments: readonly SegmentText[]): readonly string[] => [
  ...new Set(segments.map(({ text }) => text)),
];

async function readCachedAnswers<T>(
  texts: readonly string[],
  answers: Map<string, T>,
  { keyOf, isAnswer }: BatchRequest<T>,
  { cache }: AnswerOptions<T>,
): Promise<void> {
  const asked = texts.filter((text) => !answers.has(text));
  const found = await ignoreErrors(() => cache?.get(asked.map(keyOf)));
  for (const [at, text] of asked.entries()) {
    const answer = found?.[at];
    if (isAnswer(answer)) answers.set(text, answer);
  }
}

/** Whatever goes amiss with a cache, thrown or rejected, it was only a cache. */
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
  const said = await ask(batch);
  signal.throwIfAborted();
  if (said.length !== batch.length) throw new EngineError('wrong-answer', `${said.length} texts`);
  const given = batch.map((text, at) => [text, said[at]!] as const);
  for (const [text, answer] of given) answers.set(text, answer);
  const entries = given
    .filter(([text, answer]) => keeps(text, answer))
    .map(([text, one]) => [keyOf(text), one] as const);
  if (entries.length) void ignoreErrors(() => cache?.put(entries));
}

/** Texts that have no answer yet, in their order, as many at once as the engine takes. */
function* splitIntoBatches(
  texts: readonly string[],
  answers: ReadonlyMap<string, unknown>,
  most: BatchLimit,
): Generator<readonly string[]> {
  let [batch, characters]: [string[], number] = [[], 0];
  for (const text of texts) {
    if (answers.has(text)) continue;
    if (batch.length && (batch.length >= most.texts || characters + text.length > most.characters)) {
      yield batch;
      [batch, characters] = [[], 0];
    }
    batch.push(text);
    characters += text.length;
  }
  if (batch.length) yield batch;
}
