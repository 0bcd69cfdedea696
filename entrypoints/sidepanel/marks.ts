import { quoteFor } from '../../lib/article';
import { type PageMark, tellTab } from '../../lib/browser';
import type { Finding, Report } from '../../lib/domain';
import type { PageTarget } from '../../lib/panel';
import { indexReport, passagesOf } from '../../lib/report';

type Stretched = Pick<PageMark, 'id' | 'kind' | 'gap'>;

function markOf(report: Report, segments: readonly string[], more: Stretched): PageMark[] {
  const wanted = new Set(segments);
  const inOrder = report.translation.segments.filter((s) => wanted.has(s.id));
  const [first] = inOrder;
  if (!first) return [];
  // Segments of one block in a row are one passage; those of another block have marks of their own.
  const sameBlock = inOrder.filter((s) => s.block === first.block);
  const rest = inOrder.filter((s) => s.block !== first.block).map((s) => s.id);
  const quote = quoteFor(report.translation.blocks, {
    block: first.block,
    start: first.start,
    end: sameBlock.at(-1)!.end,
  });
  return [{ ...more, quote }, ...markOf(report, rest, more)];
}

function marksOf(report: Report, finding: Finding): PageMark[] {
  const { gapAfter } = passagesOf(indexReport(report), finding);
  const gap = finding.kind === 'dropped';
  return markOf(report, gap ? (gapAfter ? [gapAfter] : []) : finding.translation, {
    id: finding.id,
    kind: finding.kind,
    gap,
  });
}

/** Marks every flag on show in the page. */
export const markAll = (tabId: number, report: Report, findings: readonly Finding[]): Promise<unknown> =>
  tellTab(tabId, { type: 'mark', marks: findings.flatMap((f) => marksOf(report, f)) });

/** Takes the page to a passage. */
export async function showTarget(tabId: number, report: Report, target: PageTarget): Promise<void> {
  const gap = target.segments.length === 0;
  const segments = gap ? (target.gapAfter ? [target.gapAfter] : []) : target.segments;
  const [mark] = markOf(report, segments, { id: target.finding ?? '', kind: target.kind ?? 'altered', gap });
  if (mark) await tellTab(tabId, { type: 'show', mark });
}
