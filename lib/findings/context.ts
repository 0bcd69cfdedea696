import type { Alignment, Finding, Link, ReadSegment } from '../domain';

/** A finding before it has its number. */
export type Draft = Omit<Finding, 'id'>;

/** What every rule is given. */
export interface Compared {
  readonly links: readonly Link[];
  readonly translation: ReadonlyMap<string, ReadSegment>;
  readonly original: ReadonlyMap<string, ReadSegment>;
  /** Segments where the alignment cannot be trusted: no rule speaks of them. */
  readonly uncertain: ReadonlySet<string>;
  /** Characters of the translation per character of the original, over all links. */
  readonly ratio: number;
  /** Both texts are in one language: the page is an edited copy. */
  readonly sameLanguage: boolean;
  /** Spread of the log ratio over one-to-one links. */
  readonly spread: number;
}

const byId = (segments: readonly ReadSegment[]) => new Map(segments.map((s) => [s.id, s]));

export function comparedOf(
  translation: readonly ReadSegment[],
  original: readonly ReadSegment[],
  alignment: Alignment,
  sameLanguage = false,
): Compared {
  const context = {
    links: alignment.links,
    translation: byId(translation),
    original: byId(original),
    uncertain: new Set(alignment.uncertain),
  };
  const logs = alignment.links
    .filter((l) => l.translation.length && l.original.length && l.score > 0.5)
    .map((l) =>
      Math.log(
        length(segmentsOf(context.translation, l.translation)) / length(segmentsOf(context.original, l.original)),
      ),
    )
    .sort((a, b) => a - b);
  const middle = logs.length ? logs[logs.length >> 1]! : 0;
  const deviations = logs.map((x) => Math.abs(x - middle)).sort((a, b) => a - b);
  // Median absolute deviation, as a standard deviation; never below what even a close translation varies.
  const spread = Math.max(0.12, 1.4826 * (deviations[deviations.length >> 1] ?? 0.25));
  return { ...context, ratio: Math.exp(middle), spread, sameLanguage };
}

export const segmentsOf = (side: ReadonlyMap<string, ReadSegment>, ids: readonly string[]): ReadSegment[] =>
  ids.flatMap((id) => side.get(id) ?? []);

export const length = (segments: readonly ReadSegment[]): number => segments.reduce((sum, s) => sum + s.text.length, 0);

/** Three digits, the same on every platform. */
export const round = (value: number): number => Math.round(Math.min(1, Math.max(0, value)) * 1000) / 1000;
