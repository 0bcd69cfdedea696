/** Finds places or roles that the translation replaced by others. */
import type { AnalyzedSegment, ConceptMention, EntityMention, Mark, NameEvidence, Side } from '../../core';
import type { Span } from '../../util/span';
import {
  type ComparisonContext,
  type FindingDraft,
  getOtherSide,
  type LinkedPassage,
  roundScore,
} from './comparison-context';
import { getNameSearchText, hasSpelling, type NameSearchText, scoreBySound } from './name-match';

/** What is particular to a kind of entity: which ones may stand for each other, and which mentions are certain. */
export interface EntityKind {
  readonly kind: EntityMention['kind'];
  /** Whether a faithful translation may use one for the other: synonyms, or a part for its whole. */
  readonly related: (a: EntityMention, b: EntityMention) => boolean;
  /** Whether one may have been replaced by the other: a father by an uncle, but not by a pilot. */
  readonly exchangeable: (a: EntityMention, b: EntityMention) => boolean;
  /** Whether a mention certainly means the entity where it stands. */
  readonly certain: (told: EntityMention, segment: AnalyzedSegment, lang: string) => boolean;
  /** Whether a mention may mean the entity at all. */
  readonly possible: (told: EntityMention, segment: AnalyzedSegment, lang: string) => boolean;
}

interface LocatedEntity extends EntityMention {
  readonly side: Side;
  readonly segment: AnalyzedSegment;
}

/** Least weight of a keyword that is certain: the exact form, with no other meaning. */
export const CERTAIN_WEIGHT = 0.8;
/** A mention is ignored where an overlapping one has a weight greater by more than this. */
const MIN_WEIGHT_LEAD = 0.05;
/** How many passages before and after are searched. Translators may name something one sentence earlier or later. */
const NEARBY_PASSAGES = 2;

const hasOverlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

function findEntities(
  segments: readonly AnalyzedSegment[],
  side: Side,
  lang: string,
  manner: EntityKind,
): LocatedEntity[] {
  return segments.flatMap((segment) => {
    const all = (segment.denoting ?? []).filter((d) => d.kind === manner.kind && manner.possible(d, segment, lang));
    return all
      .filter(
        (d) =>
          isOtherMeaning(d) || !all.some((sure) => hasOverlap(d, sure) && sure.weight > d.weight + MIN_WEIGHT_LEAD),
      )
      .map((d) => ({ ...d, side, segment }));
  });
}

/** The entities of one side of a passage, and those around it on the same side. */
interface PassageSide {
  readonly lang: string;
  readonly segments: readonly AnalyzedSegment[];
  readonly told: readonly LocatedEntity[];
  readonly near: readonly LocatedEntity[];
  readonly offer: NameSearchText;
}

function buildPassageSide(
  compared: ComparisonContext,
  passage: LinkedPassage,
  side: Side,
  manner: EntityKind,
): PassageSide {
  const lang = compared.langs[side];
  const around = compared.passages.slice(Math.max(0, passage.at - NEARBY_PASSAGES), passage.at + NEARBY_PASSAGES + 1);
  const near = around.filter((p) => p !== passage).flatMap((p) => p[side]);
  return {
    lang,
    segments: passage[side],
    told: findEntities(passage[side], side, lang, manner),
    near: findEntities(near, side, lang, manner),
    offer: getNameSearchText(passage[side], lang),
  };
}

/** Whether the other side has a word for the same concept that is not among its entities. */
function hasCounterpartWord({ segment, start, end }: LocatedEntity, { segments, told }: PassageSide): boolean {
  const sure = segment.mentions.filter((m) => m.weight >= MIN_CONCEPT_WEIGHT && hasOverlap(m, { start, end }));
  const concepts = new Set(sure.map((m) => m.concept));
  const isTold = (theirs: AnalyzedSegment, m: ConceptMention) =>
    told.some((d) => d.segment === theirs && hasOverlap(d, m));
  return segments.some((theirs) =>
    theirs.mentions.some((m) => m.weight >= MIN_CONCEPT_WEIGHT && concepts.has(m.concept) && !isTold(theirs, m)),
  );
}

/** Least weight of a mention whose concept is compared across languages. */
const MIN_CONCEPT_WEIGHT = 0.6;
/**
 * From this score on, a word of the other side that sounds alike counts as the same name. Short names sound like many
 * words.
 */
const MIN_SOUND_SCORE = 0.8;

/** Whether a word may also mean something that is neither a place nor a role. */
export const isOtherMeaning = ({ id }: EntityMention): boolean => id.endsWith('other');

/**
 * Whether a mention is certain. A name shared by a country and its language divides its weight among both, so together
 * they need less.
 */
