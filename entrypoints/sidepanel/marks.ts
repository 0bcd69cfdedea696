import { quoteFor } from '../../lib/article';
import { type PageMark, tellTab } from '../../lib/browser';
import type { Report } from '../../lib/domain';
import type { PageTarget } from '../../lib/panel';

/** Segments of one block in a row are one passage; those of another block have marks of their own. */
function quotesOf(report: Report, segments: readonly string[]): PageMark['quote'][] {
  const wanted = new Set(segments);
  const blocks = new Map<number, { start: number; end: number }>();
  for (const { id, block, start, end } of report.translation.segments) {
    if (wanted.has(id)) blocks.set(block, { start: blocks.get(block)?.start ?? start, end });
  }
  return [...blocks].map(([block, stretch]) => quoteFor(report.translation.blocks, { block, ...stretch }));
}

/** A missing passage is marked by the end of what stands before it. */
function marksOf(report: Report, { finding = '', kind = 'altered', segments, gapAfter }: PageTarget): PageMark[] {
  const gap = segments.length === 0;
  return quotesOf(report, gap ? (gapAfter ? [gapAfter] : []) : segments).map((quote) => ({
    id: finding,
    kind,
    gap,
    quote,
  }));
}

/** Marks every flag on show in the page; none where the list is empty. */
export const markAll = (tabId: number, report: Report, targets: readonly PageTarget[]): Promise<unknown> =>
  tellTab(tabId, { type: 'mark', marks: targets.flatMap((target) => marksOf(report, target)) });

/** Takes the page to a passage. */
export async function showTarget(tabId: number, report: Report, target: PageTarget): Promise<void> {
  const [mark] = marksOf(report, target);
  if (mark) await tellTab(tabId, { type: 'show', mark });
}
