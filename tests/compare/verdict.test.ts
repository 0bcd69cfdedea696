/** Whether two texts belong together, by what they have in common. */
import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../lib/cli/shared/parse-html';
import { compareArticles } from '../../lib/compare/compare-articles';
import type { Article } from '../../lib/core/article';
import { readArticle } from '../../lib/page/html/read-article';
import { cachedLexicons } from '../../tools/cached-lexicons';
import { type DemoPair, readDemoPairs } from '../../tools/newsroom';

const pairs = readDemoPairs();

const articles = new Map<string, Article>();

/** Each is read once: every translation is compared with every original. */
function read(html: string, lang: string): Article {
  const known = articles.get(html) ?? readPage(html, lang);
  articles.set(html, known);
  return known;
}

function readPage(html: string, lang: string): Article {
  const read = readArticle(parseHtml(html, 'https://a.example/b'), 'https://a.example/b', {
    detectLanguage: () => lang,
  });
  if (!read.ok) throw new Error(read.failure.kind);
  return read.value;
}

const compared = (one: DemoPair, other: DemoPair) =>
  compareArticles(
    read(one.html.translation, one.translation.lang),
    read(other.html.original, other.original.lang),
    cachedLexicons,
  );

describe('what two articles have in common decides', () => {
  it.each(pairs.map((pair) => [pair.pair, pair] as const))('%s belongs together', (_, pair) => {
    const { verdict, agreement, ...report } = compared(pair, pair);
    expect(verdict).toBe('compared');
    expect(agreement.figures.shared / agreement.figures.of).toBeGreaterThan(0.7);
    expect(agreement.paragraphs.shared / agreement.paragraphs.of).toBeGreaterThan(0.9);
    const unmatched = agreement.unmatched ?? [];
    expect(unmatched).toHaveLength(agreement.figures.of - agreement.figures.shared);
    for (const { side, segment, start, end } of unmatched)
      expect(report[side].segments.find(({ id }) => id === segment)?.text.slice(start, end)).toMatch(/\S/);
  });

  it.each(
    pairs.flatMap((one) =>
      pairs.filter((other) => other !== one).map((other) => [one.pair, other.pair, one, other] as const),
    ),
  )('%s with the original of %s: another story, and no flags', (_, __, one, other) => {
    const { verdict, findings } = compared(one, other);
    expect(verdict).toBe('not-the-original');
    expect(findings).toEqual([]);
  });
});
