/** Finds the longest task, and layouts that a script forced, in a trace that a browser has recorded. */
import type { Page } from 'puppeteer-core';

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds, by the clock. */
  readonly dur?: number;
  /** The same of the processor's time for this thread: other work on the machine is not in it. */
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly message?: string; readonly url?: string } };
  /** Microseconds from when the browser began. */
  readonly ts?: number;
}

const CATEGORIES = ['toplevel', 'disabled-by-default-devtools.timeline', 'devtools.timeline'];

/** Says in the trace which thread is the page's. */
const MARK = 'measured from here';

/** Milliseconds: by the clock, as a reader would wait, and of the processor's time, in which other work is not. */
export interface Task {
  readonly wall: number;
  readonly cpu: number;
}

/** What Chromium traces while something is done. */
async function collectEvents(page: Page, work: () => Promise<unknown>): Promise<readonly TraceEvent[]> {
  await page.tracing.start({ categories: CATEGORIES });
  await page.evaluate(`console.timeStamp('${MARK}')`);
  await work();
  const json = await page.tracing.stop();
  if (!json) throw new Error('Chromium left no trace');
  const { traceEvents } = JSON.parse(new TextDecoder().decode(json)) as { traceEvents: readonly TraceEvent[] };
  return listOwnEvents(traceEvents);
}

/** The longest task, by each measure, that the page's own thread had while something was done, from Chromium's trace. */
export async function findLongestTask(page: Page, work: () => Promise<unknown>): Promise<Task> {
  return getLongestTask(await collectEvents(page, work));
}

function getLongestTask(events: readonly TraceEvent[]): Task {
  const tasks = events.filter(({ name }) => name === 'RunTask');
  if (tasks.length === 0) throw new Error('the trace has no tasks');
  const longest = (times: readonly number[]): number => Math.max(...times) / 1000;
  return {
    wall: longest(tasks.map(({ dur = 0 }) => dur)),
    cpu: longest(tasks.map(({ dur = 0, tdur = dur }) => tdur)),
  };
}

/** What a script did on a page's thread. */
export interface ScriptWork {
  readonly calls: number;
  /** Layouts within them: the script asked for a measure that the page had to be laid out for. */
  readonly forcedLayouts: number;
}

/** What the scripts from some addresses did while something else was done. */
export async function measureScripts(
  page: Page,
  isOwn: (url: string) => boolean,
  work: () => Promise<unknown>,
): Promise<ScriptWork & Task> {
  const events = await collectEvents(page, work);
  const calls = events.filter(({ name, args }) => name === 'FunctionCall' && isOwn(args?.data?.url ?? ''));
  const isWithin = ({ ts = 0 }: TraceEvent) => calls.some((call) => ts >= call.ts! && ts <= call.ts! + (call.dur ?? 0));
  const forcedLayouts = events.filter((event) => event.name === 'Layout' && isWithin(event)).length;
  return { calls: calls.length, forcedLayouts, ...getLongestTask(events) };
}

/** Of the page's own thread: other pages of the browser have theirs. */
function listOwnEvents(events: readonly TraceEvent[]): readonly TraceEvent[] {
  const own = events.find((e) => e.name === 'TimeStamp' && e.args?.data?.message === MARK);
  return events.filter((e) => e.pid === own?.pid && e.tid === own.tid);
}
