/** Splits an article's blocks into segments. */
import type { Block, SentenceCount } from '../../core/article';
import { memoize, memoizeByObject } from '../../core/memoize';
import { SEGMENT_ID_PREFIX, type Segment, type Side } from '../../core/segment';
import { type Span, trimSpan } from '../../core/span';
import { getClauseWords, splitClauses } from './clauses';
import { splitSentences } from './sentences';

/** Longer texts are split in chunks of this many UTF-16 units, because V8's `Intl.Segmenter` takes quadratic time. */
const CHUNK_LENGTH = 4_000;

function splitIntoSpans(text: string, lang: string): Span[] {
  const clauseWords = getClauseWords(text, lang);
  return clauseWords ? splitClauses(text, clauseWords) : splitSentences(text, lang);
}

const shiftSpans = (spans: readonly Span[], by: number): Span[] =>
  spans.map(({ start, end }) => ({ start: start + by, end: end + by }));

/**
 * A segment has at most so many UTF-16 units: what goes on without a stop is cut, as no sentence that people read is so
 * long. Much of what is asked of a segment takes time by the square of its length.
 */
const LONGEST_SEGMENT = 2_000;

/** Where a part of a text that begins at `start` ends: at a space if possible, never within a surrogate pair. */
function findPartEnd(text: string, start: number, length: number): number {
  const end = start + length;
  if (end >= text.length) return text.length;
  const space = text.lastIndexOf(' ', end);
  if (space > start + length / 2) return space;
  return text.codePointAt(end - 1)! > 0xffff ? end - 1 : end;
}

/** Cuts a span where it is too long for a segment. */
function splitLongSpan(text: string, span: Span): Span[] {
  const parts: Span[] = [];
  for (let start = span.start; start < span.end; ) {
    const end = span.end - start > LONGEST_SEGMENT ? findPartEnd(text, start, LONGEST_SEGMENT) : span.end;
    const part = trimSpan(text, { start, end });
    if (part.end > part.start) parts.push(part);
    start = end;
  }
  return parts;
}

/**
 * Splits a text of any length, and gives the spans of one chunk after the other. The last span of a chunk may be
 * incomplete and is read again with the next.
 */
function* splitByChunks(text: string, lang: string): Generator<readonly Span[]> {
  for (let start = 0; start < text.length; ) {
    const end = findPartEnd(text, start, CHUNK_LENGTH);
    const spans = shiftSpans(splitIntoSpans(text.slice(start, end), lang), start);
    const incomplete = end < text.length && spans.length > 1 ? spans.pop() : undefined;
    yield spans.flatMap((span) => splitLongSpan(text, span));
    start = incomplete?.start ?? end;
  }
}

/**
 * Splits until every span, split alone, gives only itself. A boundary may depend on text in another span, for example
 * on an opening quotation mark.
 */
function splitUntilStable(text: string, lang: string): Span[] {
  const spans = [...splitByChunks(text, lang)].flat();
  const [firstSpan] = spans;
  if (spans.length === 0 || (spans.length === 1 && firstSpan!.end - firstSpan!.start === text.length)) return spans;
  return spans.flatMap(({ start, end }) => shiftSpans(splitUntilStable(text.slice(start, end), lang), start));
}

/** Joins what was split within code, whose stops end no sentence ("$.Template"). `code`: in the order of the text. */
function joinInCode(spans: readonly Span[], code: readonly Span[]): Span[] {
  const joined: Span[] = [];
  let at = 0;
  for (const span of spans) {
    const last = joined.at(-1);
    while (at < code.length && code[at]!.end <= span.start) at++;
    if (last && at < code.length && code[at]!.start < last.end) joined[joined.length - 1] = { ...last, end: span.end };
    else joined.push(span);
  }
  return joined;
}

function splitBlock({ kind, text, code }: Block, lang: string): Span[] {
  const isWhole = kind === 'title' || kind === 'heading';
  const spans = isWhole ? [{ start: 0, end: text.length }] : joinInCode(splitUntilStable(text, lang), code ?? []);
  return spans.flatMap((span) => splitLongSpan(text, trimSpan(text, span)));
}

/** The spans of every block of an article. Kept, since they are counted before they are compared. */
const getSpansByLanguage = memoizeByObject((blocks: readonly Block[]) =>
  memoize((lang: string): readonly (readonly Span[])[] => blocks.map((block) => splitBlock(block, lang))),
);

/** Whether an article has more than so many segments. Where it has so few letters as well, it is not split for that. */
export const hasMoreSegments: SentenceCount = (blocks, lang, most) => {
  const length = blocks.reduce((sum, { text }) => sum + text.length, 0);
  if (length <= most) return false;
  // Each paragraph that is not blank has one at least.
  if (blocks.filter(({ text }) => /\S/u.test(text)).length > most) return true;
  if (length > LONG_SENTENCE * most && hasMoreInChunks(blocks, lang, most)) return true;
  return getSpansByLanguage(blocks)(lang).reduce((sum, spans) => sum + spans.length, 0) > most;
};

/** With so many letters for each segment that is allowed, it is worth counting before all of it is split. */
const LONG_SENTENCE = 50;

/** Whether already the first, coarser split finds more than so many; it stops there. */
function hasMoreInChunks(blocks: readonly Block[], lang: string, most: number): boolean {
  let count = 0;
  for (const { kind, text } of blocks) {
    if (kind === 'title' || kind === 'heading') continue;
    for (const spans of splitByChunks(text, lang)) {
      count += spans.length;
      if (count > most) return true;
    }
  }
  return false;
}

/**
 * Returns the sentences of an article in reading order, or clauses for Thai, Lao, and Khmer without stops. Headings
 * stay whole, and what is longer than any sentence is cut. Segments never overlap, and with the white space between them
 * they make up the block's text. A segment that is segmented again gives itself.
 */
export function segmentBlocks(blocks: readonly Block[], lang: string, side: Side): Segment[] {
  const segments: Segment[] = [];
  const spansByBlock = getSpansByLanguage(blocks)(lang);
  blocks.forEach((block, index) => {
    for (const { start, end } of spansByBlock[index]!) {
      segments.push({
        id: `${SEGMENT_ID_PREFIX[side]}${segments.length}`,
        block: index,
        start,
        end,
        text: block.text.slice(start, end),
      });
    }
  });
  return segments;
}
