// Runs inside a page in a real browser: bundled, put into the page, called by name.

import type { Article, BlockKind } from '../../../lib/core/article';
import { readArticle } from '../../../lib/page/html/read-article';
import {
  buildPageTextIndex,
  createTextQuote,
  findTextQuotes,
  type PageTextIndex,
  type TextQuote,
} from '../../../lib/page/text-quote-anchor';
import { segmentBlocks } from '../../../lib/text/segments/segment-blocks';
import { NEW } from './rerender';
import { holdsMore, shownText } from './shown-text';

export { rerender } from './rerender';

/** A block or a segment, with what the way back to it needs. */
export interface Passage {
  readonly block: number;
  readonly kind: BlockKind;
  readonly text: string;
  readonly quote: TextQuote;
}

export interface Passages {
  readonly lang: string;
  readonly blocks: readonly Passage[];
  readonly segments: readonly Passage[];
  /** The page as the panel reads it, from its markup, says the same as the live one. */
  readonly sameParsed: boolean;
}

export interface Found {
  readonly text: string;
  /** Which of the page's elements it begins in, those that are new not counted. */
  readonly place: number;
  readonly tag: string;
  /** Begins at or after the end of the passage before it. */
  readonly follows: boolean;
  /** The browser paints something there. */
  readonly painted: boolean;
  /** Looked for by itself, it is found at the same place. */
  readonly sameAlone: boolean;
  /** The range holds ruby readings or hidden words too. */
  readonly holdsMore: boolean;
}

function read(page: Document): Article {
  const result = readArticle(page, location.href, {});
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
}

/** What passes between the parts of Verso is plain data; so is what is kept here between two renderings. */
export function passages(): Passages {
  const { blocks, lang } = read(document);
  const passage = (stretch: { block: number; start: number; end: number }): Passage => {
    const { kind, text } = blocks[stretch.block]!;
    return {
      block: stretch.block,
      kind,
      text: text.slice(stretch.start, stretch.end),
      quote: createTextQuote(blocks, stretch),
    };
  };
  const parsed = read(new DOMParser().parseFromString(document.documentElement.outerHTML, 'text/html'));
  return {
    lang,
    blocks: blocks.map(({ text }, block) => passage({ block, start: 0, end: text.length })),
    segments: segmentBlocks(blocks, lang, 'translation').map(passage),
    sameParsed: JSON.stringify(parsed.blocks) === JSON.stringify(blocks),
  };
}

const HOLDERS =
  'p, h1, h2, h3, h4, h5, h6, li, figcaption, blockquote, cite, td, th, div, section, article, main, body';

interface Page {
  readonly index: PageTextIndex;
  readonly holders: readonly Element[];
}

const sameRange = (one: Range, other: Range | null | undefined): boolean =>
  other?.startContainer === one.startContainer &&
  other.endContainer === one.endContainer &&
  other.startOffset === one.startOffset &&
  other.endOffset === one.endOffset;

function foundOf(range: Range, previous: Range | null | undefined, quote: TextQuote, page: Page): Found {
  const holder = range.startContainer.parentElement!.closest(HOLDERS)!;
  const text = shownText(range, page.index.textNodes);
  return {
    text,
    place: page.holders.indexOf(holder),
    tag: holder.tagName,
    follows: !previous || range.compareBoundaryPoints(Range.END_TO_START, previous) >= 0,
    painted: [...range.getClientRects()].some(({ width, height }) => width > 0 && height > 0),
    sameAlone: sameRange(range, findTextQuotes(document.body, [quote], page.index)[0]),
    holdsMore: holdsMore(range, text),
  };
}

/** Looks for all passages at once and for each by itself; null where the page no longer has it. */
export function find(quotes: readonly TextQuote[]): (Found | null)[] {
  const index = buildPageTextIndex(document.body);
  const ranges = findTextQuotes(document.body, quotes, index);
  const holders = [...document.querySelectorAll(HOLDERS)].filter((element) => !element.hasAttribute(NEW));
  const page = { index, holders };
  return ranges.map((range, at) => range && foundOf(range, ranges[at - 1], quotes[at]!, page));
}
