import type { Agreement, Alignment, AnalyzedSegment, SharedCount, Side, Value } from '../core';

/** A link is more probably right than not. */
const TRUSTED = 0.5;

/** Segments of a side that stand in a trusted link with both sides filled. */
const trustedIds = (links: Alignment['links'], side: Side): ReadonlySet<string> =>
  new Set(
    links
      .filter((link) => link.original.length > 0 && link.translation.length > 0 && link.score >= TRUSTED)
      .flatMap((link) => link[side]),
  );

const has = (values: ReadonlySet<number>, { value, or }: Value): boolean =>
  values.has(value) || (or !== undefined && values.has(or));

/** Small counts stand in every text, and weak words are articles half of the time. */
const isTelling = ({ value, weak, unit, currency }: Value): boolean =>
  weak !== true && (value > 12 || !Number.isInteger(value) || unit !== undefined || currency !== undefined);

function figuresIn(segments: readonly AnalyzedSegment[]): Map<number, Value> {
  const figures = new Map<number, Value>();
  for (const { facts } of segments)
    for (const atom of facts.flatMap((fact) => fact.atoms)) if (isTelling(atom)) figures.set(atom.value, atom);
  return figures;
}

function figures(theirs: readonly AnalyzedSegment[], ours: readonly AnalyzedSegment[]): SharedCount {
  const [one, other] = [figuresIn(theirs), figuresIn(ours)].sort((a, b) => a.size - b.size) as [
    Map<number, Value>,
    Map<number, Value>,
  ];
  const values = new Set([...other.values()].flatMap(({ value, or }) => (or === undefined ? [value] : [value, or])));
  return { shared: [...one.values()].filter((atom) => has(values, atom)).length, of: one.size };
}

function skeletonsIn(segments: readonly AnalyzedSegment[], least: number): Set<string> {
  const skeletons = new Set<string>();
  for (const { strings } of segments)
    for (const [key, weight] of strings) if (weight >= least && key.startsWith('s:')) skeletons.add(key);
  return skeletons;
}

/** Codes and names written alike in both texts; other scripts' names are compared where the passages are. */
function names(theirs: readonly AnalyzedSegment[], ours: readonly AnalyzedSegment[]): SharedCount {
  const [mine, other] = [skeletonsIn(theirs, NAMED), skeletonsIn(ours, NAMED)];
  if (mine.size === 0 && other.size === 0) return { shared: 0, of: 0 };
  const fewer = other.size === 0 || (mine.size > 0 && mine.size <= other.size);
  const [wanted, found] = fewer ? [mine, skeletonsIn(ours, 0)] : [other, skeletonsIn(theirs, 0)];
  return { shared: [...wanted].filter((key) => found.has(key)).length, of: wanted.size };
}

/** From this weight a skeleton is that of a name (see `lib/text/match-keys`). */
const NAMED = 0.8;

function paragraphs(theirs: readonly AnalyzedSegment[], { links }: Alignment): SharedCount {
  const trusted = trustedIds(links, 'translation');
  const all = new Set(theirs.map(({ block }) => block));
  const shared = new Set(theirs.filter(({ id }) => trusted.has(id)).map(({ block }) => block));
  return { shared: shared.size, of: all.size };
}

/** What the two texts have in common, in numbers a reader can check. */
export const agreementOf = (
  theirs: readonly AnalyzedSegment[],
  ours: readonly AnalyzedSegment[],
  alignment: Alignment,
): Agreement => ({
  paragraphs: paragraphs(theirs, alignment),
  figures: figures(theirs, ours),
  names: names(theirs, ours),
});

/** Share of a side's characters that stands in a trusted link with both sides filled, 0..1. */
export function coverageOf(segments: readonly AnalyzedSegment[], { links }: Alignment, side: Side): number {
  const linked = trustedIds(links, side);
  const length = (list: readonly AnalyzedSegment[]) => list.reduce((sum, s) => sum + s.text.length, 0);
  const all = length(segments);
  return all ? Math.round((1000 * length(segments.filter((s) => linked.has(s.id)))) / all) / 1000 : 0;
}
