/** Parses the options that choose an engine for `compare`, `editions`, `check` and `mcp`. */
import { parseServerAddress } from '../../meaning/translators/server-address';
import { UsageError } from '../shared/print';

const SERVER_KINDS = ['libretranslate', 'apertium'] as const;

export type EngineOption = ServerOption | EncoderOption;

/** A server that translates the original into the translation's language. */
export interface ServerOption {
  readonly kind: (typeof SERVER_KINDS)[number];
  /** As `parseServerAddress` returns it. */
  readonly address: string;
  readonly key?: string;
}

/** A sentence encoder, which computes embeddings for the segments of both texts. */
export interface EncoderOption {
  readonly kind: 'encoder';
  /** Folder with the files of another model than the one that Verso carries. */
  readonly folder?: string;
  /** Folder in which ONNX Runtime is installed as it is built for this machine (the package onnxruntime-node). */
  readonly native?: string;
  /** All of both texts is encoded, and not only what is needed. */
  readonly everything?: true;
}

export type Environment = Readonly<Record<string, string | undefined>>;

export interface EngineValues {
  readonly engine?: string | undefined;
  readonly 'engine-url'?: string | undefined;
  readonly 'engine-key'?: string | undefined;
  readonly model?: string | undefined;
  readonly native?: string | undefined;
  readonly everything?: boolean | undefined;
}

/** Commands that compare take the carried encoder where nothing else is chosen; the others take no engine. */
export function parseEngineOption(values: EngineValues, command: string, env: Environment): EngineOption | undefined {
  const { engine, model, native, everything, 'engine-url': url, 'engine-key': key } = values;
  if (command === 'mcp' && (native !== undefined || !['none', 'encoder', undefined].includes(engine)))
    throw new UsageError('mcp takes --engine none, or --engine encoder --model DIR: it sends nothing to anybody.');
  if (model !== undefined && engine !== 'encoder') throw new UsageError('--model goes with --engine encoder.');
  const isEncoding = engine === 'encoder' || (engine === undefined && canUseEngine(command));
  if (native !== undefined && !isEncoding) throw new UsageError('--native goes with the sentence encoder.');
  if (everything && !isEncoding) throw new UsageError('--everything goes with the sentence encoder.');
  if (engine === undefined && (url ?? key) !== undefined)
    throw new UsageError('--engine-url and --engine-key go with --engine.');
  if (engine === 'none' || (engine === undefined && !canUseEngine(command))) return undefined;
  if (engine === undefined) return parseEncoderOption(values);
  const kind = [...SERVER_KINDS, 'encoder' as const].find((known) => known === engine);
  if (!kind)
    throw new UsageError(`There is no engine "${engine}"; there are none, ${SERVER_KINDS.join(', ')} and encoder.`);
  if (!canUseEngine(command)) throw new UsageError('--engine goes with compare, editions, check and mcp.');
  return kind === 'encoder' ? parseEncoderOption(values) : parseServerOption(kind, values, env);
}

function parseEncoderOption(values: EngineValues): EncoderOption {
  const { model, native, everything, 'engine-url': url, 'engine-key': key } = values;
  if ((url ?? key) !== undefined) throw new UsageError('An encoder takes no --engine-url and no --engine-key.');
  if (model === '') throw new UsageError('--model needs the folder that the model lies in.');
  if (native === '') throw new UsageError('--native needs the folder that onnxruntime-node is installed in.');
  return {
    kind: 'encoder',
    ...(model === undefined ? {} : { folder: model }),
    ...(native === undefined ? {} : { native }),
    ...(everything ? { everything } : {}),
  };
}

function parseServerOption(kind: ServerOption['kind'], values: EngineValues, env: Environment): ServerOption {
  const { 'engine-url': url, 'engine-key': keyOption } = values;
  if (keyOption !== undefined && kind === 'apertium') throw new UsageError('Apertium takes no --engine-key.');
  const address = url === undefined ? undefined : parseServerAddress(url);
  if (!address) throw new UsageError(`--engine ${kind} needs --engine-url with the address of a server.`);
  const key = keyOption ?? env['VERSO_ENGINE_KEY'];
  return { kind, address, ...(key && kind === 'libretranslate' ? { key } : {}) };
}

/** Whether a command compares what it is given, or what it is asked to. */
const canUseEngine = (command: string): boolean => isComparing(command) || command === 'mcp';

/** Whether a command compares the texts that it is given. */
export const isComparing = (command: string): boolean =>
  command === 'compare' || command === 'editions' || command === 'check';
