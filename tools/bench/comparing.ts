/** Measures how long comparing takes beside Readability, and how it grows with the text. */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Readability } from '@mozilla/readability';
import { parseHtml } from '../../lib/cli/shared/parse-html';
import type { Article } from '../../lib/core/article';
import { loadBuiltModule } from '../bundle';
import { readDemoPairs } from '../newsroom';
import type * as Compared from './compared';
import { formatShare, measureFastestRun, printRow, type Stopwatch } from './time';

const loadCompared = () => loadBuiltModule<typeof Compared>(new URL('compared.ts', import.meta.url), 'compared');

const VERSO = fileURLToPath(new URL('../../lib/cli/verso.mjs', import.meta.url));

const ADDRESS = 'https://bench.example/article';

const read = ({ readArticle }: typeof Compared, html: string): Article => {
  const result = readArticle(parseHtml(html, ADDRESS), ADDRESS, {});
  if (!result.ok) throw new Error(`unreadable: ${result.failure.kind}`);
  return result.value;
};

/** An article so many times over, each time with its own figures, so that no paragraph is another's twin. */
function repeatArticle(article: Article, times: number): Article {
  const blocks = Array.from({ length: times }, (_, n) =>
    article.blocks.map((block) => ({
      ...block,
      text: block.text.replace(/\p{Nd}/gu, (d) => String((Number(d) + n) % 10)),
    })),
  ).flat();
  return { ...article, blocks };
}

/** Of one pair; times in milliseconds, Readability's and reading's with the parsing of both pages. */
export interface Comparing {
  readonly pair: string;
  /** Of the original. */
  readonly sentences: number;
  readonly readability: number;
  readonly parsing: number;
  readonly reading: number;
  readonly comparing: number;
}

/** Of either side alike: by then both are compiled, and the fastest is hardly anybody else's work. */
const RUNS = 10;

const sumTimes = (pages: readonly string[], time: Stopwatch, work: (page: Document) => unknown): number =>
  pages.map((page) => time(RUNS, () => work(parseHtml(page, ADDRESS)))).reduce((a, b) => a + b);

/** Every pair of the demo, each beside Readability on the same two pages. */
export async function measureComparings(time: Stopwatch = measureFastestRun): Promise<Comparing[]> {
  const verso = await loadCompared();
  const lexicons = verso.createFileLexicons();
  const pairs = readDemoPairs().map(({ pair, html }) => ({
    pair,
    pages: [html.translation, html.original],
    translation: read(verso, html.translation),
    original: read(verso, html.original),
  }));
  const compared = pairs.map(({ translation, original }) => ({
    sentences: verso.compareArticles(translation, original, lexicons).original.segments.length,
    comparing: Number.POSITIVE_INFINITY,
  }));
  // In rounds, and before any page is parsed: what is left of a hundred pages is cleared away for long after.
  for (let run = 0; run < RUNS; run++) {
    pairs.forEach(({ translation, original }, i) => {
      const once = time(1, () => verso.compareArticles(translation, original, lexicons));
      compared[i]!.comparing = Math.min(compared[i]!.comparing, once);
    });
  }
  return pairs.map(({ pair, pages }, i) => ({
    pair,
    ...compared[i]!,
    readability: sumTimes(pages, time, (page) => new Readability(page).parse()),
    parsing: sumTimes(pages, time, () => undefined),
    reading: sumTimes(pages, time, (page) => verso.readArticle(page, ADDRESS, {})),
  }));
}

/** What comparing may take, in milliseconds: Readability's time for both pages and 150 ms per 100 sentences. */
export const computeAllowance = ({ readability, parsing, sentences }: Comparing): number =>
  readability - parsing + 1.5 * sentences;

export async function benchComparing(): Promise<void> {
  for (const times of await measureComparings()) {
    const { pair, sentences, readability, reading, comparing } = times;
    printRow(`${pair}: reading / Readability, both with parsing`, formatShare(reading / readability), '≤ 150 %');
    printRow(
      `${pair}: comparing ${sentences} sentences`,
      `${comparing.toFixed(0)} ms`,
      `≤ Readability + 150 ms per 100: ${computeAllowance(times).toFixed(0)} ms`,
    );
  }
}

