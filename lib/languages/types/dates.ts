/** Type of a language's words for dates (`<tag>/dates.ts`). */

/**
 * What a language's dates consist of, beyond what `Intl` knows. In lists of names, commas separate names and bars the
 * variants of a name; an entry may be empty.
 */
export interface DateWords {
  /** Names of months, January first: inflected, regional, colloquial and older spellings. */
  readonly months?: string;
  /** Number words that name a month after a word for "month". */
  readonly monthNumerals?: string;
  /** Month names that are everyday words too, or shortened. They count beside a day, a year or one of `beforeMonth`. */
  readonly ambiguousMonths?: string;
  /**
   * Whole names of three or four letters, as alternatives of a pattern. Other short names are abbreviations with a
   * stop.
   */
  readonly shortMonths?: string;
  /** Whether month names are everyday words unless capitalized. */
  readonly capitalMonths?: true;
  /** Adjectives made of months (июньский саммит): stems from January on, and their endings. */
  readonly monthAdjectives?: readonly [stems: string, endings: string];
  /** Words directly before a short or ambiguous name that make it a month, separated by bars. */
  readonly beforeMonth?: string;
  /** Words directly after a name that make it a month, however it is written: alternatives of a pattern. */
  readonly afterMonth?: string;
  /** Words that make a day and month without a year, or a day alone, a date: alternatives of a pattern. */
  readonly beforeDate?: string;
  /** Names of weekdays, Monday first: inflected, colloquial, other spellings. */
  readonly weekdays?: string;
  readonly shortWeekdays?: string;
  /** Whether names of weekdays are everyday words unless capitalized. */
  readonly capitalWeekdays?: true;
  /** Parts of the day written together with the name (Montagabend), as alternatives of a pattern. */
  readonly weekdayEndings?: string;
  /** Further forms of weekdays; group 1 is the name. */
  readonly weekdayForms?: readonly RegExp[];
  /** What the groups of `weekdayForms` can be, Monday first. */
  readonly weekdayFormNames?: string;
  /**
   * Words for days, weeks, months and years counted from the day of publication: distance and unit ("-1d" is yesterday)
   * → alternatives of a pattern. A space matches one or two, an apostrophe each of its shapes. A key ending in ~ has
   * everyday words: they are weak, and so is every "0". Patterns must be bounded, without nested quantifiers.
   */
  readonly relativeWords?: Readonly<Record<string, string>>;
  /** What must not precede `relativeWords`: "three years ago" counts years and is no "last year". */
  readonly countBefore?: RegExp;
  /**
   * Keys of `relativeWords` for which the words of `Intl` are ignored: they mean both yesterday and tomorrow, or are
   * everyday words.
   */
  readonly ignoredIntlKeys?: readonly string[];
  /** Words for decades, from the twenties to the nineties. */
  readonly decades?: string;
  /** Whether the words of `decades` are ages and temperatures as well ("in her thirties"). */
  readonly weakDecades?: true;
  /** Words for centuries, sessions and congresses that Roman numerals follow: alternatives of a pattern. */
  readonly beforeRomanNumeral?: string;
  /** The same words where they follow the numeral. */
  readonly afterRomanNumeral?: string;
  /** Calendar of `Intl` → names of its months beyond those of `Intl`, from the first month of its year. */
  readonly calendarMonths?: Readonly<Record<string, string>>;
  /** Names of Japanese eras and of the Republic of China in newspapers → the year before the era's first year. */
  readonly eras?: Readonly<Record<string, number>>;
  /** Conjunctions, prepositions and articles written together with the next word, as a pattern. */
  readonly joinedPrefixes?: string;
  /** Endings that may follow a name directly, as a pattern. Without it no letter may follow. */
  readonly nameEndings?: string;
}
