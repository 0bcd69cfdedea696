/** Measures the times that have a budget. */
import { computeAllowance, measureComparingGrowth, measureComparings } from '../../bench/comparing';
import { measureDetectionShares } from '../../bench/detection';
import { measureLongestTasks } from '../../bench/panel';
import { measureLeastTime } from '../../bench/time';
import { chromiumPath, ensureSystem } from '../../setup.mjs';
import type { Budget } from './budget';

/**
 * Both sides of a ratio are measured in one run, and in the processor's time or by the fastest of many turns, so that a
 * slow machine does no harm and a busy one little: other work takes the caches from either side, and what the processor
 * then waits for counts as work. Half as much again as the budget is therefore printed and not a failure; what grows by
 * more than that has a cause in the code.
 */
const MARGIN = 1.5;

/** Asks for as many measurements as are printed; installs Chromium where it is missing and that can be done. */
export async function* measureTimeBudgets(): AsyncGenerator<Budget> {
  ensureSystem(['chromium']);
  yield* await measureGrowing();
  yield* await measureComparing();
  const chromium = chromiumPath();
  if (!chromium) throw new Error('no Chromium found; set CHROMIUM');
  yield* await measureDetection(chromium);
  yield* await measureDrawing(chromium);
}

const measureGrowing = async (): Promise<Budget[]> =>
  (await measureComparingGrowth(measureLeastTime)).map(({ pair, small, large }) => ({
    what: `${pair}, 2,000 × 2,000 sentences beside 500 × 500`,
    measured: large / small,
    most: 4.2,
    unit: '×',
    margin: MARGIN,
    beside: `${large.toFixed(0)} ms and ${small.toFixed(0)} ms`,
  }));

const measureComparing = async (): Promise<Budget[]> =>
  (await measureComparings(measureLeastTime)).map((times) => ({
    what: `comparing ${times.pair}, ${times.sentences} sentences`,
    measured: times.comparing,
    most: computeAllowance(times),
    unit: ' ms',
    margin: MARGIN,
    beside: 'Readability of both pages + 150 ms per 100 sentences',
  }));

/** Of a whole detection half is judging, for which no page waits; it takes longer than it should. */
const DETECTION_REACHED = 25;

async function measureDetection(chromium: string): Promise<Budget[]> {
  const shares = await measureDetectionShares(chromium);
  const budget = { most: 10, unit: ' %', margin: MARGIN };
  return [
    {
      ...budget,
      what: 'observing a page beside Readability, large pages in Chromium',
      measured: 100 * shares.observing,
      beside: 'what the page waits for',
    },
    {
      ...budget,
      what: 'a whole detection beside Readability, large pages in Chromium',
      measured: 100 * shares.detection,
      reached: DETECTION_REACHED,
    },
  ];
}

/** By the processor's time: what the clock says besides is the machine's other work, and is printed only. */
const measureDrawing = async (chromium: string): Promise<Budget[]> =>
  (await measureLongestTasks(chromium)).map(({ what, wall, cpu }) => ({
    what: `longest task of the panel, ${what}`,
    measured: cpu,
    most: 50,
    unit: ' ms',
    margin: MARGIN,
    beside: `${wall.toFixed(0)} ms by the clock`,
  }));
