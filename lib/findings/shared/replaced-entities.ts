/** Finds places or roles that the translation replaced by others. */

import type { Mark, NameEvidence } from '../../core/finding';
import { createLazy } from '../../core/memoize';
import type { AnalyzedSegment, ConceptMention, EntityMention, Side } from '../../core/segment';
import { hasOverlap } from '../../core/span';
import {
  type ComparisonContext,
  type FindingDraft,
  getOtherSide,
  type LinkedPassage,
  listNearby,
} from './comparison-context';
import { weighByRule } from './confidence';
import { getNameSearchText, hasSpelling, MIN_SOUND_SCORE, type NameSearchText, scoreBySound } from './name-match';
import type { FixedConfidence } from './rule';

/** What is particular to a kind of entity: which ones may stand for each other, and which mentions are certain. */
export interface EntityKind {
  readonly kind: EntityMention['kind'];
  /** Whether a faithful translation may use one for the other: synonyms, or a part for its whole. */
  readonly related: (a: EntityMention, b: EntityMention) => boolean;
  /** Whether one may have been replaced by the other: a father by an uncle, but not by a pilot. */
  readonly exchangeable: (a: EntityMention, b: EntityMention) => boolean;
  /** Whether a mention certainly means the entity where it stands. */
  readonly certain: (mention: EntityMention, segment: AnalyzedSegment, lang: string) => boolean;
  /** Whether a mention may mean the entity at all. */
  readonly possible: (mention: EntityMention, segment: AnalyzedSegment, lang: string) => boolean;
}

interface LocatedEntity extends EntityMention {
  readonly side: Side;
  readonly segment: AnalyzedSegment;
}

/** Least weight of a keyword that is certain: the exact form, with no other meaning. */
export const CERTAIN_WEIGHT = 0.8;
/** A mention is ignored where an overlapping one has a weight greater by more than this. */
const MIN_WEIGHT_LEAD = 0.05;

function findEntities(
  segments: readonly AnalyzedSegment[],
  side: Side,
  lang: string,
  entityKind: EntityKind,
): LocatedEntity[] {
  return segments.flatMap((segment) => {
    const entities = (segment.denoting ?? []).filter(
      (d) => d.kind === entityKind.kind && entityKind.possible(d, segment, lang),
    );
    return entities
      .filter(
        (d) =>
          isOtherMeaning(d) ||
          !entities.some((other) => hasOverlap(d, other) && other.weight > d.weight + MIN_WEIGHT_LEAD),
      )
      .map((d) => ({ ...d, side, segment }));
  });
}

/** The entities of one side of a passage, and those around it on the same side. */
interface PassageSide {
  readonly lang: string;
  readonly segments: readonly AnalyzedSegment[];
  readonly entities: readonly LocatedEntity[];
  readonly findNearby: () => readonly LocatedEntity[];
  readonly searchText: NameSearchText;
}

function buildPassageSide(
  context: ComparisonContext,
  passage: LinkedPassage,
  side: Side,
  entityKind: EntityKind,
): PassageSide {
  const lang = context.langs[side];
  const findNearby = () => {
    const segments = listNearby(context.passages, passage.at).flatMap((p) => p[side]);
    return findEntities(segments, side, lang, entityKind);
  };
  return {
    lang,
    segments: passage[side],
    entities: findEntities(passage[side], side, lang, entityKind),
    findNearby: createLazy(findNearby),
    searchText: getNameSearchText(passage[side], lang),
  };
}

/** Whether the other side has a word for the same concept that is not among its entities. */
function hasCounterpartWord({ segment, start, end }: LocatedEntity, { segments, entities }: PassageSide): boolean {
  const ownMentions = segment.mentions.filter((m) => m.weight >= MIN_CONCEPT_WEIGHT && hasOverlap(m, { start, end }));
  const concepts = new Set(ownMentions.map((m) => m.concept));
  const isEntity = (other: AnalyzedSegment, m: ConceptMention) =>
    entities.some((d) => d.segment === other && hasOverlap(d, m));
  return segments.some((other) =>
    other.mentions.some((m) => m.weight >= MIN_CONCEPT_WEIGHT && concepts.has(m.concept) && !isEntity(other, m)),
  );
}

/** Least weight of a mention whose concept is compared across languages. */
const MIN_CONCEPT_WEIGHT = 0.6;

/** Whether a word may also mean something that is neither a place nor a role. */
export const isOtherMeaning = ({ id }: EntityMention): boolean => id.endsWith('other');

/**
 * Whether a mention is certain. A name shared by a country and its language divides its weight among both, so together
 * they need less.
 */
function isCertainEntity(entity: LocatedEntity, entities: readonly LocatedEntity[], { related }: EntityKind): boolean {
  const overlapping = entities.filter(
    (d) => d.segment === entity.segment && d.id !== entity.id && hasOverlap(d, entity),
  );
  if (isOtherMeaning(entity) || overlapping.some((d) => isOtherMeaning(d) || !related(d, entity))) return false;
  return entity.weight >= (overlapping.length ? MIN_CONCEPT_WEIGHT : CERTAIN_WEIGHT);
}

