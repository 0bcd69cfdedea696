/** The demo's articles, cut short: for what has nothing to do with their length, and takes its time by the sentence. */
import { type DemoPair, readDemoPairs } from '../../tools/newsroom';

/** A quarter of an article. */
const KEPT = 8;

const ARTICLE = /<article[\s\S]*<\/article>/;
const PARAGRAPH = /<p[ >][\s\S]*?<\/p>/g;

/** Leaves the first paragraphs of the article, and the one that names the original. */
function removeRest(html: string): string {
  let seen = 0;
  return html.replace(ARTICLE, (article) =>
    article.replace(PARAGRAPH, (paragraph) => (++seen > KEPT && !paragraph.includes('{{original}}') ? '' : paragraph)),
  );
}

const toShortAddress = (address: string): string => `${address.replace(/(?:\.html)?\/?$/, '')}-short.html`;

/** The same pair with shorter articles, at addresses of their own. */
function shortenPair(pair: DemoPair): DemoPair {
  const [from, to] = [pair.translation.path, pair.original.path];
  const buildPage = (html: string): string =>
    removeRest(html).replaceAll(from, toShortAddress(from)).replaceAll(to, toShortAddress(to));
  return {
    ...pair,
    pair: `${pair.pair}, short`,
    translation: { ...pair.translation, path: toShortAddress(from) },
    original: { ...pair.original, path: toShortAddress(to) },
    html: { translation: buildPage(pair.html.translation), original: buildPage(pair.html.original) },
  };
}

/** The demo's pairs, and each of them once more, short. */
export function readPairsOfBothLengths(): readonly DemoPair[] {
  const pairs = readDemoPairs();
  return [...pairs, ...pairs.map(shortenPair)];
}
