/** Measures the sentence encoder: opening it, and comparing articles with its help. */
import { loadBuiltModule } from '../bundle';
import { readDemoArticle } from '../demo-articles';
import { readDemoPairs } from '../newsroom';
import type * as Encoded from './encoded';
import { printRow } from './time';

const loadEncoded = () => loadBuiltModule<typeof Encoded>(new URL('encoded.ts', import.meta.url), 'encoded');

/** Sentences of a side. */
const SENTENCES = 40;
const RUNS = 3;

/** Milliseconds by the clock or of the process's work, whichever is less (see `measureLeastTime`). */
async function measureTime<T>(work: () => Promise<T>): Promise<readonly [result: T, milliseconds: number]> {
  const [start, before] = [performance.now(), process.cpuUsage()];
  const result = await work();
  const { user, system } = process.cpuUsage(before);
  return [result, Math.min(performance.now() - start, (user + system) / 1000)];
}

/** The fastest of some runs: other work on the machine only ever adds. */
async function measureFastest(work: () => Promise<unknown>): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < RUNS; run++) best = Math.min(best, (await measureTime(work))[1]);
  return best;
}

/** The encoder that Verso carries, with one thread: opening it, and comparing articles of so many sentences with it. */
export async function benchEncoder(): Promise<void> {
  const { BUNDLED_ENCODER, compareArticles, createFileLexicons, embedSegments, listEncodable } = await loadEncoded();
  const [encoder, opening] = await measureTime(BUNDLED_ENCODER.open);
  printRow('encoder: opening it', `${opening.toFixed(0)} ms`, '≤ 1,500 ms');
  const lexicons = createFileLexicons();
  const { signal } = new AbortController();
  for (const demo of readDemoPairs()) {
    const [translation, original] = (['translation', 'original'] as const).map((side) => {
      const article = readDemoArticle(demo, side);
      const count = (blocks: number) =>
        listEncodable({ ...article, blocks: article.blocks.slice(0, blocks) }, { ...article, blocks: [] }).length;
      let blocks = 1;
      while (blocks < article.blocks.length && count(blocks) < SENTENCES) blocks++;
      return { ...article, blocks: article.blocks.slice(0, blocks) };
    });
    const texts = listEncodable(translation!, original!);
    const embed = () => embedSegments(texts, encoder, { signal });
    const vectors = await embed();
    const tokens = Object.values(vectors.of).reduce((sum, { tokens: own }) => sum + (own?.starts.length ?? 0), 0);
    const compare = async (engine: object) => compareArticles(translation!, original!, lexicons, engine);
    const [embedding, comparing, rules] = [
      await measureFastest(embed),
      await measureFastest(() => compare({ vectors })),
      await measureFastest(() => compare({})),
    ];
    const rate = (count: number) => `${((1000 * count) / embedding).toFixed(0)}`;
    printRow(
      `encoder, ${demo.pair}: ${texts.length} sentences of both sides`,
      `${(embedding + comparing).toFixed(0)} ms`,
      `≤ 3,000 ms; ${rate(texts.length)} sentences/s, ${rate(tokens)} tokens/s; comparing ${comparing.toFixed(0)} ms, rules alone ${rules.toFixed(0)} ms`,
    );
  }
  await encoder.close();
}
