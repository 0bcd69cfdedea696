/** An article as plain data: its blocks of text and what its page says about it. */

import { createFailure, type Result } from './result';
import type { Span } from './span';

/** What a block of an article is. The aligner takes equal kinds as evidence for a link. */
export type BlockKind = 'title' | 'heading' | 'paragraph' | 'quote' | 'caption' | 'item';

/** More about a block: `lead` is the paragraph that sums up the article, `row` an item that is a whole table row. */
export type BlockRole = 'lead' | 'row';

/** One paragraph, heading, caption, row …: its text as shown, white space folded to single spaces. */
export interface Block {
  readonly kind: BlockKind;
  readonly role?: BlockRole;
  readonly text: string;
  /** The page of a PDF that it begins on, from 1. */
  readonly page?: number;
  /** The lines of a file that its text stands on, in order, where they are known. */
  readonly lines?: readonly LineStart[];
  /** Code, commands and identifiers in it: words of no language, which nobody translates. In order, without overlaps. */
  readonly code?: readonly Span[];
  /** The numbers of the original's blocks that this one renders, where they are known. Several may share them. */
  readonly renders?: readonly number[];
}

/** Where a line of a file begins in a block's text. */
export interface LineStart {
  /** UTF-16 offset into the block's text. */
  readonly at: number;
  /** From 1. */
  readonly line: number;
}

/** A copy of a page in a web archive. */
export interface ArchivedCopy {
  readonly url: string;
  /** When the archive made the copy: ISO 8601, UTC. */
  readonly taken: string;
}

export interface Article {
  /** Absolute address of the page; empty for text from a file. */
  readonly url: string;
  /** BCP 47 primary language, with a script or region only where that changes how the text is read (zh-Hant). */
  readonly lang: string;
  readonly title: string;
  readonly byline?: string;
  /** The translator whom the page credits. */
  readonly translator?: string;
  /** Publication date: ISO 8601, as precise as the page is. */
  readonly published?: string;
  /** The last change that the page declares: ISO 8601. */
  readonly modified?: string;
  readonly site?: string;
  /** The archived copy that was read in place of the page itself. */
  readonly archived?: ArchivedCopy;
  /** A tool of the reader made this text from the page: nobody else can see it there. */
  readonly toolMade?: true;
  /** Only the beginning is shown: the rest is for subscribers. */
  readonly partial?: 'paywall';
  /** The page declares that not all of the article is free, which says nothing of how much of it is shown. */
  readonly free?: false;
  /** In reading order; the title, where there is one, is the first block. */
  readonly blocks: readonly Block[];
}

/** How much of a text or page is worked on. What has more is told to be too large before anything is made of it. */
export const BOUNDS = {
  /**
   * Sentences of one text: more than an article or a book chapter has. So many one-letter paragraphs on both sides, which
   * share nothing and so leave all ways open to line them up, take 17 s of a core and 0.7 GB; ordinary sentences 19 s and
   * 0.9 GB.
   */
  sentences: 20_000,
  /** Paragraphs of one text, empty ones too, which no sentence comes from: five for each sentence. */
  paragraphs: 100_000,
  /**
   * Elements of a page; where the command reads it comments, too, and attributes beyond an element’s tenth. 200,000 of
   * them with 100,000 texts take the command 9 s and 1.6 GB, most of it for the nodes of its DOM.
   */
  elements: 250_000,
  /** Elements of a page with both texts, of which the command's DOM holds two copies: these take it 20 s and 1.6 GB. */
  bilingualElements: 62_500,
  /** Pages of a PDF: a long report has as many, and no article. */
  pages: 200,
  /** Pieces of text in a PDF: some programs write each letter as one. */
  pieces: 1_000_000,
} as const;

/** Tells which bound a text or page exceeds. `most`: the bound, where it is not the usual one. */
export const createExcessFailure = (
  what: Exclude<keyof typeof BOUNDS, 'bilingualElements'>,
  url: string,
  most: number = BOUNDS[what],
): Result<never> =>
  createFailure('unreadable', { reason: 'large', url, detail: `more than ${most.toLocaleString('en')} ${what}` });

/** Whether an article has more than so many sentences, or clauses. */
export type SentenceCount = (blocks: readonly Block[], lang: string, most: number) => boolean;

/** A failure that names the bound where an article exceeds one; otherwise the article, or why there is none. */
export function limitArticle(
  article: Result<Article>,
  hasMore: SentenceCount,
  most: number = BOUNDS.sentences,
): Result<Article> {
  if (!article.ok) return article;
  const { blocks, lang, url } = article.value;
  if (blocks.length > BOUNDS.paragraphs) return createExcessFailure('paragraphs', url);
  return hasMore(blocks, lang, most) ? createExcessFailure('sentences', url, most) : article;
}

/** Counts the blocks of an original that have words, and no translation yet, where that is known; 0 where it is not. */
export function countUntranslated(original: readonly Block[], translation: readonly Block[]): number {
  const rendered = new Set(translation.flatMap(({ renders = [] }) => renders));
  if (rendered.size === 0) return 0;
  return original.filter((block, at) => !rendered.has(at) && /\p{L}/u.test(block.text) && !isWholeCode(block)).length;
}

const isWholeCode = ({ code = [], text }: Block): boolean =>
  code.reduce((sum, { start, end }) => sum + end - start, 0) >= 0.9 * text.length;
