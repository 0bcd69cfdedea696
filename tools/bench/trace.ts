/** Finds the longest task in a trace that a browser has recorded. */
import type { Page } from 'puppeteer-core';

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds, by the clock. */
  readonly dur?: number;
  /** The same of the processor's time for this thread: other work on the machine is not in it. */
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly message?: string } };
}

const CATEGORIES = ['toplevel', 'disabled-by-default-devtools.timeline', 'devtools.timeline'];

/** Says in the trace which thread is the page's. */
const MARK = 'measured from here';

/** Milliseconds: by the clock, as a reader would wait, and of the processor's time, in which other work is not. */
export interface Task {
  readonly wall: number;
  readonly cpu: number;
}

/** The longest task, by each measure, that the page's own thread had while something was done, from Chromium's trace. */
export async function findLongestTask(page: Page, work: () => Promise<unknown>): Promise<Task> {
  await page.tracing.start({ categories: CATEGORIES });
  await page.evaluate(`console.timeStamp('${MARK}')`);
  await work();
  const trace = await page.tracing.stop();
  if (!trace) throw new Error('Chromium left no trace');
  const tasks = listTasks(new TextDecoder().decode(trace));
  if (tasks.length === 0) throw new Error('the trace has no tasks');
  const longest = (times: readonly number[]): number => Math.max(...times) / 1000;
  return {
    wall: longest(tasks.map(({ dur = 0 }) => dur)),
    cpu: longest(tasks.map(({ dur = 0, tdur = dur }) => tdur)),
  };
}

/** Of the page's own thread: other pages of the browser have theirs. */
function listTasks(json: string): TraceEvent[] {
  const { traceEvents } = JSON.parse(json) as { readonly traceEvents: readonly TraceEvent[] };
  const own = traceEvents.find((e) => e.name === 'TimeStamp' && e.args?.data?.message === MARK);
  return traceEvents.filter((e) => e.name === 'RunTask' && e.pid === own?.pid && e.tid === own.tid);
}
