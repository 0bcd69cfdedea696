/** Parses the command's arguments into checked options. Holds the usage text that `--help` prints. */
import { parseArgs } from 'node:util';
import { parseServerAddress } from '../engines';
import { parseUrl } from '../util/url';

export interface CommandOptions {
  readonly command: 'compare' | 'locate' | 'read';
  readonly files: readonly string[];
  readonly format: 'text' | 'json' | 'jsonl' | 'markdown';
  readonly url?: string;
  /** With `compare`: the engine that gives machine translations or embeddings; none where only rules are wanted. */
  readonly engine?: EngineOption;
  /** With `read`: also list what was removed from the article, and why. */
  readonly withRemoved: boolean;
  /** With `compare`: also list equivalences, the same fact in another form. */
  readonly withNeutral: boolean;
  /** With `jsonl`: number of worker processes that share the lines. Without it this process does the work alone. */
  readonly workers?: number;
  /** With `jsonl`, and only with workers: seconds after which a line is given up. */
  readonly lineTimeout?: number;
  /** With `jsonl`: file with the output of an earlier run. Lines answered there are skipped. */
  readonly skipDone?: string;
}

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
}

export const USAGE = `verso: what a translation dropped, added or altered

  verso compare [--json|--markdown|--neutral] TRANSLATION ORIGINAL
  verso compare [--engine libretranslate|apertium --engine-url URL [--engine-key KEY]] …
  verso compare [--engine none] …
  verso compare [--engine encoder --model DIR] …
  verso compare --jsonl                        pairs on standard input, reports on standard output
  verso locate PAGE.html --url URL [--json]
  verso locate --jsonl
  verso read PAGE.html --url URL [--json] [--removed]
  verso read --jsonl [--removed]
  verso --version
  verso … --jsonl [--workers N] [--line-timeout S] [--skip-done FILE]

--workers shares the lines out among N processes; the order stays. A line that brings a process down is answered with an
error, and the others go on. --line-timeout gives a line up that takes longer than S seconds: its process is ended, and
the line answered with an error; without --workers the lines are then read by one process and answered by another.
--skip-done leaves out the lines whose ids stand in FILE, the output of an earlier run:
verso compare --jsonl --skip-done FILE < pairs.jsonl >> FILE
goes on where that run was ended, and cuts off a last line that was not written to its end.
--neutral lists after the differences what is the same in another form; JSON always has it.
--removed lists what was left out of an article, and why.
compare lines the texts up with the help of the sentence encoder that comes with Verso; it sends nothing and fetches
nothing. --engine none does without, by rules alone, several times as fast. --engine encoder --model DIR takes the
encoder in the folder DIR instead (config.json, tokenizer.json, tokenizer_config.json, onnx/model_quantized.onnx).
--engine libretranslate and apertium send the original's text to the translation server at URL and compare with what it
answers. The key may stand in VERSO_ENGINE_KEY instead.
Files are .html, or .txt with blank lines between paragraphs.
`;

/** The arguments cannot be understood. The message is one sentence for the user. */
export class UsageError extends Error {}

const COMMANDS = ['compare', 'locate', 'read'] as const;

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Parses the arguments after the command's name. `env` may hold VERSO_ENGINE_KEY. Throws UsageError with one calm
 * sentence.
 */
export function parseArguments(argv: readonly string[], env: Environment = process.env): CommandOptions {
  const { values, positionals } = parseCommandLine(argv);
  const [name, ...files] = positionals;
  const command = COMMANDS.find((c) => c === name);
  if (!command)
    throw new UsageError(name ? `There is no command "${name}".` : 'Say what to do: compare, locate or read.');
  const format = values.jsonl ? 'jsonl' : values.json ? 'json' : values.markdown ? 'markdown' : 'text';
  const fileCount = format === 'jsonl' ? 0 : command === 'compare' ? 2 : 1;
  if (files.length !== fileCount)
    throw new UsageError(`"${command}" takes ${fileCount} file(s) here, not ${files.length}.`);
  if (format === 'markdown' && command !== 'compare') throw new UsageError('--markdown goes with compare.');
  if (values.removed && command !== 'read') throw new UsageError('--removed goes with read.');
  if (values.neutral && (command !== 'compare' || format !== 'text'))
    throw new UsageError('--neutral goes with the listing of compare; JSON always has it.');
  if (values.url && !parseUrl(values.url))
    throw new UsageError('--url needs an address, such as https://news.example/.');
  const engine = parseEngineOption(values, command, env);
  const batch = parseBatchOptions(values, format);
  return {
    command,
    files,
    format,
    withRemoved: values.removed ?? false,
    withNeutral: values.neutral ?? false,
    ...(values.url ? { url: values.url } : {}),
    ...(engine ? { engine } : {}),
    ...batch,
  };
}

/** Upper limit of `--workers`. The machine's memory runs out long before this many are of use. */
const MAX_WORKERS = 256;

/** Upper limit of `--line-timeout` in seconds: a day. A larger number is probably a mistake. */
const MAX_TIMEOUT = 86_400;

interface BatchValues {
  readonly workers?: string | undefined;
  readonly 'line-timeout'?: string | undefined;
  readonly 'skip-done'?: string | undefined;
}

