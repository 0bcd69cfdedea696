/** A quotation in a text; UTF-16 offsets of what stands between the marks. */
export interface Quotation {
  readonly start: number;
  readonly end: number;
  /** What somebody said; a single word or name in marks (scare quotes); the title of a work. */
  readonly kind: 'speech' | 'scare' | 'title';
  /** Set where one end has no mark: it continues from or into another paragraph, or begins with a dash. */
  readonly loose?: boolean;
}
