/** Lowers the confidence of findings in text whose counterpart may be hidden by a paywall. */
import type { Alignment, Finding, Side } from '../../core';

/** Ids of a side's segments that come after the last linked ones. */
function collectIdsAfterLastLink({ links }: Alignment, side: Side): ReadonlySet<string> {
  const lastLinkIndex = links.findLastIndex((link) => link.translation.length > 0 && link.original.length > 0);
  return new Set(links.slice(lastLinkIndex + 1).flatMap((link) => link[side]));
}

/**
 * Only the beginning of an article behind a paywall was read, so text of the other side after the last link may well
 * have a counterpart. Findings about it fall below the confidence that is shown by default.
 */
export function lowerBeyondPaywall(findings: readonly Finding[], alignment: Alignment, partialSide: Side): Finding[] {
  const side = partialSide === 'original' ? 'translation' : 'original';
  const kind = partialSide === 'original' ? 'added' : 'dropped';
  const idsAfterLastLink = collectIdsAfterLastLink(alignment, side);
  return findings.map((finding) =>
    finding.kind === kind && finding[side].every((id) => idsAfterLastLink.has(id))
      ? { ...finding, confidence: finding.confidence / 2.1 }
      : finding,
  );
}
