/** Reads the demo's pages as articles, with their machine translations. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseHtml } from '../lib/cli/shared/parse-html';
import type { Article } from '../lib/core/article';
import { readArticle } from '../lib/page/html/read-article';
import type { DemoPair } from './newsroom';

const ORIGINALS = 'https://original.example';

/** One side of a demo pair as its page is read; throws where it is no article. */
export function readDemoArticle(pair: DemoPair, side: 'translation' | 'original'): Article {
  const url = `https://${side}.example${pair[side].path}`;
  const read = readArticle(parseHtml(pair.html[side].replaceAll('{{original}}', ORIGINALS), url), url, {});
  if (!read.ok) throw new Error(`${pair.pair}: ${read.failure.kind}`);
  return read.value;
}

/** A segment of an original, and what a literal translation machine makes of it. */
export interface DemoRendering {
  readonly text: string;
  readonly rendering: string;
}

/** The renderings of a demo pair's original in reading order; undefined where none were written. */
export function readDemoRenderings({ pair }: DemoPair): readonly DemoRendering[] | undefined {
  const file = path.join(import.meta.dirname, '../tests/newsroom', pair, 'rendering.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as DemoRendering[]) : undefined;
}
