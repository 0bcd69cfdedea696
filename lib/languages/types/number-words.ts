/** How a language writes numbers in words: the form of `<tag>/number-words.ts`. */

/**
 * How a language writes numbers in words, as a speaker would list them. Alternatives are parted by `|`; a word ending
 * in `*` is a stem that may go on. Keys are values. Everything may be left out: the lexicon's spelled-out numbers and
 * `Intl`'s scale and unit words are known besides.
 */
export interface NumberTable {
  /** Cardinals: "twenty" → 20. Those from 20 on in tens, hundreds, thousands take smaller ones behind them. */
  readonly add?: WordsByValue;
  /** Scale words that need a number before them: "two hundred", 三千. */
  readonly times?: WordsByValue;
  /** Scale words that are one of it when alone: "mil", "hundert". */
  readonly alone?: WordsByValue;
  /** Scale words that alone are only an order of magnitude: "dozens", "hundreds", "thousands". */
  readonly vague?: WordsByValue;
  /** Stands for a number before a scale word, leaving only the order of magnitude: "several hundred", 数百. */
  readonly some?: string;
  /** Stands for one before a scale or a part and for nothing elsewhere: "a hundred", "a third". */
  readonly article?: string;
  /** Articles before those below. */
  readonly approxOne?: string;
  /** Cardinals that say "about so many": "une vingtaine". */
  readonly approx?: WordsByValue;
  readonly ordinals?: WordsByValue;
  /** Denominators behind a number: "two thirds" → 3. */
  readonly parts?: WordsByValue;
  /** Fractions that stand alone, by value: "half" → 0.5. */
  readonly whole?: WordsByValue;
  /** Behind a number, half of what it counts: "and a half", rưỡi. */
  readonly half?: string;
  /** Before a number, so much more: साढ़े (½), पौने (−¼). */
  readonly halfBefore?: WordsByValue;
  /** Decimal mark in words: "point", 点. */
  readonly point?: string;
  /** How many times as much: "double" → 2. */
  readonly fold?: WordsByValue;
  /** Denominator first: "üçte iki" → 3. */
  readonly den?: WordsByValue;
  /** Words of the above that are other words too, and short ones found within words. Never flagged by their absence. */
  readonly weak?: string;
  /** Words that begin like a number and are none. */
  readonly not?: string;
  /** Between the parts of one number: "and". */
  readonly and?: string;
  /** Between a unit and the ten behind it: "und", و. */
  readonly turned?: string;
  /** Between two orders of magnitude: "hundreds of thousands". */
  readonly vagueOf?: string;
  /** "More than" between a number and its scale word: 550多万. */
  readonly within?: string;
  /** What must stand behind the number for `before.fold` to hold: «в 3 раза». */
  readonly foldWords?: string;
  /** Letters written together with the word behind them: و, ب. */
  readonly clitics?: string;
  /** The article, where it is written together with the word: ال. */
  readonly definite?: string;
  /** Number words are written together: "zweihundertfünf". */
  readonly joined?: boolean;
  readonly before?: Readonly<Partial<Record<NumberPrefixRole, string>>>;
  readonly after?: Readonly<Partial<Record<NumberSuffixRole, string>>>;
  /** Between the two ends of a range. */
  readonly to?: string;
  /** Before a range whose ends "and" parts. */
  readonly between?: string;
  /** "one in five", "3 out of 4": the part first. */
  readonly of?: string;
  /** The whole first: "ทุก 3 คน 1". */
  readonly over?: string;
  /** Denominator, this, numerator: 分之. */
  readonly under?: string;
  /** CLDR unit → words that CLDR does not have. */
  readonly units?: Readonly<Record<string, string>>;
  /** Durations in one word: "fortnight" is two weeks. Unit → words of two of it. */
  readonly duals?: Readonly<Record<string, string>>;
  /** Spans of one word that count more than two: unit → `10:열흘`. */
  readonly spans?: Readonly<Record<string, string>>;
  readonly currencies?: Readonly<Record<string, string>>;
  /** Currency names that stand before the amount. */
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
  /** Like `ordinal`, but also "at": not before quantities with a unit or scale. */
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
