/** Measures the detection of translations in a real Chromium. */
import { type Answered, runInChromium } from './chromium-page';
import type { DetectionTurns } from './detection-in-page';

/** Detections and Readability's parses of pages in a real Chromium. */
export const measureInChromium = (
  executablePath: string,
  pages: readonly Answered[],
  count: number,
): Promise<readonly DetectionTurns[]> =>
  runInChromium(executablePath, new URL('detection-in-page.ts', import.meta.url), async (ask) => {
    const all: DetectionTurns[] = [];
    for (const { url, html } of pages)
      all.push(await ask({ url: url.replace(/^http:/, 'https:'), html }, `takeTurns(${count})`));
    return all;
  });
