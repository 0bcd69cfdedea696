/** The alignment of two texts: links between their segments, each with a calibrated score. */

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
