/** Measures the sentence encoder: opening it, and comparing articles with its help. */
import { loadBuiltModule } from '../bundle';
import { readDemoArticle } from '../demo-articles';
import { readDemoPairs } from '../newsroom';
import type * as Encoded from './encoded';
import { benchFaithful } from './faithful';
import { measureFastest, measureTime } from './fastest';
import { printRow } from './time';

const loadEncoded = () => loadBuiltModule<typeof Encoded>(new URL('encoded.ts', import.meta.url), 'encoded');

/** Sentences of a side. */
const SENTENCES = 40;

/** The encoder that Verso carries, with one thread: opening it, and comparing articles of so many sentences with it. */
export async function benchEncoder(): Promise<void> {
  const modules = await loadEncoded();
  const { BUNDLED_ENCODER, compareArticles, compareByNeed, createFileLexicons, embedSegments, listEncodable } = modules;
  const [encoder, opening] = await measureTime(BUNDLED_ENCODER.open);
  printRow('encoder: opening it', `${opening.toFixed(0)} ms`, '≤ 1,500 ms');
  const lexicons = createFileLexicons();
  // Before all else, while nothing is compiled: a panel compares one pair, and so does a command.
  await benchFaithful({ modules, lexicons, encoder }, opening);
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
    const compare = async (embeddings?: typeof vectors) =>
      compareArticles(translation!, original!, lexicons, embeddings);
    const embedSome = (some: typeof texts) => embedSegments(some, encoder, { signal });
    const compareAsNeeded = async () => compareByNeed(await compare(), { embed: embedSome, compare });
    const [embedding, comparing, rules] = [
      await measureFastest(embed),
      await measureFastest(() => compare(vectors)),
      await measureFastest(() => compare()),
    ];
    const rate = (count: number) => `${((1000 * count) / embedding).toFixed(0)}`;
    printRow(
      `encoder, ${demo.pair}: ${texts.length} sentences of both sides`,
      `${(embedding + comparing).toFixed(0)} ms`,
      `≤ 3,000 ms; ${rate(texts.length)} sentences/s, ${rate(tokens)} tokens/s; comparing ${comparing.toFixed(0)} ms, rules alone ${rules.toFixed(0)} ms`,
    );
    const { encoded, segments, share } = (await compareAsNeeded()).encoded!;
    const byNeed = await measureFastest(compareAsNeeded);
    printRow(
      `encoder by need, ${demo.pair}: ${encoded} of ${segments} sentences`,
      `${byNeed.toFixed(0)} ms, rules included`,
      `${(byNeed / (embedding + comparing + rules)).toFixed(2)}× everything, at ${share} of the characters`,
    );
  }
  await encoder.close();
}
