// Runs inside a page in a real browser: bundled, put into the page, called by name.
import { type Turns, WAYS } from './reading-ways';

function measureReadingInPage(way: 'article' | 'readability', html: string, url: string): number {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const start = performance.now();
  WAYS[way](page, url);
  return performance.now() - start;
}

/** By turns, each round the other one first; `odd` says who begins. Every turn has a document of its own. */
export function readByTurns(html: string, url: string, rounds: number, odd: number): Turns {
  const turns = { article: [] as number[], readability: [] as number[] };
  for (let round = odd; round < rounds + odd; round++) {
    const order = round % 2 === 0 ? (['article', 'readability'] as const) : (['readability', 'article'] as const);
    for (const way of order) turns[way].push(measureReadingInPage(way, html, url));
  }
  return turns;
}
