/** Parses the command's arguments into checked options. */
import { parseArgs } from 'node:util';
import { BOUNDS } from '../../core/article';
import { SIDES, type Side } from '../../core/segment';
import { parseUrl } from '../../core/url';
import { COMMAND_FORMATS, type CommandFormat } from '../../report/formats/formats';
import { UsageError } from '../shared/print';
import { type CheckOptions, parseCheckOptions } from './check-options';
import { type EncoderOption, isComparing, parseEngineOption } from './engine-options';

// The usage text that `--help` prints.

/** What `--help` prints. It is made when it is asked for: to format its numbers takes longer than the rest of the start. */
export const formatUsage = (): string => `verso: what a translation dropped, added or altered

  verso compare [--json|--markdown|--neutral] TRANSLATION ORIGINAL
  verso compare [--engine none] …
  verso compare [--engine encoder --model DIR] [--native DIR] [--everything] …
  verso compare --format ${COMMAND_FORMATS.join('|')} [--translation-url URL] [--original-url URL] TRANSLATION ORIGINAL
  verso compare [--url URL] PAGE.html          a page with both texts, as a translation tool leaves it
  verso compare --earlier FILE TRANSLATION ORIGINAL
  verso compare --archive URL --original-url URL [--at DATE] TRANSLATION ORIGINAL
  verso compare --jsonl [--metadata]           pairs on standard input, reports on standard output
  verso check [--fail-on high|medium|low|never] [--format text|github|sarif|junit|markdown] [--rule NAME=LEVEL|off] [--workers N] TRANSLATION ORIGINAL
  verso check [--map 'i18n/{lang}/docs/** = docs/**'] [--from LANG] [--glossary FILE] [--since REF] [--cache DIR] [--baseline FILE] [--write-baseline FILE] [FOLDER]
  verso editions --jsonl                       lines of up to six language versions of an article
  verso compare|editions --max-segments N …
  verso report REPORTS.jsonl --out PAGE.html [--csv DIR]
  verso locate PAGE.html --url URL [--json]
  verso locate --jsonl
  verso read PAGE.html --url URL [--json] [--removed] [--side original|translation]
  verso read --jsonl [--removed]
  verso mcp [--engine none] [FOLDER …]
  verso --version
  verso … --jsonl [--workers N] [--line-timeout S] [--skip-done FILE]

--workers shares the lines out among N processes; the order stays. A line that brings a process down is answered with an
error, and the others go on. --line-timeout gives a line up that takes longer than S seconds: its process is ended, and
the line answered with an error; without --workers the lines are then read by one process and answered by another.
--skip-done leaves out the lines whose ids stand in FILE, the output of an earlier run:
verso compare --jsonl --skip-done FILE < pairs.jsonl >> FILE
goes on where that run was ended, and cuts off a last line that was not written to its end. Ctrl-C ends a run after the
lines in progress, a second one at once. A line's "id" may be any JSON; it comes back to the letter.
--format writes both texts side by side as one HTML page to read, keep and print or, for other programs, a translation
memory (TMX 1.4b), XLIFF 2.1, MQM ratings as in the WMT campaigns (TSV), or the provenance as JSON-LD. --translation-url and --original-url say where the two files are from.
--earlier compares also with the original as it was when it was translated, and tells what was changed in it since.
--archive asks an archive for that version, nearest to DATE or to the day the translation was published: URL is where the
archive lists its copies (Memento, RFC 7089), such as https://web.archive.org/web/timemap/link/. Nothing else is asked.
--metadata adds what is known of both articles to the JSON: outlet, authors, dates.
check compares the pages of a project with their translations, two files or folders of Markdown, MDX, HTML, text or
catalogues of strings (PO, XLIFF, JSON, ARB), and
finds the layouts of usual site generators by itself. Its exit status is 1 where something is found from --fail-on on
(medium), 2 where it could not be run. --since tells only what originals have had since a commit and never arrived.
--cache keeps in DIR what was found, and what has not changed since is not compared again.
--glossary tells terms that are translated by other words than FILE allows (CSV, TBX).
verso.json in the folder it is started in says what always holds. --baseline leaves out what --write-baseline wrote down; .versoignore and comments (<!-- verso-ignore: reason -->) leave
out files and passages.
editions takes {"id","editions":[{"lang","url","paragraphs" or "html"}, …]} a line, the original first (or "original":
its index), and answers with the original's passages by editions: said, changed, missing or more, those first on which
the editions disagree most. It takes the encoder's options as compare does.
report counts what compare --jsonl wrote ("-": from standard input) by outlet, language pair, engine, kind, category and
month, into one page of tables and plots (--out -: to standard output); --csv writes the tables into the folder DIR, too. Months need the dates that
compare --jsonl --metadata writes. What is held does not grow with the number of lines.
A text of more than ${BOUNDS.sentences.toLocaleString('en')} sentences is not compared, and a page of more than ${BOUNDS.elements.toLocaleString('en')} elements not read, nor a PDF of more than ${BOUNDS.pages} pages; it
is told so. --max-segments compares texts of up to N sentences: memory and time grow with them.
mcp answers programs that speak the Model Context Protocol, over standard input and output, until they end: its tools
compare, check, locate and read. It reads files below the folders named and no others, and fetches nothing.
--neutral lists after the differences what is the same in another form; JSON always has it.
--removed lists what was left out of an article, and why.
compare takes one page where it is saved with the translation that a reader's tool put beside its text: what belongs
together is known then, and paragraphs without a translation yet are counted and no difference. Of such a page read gives
the original, and with --side translation the tool's text.
compare lines the texts up with the help of the sentence encoder that comes with Verso; it sends nothing and fetches
nothing. --engine none does without, by rules alone, several times as fast. --engine encoder --model DIR takes the
encoder in the folder DIR instead (config.json, tokenizer.json, tokenizer_config.json, onnx/model_quantized.onnx).
The encoder reads what the rules are not sure of, what stands beside it, and some sentences for what is usual: a third to
two fifths of a good translation. --everything has it read all; the reports' "engine" says how much was read.
--native runs the encoder with ONNX Runtime as it is built for this machine, several times as fast as with the
WebAssembly that comes with Verso, from the folder DIR: npm install --prefix DIR --ignore-scripts onnxruntime-node
Its last digits depend on the processor; the reports' "engine" then says "native".
Files are .html, .md or .mdx, .pdf with text in it, or .txt with blank lines between paragraphs.
Files are written as a whole or stay as they were, and none that is read is written over. What a page or a name could tell
the terminal is shown as signs (␛), and escaped in JSON.
Exit status, but for check: 0 done, or the reader of the output has ended; 1 it could not be done; 2 the arguments are not understood, or
an output cannot be written or is an input, too.
`;

