/** Parses the command's arguments into checked options. */
import { parseArgs } from 'node:util';
import type { Side } from '../core';
import { INTERCHANGE_FORMATS, type InterchangeFormat } from '../interchange/formats';
import { parseUrl } from '../util/url';
import { UsageError } from './command-errors';
import { type CheckOptions, parseCheckOptions } from './options/check-options';
import { type EngineOption, type Environment, isComparing, parseEngineOption } from './options/engine-options';

const COMMANDS = ['check', 'compare', 'editions', 'locate', 'mcp', 'read', 'report'] as const;

export interface CommandOptions {
  readonly command: (typeof COMMANDS)[number];
  /** With `mcp`: the folders whose files may be read. */
  readonly files: readonly string[];
  readonly format: 'text' | 'json' | 'jsonl' | 'markdown' | InterchangeFormat;
  readonly url?: string;
  /** With `compare` and two files: the addresses of the two pages, if known. */
  readonly addresses: Readonly<Partial<Record<Side, string>>>;
  /** With `compare` and JSON: also give outlets, authors and dates of both articles. */
  readonly withMetadata: boolean;
  /** With `compare` and two files: the file with the original as it was when it was translated. */
  readonly earlier?: string;
  /** With `compare` and two files: where an archive lists its copies of a page; the page's address is put behind it. */
  readonly archive?: string;
  /** With `archive`: for which time it is asked, ISO 8601; by default when the translation was published. */
  readonly at?: string;
  /** With `compare`: the engine that gives machine translations or embeddings; none where only rules are wanted. */
  readonly engine?: EngineOption;
  /** With `compare` and `editions`: the most sentences of a text that is compared; by default `BOUNDS.sentences`. */
  readonly maxSegments?: number;
  /** With `read`: also list what was removed from the article, and why. */
  readonly withRemoved: boolean;
  /** With `compare`: also list equivalences, the same fact in another form. */
  readonly withNeutral: boolean;
  /** With `report`: the file that the page is written to. */
  readonly out?: string;
  /** With `report`: the folder that the tables are written to, as CSV. */
  readonly csv?: string;
  /** With `jsonl`: number of worker processes that share the lines. Without it this process does the work alone. */
  readonly workers?: number;
  /** With `jsonl`, and only with workers: seconds after which a line is given up. */
  readonly lineTimeout?: number;
  /** With `jsonl`: file with the output of an earlier run. Lines answered there are skipped. */
  readonly skipDone?: string;
  /** With `check`. */
  readonly check?: CheckOptions;
}

/**
 * Parses the arguments after the command's name. `env` may hold VERSO_ENGINE_KEY. Throws UsageError with one calm
 * sentence.
 */
export function parseArguments(argv: readonly string[], env: Environment = process.env): CommandOptions {
  const { values, positionals } = parseCommandLine(argv);
  const [name, ...files] = positionals;
  const command = COMMANDS.find((c) => c === name);
  if (!command)
    throw new UsageError(
      name
        ? `There is no command "${name}".`
        : 'Say what to do: compare, check, editions, locate, mcp, read or report.',
    );
  const format = parseFormat(values, command);
  checkCompanions(values, command, format);
  checkFileCount(files.length, command, format);
  checkFileNames(files, values, command);
  for (const option of ['url', 'translation-url', 'original-url', 'archive'] as const)
    if (values[option] !== undefined && !parseUrl(values[option]))
      throw new UsageError(`--${option} needs an address, such as https://news.example/.`);
  checkVersionOptions(values, command, format);
  const engine = parseEngineOption(values, command, env);
  const check = parseCheckOptions(values, command);
  const batch = parseBatchOptions(values, format, command);
  return {
    command,
    files,
    format,
    addresses: {
      ...(values['translation-url'] ? { translation: values['translation-url'] } : {}),
      ...(values['original-url'] ? { original: values['original-url'] } : {}),
    },
    withRemoved: values.removed ?? false,
    withNeutral: values.neutral ?? false,
    withMetadata: values.metadata ?? false,
    ...(values.url ? { url: values.url } : {}),
    ...(values.out ? { out: values.out } : {}),
    ...(values.csv ? { csv: values.csv } : {}),
    ...(values.earlier ? { earlier: values.earlier } : {}),
    ...(values.archive ? { archive: values.archive } : {}),
    ...(values.at ? { at: values.at } : {}),
    ...(engine ? { engine } : {}),
    ...parseMaxSegments(values['max-segments'], command),
    ...batch,
    ...(check ? { check } : {}),
  };
}

