// Runs inside a page in a real browser: bundled, put into the page, called by name.
import { Readability } from '@mozilla/readability';
import { detectFromObservation } from '../../lib/provenance/detect-translation';
import { observePage } from '../../lib/provenance/page/observe-page';

/** Milliseconds of each of several turns; the first finds nothing compiled and nothing built. */
export interface DetectionTurns {
  /** What the page itself waits for: the content script observes, what it has seen is judged elsewhere. */
  readonly observing: number[];
  /** Observing and judging. */
  readonly detection: number[];
  readonly reading: number[];
}

/** By turns, so that whatever else the machine does hits both alike. */
export function takeTurns(count: number): DetectionTurns {
  const turns: DetectionTurns = { observing: [], detection: [], reading: [] };
  for (let turn = 0; turn < count; turn++) {
    const start = performance.now();
    const seen = observePage(document, location.href);
    const observed = performance.now();
    detectFromObservation(seen);
    const judged = performance.now();
    new Readability(document.cloneNode(true) as Document).parse();
    turns.observing.push(observed - start);
    turns.detection.push(judged - start);
    turns.reading.push(performance.now() - judged);
  }
  return turns;
}
