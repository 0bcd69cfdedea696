/** Type of a language's verbs of saying (`<tag>/speech-verbs.ts`). */

/** How a language reports speech: the verbs that newspapers quote with, present and past. */
export interface SpeechWords {
  /**
   * First letters of the verbs, separated by spaces. Where words have spaces between them they match beginnings of
   * words, otherwise any characters. An entry ending in "$" is the whole word; "_" stands for a space within.
   */
  readonly verbs: string;
  /** Words that may be between the verb and the speaker's name, as whole words. */
  readonly between?: string;
  /** Titles and forms of address that only persons have, before the name or after it. */
  readonly before?: string;
  readonly after?: string;
  /** On which side of the verb the name is. */
  readonly order: 'both' | 'name first' | 'verb first';
}
