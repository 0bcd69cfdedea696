import type { AnalyzedSegment, ConceptMention, EntityMention, Mark, NameEvidence, Side } from '../../core';
import { type Compared, type Draft, other, type Passage, round } from './comparison-context';
import { heardThere, type Offer, offerOf, speltThere } from './name-match';

/** What makes one kind of denotation replaceable. */
export interface Manner {
  readonly kind: EntityMention['kind'];
  /** One may stand for the other in a faithful translation: synonyms, a part and its whole. */
  readonly related: (a: EntityMention, b: EntityMention) => boolean;
  /** One may be put in the other's stead: a father becomes an uncle, never a pilot. */
  readonly exchangeable: (a: EntityMention, b: EntityMention) => boolean;
  /** Whether it surely denotes what the lexicon says, where it stands. */
  readonly certain: (told: EntityMention, segment: AnalyzedSegment, lang: string) => boolean;
  /** Whether it may denote that at all. */
  readonly possible: (told: EntityMention, segment: AnalyzedSegment, lang: string) => boolean;
}

interface Told extends EntityMention {
  readonly side: Side;
  readonly segment: AnalyzedSegment;
}

/** Weight from which a keyword surely means what it says: its own form, alone in having it. */
export const CERTAIN = 0.8;
/** What another reading of the same letters must be short of, to be none. */
const SHORT = 0.05;
/** A translator may name in the next sentence what the original names in this one. */
const NEAR = 2;

const overlap = (a: { start: number; end: number }, b: { start: number; end: number }): boolean =>
  a.start < b.end && b.start < a.end;

function toldIn(segments: readonly AnalyzedSegment[], side: Side, lang: string, manner: Manner): Told[] {
  return segments.flatMap((segment) => {
    const all = (segment.denoting ?? []).filter((d) => d.kind === manner.kind && manner.possible(d, segment, lang));
    return all
      .filter((d) => isOther(d) || !all.some((sure) => overlap(d, sure) && sure.weight > d.weight + SHORT))
      .map((d) => ({ ...d, side, segment }));
  });
}

/** What a passage offers on one side, and what stands around it there. */
interface There {
  readonly lang: string;
  readonly segments: readonly AnalyzedSegment[];
  readonly told: readonly Told[];
  readonly near: readonly Told[];
  readonly offer: Offer;
}

function thereOf(compared: Compared, passage: Passage, side: Side, manner: Manner): There {
  const lang = compared.langs[side];
  const around = compared.passages.slice(Math.max(0, passage.at - NEAR), passage.at + NEAR + 1);
  const near = around.filter((p) => p !== passage).flatMap((p) => p[side]);
  return {
    lang,
    segments: passage[side],
    told: toldIn(passage[side], side, lang, manner),
    near: toldIn(near, side, lang, manner),
    offer: offerOf(passage[side], lang),
  };
}

/** Something over there has a word in common with it that the lexicon knows by no such denotation. */
function otherwiseThere({ segment, start, end }: Told, { segments, told }: There): boolean {
  const sure = segment.mentions.filter((m) => m.weight >= SURE && overlap(m, { start, end }));
  const concepts = new Set(sure.map((m) => m.concept));
  const isTold = (theirs: AnalyzedSegment, m: ConceptMention) =>
    told.some((d) => d.segment === theirs && overlap(d, m));
  return segments.some((theirs) =>
    theirs.mentions.some((m) => m.weight >= SURE && concepts.has(m.concept) && !isTold(theirs, m)),
  );
}

/** Least weight at which a word counts as naming its concept when it is compared across. */
const SURE = 0.6;
/** What sounds so like it over there is taken for it; short names are heard in much that is none. */
const HEARD = 0.8;

/** A word that also means what is neither place nor role. */
export const isOther = ({ id }: EntityMention): boolean => id.endsWith('other');

/** A country and its language, called alike, halve the weight: together they are sure. */
function isSure(told: Told, all: readonly Told[], { related }: Manner): boolean {
  const beside = all.filter((d) => d.segment === told.segment && d.id !== told.id && overlap(d, told));
  if (isOther(told) || beside.some((d) => isOther(d) || !related(d, told))) return false;
  return told.weight >= (beside.length ? SURE : CERTAIN);
}

