/** The two ways to read a page that are measured beside each other: Verso's and Readability's. */
import { Readability } from '@mozilla/readability';
import { readArticle } from '../../lib/page/html/read-article';

/** What is held against each other; the first only shows what the parsed pages take by themselves. */
export const WAYS = {
  parsed: (_page: Document, _url: string): unknown => undefined,
  /** On a clone, since it destroys the page it is given. */
  readability: (page: Document, _url: string): unknown => new Readability(page.cloneNode(true) as Document).parse(),
  article: (page: Document, url: string): unknown => readArticle(page, url, {}),
} as const;

export type Way = keyof typeof WAYS;

/** Milliseconds of one page, round by round. */
export interface Turns {
  readonly article: readonly number[];
  readonly readability: readonly number[];
}
