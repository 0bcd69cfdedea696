import type { Agreement, Alignment, AnalyzedSegment, SharedCount, Side, Value } from '../core';

/** A link is more probably right than not. */
const MIN_TRUSTED_SCORE = 0.5;

/** Segments of a side that stand in a trusted link with both sides filled. */
const collectTrustedIds = (links: Alignment['links'], side: Side): ReadonlySet<string> =>
  new Set(
    links
      .filter((link) => link.original.length > 0 && link.translation.length > 0 && link.score >= MIN_TRUSTED_SCORE)
      .flatMap((link) => link[side]),
  );

const hasValue = (values: ReadonlySet<number>, { value, or }: Value): boolean =>
  values.has(value) || (or !== undefined && values.has(or));

/** Small counts stand in every text, and weak words are articles half of the time. */
const isDistinctiveValue = ({ value, weak, unit, currency }: Value): boolean =>
  weak !== true && (value > 12 || !Number.isInteger(value) || unit !== undefined || currency !== undefined);

function collectFigures(segments: readonly AnalyzedSegment[]): Map<number, Value> {
  const figures = new Map<number, Value>();
  for (const { facts } of segments)
    for (const atom of facts.flatMap((fact) => fact.atoms)) if (isDistinctiveValue(atom)) figures.set(atom.value, atom);
  return figures;
}

function countSharedFigures(theirs: readonly AnalyzedSegment[], ours: readonly AnalyzedSegment[]): SharedCount {
  const [one, other] = [collectFigures(theirs), collectFigures(ours)].sort((a, b) => a.size - b.size) as [
    Map<number, Value>,
    Map<number, Value>,
  ];
  const values = new Set([...other.values()].flatMap(({ value, or }) => (or === undefined ? [value] : [value, or])));
  return { shared: [...one.values()].filter((atom) => hasValue(values, atom)).length, of: one.size };
}

function collectSkeletons(segments: readonly AnalyzedSegment[], least: number): Set<string> {
  const skeletons = new Set<string>();
  for (const { strings } of segments)
    for (const [key, weight] of strings) if (weight >= least && key.startsWith('s:')) skeletons.add(key);
  return skeletons;
}

/** Codes and names written alike in both texts; other scripts' names are compared where the passages are. */
function countSharedNames(theirs: readonly AnalyzedSegment[], ours: readonly AnalyzedSegment[]): SharedCount {
  const [mine, other] = [collectSkeletons(theirs, MIN_NAME_WEIGHT), collectSkeletons(ours, MIN_NAME_WEIGHT)];
  if (mine.size === 0 && other.size === 0) return { shared: 0, of: 0 };
  const fewer = other.size === 0 || (mine.size > 0 && mine.size <= other.size);
  const [wanted, found] = fewer ? [mine, collectSkeletons(ours, 0)] : [other, collectSkeletons(theirs, 0)];
  return { shared: [...wanted].filter((key) => found.has(key)).length, of: wanted.size };
}

/** From this weight a skeleton is that of a name (see `lib/text/match-keys`). */
const MIN_NAME_WEIGHT = 0.8;

function countLinkedParagraphs(theirs: readonly AnalyzedSegment[], { links }: Alignment): SharedCount {
  const trusted = collectTrustedIds(links, 'translation');
  const all = new Set(theirs.map(({ block }) => block));
  const shared = new Set(theirs.filter(({ id }) => trusted.has(id)).map(({ block }) => block));
  return { shared: shared.size, of: all.size };
}

/** What the two texts have in common, in numbers a reader can check. */
export const computeAgreement = (
  theirs: readonly AnalyzedSegment[],
  ours: readonly AnalyzedSegment[],
  alignment: Alignment,
): Agreement => ({
  paragraphs: countLinkedParagraphs(theirs, alignment),
  figures: countSharedFigures(theirs, ours),
  names: countSharedNames(theirs, ours),
});

/** Share of a side's characters that stands in a trusted link with both sides filled, 0..1. */
export function computeCoverageShare(segments: readonly AnalyzedSegment[], { links }: Alignment, side: Side): number {
  const linked = collectTrustedIds(links, side);
  const length = (list: readonly AnalyzedSegment[]) => list.reduce((sum, s) => sum + s.text.length, 0);
  const all = length(segments);
  return all ? Math.round((1000 * length(segments.filter((s) => linked.has(s.id)))) / all) / 1000 : 0;
}