function unanswered(told: Told, here: There, there: There, manner: Manner): boolean {
  if (!told.shared || !isSure(told, here.told, manner)) return false;
  if (!manner.certain(told, told.segment, here.lang)) return false;
  if (there.told.some((theirs) => manner.related(told, theirs))) return false;
  if (otherwiseThere(told, there)) return false;
  const text = told.segment.text.slice(told.start, told.end);
  return (
    !text.split(/[\s'’-]+/u).some((word) => word.length > 2 && speltThere(word, there.offer)) &&
    heardThere(text, here.lang, there.offer) < HEARD
  );
}

/** One of each: what is told several times, or in several ways, is one. */
const distinct = (all: readonly Told[], { related }: Manner): Told[] =>
  all.filter((d, i) => all.findIndex((e) => related(d, e)) === i);

/** What the original denotes in a passage and the translation does not, where that denotes another thing. */
export function replacedBy(compared: Compared, manner: Manner): Draft[] {
  return compared.passages.flatMap((passage) => (passage.paired ? inPassage(compared, passage, manner) : []));
}

function inPassage(compared: Compared, passage: Passage, manner: Manner): Draft[] {
  const sides = {
    original: thereOf(compared, passage, 'original', manner),
    translation: thereOf(compared, passage, 'translation', manner),
  };
  const left = (side: Side) =>
    sides[side].told.length && sides[other(side)].told.length
      ? distinct(
          sides[side].told.filter((d) => unanswered(d, sides[side], sides[other(side)], manner)),
          manner,
        )
      : [];
  const [originals, translations] = [left('original'), left('translation')];
  const count = Math.max(originals.length, translations.length);
  return pairsOf(passage, originals, translations, manner).map(([o, t]) => {
    const seen = {
      near: sides.translation.near.some((d) => manner.related(o, d)),
      back: sides.original.near.some((d) => manner.related(t, d)),
      more: count > 1,
      apart: apart(passage, o, t),
    };
    return draftOf(passage, manner.kind, o, t, confidenceOf(seen, passage.link.score));
  });
}

/** In the order in which they stand, the nearest of each other first. */
function pairsOf(
  passage: Passage,
  originals: readonly Told[],
  translations: readonly Told[],
  { exchangeable }: Manner,
): [Told, Told][] {
  const used = new Set<Told>();
  return originals
    .flatMap((o) => translations.filter((t) => exchangeable(o, t)).map((t) => [o, t] as [Told, Told]))
    .sort(([a, b], [c, d]) => apart(passage, a, b) - apart(passage, c, d))
    .filter(([o, t]) => {
      if (used.has(o) || used.has(t)) return false;
      used.add(o).add(t);
      return true;
    });
}

function apart(passage: Passage, o: Told, t: Told): number {
  const at = ({ side, segment, start }: Told) => {
    const all = passage[side];
    const before = all.slice(0, all.indexOf(segment)).reduce((n, s) => n + s.text.length, 0);
    return (before + start) / all.reduce((n, s) => n + s.text.length, 1);
  };
  return Math.abs(at(o) - at(t));
}

interface Seen {
  /** The translation names what the original names here in a passage nearby, and the other way round. */
  readonly near: boolean;
  readonly back: boolean;
  /** Several things of a kind are unanswered. */
  readonly more: boolean;
  /** Distance between the two, as shares of the passages. */
  readonly apart: number;
}

/** What speaks against a replacement, by how much it lowers the odds; from pairs with and without replacements. */
function confidenceOf({ near, back, more, apart }: Seen, score: number): number {
  const shifted = back ? (near ? 0.3 : 0.5) : 1;
  const far = apart > 0.6 ? 0.55 : 1;
  const linked = score < 0.93 ? 0.55 : 1;
  return 0.85 * shifted * far * linked * (more ? 0.85 : 1);
}

const markOf = ({ side, segment, start, end }: Told): Mark => ({ side, segment: segment.id, start, end });

const readOf = ({ kind, id, segment, start, end }: Told): NameEvidence => ({
  text: segment.text.slice(start, end),
  ...(kind === 'role' ? { role: id } : {}),
});

function draftOf({ link }: Passage, kind: Manner['kind'], o: Told, t: Told, confidence: number): Draft {
  return {
    kind: 'altered',
    category: kind,
    severity: 'high',
    confidence: round(confidence),
    translation: link.translation.length > 1 ? [t.segment.id] : link.translation,
    original: link.original.length > 1 ? [o.segment.id] : link.original,
    marks: [markOf(o), markOf(t)],
    evidence: [{ type: 'names', original: readOf(o), translation: readOf(t) }],
  };
}
