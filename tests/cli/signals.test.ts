/** Signals in the middle of a line, and workers that outlive nobody. */
import { writeFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { childrenOf, ids, inFolder, linesIn } from './batch';
import { DE, EN } from './bridge';
import { BUSY_LINE, type Busy, busyWith, FOREVER, isAlive, nativelyBusyWith, startBusy } from './busy';
import { BY_RULES, verso } from './verso';

const forever = busyWith('forever', FOREVER);
const native = nativelyBusyWith('native', FOREVER);

/** Longer than what passes a signal on twice takes for it, on a machine that does much else as well. */
const BETWEEN = 1500;

/** Sends a signal twice to a command that is busy. Gives how it ended, and the milliseconds from the second one on. */
async function sendTwice({ child, closed }: Busy, signal: NodeJS.Signals) {
  child.kill(signal);
  await wait(BETWEEN);
  expect(child.exitCode).toBe(null);
  const since = performance.now();
  child.kill(signal);
  const gaveUp = new AbortController();
  const ended = await Promise.race([closed, wait(10_000, 'still there', { signal: gaveUp.signal })]);
  gaveUp.abort();
  const time = performance.now() - since;
  child.kill('SIGKILL');
  return { ended, time };
}

describe('a second signal in the middle of a line', { timeout: 120_000 }, () => {
  it.each([
    ['SIGINT', 130, [...BY_RULES], 0],
    ['SIGTERM', 143, [...BY_RULES], 0],
    ['SIGINT', 130, [...BY_RULES, '--workers', '2'], 1],
    ['SIGTERM', 143, [...BY_RULES, '--workers', '2'], 1],
    ['SIGINT', 130, [...BY_RULES, '--line-timeout', '100'], 1],
    // What is built for a machine cannot be ended with a thread: it has a process.
    ['SIGINT', 130, ['compare', '--native', native], 1],
  ] as const)('%s ends the run at once with status %d, with %j', async (signal, status, args, processes) => {
    const busy = await startBusy([...args, '--jsonl'], args.includes('--native') ? process.env : forever);
    const workers = childrenOf(busy.child);
    const { ended, time } = await sendTwice(busy, signal);
    expect(ended).toEqual([status, null]);
    expect(time).toBeLessThan(1000);
    expect(busy.out()).toBe('');
    expect(workers).toHaveLength(processes);
    expect(workers.filter(isAlive)).toEqual([]);
  });

  it('ends it where its thread is in the middle of what nothing interrupts, too', async () => {
    const stuck = busyWith('stuck', "require('node:child_process').execFileSync('sleep', ['20']);");
    const busy = await startBusy([...BY_RULES, '--jsonl'], stuck);
    const { ended, time } = await sendTwice(busy, 'SIGINT');
    // A shell says 130 of it.
    expect(ended).toEqual([null, 'SIGINT']);
    expect(time).toBeLessThan(1000);
  });
});

it('one signal ends a comparison of two files', { timeout: 120_000 }, async () => {
  const files = [inFolder('de.txt'), inFolder('en.txt')];
  for (const [at, texts] of [DE, EN].entries()) writeFileSync(files[at]!, texts.join('\n\n'));
  const { child, closed } = await startBusy(['compare', '--native', native, ...files]);
  child.kill('SIGINT');
  expect(await closed).toEqual([null, 'SIGINT']);
});

describe('workers that are busy', { timeout: 120_000 }, () => {
  it.each(['SIGKILL', 'SIGHUP'] as const)('end when %s ends the command', async (signal) => {
    const { child, closed } = await startBusy([...BY_RULES, '--jsonl', '--workers', '2'], forever, 2);
    const workers = childrenOf(child);
    expect(workers).toHaveLength(2);
    child.kill(signal);
    // Not its output's end, which the workers hold open.
    while (isAlive(child.pid!) && child.signalCode === null) await wait(20);
    await wait(2000);
    const left = workers.filter(isAlive);
    for (const pid of left) process.kill(pid, 'SIGKILL');
    expect(left).toEqual([]);
    await closed;
  });
});

it('a line that takes all memory costs itself, in one process too', { timeout: 120_000 }, async () => {
  const greedy = busyWith('greedy', 'const all = []; for (;;) all.push(new Array(1e5).fill(all));');
  const env = { ...greedy, NODE_OPTIONS: `${greedy.NODE_OPTIONS} --max-old-space-size=150` };
  const { status, out } = await verso([...BY_RULES, '--jsonl'], `${BUSY_LINE}{"id":"next"}\n`, env);
  expect(status).toBe(0);
  expect(ids(out)).toEqual(['p0', 'next']);
  expect(linesIn(out)[0]).toMatch(/^\{"id":"p0","error":"unexpected: its worker ended \(.*memory.*\)"\}$/);
});
