import type { Alignment, AnalyzedSegment, Finding, Link, Side } from '../../core';
import type { RuleFeatures } from './confidence';

/** A finding before it has its number. */
export interface FindingDraft extends Omit<Finding, 'id'> {
  /** What its confidence was made of. */
  readonly seen?: RuleEvidence;
  /** What it was chosen over; to learn from. */
  readonly rivals?: readonly FindingDraft[];
}

/** What a rule saw and how much it saw of it; `sure` makes a confidence of it. */
export interface RuleEvidence {
  readonly rule: string;
  readonly features: RuleFeatures;
}

/** What is known of the two texts besides their segments. */
export interface PairMetadata {
  readonly langs: Readonly<Record<Side, string>>;
  /** ISO 8601 days of publication, where the pages say. */
  readonly published?: Readonly<Partial<Record<Side, string>>>;
}

/** A link with its segments. */
export interface LinkedPassage {
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
export interface ComparisonContext extends PairMetadata {
  /** In reading order of the translation, unlinked originals where they would stand. */
  readonly passages: readonly LinkedPassage[];
  readonly translation: ReadonlyMap<string, AnalyzedSegment>;
  readonly original: ReadonlyMap<string, AnalyzedSegment>;
  /** Both texts are in one language: the page is an edited copy. */
  readonly sameLanguage: boolean;
}

const indexSegments = (segments: readonly AnalyzedSegment[]) => new Map(segments.map((s) => [s.id, s]));

export function buildComparisonContext(
  translation: readonly AnalyzedSegment[],
  original: readonly AnalyzedSegment[],
  alignment: Alignment,
  about: PairMetadata,
): ComparisonContext {
  const sides = { translation: indexSegments(translation), original: indexSegments(original) };
  const uncertain = new Set(alignment.uncertain);
  return {
    ...about,
    ...sides,
    passages: alignment.links.map((link, at) => buildLinkedPassage(sides, link, at, uncertain)),
    sameLanguage: about.langs.translation === about.langs.original,
  };
}

function buildLinkedPassage(
  sides: Record<Side, ReadonlyMap<string, AnalyzedSegment>>,
  link: Link,
  at: number,
  untrusted: ReadonlySet<string>,
): LinkedPassage {
  const [original, translation] = [
    getSegments(sides.original, link.original),
    getSegments(sides.translation, link.translation),
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

export const getSegments = (side: ReadonlyMap<string, AnalyzedSegment>, ids: readonly string[]): AnalyzedSegment[] =>
  ids.flatMap((id) => side.get(id) ?? []);

export const getOtherSide = (side: Side): Side => (side === 'original' ? 'translation' : 'original');

export const countCharacters = (segments: readonly AnalyzedSegment[]): number =>
  segments.reduce((sum, s) => sum + s.text.length, 0);

/** Three digits, the same on every platform. */
export const roundScore = (value: number): number => Math.round(Math.min(1, Math.max(0, value)) * 1000) / 1000;

/** Whether an engine has rendered all of a passage's original in the translation's language. */
export const isMachineTranslated = ({ original }: LinkedPassage): boolean =>
  original.length > 0 && original.every(({ rendered }) => rendered !== undefined);
