/**
 * What corresponds to what. One side empty means nothing corresponds. Every segment stands in exactly one link.
 */
export interface Link {
  readonly translation: readonly string[];
  readonly original: readonly string[];
  /** Calibrated 0..1: how probably exactly these belong together, or, with a side empty, stand alone. */
  readonly score: number;
  /** The passage stands elsewhere in the order of the other text. */
  readonly moved?: boolean;
}

export interface Alignment {
  /** In reading order of the translation, unlinked originals where they would stand. */
  readonly links: readonly Link[];
  /** Segment ids in runs where the alignment cannot be trusted: flags there are held back. */
  readonly uncertain: readonly string[];
  /** Mean content shared beyond chance over the links, in nats; near 0 between unrelated texts. */
  readonly support: number;
}
