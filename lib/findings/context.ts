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
  /** Both texts are in one language: the page is an edited copy. */
  readonly sameLanguage: boolean;
}

const byId = (segments: readonly ReadSegment[]) => new Map(segments.map((s) => [s.id, s]));

export function comparedOf(
  translation: readonly ReadSegment[],
  original: readonly ReadSegment[],
  alignment: Alignment,
  sameLanguage = false,
): Compared {
  return {
    links: alignment.links,
    translation: byId(translation),
    original: byId(original),
    uncertain: new Set(alignment.uncertain),
    sameLanguage,
  };
}

export const segmentsOf = (side: ReadonlyMap<string, ReadSegment>, ids: readonly string[]): ReadSegment[] =>
  ids.flatMap((id) => side.get(id) ?? []);

export const length = (segments: readonly ReadSegment[]): number => segments.reduce((sum, s) => sum + s.text.length, 0);

/** Three digits, the same on every platform. */
export const round = (value: number): number => Math.round(Math.min(1, Math.max(0, value)) * 1000) / 1000;
