/** The encoder that Verso carries, in Chromium. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { computeMedian } from '../../lib/core/collections';
import { type Newsroom, openNewsroom } from '../../tools/newsroom';
import { copyExtension, inWorker } from './carried/broken';
import { type ChromiumStage, openStage } from './carried/chromium';
import { brokenJourneys, workingJourneys } from './carried/journeys';
import { CAN_MEASURE, measureMemory } from './carried/memory';
import { EXTENSION } from './chromium';
import { readPairsOfBothLengths } from './shortened';

/** Two idle minutes are over in a second. */
const QUICK_IDLE = `{
  const { setTimeout } = window;
  window.setTimeout = (run, wait, ...rest) => setTimeout(run, wait === 120_000 ? 1_000 : wait, ...rest);
}`;

/**
 * Megabytes that the extension's largest process may take while the encoder works: half of the time, and at its peak,
 * where what is left for the collector stands on top (340 to 390 in turns of one build) but no second model.
 */
const MOST_MEMORY = { usually: 320, ever: 450 } as const;

const setProcessors = (count: number) => `Object.defineProperty(navigator, 'hardwareConcurrency', { value: ${count} })`;

const DONE = `return document.querySelector('.engine.at-done') !== null`;
const workers = (stage: ChromiumStage, name: RegExp) =>
  stage
    .panel()
    .workers()
    .filter((worker) => name.test(worker.url()));

let news: Newsroom;
beforeAll(async () => {
  news = await openNewsroom([0, 0], readPairsOfBothLengths());
});
afterAll(() => news?.close());

describe('the carried encoder, in Chromium', () => {
  const log = path.join(mkdtempSync(path.join(tmpdir(), 'verso-net-')), 'net.json');
  let stage: ChromiumStage;
  beforeAll(async () => {
    stage = await openStage(news, undefined, { args: [`--log-net-log=${log}`] });
  });
  afterAll(async () => {
    await stage?.close();
    rmSync(path.dirname(log), { recursive: true, force: true });
  });

  workingJourneys(() => stage);

  it('asks nobody for anything', async () => {
    await stage.compare('vi-en, short');
    await stage.until(DONE);
    await stage.close();
    const { events } = JSON.parse(readFileSync(log, 'utf8')) as {
      events: { params?: { url?: string; initiator?: string } }[];
    };
    const asked = events.flatMap(({ params }) =>
      params?.url && params.initiator?.startsWith('chrome-extension://') ? [new URL(params.url).origin] : [],
    );
    expect([...new Set(asked)]).toEqual([news.original]);
  });
});

describe('the threads of the carried encoder, in Chromium', () => {
  it.each([
    [2, 1],
    [16, 4],
  ])('where there are %i processors are %i', async (processors, threads) => {
    const copy = copyExtension(EXTENSION, inWorker(setProcessors(processors)));
    const stage = await openStage(news, copy.folder);
    try {
      await stage.compare('es-en, short');
      expect(await stage.inPanel(`return window.crossOriginIsolated`)).toBe(true);
      const count = (name: RegExp) => workers(stage, name).length;
      await vi.waitFor(() => expect(count(/\/encoder-worker-/)).toBe(1), { timeout: 30_000 });
      // Four threads on two processors wait for each other: that they were started is enough.
      await vi.waitFor(() => expect(count(/\/ort-wasm-/)).toBe(threads - 1), { timeout: 30_000 });
      // One thread begins no other until it has read all.
      while (threads === 1 && !(await stage.inPanel<boolean>(DONE))) {
        expect(count(/\/ort-wasm-/)).toBe(0);
        await sleep(100);
      }
    } finally {
      await stage.close();
      copy.remove();
    }
  });
});

describe('the memory of the carried encoder, in Chromium', () => {
  let stage: ChromiumStage;
  beforeAll(async () => {
    stage = await openStage(news, undefined, { script: QUICK_IDLE });
  });
  afterAll(() => stage?.close());

  it.skipIf(!CAN_MEASURE)('is little while it works, and is given back when it is idle', async () => {
    const { browser } = stage.chromium;
    await stage.compare('es-en');
    const measured: number[] = [];
    while (!(await stage.inPanel<boolean>(DONE))) {
      measured.push(await measureMemory(browser));
      await sleep(100);
    }
    expect(computeMedian(measured)).toBeLessThan(MOST_MEMORY.usually);
    const most = Math.max(...measured);
    expect(most).toBeLessThan(MOST_MEMORY.ever);
    await vi.waitFor(() => expect(stage.panel().workers()).toEqual([]), { timeout: 30_000 });
    await vi.waitFor(async () => expect(await measureMemory(browser)).toBeLessThan(most - 150), { timeout: 20_000 });
    // It begins again for the next text.
    await stage.compare('vi-en, short');
    await stage.until(DONE);
  });
});

describe('the carried encoder, broken, in Chromium', () => {
  brokenJourneys(EXTENSION, (folder) => openStage(news, folder));
});
