import type { Alignment, Finding, Side } from '../../core';

/** Ids of a side that stand after everything the other side has a counterpart for. */
function collectIdsAfterLastLink({ links }: Alignment, side: Side): ReadonlySet<string> {
  const last = links.findLastIndex((link) => link.translation.length > 0 && link.original.length > 0);
  return new Set(links.slice(last + 1).flatMap((link) => link[side]));
}

/**
 * Of an article that a paywall cuts off only the beginning was read: what the other side has beyond it was neither
 * added nor dropped as far as anybody can tell. Such findings fall below what is shown unasked.
 */
export function lowerBeyondPaywall(findings: readonly Finding[], alignment: Alignment, partial: Side): Finding[] {
  const side = partial === 'original' ? 'translation' : 'original';
  const kind = partial === 'original' ? 'added' : 'dropped';
  const unknown = collectIdsAfterLastLink(alignment, side);
  return findings.map((finding) =>
    finding.kind === kind && finding[side].every((id) => unknown.has(id))
      ? { ...finding, confidence: finding.confidence / 2.1 }
      : finding,
  );
}
