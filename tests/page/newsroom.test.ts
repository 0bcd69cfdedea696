/** The demo's pages become articles. */

// @vitest-environment node
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../lib/cli/shared/parse-html';
import { type ArticleReading, readArticleWithDebug } from '../../lib/page/html/read-article';
import { computeTextWeight, foldWhitespace } from '../../lib/text/fold-whitespace';
import { detectLanguage } from './golden';

interface Side {
  readonly lang: string;
  readonly path: string;
  readonly title: string;
  readonly site: string;
}

interface Gold {
  readonly translation: Side;
  readonly original: Side;
  readonly located: { readonly words: string };
  readonly findings: readonly Readonly<Record<string, unknown>>[];
}

const ROOT = join(import.meta.dirname, '..', 'newsroom');
const pairs = readdirSync(ROOT).filter((pair) => existsSync(join(ROOT, pair, 'gold.json')));
const sides = pairs.flatMap((pair) => [[pair, 'original'] as const, [pair, 'translation'] as const]);

const goldOf = (pair: string): Gold => JSON.parse(readFileSync(join(ROOT, pair, 'gold.json'), 'utf8'));

function pageOf(pair: string, side: 'original' | 'translation'): Document {
  const html = readFileSync(join(ROOT, pair, `${side}.html`), 'utf8').replaceAll(
    /\{\{\w+\}\}/g,
    'https://paper.example',
  );
  return parseHtml(html, `https://paper.example${goldOf(pair)[side].path}`);
}

function readingOf(pair: string, side: 'original' | 'translation'): ArticleReading {
  const page = pageOf(pair, side);
  const result = readArticleWithDebug(page, page.URL, { detectLanguage });
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
}

const around =
  'nav, footer, form, aside, [class*="cookie"], [class*="related"], [class*="newsletter"], [class*="comment"], [class*="tags"], [class*="share"], [class*="breadcrumb"]';

it('there are demo newsrooms', () => {
  expect(pairs.length).toBeGreaterThan(0);
});

describe.each(sides)('%s %s', (pair, side) => {
  const gold = goldOf(pair);
  const { article, removed } = readingOf(pair, side);
  const texts = article.blocks.map(({ text }) => text);

  it('has the headline, the language and the site', () => {
    expect(article).toMatchObject({ title: gold[side].title, lang: gold[side].lang, site: gold[side].site });
    expect(article.blocks[0]).toEqual({ kind: 'title', text: gold[side].title });
  });

  it('has every sentence that the gold speaks of', () => {
    const sentences = gold.findings.map((finding) => finding[side]).filter((text) => typeof text === 'string');
    const missing = sentences.filter((sentence) => !texts.some((text) => text.includes(foldWhitespace(sentence))));
    expect(missing).toEqual([]);
  });

  it('has every long paragraph', () => {
    const shown = [...pageOf(pair, side).querySelectorAll('p')].filter((p) => !p.closest(around));
    const long = shown.map((p) => foldWhitespace(p.textContent ?? '')).filter((text) => computeTextWeight(text) >= 150);
    expect(long.length).toBeGreaterThan(5);
    expect(long.filter((text) => !texts.includes(text))).toEqual([]);
  });

  it('has nothing of what stands around it', () => {
    const parts = [...pageOf(pair, side).querySelectorAll(around)].filter((part) => !part.closest('blockquote'));
    const foreign = parts.flatMap((element) =>
      [element, ...element.querySelectorAll('*')].map((inner) => foldWhitespace(inner.textContent ?? '')),
    );
    expect(texts.filter((text) => foreign.includes(text))).toEqual([]);
  });

  it('keeps the words that name the source apart', () => {
    const { words } = gold.located;
    if (side === 'original' || words === '') return;
    expect(texts.filter((text) => text.startsWith(words))).toEqual([]);
    const evidence = removed.filter(({ reason }) => reason === 'source-line' || reason === 'translation-notice');
    expect(evidence.map(({ text }) => text).join('\n')).toContain(words);
  });

  it('says a reason for everything it leaves out', () => {
    expect(removed.length).toBeGreaterThan(10);
    expect(removed.filter(({ text, reason }) => text === '' || !reason)).toEqual([]);
  });
});
