/** Measures the detection of translations as a share of the time that Readability takes. */
import { setImmediate as nextTurn } from 'node:timers/promises';
import { Readability } from '@mozilla/readability';
import { parseHtml } from '../../lib/cli/shared/parse-html';
import type * as Provenance from '../../lib/provenance/detect-translation';
import { samples } from '../../tests/provenance/pages';
import { loadBuiltModule } from '../bundle';
import { chromiumPath } from '../setup.mjs';
import { measureInChromium } from './detection-chromium';
import type { DetectionTurns } from './detection-in-page';
import { LARGE_PAGES } from './large-pages';
import { computeMedianTime, formatShare, measureFastestRun, printRow } from './time';

interface Page {
  readonly name: string;
  readonly url: string;
  readonly html: string;
}

const LARGE: readonly Page[] = LARGE_PAGES.map(({ shape, url, html }) => ({ name: shape, url, html }));
/** The first set: every document takes a window of its own, and thousands do not fit in memory. */
const SMALL: readonly Page[] = samples
  .filter(({ name }) => !name.includes('/'))
  .map(({ name, html, expected }) => ({ name, url: expected.url, html }));

/** The fastest of some runs, each on a document of its own; the one before is only let go of between turns. */
async function onFresh({ html, url }: Page, runs: number, work: (page: Document) => unknown): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run++) {
    await nextTurn();
    const page = parseHtml(html, url);
    best = Math.min(
      best,
      measureFastestRun(1, () => work(page)),
    );
  }
  return best;
}

/** Of each page a detection as a share of Readability's parse. */
async function measureShares(pages: readonly Page[], runs: number): Promise<number[]> {
  // As it is shipped: the loader of sources names every function anew.
  const { detectTranslation } = await loadBuiltModule<typeof Provenance>(
    new URL('../../lib/provenance/detect-translation.ts', import.meta.url),
    'detect-translation',
  );
  const all: number[] = [];
  for (const page of pages) {
    const detection = await onFresh(page, runs, (doc) => detectTranslation(doc, page.url));
    const reading = await onFresh(page, runs, (doc) => new Readability(doc.cloneNode(true) as Document).parse());
    all.push(detection / reading);
  }
  return all;
}

function printShares(where: string, pages: readonly Page[], shares: readonly number[]): void {
  const worst = Math.max(...shares);
  const name = pages[shares.indexOf(worst)]?.name ?? '';
  printRow(
    `detection / Readability, ${where}`,
    `${formatShare(computeMedianTime(shares))} (${formatShare(worst)}: ${name})`,
    '≤ 10 %',
  );
}

const computeWarmMedian = (times: readonly number[]): number => computeMedianTime(times.slice(times.length >> 1));
const computeObservingShare = ({ observing, reading }: DetectionTurns): number =>
  computeWarmMedian(observing) / computeWarmMedian(reading);
const computeWarmShare = ({ detection, reading }: DetectionTurns): number =>
  computeWarmMedian(detection) / computeWarmMedian(reading);
const computeColdShare = ({ detection, reading }: DetectionTurns): number => (detection[0] ?? 0) / (reading[0] ?? 1);

/** Of each page, what it waits for and all of it, by turns once it has run for a while, and by the first. */
interface Chromiums {
  readonly observing: number[];
  readonly warm: number[];
  readonly cold: number[];
}

async function measureChromium(executable: string, pages: readonly Page[], turns: number): Promise<Chromiums> {
  const all = await measureInChromium(executable, pages, turns);
  const part = (share: (turns: DetectionTurns) => number) => all.map(share);
  return { observing: part(computeObservingShare), warm: part(computeWarmShare), cold: part(computeColdShare) };
}

/** Shares of Readability's parse, 0..1: of observing alone, which the page waits for, and of all of a detection. */
export interface DetectionShares {
  readonly observing: number;
  readonly detection: number;
}

/**
 * Of the large pages in Chromium, the median over the pages; of either side the fastest turn, since other work on the
 * machine only ever adds.
 */
export async function measureDetectionShares(executable: string): Promise<DetectionShares> {
  const all = await measureInChromium(executable, LARGE, 20);
  const share = (part: 'observing' | 'detection') =>
    computeMedianTime(all.map((turns) => Math.min(...turns[part]) / Math.min(...turns.reading)));
  return { observing: share('observing'), detection: share('detection') };
}

async function benchChromium(executable: string, size: string, pages: readonly Page[], turns: number): Promise<void> {
  const { observing, warm, cold } = await measureChromium(executable, pages, turns);
  printShares(`${size}, Chromium, warm, what the page waits for`, pages, observing);
  printShares(`${size}, Chromium, warm`, pages, warm);
  printShares(`${size}, Chromium, first run`, pages, cold);
}

/** Medians, and the worst page in brackets. */
export async function benchDetection(): Promise<void> {
  await measureShares(SMALL, 1);
  printShares('large pages', LARGE, await measureShares(LARGE, 8));
  printShares('small pages', SMALL, await measureShares(SMALL, 5));
  const executable = chromiumPath();
  if (!executable) return printRow('detection in Chromium', 'no Chromium found', 'set CHROMIUM');
  await benchChromium(executable, 'large', LARGE, 40);
  await benchChromium(executable, 'small', SMALL, 60);
}
