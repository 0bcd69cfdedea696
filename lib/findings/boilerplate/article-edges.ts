/** Tells what stands above or below the running text of an article: short lines, and credits of the whole text. */

import { memoizeByObject } from '../../core/memoize';
import type { AnalyzedSegment, Side } from '../../core/segment';
import { foldLine } from '../../text/fold-text';
import { isSentenceEnd } from '../../text/fold-whitespace';
import type { ComparisonContext } from '../shared/comparison-context';
import { type BoilerplatePhrases, hasNotice, normalizePunctuation } from '../shared/phrases';

/** Most UTF-16 units of a line that is no sentence: a byline, the weather, a standfirst. */
const MAX_LINE_LENGTH = 90;
/** From this length on (UTF-16 units) a block is running text. */
const MIN_PARAGRAPH_LENGTH = 60;

/** What one side's blocks are, by their index. */
interface SideEdges {
  readonly texts: ReadonlyMap<number, string>;
  /** The first and the last block of running text that has a counterpart. */
  readonly first: number;
  readonly last: number;
  /** Whether running text ends with a mark, as it does not in Thai. */
  readonly hasEndMarks: boolean;
}

function describeSide(context: ComparisonContext, side: Side): SideEdges {
  const texts = new Map<number, string>();
  for (const { block, text } of context[side].values()) texts.set(block, `${texts.get(block) ?? ''} ${text}`.trim());
  const paragraphs = [...texts].filter(([, text]) => text.length >= MIN_PARAGRAPH_LENGTH);
  const marked = paragraphs.filter(([, text]) => isSentenceEnd(text));
  const paired = new Set(context.passages.filter((one) => one.paired).flatMap((one) => one[side].map((s) => s.block)));
  const blocks = marked.map(([block]) => block).filter((block) => paired.has(block));
  return {
    texts,
    first: Math.min(...blocks),
    last: Math.max(...blocks),
    hasEndMarks: marked.length * 2 > paragraphs.length,
  };
}

const getEdges = memoizeByObject(
  (context: ComparisonContext): Readonly<Record<Side, SideEdges>> => ({
    original: describeSide(context, 'original'),
    translation: describeSide(context, 'translation'),
  }),
);

/**
 * Whether segments are all of a short block without an end mark, above or below all running text that has a counterpart:
 * it may be of the page and not of the article. Never a headline or a caption.
 */
export function isLineAtEdge(context: ComparisonContext, side: Side, segments: readonly AnalyzedSegment[]): boolean {
  const { texts, first, last, hasEndMarks } = getEdges(context)[side];
  const [segment] = segments;
  if (!segment || !hasEndMarks || segment.kind === 'title' || segment.kind === 'caption') return false;
  const text = texts.get(segment.block) ?? '';
  const isWhole = segments.map((one) => one.text).join(' ').length >= text.length;
  const isLine = isWhole && text.length <= MAX_LINE_LENGTH && !isSentenceEnd(text);
  return isLine && (segment.block < first || segment.block > last);
}

/** Most UTF-16 units of a block that says where the text is from and who translated it. */
const MAX_CREDIT_LENGTH = 220;
/** At most so many blocks stand above or below the running text. */
const MAX_EDGE_BLOCKS = 3;
/** How far into a line its label may begin: "This article was translated by …". */
const MAX_TRANSLATION_START = 40;
const MAX_ORIGINAL_START = 12;

/** Whether a segment at the head or foot of its text says that the text is a translation, or where it first appeared. */
export function isCreditOfText(
  { block, text, kind }: AnalyzedSegment,
  side: Side,
  context: ComparisonContext,
): boolean {
  const { texts } = getEdges(context)[side];
  if (kind === 'title' || (texts.get(block)?.length ?? 0) > MAX_CREDIT_LENGTH) return false;
  const blocks = [...texts.keys()];
  const at = blocks.indexOf(block);
  if (at > MAX_EDGE_BLOCKS && at < blocks.length - MAX_EDGE_BLOCKS) return false;
  const line = foldLine(normalizePunctuation(text)).replace(/^[^\p{L}\p{N}]{1,4}/u, '');
  return context.phrases.some((phrases) => hasCreditLabel(line, phrases));
}

const hasCreditLabel = (line: string, phrases: BoilerplatePhrases): boolean =>
  hasNotice(line, phrases, 'translated', MAX_TRANSLATION_START) ||
  hasNotice(line, phrases, 'original', MAX_ORIGINAL_START);
