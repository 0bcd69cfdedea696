import { compareArticles } from '../../lib/compare';
import type { Article, Report } from '../../lib/domain';
import { lexiconsFor } from './lexicons';

/** What the worker answers; a problem is a bug. */
export type Answer = { readonly report: Report } | { readonly problem: string };

/** Two articles in, a report out; one comparison a worker, so that cancelling is ending it. */
self.addEventListener('message', async ({ data }: MessageEvent<{ translation: Article; original: Article }>) => {
  self.postMessage(await answer(data.translation, data.original));
});

/** What an async listener throws reaches nobody: it is sent like the rest. */
async function answer(translation: Article, original: Article): Promise<Answer> {
  try {
    const lexicons = await lexiconsFor([translation.lang, original.lang]);
    return { report: compareArticles(translation, original, lexicons) };
  } catch (problem) {
    return { problem: String(problem) };
  }
}
