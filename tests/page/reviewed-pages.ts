/** Reads pages that people have reviewed, and measures how well they are read. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { detectLanguage } from '../../lib/cli/shared/detect-language';
import { parseHtml } from '../../lib/cli/shared/parse-html';
import type { Article, BlockKind } from '../../lib/core/article';
import { readArticleWithDebug } from '../../lib/page/html/read-article';

export const EXAMINED = join(import.meta.dirname, '..', 'pages', 'reading');

/** What is wanted of a page, written down apart from the code: what must come out, and what must not. */
export interface Wanted {
  readonly url: string;
  readonly lang: string;
  readonly title: string;
  readonly byline: string | null;
  readonly translator?: string;
  readonly published: string | null;
  readonly site: string | null;
  readonly blocks: readonly { readonly kind: BlockKind; readonly text: string }[];
  /** Words of the page's surroundings. */
  readonly not: readonly string[];
  /** What reading gets wrong today, each in a few words; the test knows no other faults and no fewer. */
  readonly missed?: readonly string[];
}

export interface Examined {
  /** Words shared with what was wanted: harmonic mean of precision and recall, 0..1. */
  readonly f1: number;
  readonly missed: readonly string[];
}

export const examinedNames = (): readonly string[] =>
  readdirSync(EXAMINED)
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.slice(0, -'.json'.length))
    .sort();

export const wantedOf = (name: string): Wanted => JSON.parse(readFileSync(join(EXAMINED, `${name}.json`), 'utf8'));

function wordsIn(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { segment, isWordLike } of new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text)) {
    if (isWordLike) counts.set(segment, (counts.get(segment) ?? 0) + 1);
  }
  return counts;
}

const total = (counts: ReadonlyMap<string, number>): number => [...counts.values()].reduce((sum, n) => sum + n, 0);

export function wordsShared(a: string, b: string): number {
  const [mine, theirs] = [wordsIn(a), wordsIn(b)];
  const common = [...mine].reduce((sum, [word, n]) => sum + Math.min(n, theirs.get(word) ?? 0), 0);
  const all = total(mine) + total(theirs);
  return all === 0 ? 0 : (2 * common) / all;
}

const textOf = (blocks: readonly { readonly text: string }[]): string => blocks.map(({ text }) => text).join('\n');
const begins = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text);

/** One instant, to the second, or the same words: pages give fractions and offsets that no one reads. */
function sameDate(a: string | null, b: string | null): boolean {
  const instant = (date: string | null): number => Math.trunc(Date.parse(date ?? '') / 1000);
  return a === b || (a !== null && b !== null && instant(a) === instant(b) && /T/.test(a) === /T/.test(b));
}

function fieldsMissed(article: Article, wanted: Wanted): string[] {
  const fields = ['title', 'byline', 'translator', 'site'] as const;
  const missed: string[] = fields.filter((field) => (article[field] ?? null) !== (wanted[field] ?? null));
  if (!sameDate(article.published ?? null, wanted.published)) missed.push('published');
  return article.lang.slice(0, 2) === wanted.lang.slice(0, 2) ? missed : [...missed, 'lang'];
}

/** A block counts as there when its text stands in one: a row holds its cells, a caption its credit. */
function blocksMissed(article: Article, wanted: Wanted): string[] {
  return wanted.blocks.flatMap(({ kind, text }) => {
    const whole = article.blocks.find((block) => block.text === text);
    if (whole) return whole.kind === kind ? [] : [`${kind} as ${whole.kind}: ${begins(text)}`];
    return article.blocks.some((block) => block.text.includes(text)) ? [] : [`lost: ${begins(text)}`];
  });
}

/** How far reading a page gives what was wanted of it. */
export function examine(name: string): Examined {
  const wanted = wantedOf(name);
  const html = readFileSync(join(EXAMINED, `${name}.html`), 'utf8');
  const result = readArticleWithDebug(parseHtml(html, wanted.url), wanted.url, { detectLanguage });
  if (!result.ok) return { f1: 0, missed: [`unread: ${result.failure.reason ?? result.failure.kind}`] };
  const { article } = result.value;
  const text = textOf(article.blocks);
  const leftovers = wanted.not.filter((words) => text.includes(words)).map((words) => `left in: ${words}`);
  const missed = [...fieldsMissed(article, wanted), ...blocksMissed(article, wanted), ...leftovers];
  return { f1: wordsShared(text, textOf(wanted.blocks)), missed };
}
