/** Answers `verso compare`: two files, or lines of pairs, to reports in the requested format. */
import { compareArticles } from '../../compare/compare-articles';
import { type Article, limitArticle } from '../../core/article';
import type { SegmentEmbeddings } from '../../core/engine';
import { MIN_SHOWN_CONFIDENCE } from '../../core/finding';
import type { Report } from '../../core/report';
import { createSuccess, type Failure, type Result } from '../../core/result';
import type { Side } from '../../core/segment';
import type { EmbeddingCache } from '../../meaning/embed-segments';
import { COMMAND_FORMATS, type CommandFormat, FORMATS } from '../../report/formats/formats';
import { toMarkdown } from '../../report/formats/markdown';
import { formatJson } from '../../text/bidi-text';
import { hasMoreSegments } from '../../text/segments/segment-blocks';
import { answerMessages } from '../batch/answer-line';
import { createEmbeddingComparer } from '../engine/embedding-source';
import { createEncoderSource } from '../engine/encoder-sources';
import type { CommandOptions } from '../options/arguments';
import {
  BadLineError,
  isHtmlFile,
  parseSide,
  readArticleFile,
  readBilingualFile,
  readSideArticle,
  type SideInput,
} from '../shared/input';
import { createFileLexicons } from '../shared/lexicons';
import { formatFailure, printFailures, printNotice, printText, UsageError } from '../shared/print';
import { describeEncoder, formatEquivalences, formatListing, toReportJson } from '../shared/report-output';
import { readEarlierArticle } from './earlier-article';
import { formatVersions, toVersionsJson, type VersionedReports } from './versions-output';

/** Runs `verso compare`. Returns the exit status. */
export async function runCompareCommand(options: CommandOptions): Promise<number> {
  const compare = createComparer(options, printNotice);
  if (options.format === 'jsonl') return answerMessages(createCompareHandler(compare, options));
  const { translation, original } = await readPair(options);
  if (!translation.ok || !original.ok) return printFailures([...new Set([translation, original])]);
  const earlier = await readEarlierArticle(options, translation.value);
  if (earlier && !earlier.ok) printNotice(formatEarlierFailure(earlier.failure));
  const today = await compare(translation.value, original.value);
  const versions = earlier?.ok
    ? { today, earlier: await compare(translation.value, earlier.value.article), copy: earlier.value.copy }
    : undefined;
  const { text, notice, status } = await formatReport(today, versions, options, new Date().toISOString());
  if (notice) printNotice(notice);
  if (text) await printText(text);
  return earlier && !earlier.ok ? 1 : status;
}

/** Reads a translation and its original: from two files, or from one page that holds both. */
async function readPair({
  files: [first = '', second],
  url,
  addresses,
  maxSegments,
}: CommandOptions): Promise<Readonly<Record<Side, Result<Article>>>> {
  const limit = (article: Result<Article>) => limitArticle(article, hasMoreSegments, maxSegments);
  if (second !== undefined)
    return {
      translation: limit(await readArticleFile(first, addresses.translation)),
      original: limit(await readArticleFile(second, addresses.original)),
    };
  // Only a page can hold both texts.
  if (!isHtmlFile(first)) throw new UsageError('"compare" takes 2 file(s) here, not 1.');
  const page = readBilingualFile(first, url);
  if (!page.ok) return { translation: page, original: page };
  return {
    translation: limit(createSuccess(page.value.translation)),
    original: limit(createSuccess(page.value.original)),
  };
}

/** The comparison with today's original is given all the same. */
const formatEarlierFailure = (failure: Failure): string =>
  `The original as it was could not be read, so this is about today’s alone: ${formatFailure(failure)}`;

/** Compares two articles, with what the chosen encoder gives. */
export type Comparer = (translation: Article, original: Article) => Promise<Report>;

