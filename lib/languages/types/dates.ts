/** Words of dates: the form of `<tag>/dates.ts`. */

/**
 * What a language's dates are made of, beyond what `Intl` knows. Lists of names are parted by commas, variants of a name
 * by a bar; an entry may be empty.
 */
export interface DateWords {
  /** Names of months, January first: inflected, regional, colloquial and older spellings. */
  readonly months?: string;
  /** Number words that name months behind a word for "month". */
  readonly monthNumerals?: string;
  /** Names of months that are everyday words too, or shortened: they count beside a day, a year or one of `beforeMonth`. */
  readonly ambiguousMonths?: string;
  /** Whole names of three or four letters, as alternatives of a pattern; other short ones are abbreviations with a stop. */
  readonly shortMonths?: string;
  /** Names of months are everyday words unless capitalized. */
  readonly capitalMonths?: true;
  /** Adjectives made of months (июньский саммит): stems from January, and what they end in. */
  readonly monthAdjectives?: readonly [stems: string, endings: string];
  /** Words directly before a short or ambiguous name that make it a month, parted by a bar. */
  readonly beforeMonth?: string;
  /** Words directly behind a name that make it a month, however it is written: alternatives of a pattern. */
  readonly afterMonth?: string;
  /** Words before a day and month without a year, or a day alone, that make them a date: alternatives of a pattern. */
  readonly beforeDate?: string;
  /** Names of weekdays, Monday first: inflected, colloquial, other spellings. */
  readonly weekdays?: string;
  readonly shortWeekdays?: string;
  /** Names of weekdays are everyday words unless capitalized. */
  readonly capitalWeekdays?: true;
  /** Parts of the day written onto the name (Montagabend), as alternatives of a pattern. */
  readonly weekdayEndings?: string;
  /** Further forms of weekdays; group 1 is the name. */
  readonly weekdayForms?: readonly RegExp[];
  /** What the groups of `weekdayForms` may hold, Monday first. */
  readonly weekdayFormNames?: string;
  /**
   * Words for days, weeks, months and years seen from the day of publication: distance and unit ("-1d" is yesterday) →
   * alternatives of a regular expression. A space stands for any one or two, an apostrophe for each of its shapes. A key
   * ending in ~ holds everyday words: they are weak, as is every "0". Own bounded patterns only, no nested quantifiers.
   */
  readonly relativeWords?: Readonly<Record<string, string>>;
  /** What may not stand before `relativeWords`: "three years ago" counts years and is no "last year". */
  readonly countBefore?: RegExp;
  /** Keys of `relativeWords` where `Intl` is not believed: both yesterday and tomorrow, or an everyday word. */
  readonly ignoredIntlKeys?: readonly string[];
  /** Decades called by a word: from the twenties to the nineties. */
  readonly decades?: string;
  /** Words of `decades` are ages and temperatures as well ("in her thirties"). */
  readonly weakDecades?: true;
  /** Words for centuries, sessions, congresses that Roman numerals stand behind: alternatives of a pattern. */
  readonly beforeRomanNumeral?: string;
  /** The same words where the numeral stands before them. */
  readonly afterRomanNumeral?: string;
  /** Calendar of `Intl` → names of its months beyond those of `Intl`, from the year's first. */
  readonly calendarMonths?: Readonly<Record<string, string>>;
  /** The year before the first of a Japanese era or of the Republic of China, by the names papers give it. */
  readonly eras?: Readonly<Record<string, number>>;
  /** Conjunctions, prepositions and articles written onto the next word, as a pattern. */
  readonly joinedPrefixes?: string;
  /** What may follow a name: endings put on it with no mark between, as a pattern. Without it no letter may. */
  readonly nameEndings?: string;
}