function isUnmatchedEntity(
  entity: LocatedEntity,
  here: PassageSide,
  there: PassageSide,
  entityKind: EntityKind,
): boolean {
  if (!entity.shared || !isCertainEntity(entity, here.entities, entityKind)) return false;
  if (!entityKind.certain(entity, entity.segment, here.lang)) return false;
  if (there.entities.some((other) => entityKind.related(entity, other))) return false;
  if (hasCounterpartWord(entity, there)) return false;
  const text = entity.segment.text.slice(entity.start, entity.end);
  return (
    !text.split(/[\s'’-]+/u).some((word) => word.length > 2 && hasSpelling(word, there.searchText)) &&
    scoreBySound(text, here.lang, there.searchText) < MIN_SOUND_SCORE.inLexicon
  );
}

/** Keeps the first of several mentions of the same or a related entity. */
const removeDuplicateEntities = (entities: readonly LocatedEntity[], { related }: EntityKind): LocatedEntity[] =>
  entities.filter((d, i) => entities.findIndex((e) => related(d, e)) === i);

/**
 * Finds entities of the original that the translation does not mention in the linked passage, where it mentions another
 * of the kind.
 */
export function findReplacedEntities(context: ComparisonContext, entityKind: EntityKind): FindingDraft[] {
  return context.passages.flatMap((passage) =>
    passage.paired ? findPassageReplacements(context, passage, entityKind) : [],
  );
}

function findPassageReplacements(
  context: ComparisonContext,
  passage: LinkedPassage,
  entityKind: EntityKind,
): FindingDraft[] {
  const sides = {
    original: buildPassageSide(context, passage, 'original', entityKind),
    translation: buildPassageSide(context, passage, 'translation', entityKind),
  };
  if (!sides.original.entities.length || !sides.translation.entities.length) return [];
  const getUnmatched = (side: Side) =>
    removeDuplicateEntities(
      sides[side].entities.filter((d) => isUnmatchedEntity(d, sides[side], sides[getOtherSide(side)], entityKind)),
      entityKind,
    );
  const [originals, translations] = [getUnmatched('original'), getUnmatched('translation')];
  const count = Math.max(originals.length, translations.length);
  return pairNearestEntities(passage, originals, translations, entityKind).map(([o, t]) => {
    const doubts = {
      isTranslationNearby: sides.translation.findNearby().some((d) => entityKind.related(o, d)),
      isOriginalNearby: sides.original.findNearby().some((d) => entityKind.related(t, d)),
      hasSeveral: count > 1,
      distance: computeEntityDistance(passage, o, t),
    };
    return createReplacementDraft(
      passage,
      entityKind.kind,
      o,
      t,
      computeReplacementConfidence(doubts, passage.link.score),
    );
  });
}

/** Pairs unmatched entities one to one, those at the most similar positions first. */
function pairNearestEntities(
  passage: LinkedPassage,
  originals: readonly LocatedEntity[],
  translations: readonly LocatedEntity[],
  { exchangeable }: EntityKind,
): [LocatedEntity, LocatedEntity][] {
  const used = new Set<LocatedEntity>();
  return originals
    .flatMap((o) => translations.filter((t) => exchangeable(o, t)).map((t) => [o, t] as [LocatedEntity, LocatedEntity]))
    .sort(([a, b], [c, d]) => computeEntityDistance(passage, a, b) - computeEntityDistance(passage, c, d))
    .filter(([o, t]) => {
      if (used.has(o) || used.has(t)) return false;
      used.add(o).add(t);
      return true;
    });
}

/** Difference between the relative positions of two entities in their passages, 0..1. */
function computeEntityDistance(passage: LinkedPassage, original: LocatedEntity, translation: LocatedEntity): number {
  const getPosition = ({ side, segment, start }: LocatedEntity) => {
    const segments = passage[side];
    const before = segments.slice(0, segments.indexOf(segment)).reduce((n, s) => n + s.text.length, 0);
    return (before + start) / segments.reduce((n, s) => n + s.text.length, 1);
  };
  return Math.abs(getPosition(original) - getPosition(translation));
}

interface ReplacementDoubts {
  /** The translation mentions the original's entity in a passage nearby. */
  readonly isTranslationNearby: boolean;
  /** The original mentions the translation's entity in a passage nearby. */
  readonly isOriginalNearby: boolean;
  /** Several entities of this kind are unmatched. */
  readonly hasSeveral: boolean;
  /** Difference between the relative positions of the two, 0..1. */
  readonly distance: number;
}

export const REPLACEMENT_CONFIDENCE = {
  confidence: { replaced: 0.85 },
  reason: 'It and the factors that lower it were chosen on pairs of articles with and without replacements.',
} as const satisfies FixedConfidence;

/** Lowers the confidence by what speaks against a replacement. */
function computeReplacementConfidence(
  { isTranslationNearby, isOriginalNearby, hasSeveral, distance }: ReplacementDoubts,
  score: number,
): number {
  const nearbyFactor = isOriginalNearby ? (isTranslationNearby ? 0.3 : 0.5) : 1;
  const distanceFactor = distance > 0.6 ? 0.55 : 1;
  const linkFactor = score < 0.93 ? 0.55 : 1;
  return (
    REPLACEMENT_CONFIDENCE.confidence.replaced * nearbyFactor * distanceFactor * linkFactor * (hasSeveral ? 0.85 : 1)
  );
}

const toEntityMark = ({ side, segment, start, end }: LocatedEntity): Mark => ({
  side,
  segment: segment.id,
  start,
  end,
});

const toEntityEvidence = ({ kind, id, segment, start, end }: LocatedEntity): NameEvidence => ({
  text: segment.text.slice(start, end),
  ...(kind === 'role' ? { role: id } : {}),
});

function createReplacementDraft(
  { link }: LinkedPassage,
  kind: EntityKind['kind'],
  original: LocatedEntity,
  translation: LocatedEntity,
  confidence: number,
): FindingDraft {
  return {
    kind: 'altered',
    category: kind,
    confidence: weighByRule(confidence),
    translation: link.translation.length > 1 ? [translation.segment.id] : link.translation,
    original: link.original.length > 1 ? [original.segment.id] : link.original,
    marks: [toEntityMark(original), toEntityMark(translation)],
    evidence: [{ type: 'names', original: toEntityEvidence(original), translation: toEntityEvidence(translation) }],
  };
}
