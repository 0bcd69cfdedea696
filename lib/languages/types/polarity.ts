/** Words of negation, doubt, rise and fall: the form of `<tag>/polarity.ts`. */

/**
 * What a language says no, perhaps, up and down with. Entries are sources of regular expressions, matched without
 * regard to case: mostly plain words and phrases, so that a speaker can add to them. `~` at the end lets the word go
 * on (`kein~` is kein, keine, keiner), `~` at the beginning lets letters stand before (`~los`), a space is any run of
 * white space. In languages that write no spaces (`unspaced`) an entry matches wherever its characters stand.
 */
export interface PolarityWords {
  readonly unspaced?: true;
  /** Turns the sentence by its main verb (is not, has not): a faithful translation hardly ever says it otherwise. */
  readonly firm: readonly string[];
  /** Turns the sentence or a part of it (not, never): now and then said otherwise (not late: early). */
  readonly negation: readonly string[];
  /** Phrases with a negator in them that other languages say otherwise (not only, no doubt): they answer for a negation, no more. */
  readonly idioms: readonly string[];
  /** Negative, but other languages often say it otherwise (no, without, hardly): answers for a negation, no more. */
  readonly answers: readonly string[];
  /** Looks like a negator and is none: tried first, so that what it covers is not read. */
  readonly innocent?: readonly string[];
  /** Negative by its meaning: refuse, fail, impossible. */
  readonly lexical: readonly string[];
  /** May, perhaps, allegedly: says that it is not certain. */
  readonly uncertain: readonly string[];
  /** Can mean that too (could, seem): answers for an uncertain word, no more. */
  readonly doubtful?: readonly string[];
  readonly rise: readonly string[];
  readonly fall: readonly string[];
  /** Contains a word of uncertainty or direction and means nothing of the kind: 最近の上映, "in May". */
  readonly idle?: readonly string[];
}
