/** What every rule is given, the aligned texts as linked passages, and small helpers for segments and sides. */

import type { Equivalence, Finding } from '../../core/finding';
import { memoizeByObject } from '../../core/memoize';
import type { Alignment, AnalyzedSegment, Link, Side } from '../../core/segment';
import type { BoilerplatePhrases } from './phrases';

export type EquivalenceDraft = Omit<Equivalence, 'id'>;

/** Features by name, each about 0..1 so that their weights can be compared. */
export type Features = Readonly<Record<string, number>>;

/** What a rule saw, the name of the set of weights that applies, and the confidence that they give. */
export interface WeighedEvidence {
  readonly weights: string;
  readonly features: Features;
  /** The probability (0..1) that what the rule saw is a difference. */
  readonly confidence: number;
}

/** A finding before it is graded and has an id. */
export interface FindingDraft extends Omit<Finding, 'id' | 'severity' | 'byEngine'> {
  /** What its confidence was computed from, where it is learnt. */
  readonly seen?: WeighedEvidence;
  /** Drafts that were rejected in its favor. Only used to learn the weights. */
  readonly rivals?: readonly FindingDraft[];
}

/** What is known about the two texts besides their segments. */
export interface PairMetadata {
  readonly langs: Readonly<Record<Side, string>>;
  /** What is no part of an article in the languages of both, since a translation may keep a line of its original. */
  readonly phrases: readonly BoilerplatePhrases[];
  /** Days of publication as ISO 8601 dates, where the pages state them. */
  readonly published?: Readonly<Partial<Record<Side, string>>>;
}

/** A link with its segments. */
export interface LinkedPassage {
  readonly link: Link;
  /** Index among all links. */
  readonly at: number;
  readonly original: readonly AnalyzedSegment[];
  readonly translation: readonly AnalyzedSegment[];
  /** The alignment cannot be trusted here, so no rule reports it. */
  readonly uncertain: boolean;
  /** Both sides have segments and the alignment can be trusted. */
  readonly paired: boolean;
}

/** The two texts as every rule reads them. */
export interface ComparisonContext extends PairMetadata {
  /** In reading order of the translation. Originals without a counterpart are placed where they would be translated. */
  readonly passages: readonly LinkedPassage[];
  readonly translation: ReadonlyMap<string, AnalyzedSegment>;
  readonly original: ReadonlyMap<string, AnalyzedSegment>;
  /** Both texts are in one language: the page is an edited copy, not a translation. */
  readonly sameLanguage: boolean;
}

const indexSegments = (segments: readonly AnalyzedSegment[]) => new Map(segments.map((s) => [s.id, s]));

/** Linear in the number of segments and links. */
export function buildComparisonContext(
  translation: readonly AnalyzedSegment[],
  original: readonly AnalyzedSegment[],
  alignment: Alignment,
  metadata: PairMetadata,
): ComparisonContext {
  const sides = { translation: indexSegments(translation), original: indexSegments(original) };
  const uncertainIds = new Set(alignment.uncertain);
  return {
    ...metadata,
    ...sides,
    passages: alignment.links.map((link, at) => buildLinkedPassage(sides, link, at, uncertainIds)),
    sameLanguage: metadata.langs.translation === metadata.langs.original,
  };
}

function buildLinkedPassage(
  sides: Record<Side, ReadonlyMap<string, AnalyzedSegment>>,
  link: Link,
  at: number,
  uncertainIds: ReadonlySet<string>,
): LinkedPassage {
  const [original, translation] = [
    getSegments(sides.original, link.original),
    getSegments(sides.translation, link.translation),
  ];
  const uncertain = [...link.translation, ...link.original].some((id) => uncertainIds.has(id));
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

/** Whether all tokens of a passage are known, so that it can be compared by what each says. */
export const hasTokens = ({ original, translation }: LinkedPassage): boolean =>
  [...original, ...translation].every(({ embedding }) => embedding?.tokens);

/** How many passages before and after are near: translators may say something one or two sentences earlier or later. */
const NEARBY_PASSAGES = 2;

/** What is near a passage, of a list with an entry for each passage; its own entry is left out. */
export function listNearby<Entry>(byPassage: readonly Entry[], at: number, reach = NEARBY_PASSAGES): Entry[] {
  return [...byPassage.slice(Math.max(0, at - reach), at), ...byPassage.slice(at + 1, at + 1 + reach)];
}

/** The segments of one side up to `reach` before and after a passage, without its own. */
export function listSegmentsAround(
  context: ComparisonContext,
  passage: LinkedPassage,
  side: Side,
  reach: number,
): readonly AnalyzedSegment[] {
  const { all, places } = getReadingOrder(context)[side];
  const find = (segment: AnalyzedSegment | undefined) => (segment && places.get(segment)) ?? -1;
  const [first, last] = [find(passage[side][0]), find(passage[side].at(-1))];
  return [...all.slice(Math.max(0, first - reach), first), ...all.slice(last + 1, last + 1 + reach)];
}

/** The segments of both sides and where each stands among them, listed once: every name and part of a text asks. */
const getReadingOrder = memoizeByObject((context: ComparisonContext) => {
  const list = (side: Side) => {
    const all = [...context[side].values()];
    return { all, places: new Map(all.map((segment, at) => [segment, at])) };
  };
  return { original: list('original'), translation: list('translation') };
});

/** Finds the index of the link that a draft's first segment belongs to. */
export function createPositionLookup(passages: readonly LinkedPassage[]): (draft: FindingDraft) => number {
  const positions = new Map(
    passages.flatMap(({ link }, at) => [...link.translation, ...link.original].map((id) => [id, at] as const)),
  );
  return (draft) => positions.get(draft.translation[0] ?? draft.original[0] ?? '') ?? 0;
}