function checkFileCount(count: number, command: CommandOptions['command'], format: CommandOptions['format']): void {
  if (command === 'check' && format !== 'jsonl') {
    if (count > 2)
      throw new UsageError(`"check" takes a translation and its original, or folders, not ${count} names.`);
    return;
  }
  if (command === 'mcp') return;
  const wanted = format === 'jsonl' ? 0 : command === 'compare' ? 2 : 1;
  if (count !== wanted) throw new UsageError(`"${command}" takes ${wanted} file(s) here, not ${count}.`);
}

type CommandValues = ReturnType<typeof parseCommandLine>['values'];

function parseFormat(values: CommandValues, command: CommandOptions['command']): CommandOptions['format'] {
  const { format } = values;
  if (command === 'check' && (values.json || values.markdown))
    throw new UsageError('check takes --format, and no --json and no --markdown.');
  if (command === 'check') return values.jsonl ? 'jsonl' : 'text';
  if (format === undefined)
    return values.jsonl ? 'jsonl' : values.json ? 'json' : values.markdown ? 'markdown' : 'text';
  const known = INTERCHANGE_FORMATS.find((one) => one === format);
  if (!known) throw new UsageError(`There is no format "${format}"; there are ${INTERCHANGE_FORMATS.join(', ')}.`);
  if (command !== 'compare') throw new UsageError('--format goes with compare.');
  if (values.jsonl || values.json || values.markdown)
    throw new UsageError('--format stands alone: leave --json, --jsonl and --markdown out.');
  return known;
}

/** Checks that options stand with the commands and formats that heed them. Throws UsageError. */
function checkCompanions(values: CommandValues, command: CommandOptions['command'], format: CommandOptions['format']) {
  if (command === 'mcp' && format !== 'text')
    throw new UsageError('mcp speaks a protocol of its own, so it takes no --json, --jsonl or --markdown.');
  if (command === 'editions' && format !== 'jsonl')
    throw new UsageError('editions reads lines: verso editions --jsonl < editions.jsonl.');
  if (command === 'report' && format !== 'text')
    throw new UsageError('report writes a page, so it takes no --json and no --jsonl.');
  if (command === 'report' && !values.out)
    throw new UsageError('report needs --out with the name of the page, such as report.html.');
  if (command !== 'report' && (values.out ?? values.csv) !== undefined)
    throw new UsageError('--out and --csv go with report.');
  if (format === 'markdown' && command !== 'compare') throw new UsageError('--markdown goes with compare.');
  if (values.removed && command !== 'read') throw new UsageError('--removed goes with read.');
  if (values.neutral && (command !== 'compare' || format !== 'text'))
    throw new UsageError('--neutral goes with the listing of compare; JSON always has it.');
  if (values.metadata && (command !== 'compare' || (format !== 'json' && format !== 'jsonl')))
    throw new UsageError('--metadata goes with compare --json and compare --jsonl.');
  if (
    (values['translation-url'] ?? values['original-url']) !== undefined &&
    (command !== 'compare' || format === 'jsonl')
  )
    throw new UsageError('--translation-url and --original-url go with compare and two files.');
}

/** Checks names that mean something else than a file of that name. Throws UsageError. */
function checkFileNames(
  files: readonly string[],
  { earlier, csv, 'skip-done': skipDone }: CommandValues,
  command: CommandOptions['command'],
) {
  if ((command !== 'report' && files.includes('-')) || earlier === '-' || skipDone === '-')
    throw new UsageError('"-", standard input, goes with report alone; a file of this name is ./-.');
  if (csv === '' || csv === '-') throw new UsageError('--csv needs the name of a folder.');
}

