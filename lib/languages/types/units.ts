/** Type of a language's units, scale words and currencies (`<tag>/units.ts`). */

export interface UnitWords {
  /**
   * CLDR unit → its names, separated by bars: units that `Intl` does not format, and inflected forms that it does not
   * give.
   */
  readonly names?: Readonly<Record<string, string>>;
  /** Scale words that compact notation does not give, with their factors. */
  readonly scales?: Readonly<Record<string, number>>;
  /** Word → ISO 4217 code: the noun of "US dollars" or "yen japonais", which texts use alone. */
  readonly currencies?: Readonly<Record<string, string>>;
  /** Locales whose scale words and month names also occur in the language's newspapers. */
  readonly variants?: readonly string[];
}
