/** The worker that compares two articles: one comparison a worker, so that ending the worker cancels it. */
import { compareArticles } from '../../../lib/compare/compare-articles';
import type { Article, EngineOutput, Report } from '../../../lib/core';
import { loadLexicons } from './lexicons';

/** The worker's reply; a problem is a bug. */
export type CompareReply = { readonly report: Report } | { readonly problem: string };

/** A request: two articles and, where there is one, an engine's output for them. */
export interface CompareRequest extends EngineOutput {
  readonly translation: Article;
  readonly original: Article;
}

self.addEventListener('message', async ({ data }: MessageEvent<CompareRequest>) => {
  self.postMessage(await answerCompareRequest(data));
});

/** Compares the articles. Errors are part of the reply, since nobody catches what an async listener throws. */
async function answerCompareRequest({ translation, original, ...meaning }: CompareRequest): Promise<CompareReply> {
  try {
    const lexicons = await loadLexicons([translation.lang, original.lang]);
    return { report: compareArticles(translation, original, lexicons, meaning) };
  } catch (problem) {
    return { problem: String(problem) };
  }
}
