import type { Alignment, AnalyzedSegment, Finding, Link, Side } from '../../core';
import type { Features } from './confidence';

/** A finding before it has its number. */
export interface Draft extends Omit<Finding, 'id'> {
  /** What its confidence was made of. */
  readonly seen?: Seen;
  /** What it was chosen over; to learn from. */
  readonly rivals?: readonly Draft[];
}

/** What a rule saw and how much it saw of it; `sure` makes a confidence of it. */
export interface Seen {
  readonly rule: string;
  readonly features: Features;
}

/** What is known of the two texts besides their segments. */
export interface About {
  readonly langs: Readonly<Record<Side, string>>;
  /** ISO 8601 days of publication, where the pages say. */
  readonly published?: Readonly<Partial<Record<Side, string>>>;
}

/** A link with its segments. */
export interface Passage {
  readonly link: Link;
  /** Its number among all. */
  readonly at: number;
  readonly original: readonly AnalyzedSegment[];
  readonly translation: readonly AnalyzedSegment[];
  /** The alignment cannot be trusted here: no rule speaks of it. */
  readonly uncertain: boolean;
  /** Both sides are filled and the alignment can be trusted. */
  readonly paired: boolean;
}

/** What every rule is given. */
export interface Compared extends About {
  /** In reading order of the translation, unlinked originals where they would stand. */
  readonly passages: readonly Passage[];
  readonly translation: ReadonlyMap<string, AnalyzedSegment>;
  readonly original: ReadonlyMap<string, AnalyzedSegment>;
  /** Both texts are in one language: the page is an edited copy. */
  readonly sameLanguage: boolean;
}

const byId = (segments: readonly AnalyzedSegment[]) => new Map(segments.map((s) => [s.id, s]));

export function comparedOf(
  translation: readonly AnalyzedSegment[],
  original: readonly AnalyzedSegment[],
  alignment: Alignment,
  about: About,
): Compared {
  const sides = { translation: byId(translation), original: byId(original) };
  const uncertain = new Set(alignment.uncertain);
  return {
    ...about,
    ...sides,
    passages: alignment.links.map((link, at) => passageOf(sides, link, at, uncertain)),
    sameLanguage: about.langs.translation === about.langs.original,
  };
}

function passageOf(
  sides: Record<Side, ReadonlyMap<string, AnalyzedSegment>>,
  link: Link,
  at: number,
  untrusted: ReadonlySet<string>,
): Passage {
  const [original, translation] = [
    segmentsOf(sides.original, link.original),
    segmentsOf(sides.translation, link.translation),
  ];
  const uncertain = [...link.translation, ...link.original].some((id) => untrusted.has(id));
  return {
    link,
    at,
    original,
    translation,
    uncertain,
    paired: !uncertain && !!original.length && !!translation.length,
  };
}

export const segmentsOf = (side: ReadonlyMap<string, AnalyzedSegment>, ids: readonly string[]): AnalyzedSegment[] =>
  ids.flatMap((id) => side.get(id) ?? []);

export const other = (side: Side): Side => (side === 'original' ? 'translation' : 'original');

export const length = (segments: readonly AnalyzedSegment[]): number =>
  segments.reduce((sum, s) => sum + s.text.length, 0);

/** Three digits, the same on every platform. */
export const round = (value: number): number => Math.round(Math.min(1, Math.max(0, value)) * 1000) / 1000;

/** Whether an engine has rendered all of a passage's original in the translation's language. */
export const isRendered = ({ original }: Passage): boolean =>
  original.length > 0 && original.every(({ rendered }) => rendered !== undefined);
