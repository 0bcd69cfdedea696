/** Answers `verso report`: a file of reports to one page of tables and plots, and to CSV files. */
import { createReadStream } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { Window } from 'happy-dom';
import { buildTables } from '../../statistics/build-tables';
import { readReportLine } from '../../statistics/report-line';
import { toTableCsv } from '../../statistics/table-csv';
import { createTally, type Totals } from '../../statistics/tally';
import { parseJson } from '../../util/json';
import type { CommandOptions } from '../arguments';
import { readLines } from '../batch/read-lines';
import { printNotice } from '../print';

/** Byte order mark. Excel reads a CSV file as UTF-8 only where the file begins with it. */
const BOM = '\uFEFF';

type Notifier = (sentence: string) => void;

/** Runs `verso report`. Returns the exit status. */
export const runReportCommand = (options: CommandOptions): Promise<number> => runReport(options, printNotice);

/** Returns the exit status: 0 written, 1 the file cannot be read, holds no report, or nothing can be written. */
export async function runReport({ files, out, csv }: CommandOptions, notify: Notifier): Promise<number> {
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
  const { listProblemSentences, toStatisticsPage } = await import('../../statistics/page/statistics-page');
  try {
    const window = new Window();
    await writeFile(out!, toStatisticsPage(totals, window.document as unknown as Document));
    if (csv !== undefined) await writeTables(totals, csv);
  } catch (problem) {
    notify(`It cannot be written: ${(problem as Error).message}`);
    return 1;
  }
  notify(
    `${describeLines(totals.lines)} read, ${totals.verdicts.compared.toLocaleString('en')} compared; written to ${out}.`,
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
    notify(`${describeFile(file)} cannot be read: ${(problem as Error).message}`);
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

async function writeTables(totals: Totals, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const table of buildTables(totals))
    await writeFile(path.join(folder, `${table.id}.csv`), BOM + toTableCsv(table));
}