/** Checks what asks for the original as it was. Throws UsageError. */
function checkVersionOptions(
  { earlier, archive, at, 'original-url': originalUrl }: CommandValues,
  command: CommandOptions['command'],
  format: CommandOptions['format'],
) {
  if ((earlier ?? archive ?? at) === undefined) return;
  if (command !== 'compare' || (format !== 'text' && format !== 'json'))
    throw new UsageError('--earlier, --archive and --at go with compare and two files, as a listing or with --json.');
  if (earlier !== undefined && archive !== undefined)
    throw new UsageError('--earlier and --archive both say how the original was: leave one out.');
  if (archive !== undefined && originalUrl === undefined)
    throw new UsageError('--archive needs --original-url, the address that the archive is asked about.');
  if (at !== undefined && archive === undefined) throw new UsageError('--at goes with --archive.');
  if (at !== undefined && Number.isNaN(Date.parse(at)))
    throw new UsageError('--at needs a date, such as 2026-05-04 or 2026-05-04T09:30Z.');
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

function parseBatchOptions(values: BatchValues, format: CommandOptions['format'], command: string): BatchOptions {
  const { workers, 'line-timeout': timeout, 'skip-done': skipDone } = values;
  const other = command === 'check' ? undefined : workers;
  if (format !== 'jsonl' && (other ?? timeout ?? skipDone) !== undefined)
    throw new UsageError('--workers, --line-timeout and --skip-done go with --jsonl.');
  if (skipDone === '') throw new UsageError('--skip-done needs the name of a file.');
  return {
    ...(workers === undefined ? {} : { workers: parseWorkerCount(workers) }),
    ...(timeout === undefined ? {} : { workers: parseWorkerCount(workers ?? '1'), lineTimeout: parseTimeout(timeout) }),
    ...(skipDone === undefined ? {} : { skipDone }),
  };
}

/** Upper limit of `--max-segments`: two such texts fill the memory of any machine. */
const MAX_SEGMENTS = 1_000_000;

function parseMaxSegments(text: string | undefined, command: string): Pick<CommandOptions, 'maxSegments'> {
  if (text === undefined) return {};
  if (!isComparing(command)) throw new UsageError('--max-segments goes with compare, editions and check.');
  const count = Number(text);
  if (/^\d+$/.test(text) && count >= 1 && count <= MAX_SEGMENTS) return { maxSegments: count };
  throw new UsageError('--max-segments takes a number from 1 to 1,000,000.');
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
export function buildWorkerArguments({ command, withRemoved, withMetadata, maxSegments, engine }: CommandOptions): {
  readonly args: readonly string[];
  readonly env: Environment;
} {
  const args = [
    command,
    '--jsonl',
    ...(withRemoved ? ['--removed'] : []),
    ...(withMetadata ? ['--metadata'] : []),
    ...(maxSegments === undefined ? [] : ['--max-segments', `${maxSegments}`]),
  ];
  if (!engine) return { args: isComparing(command) ? [...args, '--engine', 'none'] : args, env: {} };
  if (engine.kind === 'encoder')
    return {
      args: [
        ...args,
        '--engine',
        'encoder',
        ...(engine.folder ? ['--model', engine.folder] : []),
        ...(engine.native ? ['--native', engine.native] : []),
        ...(engine.everything ? ['--everything'] : []),
      ],
      env: {},
    };
  return {
    args: [...args, '--engine', engine.kind, '--engine-url', engine.address],
    env: engine.key ? { VERSO_ENGINE_KEY: engine.key } : {},
  };
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
        metadata: { type: 'boolean' },
        format: { type: 'string' },
        out: { type: 'string' },
        csv: { type: 'string' },
        'translation-url': { type: 'string' },
        'original-url': { type: 'string' },
        earlier: { type: 'string' },
        archive: { type: 'string' },
        at: { type: 'string' },
        url: { type: 'string' },
        engine: { type: 'string' },
        'engine-url': { type: 'string' },
        'engine-key': { type: 'string' },
        model: { type: 'string' },
        native: { type: 'string' },
        everything: { type: 'boolean' },
        'fail-on': { type: 'string' },
        map: { type: 'string', multiple: true },
        from: { type: 'string' },
        since: { type: 'string' },
        baseline: { type: 'string' },
        'write-baseline': { type: 'string' },
        'max-segments': { type: 'string' },
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
