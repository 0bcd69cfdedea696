/** The worker that compares two articles: one comparison a worker, so that ending the worker cancels it. */
import { compareArticles } from '../../../lib/compare/compare-articles';
import type { Article, EngineOutput, Report } from '../../../lib/core';
import { loadLexicons } from './lexicons';

/** What the worker answers; a problem is a bug. */
export type CompareReply = { readonly report: Report } | { readonly problem: string };

/** What it is asked: two articles, and what an engine gave for them. */
export interface CompareRequest extends EngineOutput {
  readonly translation: Article;
  readonly original: Article;
}

/** Two articles in, a report out; one comparison a worker, so that cancelling is ending it. */
self.addEventListener('message', async ({ data }: MessageEvent<CompareRequest>) => {
  self.postMessage(await answerCompareRequest(data));
});

/** What an async listener throws reaches nobody: it is sent like the rest. */
async function answerCompareRequest({ translation, original, ...meaning }: CompareRequest): Promise<CompareReply> {
  try {
    const lexicons = await loadLexicons([translation.lang, original.lang]);
    return { report: compareArticles(translation, original, lexicons, meaning) };
  } catch (problem) {
    return { problem: String(problem) };
  }
}