const COMMANDS = ['check', 'compare', 'editions', 'locate', 'mcp', 'read', 'report'] as const;

export interface CommandOptions {
  readonly command: (typeof COMMANDS)[number];
  /** With `mcp`: the folders whose files may be read. */
  readonly files: readonly string[];
  readonly format: 'text' | 'json' | 'jsonl' | 'markdown' | CommandFormat;
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
  /** With `compare`: the sentence encoder; none where only rules are wanted. */
  readonly engine?: EncoderOption;
  /** With `compare` and `editions`: the most sentences of a text that is compared; by default `BOUNDS.sentences`. */
  readonly maxSegments?: number;
  /** With `read`: also list what was removed from the article, and why. */
  readonly withRemoved: boolean;
  /** With `read`: the text of a bilingual page that is given; by default the original. */
  readonly side: Side;
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

/** Parses the arguments after the command's name. Throws UsageError with one calm sentence. */
export function parseArguments(argv: readonly string[]): CommandOptions {
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
  checkSinglePage(files.length, values, command);
  for (const option of ['url', 'translation-url', 'original-url', 'archive'] as const)
    if (values[option] !== undefined && !parseUrl(values[option]))
      throw new UsageError(`--${option} needs an address, such as https://news.example/.`);
  checkVersionOptions(values, command, format);
  const engine = parseEngineOption(values, command);
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
    side: parseSideOption(values, command),
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
  if (command === 'compare' && format !== 'jsonl' && count === 1) return;
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
  const known = COMMAND_FORMATS.find((one) => one === format);
  if (!known) throw new UsageError(`There is no format "${format}"; there are ${COMMAND_FORMATS.join(', ')}.`);
  if (command !== 'compare') throw new UsageError('--format goes with compare.');
  if (values.jsonl || values.json || values.markdown)
    throw new UsageError('--format stands alone: leave --json, --jsonl and --markdown out.');
  return known;
}

/** Checks that nothing is said of a second file where one page holds both texts. Throws UsageError. */
function checkSinglePage(count: number, values: CommandValues, command: CommandOptions['command']) {
  if (command !== 'compare') return;
  const ofTwo = ['translation-url', 'original-url', 'earlier', 'archive'] as const;
  const option = ofTwo.find((name) => values[name] !== undefined);
  if (count === 1 && option) throw new UsageError(`--${option} goes with two files: a translation and its original.`);
  if (count === 2 && values.url !== undefined)
    throw new UsageError('--url goes with one page; of two files --translation-url and --original-url say it.');
}

/** Parses which text of a bilingual page is read. Throws UsageError. */
function parseSideOption({ side, removed }: CommandValues, command: CommandOptions['command']): Side {
  if (side === undefined) return 'original';
  const known = SIDES.find((one) => one === side);
  if (command !== 'read' || !known) throw new UsageError('--side goes with read: original or translation.');
  if (known === 'translation' && removed)
    throw new UsageError('--removed lists what the page itself has beside its article: leave --side out.');
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

/** Builds the arguments of a worker process that answers lines with the same options. */
export function buildWorkerArguments({
  command,
  withRemoved,
  side,
  withMetadata,
  maxSegments,
  engine,
  check,
}: CommandOptions): readonly string[] {
  return [
    command,
    '--jsonl',
    ...(withRemoved ? ['--removed'] : []),
    ...(side === 'original' ? [] : ['--side', side]),
    ...(withMetadata ? ['--metadata'] : []),
    ...(maxSegments === undefined ? [] : ['--max-segments', `${maxSegments}`]),
    ...(check?.glossary ? ['--glossary', check.glossary] : []),
    ...listEngineArguments(command, engine),
  ];
}

function listEngineArguments(command: CommandOptions['command'], engine: EncoderOption | undefined): readonly string[] {
  if (!engine) return isComparing(command) ? ['--engine', 'none'] : [];
  return [
    '--engine',
    'encoder',
    ...(engine.folder ? ['--model', engine.folder] : []),
    ...(engine.native ? ['--native', engine.native] : []),
    ...(engine.everything ? ['--everything'] : []),
  ];
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
        side: { type: 'string' },
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
        // Taken for what they were, so that the message says what there is now.
        'engine-url': { type: 'string' },
        'engine-key': { type: 'string' },
        model: { type: 'string' },
        native: { type: 'string' },
        everything: { type: 'boolean' },
        'fail-on': { type: 'string' },
        map: { type: 'string', multiple: true },
        rule: { type: 'string', multiple: true },
        glossary: { type: 'string' },
        cache: { type: 'string' },
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
