import type { BlockKind } from './article';
import type { ValueExpression } from './value';

/**
 * A sentence, or for scripts that do not mark sentences a clause: quotation and offsets, never a DOM node.
 * `start` and `end` count UTF-16 units within the text of block number `block`.
 */
export interface Segment {
  /** `t0`, `t1` … in the translation, `o0`, `o1` … in the original; unique within a report. */
  readonly id: string;
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Concept number → weight (0..1]: how surely the text names that concept. */
export type ConceptVector = ReadonlyMap<number, number>;

/** A concept a stretch of text names; offsets in UTF-16 units, weight 0..1. */
export interface ConceptMatch {
  readonly concept: number;
  readonly start: number;
  readonly end: number;
  readonly weight: number;
}

/** A concept named in a segment. */
export interface ConceptMention extends ConceptMatch {
  /** The other side's language has a word for it, so that it can be missed there. */
  readonly shared: boolean;
}

/** A place, or what a person is: plain data that comes with the lexicons. */
export interface Entity {
  readonly kind: 'place' | 'role';
  /** The same in every language: "DE", "Europe/Berlin", "nurse". */
  readonly id: string;
  /** Of a place that is no territory itself: the territories it lies in or, as a language, is official in. */
  readonly within?: readonly string[];
}

/** Where a text names a place or a role; offsets in UTF-16 units, weight 0..1. */
export interface EntityMention extends Entity {
  readonly start: number;
  readonly end: number;
  readonly weight: number;
  /** The other side's language has a word for it, so that it can be missed there. */
  readonly shared: boolean;
}

/** A segment with what was read in it; what alignment and the rules of findings work on. */
export interface AnalyzedSegment extends Segment {
  readonly kind: BlockKind;
  readonly facts: readonly ValueExpression[];
  readonly concepts: ConceptVector;
  /** Where concepts are named, also those that the other side's language has no word for; in no particular order. */
  readonly mentions: readonly ConceptMention[];
  /** Places and roles of persons; left out where no lexicon tells them. */
  readonly denoting?: readonly EntityMention[];
  /** Keys of words, letter groups and consonant skeletons → weight; equal keys on both sides are evidence. */
  readonly strings: ReadonlyMap<string, number>;
  /**
   * What it says in the translation's language, where an engine has rendered the original: its rendering, of the
   * translation's own segments their text. Its words are among the strings then.
   */
  readonly rendered?: string;
  /** Where a sentence encoder places it: a unit vector; left out where none was asked. */
  readonly direction?: Float32Array;
}

export type Side = 'translation' | 'original';