function isCertainEntity(told: LocatedEntity, all: readonly LocatedEntity[], { related }: EntityKind): boolean {
  const beside = all.filter((d) => d.segment === told.segment && d.id !== told.id && hasOverlap(d, told));
  if (isOtherMeaning(told) || beside.some((d) => isOtherMeaning(d) || !related(d, told))) return false;
  return told.weight >= (beside.length ? MIN_CONCEPT_WEIGHT : CERTAIN_WEIGHT);
}

function isUnmatchedEntity(told: LocatedEntity, here: PassageSide, there: PassageSide, manner: EntityKind): boolean {
  if (!told.shared || !isCertainEntity(told, here.told, manner)) return false;
  if (!manner.certain(told, told.segment, here.lang)) return false;
  if (there.told.some((theirs) => manner.related(told, theirs))) return false;
  if (hasCounterpartWord(told, there)) return false;
  const text = told.segment.text.slice(told.start, told.end);
  return (
    !text.split(/[\s'’-]+/u).some((word) => word.length > 2 && hasSpelling(word, there.offer)) &&
    scoreBySound(text, here.lang, there.offer) < MIN_SOUND_SCORE
  );
}

/** Keeps the first of several mentions of the same or a related entity. */
const removeDuplicateEntities = (all: readonly LocatedEntity[], { related }: EntityKind): LocatedEntity[] =>
  all.filter((d, i) => all.findIndex((e) => related(d, e)) === i);

/**
 * Finds entities of the original that the translation does not mention in the linked passage, where it mentions another
 * of the kind.
 */
export function findReplacedEntities(compared: ComparisonContext, manner: EntityKind): FindingDraft[] {
  return compared.passages.flatMap((passage) =>
    passage.paired ? findPassageReplacements(compared, passage, manner) : [],
  );
}

function findPassageReplacements(
  compared: ComparisonContext,
  passage: LinkedPassage,
  manner: EntityKind,
): FindingDraft[] {
  const sides = {
    original: buildPassageSide(compared, passage, 'original', manner),
    translation: buildPassageSide(compared, passage, 'translation', manner),
  };
  const left = (side: Side) =>
    sides[side].told.length && sides[getOtherSide(side)].told.length
      ? removeDuplicateEntities(
          sides[side].told.filter((d) => isUnmatchedEntity(d, sides[side], sides[getOtherSide(side)], manner)),
          manner,
        )
      : [];
  const [originals, translations] = [left('original'), left('translation')];
  const count = Math.max(originals.length, translations.length);
  return pairNearestEntities(passage, originals, translations, manner).map(([o, t]) => {
    const seen = {
      near: sides.translation.near.some((d) => manner.related(o, d)),
      back: sides.original.near.some((d) => manner.related(t, d)),
      more: count > 1,
      apart: computeEntityDistance(passage, o, t),
    };
    return createReplacementDraft(passage, manner.kind, o, t, computeReplacementConfidence(seen, passage.link.score));
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
function computeEntityDistance(passage: LinkedPassage, o: LocatedEntity, t: LocatedEntity): number {
  const at = ({ side, segment, start }: LocatedEntity) => {
    const all = passage[side];
    const before = all.slice(0, all.indexOf(segment)).reduce((n, s) => n + s.text.length, 0);
    return (before + start) / all.reduce((n, s) => n + s.text.length, 1);
  };
  return Math.abs(at(o) - at(t));
}

interface ReplacementDoubts {
  /** The translation mentions the original's entity in a passage nearby. */
  readonly near: boolean;
  /** The original mentions the translation's entity in a passage nearby. */
  readonly back: boolean;
  /** Several entities of this kind are unmatched. */
  readonly more: boolean;
  /** Difference between the relative positions of the two, 0..1. */
  readonly apart: number;
}

/**
 * Lowers the confidence by what speaks against a replacement. The factors come from pairs of articles with and without
 * replacements.
 */
function computeReplacementConfidence({ near, back, more, apart }: ReplacementDoubts, score: number): number {
  const shifted = back ? (near ? 0.3 : 0.5) : 1;
  const far = apart > 0.6 ? 0.55 : 1;
  const linked = score < 0.93 ? 0.55 : 1;
  return 0.85 * shifted * far * linked * (more ? 0.85 : 1);
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
  o: LocatedEntity,
  t: LocatedEntity,
  confidence: number,
): FindingDraft {
  return {
    kind: 'altered',
    category: kind,
    severity: 'high',
    confidence: roundScore(confidence),
    translation: link.translation.length > 1 ? [t.segment.id] : link.translation,
    original: link.original.length > 1 ? [o.segment.id] : link.original,
    marks: [toEntityMark(o), toEntityMark(t)],
    evidence: [{ type: 'names', original: toEntityEvidence(o), translation: toEntityEvidence(t) }],
  };
}
