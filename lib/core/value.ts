/**
 * What can be compared as a value. Dates are taken apart into years, months and days, each with the
 * characters it was read from, because translations reorder, convert and leave out parts independently.
 */
export type ValueKind =
  | 'number'
  | 'percent'
  /** Percentage points. */
  | 'points'
  | 'money'
  /** "third", 第三, ครั้งที่ 3. */
  | 'ordinal'
  /** How many times as much: "double", "three-fold", gấp 2 lần. */
  | 'times'
  | 'year'
  | 'month'
  | 'day'
  | 'weekday'
  | 'hour'
  | 'minute'
  /** So many days, weeks, months or years (see `unit`) from the day of publication: "yesterday" is −1 day. */
  | 'relative';

/** "about 5", "nearly 5" (under), "more than 5" (over). */
export type Bound = 'about' | 'under' | 'over';

export interface Value {
  readonly kind: ValueKind;
  /** Gregorian for years, 1–12 for months, 1 = Monday for weekdays, 0–23 for hours; plain value otherwise. */
  readonly value: number;
  /** A second reading the text allows: "1,234" as 1.234, 3/4 as April. Either may answer for the other side. */
  readonly or?: number;
  /** CLDR unit the number is followed by ("mile", "kilometer"), so that conversions can be checked. */
  readonly unit?: string;
  /** ISO 4217, on money only, where the text says which. */
  readonly currency?: string;
  /** Offsets into the segment's text. */
  readonly start: number;
  readonly end: number;
  /** How the value was read where it is not plain digits. */
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
  /** The text says it is not exact. */
  readonly bound?: Bound;
  /** An order of magnitude and no figure: "dozens" (12), "hundreds" (100), หลายสิบ (10). */
  readonly vague?: boolean;
  /**
   * Too weak to be flagged by its absence (number words that are also articles, "one", "a dozen");
   * it may still answer for a value on the other side.
   */
  readonly weak?: boolean;
}

/** A quantity or a date as a reader sees it: one stretch of text, its parts as atoms. */
export interface ValueExpression {
  readonly kind: 'number' | 'percent' | 'money' | 'date' | 'time' | 'score' | 'ratio';
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly atoms: readonly Value[];
}
