/** Parses the options of the sentence encoder for `compare`, `editions`, `check` and `mcp`. */
import { UsageError } from '../shared/print';

/** A sentence encoder, which computes embeddings for the segments of both texts. */
export interface EncoderOption {
  /** Folder with the files of another model than the one that Verso carries. */
  readonly folder?: string;
  /** Folder in which ONNX Runtime is installed as it is built for this machine (the package onnxruntime-node). */
  readonly native?: string;
  /** All of both texts is encoded, and not only what is needed. */
  readonly everything?: true;
}

export interface EngineValues {
  readonly engine?: string | undefined;
  readonly 'engine-url'?: string | undefined;
  readonly 'engine-key'?: string | undefined;
  readonly model?: string | undefined;
  readonly native?: string | undefined;
  readonly everything?: boolean | undefined;
}

const ENGINES: readonly (string | undefined)[] = ['none', 'encoder', undefined];

/** What scripts from before may still name: servers that the original's text was sent to. */
const SERVERS: readonly (string | undefined)[] = ['libretranslate', 'apertium'];

/** Commands that compare take the carried encoder where nothing else is chosen; the others take no engine. */
export function parseEngineOption(values: EngineValues, command: string): EncoderOption | undefined {
  const { engine, model, native, everything, 'engine-url': url, 'engine-key': key } = values;
  if (SERVERS.includes(engine) || (url ?? key) !== undefined)
    throw new UsageError('The command compares without a translation server now: there are --engine none and encoder.');
  if (!ENGINES.includes(engine)) throw new UsageError(`There is no engine "${engine}"; there are none and encoder.`);
  if (command === 'mcp' && native !== undefined)
    throw new UsageError('mcp takes --engine none, or --engine encoder --model DIR: it sends nothing to anybody.');
  if (model !== undefined && engine !== 'encoder') throw new UsageError('--model goes with --engine encoder.');
  const isEncoding = engine === 'encoder' || (engine === undefined && canUseEngine(command));
  if (native !== undefined && !isEncoding) throw new UsageError('--native goes with the sentence encoder.');
  if (everything && !isEncoding) throw new UsageError('--everything goes with the sentence encoder.');
  if (!isEncoding) return undefined;
  if (!canUseEngine(command)) throw new UsageError('--engine goes with compare, editions, check and mcp.');
  if (model === '') throw new UsageError('--model needs the folder that the model lies in.');
  if (native === '') throw new UsageError('--native needs the folder that onnxruntime-node is installed in.');
  return {
    ...(model === undefined ? {} : { folder: model }),
    ...(native === undefined ? {} : { native }),
    ...(everything ? { everything } : {}),
  };
}

/** Whether a command compares what it is given, or what it is asked to. */
const canUseEngine = (command: string): boolean => isComparing(command) || command === 'mcp';

/** Whether a command compares the texts that it is given. */
export const isComparing = (command: string): boolean =>
  command === 'compare' || command === 'editions' || command === 'check';
