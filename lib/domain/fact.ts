/**
 * What can be compared as a value. Dates are taken apart into years, months and days, each with the
 * characters it was read from, because translations reorder, convert and leave out parts independently.
 */
export type AtomKind = 'number' | 'percent' | 'money' | 'year' | 'month' | 'day' | 'weekday' | 'hour' | 'minute';

export interface Atom {
  readonly kind: AtomKind;
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
  readonly read?: 'word' | 'scale' | 'buddhist' | 'japanese-era' | 'hijri' | 'jalali' | 'name' | 'two-digit';
  /**
   * Too weak to be flagged by its absence (number words that are also articles, "one", "a dozen");
   * it may still answer for a value on the other side.
   */
  readonly weak?: boolean;
}

/** A quantity or a date as a reader sees it: one stretch of text, its parts as atoms. */
export interface Fact {
  readonly kind: 'number' | 'percent' | 'money' | 'date' | 'time';
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly atoms: readonly Atom[];
}
