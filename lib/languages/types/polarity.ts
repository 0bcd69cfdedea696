/** Type of a language's words of negation, uncertainty, rise and fall (`<tag>/polarity.ts`). */

/**
 * A language's polarity words. Entries are sources of regular expressions, matched without regard to case: mostly plain
 * words and phrases, so that a speaker can add to them. With `~` at the end letters may follow (`kein~` is kein, keine,
 * keiner), with `~` at the beginning they may precede (`~los`); a space matches any white space. In languages without
 * spaces (`unspaced`) an entry matches wherever its characters occur.
 */
export interface PolarityWords {
  readonly unspaced?: true;
  /** Negates the sentence at its main verb (is not, has not). A faithful translation hardly ever words it otherwise. */
  readonly firm: readonly string[];
  /**
   * Negates the sentence or a part of it (not, never). A translation sometimes words it otherwise (not late: early).
   */
  readonly negation: readonly string[];
  /**
   * Phrases with a negator that other languages word without one (not only, no doubt). They only match a negation on
   * the other side.
   */
  readonly idioms: readonly string[];
  /**
   * Negative words that other languages often word otherwise (no, without, hardly). They only match a negation on the
   * other side.
   */
  readonly answers: readonly string[];
  /** Phrases that contain a negator but negate nothing. They are matched first, so that the negator is not found. */
  readonly innocent?: readonly string[];
  /** Words of negative meaning: refuse, fail, impossible. */
  readonly lexical: readonly string[];
  /** Words that say something is not certain: may, perhaps, allegedly. */
  readonly uncertain: readonly string[];
  /** Words that can mean uncertainty (could, seem). They only match an uncertain word on the other side. */
  readonly doubtful?: readonly string[];
  readonly rise: readonly string[];
  readonly fall: readonly string[];
  /** Phrases that contain a word of uncertainty or direction but mean neither: 最近の上映, "in May". */
  readonly idle?: readonly string[];
}
