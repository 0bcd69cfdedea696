import { type Answered, withChromium } from './chromium-page';
import type { Turns } from './sighting-in-page';

/** Sightings and Readability's parses of pages in a real Chromium. */
export const measureInChromium = (
  executablePath: string,
  pages: readonly Answered[],
  count: number,
): Promise<readonly Turns[]> =>
  withChromium(executablePath, new URL('sighting-in-page.ts', import.meta.url), async (ask) => {
    const all: Turns[] = [];
    for (const { url, html } of pages)
      all.push(await ask({ url: url.replace(/^http:/, 'https:'), html }, `takeTurns(${count})`));
    return all;
  });
