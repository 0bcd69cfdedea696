/** Answers `verso report`: a file of reports to one page of tables and plots, and to CSV files. */
import { createReadStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { Window } from 'happy-dom';
import { parseJson } from '../../core/json';
import { buildTables, toTableCsv } from '../../report/statistics/build-tables';
import { FLAG_DIMENSIONS, REPORT_DIMENSIONS } from '../../report/statistics/dimensions';
import { readReportLine } from '../../report/statistics/report-line';
import { createTally, type Totals } from '../../report/statistics/tally';
import { readLines } from '../batch/read-lines';
import type { CommandOptions } from '../options/arguments';
import { describeOverwriting } from '../options/describe-overwriting';
import { describeFileProblem } from '../shared/file-problem';
import { printNotice } from '../shared/print';
import { UNWRITTEN_STATUS } from '../shared/standard-output';
import { type NewFile, writeFiles } from '../shared/write-files';

/** Byte order mark. Excel reads a CSV file as UTF-8 only where the file begins with it. */
const BOM = '\uFEFF';

type Notifier = (sentence: string) => void;

/** Runs `verso report`. Returns the exit status. */
export const runReportCommand = (options: CommandOptions): Promise<number> => runReport(options, printNotice);

/** Returns the exit status: 0 written, 1 the file cannot be read or holds no report, 2 something cannot be written. */
export async function runReport(options: CommandOptions, notify: Notifier): Promise<number> {
  const { files, out, csv } = options;
  const overwriting = describeOverwriting(
    options,
    csv === undefined ? [] : TABLE_IDS.map((id) => toTableFile(csv, id)),
  );
  if (overwriting) {
    notify(overwriting);
    return UNWRITTEN_STATUS;
  }
  const file = files[0]!;
  const totals = await countLines(file, notify);
  if (!totals) return 1;
  if (totals.all.reports === 0) {
    notify(
      `${describeFile(file)} has no report in ${describeLines(totals.lines)}; it takes what "verso compare --jsonl" wrote.`,
    );
    return 1;
  }
  // Loaded only here: the other commands draw nothing.
  const { listProblemSentences, toStatisticsPage } = await import('../../report/statistics/statistics-page');
  const page = { name: out!, text: toStatisticsPage(totals, new Window().document as unknown as Document) };
  const problem = await writeResults(page, totals, csv);
  if (problem) {
    notify(problem);
    return UNWRITTEN_STATUS;
  }
  notify(
    `${describeLines(totals.lines)} read, ${totals.verdicts.compared.toLocaleString('en')} compared; written to ${out === '-' ? 'standard output' : out}.`,
  );
  for (const sentence of listProblemSentences(totals)) notify(`Not counted: ${sentence}.`);
  return 0;
}

const describeFile = (file: string): string => (file === '-' ? 'Standard input' : file);
const describeLines = (count: number): string => (count === 1 ? '1 line' : `${count.toLocaleString('en')} lines`);

/** Counts the lines of a file, or of standard input for "-"; undefined where it cannot be read. */
async function countLines(file: string, notify: Notifier): Promise<Totals | undefined> {
  const tally = createTally();
  const chunks = file === '-' ? process.stdin : createReadStream(file, { highWaterMark: 1 << 20 });
  const collectGarbage = createGarbageCollector();
  let unread = 0;
  try {
    for await (const line of readLines(chunks)) {
      unread += line?.length ?? 0;
      if (unread > BYTES_BETWEEN_COLLECTIONS) {
        collectGarbage();
        unread = 0;
      }
      tally.add(line ? readReportLine(parseJson(line.toString('utf8').replace(/^\ufeff/, ''))) : { kind: 'too-long' });
    }
  } catch (problem) {
    notify(`${describeFile(file)} cannot be read: ${describeFileProblem(problem)}.`);
    return undefined;
  }
  return tally.getTotals();
}

/** Bytes of lines after which what they left behind is collected. */
const BYTES_BETWEEN_COLLECTIONS = 100_000_000;

/**
 * Node lets garbage grow with the memory of the machine: over 100,000 reports to 1.5 GB, of which 0.2 GB are in use.
 * Asking for a collection takes a flag, which can be set while it runs.
 */
function createGarbageCollector(): () => void {
  setFlagsFromString('--expose-gc');
  return runInNewContext('gc') as () => void;
}

const TABLE_IDS = [...REPORT_DIMENSIONS, ...FLAG_DIMENSIONS].map(({ id }) => id);

const toTableFile = (folder: string, id: string): string => path.join(folder, `${id}.csv`);

/** Writes the page, and the tables where a folder for them is named. Returns why it failed; undefined where it did not. */
async function writeResults(page: NewFile, totals: Totals, folder: string | undefined): Promise<string | undefined> {
  if (folder === undefined) return writeFiles([page]);
  try {
    await mkdir(folder, { recursive: true });
  } catch (problem) {
    return `${folder} cannot be written: ${describeFileProblem(problem)}.`;
  }
  const tables = buildTables(totals).map((table) => ({
    name: toTableFile(folder, table.id),
    text: BOM + toTableCsv(table),
  }));
  return writeFiles([page, ...tables]);
}
