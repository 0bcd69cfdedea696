/**
 * The worker that compares two articles, or adds to a report what another comparison found: one request a worker, so that
 * ending the worker cancels it.
 */
import { comparePair } from '../../../lib/compare/compare-pair';
import { addEarlierVersion } from '../../../lib/compare/earlier-version';
import type { Article, EarlierVersion, EngineOutput, Report } from '../../../lib/core';
import type { BoilerplatePhrases } from '../../../lib/findings/boilerplate/phrases';
import { loadLexicons } from './lexicons';

/** The worker's reply; a problem is a bug. */
export type CompareReply = { readonly report: Report } | { readonly problem: string };

/** A request: two articles and, where there is one, an engine's output for them. */
export interface CompareRequest extends EngineOutput {
  readonly translation: Article;
  readonly original: Article;
  /** Of both languages: the tables are with those who ask, who read pages by them. */
  readonly phrases: readonly BoilerplatePhrases[];
}

/** A request: a report, and the earlier version of the original to be added to it. */
export interface VersionRequest {
  readonly report: Report;
  readonly earlier: EarlierVersion;
}

self.addEventListener('message', async ({ data }: MessageEvent<CompareRequest | VersionRequest>) => {
  self.postMessage('report' in data ? answerVersionRequest(data) : await answerCompareRequest(data));
});

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
  ...meaning
}: CompareRequest): Promise<CompareReply> {
  try {
    const lexicons = await loadLexicons([translation.lang, original.lang]);
    return { report: comparePair(translation, original, { lexicons, phrases }, meaning) };
  } catch (problem) {
    return { problem: String(problem) };
  }
}
