/** The `verso` command: reads the arguments and loads what the one command needs that they name. */
import { VERSION } from '../core/version';
import { showControlCharacters } from '../text/bidi-text';
import { type CommandOptions, formatUsage, parseArguments } from './options/arguments';
import { describeOverwriting } from './options/describe-overwriting';
import { PDF_ARGUMENT } from './shared/pdf-message';
import { InstallationError, printNotice, printText, UsageError, watchWarnings } from './shared/print';
import { UNWRITTEN_STATUS, watchOutputs, writeError } from './shared/standard-output';

/**
 * Runs the command. Returns the exit status: 0 done, 1 could not be done, 2 arguments not understood, or something could
 * not be written.
 */
export async function runCommandLine(argv: readonly string[]): Promise<number> {
  if (argv[0] === PDF_ARGUMENT) return (await import('./shared/pdf-process')).runPdfProcess();
  watchOutputs();
  watchWarnings();
  if (argv.includes('--help') || argv.includes('-h')) {
    await printText(formatUsage());
    return 0;
  }
  if (argv.includes('--version')) {
    await printText(`verso ${VERSION}`);
    return 0;
  }
  try {
    const options = parseArguments(argv);
    const overwriting = describeOverwriting(options);
    if (overwriting) {
      printNotice(overwriting);
      return UNWRITTEN_STATUS;
    }
    // Otherwise each pattern is compiled twice, first to be interpreted: a tenth of the first comparisons' time.
    (await import('node:v8')).setFlagsFromString('--no-regexp-tier-up');
    if (options.format === 'jsonl' && (await import('node:worker_threads')).isMainThread)
      return await (await import('./batch/batch')).runBatch(options, printNotice);
    return await (await COMMANDS[options.command]())(options);
  } catch (problem) {
    if (problem instanceof UsageError) {
      printNotice(problem.message);
      writeError(`\n${formatUsage()}`);
      return 2;
    }
    if (problem instanceof InstallationError) {
      printNotice(problem.message);
      return 1;
    }
    throw showBug(problem);
  }
}

/** Node prints what nobody expected; it may hold words of a page. */
function showBug(problem: unknown): unknown {
  if (!(problem instanceof Error)) return problem;
  const { message, stack = '' } = problem;
  return Object.assign(problem, { message: showControlCharacters(message), stack: showControlCharacters(stack) });
}

/**
 * Each is loaded when it is asked for: most of what one needs, the others do without. With `--jsonl` they run in threads
 * that `runBatch` starts, and answer its lines.
 */
const COMMANDS: Readonly<
  Record<CommandOptions['command'], () => Promise<(options: CommandOptions) => Promise<number>>>
> = {
  check: async () => (await import('./commands/check-command')).runCheckCommand,
  compare: async () => (await import('./commands/compare-command')).runCompareCommand,
  editions: async () => (await import('./commands/editions-command')).runEditionsCommand,
  locate: async () => (await import('./commands/locate-command')).runLocateCommand,
  mcp: async () => (await import('./mcp/mcp-command')).runMcpCommand,
  read: async () => (await import('./commands/read-command')).runReadCommand,
  report: async () => (await import('./commands/report-command')).runReportCommand,
};
