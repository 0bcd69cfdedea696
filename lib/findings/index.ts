import type { Alignment, Finding, ReadSegment, Severity } from '../domain';
import { type Compared, comparedOf, type Draft } from './context';
import { unlinked } from './unlinked';
import { alteredValues } from './values';
import { editedWording } from './wording';

export { heldBackBeyond } from './beyond';

/** One rule a file; a new rule is a line here. */
const RULES: readonly ((compared: Compared) => Draft[])[] = [
  (c) => unlinked(c, 'original'),
  (c) => unlinked(c, 'translation'),
  alteredValues,
  editedWording,
];

const RANK: Readonly<Record<Severity, number>> = { high: 0, medium: 1, low: 2 };

/**
 * What differs between two aligned texts, most serious first: by severity, then confidence, then place.
 * Segments in uncertain runs are passed over: nothing is guessed there.
 */
export function findingsOf(
  translation: readonly ReadSegment[],
  original: readonly ReadSegment[],
  alignment: Alignment,
  sameLanguage = false,
): Finding[] {
  const compared = comparedOf(translation, original, alignment, sameLanguage);
  const drafts = RULES.flatMap((rule) => rule(compared));
  const place = placeOf(alignment);
  return drafts
    .map((draft) => ({ draft, at: place(draft) }))
    .sort(
      (x, y) =>
        RANK[x.draft.severity] - RANK[y.draft.severity] ||
        Number(y.draft.confidence >= 0.5) - Number(x.draft.confidence >= 0.5) ||
        x.at - y.at,
    )
    .map(({ draft }, i) => ({ id: `f${i}`, ...draft }));
}

/** Where in the reading order a draft stands. */
function placeOf(alignment: Alignment): (draft: Draft) => number {
  const at = new Map(
    alignment.links.flatMap((link, i) => [...link.translation, ...link.original].map((id) => [id, i] as const)),
  );
  return (draft) => at.get(draft.translation[0] ?? draft.original[0] ?? '') ?? 0;
}
