/** Compares many times in one panel and measures what each comparison costs. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { type Cost, createMeter } from './metrics';
import { Scene } from './scene';

export interface Measured extends Cost {
  readonly after: number;
}

export interface ComparisonRun {
  readonly count: number;
  /** A multiple of the number of pairs, so that the same comparison is on show whenever the panel is measured. */
  readonly every: number;
  readonly tell: (measured: Measured) => void;
}

/** How long, in milliseconds, a list takes at most to be drawn to its end. */
const SETTLED = 800;
/** How long, in milliseconds, a worker may take that lists words of what is on show; one that stays longer is left behind. */
const WORKER_END = 15_000;

async function waitForWorkers(panel: Page): Promise<void> {
  const end = performance.now() + WORKER_END;
  while (panel.workers().length > 0 && performance.now() < end) await sleep(100);
}

/** Comparison after comparison in one panel, each of a page of its own; what the panel costs, again and again. */
export async function runComparisons({ count, every, tell }: ComparisonRun): Promise<readonly Measured[]> {
  const scene = await Scene.open();
  try {
    await scene.visit(scene.pairs[0]!);
    const panel = await scene.beside();
    const measure = await createMeter(panel);
    const all: Measured[] = [];
    for (let done = 1; done <= count; done++) {
      const name = scene.pairs[done % scene.pairs.length]!;
      await scene.visit(name, `?${done}`);
      await scene.toComparison(name);
      if (done % every > 0) continue;
      await sleep(SETTLED);
      await waitForWorkers(panel);
      const measured = { after: done, ...(await measure()) };
      all.push(measured);
      tell(measured);
    }
    return all;
  } finally {
    await scene.close();
  }
}

/** How much more the last measured cost than the one after so many comparisons, as a share of that. */
export function computeGrowth(
  all: readonly Measured[],
  from: number,
): Readonly<Record<'heap' | 'nodes' | 'listeners', number>> {
  const [first, last] = [all.find(({ after }) => after === from)!, all.at(-1)!];
  const of = (what: 'heap' | 'nodes' | 'listeners'): number => last[what] / first[what] - 1;
  return { heap: of('heap'), nodes: of('nodes'), listeners: of('listeners') };
}
