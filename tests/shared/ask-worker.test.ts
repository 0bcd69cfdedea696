/** One worker answers what is asked one after another, and whatever ends it is followed by another. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { CompareReply, CompareRequest } from '../../entrypoints/shared/compare/compare-worker';

class FakeWorker {
  onmessage: (event: { readonly data: object }) => void = () => undefined;
  onerror: (event: { readonly message: string }) => void = () => undefined;
  readonly asked: unknown[] = [];
  isEnded = false;
  constructor() {
    workers.push(this);
  }
  postMessage(question: unknown): void {
    this.asked.push(question);
  }
  terminate(): void {
    this.isEnded = true;
  }
}

let workers: FakeWorker[] = [];
let ask: (signal?: AbortSignal) => Promise<object>;

beforeEach(async () => {
  vi.useFakeTimers();
  vi.resetModules();
  vi.stubGlobal('Worker', FakeWorker);
  workers = [];
  const { askWorker } = await import('../../entrypoints/shared/compare/ask-worker');
  ask = (signal = new AbortController().signal) => askWorker<CompareReply>({} as CompareRequest, signal);
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const answer = (worker: FakeWorker | undefined) => worker?.onmessage({ data: { report: {} } });
const listEnded = () => workers.map(({ isEnded }) => isEnded);

it('the worker that answered is asked again', async () => {
  for (let times = 1; times <= 3; times++) {
    const asked = ask();
    answer(workers[0]);
    await asked;
  }
  expect(workers.map((worker) => worker.asked.length)).toEqual([3]);
  expect(listEnded()).toEqual([false]);
});

it('an abort ends what it is doing, and the next question has another worker', async () => {
  const control = new AbortController();
  const asked = ask(control.signal);
  control.abort();
  await expect(asked).rejects.toThrow();
  expect(listEnded()).toEqual([true]);
  const again = ask();
  answer(workers[1]);
  await again;
  expect(listEnded()).toEqual([true, false]);
});

it('an abort after the answer ends nothing', async () => {
  const control = new AbortController();
  const asked = ask(control.signal);
  answer(workers[0]);
  await asked;
  control.abort();
  expect(listEnded()).toEqual([false]);
});

it.each([
  ['breaks', (worker: FakeWorker) => worker.onerror({ message: '' }), 'the comparison stopped'],
  ['has a bug', (worker: FakeWorker) => worker.onmessage({ data: { problem: 'TypeError' } }), 'TypeError'],
])('one that %s is told and replaced', async (_, end, message) => {
  const asked = ask();
  end(workers[0]!);
  await expect(asked).rejects.toThrow(message);
  const again = ask();
  answer(workers[1]);
  await again;
  expect(listEnded()).toEqual([true, false]);
});

it('one that hangs keeps no other page waiting, and one of two is kept', async () => {
  const [hanging, other] = [ask(), ask()];
  answer(workers[1]);
  await other;
  answer(workers[0]);
  await hanging;
  expect(listEnded()).toEqual([true, false]);
});

it('gives its memory back when nothing is asked for two minutes', async () => {
  const asked = ask();
  answer(workers[0]);
  await asked;
  vi.advanceTimersByTime(119_000);
  expect(listEnded()).toEqual([false]);
  vi.advanceTimersByTime(2_000);
  expect(listEnded()).toEqual([true]);
});
