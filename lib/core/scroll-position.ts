/** A place that the translation is scrolled to: a block, and how much of it lies above, 0 to 1. */
export interface ScrollPosition {
  readonly block: number;
  readonly share: number;
}
