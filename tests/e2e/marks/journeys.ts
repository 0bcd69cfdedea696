/** Page and panel as one, in a real browser; the same in each. */
import { runGapJourneys } from './gaps';
import { leavingJourneys } from './leaving';
import { markingJourneys } from './marking';
import { pointingJourneys } from './pointing';
import type { Reader } from './reader';
import { sceneOf } from './scene';
import { scrollingJourneys } from './scrolling';

/** All of it; or, where a browser is told apart, its highlights, the reader's pointer, and what is left in a page. */
export function markJourneys(open: () => Promise<Reader>, which: 'all' | 'of the browser' = 'all'): void {
  const at = sceneOf(open);
  markingJourneys(at);
  pointingJourneys(at);
  if (which === 'all') {
    runGapJourneys(at);
    scrollingJourneys(at);
  }
  leavingJourneys(at);
}
