/** Words of the time of day: the form of `<tag>/times.ts`. */

export interface TimeWords {
  /** Hours with names of their own, as alternatives of a pattern. Keys ending in ~ hold everyday words: weak. */
  readonly namedHours?: Readonly<Record<string, string>>;
  /** The hours from one as they are spelled beside "o'clock", parted by commas; variants parted by a bar. */
  readonly hours?: string;
  /**
   * Parts of the day beside a clock time, as the press uses them, beyond those CLDR has: the hours they span, and
   * alternatives of a regular expression.
   */
  readonly dayPeriods?: Readonly<Record<string, string>>;
}
