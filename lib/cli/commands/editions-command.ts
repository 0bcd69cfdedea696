/** Answers the lines of `verso editions --jsonl`: several language versions of one article to a table of passages. */
import { buildEditionTable } from '../../compare/edition-table';
import type { Article } from '../../core/article';
import type { TextEmbedding } from '../../core/engine';
import { isRecord } from '../../core/json';
import type { Report } from '../../core/report';
import { answerMessages, type LineHandler } from '../batch/answer-line';
import { createMemoryCache } from '../engine/embedding-source';
import type { CommandOptions } from '../options/arguments';
import { BadLineError, parseSide } from '../shared/input';
import { printNotice } from '../shared/print';
import { toReportJson } from '../shared/report-output';
import { createComparer, readLineArticle } from './compare-command';

/** Runs `verso editions`. Returns the exit status. */
export const runEditionsCommand = (options: CommandOptions): Promise<number> =>
  answerMessages(createEditionsHandler(options, printNotice));

/** With the original. More would be no table that a person reads. */
const MAX_EDITIONS = 6;

/**
 * Creates a handler that answers the line `{"id","editions":[{"lang","url","paragraphs" or "html"}, …],"original":0}`.
 * `original` is the index of the edition that the others are compared with, the first by default.
 */
export function createEditionsHandler(options: CommandOptions, notify: (sentence: string) => void): LineHandler {
  const cache = createMemoryCache<TextEmbedding>();
  const compare = createComparer(options, notify, cache);
  return async (record) => {
    cache.clear();
    const editions = readEditions(record['editions'], options.maxSegments);
    const originalIndex = readIndex(record['original'] ?? 0, editions.length);
    const original = editions[originalIndex]!;
    const reports: (Report | undefined)[] = [];
    for (const [at, edition] of editions.entries())
      reports.push(at === originalIndex ? undefined : await compare(edition, original));
    return {
      original: originalIndex,
      editions: editions.map((edition, at) => toEditionJson(edition, reports, at)),
      passages: buildEditionTable(reports).map(({ cells, ...passage }) => ({
        ...passage,
        cells: cells.map((cell) => cell ?? null),
      })),
    };
  };
}

function readEditions(value: unknown, maxSegments: number | undefined): Article[] {
  if (!Array.isArray(value)) throw new BadLineError('"editions" is missing');
  if (value.length < 2) throw new BadLineError('"editions" needs two or more, the original among them');
  if (value.length > MAX_EDITIONS) throw new BadLineError(`"editions" has more than ${MAX_EDITIONS}`);
  return value.map((edition, at) => {
    try {
      return readLineArticle(parseSide(isRecord(edition) ? edition : undefined, `editions[${at}]`), maxSegments);
    } catch (problem) {
      if (problem instanceof BadLineError && !problem.message.includes('editions['))
        throw new BadLineError(`"editions[${at}]": ${problem.message}`);
      throw problem;
    }
  });
}

function readIndex(value: unknown, count: number): number {
  if (typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < count) return value;
  throw new BadLineError(`"original" must be the index of an edition, 0 to ${count - 1}`);
}

/** The original's segments stand in every report; a translation's with its findings in its own. */
function toEditionJson({ lang, url, title }: Article, reports: readonly (Report | undefined)[], at: number): object {
  const own = reports[at];
  const report = own ?? reports.find((one) => one !== undefined)!;
  const { translation, original, findings, coverage, verdict, truncated, links } = toReportJson(report, {
    blocks: { translation: false, original: false },
  });
  const head = { lang, ...(url ? { url } : {}), ...(title ? { title } : {}) };
  if (!own) return { ...head, segments: original.segments };
  return {
    ...head,
    segments: translation.segments,
    verdict,
    coverage,
    ...(truncated ? { truncated } : {}),
    links,
    findings,
  };
}
