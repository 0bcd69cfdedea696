/**
 * The worker that compares two articles, adds to a report what another comparison found, or lists the words of its
 * passages: one request at a time, so that ending the worker cancels it.
 */
import { comparePair } from '../../../lib/compare/compare-pair';
import { addEarlierVersion } from '../../../lib/compare/earlier-version';
import { listReportWords } from '../../../lib/compare/words-of-report';
import type { Article } from '../../../lib/core/article';
import type { SegmentEmbeddings } from '../../../lib/core/engine';
import type { WordsBySegment } from '../../../lib/core/finding';
import type { EarlierVersion, Report } from '../../../lib/core/report';
import type { Side } from '../../../lib/core/segment';
import type { BoilerplatePhrases } from '../../../lib/findings/shared/phrases';
import { loadLexicons } from './lexicons';

/** The worker's reply; a problem is a bug. */
export type CompareReply = { readonly report: Report } | WorkerProblem;

export interface WorkerProblem {
  readonly problem: string;
}

/** A request: two articles and, where they were encoded, their embeddings. */
export interface CompareRequest {
  readonly translation: Article;
  readonly original: Article;
  readonly embeddings?: SegmentEmbeddings | undefined;
  /** Of both languages: the tables are with those who ask, who read pages by them. */
  readonly phrases: readonly BoilerplatePhrases[];
}

/** A request: a report, and the earlier version of the original to be added to it. */
export interface VersionRequest {
  readonly report: Report;
  readonly earlier: EarlierVersion;
}

/** A request: the words of a report's passages in a reader's language. */
export interface WordsRequest {
  readonly wordsOf: Report;
  readonly sides: readonly Side[];
  readonly readerLang: string;
}

export type WordsReply = { readonly words: WordsBySegment } | WorkerProblem;

self.addEventListener('message', async ({ data }: MessageEvent<CompareRequest | VersionRequest | WordsRequest>) => {
  if ('wordsOf' in data) self.postMessage(await answerWordsRequest(data));
  else self.postMessage('report' in data ? answerVersionRequest(data) : await answerCompareRequest(data));
});

async function answerWordsRequest({ wordsOf, sides, readerLang }: WordsRequest): Promise<WordsReply> {
  try {
    const lexicons = await loadLexicons([wordsOf.translation.lang, wordsOf.original.lang, readerLang]);
    return { words: listReportWords(wordsOf, sides, readerLang, lexicons) };
  } catch (problem) {
    return { problem: String(problem) };
  }
}

function answerVersionRequest({ report, earlier }: VersionRequest): CompareReply {
  try {
    return { report: addEarlierVersion(report, earlier) };
  } catch (problem) {
    return { problem: String(problem) };
  }
}

/** Compares the articles. Errors are part of the reply, since nobody catches what an async listener throws. */
async function answerCompareRequest({
  translation,
  original,
  phrases,
  embeddings,
}: CompareRequest): Promise<CompareReply> {
  try {
    const lexicons = await loadLexicons([translation.lang, original.lang]);
    return { report: comparePair(translation, original, { lexicons, phrases }, embeddings) };
  } catch (problem) {
    return { problem: String(problem) };
  }
}
