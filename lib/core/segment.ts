/** Segments, the units that are aligned, and what the analysis finds in them. */

import type { BlockKind } from './article';
import type { TextEmbedding } from './engine';
import type { Span } from './span';
import type { ValueExpression } from './value';

// The alignment of two texts: links between their segments, each with a calibrated score.

/**
 * Segments of both texts that correspond to each other, by id. Where one side is empty it is a gap: the other side's
 * segments have no counterpart. Every segment is in exactly one link.
 */
export interface Link {
  readonly translation: readonly string[];
  readonly original: readonly string[];
  /** Calibrated probability, 0..1, that exactly these segments correspond or, of a gap, have no counterpart. */
  readonly score: number;
  /** The passage has another position in the order of the other text. */
  readonly moved?: boolean;
}

export interface Alignment {
  /** In reading order of the translation; gaps of the original where their counterpart would be. */
  readonly links: readonly Link[];
  /** Ids of segments in runs of poor links, where the alignment cannot be trusted. Rules skip them. */
  readonly uncertain: readonly string[];
  /** Mean content that linked passages share beyond chance, in nats; near 0 between unrelated texts. */
  readonly support: number;
}

/**
 * A sentence, or a clause where the script marks no sentences: its text and position, never a DOM node. `start` and
 * `end` are UTF-16 offsets into the text of block number `block`.
 */
export interface Segment {
  /** `t0`, `t1` … in the translation, `o0`, `o1` … in the original; unique within a report. */
  readonly id: string;
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Concept number → weight in (0..1]: how certain it is that the text names that concept. */
export type ConceptVector = ReadonlyMap<number, number>;

/** A span of a text that names a concept; offsets in UTF-16 units, weight 0..1. */
export interface ConceptMatch {
  readonly concept: number;
  readonly start: number;
  readonly end: number;
  readonly weight: number;
}

/** A concept named in a segment. */
export interface ConceptMention extends ConceptMatch {
  /** The other side's language has a word for the concept, so that its absence there means something. */
  readonly shared: boolean;
}

/** A place, or the role of a person, from the data of the lexicons. */
export interface Entity {
  readonly kind: 'place' | 'role';
  /** The same in every language: "DE", "Europe/Berlin", "nurse". */
  readonly id: string;
  /** For places and languages: the territories in which the place lies or the language is official. */
  readonly within?: readonly string[];
}

/** A span of a text that names a place or a role; offsets in UTF-16 units, weight 0..1. */
export interface EntityMention extends Entity {
  readonly start: number;
  readonly end: number;
  readonly weight: number;
  /** The other side's language has a word for the entity, so that its absence there means something. */
  readonly shared: boolean;
}

/** A segment with the result of its analysis: the input of the alignment and of the rules. */
export interface AnalyzedSegment extends Segment {
  readonly kind: BlockKind;
  /** Code in it; left out where there is none. */
  readonly code?: readonly Span[];
  readonly facts: readonly ValueExpression[];
  readonly concepts: ConceptVector;
  /** All concepts named, also those that the other side's language has no word for; in no particular order. */
  readonly mentions: readonly ConceptMention[];
  /** Places and roles of persons; left out where the lexicon finds none. */
  readonly denoting?: readonly EntityMention[];
  /** Match keys (words, n-grams, consonant skeletons) → weight. Equal keys on both sides are evidence for a link. */
  readonly strings: ReadonlyMap<string, number>;
  /** Left out where no sentence encoder is used, and where the segment was not encoded. */
  readonly embedding?: TextEmbedding;
  /** The number of the pair of blocks that it stands in, where that is known: it corresponds to nothing outside. */
  readonly pair?: number;
  /** Of a segment that was not encoded because the rules are sure of its counterpart: the id of that. */
  readonly counterpart?: string;
}

/** One of the two texts of a comparison. */
export const SIDES = ['original', 'translation'] as const;

export type Side = (typeof SIDES)[number];

/** What the ids of a side's segments begin with, in reports and whatever is stored of them. */
export const SEGMENT_ID_PREFIX: Readonly<Record<Side, string>> = { translation: 't', original: 'o' };

/** A place that a translation is scrolled to: a block of it, and how much of that lies above, 0 to 1. */
export interface ScrollPosition {
  readonly block: number;
  readonly share: number;
}

/** What of a translation's page is on the screen. */
export interface PageWindow {
  readonly from: ScrollPosition;
  readonly to: ScrollPosition;
}
