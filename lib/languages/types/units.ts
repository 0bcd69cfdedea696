/** Units, scale words and currencies: the form of `<tag>/units.ts`. */

export interface UnitWords {
  /**
   * CLDR unit → its names. Those that `Intl` does not format, and inflected ones it does not show, from CLDR's units;
   * alternatives parted by a bar.
   */
  readonly names?: Readonly<Record<string, string>>;
  /** Scale words in use that compact notation does not give, with their factors. */
  readonly scales?: Readonly<Record<string, number>>;
  /** Word → ISO 4217. The noun in "US dollars", "yen japonais": the words a text uses alone. */
  readonly currencies?: Readonly<Record<string, string>>;
  /** Locales with scale words and month names that the language's readers meet in the same paper. */
  readonly variants?: readonly string[];
}
