/** The `verso compare` command: one pair of files, or pairs line by line. */
import { compareArticles } from '../compare/compare-articles';
import { type Article, MIN_SHOWN_CONFIDENCE, type Report } from '../core';
import { toMarkdown } from '../report';
import type { CommandOptions } from './arguments';
import { runBatch } from './batch/batch';
import { createEngineOutputSource } from './engine/engine';
import { formatFailure } from './format-failure';
import { BadLineError, parseSide, readArticleFile, readSideArticle, type SideInput } from './input';
import { createFileLexicons } from './lexicons';
import { printFailures, printNotice, printText } from './print';
import { describeEncoder, formatEquivalences, formatListing, toReportJson } from './report-output';

/** Runs it. Returns the exit status. */
export async function runCompareCommand(options: CommandOptions): Promise<number> {
  const compare = createComparer(options);
  if (options.format === 'jsonl') {
    const handler = (record: Record<string, unknown>) =>
      compareLine(parseSide(record['translation'], 'translation'), parseSide(record['original'], 'original'), compare);
    return runBatch(options, handler, printNotice);
  }
  const [translation, original] = options.files.map((file) => readArticleFile(file));
  if (!translation?.ok || !original?.ok) return printFailures([translation, original]);
  printText(formatReport(await compare(translation.value, original.value), options));
  return 0;
}

type Comparer = (translation: Article, original: Article) => Promise<Report>;

function createComparer({ engine }: CommandOptions): Comparer {
  const lexicons = createFileLexicons();
  const getEngineOutput = engine ? createEngineOutputSource(engine, printNotice) : undefined;
  return async (translation, original) =>
    compareArticles(translation, original, lexicons, (await getEngineOutput?.(translation, original)) ?? {});
}

function formatReport(report: Report, { format, withNeutral }: CommandOptions): string {
  if (format === 'json') return JSON.stringify(toReportJson(report, { translation: true, original: true }));
  if (format === 'markdown')
    return toMarkdown(
      report,
      report.findings.filter((f) => f.confidence >= MIN_SHOWN_CONFIDENCE),
      {
        accessed: new Date().toISOString(),
        howFound: ['given on the command line', ...(report.encoded ? [describeEncoder(report.encoded)] : [])].join(
          ', ',
        ),
      },
    );
  return withNeutral ? `${formatListing(report).trimEnd()}\n${formatEquivalences(report)}` : formatListing(report);
}

async function compareLine(translation: SideInput, original: SideInput, compare: Comparer): Promise<object> {
  const articles = [readSideArticle(translation), readSideArticle(original)] as const;
  for (const article of articles) if (!article.ok) throw new BadLineError(formatFailure(article.failure));
  const [translationArticle, originalArticle] = articles.map((a) => (a as { value: Article }).value) as [
    Article,
    Article,
  ];
  return toReportJson(await compare(translationArticle, originalArticle), {
    translation: translation.html !== undefined,
    original: original.html !== undefined,
  });
}
