// How well sentences are aligned against gold links, in the manner of the field: strict counts a link that is exactly
// gold, lax one that overlaps a gold link on both sides (Vecalign's convention: links with an empty side count for
// precision, not for recall).
//   npx tsx tools/gold-links.ts FILE.json
// FILE holds a list of articles, each {id, gold: [[[i, …], [j, …]], …]} with two lists of sentences under the names of
// their languages, the gold's left side first. Every sentence is a paragraph.
import { readFileSync } from 'node:fs';
import { alignSegments } from '../lib/align/align';
import { createFileLexicons } from '../lib/cli/shared/lexicons';
import { analyzeSegments } from '../lib/compare/compare-pair';

type GoldLink = readonly [readonly number[], readonly number[]];

interface Article {
  readonly id: string;
  readonly gold: readonly GoldLink[];
  readonly [lang: string]: unknown;
}

const lexicons = createFileLexicons();

/** Links as lists of sentence numbers; a sentence cut into several segments is linked by any of them. */
function readLinks(article: Article, left: string, right: string): GoldLink[] {
  const blocks = (lang: string) =>
    (article[lang] as string[]).map((text) => ({ kind: 'paragraph' as const, text: text || '—' }));
  const [a, b] = [lexicons(left), lexicons(right)];
  const lefts = analyzeSegments(blocks(left), left, 'original', a, b);
  const rights = analyzeSegments(blocks(right), right, 'translation', b, a);
  const [i, j] = [lefts, rights].map((side) => new Map(side.map((s) => [s.id, s.block])));
  const sentences = (ids: readonly string[], at: ReadonlyMap<string, number>) => [
    ...new Set(ids.map((id) => at.get(id)!)),
  ];
  const links = alignSegments(rights, lefts).links.map(
    (link): GoldLink => [sentences(link.original, i!), sentences(link.translation, j!)],
  );
  return joinLinks(links);
}

/** Links that meet in a sentence are one: the gold knows no smaller pieces. */
function joinLinks(links: readonly GoldLink[]): GoldLink[] {
  const out: GoldLink[] = [];
  for (let link of links) {
    for (let k = out.length - 1; k >= 0; k--) {
      const [a, b] = out[k]!;
      if (!hasCommon(a, link[0]) && !hasCommon(b, link[1])) continue;
      link = [mergeNumbers(a, link[0]), mergeNumbers(b, link[1])];
      out.splice(k, 1);
    }
    out.push(link);
  }
  return out;
}

const mergeNumbers = (a: readonly number[], b: readonly number[]) => [...new Set([...a, ...b])].sort((x, y) => x - y);
const hasCommon = (a: readonly number[], b: readonly number[]) => a.some((x) => b.includes(x));
const isExactly = ([a, b]: GoldLink, [c, d]: GoldLink) => `${a}` === `${c}` && `${b}` === `${d}`;
const hasOverlap = ([a, b]: GoldLink, [c, d]: GoldLink) => hasCommon(a, c) && hasCommon(b, d);
const isFull = ([a, b]: GoldLink) => a.length > 0 && b.length > 0;

function computeLinkF1(
  found: readonly GoldLink[],
  gold: readonly GoldLink[],
  same: (a: GoldLink, b: GoldLink) => boolean,
) {
  const right = (links: readonly GoldLink[], among: readonly GoldLink[], alike = same) =>
    links.filter((x) => among.some((y) => alike(x, y))).length;
  const empty = found.filter((link) => !isFull(link));
  const full = found.filter(isFull);
  const wanted = gold.filter(isFull);
  const precision = (right(full, wanted) + right(empty, gold, isExactly)) / Math.max(1, found.length);
  const recall = right(wanted, full) / Math.max(1, wanted.length);
  return { precision, recall, f1: (2 * precision * recall) / Math.max(1e-9, precision + recall) };
}

const articles = JSON.parse(readFileSync(process.argv[2]!, 'utf8')) as Article[];
const [left = '', right = ''] = Object.keys(articles[0]!).filter((key) => key !== 'id' && key.length === 2);
const shiftLinks = (links: readonly GoldLink[], n: number): GoldLink[] =>
  links.map(([a, b]) => [a.map((x) => x + n * 1e5), b.map((x) => x + n * 1e5)]);
const found = articles.flatMap((article, n) => shiftLinks(readLinks(article, left, right), n));
const gold = articles.flatMap((article, n) => shiftLinks(article.gold, n));
console.log(`${left}–${right}: ${articles.length} articles, ${gold.length} gold links`);
for (const [name, same] of [
  ['strict', isExactly],
  ['lax', hasOverlap],
] as const) {
  const { precision, recall, f1: score } = computeLinkF1(found, gold, same);
  console.log(`${name}\tprecision ${precision.toFixed(3)}\trecall ${recall.toFixed(3)}\tF1 ${score.toFixed(3)}`);
}
