/** Measures the reading of pages in a real Chromium. */
import { runInChromium } from './chromium-page';
import type { ReadingPage } from './reading-pages';
import type { Turns } from './reading-ways';

/** The pages that are read are parsed in it. */
const ROOM = { url: 'https://bench.example/', html: '<!doctype html><title>bench</title>' };

/** Both on each page in a real Chromium, twice: whoever begins finds nothing compiled, so both begin once. */
export const readInChromium = (
  executablePath: string,
  pages: readonly ReadingPage[],
  rounds: number,
): Promise<readonly Turns[]> =>
  runInChromium(executablePath, new URL('reading-in-page.ts', import.meta.url), async (ask) => {
    const turns = ({ html, url }: ReadingPage, odd: number): Promise<Turns> =>
      ask(ROOM, `readByTurns(${JSON.stringify(html)}, ${JSON.stringify(url)}, ${rounds}, ${odd})`);
    const all: Turns[] = [];
    for (const page of pages) {
      const { article, ...first } = await turns(page, 0);
      const { readability, ...second } = await turns(page, 1);
      // The first turn of each list is the one that found nothing compiled; the other's first turn is left out.
      all.push({
        article: [...article, ...second.article.slice(1)],
        readability: [...readability, ...first.readability.slice(1)],
      });
    }
    return all;
  });
