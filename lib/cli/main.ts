/** The `verso` command: runs `compare`, `locate` and `read`, and turns their results into output and exit statuses. */
import type { Result, TranslationDetection } from '../core';
import { decodeHtml } from '../page';
import { detectTranslation } from '../provenance';
import { type CommandOptions, parseArguments } from './arguments';
import { runBatch } from './batch/batch';
import { createCompareHandler, createComparer, formatReport } from './commands/compare-command';
import { createEditionsHandler } from './commands/editions-command';
import { runReport } from './commands/report-command';
import { detectLanguage } from './detect-language';
import { formatFailure, parseAddressField, parseTextField, readArticleFile, readBytes } from './input';
import { USAGE } from './options/usage';
import { UsageError } from './options/usage-error';
import { readFromHtml } from './parse-html';
import { createReadHandler, formatArticleFile } from './read-command';

const detectionDeps = { detectLanguage };
const printText = (text: string) => process.stdout.write(text.endsWith('\n') ? text : `${text}\n`);

const printNotice = (sentence: string) => process.stderr.write(`verso: ${sentence}\n`);

/** Runs the command. Returns the exit status: 0 done, 1 could not be done, 2 arguments not understood. */
export async function runCommandLine(argv: readonly string[]): Promise<number> {
  // The program that reads the output has ended (head, a closed pipe), so there is nothing left to do.
  process.stdout.on('error', (problem: NodeJS.ErrnoException) => process.exit(problem.code === 'EPIPE' ? 0 : 1));
  if (argv.includes('--help') || argv.includes('-h')) {
    printText(USAGE);
    return 0;
  }
  try {
    const options = parseArguments(argv);
    return await COMMANDS[options.command](options);
  } catch (problem) {
    if (problem instanceof UsageError) {
      process.stderr.write(`verso: ${problem.message}\n\n${USAGE}`);
      return 2;
    }
    throw problem;
  }
}

const COMMANDS: Readonly<Record<CommandOptions['command'], (options: CommandOptions) => Promise<number>>> = {
  compare: runCompare,
  editions: (options) => runBatch(options, createEditionsHandler(options, printNotice), printNotice),
  locate: runLocate,
  read: runRead,
  report: (options) => runReport(options, printNotice),
};

async function runCompare(options: CommandOptions): Promise<number> {
  const compare = createComparer(options, printNotice);
  if (options.format === 'jsonl') return runBatch(options, createCompareHandler(compare, options), printNotice);
  const translation = readArticleFile(options.files[0]!, options.addresses.translation);
  const original = readArticleFile(options.files[1]!, options.addresses.original);
  if (!translation.ok || !original.ok) return printFailures([translation, original]);
  const report = await compare(translation.value, original.value);
  const { text, notice, status } = formatReport(report, options, new Date().toISOString());
  if (notice) printNotice(notice);
  if (text) printText(text);
  return status;
}

function printFailures(results: readonly (Result<unknown> | undefined)[]): number {
  for (const result of results) if (result && !result.ok) printNotice(formatFailure(result.failure));
  return 1;
}

async function runLocate(options: CommandOptions): Promise<number> {
  if (options.format === 'jsonl') {
    const handler = (record: Record<string, unknown>) => {
      const url = parseAddressField(record, 'url');
      return toDetectionJson(detectFromHtml(parseTextField(record, 'html'), url));
    };
    return runBatch(options, handler, printNotice);
  }
  const url = options.url ?? '';
  const bytes = readBytes(options.files[0]!);
  if (!bytes) return printFailures([{ ok: false, failure: { kind: 'unreadable', url: options.files[0]! } }]);
  const detection = toDetectionJson(detectFromHtml(decodeHtml(bytes).text, url));
  printText(options.format === 'json' ? JSON.stringify(detection) : formatDetection(detection));
  return 0;
}

const detectFromHtml = (html: string, url: string): TranslationDetection =>
  readFromHtml(html, url || 'about:blank', (page) => detectTranslation(page, url, detectionDeps));

/** What `locate` prints: what the panel shows of its own besides is left out. */
const toDetectionJson = ({ translator: _translator, evidence: _evidence, ...json }: TranslationDetection) => json;

function formatDetection({
  article,
  translation,
  lang,
  originalLang,
  machine,
  outlet,
  candidates,
}: ReturnType<typeof toDetectionJson>): string {
  if (!article) return 'This page is no article.';
  const summary = translation
    ? `A ${machine ? 'machine ' : ''}translation${originalLang ? ` from ${originalLang}` : ''} into ${lang}.`
    : `An article in ${lang}; nothing says it is a translation.`;
  const candidateLines = candidates.map(
    (c) =>
      `  ${Math.round(100 * c.score)} %  ${c.url}\n        ${c.evidence.map((e) => `${e.signal}${e.words ? ` ‘${e.words}’` : ''} (${e.place})`).join(', ')}`,
  );
  const searchLines = outlet && !candidates.length ? [`It names ${outlet.name}. To look there: ${outlet.search}`] : [];
  return [
    summary,
    ...searchLines,
    ...(candidateLines.length ? ['Candidates for the original:', ...candidateLines] : []),
  ].join('\n');
}

async function runRead(options: CommandOptions): Promise<number> {
  const { format, url = '', withRemoved } = options;
  if (format === 'jsonl') return runBatch(options, createReadHandler({ withRemoved }), printNotice);
  const result = formatArticleFile(options.files[0]!, url, format === 'json', { withRemoved });
  if (!result.ok) return printFailures([result]);
  printText(result.value);
  return 0;
}
