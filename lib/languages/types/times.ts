/** Type of a language's words for times of day (`<tag>/times.ts`). */

export interface TimeWords {
  /** Hours with names ("noon"), as alternatives of a pattern. Keys ending in ~ have everyday words, which are weak. */
  readonly namedHours?: Readonly<Record<string, string>>;
  /** The hours from one as they are written beside "o'clock", separated by commas; variants by bars. */
  readonly hours?: string;
  /** Parts of the day beside a time, beyond those of CLDR: the hours they span → alternatives of a pattern. */
  readonly dayPeriods?: Readonly<Record<string, string>>;
}
