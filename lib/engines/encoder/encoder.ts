import type { EngineName } from '../../core';
import { runWithTimeout, TimeoutError, type WaitFor, waitFor } from '../../util/timeout';
import { EngineProblem } from '../translator';
import { type BatchLimits, batchesOf, padded } from './batches';
import { loadModel, type Model, type RuntimeOptions } from './onnx-runtime';
import { pooled } from './pooling';
import { type Contents, contentsOf } from './read-model';
import type { Manifest } from './store/model-manifest';
import type { ModelStore } from './store/model-store';
import { shortOf } from './store/stored-model';
import type { Tokens } from './tokenizer';

/** What gives texts of any language a place in one space. */
export interface Encoder {
  readonly name: EngineName;
  /**
   * One unit vector a text, in their order. Rejects with an EngineProblem, or with the signal's reason, which is looked
   * at between batches.
   */
  encode(texts: readonly string[], signal: AbortSignal): Promise<readonly Float32Array[]>;
  /** Gives back the memory it takes; nothing can be asked after it. */
  close(): Promise<void>;
}

export interface EncoderOptions extends RuntimeOptions {
  /** How the model is named and what its files must hash to; a folder filled by hand needs no hashes. */
  readonly manifest: Manifest;
  /**
   * What is computed in one go. Of a quantised model one range of numbers serves a whole batch, so that a vector depends
   * a little (from the third decimal on) on what was asked with it; `texts: 1` gives the same whoever asks.
   */
  readonly batch?: BatchLimits;
  readonly wait?: WaitFor;
}

/** Milliseconds for reading the model and for one batch, where the runtime leaves the thread free. */
export const PATIENCE = { load: 120_000, batch: 60_000 } as const;
const BATCH: BatchLimits = { texts: 8, tokens: 2048 };

/** The model was trained with this before texts that are compared with their like. */
const PREFIX = 'query: ';

interface Opened {
  readonly contents: Omit<Contents, 'weights'>;
  readonly model: Model;
  readonly batch: BatchLimits;
  readonly wait: WaitFor;
}

/**
 * Opens a model from a store; nothing is fetched but the runtime's own file. Rejects with an EngineProblem:
 * `unavailable` where a file is not there, `wrong-answer` where one is damaged or is no part of such a model.
 */
export async function openEncoder(store: ModelStore, options: EncoderOptions): Promise<Encoder> {
  const { manifest, batch = BATCH, wait = waitFor } = options;
  const { weights, ...contents } = await contentsOf(store, manifest);
  const limit = { milliseconds: PATIENCE.load, wait };
  const model = await inTime(limit, new AbortController().signal, () => loadModel(weights, options));
  return {
    name: { kind: 'encoder', label: manifest.label, version: shortOf(contents.hash) },
    encode: (texts, signal) => encode({ contents, model, batch, wait }, texts, signal),
    close: () => model.close(),
  };
}

const inTime: typeof runWithTimeout = async (limit, signal, work) => {
  try {
    return await runWithTimeout(limit, signal, work);
  } catch (problem) {
    throw problem instanceof TimeoutError ? new EngineProblem('slow') : problem;
  }
};

async function encode(opened: Opened, texts: readonly string[], signal: AbortSignal): Promise<readonly Float32Array[]> {
  signal.throwIfAborted();
  const tokens = texts.map((text) => opened.contents.tokenize(PREFIX + text));
  const vectors: Float32Array[] = [];
  for (const batch of batchesOf(tokens, opened.batch)) {
    await breath();
    const found = await encoded(opened, tokens, batch, signal);
    batch.forEach((at, row) => {
      vectors[at] = found[row]!;
    });
  }
  return vectors;
}

/** A batch keeps the thread for itself; between two of them a message that says "stop" can come in. */
const breath = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

async function encoded(
  { contents, model, wait }: Opened,
  tokens: readonly Tokens[],
  batch: readonly number[],
  signal: AbortSignal,
): Promise<readonly Float32Array[]> {
  const rows = padded(
    batch.map((at) => tokens[at]!),
    contents.padding,
  );
  const { values, width } = await inTime({ milliseconds: PATIENCE.batch, wait }, signal, () => model.run(rows));
  const vectors = pooled(values, rows, width);
  // Some runtimes answer with no numbers and no error.
  if (vectors.some(([first]) => !Number.isFinite(first))) throw new EngineProblem('wrong-answer', 'no numbers');
  return vectors;
}
