/** Verbs of saying: the form of `<tag>/speech-verbs.ts`. */

/** How a language tells that somebody said something: the verbs a newspaper quotes with, present and past. */
export interface SpeechWords {
  /**
   * Beginnings of words, parted by a space, that say so: of whole words where words are parted by spaces, else of any
   * stretch. One that ends with "$" is the whole word. "_" stands for a space within.
   */
  readonly verbs: string;
  /** Words that may stand between the verb and the speaker's name, as whole words. */
  readonly between?: string;
  /** Forms of address and titles that only stand with a person's name; before it, or after it. */
  readonly before?: string;
  readonly after?: string;
  /** Where the name stands beside the verb. */
  readonly order: 'both' | 'name first' | 'verb first';
}
