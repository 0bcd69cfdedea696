// Runs inside a page in a real browser: bundled, put into the page, called by name.
import { Readability } from '@mozilla/readability';
import { judge, observe } from '../../../lib/original';

/** Milliseconds of each of several turns; the first finds nothing compiled and nothing built. */
export interface Turns {
  readonly sighting: number[];
  readonly reading: number[];
}

function elapsed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** By turns, so that whatever else the machine does hits both alike. */
export function takeTurns(count: number): Turns {
  const turns: Turns = { sighting: [], reading: [] };
  for (let turn = 0; turn < count; turn++) {
    turns.sighting.push(elapsed(() => judge(observe(document, location.href))));
    turns.reading.push(elapsed(() => new Readability(document.cloneNode(true) as Document).parse()));
  }
  return turns;
}
