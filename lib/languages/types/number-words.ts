/** Type of a language's number words (`<tag>/number-words.ts`). */

/**
 * How a language writes numbers in words, as a speaker would list them. Alternatives are separated by `|`; a word
 * ending in `*` is a stem that letters may follow. Keys are values. Everything is optional: the lexicon's spelled-out
 * numbers and `Intl`'s scale and unit words are known as well.
 */
export interface NumberTable {
  /** Cardinals: "twenty" → 20. From 20 on, smaller ones may follow tens, hundreds and thousands. */
  readonly add?: WordsByValue;
  /** Scale words that need a number before them: "two hundred", 三千. */
  readonly times?: WordsByValue;
  /** Scale words that mean one of it when alone: "mil", "hundert". */
  readonly alone?: WordsByValue;
  /** Scale words that mean only an order of magnitude when alone: "dozens", "hundreds", "thousands". */
  readonly vague?: WordsByValue;
  /** Replaces a number before a scale word, so that only the order of magnitude is known: "several hundred", 数百. */
  readonly some?: string;
  /** Means one before a scale word or a denominator, and nothing elsewhere: "a hundred", "a third". */
  readonly article?: string;
  /** Articles before the words of `approx`. */
  readonly approxOne?: string;
  /** Cardinals that mean "about this many": "une vingtaine". */
  readonly approx?: WordsByValue;
  readonly ordinals?: WordsByValue;
  /** Denominators after a number: "two thirds" → 3. */
  readonly parts?: WordsByValue;
  /** Fractions without a number, by value: "half" → 0.5. */
  readonly whole?: WordsByValue;
  /** After a number, half more of what it counts: "and a half", rưỡi. */
  readonly half?: string;
  /** Before a number, what is added to it: साढ़े (½), पौने (−¼). */
  readonly halfBefore?: WordsByValue;
  /** Decimal mark in words: "point", 点. */
  readonly point?: string;
  /** Multiples: "double" → 2. */
  readonly fold?: WordsByValue;
  /** Denominators before the numerator: "üçte iki" → 3. */
  readonly den?: WordsByValue;
  /**
   * Those of the words above that are other words too, and short ones that occur within words. Their absence is never a
   * finding.
   */
  readonly weak?: string;
  /** Words that begin like a number and are none. */
  readonly not?: string;
  /** Connects the parts of one number: "and". */
  readonly and?: string;
  /** Connects a unit and the ten after it: "und", و. */
  readonly turned?: string;
  /** Connects two orders of magnitude: "hundreds of thousands". */
  readonly vagueOf?: string;
  /** "More than" between a number and its scale word: 550多万. */
  readonly within?: string;
  /** What must follow the number for `before.fold` to count: «в 3 раза». */
  readonly foldWords?: string;
  /** Letters written together with the word after them: و, ب. */
  readonly clitics?: string;
  /** The definite article, where it is written together with the word: ال. */
  readonly definite?: string;
  /** Whether number words are written together: "zweihundertfünf". */
  readonly joined?: boolean;
  readonly before?: Readonly<Partial<Record<NumberPrefixRole, string>>>;
  readonly after?: Readonly<Partial<Record<NumberSuffixRole, string>>>;
  /** Connects the two ends of a range. */
  readonly to?: string;
  /** Precedes a range whose ends are connected by "and". */
  readonly between?: string;
  /** Connects a part and the whole, the part first: "one in five", "3 out of 4". */
  readonly of?: string;
  /** Connects them with the whole first: "ทุก 3 คน 1". */
  readonly over?: string;
  /** Connects denominator and numerator, in this order: 分之. */
  readonly under?: string;
  /** CLDR unit → words that CLDR does not have. */
  readonly units?: Readonly<Record<string, string>>;
  /** Durations of two in one word, by unit: "fortnight" is two weeks. */
  readonly duals?: Readonly<Record<string, string>>;
  /** Durations of more than two in one word, by unit: `10:열흘`. */
  readonly spans?: Readonly<Record<string, string>>;
  readonly currencies?: Readonly<Record<string, string>>;
  /** Currency names that precede the amount. */
  readonly currenciesBefore?: Readonly<Record<string, string>>;
}

type WordsByValue = Readonly<Record<string, string>>;

export type NumberPrefixRole =
  | 'about'
  | 'under'
  | 'over'
  | 'ordinal'
  | 'fold'
  | 'percent'
  | 'points'
  | 'counter'
  | 'year'
  /** Like `ordinal`, but also "at": it does not count before quantities with a unit or scale. */
  | 'rank'
  | 'minus'
  /** "per hour" before a distance. */
  | 'hourly'
  | 'celsius';
export type NumberSuffixRole =
  | 'about'
  | 'under'
  | 'over'
  | 'percent'
  | 'points'
  | 'fold'
  | 'ordinal'
  | 'counter'
  | 'tenths'
  | 'cents'
  | 'none';
