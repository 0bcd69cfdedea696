/** Measures what one document costs: heap, tasks and scripts. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';

/** What a document costs after everything that can be thrown away was: bytes, counts, and seconds of its thread. */
export interface Cost {
  readonly heap: number;
  readonly nodes: number;
  readonly listeners: number;
  readonly workers: number;
  readonly script: number;
  readonly task: number;
}

/** Measures one document, again and again on one line to it. */
export async function createMeter(page: Page): Promise<() => Promise<Cost>> {
  const line = await page.createCDPSession();
  // By the processor’s time: what else the machine is at is not this document’s.
  await line.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    // What only a finaliser lets go of goes with the next collection.
    for (let turn = 0; turn < 3; turn++) {
      await line.send('HeapProfiler.collectGarbage');
      await sleep(50);
    }
    const { metrics } = await line.send('Performance.getMetrics');
    const of = (name: string): number => metrics.find((one) => one.name === name)?.value ?? Number.NaN;
    return {
      heap: of('JSHeapUsedSize'),
      nodes: of('Nodes'),
      listeners: of('JSEventListeners'),
      workers: page.workers().length,
      script: of('ScriptDuration'),
      task: of('TaskDuration'),
    };
  };
}

export const formatPercentage = (share: number): string => `${(share * 100).toFixed(1)} %`;
export const formatMemorySize = (bytes: number): string => `${(bytes / 1e6).toFixed(2)} MB`;
