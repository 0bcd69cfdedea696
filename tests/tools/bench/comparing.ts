import { Readability } from '@mozilla/readability';
import { readArticle } from '../../../lib/article';
import { parseHtml } from '../../../lib/cli/dom';
import { fileLexicons } from '../../../lib/cli/lexicons';
import { compareArticles } from '../../../lib/compare';
import type { Article } from '../../../lib/domain';
import { demoPairs } from '../newsroom';
import { fastest, percent, row } from './time';

const lexicons = fileLexicons();
const ADDRESS = 'https://bench.example/article';

const read = (html: string): Article => {
  const result = readArticle(parseHtml(html, ADDRESS), ADDRESS, {});
  if (!result.ok) throw new Error(`unreadable: ${result.failure.kind}`);
  return result.value;
};

/** An article many times over, each time with its own figures, so that no paragraph is another's twin. */
function longer(article: Article, sentences: number): Article {
  const blocks = [];
  for (let n = 0, count = 0; count < sentences; n++) {
    for (const block of article.blocks) {
      blocks.push({ ...block, text: block.text.replace(/\p{Nd}/gu, (d) => String((Number(d) + n) % 10)) });
      count += block.text.split(/[.。!?]\s?/u).length;
      if (count >= sentences) break;
    }
  }
  return { ...article, blocks };
}

export function benchComparing(): void {
  for (const { pair, html } of demoPairs()) {
    const [translation, original] = [read(html.translation), read(html.original)];
    compareArticles(translation, original, lexicons);
    const pages = [html.translation, html.original];
    const readability = pages
      .map((page) => fastest(3, () => new Readability(parseHtml(page, ADDRESS)).parse()))
      .reduce((a, b) => a + b);
    const parsing = pages.map((page) => fastest(3, () => parseHtml(page, ADDRESS))).reduce((a, b) => a + b);
    const reading = pages
      .map((page) => fastest(3, () => readArticle(parseHtml(page, ADDRESS), ADDRESS, {})))
      .reduce((a, b) => a + b);
    const comparing = fastest(3, () => compareArticles(translation, original, lexicons));
    const sentences = compareArticles(translation, original, lexicons).original.segments.length;
    row(`${pair}: reading / Readability, both with parsing`, percent(reading / readability), '≤ 150 %');
    row(
      `${pair}: comparing ${sentences} sentences`,
      `${comparing.toFixed(0)} ms`,
      `≤ Readability ${(readability - parsing).toFixed(0)} ms + ${(1.5 * sentences).toFixed(0)} ms`,
    );
  }
}

export function benchGrowth(): void {
  const pair = demoPairs().find((p) => p.pair === 'es-en')!;
  const [translation, original] = [read(pair.html.translation), read(pair.html.original)];
  const time = (sentences: number) =>
    fastest(2, () => compareArticles(longer(translation, sentences), longer(original, sentences), lexicons));
  time(100);
  const [five, twenty] = [time(500), time(2000)];
  row(
    '2,000 × 2,000 sentences / 500 × 500',
    `${(twenty / five).toFixed(1)}× (${twenty.toFixed(0)} ms / ${five.toFixed(0)} ms)`,
    '≤ 5×',
  );
}
