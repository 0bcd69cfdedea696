import { compareArticles } from '../../lib/compare';
import type { Article } from '../../lib/domain';
import { lexiconsFor } from './lexicons';

/** Two articles in, a report out; one comparison a worker, so that cancelling is ending it. */
self.addEventListener('message', async ({ data }: MessageEvent<{ translation: Article; original: Article }>) => {
  const lexicons = await lexiconsFor([data.translation.lang, data.original.lang]);
  self.postMessage(compareArticles(data.translation, data.original, lexicons));
});
