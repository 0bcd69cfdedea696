/** Page and panel as one, in a real browser; the same in each. */
import { runGapJourneys } from './gaps';
import { leavingJourneys } from './leaving';
import { markingJourneys } from './marking';
import { pointingJourneys } from './pointing';
import type { Reader } from './reader';
import { sceneOf } from './scene';
import { scrollingJourneys } from './scrolling';

export function markJourneys(open: () => Promise<Reader>): void {
  const at = sceneOf(open);
  markingJourneys(at);
  pointingJourneys(at);
  runGapJourneys(at);
  scrollingJourneys(at);
  leavingJourneys(at);
}