type BatchOptions = Pick<CommandOptions, 'workers' | 'lineTimeout' | 'skipDone'>;

function parseBatchOptions(values: BatchValues, format: CommandOptions['format']): BatchOptions {
  const { workers, 'line-timeout': timeout, 'skip-done': skipDone } = values;
  if (format !== 'jsonl' && (workers ?? timeout ?? skipDone) !== undefined)
    throw new UsageError('--workers, --line-timeout and --skip-done go with --jsonl.');
  if (skipDone === '') throw new UsageError('--skip-done needs the name of a file.');
  return {
    ...(workers === undefined ? {} : { workers: parseWorkerCount(workers) }),
    ...(timeout === undefined ? {} : { workers: parseWorkerCount(workers ?? '1'), lineTimeout: parseTimeout(timeout) }),
    ...(skipDone === undefined ? {} : { skipDone }),
  };
}

function parseWorkerCount(text: string): number {
  const count = Number(text);
  if (/^\d+$/.test(text) && count >= 1 && count <= MAX_WORKERS) return count;
  throw new UsageError(`--workers takes a number from 1 to ${MAX_WORKERS}.`);
}

function parseTimeout(text: string): number {
  const seconds = Number(text);
  if (/^\d+(?:\.\d+)?$/.test(text) && seconds > 0 && seconds <= MAX_TIMEOUT) return seconds;
  throw new UsageError(`--line-timeout takes seconds, more than 0 and at most ${MAX_TIMEOUT}.`);
}

/**
 * Builds the arguments and the environment of a worker process that answers lines with the same options. The key goes
 * into the environment, since process lists show arguments.
 */
export function buildWorkerArguments({ command, withRemoved, engine }: CommandOptions): {
  readonly args: readonly string[];
  readonly env: Environment;
} {
  const args = [command, '--jsonl', ...(withRemoved ? ['--removed'] : [])];
  if (!engine) return { args: command === 'compare' ? [...args, '--engine', 'none'] : args, env: {} };
  if (engine.kind === 'encoder')
    return { args: [...args, '--engine', 'encoder', ...(engine.folder ? ['--model', engine.folder] : [])], env: {} };
  return {
    args: [...args, '--engine', engine.kind, '--engine-url', engine.address],
    env: engine.key ? { VERSO_ENGINE_KEY: engine.key } : {},
  };
}

interface EngineValues {
  readonly engine?: string | undefined;
  readonly 'engine-url'?: string | undefined;
  readonly 'engine-key'?: string | undefined;
  readonly model?: string | undefined;
}

function parseEngineOption(
  values: EngineValues,
  command: CommandOptions['command'],
  env: Environment,
): EngineOption | undefined {
  const { engine, model, 'engine-url': url, 'engine-key': key } = values;
  if (model !== undefined && engine !== 'encoder') throw new UsageError('--model goes with --engine encoder.');
  if (engine === undefined && (url ?? key) !== undefined)
    throw new UsageError('--engine-url and --engine-key go with --engine.');
  if (engine === 'none' || (engine === undefined && command !== 'compare')) return undefined;
  if (engine === undefined) return { kind: 'encoder' };
  const kind = [...SERVER_KINDS, 'encoder' as const].find((known) => known === engine);
  if (!kind)
    throw new UsageError(`There is no engine "${engine}"; there are none, ${SERVER_KINDS.join(', ')} and encoder.`);
  if (command !== 'compare') throw new UsageError('--engine goes with compare.');
  return kind === 'encoder' ? parseEncoderOption(values) : parseServerOption(kind, values, env);
}

function parseEncoderOption({ model, 'engine-url': url, 'engine-key': key }: EngineValues): EncoderOption {
  if ((url ?? key) !== undefined) throw new UsageError('An encoder takes no --engine-url and no --engine-key.');
  if (model === '') throw new UsageError('--model needs the folder that the model lies in.');
  return { kind: 'encoder', ...(model === undefined ? {} : { folder: model }) };
}

function parseServerOption(kind: ServerOption['kind'], values: EngineValues, env: Environment): ServerOption {
  const { 'engine-url': url, 'engine-key': keyOption } = values;
  if (keyOption !== undefined && kind === 'apertium') throw new UsageError('Apertium takes no --engine-key.');
  const address = url === undefined ? undefined : parseServerAddress(url);
  if (!address) throw new UsageError(`--engine ${kind} needs --engine-url with the address of a server.`);
  const key = keyOption ?? env['VERSO_ENGINE_KEY'];
  return { kind, address, ...(key && kind === 'libretranslate' ? { key } : {}) };
}

function parseCommandLine(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        json: { type: 'boolean' },
        jsonl: { type: 'boolean' },
        markdown: { type: 'boolean' },
        neutral: { type: 'boolean' },
        removed: { type: 'boolean' },
        url: { type: 'string' },
        engine: { type: 'string' },
        'engine-url': { type: 'string' },
        'engine-key': { type: 'string' },
        model: { type: 'string' },
        workers: { type: 'string' },
        'line-timeout': { type: 'string' },
        'skip-done': { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (problem) {
    throw new UsageError(problem instanceof Error ? problem.message : String(problem));
  }
}
