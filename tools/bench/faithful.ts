/** Measures the sentence encoder on good translations: by need beside everything, what a panel waits for, long articles. */

import type { Article } from '../../lib/core/article';
import type * as Encoded from './encoded';
import { type FaithfulPair, readFaithfulPair } from './faithful-pairs';
import { measureFastest, measureTime } from './fastest';
import { printRow } from './time';

const PAIRS = ['es-en'] as const;

/** Times that the 20 paragraphs of a side are there in an article of 400. */
const LONG = 20;

const HOURS_A_MILLION = 1_000_000 / 3_600_000;

type Modules = typeof Encoded;
type Embeddings = Parameters<Modules['compareArticles']>[3];

interface Bench {
  readonly modules: Modules;
  readonly lexicons: ReturnType<Modules['createFileLexicons']>;
  readonly encoder: Awaited<ReturnType<Modules['BUNDLED_ENCODER']['open']>>;
}

/** Both ways of a pair: what is asked is the milliseconds of work of either. */
function prepare({ translation, original }: FaithfulPair, { modules, lexicons, encoder }: Bench) {
  const { compareArticles, compareByNeed, embedSegments, listEncodable } = modules;
  const { signal } = new AbortController();
  const compare = async (embeddings?: Embeddings) => compareArticles(translation, original, lexicons, embeddings);
  const texts = listEncodable(translation, original);
  const embed = (some: typeof texts) => embedSegments(some, encoder, { signal });
  return {
    segments: texts.length,
    byRules: () => compare(),
    byNeed: async () => compareByNeed(await compare(), { embed, compare }),
    byAll: async () => {
      await compare();
      return compare(await embed(texts));
    },
  };
}

const countParagraphs = ({ blocks }: Article): number => blocks.length - 1;

const formatMilliseconds = (time: number): string => `${time.toFixed(0)} ms`;

/**
 * Each pair by rules, by need and with everything read, in one process and one thread; `opening` is what the first of them
 * waits for besides.
 */
export async function benchFaithful(bench: Bench, opening: number): Promise<void> {
  for (const name of PAIRS) {
    const pair = readFaithfulPair(name);
    const { segments, byRules, byNeed, byAll } = prepare(pair, bench);
    const [, first] = await measureTime(byRules);
    const [rules, need, all] = [
      await measureFastest(byRules),
      await measureFastest(byNeed),
      await measureFastest(byAll),
    ];
    const { encoded, share } = (await byNeed()).encoded!;
    const title = `good translation, ${name}`;
    printRow(
      `${title}: ${encoded} of ${segments} sentences by need`,
      `${formatMilliseconds(need)} beside ${formatMilliseconds(all)}`,
      `${(need / all).toFixed(2)}× everything, ≤ 0.40; ${share} of the characters`,
    );
    const [some, every] = [need - rules, all - rules].map((time) => time / segments);
    printRow(
      `${title}: meaning, a sentence`,
      `${some!.toFixed(1)} ms of ${every!.toFixed(1)}`,
      `${(some! / every!).toFixed(2)}×, ≤ 0.33`,
    );
    printRow(`${title}: first flags, nothing compiled or built before`, formatMilliseconds(first), '≤ 1,000 ms');
    printRow(
      `${title}: all is read, from the press on`,
      `${formatMilliseconds(opening + need)}`,
      `≤ 3,000 ms; ${formatMilliseconds(opening)} of it opening the encoder`,
    );
    printRow(
      `${title}: core-hours of a million such pairs`,
      `${(need * HOURS_A_MILLION).toFixed(0)} beside ${(all * HOURS_A_MILLION).toFixed(0)}`,
      `≤ 900; ${(rules * HOURS_A_MILLION).toFixed(0)} by rules`,
    );
  }
  const long = readFaithfulPair(PAIRS[0], LONG);
  const { segments, byNeed } = prepare(long, bench);
  const [report, time] = await measureTime(byNeed);
  printRow(
    `${countParagraphs(long.translation)} paragraphs a side: ${report.encoded!.encoded} of ${segments} sentences by need`,
    formatMilliseconds(time),
    '≤ 40,000 ms',
  );
}
