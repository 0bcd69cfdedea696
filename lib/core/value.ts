/**
 * Values (numbers, amounts, parts of dates and times) and the expressions that state them. A date is split into year,
 * month and day, each with its own span, because translations reorder, convert and drop these parts independently.
 */

/** The kinds of values. Only values of fitting kinds are compared. */
export type ValueKind =
  | 'number'
  | 'percent'
  /** Percentage points. */
  | 'points'
  | 'money'
  /** "third", 第三, ครั้งที่ 3. */
  | 'ordinal'
  /** A factor: "double", "three-fold", gấp 2 lần. */
  | 'times'
  | 'year'
  | 'month'
  | 'day'
  | 'weekday'
  | 'hour'
  | 'minute'
  /** A distance from the publication date in days, weeks, months or years (see `unit`): "yesterday" is −1 day. */
  | 'relative';

/** How an inexact value relates to the figure: "about 5", "nearly 5" (under), "more than 5" (over). */
export type Bound = 'about' | 'under' | 'over';

/** One value in a text. Offsets are UTF-16 units of the segment's text. */
export interface Value {
  readonly kind: ValueKind;
  /** Years in the Gregorian calendar, months 1–12, weekdays from 1 = Monday, hours 0–23; otherwise the plain number. */
  readonly value: number;
  /** A second possible reading: "1,234" as 1.234, 3/4 as April. Either may match a value of the other side. */
  readonly or?: number;
  /** The CLDR unit behind the number ("mile", "kilometer"), so that conversions can be checked. */
  readonly unit?: string;
  /** ISO 4217 code of an amount of money, where the text names the currency. */
  readonly currency?: string;
  readonly start: number;
  readonly end: number;
  /** The notation, where it is not plain digits. */
  readonly read?:
    | 'word'
    | 'scale'
    | 'fraction'
    | 'buddhist'
    | 'japanese-era'
    | 'hijri'
    | 'jalali'
    | 'era'
    | 'name'
    | 'two-digit'
    | 'decade';
  /** The text says that the value is not exact. */
  readonly bound?: Bound;
  /** Only an order of magnitude: "dozens" (12), "hundreds" (100), หลายสิบ (10). */
  readonly vague?: boolean;
  /**
   * Too weak for its absence to be a finding ("one", "a dozen", number words that are also articles). It may still
   * match a value of the other side.
   */
  readonly weak?: boolean;
}

/** The span of a text that states a quantity, date or time, with the values in it (`atoms`). */
export interface ValueExpression {
  readonly kind: 'number' | 'percent' | 'money' | 'date' | 'time' | 'score' | 'ratio';
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly atoms: readonly Value[];
}