/** Creates a comparer that keeps lexicons and the encoder open. `notify` gets sentences for the user. */
export function createComparer(
  { engine }: Pick<CommandOptions, 'engine'>,
  notify: (sentence: string) => void,
  cache?: EmbeddingCache,
): Comparer {
  const lexicons = createFileLexicons();
  const compareByMeaning =
    engine &&
    createEmbeddingComparer(createEncoderSource(engine, notify), notify, { everything: engine.everything, cache });
  return async (translation, original) => {
    const compare = (embeddings?: SegmentEmbeddings): Report =>
      compareArticles(translation, original, lexicons, embeddings);
    return compareByMeaning ? compareByMeaning(translation, original, compare) : compare();
  };
}

/** Creates a handler that answers the line `{"id","translation","original"}`, perhaps with `"earlier"`, with a report. */
const createCompareHandler =
  (compare: Comparer, { withMetadata, maxSegments }: Pick<CommandOptions, 'withMetadata' | 'maxSegments'>) =>
  async (record: Record<string, unknown>): Promise<object> => {
    const translation = parseSide(record['translation'], 'translation');
    const original = parseSide(record['original'], 'original');
    const earlier = record['earlier'] === undefined ? undefined : parseSide(record['earlier'], 'earlier');
    const article = readLineArticle(translation, maxSegments);
    const today = await compare(article, readLineArticle(original, maxSegments));
    const json = toReportJson(today, {
      blocks: { translation: !translation.paragraphs, original: !original.paragraphs },
      withMetadata,
    });
    if (!earlier) return json;
    const reports = { today, earlier: await compare(article, readLineArticle(earlier, maxSegments)) };
    return { ...json, ...toVersionsJson(reports, !earlier.paragraphs) };
  };

/** Reads an article from one side of a line. Throws BadLineError where it holds none, or more than is compared. */
export function readLineArticle(side: SideInput, maxSegments?: number): Article {
  const article = limitArticle(readSideArticle(side), hasMoreSegments, maxSegments);
  if (!article.ok) throw new BadLineError(formatFailure(article.failure));
  return article.value;
}

interface FormattedReport {
  /** What goes to standard output; empty where there is nothing to say in this format. */
  readonly text: string;
  /** A sentence for the user, where something is amiss. */
  readonly notice?: string;
  readonly status: 0 | 1;
}

/** Formats the report of two files. `now`: when they were read, ISO 8601, UTC. */
async function formatReport(
  report: Report,
  versions: VersionedReports | undefined,
  options: CommandOptions,
  now: string,
): Promise<FormattedReport> {
  const { format, withNeutral, withMetadata } = options;
  const fileFormat = COMMAND_FORMATS.find((one) => one === format);
  if (fileFormat) return formatFile(report, fileFormat, now);
  const toResult = (text: string) => ({ text, status: 0 }) as const;
  if (format === 'json')
    return toResult(
      formatJson({
        ...toReportJson(report, { blocks: { translation: true, original: true }, withMetadata }),
        ...(versions ? toVersionsJson(versions, true) : {}),
      }),
    );
  if (format === 'markdown')
    return toResult(toMarkdown(report, selectShown(report), { accessed: now, howFound: describeHowFound(report) }));
  const listing = formatListing(report) + (versions ? formatVersions(versions) : '');
  return toResult(withNeutral ? `${listing.trimEnd()}\n${formatEquivalences(report)}` : listing);
}

const selectShown = (report: Report) => report.findings.filter((f) => f.confidence >= MIN_SHOWN_CONFIDENCE);

const describeHowFound = ({ encoded }: Report): string =>
  ['given on the command line', ...(encoded ? [describeEncoder(encoded)] : [])].join(', ');

/** Whoever gets a file takes what it says for granted: none is written about texts that do not belong together. */
async function formatFile(report: Report, format: CommandFormat, now: string): Promise<FormattedReport> {
  if (report.verdict === 'not-the-original')
    return {
      text: '',
      status: 1,
      notice:
        'Too little of these texts corresponds, so nothing was written. Look at "verso compare" without --format.',
    };
  const context = { accessed: now, howFound: describeHowFound(report) };
  const text = await FORMATS[format].write(report, selectShown(report), context);
  return {
    text,
    status: 0,
    ...(report.verdict === 'uncertain'
      ? { notice: 'These texts could not be lined up surely: what stands beside each other may not belong together.' }
      : {}),
  };
}
