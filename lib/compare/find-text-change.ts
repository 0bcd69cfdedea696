/** Tells whether the text of a page has changed since it was compared, and which of its sentences did. */
import type { Article, Block, ReportSide } from '../core';
import { computeTextWeight, isSentenceEnd, toSearchKey } from '../text/fold-whitespace';

/** What has changed in the text of a page. */
export interface TextChange {
  /** Ids of the segments that no longer stand in it as they were compared. */
  readonly lost: readonly string[];
}

/** By `computeTextWeight`: from this on a line that ends as a sentence is running text. */
const MIN_SENTENCE_WEIGHT = 25;
/** From this on any line is: some languages end no sentence with a mark. */
const MIN_LINE_WEIGHT = 60;
/** With less of the compared text left the page shows another article: the next of an endless page, or a translation. */
const MIN_SHARE_LEFT = 0.5;

/** Whether a block belongs to what is told. Counters, "5 minutes ago" and labels of adverts come and go. */
function isFlowing({ kind, text }: Block): boolean {
  if (kind === 'title' || kind === 'heading') return true;
  const weight = computeTextWeight(text);
  return weight >= MIN_LINE_WEIGHT || (weight >= MIN_SENTENCE_WEIGHT && isSentenceEnd(text));
}

const listKeys = (blocks: readonly Block[]): string[] => blocks.filter(isFlowing).map(({ text }) => toSearchKey(text));

/**
 * Compares the text of a page that was compared with what the same page shows now. Undefined where nothing that is told
 * has changed, and where so much has that it is another text.
 */
export function findTextChange(compared: ReportSide, now: Pick<Article, 'blocks'>): TextChange | undefined {
  const before = listKeys(compared.blocks);
  const unmatched = new Map<string, number>();
  for (const key of listKeys(now.blocks)) unmatched.set(key, (unmatched.get(key) ?? 0) + 1);
  let left = 0;
  for (const key of before) {
    const count = unmatched.get(key) ?? 0;
    if (count === 0) continue;
    left += 1;
    if (count === 1) unmatched.delete(key);
    else unmatched.set(key, count - 1);
  }
  const isSame = left === before.length && unmatched.size === 0;
  if (isSame || left < before.length * MIN_SHARE_LEFT) return undefined;
  return { lost: listLostSegments(compared, now) };
}

function listLostSegments({ blocks, segments }: ReportSide, now: Pick<Article, 'blocks'>): string[] {
  const keys = now.blocks.map(({ text }) => toSearchKey(text));
  const wholeBlocks = new Set(keys);
  const text = keys.join('\n');
  return segments.flatMap(({ id, block, text: passage }) =>
    wholeBlocks.has(toSearchKey(blocks[block]?.text ?? '')) || text.includes(toSearchKey(passage)) ? [] : [id],
  );
}