/** Milliseconds for 500 sentences against 500, and for 2,000 against 2,000, of a pair once it has run for a while. */
export interface Growth {
  readonly pair: string;
  readonly small: number;
  readonly large: number;
}

/** One pair whose languages have spaces and full stops, and one of which one has neither. */
const GROWING = ['es-en', 'th-vi'] as const;

export async function measureComparingGrowth(stopwatch: Stopwatch = measureFastestRun): Promise<readonly Growth[]> {
  const verso = await loadCompared();
  const lexicons = verso.createFileLexicons();
  return GROWING.map((name) => {
    const { html } = readDemoPairs().find(({ pair }) => pair === name)!;
    const [translation, original] = [read(verso, html.translation), read(verso, html.original)];
    const { length } = verso.compareArticles(translation, original, lexicons).original.segments;
    const time = (sentences: number, runs: number): number => {
      const times = Math.round(sentences / length);
      const [long, longOriginal] = [repeatArticle(translation, times), repeatArticle(original, times)];
      return stopwatch(runs, () => verso.compareArticles(long, longOriginal, lexicons));
    };
    time(300, 4);
    return { pair: name, small: time(500, 5), large: time(2000, 3) };
  });
}

export async function benchGrowth(): Promise<void> {
  for (const { pair, small, large } of await measureComparingGrowth())
    printRow(
      `${pair}: 2,000 × 2,000 sentences / 500 × 500`,
      `${(large / small).toFixed(1)}× (${large.toFixed(0)} ms / ${small.toFixed(0)} ms)`,
      '≤ 4.2×',
    );
  await benchWholeCommand();
}

/** How many the pair has of which a long one is made. */
const SENTENCES_OF_PAIR = 88;
/** Sentences of a side. */
const LENGTHS = [500, 2_000, 10_000] as const;

/** The whole command by rules alone, from its start to its answer, on a pair of each length. */
async function benchWholeCommand(): Promise<void> {
  const verso = await loadCompared();
  const { html } = readDemoPairs().find((p) => p.pair === 'es-en')!;
  const toSide = (page: string, sentences: number) => {
    const article = read(verso, page);
    const { lang, blocks } = repeatArticle(article, Math.round(sentences / SENTENCES_OF_PAIR));
    return { lang, paragraphs: blocks.map(({ text }) => text) };
  };
  let first: WholeRun | undefined;
  for (const sentences of LENGTHS) {
    const line = { translation: toSide(html.translation, sentences), original: toSide(html.original, sentences) };
    const run = await runWhole(JSON.stringify(line));
    first ??= run;
    printRow(
      `whole command: ${sentences} × ${sentences} sentences`,
      `${run.milliseconds.toFixed(0)} ms, ${run.megabytes} MB`,
      `${(run.milliseconds / first.milliseconds).toFixed(1)}× of ${LENGTHS[0]}${sentences === 2_000 ? ', ≤ 4.2×' : ''}`,
    );
  }
}

interface WholeRun {
  readonly milliseconds: number;
  /** The most that the process held; 0 where the system does not say. */
  readonly megabytes: number;
}

async function runWhole(line: string): Promise<WholeRun> {
  const start = performance.now();
  const child = spawn(process.execPath, [VERSO, 'compare', '--jsonl', '--engine', 'none'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  child.stdin.write(`${line}\n`);
  let answered: number | undefined;
  child.stdout.on('data', (chunk: Buffer) => {
    if (chunk.at(-1) !== 0x0a) return;
    answered = performance.now() - start;
    child.stdin.end();
  });
  let megabytes = 0;
  const status = `/proc/${child.pid}/status`;
  const looks = setInterval(() => {
    const [, peak] = (existsSync(status) && /VmHWM:\s*(\d+)/.exec(readFileSync(status, 'utf8'))) || [];
    megabytes = Math.max(megabytes, Math.round(Number(peak ?? 0) / 1000));
  }, 50);
  await once(child, 'close');
  clearInterval(looks);
  if (answered === undefined) throw new Error('The command has not answered.');
  return { milliseconds: answered, megabytes };
}
